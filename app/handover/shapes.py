# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the answers of a bundle must look like, so that every screen can show them.

A key that we know has a type, whatever the form; keys and forms that we do not know
come from a newer Consigne and are kept as they are.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

_CASE_NEEDS = frozenset({"code", "site"})


def fits(fields: dict[str, Any]) -> bool:
    """Tell whether the answers of a revision can be shown."""
    answers = fields["answers"]
    if fields["form"] == "case" and not answers.keys() >= _CASE_NEEDS:
        return False
    return all(_KEYS[key](value) for key, value in answers.items() if key in _KEYS)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_day(value: object) -> bool:
    """An ISO day, or "" where none is known."""
    try:
        return isinstance(value, str) and (not value or _day(value) == value)
    except ValueError:
        return False


def _day(text: str) -> str:
    return date.fromisoformat(text).isoformat()


def _is_year(value: object) -> bool:
    return value is None or (type(value) is int and 0 < value < 10_000)


def _is_yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _are_codes(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


_KEYS: dict[str, Callable[[object], bool]] = {
    **dict.fromkeys(
        ("title", "text", "addendum_to", "code", "site", "sex", "nationality"), _is_text
    ),
    **dict.fromkeys(("profile", "risk", "status", "owner"), _is_text),
    **dict.fromkeys(("name_latin", "name_native", "alias", "phone"), _is_text),
    "birth_precision": _is_text,
    **dict.fromkeys(("occurred_on", "opened_on", "birth_date"), _is_day),
    "birth_year": _is_year,
    "safe_to_contact": _is_yes_or_no,
    "languages": _are_codes,
}

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person types, as the value of a question; what cannot be one is kept too."""

import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from app.forms import dates
from app.forms.conversions import number_text
from app.forms.definition import Node
from app.forms.kinds import TEMPORAL

Value = str | int | float | bool | tuple[str, ...] | None

LONGEST_TEXT = 1_000_000  # characters; more is kept, and said
LARGEST = 2**53 - 1  # what JSON and doubles both keep
_LONGEST_NUMBER = 40
_HASH = re.compile("[0-9a-f]{64}")
_READS = {"date": dates.of_date, "datetime": dates.of_datetime, "time": dates.of_time}
_UNSAFE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """A value as it is kept; `bad` where it is not of its question's kind."""

    value: Value
    bad: bool = False


EMPTY = Typed(None)


def read(node: Node, given: Any, language: str) -> Typed:
    """Read what was typed, or stored, for a question; never refuses anything.

    `language` decides whether "12,5" is a number ("en": no).
    """
    if given is None or given in ("", [], (), {}):
        return EMPTY
    match node.kind:
        case "note" | "group" | "repeat":
            return EMPTY
        case "integer" | "decimal" | "range":
            return _number(node.kind, given, language)
        case "date" | "datetime" | "time":
            return _moment(node.kind, given)
        case "select_multiple" | "rank":
            return _names(given)
        case "acknowledge":
            return _acknowledged(given)
        case "geopoint":
            return _place(given)
        case "file":
            fits = isinstance(given, str) and _HASH.fullmatch(given)
            return Typed(_plain(given), bad=not fits)
        case "calculate" | "hidden" | "meta":
            return _free(given)
        case _:
            return _text(given)


def shadow(typed: Typed, kind: str) -> str:
    """Return a value as expressions see it; `kind` is the type of the place."""
    value = typed.value
    if typed.bad or value is None:
        return ""
    if isinstance(value, tuple):
        return clean(" ".join(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return number_text(value)
    if kind in TEMPORAL:
        found = _READS[kind](value)
        return "" if found is None else repr(found).removesuffix(".0")
    return clean(value)


def clean(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return _UNSAFE.sub("�", text)


def stored(value: Value) -> Any:
    """Return a value as answers keep it."""
    return list(value) if isinstance(value, tuple) else value


def _text(given: Any) -> Typed:
    if isinstance(given, str):
        return Typed(given, bad=len(given) > LONGEST_TEXT)
    if isinstance(given, int | float) and not isinstance(given, bool):
        return Typed(number_text(given))
    return Typed(_plain(given), bad=True)


def _free(given: Any) -> Typed:
    if isinstance(given, float) and not math.isfinite(given):
        return EMPTY
    if isinstance(given, bool):
        return Typed("true" if given else "false")
    if isinstance(given, str | int | float):
        return Typed(given, bad=isinstance(given, str) and len(given) > LONGEST_TEXT)
    return Typed(_plain(given), bad=True)


def _number(kind: str, given: Any, language: str) -> Typed:
    if isinstance(given, str):
        found = _written_number(given, language)
        if found is None:
            return EMPTY if not given.strip() else Typed(given, bad=True)
    elif isinstance(given, int | float) and not isinstance(given, bool):
        found = given
    else:
        return Typed(_plain(given), bad=True)
    if not abs(found) <= LARGEST:  # nor is "no number" at all
        return Typed(given if isinstance(given, str) else str(given), bad=True)
    if found == int(found):
        found = int(found)
    if kind == "integer" and not isinstance(found, int):
        return Typed(given, bad=True)
    return Typed(found)


def _written_number(written: str, language: str) -> int | float | None:
    if len(written) > _LONGEST_NUMBER:
        return None
    plain = western(written).strip().replace("\u2212", "-").replace("٫", ".")
    if language != "en" and "." not in plain:
        plain = plain.replace(",", ".")
    if re.fullmatch("[+-]?[0-9]+", plain):
        return int(plain)
    if re.fullmatch(r"[+-]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?", plain):
        return float(plain)
    return None


def western(written: str) -> str:
    """Write Arabic-Indic and other decimal digits as 0 to 9."""
    if written.isascii():
        return written
    # Marks of direction come along with digits out of an Arabic text.
    return "".join(
        str(digit) if (digit := unicodedata.digit(c, -1)) >= 0 and c.isdecimal() else c
        for c in written
        if unicodedata.category(c) != "Cf"
    )


def _moment(kind: str, given: Any) -> Typed:
    if not isinstance(given, str):
        return Typed(_plain(given), bad=True)
    if len(given) > _LONGEST_NUMBER:
        return Typed(given, bad=True)
    plain = western(given).strip()
    if not plain:
        return EMPTY
    if kind == "date" and dates.of_datetime(plain) is not None:
        plain = plain[:10]  # other tools store the hour 00:00 beside the day
    fits = _READS[kind](plain) is not None
    return Typed(plain if fits else given, bad=not fits)


def _names(given: Any) -> Typed:
    if isinstance(given, str):
        given = given.split()
    if not isinstance(given, list | tuple):
        given = [given]
    simple = all(
        isinstance(n, str | int | float) and not isinstance(n, bool) for n in given
    )
    if not simple:
        return Typed(_plain(given), bad=True)
    names = [n if isinstance(n, str) else number_text(n) for n in given]
    return Typed(tuple(dict.fromkeys(n for n in names if n)) or None)


def _acknowledged(given: Any) -> Typed:
    if given is True or given == "OK":
        return Typed("OK")
    return EMPTY if given is False else Typed(_plain(given), bad=True)


def _place(given: Any) -> Typed:
    if isinstance(given, list | tuple) and _all_numbers(given):
        given = " ".join(map(number_text, given))
    if not isinstance(given, str) or len(given) > 200:
        return Typed(_plain(given), bad=True)
    parts = western(given).replace(",", " ").split()
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return Typed(given, bad=True)
    limits = (90.0, 180.0, 1e6, 1e6)
    fits = 2 <= len(numbers) <= 4 and all(
        abs(n) <= limit for n, limit in zip(numbers, limits, strict=False)
    )
    return Typed(" ".join(parts) if fits else given, bad=not fits)


def _plain(given: Any) -> Any:
    """Keep what is of another shape as it came: nothing is lost."""
    return tuple(given) if isinstance(given, list) and _all_texts(given) else given


def _all_numbers(given: list[Any] | tuple[Any, ...]) -> bool:
    return all(isinstance(n, int | float) and not isinstance(n, bool) for n in given)


def _all_texts(given: list[Any]) -> bool:
    return all(isinstance(item, str) for item in given)

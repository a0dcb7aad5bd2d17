# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries that the program writes by itself: what exactly they may look like.

No form describes them, and much is decided by them, so nothing is left open.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from storage.identifiers import derived_id
from storage.revisions import Revision

CUSTODY, ERASURE = "custody", "erasure"
CUSTODY_STATES = frozenset({"held", "in_transfer", "transferred", "purged"})
REASONS = ("asked", "retention", "mistake")
_VERSION, _PLACE = "1", "registry"
_ID = re.compile(r"[0-9a-f]{32}")
_KEY = re.compile(r"[0-9a-f]{64}")
_WORDS = 4_000  # characters

Rule = Callable[[str], bool]


def is_day(text: str) -> bool:
    """Tell whether it is an ISO day."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_key(text: str) -> bool:
    return _KEY.fullmatch(text) is not None


def is_id(text: str) -> bool:
    """Tell whether it is the id of a case or an entry."""
    return _ID.fullmatch(text) is not None


def _or_nothing(rule: Rule) -> Rule:
    return lambda text: not text or rule(text)


_CUSTODY: dict[str, Rule] = {
    "bundle": _or_nothing(is_id),
    "holder": _is_key,
    "on": is_day,
    "state": lambda text: text in CUSTODY_STATES,
    "to": _or_nothing(_is_key),
    "until": _or_nothing(is_day),
    "why": lambda text: len(text) <= _WORDS,
}
_ERASURE: dict[str, Rule] = {
    "case": is_id,
    "on": is_day,
    "reason": lambda text: text in REASONS,
}


def is_custody(revision: Revision) -> bool:
    """Tell whether it is a state of a case's custody, and of that case's own entry."""
    fields, case = revision.fields, revision.case
    return (
        case is not None
        and fields["form"] == CUSTODY
        and revision.entry == derived_id(CUSTODY, case)
        and not fields["final"]
        and _is_plain(revision, _CUSTODY)
    )


def is_erasure(revision: Revision) -> bool:
    """Tell whether it says that a case was erased: final, and nothing before it."""
    fields = revision.fields
    return (
        fields["case"] is None
        and fields["form"] == ERASURE
        and bool(fields["final"])
        and not fields["parents"]
        and _is_plain(revision, _ERASURE)
        and revision.entry == derived_id(ERASURE, fields["answers"]["case"])
    )


def _is_plain(revision: Revision, rules: dict[str, Rule]) -> bool:
    fields = revision.fields
    answers: dict[str, Any] = fields["answers"]
    return (
        revision.compartment == _PLACE
        and fields["form_version"] == _VERSION
        and fields["sensitivity"] == "normal"
        and not fields["attachments"]
        and set(answers) == set(rules)
        and all(
            isinstance(answers[name], str) and rule(answers[name])
            for name, rule in rules.items()
        )
    )

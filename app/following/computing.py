# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computing a deadline from what its procedure says now."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from app.deadlines.calendars import zone
from app.deadlines.computation import Computation, Facts
from app.deadlines.engine import compute, place_of
from app.deadlines.rules import Rule
from app.deadlines.words import sentences
from app.errors import MissingEvent
from app.following.facts import EventRow, chosen, events_of, facts_of, rows_of
from app.following.stored import Stored, answers_for
from app.rows import record

FALLBACK = "fr"
# What another edition of the program may spell otherwise, of the same rule and facts.
_WORDED = frozenset({"computation", "edition", "explanation", "language"})


@record
class Made:
    """A computation and what it was made from; `rows` begin with the start."""

    rule: Rule
    rows: tuple[EventRow, ...]
    facts: Facts
    computation: Computation

    def answers(self, language: str) -> dict[str, Any]:
        """Return what a deadline says of it, explained in a language."""
        place = place_of(self.rule, self.facts)
        said = answers_for(
            self.rule, self.computation, self.rows, self.facts, zone(place).key
        )
        lines = sentences(self.rule, self.computation, language)
        return said | {"explanation": "\n".join(lines), "language": language}


def made(rule: Rule, procedure: Mapping[str, Any], start_row: str = "") -> Made:
    """Compute a rule from the answers of a procedure.

    `start_row` is what the time runs from; without it the latest that will do.

    Raises:
        MissingEvent, BadEvent, UnknownYear, UnknownTerritory

    """
    rows, facts = chosen(rule, rows_of(procedure), start_row), facts_of(procedure)
    if not rows:
        raise MissingEvent(rule.event)
    return Made(rule, rows, facts, compute(rule, events_of(rule, rows), facts))


def differs(kept: Stored, now: Made) -> bool:
    """Tell whether a deadline says something else than a computation does."""
    if kept.computation != now.computation:
        return True
    fresh = now.answers(kept.text("language") or FALLBACK)
    names = fresh.keys() - _WORDED
    return any(kept.answers.get(name) != fresh[name] for name in names)


def moved(before: Computation | None, after: Computation | None) -> bool:
    """Tell whether a deadline ends at another time, or runs no more, or runs again."""
    if before is None or after is None:
        return before is not after
    return (_when(before.due), before.state) != (_when(after.due), after.state)


def _when(due: date | datetime | None) -> str:
    return "" if due is None else due.isoformat()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a rule out of a table of plain values, and says what is wrong with it."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from app.codes import LANGUAGES, codes
from app.deadlines.rules import (
    AFTER,
    BEFORE,
    COUNTS,
    DAYS,
    FIRST_NOTICE,
    HOURS,
    INTERRUPT,
    MONTHS,
    NONE,
    NOT_STARTED,
    SUSPEND,
    YEARS,
    Pause,
    Rule,
)
from app.deadlines.vocabulary import events
from app.errors import BadRule

CODE = re.compile(r"[a-z][a-z0-9_]{0,63}")
MOST = {HOURS: 8_784, DAYS: 3_660, MONTHS: 120, YEARS: 30}  # ten years; thirty
LONGEST, LONGEST_NAME = 2_000, 200
UNSAFE = ("Cc", "Cf", "Cs", "Co")  # controls, marks that turn text round
MOST_CODES = 64
MOST_PAUSES = 8
MOST_UNCLAIMED, MOST_OVERSEAS = 60, 12
# What a code may be; the first is what holds where nothing is said.
CHOICES = {
    "country": ("fr", "ly", "any"),
    "direction": (AFTER, BEFORE),
    "reach": (NONE, "received", "sent"),
    "omitted_routes": (COUNTS, NOT_STARTED),
    "unclaimed": (NONE, FIRST_NOTICE),
    "whose": ("person", "authority"),
    "effect": (SUSPEND, INTERRUPT),
}


class Table:
    """Values by key, each taken once with the type that it has to be of."""

    def __init__(self, rule: str, values: Any) -> None:
        self._rule = rule
        if not isinstance(values, Mapping):
            raise self.bad("", "wrong_type")
        self._left = dict(values)

    def bad(self, field: str, reason: str) -> BadRule:
        """Return the error to raise about a field."""
        return BadRule(self._rule[:64], field[:64], reason)

    def text(self, key: str, longest: int = LONGEST) -> str:
        """Take a text; "" without one."""
        return self._text(key, self._left.pop(key, ""), longest)

    def texts(self, key: str, longest: int = LONGEST) -> dict[str, str]:
        """Take a table of one text for each language."""
        found = self._left.pop(key, {})
        if not isinstance(found, Mapping):
            raise self.bad(key, "wrong_type")
        stranger = next((word for word in found if word not in LANGUAGES), None)
        if stranger is not None:
            raise self.bad(f"{key}.{stranger}", "unknown_key")
        said = {word: self._text(key, text, longest) for word, text in found.items()}
        return {word: text for word, text in said.items() if text}

    def yes(self, key: str) -> bool:
        """Take true or false; false without one."""
        found = self._left.pop(key, False)
        if not isinstance(found, bool):
            raise self.bad(key, "wrong_type")
        return found

    def number(self, key: str, least: int, most: int, default: int | None) -> int:
        """Take a whole number between two others."""
        found = self._left.pop(key, default)
        if found is None:
            raise self.bad(key, "missing")
        if not isinstance(found, int) or isinstance(found, bool):
            raise self.bad(key, "wrong_type")
        if found < least:
            raise self.bad(key, "not_positive")
        if found > most:
            raise self.bad(key, "too_large")
        return found

    def choice(self, key: str) -> str:
        """Take one of the codes that this field may have."""
        found = self._left.pop(key, CHOICES[key][0])
        if not isinstance(found, str):
            raise self.bad(key, "wrong_type")
        if found not in CHOICES[key]:
            raise self.bad(key, "unknown_value")
        return found

    def event(self, key: str) -> str:
        """Take the code of an event."""
        if key not in self._left:
            raise self.bad(key, "missing")
        return self._event(key, self._left.pop(key))

    def events(self, key: str) -> tuple[str, ...]:
        """Take the codes of some events."""
        return tuple(self._event(key, code) for code in self._list(key))

    def procedures(self, key: str) -> tuple[str, ...]:
        """Take the codes of some procedures."""
        found, known = self._list(key), codes("procedure_type")
        if not all(isinstance(code, str) and code in known for code in found):
            raise self.bad(key, "unknown_value")
        if len(set(found)) < len(found):
            raise self.bad(key, "twice")
        return tuple(found)

    def unit(self) -> str:
        """Take the unit of the length."""
        found = self._left.pop("unit", None)
        if found is None:
            raise self.bad("unit", "missing")
        if not isinstance(found, str):
            raise self.bad("unit", "wrong_type")
        if found not in MOST:
            raise self.bad("unit", "unknown_value")
        return found

    def day(self, key: str) -> date | None:
        """Take a day, written as TOML writes it or as text; None without one."""
        found = self._left.pop(key, None)
        if found is None or found == "":
            return None
        if isinstance(found, str):
            try:
                return date.fromisoformat(found)
            except ValueError as error:
                raise self.bad(key, "not_a_date") from error
        if not isinstance(found, date) or isinstance(found, datetime):
            raise self.bad(key, "not_a_date")
        return found

    def tables(self, key: str) -> list["Table"]:
        """Take a list of tables."""
        return [Table(self._rule, row) for row in self._list(key, MOST_PAUSES)]

    def nothing_else(self) -> None:
        """Make sure that every key was taken.

        Raises:
            BadRule: one is left.

        """
        for key in self._left:
            raise self.bad(str(key), "unknown_key")

    def _list(self, key: str, most: int = MOST_CODES) -> list[Any]:
        found = self._left.pop(key, [])
        if not isinstance(found, list | tuple):
            raise self.bad(key, "wrong_type")
        if len(found) > most:
            raise self.bad(key, "too_long")
        return list(found)

    def _event(self, key: str, code: Any) -> str:
        if not isinstance(code, str):
            raise self.bad(key, "wrong_type")
        if code not in events():
            raise self.bad(key, "unknown_value")
        return code

    def _text(self, key: str, text: Any, longest: int) -> str:
        if not isinstance(text, str):
            raise self.bad(key, "wrong_type")
        if len(text) > longest:
            raise self.bad(key, "too_long")
        # Nothing that would turn a sentence round, or break a line of it.
        if any(unicodedata.category(c) in UNSAFE and c != "\n" for c in text):
            raise self.bad(key, "bad_text")
        return text.strip()


def checked(rule_id: str, values: Any) -> Rule:
    """Make a rule of plain values, as a TOML table has them.

    Raises:
        BadRule: something in them is missing, unknown, of another type, or does not
            go with the rest.

    """
    table = Table(rule_id, values)
    if not CODE.fullmatch(rule_id):
        raise table.bad("id", "bad_id")
    unit = table.unit()
    rule = Rule(
        id=rule_id,
        names=table.texts("name", LONGEST_NAME),
        event=table.event("event"),
        unit=unit,
        length=table.number("length", 1, MOST[unit], None),
        country=table.choice("country"),
        procedures=table.procedures("procedures"),
        instead=table.events("instead"),
        clear=table.yes("clear"),
        extends=table.yes("extends"),
        direction=table.choice("direction"),
        reach=table.choice("reach"),
        pauses=tuple(_pause(row) for row in table.tables("pauses")),
        omitted_routes=table.choice("omitted_routes"),
        unclaimed=table.choice("unclaimed"),
        unclaimed_days=table.number("unclaimed_days", 1, MOST_UNCLAIMED, 15),
        overseas_months=table.number("overseas_months", 0, MOST_OVERSEAS, 0),
        whose=table.choice("whose"),
        basis=table.text("basis"),
        counting=table.text("counting"),
        how=table.texts("how"),
        note=table.texts("note"),
        source=table.text("source"),
        verified_on=table.day("verified_on"),
        verified_by=table.text("verified_by", LONGEST_NAME),
    )
    table.nothing_else()
    _goes_together(rule, table)
    return rule


def _pause(row: Table) -> Pause:
    pause = Pause(
        row.event("begins"),
        row.event("ends"),
        row.choice("effect"),
        row.number("within_days", 0, MOST[DAYS], 0),
    )
    row.nothing_else()
    return pause


def _goes_together(rule: Rule, table: Table) -> None:
    if not rule.names:
        raise table.bad("name", "missing")
    starts = [rule.event, *rule.instead]
    paused = [code for pause in rule.pauses for code in (pause.begins, pause.ends)]
    if len(set(starts + paused)) < len(starts + paused):
        raise table.bad(
            "pauses" if len(set(starts)) == len(starts) else "instead", "twice"
        )
    if rule.unit == HOURS:
        # Hours run to the minute: no day is free, none is added, nothing is paused.
        for field in ("clear", "extends", "pauses"):
            if getattr(rule, field):
                raise table.bad(field, "not_with_hours")
    if rule.direction == BEFORE:
        for field in ("pauses", "overseas_months", "instead"):
            if getattr(rule, field):
                raise table.bad(field, "not_with_before")
        if rule.unclaimed == FIRST_NOTICE:
            raise table.bad("unclaimed", "not_with_before")
    if rule.overseas_months and rule.unit not in (MONTHS, YEARS):
        raise table.bad("overseas_months", "only_with_months")

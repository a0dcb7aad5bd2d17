# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happened in a procedure, and what else bears on its deadlines."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from app.deadlines.computation import Facts
from app.deadlines.rules import (
    FIRST_NOTICE,
    HOURS,
    LETTER_COLLECTED,
    LETTER_PRESENTED,
    Rule,
)
from app.rows import record

FORM, PLACE = "procedure", "legal"
EVENTS, NOTICE = "event", "notice"
TERRITORY, MAINLAND = "territory", "mainland"
ASKED = ("routes_stated", "language_understood", "letter_claimed")
YES, NO, UNKNOWN = "yes", "no", "unknown"
Events = dict[str, date | datetime]


@record
class EventRow:
    """One thing that happened; `row` names it among the others, for as long as it stays.

    `at` is the time of day in the procedure's territory, where it is known.
    """

    row: str
    what: str
    on: date
    at: time | None = None
    how: str = ""
    note: str = ""


def rows_of(answers: Mapping[str, Any]) -> tuple[EventRow, ...]:
    """Return what happened in a procedure, in order; a row without a day is left out."""
    rows = answers.get(EVENTS)
    found = [
        row
        for said in (rows if isinstance(rows, list) else [])
        if isinstance(said, dict) and (row := _row(said)) is not None
    ]
    return tuple(sorted(found, key=lambda row: (row.on, row.at or time.min)))


def facts_of(answers: Mapping[str, Any]) -> Facts:
    """Return what a procedure says of its notice and its place."""
    said = answers.get(NOTICE)
    notice = said if isinstance(said, dict) else {}
    return Facts(
        territory=_text(answers, TERRITORY) or MAINLAND,
        routes_stated=_known(notice, ASKED[0]),
        language_understood=_known(notice, ASKED[1]),
        letter_claimed=_known(notice, ASKED[2]),
        wording=_text(notice, "wording"),
    )


def starts(rule: Rule, rows: Sequence[EventRow]) -> tuple[EventRow, ...]:
    """Return the rows a rule's time can run from, the best first."""
    wanted = [rule.event, *rule.instead]
    if rule.unclaimed == FIRST_NOTICE:
        wanted.append(LETTER_PRESENTED)
    latest = sorted(rows, key=lambda row: (row.on, row.at or time.min), reverse=True)
    for code in wanted:
        if found := tuple(row for row in latest if row.what == code):
            return found
    return ()


def chosen(
    rule: Rule, rows: Sequence[EventRow], start_row: str = ""
) -> tuple[EventRow, ...]:
    """Return the rows a rule is computed from: one for each of its events, at most.

    `start_row` is the one its time runs from, the latest without one. Of the others,
    what belongs to that start: the first after it, and of a registered letter the last
    notice before. Nothing where the start is not there.
    """
    here = [row for row in rows if row.row == start_row] if start_row else []
    begins = here or ([] if start_row else list(starts(rule, rows)[:1]))
    if not begins:
        return ()
    start = begins[0]
    # With one start only everything is about that one, and a day that cannot be has to
    # be looked at; with several it may be about another.
    single = sum(row.what == start.what for row in rows) == 1
    found = [start, *_letter(rule, rows, start, single=single)]
    for pause in rule.pauses:
        begins_at = _first(rows, pause.begins, start.on, single=single)
        since = start.on if begins_at is None else begins_at.on
        ends_at = _first(rows, pause.ends, since, single=single)
        found += [row for row in (begins_at, ends_at) if row is not None]
    return tuple(found)


def events_of(rule: Rule, rows: Sequence[EventRow]) -> Events:
    """Return rows as the engine takes them: with their time where hours are counted."""
    return {
        row.what: (
            datetime.combine(row.on, row.at)  # the territory's own time
            if rule.unit == HOURS and row.at is not None
            else row.on
        )
        for row in rows
    }


def _letter(
    rule: Rule, rows: Sequence[EventRow], start: EventRow, *, single: bool
) -> list[EventRow]:
    """Return what is known of the letter that brought the news."""
    if rule.unclaimed != FIRST_NOTICE:
        return []
    if start.what == LETTER_PRESENTED:
        codes, presented = [LETTER_COLLECTED, rule.event], start
    else:
        before = [row for row in rows if row.what == LETTER_PRESENTED]
        shown = [row for row in before if row.on <= start.on] or before * single
        if not shown:
            return []
        codes, presented = [LETTER_COLLECTED], shown[-1]
    found = [_first(rows, code, presented.on, single=single) for code in codes]
    kept = [row for row in found if row is not None]
    return kept if presented is start else [presented, *kept]


def _first(
    rows: Sequence[EventRow], code: str, since: date, *, single: bool
) -> EventRow | None:
    """Return the first row of a code on a day or after; of one start, any."""
    every = [row for row in rows if row.what == code]
    after = [row for row in every if row.on >= since]
    if after:
        return after[0]
    return every[-1] if every and single else None


def _row(said: Mapping[str, Any]) -> EventRow | None:
    what, on = _text(said, "what"), _text(said, "on")
    try:
        day = date.fromisoformat(on)
    except ValueError:
        return None
    if not what:
        return None
    return EventRow(
        _text(said, "row") or f"{what} {on}",
        what,
        day,
        _time(_text(said, "at")),
        _text(said, "how"),
        _text(said, "event_note"),
    )


def _time(text: str) -> time | None:
    try:
        return time.fromisoformat(text[:5]) if text else None
    except ValueError:
        return None


def _known(said: Mapping[str, Any], name: str) -> bool | None:
    return {YES: True, NO: False}.get(_text(said, name))


def _text(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    return value.strip() if isinstance(value, str) else ""

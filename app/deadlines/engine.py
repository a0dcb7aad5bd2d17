# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes a deadline from a rule and events, step by step."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time

from app.deadlines import calendars
from app.deadlines.computation import (
    RUNS,
    UNCLEAR,
    Computation,
    Facts,
    Moment,
    Step,
    Value,
)
from app.deadlines.pausing import counted
from app.deadlines.rules import BEFORE, HOURS, NOT_STARTED, Rule
from app.deadlines.spans import day_before, fixed, hours_on
from app.deadlines.starting import Start, known, start_of

IN_HOURS = re.compile(r"heure|hour|ساع|\d\s*h\b", re.IGNORECASE)
IN_DAYS = re.compile(r"jour|day|يوم|أيام", re.IGNORECASE)
NOTHING = Facts()


def compute(
    rule: Rule, events: Mapping[str, date | datetime], facts: Facts = NOTHING
) -> Computation:
    """Compute when a time ends.

    `events` are days or moments by code; those that the rule does not look at may be
    there. A moment without a zone is in that of the territory.

    Raises:
        MissingEvent: what the time runs from is not among the events.
        BadEvent: a day cannot be, because of another one.
        UnknownYear: a year is reached whose holidays nobody knows.
        UnknownTerritory: the territory is none that is known.

    """
    place = place_of(rule, facts)
    given, odd = known(rule, events, calendars.zone(place))
    start = start_of(rule, given, facts)
    start.warnings += [odd[start.event]] if start.event in odd else []
    start.warnings += _about_the_notice(rule, facts)
    if rule.unit == HOURS:
        made = _in_hours(rule, start, place)
    elif rule.direction == BEFORE:
        made = _up_to(rule, start, place)
    else:
        made = _in_days(rule, start, given, place)
    if rule.omitted_routes == NOT_STARTED and facts.routes_stated is False:
        return _not_started(made, len(start.steps))
    return made


def place_of(rule: Rule, facts: Facts) -> str:
    """Return the territory whose calendar and clock count.

    Raises:
        UnknownTerritory: the territory is none that is known.

    """
    calendars.territory(facts.territory)
    return "libya" if rule.country == "ly" else facts.territory


def _in_days(
    rule: Rule, start: Start, given: Mapping[str, Moment], place: str
) -> Computation:
    count = counted(rule, start, given, place)
    steps, warnings = start.steps + count.steps, start.warnings + count.warnings
    if count.waiting:
        return Computation(
            rule.id, None, "suspended", count.left, tuple(steps), tuple(warnings)
        )
    end = count.end
    if rule.clear:
        steps.append(Step("free_day", end, {}))
    due = end
    if not rule.extends:
        if not calendars.is_working(end, place):
            steps.append(Step("not_extended", end, {"kind": _kind(end, place)}))
    else:
        due = calendars.working_from(end, place)
        warnings += _about_the_calendar(place)
        if due != end:
            values: dict[str, Value] = {
                "from": end.isoformat(),
                "kind": _kind(end, place),
            }
            steps.append(Step("extended", due, values))
    calendars.known_year(due.year)
    steps.append(Step("due", due, {"reach": rule.reach, "place": place}))
    return _made(rule, start, due, steps, warnings)


def _up_to(rule: Rule, start: Start, place: str) -> Computation:
    """Count back from an event: the last day to act is before it."""
    end = day_before(rule, start.day)
    calendars.known_year(end.year)
    values: dict[str, Value] = {"n": rule.length, "unit": rule.unit}
    steps = [*start.steps, Step("up_to_clear" if rule.clear else "up_to", end, values)]
    warnings = list(start.warnings)
    due = end
    if rule.extends:
        due = calendars.working_from(end, place, -1)
        warnings += _about_the_calendar(place)
        if due != end:
            moved: dict[str, Value] = {
                "from": end.isoformat(),
                "kind": _kind(end, place),
            }
            steps.append(Step("brought_forward", due, moved))
    steps.append(Step("due", due, {"reach": rule.reach, "place": place}))
    return _made(rule, start, due, steps, warnings)


def _in_hours(rule: Rule, start: Start, place: str) -> Computation:
    clock = calendars.zone(place)
    begins = start.at
    warnings = list(start.warnings)
    if not isinstance(begins, datetime):
        # The earliest it can be; nobody should lose a day because an hour is missing.
        begins = fixed(datetime.combine(begins, time(), clock))
        warnings.append("time_unknown")
        start.unclear = True
    back = rule.direction == BEFORE
    due = hours_on(begins, -rule.length if back else rule.length, clock)
    calendars.known_year(due.year)
    values: dict[str, Value] = {
        "n": rule.length,
        "unit": rule.unit,
    }
    steps = [*start.steps]
    if "time_unknown" in warnings:
        steps.append(Step("from_midnight", begins, {}))
    steps.append(Step("hours_back" if back else "hours", due, values))
    if begins.utcoffset() != due.utcoffset():
        warnings.append("clock_change")
    if not back and not calendars.is_working(due.date(), place):
        kind = _kind(due.date(), place)
        steps.append(Step("not_extended", due, {"kind": kind}))
    steps.append(Step("due_hour", due, {"reach": rule.reach, "place": place}))
    return _made(rule, start, due, steps, warnings)


def _made(
    rule: Rule, start: Start, due: Moment, steps: list[Step], warnings: list[str]
) -> Computation:
    state = UNCLEAR if start.unclear else RUNS
    once = tuple(dict.fromkeys(warnings))
    return Computation(rule.id, due, state, None, tuple(steps), once)


def _not_started(made: Computation, before: int) -> Computation:
    """Say that no time runs, and when it would have ended: a day to act by all the same."""
    steps = [*made.steps[:before], Step("routes_omitted")]
    if made.due is None:
        steps.append(Step("act_soon"))
    else:
        steps.append(Step("act_by", made.due, {}))
    return replace(
        made, due=None, state=NOT_STARTED, left=None, steps=(*steps, Step("ask_lawyer"))
    )


def _about_the_notice(rule: Rule, facts: Facts) -> list[str]:
    found = []
    if rule.omitted_routes == NOT_STARTED and facts.routes_stated is None:
        found.append("routes_unknown")
    elif facts.routes_stated is False:
        found.append("routes_omitted")
    if facts.language_understood is False:
        found.append("language_not_understood")
    in_hours = rule.unit == HOURS and not rule.said_in_days
    if (
        in_hours
        and IN_DAYS.search(facts.wording)
        and not IN_HOURS.search(facts.wording)
    ):
        found.append("wording_arguable")
    return found


def _about_the_calendar(place: str) -> list[str]:
    return ["holidays_estimated"] if calendars.territory(place).estimated else []


def _kind(day: date, place: str) -> str:
    """Say why offices are closed on a day, by a code that has a word."""
    if day.weekday() in calendars.territory(place).weekend:
        return ("friday", "saturday", "sunday")[day.weekday() - calendars.FRIDAY]
    return "holiday"

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a time runs from: the first event, another in its place, a letter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.deadlines.calendars import known_year
from app.deadlines.computation import Facts, Moment, Step
from app.deadlines.rules import (
    FIRST_NOTICE,
    HOURS,
    LETTER_COLLECTED,
    LETTER_PRESENTED,
    Rule,
)
from app.deadlines.spans import ONE, on_clock
from app.errors import BadEvent, MissingEvent


@dataclass(slots=True)
class Start:
    """Where a time starts, and what led there.

    `unclear`: it is the earliest of the starts that the facts allow.
    """

    event: str
    at: Moment
    unclear: bool = False
    steps: list[Step] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def day(self) -> date:
        """The day it starts on."""
        return self.at.date() if isinstance(self.at, datetime) else self.at


def known(
    rule: Rule, events: Mapping[str, Any], clock: ZoneInfo
) -> tuple[dict[str, Moment], dict[str, str]]:
    """Return the events that the rule looks at, and what is odd about their times.

    Moments are on the clock; for a rule that counts days they become its days.

    Raises:
        BadEvent: one is given that is no day and no moment.
        UnknownYear: one is in a year whose holidays are not known.

    """
    found: dict[str, Moment] = {}
    odd: dict[str, str] = {}
    for code in rule.events:
        given = events.get(code)
        if given is None:
            continue
        if not isinstance(given, date):
            raise BadEvent(code, "not_a_date")
        known_year(given.year)
        if isinstance(given, datetime):
            moment, what = on_clock(given, clock)
            found[code] = moment if rule.unit == HOURS else moment.date()
            if what and rule.unit == HOURS:
                odd[code] = what
        else:
            found[code] = given
    return found, odd


def start_of(rule: Rule, events: Mapping[str, Moment], facts: Facts) -> Start:
    """Return what the time runs from.

    Raises:
        MissingEvent: nothing that it could run from is known.
        BadEvent: the days of a letter contradict each other.

    """
    letter = rule.unclaimed == FIRST_NOTICE
    if letter and (LETTER_PRESENTED in events or facts.letter_claimed is False):
        return _by_letter(rule, events, facts)
    if rule.event in events:
        return _happened(rule.event, events[rule.event])
    if letter and LETTER_COLLECTED in events:
        return _happened(LETTER_COLLECTED, events[LETTER_COLLECTED])
    for code in rule.instead:
        if code in events:
            start = _happened(code, events[code])
            start.steps.insert(0, Step("no_first_event", None, {"event": rule.event}))
            return start
    raise MissingEvent(rule.event)


def _by_letter(rule: Rule, events: Mapping[str, Moment], facts: Facts) -> Start:
    if LETTER_PRESENTED not in events:
        raise MissingEvent(LETTER_PRESENTED)
    start = _happened(LETTER_PRESENTED, events[LETTER_PRESENTED])
    # Who writes that the decision was notified may mean the day it was collected.
    code = LETTER_COLLECTED if LETTER_COLLECTED in events else rule.event
    collected = events.get(code)
    if collected is not None and day_of(collected) < start.day:
        raise BadEvent(code, "before_presented")
    if facts.letter_claimed is False:
        if code == LETTER_COLLECTED:
            raise BadEvent(code, "letter_not_claimed")
        start.steps.append(Step("letter_not_claimed", start.at, _days(rule)))
    elif collected is None:
        if facts.letter_claimed:
            raise MissingEvent(LETTER_COLLECTED)
        start.unclear = True
        start.steps.append(Step("letter_waiting", start.at, _days(rule)))
        start.warnings.append("letter_waiting")
    elif day_of(collected) > start.day + rule.unclaimed_days * ONE:
        # The post office had sent it back by then: something in these days is wrong.
        start.unclear = True
        start.steps.append(Step("letter_too_late", collected, _days(rule)))
        start.warnings.append("collected_late")
    else:
        start.steps.append(Step("letter_collected", collected, {}))
        start.event, start.at = code, collected
    return start


def _happened(code: str, at: Moment) -> Start:
    return Start(code, at, steps=[Step("happened", at, {"event": code})])


def _days(rule: Rule) -> dict[str, str | int]:
    return {"days": rule.unclaimed_days}


def day_of(moment: Moment) -> date:
    """Return the day of a day or of a moment, as its own clock shows it."""
    return moment.date() if isinstance(moment, datetime) else moment

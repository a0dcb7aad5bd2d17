# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the days of a time that other events may stop for a while."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.deadlines import calendars
from app.deadlines.computation import Moment, Step, Value
from app.deadlines.rules import DAYS, MONTHS, SUSPEND, Pause, Rule
from app.deadlines.spans import ONE, add_days, last_day, number_is_missing
from app.deadlines.starting import Start, day_of
from app.errors import BadEvent, MissingEvent


@dataclass(slots=True)
class Count:
    """A time while it is counted: its first day, and how many days are left from it on.

    `waiting`: stopped, and not known until when; `left` is then None where the whole
    time will run again.
    """

    first: date
    left: int | None
    free: int
    waiting: bool = False
    steps: list[Step] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def last(self) -> date:
        """The last day that counts."""
        assert self.left is not None
        return add_days(self.first, self.left - 1)

    @property
    def end(self) -> date:
        """The day it ends with: of a free time the day after the last that counts."""
        return add_days(self.last, self.free)


def counted(rule: Rule, start: Start, given: Mapping[str, Moment], place: str) -> Count:
    """Count a time in days, months or years, with its pauses.

    Raises:
        MissingEvent: a pause has an end and no beginning.
        BadEvent: a pause begins before the time, or ends before it begins.
        UnknownYear: a year is reached whose holidays nobody knows.

    """
    more = rule.overseas_months if calendars.territory(place).overseas else 0
    count = _whole(rule, start.day, more)
    count.steps += [
        Step("day_not_counted", count.first, {}),
        *_length(rule, start, more, count),
    ]
    for begins, ends, pause in _pauses(rule, given, start):
        if count.waiting:
            break  # what comes later can only be told once the first has ended
        _stop(rule, count, (begins, ends, pause), start, more, place)
    return count


def _whole(rule: Rule, event: date, more: int) -> Count:
    last = last_day(rule, event, more)
    calendars.known_year(last.year)
    return Count(event + ONE, (last - event).days, int(rule.clear))


def _length(rule: Rule, start: Start, more: int, count: Count) -> list[Step]:
    # Overseas months are in it; a time in years says them apart.
    whole = rule.length + (more if rule.unit == MONTHS else 0)
    values: dict[str, Value] = {"n": whole, "unit": rule.unit}
    steps = []
    if more:
        steps.append(Step("overseas", None, {"months": more}))
    steps.append(Step("length_clear" if rule.clear else "length", count.last, values))
    if rule.unit != DAYS and number_is_missing(start.day, count.last):
        steps.append(Step("short_month"))
    return steps


def _pauses(
    rule: Rule, given: Mapping[str, Moment], start: Start
) -> list[tuple[date, date | None, Pause]]:
    found = []
    for pause in rule.pauses:
        begins, ends = given.get(pause.begins), given.get(pause.ends)
        if begins is None:
            if ends is not None:
                raise MissingEvent(pause.begins)
            continue
        first = day_of(begins)
        last = None if ends is None else day_of(ends)
        if first < start.day:
            raise BadEvent(pause.begins, "before_event")
        if last is not None and last < first:
            raise BadEvent(pause.ends, "ends_before_it_begins")
        found.append((first, last, pause))
    return sorted(found, key=lambda one: one[0])


def _stop(
    rule: Rule,
    count: Count,
    stop: tuple[date, date | None, Pause],
    start: Start,
    more: int,
    place: str,
) -> None:
    """Count one pause in: its days do not count, from the first to the last."""
    begins, ends, pause = stop
    limit = calendars.working_from(count.end, place) if rule.extends else count.end
    if pause.within_days:
        limit = min(limit, add_days(start.day, pause.within_days))
    if begins > limit:
        values: dict[str, Value] = {"event": pause.begins, "limit": limit.isoformat()}
        count.steps.append(Step("pause_too_late", begins, values))
        count.warnings.append("pause_too_late")
        return
    assert count.left is not None
    if ends is not None and ends < count.first:
        return  # within an earlier pause
    if pause.effect == SUSPEND:
        used = min(max((begins - count.first).days, 0), count.left)
        # Stopped in time on a day that was only added: one day is still left for it.
        count.left = max(count.left - used, 0 if rule.clear else 1)
        gone: dict[str, Value] = {
            "event": pause.begins,
            "used": used,
            "left": count.left,
        }
        count.steps.append(Step("suspended", begins, gone))
    else:
        count.left = None
        count.steps.append(Step("interrupted", begins, {"event": pause.begins}))
    if ends is None:
        count.waiting = True
        count.steps.append(Step("waiting", None, {"event": pause.ends}))
        return
    count.first = ends + ONE
    if count.left is None:
        again = _whole(rule, ends, more)
        count.left = again.left
        code = "restarted"
    else:
        code = "resumed"
    on_again: dict[str, Value] = {
        "event": pause.ends,
        "ended": ends.isoformat(),
        "left": count.left or 0,
        "last": count.last.isoformat(),
        "n": rule.length + (more if rule.unit == MONTHS else 0),
        "unit": rule.unit,
    }
    count.steps.append(Step(code, count.first, on_again))

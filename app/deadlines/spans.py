# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days and months, before and after a day; hours on a clock that changes."""

import calendar
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from app.deadlines.rules import DAYS, YEARS, Rule
from app.errors import UnknownYear

ONE = timedelta(days=1)
YEAR_MONTHS = 12


def add_months(day: date, months: int) -> date:
    """Return the day of the same number so many months on, else the month's last.

    Raises:
        UnknownYear: no such year.

    """
    year, month = divmod(day.year * YEAR_MONTHS + day.month - 1 + months, YEAR_MONTHS)
    if not date.min.year <= year <= date.max.year:
        raise UnknownYear(year)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def add_days(day: date, days: int) -> date:
    """Return the day so many days on.

    Raises:
        UnknownYear: no such year.

    """
    try:
        return day + days * ONE
    except OverflowError as error:
        raise UnknownYear(day.year) from error


def last_day(rule: Rule, event: date, more_months: int = 0) -> date:
    """Return the last day that counts of a whole time running from the day `event`.

    Of a free time this is the day before the one it ends with. Where a month has no
    day of the number, free times are counted in two ways, from the event or from the
    day after: the earlier end is returned.

    Raises:
        UnknownYear: no such year.

    """
    if rule.unit == DAYS:
        return add_days(event, rule.length)
    months = rule.length * (YEAR_MONTHS if rule.unit == YEARS else 1) + more_months
    end = add_months(event, months)
    if rule.clear:
        end = min(end, add_days(add_months(add_days(event, 1), months), -1))
    return end


def day_before(rule: Rule, event: date) -> date:
    """Return the last day to act on, for a time that has to be left before an event.

    Raises:
        UnknownYear: no such year.

    """
    if rule.unit == DAYS:
        end = add_days(event, -rule.length)
    else:
        months = rule.length * (YEAR_MONTHS if rule.unit == YEARS else 1)
        end = add_months(event, -months)
    return add_days(end, -1) if rule.clear else end


def number_is_missing(day: date, end: date) -> bool:
    """Tell whether months from a day end on another number: that month is shorter."""
    return end.day < day.day


def hours_on(moment: datetime, hours: int, clock: ZoneInfo) -> datetime:
    """Return the moment so many real hours on, as the clock will show it.

    `moment` is aware.

    Raises:
        UnknownYear: no such year.

    """
    try:
        ends = moment.astimezone(UTC) + timedelta(hours=hours)
        return fixed(ends.astimezone(clock))
    except OverflowError as error:
        raise UnknownYear(moment.year) from error


def on_clock(moment: datetime, clock: ZoneInfo) -> tuple[datetime, str]:
    """Return a moment on a clock, and what is odd about it.

    One without a zone is read as shown by that clock. In autumn an hour comes twice
    ("time_ambiguous"), in spring one does not come at all ("time_missing"): of the two
    moments that may be meant the earlier one is returned. Parts of a second are cut off.
    """
    moment = moment.replace(microsecond=0)
    if moment.tzinfo is not None:
        return fixed(moment.astimezone(clock)), ""
    both = [moment.replace(tzinfo=clock, fold=fold).astimezone(UTC) for fold in (0, 1)]
    earlier = min(both).astimezone(clock)
    if both[0] == both[1]:
        return fixed(earlier), ""
    missing = earlier.replace(tzinfo=None) != moment
    return fixed(earlier), "time_missing" if missing else "time_ambiguous"


def fixed(moment: datetime) -> datetime:
    """Return an aware moment with its distance from UTC in place of its zone.

    In a zone two moments of the hour that comes twice would not even equal themselves
    once kept as text.
    """
    away = moment.utcoffset()
    assert away is not None
    return moment.replace(tzinfo=timezone(away), fold=0)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines counted another way: one day after another, on a calendar of our own."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta

ONE = timedelta(days=1)
Span = tuple[date, date]


def easter(year: int) -> date:
    """Easter Sunday by Butcher's rule (the package looks it up otherwise)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def holidays(year: int, *, alsace: bool = False) -> set[date]:
    """Public holidays of France since 2008, from the labour code's list."""
    fixed = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}
    moving = {1, 39, 50}
    if alsace:
        fixed, moving = fixed | {(12, 26)}, moving | {-2}
    days = {date(year, month, day) for month, day in fixed}
    return days | {easter(year) + ONE * days_on for days_on in moving}


def next_working(day: date, *, alsace: bool = False) -> date:
    while day.weekday() in (5, 6) or day in holidays(day.year, alsace=alsace):
        day += ONE
    return day


def walk(event: date, days: int, pauses: Iterable[Span] = ()) -> date:
    """Go on from an event day by day until so many days outside the pauses are counted."""
    stopped = tuple(pauses)
    day = event
    while days:
        day += ONE
        days -= not any(first <= day <= last for first, last in stopped)
    return day


def turn_pages(event: date, months: int) -> date:
    """Turn so many pages of a calendar, then look for the same number, or stop at the end."""
    day = event
    while months:
        day += ONE
        months -= day.day == 1
    while day.day < event.day and (day + ONE).month == day.month:
        day += ONE
    return day


def counted_days(first: date, last: date, pauses: Collection[Span]) -> int:
    """How many days from the first to the last are in no pause."""
    count, day = 0, first
    while day <= last:
        count += not any(begins <= day <= ends for begins, ends in pauses)
        day += ONE
    return count

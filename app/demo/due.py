# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When things are due: a little late, a little today, more this week, the rest later."""

from collections import Counter
from datetime import date, timedelta
from random import Random

LATE, NOW, SOON, LATER = "late", "now", "soon", "later"
DEADLINE = "deadline"
_WEIGHTS = {LATE: 10, NOW: 14, SOON: 30, LATER: 46}
# How many each account has, however large the file: a day that somebody could work.
_MOST = {LATE: 2, NOW: 3, SOON: 6}
_SATURDAY = 5
# What is never said to be late: too grave to be shown as a matter of course.
_ON_TIME = frozenset({DEADLINE, "appointment"})
_TIMES = ("09:00", "09:30", "10:15", "11:00", "14:00", "14:30", "15:45", "16:30")


class Calendar:
    """What is due from whom so far, in the whole training file."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._given: Counter[tuple[str, str]] = Counter()

    def lacks(self, role: str, when: str) -> bool:
        """Tell whether an account has nothing yet for a time, or of a kind."""
        return not self._given[role, when]

    def lacking(self, role: str) -> int:
        """Count what an account lacks for the first page: late, for today, soon."""
        return sum(self.lacks(role, when) for when in _MOST)

    def due(self, rng: Random, role: str, kind: str, written_on: date) -> date:
        """Choose a day for a task of a kind; what an account has none of comes first."""
        free = [
            when for when in _WEIGHTS if self._is_free(role, when, kind, written_on)
        ]
        wanted = [when for when in free if when in _MOST and self.lacks(role, when)]
        when = wanted[0] if wanted else _pick(rng, free)
        if kind == DEADLINE and SOON in free and self.lacks(role, DEADLINE):
            when = SOON
        self._given[role, when] += 1
        self._given[role, kind] += 1
        return self._day(rng, when, written_on)

    def ahead(self, rng: Random, role: str) -> date:
        """Choose a day to come, for what nobody can tick off."""
        free = [when for when in (SOON, LATER) if self._below(role, when)]
        when = _pick(rng, free)
        self._given[role, when] += 1
        return self._day(rng, when, self.today)

    def _is_free(self, role: str, when: str, kind: str, written_on: date) -> bool:
        if when == LATE and (kind in _ON_TIME or written_on >= self.today - _DAY):
            return False
        if when == NOW and kind == DEADLINE:
            return False  # nobody leaves an appeal to its last day
        return self._below(role, when)

    def _below(self, role: str, when: str) -> bool:
        return when not in _MOST or self._given[role, when] < _MOST[when]

    def _day(self, rng: Random, when: str, written_on: date) -> date:
        if when == NOW:
            return self.today
        if when == LATE:
            oldest = max(written_on + _DAY, self.today - 8 * _DAY)
            return oldest + rng.randint(0, (self.today - oldest).days - 1) * _DAY
        days = range(1, 7) if when == SOON else range(7, 45)
        open_days = [d for d in days if (self.today + d * _DAY).weekday() < _SATURDAY]
        return self.today + rng.choice(open_days) * _DAY


_DAY = timedelta(days=1)


def hour(rng: Random) -> str:
    """Choose a time of day within office hours, "HH:MM"."""
    return rng.choice(_TIMES)


def _pick(rng: Random, free: list[str]) -> str:
    return rng.choices(free, [_WEIGHTS[when] for when in free])[0]

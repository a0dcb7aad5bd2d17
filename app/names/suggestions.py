# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""For each of many people, who else in the list may be the same person."""

from collections import defaultdict
from collections.abc import Sequence
from math import log

from app.names.alike import Comparison, Person
from app.names.keys import blocking_keys

LEAST = 0.3  # offered from here on: better ten to look at than one missed
CANDIDATES = 150  # scored for one person ...
FEWER = 100  # ... and in a list longer than ...
LONG = 5_000
SMALL = 500  # in a shorter list everybody is scored
LOOKED_AT = 4_000  # looked up for one person, the rarest keys first


class Register:
    """People by the keys of their names."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._people = people
        self._compare = Comparison()
        self._keys = [blocking_keys(*person.names) for person in people]
        self._most = FEWER if len(people) > LONG else CANDIDATES
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for number, keys in enumerate(self._keys):
            for key in keys:
                self._by_key[key].append(number)

    def like(self, number: int, limit: int = 10) -> list[tuple[int, float]]:
        """Return up to `limit` other people and their scores, the likeliest first."""
        person = self._people[number]
        scored = [
            (self._compare.people(person, self._people[other]).score, other)
            for other in self._candidates(number)
        ]
        best = sorted(
            (pair for pair in scored if pair[0] >= LEAST), key=lambda p: (-p[0], p[1])
        )
        return [(other, score) for score, other in best[:limit]]

    def _candidates(self, number: int) -> list[int]:
        """Return who shares the most telling keys; in a short list everybody."""
        if len(self._people) <= SMALL:
            return [o for o in range(len(self._people)) if o != number]
        shared: dict[int, float] = defaultdict(float)
        looked_at = 0
        for key in rarest_first({k: len(self._by_key[k]) for k in self._keys[number]}):
            holders = self._by_key[key]
            if looked_at and looked_at + len(holders) > LOOKED_AT:
                break
            looked_at += len(holders)
            worth = log(1 + len(self._people) / len(holders))
            for other in holders:
                shared[other] += worth
        shared.pop(number, None)
        return sorted(shared, key=lambda other: -shared[other])[: self._most]


def rarest_first(counts: dict[str, int]) -> list[str]:
    """Return the keys in the order in which they tell people apart."""
    return sorted(counts, key=lambda key: (counts[key], key))

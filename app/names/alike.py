# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How likely two sheets are one person's: names first, then the little else known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from app.names.keys import Reading, Token, readings
from app.names.letters import skeleton
from app.names.sounds import likeness
from app.names.table import table

SURE, CLOSE = 0.97, 0.8
_JOINING = 0.97  # two parts written as one
_NEAR_ENOUGH = 0.9  # nothing more is tried
_INITIAL = 0.8
_OTHER_FORM = 0.94  # heard without its article or particle
_SERVANT_OF = 0.72  # Abdelaziz and Aziz are seldom one person
_MISSING = 0.42  # of its weight, a part that one of the names lacks
_TURNED = 0.985  # the same parts in another order
_PAIRED = 0.31  # below, two parts are left over rather than paired
_LIGHT = 0.3  # particles and titles weigh less
_SAME_PHONE = 1.6
_JOINABLE = 0.8
_REMEMBERED = 500_000  # pairs of parts

_rough = JaroWinkler.normalized_similarity


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """What is known of somebody: names in every spelling and script, and facts.

    `sex` and `nationality` are codes, "" where they are not known.
    """

    names: tuple[str, ...]
    sex: str = ""
    birth_year: int | None = None
    nationality: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A score from 0 to 1, and codes of what agreed and what did not."""

    score: float
    why: tuple[str, ...]


class Comparison:
    """Compares names, and remembers what it heard for as long as it lives.

    Keep one for one question or one list: it holds names in memory.
    """

    def __init__(self) -> None:
        self._readings: dict[str, tuple[Reading, ...]] = {}
        self._parts: dict[tuple[str, str], float] = {}

    def people(
        self, one: Person, other: Person, *, same_phone: bool = False
    ) -> Likeness:
        """Return how likely two sheets are one person's."""
        score = self.names(one.names, other.names)
        why = ["same_name" if score >= SURE else "close_name" if score >= CLOSE else ""]
        facts = _facts(one, other)
        if same_phone:
            facts.append((_SAME_PHONE, "same_phone"))
        for factor, code in facts:
            score = score * factor if factor < 1 else score + (1 - score) * (factor - 1)
            why.append(code)
        return Likeness(round(score, 4), tuple(filter(None, why)))

    def names(self, one: Sequence[str], other: Sequence[str]) -> float:
        """Return how alike the closest two of these names are, 0 to 1."""
        mine = [reading for name in one for reading in self._read(name)]
        theirs = [reading for name in other for reading in self._read(name)]
        pairs = [(a, b) for a in mine for b in theirs]
        # Two names in one script say more than one name in two.
        alike = [(a, b) for a, b in pairs if a[0].bare == b[0].bare]
        return max((self._best(a, b) for a, b in alike or pairs), default=0.0)

    def part(self, one: Token, other: Token) -> float:
        """Return how alike two parts of names are, 0 to 1."""
        key = (one.text, other.text)
        found = self._parts.get(key)
        if found is None:
            if len(self._parts) > _REMEMBERED:
                self._parts.clear()
            found = self._parts[key] = _part(one, other)
        return found

    def _read(self, name: str) -> tuple[Reading, ...]:
        found = self._readings.get(name)
        if found is None:
            found = self._readings[name] = readings(name)
        return found

    def _best(self, one: Reading, other: Reading) -> float:
        best, factor = self._score(one, other), _JOINING
        if len(one) == len(other) and best > _PAIRED:
            return best
        # Two parts written as one, on either side, as long as that brings them nearer.
        while best < _NEAR_ENOUGH:
            tried = [(self._score(j, other), j, other) for j in _joins(one, other)]
            tried += [(self._score(one, j), one, j) for j in _joins(other, one)]
            score, one, other = max(tried, key=_first, default=(0.0, one, other))
            if score * factor <= best:
                break
            best, factor = score * factor, factor * _JOINING
        return best

    def _score(self, one: Reading, other: Reading) -> float:
        """Pair the parts as well as they go, and weigh what is left over."""
        if len(one) > len(other):
            one, other = other, one
        grid = [[self.part(a, b) for b in other] for a in one]
        pairs = _pairs(grid)
        total = weight = 0.0
        worst = 1.0
        for i, j in pairs:
            heft = min(one[i].weight, other[j].weight)
            total += heft * grid[i][j]
            weight += heft
            if heft > _LIGHT:
                worst = min(worst, grid[i][j])
        if not weight:
            return 0.0
        met, met_other = {i for i, _ in pairs}, {j for _, j in pairs}
        absent = sum(t.weight for i, t in enumerate(one) if i not in met)
        absent += sum(t.weight for j, t in enumerate(other) if j not in met_other)
        score = 0.35 * worst + 0.65 * total / weight
        score *= weight / (weight + _MISSING * absent)
        order = [j for i, j in sorted(pairs) if one[i].weight > _LIGHT]
        return score * _TURNED if order != sorted(order) else score


def _part(one: Token, other: Token) -> float:
    if one.text == other.text:
        return 1.0
    if one.initial or other.initial:
        first, second = one.sounds[0], other.sounds[0]
        same = one.text[0] == other.text[0] or first[0].lower() == second[0].lower()
        return _INITIAL if same else 0.0
    across = one.bare != other.bare
    best = 0.0
    for i, a in enumerate(one.sounds):
        for j, b in enumerate(other.sounds):
            close = likeness(a, b, across=across)
            best = max(best, close * _OTHER_FORM if i or j else close)
    if one.servant != other.servant:
        best *= _SERVANT_OF
    for group in one.groups & other.groups:
        best = max(best, table().likeness[group])
    return best


def _joins(reading: Reading, other: Reading) -> Iterator[Reading]:
    """Yield the name with two neighbours as one, where `other` has a part like it."""
    for at in range(len(reading) - 1):
        one, two = reading[at], reading[at + 1]
        if one.servant or one.bare != two.bare:
            continue
        bones = skeleton(one.sounds[0] + two.sounds[0])
        if any(_rough(bones, skeleton(t.sounds[0])) > _JOINABLE for t in other):
            yield (*reading[:at], _together(one, two), *reading[at + 2 :])


def _together(one: Token, other: Token) -> Token:
    article = "Al" if other.bare else "el"
    first, second = one.sounds[0], other.sounds[0]
    return Token(
        f"{one.text} {other.text}",
        (first + second, first + article + second),
        one.bare,
        max(one.weight, other.weight),
    )


def _pairs(grid: list[list[float]]) -> list[tuple[int, int]]:
    """Return the pairing with the greatest sum, each row and column once."""
    best: dict[int, tuple[float, list[tuple[int, int]]]] = {0: (0.0, [])}
    for i, row in enumerate(grid):
        further = dict(best)
        for used, (total, pairs) in best.items():
            for j, value in enumerate(row):
                met = used | 1 << j
                if value < _PAIRED or met == used:
                    continue
                if met not in further or total + value > further[met][0]:
                    further[met] = (total + value, [*pairs, (i, j)])
        best = further
    return max(best.values(), key=_first)[1]


def _first(found: tuple[float, *tuple[object, ...]]) -> float:
    return found[0]


def _facts(one: Person, other: Person) -> list[tuple[float, str]]:
    """Return factors on the score; what is over 1 is a share of what it lacks."""
    found: list[tuple[float, str]] = []
    if one.sex and other.sex:
        same = one.sex == other.sex
        found.append((1.02, "same_sex") if same else (0.75, "other_sex"))
    if one.birth_year is not None and other.birth_year is not None:
        apart = abs(one.birth_year - other.birth_year)
        if apart <= 2:
            found.append((1.2 if apart == 0 else 1.1, "near_birth_year"))
        else:
            found.append((0.9 if apart <= 5 else 0.75, "other_birth_year"))
    if one.nationality and other.nationality:
        same = one.nationality == other.nationality
        found.append((1.05, "same_country") if same else (0.9, "other_country"))
    return found

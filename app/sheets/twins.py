# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that may be somebody followed already, or somebody of an earlier row."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from app.names.alike import Comparison, Person
from app.names.keys import blocking_keys
from app.progress import Progress
from app.queries.cases import CaseFilter, page
from app.session import Session
from app.sheets.lines import Line
from storage.folding import fold

SURE = 0.86  # from here on a row waits for the person's decision
_SHOWN = 3  # twins of one row
_CANDIDATES = 8  # compared letter by letter for one row
_LOOKED_AT = 600  # looked up for one row, the rarest keys first
_PAGE = 1_000


@dataclass(frozen=True, slots=True, repr=False)
class Twin:
    """Somebody a row may be: an existing case, or an earlier row of the sheet.

    `case_id` is "" for a row, whose number is `row`. `title` is the name, `code` the
    case's; `score` says how alike, 0 to 1.
    """

    title: str
    score: float
    code: str = ""
    case_id: str = ""
    row: int = 0


Known = tuple[Person, Twin]


def known_people(session: Session, progress: Progress) -> list[Known]:
    """Return who is followed already; nobody where identities cannot be read.

    Raises:
        Cancelled

    """
    found: list[Known] = []
    wanted, cursor = CaseFilter(order="code", descending=False), None
    while "identity" in session.compartments:
        progress.check()
        some = page(session, wanted, cursor, _PAGE)
        for row in some.rows:
            names = tuple(name for name in (row.name, row.name_native) if name)
            sex = "" if row.sex == "unknown" else row.sex
            country = "" if row.nationality == "unknown" else row.nationality
            person = Person(names, sex, row.birth_year, country)
            found.append(
                (person, Twin(names[0] if names else "", 0, row.code, row.case_id))
            )
        cursor = some.next_cursor
        if cursor is None:
            break
    return found


def find_twins(
    lines: Sequence[Line], known: Sequence[Known], progress: Progress
) -> dict[int, tuple[Twin, ...]]:
    """Return who each row (by its number) may be, the likeliest first.

    Raises:
        Cancelled

    """
    crowd = _Crowd()
    for person, twin in known:
        crowd.add(person, twin)
    references: dict[str, Twin] = {}
    found: dict[int, tuple[Twin, ...]] = {}
    for done, line in enumerate(lines):
        progress.step(done, len(lines))
        if not line.usable:
            continue
        twins = crowd.like(line.person)
        mark = fold(line.reference).strip()
        if mark in references:
            twins = [references[mark], *twins]
        if twins:
            found[line.number] = tuple(twins[:_SHOWN])
        itself = Twin(line.title, 1, row=line.number)
        crowd.add(line.person, itself)
        if mark:
            references.setdefault(mark, itself)
    return found


class _Crowd:
    """People by the keys of their names."""

    def __init__(self) -> None:
        self._comparison = Comparison()
        self._people: list[Known] = []
        self._by_key: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, person: Person, twin: Twin) -> None:
        for key in blocking_keys(*person.names):
            self._by_key[key].append(len(self._people))
        self._people.append((person, twin))

    def like(self, person: Person) -> list[Twin]:
        found = []
        for other in self._candidates(person):
            someone, twin = self._people[other]
            score = self._comparison.people(person, someone).score
            if score >= SURE:
                found.append(Twin(twin.title, score, twin.code, twin.case_id, twin.row))
        return sorted(found, key=lambda twin: (-twin.score, twin.row))

    def _candidates(self, person: Person) -> Iterator[int]:
        """Yield who shares the most telling keys."""
        shared: defaultdict[int, float] = defaultdict(float)
        keys = [key for key in blocking_keys(*person.names) if key in self._by_key]
        looked_at = 0
        for key in sorted(keys, key=lambda key: (len(self._by_key[key]), key)):
            holders = self._by_key[key]
            if looked_at and looked_at + len(holders) > _LOOKED_AT:
                break
            looked_at += len(holders)
            worth = log(2 + len(self._people) / len(holders))
            for other in holders:
                shared[other] += worth
        yield from sorted(shared, key=lambda other: -shared[other])[:_CANDIDATES]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases and notes of the training file, one case at a time, the same for a seed."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from app.demo.case_work import Desk
from app.demo.due import Calendar
from app.demo.files import document, photograph
from app.demo.notes import write
from app.demo.persons import Person, invent, pick
from app.demo.rows import DemoAccount, DemoCase, DemoNote
from app.demo.sheet import facts, sheet
from app.demo.sources import accounts
from app.demo.story import Story

__all__ = [
    "DemoAccount",
    "DemoCase",
    "DemoNote",
    "accounts",
    "content",
    "document",
    "people",
    "photograph",
]

_STATUS = {"open": 70, "suspended": 8, "closed": 12, "transferred": 5, "lost": 5}
_RISK = {"high": 22, "medium": 38, "low": 28, "none": 12}
_ENDED = frozenset({"closed", "transferred", "lost"})


def content(seed: int, cases: int, entries: int, today: date) -> Iterator[DemoCase]:
    """`cases` cases with `entries` notes in all, two or more each if there are enough.

    The work of a case comes on top: about seven entries for ten notes.
    """
    if cases < 1 or entries < 0:
        raise ValueError("a training file has at least one case")
    desk = Desk(Calendar(today))
    for index, notes in enumerate(_shares(seed, cases, entries)):
        # Two of them: what is invented of the work changes nothing in the notes.
        both = _random(f"{seed}/{index}"), _random(f"{seed}/{index}/work")
        yield _case(*both, notes, today, desk)


def people(seed: int, count: int, today: date) -> Iterator[DemoCase]:
    """`count` cases with about nine notes each."""
    return content(seed, count, 9 * count, today)


def _random(key: str) -> Random:
    # A string seeds the same on each machine and version; each case has its own.
    return Random(key)  # noqa: S311 -- the same fiction each time, never a secret


def _shares(seed: int, cases: int, entries: int) -> Iterator[int]:
    """How many notes each case gets: few for most, very many for some.

    The weights are drawn twice from the same seed rather than kept, so that the
    memory stays the same however many cases there are.
    """
    least = 2 if entries >= 2 * cases else 0
    spare = entries - least * cases
    total = sum(_weights(seed, cases))
    so_far, given = 0.0, 0
    for index, weight in enumerate(_weights(seed, cases)):
        so_far += weight
        upto = spare if index == cases - 1 else int(spare * so_far / total)
        yield least + upto - given
        given = upto


def _weights(seed: int, cases: int) -> Iterator[float]:
    rng = _random(f"{seed}/shares")
    for _ in range(cases):
        low, high = rng.choices(((0.2, 1.1), (1.2, 2.0), (4.5, 7.0)), (88, 9, 3))[0]
        yield rng.uniform(low, high)


def _case(rng: Random, later: Random, count: int, today: date, desk: Desk) -> DemoCase:
    person = invent(rng, today)
    status = pick(rng, _STATUS)
    if (today - person.opened_on).days < 40:
        status = "open"  # nobody is lost from sight after a month
    notes = tuple(write(rng, person, count, _last_day(rng, person, status, today)))
    roles = {note.author_role for note in notes} or {"social"}
    risk, safe = pick(rng, _RISK), rng.random() < 0.8
    owner = rng.choice(sorted(roles))
    story = Story(later, person, status, owner, notes, desk.calendar, today)
    return DemoCase(
        site=person.site,
        opened_on=person.opened_on,
        name_latin=person.name_latin,
        name_native=person.name_native,
        alias=person.alias,
        sex=person.sex,
        birth_date=person.birth_date,
        birth_year=person.birth_year,
        birth_precision=person.birth_precision,
        nationality=person.nationality,
        languages=person.languages,
        profile=person.profile,
        risk=risk,
        status=status,
        phone=person.phone,
        safe_to_contact="yes" if safe else "unknown",
        owner_role=owner,
        notes=notes,
        work=desk.work(story, risk) if notes else (),
        facts=facts(person, count, status, today),
        sheet=sheet(story) if notes else {},
    )


def _last_day(rng: Random, person: Person, status: str, today: date) -> date:
    """Cases that ended have had no note for a while; most others a recent one."""
    quiet = rng.randint(30, 200) if status in _ENDED else int(60 * rng.random() ** 3)
    return max(person.opened_on, today - timedelta(days=quiet))

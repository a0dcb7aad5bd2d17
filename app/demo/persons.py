# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inventing a person: origin, story, names, birth, phone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from app.demo.sources import people_table


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """Somebody invented; `tags` decide which notes make sense about them.

    `luck` chooses what stays the same in the whole case: the lawyer, the place.
    """

    site: str
    arc: str
    given: str
    given_native: str
    name_latin: str
    name_native: str
    alias: str
    sex: str
    age: int
    birth_date: date | None
    birth_year: int | None
    birth_precision: str
    nationality: str
    languages: tuple[str, ...]
    profile: str
    phone: str
    opened_on: date
    tags: frozenset[str]
    luck: int


def pick(rng: Random, weights: Mapping[str, float]) -> str:
    """One of the keys, as often as its weight says."""
    return rng.choices(tuple(weights), tuple(weights.values()))[0]


def invent(rng: Random, today: date) -> Person:
    """A person whose origin, age and profile fit the story they are in."""
    table = people_table()
    arc = pick(rng, {name: arc["weight"] for name, arc in table["arc"].items()})
    story = table["arc"][arc]
    site = story["site"]
    nationality = pick(
        rng, {code: origin.get(site, 0) for code, origin in table["origin"].items()}
    )
    origin = table["origin"][nationality]
    female = rng.random() < story["women"]
    given, family = _names(rng, origin, female=female)
    opened_on = today - timedelta(days=1 + int(900 * rng.random() ** 1.6))
    age = int(rng.triangular(*story["ages"]))
    birth_date, birth_year, precision = _birth(rng, age, opened_on)
    profile = pick(rng, story["profiles"])
    tags = {
        site,
        arc,
        profile,
        "woman" if female else "man",
        "minor" if age < 18 else "adult",
    }
    if profile != "detained":
        tags.add("free")
    return Person(
        site=site,
        arc=arc,
        given=given[0],
        given_native=given[1],
        name_latin=" ".join((given[0], *(latin for latin, _ in family))),
        name_native=" ".join((given[1], *(native for _, native in family))).strip(),
        alias=rng.choice(table["alias"][site]) if rng.random() < 0.2 else "",
        sex="unknown" if rng.random() < 0.005 else ("female" if female else "male"),
        age=age,
        birth_date=birth_date,
        birth_year=birth_year,
        birth_precision=precision,
        nationality=nationality if rng.random() > 0.01 else "unknown",
        languages=_languages(rng, origin),
        profile=profile,
        phone=_phone(rng, site) if rng.random() < 0.75 else "",
        opened_on=opened_on,
        tags=frozenset(tags),
        luck=rng.randrange(60),
    )


def _names(
    rng: Random, origin: Mapping[str, Any], *, female: bool
) -> tuple[tuple[str, str], list[tuple[str, str]]]:
    """The given name, and what follows it, each as (Latin, native)."""
    given = _split(rng.choice(origin["female" if female else "male"]))
    if "family" in origin:
        return given, [_split(rng.choice(origin["family"]))]
    # Where names are not inherited, the father's and grandfather's names follow.
    forebears = [man for man in map(_split, origin["male"]) if man != given]
    return given, rng.sample(forebears, rng.choice((1, 1, 2)))


def _split(name: str) -> tuple[str, str]:
    latin, _, native = name.partition("=")
    return latin, native


def _languages(rng: Random, origin: Mapping[str, Any]) -> tuple[str, ...]:
    spoken = origin["languages"]
    first, others = rng.choice(spoken[:2]), rng.sample(spoken, min(2, len(spoken)))
    return tuple(dict.fromkeys((first, *others[: rng.choice((0, 1, 1, 2))])))


def _birth(rng: Random, age: int, on: date) -> tuple[date | None, int | None, str]:
    born = on - timedelta(days=int((age + 0.02 + 0.96 * rng.random()) * 365.25))
    precision = rng.choices(("day", "year", "approximate"), (50, 30, 20))[0]
    if precision == "day":
        # Papers made out later often say the first of January or the last of December.
        born = born.replace(month=12, day=31) if rng.random() < 0.12 else born
        return born, born.year, precision
    known = precision == "year" or rng.random() < 0.95
    return None, born.year if known else None, precision


def _phone(rng: Random, site: str) -> str:
    """A number nobody can have: France keeps 01 99 00 for fiction, Libya has no 00."""
    a, b = rng.randrange(100), rng.randrange(100)
    if site == "PAR":
        return f"01 99 00 {a:02} {b:02}"
    return f"+218 00 {rng.randrange(1000):03} {a:02} {b:02}"

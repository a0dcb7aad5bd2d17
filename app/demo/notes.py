# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing the notes of one case: who writes, when, and in what words."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from random import Random

from app.demo.blanks import Blanks
from app.demo.persons import Person, pick
from app.demo.rows import DemoNote
from app.demo.sources import Template, people_table, phrases

# What each profession writes, and how often; never where it could not.
WRITES = {
    "coordinator": {"protection": 4, "advocacy": 1},
    "legal": {"legal": 1},
    "social": {"social": 6, "identity": 1, "protection": 1},
    "doctor": {"medical": 1},
    "psychologist": {"mental_health": 1},
}
TONGUES = {
    "PAR": {"fr": 84, "en": 9, "ar": 7},
    "LBY": {"fr": 38, "en": 37, "ar": 25},
}
_CARE = frozenset({"medical", "mental_health"})


def write(rng: Random, person: Person, count: int, until: date) -> Iterator[DemoNote]:
    """`count` notes between the opening of the case and `until`."""
    if not count:
        return
    used: set[Template] = set()
    days = max(0, (until - person.opened_on).days)
    offsets = sorted(rng.randint(0, days) for _ in range(count - 1))
    roles = _authors(rng, person, count)
    begun: set[str] = set()
    for index, (role, offset) in enumerate(zip(roles, [0, *offsets], strict=True)):
        compartment = pick(rng, WRITES[role])
        # The first note of a profession is a first meeting, whenever it happens.
        stage = (3 if index >= 0.8 * count else 2) if compartment in begun else 1
        begun.add(compartment)
        on = _working_day(person.opened_on, person.opened_on + timedelta(offset))
        yield _note(rng, person, role, compartment, on, stage, used)


def _authors(rng: Random, person: Person, count: int) -> list[str]:
    """Two to five professions in turn; those the story needs are among them."""
    lead = list(people_table()["arc"][person.arc]["lead"])
    others = [role for role in WRITES if role not in lead]
    rng.shuffle(others)
    team = (lead + others)[: rng.choice((2, 3, 3, 4, 4, 5))]
    rest = rng.choices(team, k=max(0, count - len(team)))
    later = team[1:] + rest
    rng.shuffle(later)
    # The first professions come first so that a case of two notes still has two.
    return team[:count] if count <= len(team) else [team[0], *later]


def _working_day(opened_on: date, day: date) -> date:
    """Most notes are of a working day: a week-end note becomes Friday's."""
    moved = day - timedelta(days=max(0, day.weekday() - 4))
    return max(opened_on, moved)


def _note(
    rng: Random,
    person: Person,
    role: str,
    compartment: str,
    on: date,
    stage: int,
    used: set[Template],
) -> DemoNote:
    language = pick(rng, TONGUES[person.site])
    template = _fresh(rng, _pool(language, compartment, person.tags, stage), used)
    blanks = Blanks(rng, person, role, on, language)
    female = "woman" in person.tags
    text = template.text.fill(female=female, blanks=blanks)
    more = phrases(language).more
    if rng.random() < 0.65:
        added = rng.choice(more[compartment]).fill(female=female, blanks=blanks)
        text = f"{text}{chr(10) * 2 if len(text) > 400 else ' '}{added}"
    final = rng.random() < 0.15
    edited = None
    if not final and rng.random() < 0.04:  # a final note is never edited
        edited = (
            f"{text} {rng.choice(more['edited']).fill(female=female, blanks=blanks)}"
        )
    return DemoNote(
        compartment=compartment,
        author_role=role,
        occurred_on=on,
        title=template.title.fill(female=female, blanks=blanks),
        text=text,
        language=language,
        final=final,
        discreet=compartment in _CARE and rng.random() < 0.06,
        edited_text=edited,
        attachment=rng.choices((None, "document", "photo"), (95, 3, 2))[0],
    )


def _fresh(rng: Random, pool: tuple[Template, ...], used: set[Template]) -> Template:
    """A template this case has not had yet, unless the case is very long."""
    for _ in range(12):
        template = rng.choice(pool)
        if template not in used:
            used.add(template)
            break
    return template


@cache
def _pool(
    language: str, compartment: str, tags: frozenset[str], stage: int
) -> tuple[Template, ...]:
    """What can be said here; what fits the story counts twice."""
    fitting = [
        template
        for template in phrases(language).templates[compartment]
        if template.when <= tags
    ]
    stages = {1} if stage == 1 else {0, stage}
    timely = [one for one in fitting if one.stage in stages] or fitting
    return tuple(timely + [one for one in timely if one.when])

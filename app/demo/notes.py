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


class Told:
    """What the notes of one case have said so far."""

    def __init__(self) -> None:
        self._used: set[Template] = set()
        self._steps: dict[str, int] = {}

    def choose(
        self, rng: Random, free: tuple[Template, ...], steps: tuple[Template, ...]
    ) -> Template | None:
        """The next step of a story, or something this case has not had yet."""
        due = [one for one in steps if self._is_due(one)]
        if due and rng.random() < 0.6:
            self._steps[due[0].story] = due[0].step
            return due[0]
        fresh = [one for one in free if one not in self._used]
        if not fresh:
            return None
        template = rng.choice(fresh)
        self._used.add(template)
        return template

    def _is_due(self, template: Template) -> bool:
        """One step may be missing: not each was worth a note, or is in each language."""
        told = self._steps.get(template.story, 0)
        return told < template.step <= told + 2


def write(rng: Random, person: Person, count: int, until: date) -> Iterator[DemoNote]:
    """`count` notes between the opening of the case and `until`."""
    if not count:
        return
    told = Told()
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
        yield _note(rng, person, role, compartment, on, stage, told)


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
    told: Told,
) -> DemoNote:
    for _ in range(4):  # what was said in one language may be new in another
        language = pick(rng, TONGUES[person.site])
        free, steps = _pool(language, compartment, person.tags, stage)
        template = told.choose(rng, free, steps)
        if template:
            break
    else:
        template = rng.choice(free)  # a very long case does repeat itself
    blanks = Blanks(rng, person, role, on, language)
    female = "woman" in person.tags
    text = template.text.fill(female=female, blanks=blanks)
    more = phrases(language).more
    added = [one for one in more[compartment] if not one.blanks & template.text.blanks]
    # A prison visit ends without "bus fare given".
    most = rng.choice((0, 1, 1, 1, 2)) if "free" in person.tags else 0
    for wording in rng.sample(added, min(len(added), most)):
        gap = "\n\n" if len(text) > 400 else " "
        text += gap + wording.fill(female=female, blanks=blanks)
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
        step=f"{template.story} {template.step}" if template.story else "",
    )


@cache
def _pool(
    language: str, compartment: str, tags: frozenset[str], stage: int
) -> tuple[tuple[Template, ...], tuple[Template, ...]]:
    """What can be said here: at any time, and as the next step of a story."""
    fitting = [
        template
        for template in phrases(language).templates[compartment]
        if template.when <= tags
    ]
    stages = ({1}, {0, 2}, {0, 2, 3})[stage - 1]
    timely = [one for one in fitting if one.stage in stages]
    free = [one for one in timely if not one.story] or fitting
    apt = [one for one in free if one.when - {"free"} or one.stage == 3]
    steps = sorted((one for one in timely if one.story), key=lambda one: one.step)
    # What is said of this very situation is said more often than what fits anybody.
    return tuple(free + apt + apt), tuple(steps)

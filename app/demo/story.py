# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One case as its work is invented: who it is about, who writes, what was told."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from app.demo.blanks import Blanks
from app.demo.due import Calendar
from app.demo.notes import TONGUES
from app.demo.persons import Person, pick
from app.demo.rows import DemoEntry, DemoNote, Versions
from app.demo.templates import Row, Voice, fitting

_RECENT = timedelta(days=90)


@dataclass(slots=True, repr=False)
class Story:
    """A case with notes; all its work is written between the first and the last.

    `done` are the entries so far.
    """

    rng: Random
    person: Person
    status: str
    owner: str
    notes: tuple[DemoNote, ...]
    calendar: Calendar
    today: date
    done: list[DemoEntry] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether anything is left to do."""
        return self.status == "open"

    @property
    def tags(self) -> frozenset[str]:
        """What the templates ask about the person."""
        return self.person.tags

    @property
    def first(self) -> date:
        """The day of the first note."""
        return self.notes[0].occurred_on

    @property
    def last(self) -> date:
        """The day of the last note."""
        return self.notes[-1].occurred_on

    @property
    def roles(self) -> tuple[str, ...]:
        """The professions on the case, its owner first, then in the order they came."""
        return tuple(
            dict.fromkeys([self.owner, *(note.author_role for note in self.notes)])
        )

    def told(self) -> frozenset[str]:
        """The last steps of what the notes told lately: "appeal 4"."""
        latest: dict[str, DemoNote] = {}
        for note in self.notes:
            if note.step:
                latest[note.step.partition(" ")[0]] = note
        return frozenset(
            note.step
            for note in latest.values()
            if note.occurred_on >= self.today - _RECENT
        )

    def has(self, *roles: str) -> bool:
        """Tell whether one of some professions is on the case."""
        return not set(roles).isdisjoint(self.roles)

    def chance(self, probability: float) -> bool:
        """Toss a coin."""
        return self.rng.random() < probability

    def one_of(self, *roles: str) -> str:
        """Return a profession on the case among some, or the first of them."""
        here = [role for role in self.roles if role in roles]
        return self.rng.choice(here) if here else roles[0]

    def day(self, since: date | None = None, until: date | None = None) -> date:
        """Choose a day of the case, a working one where there is one."""
        since, until = since or self.first, until or self.last
        day = since + timedelta(days=self.rng.randint(0, max(0, (until - since).days)))
        return max(since, day - timedelta(days=max(0, day.weekday() - 4)))

    def voice(self, role: str, on: date) -> Voice:
        """Let somebody of a profession write, in one of the site's languages."""
        language = pick(self.rng, TONGUES[self.person.site])
        blanks = Blanks(self.rng, self.person, role, on, language)
        return Voice(language, "woman" in self.tags, blanks)

    def stay(self) -> tuple[Row, str]:
        """Return the assessment that fits the person, and how they live."""
        row = fitting("assessment", self.tags)[0]
        stays: list[str] = row["stay"]
        return row, stays[self.person.luck % len(stays)]

    def add(
        self,
        form: str,
        role: str,
        versions: Versions,
        compartment: str = "protection",
        **more: Any,
    ) -> None:
        """Write an entry."""
        self.done.append(DemoEntry(form, compartment, role, versions, **more))

    def entry(self, form: str) -> DemoEntry | None:
        """Return the last entry of a form so far."""
        return next((one for one in reversed(self.done) if one.form == form), None)

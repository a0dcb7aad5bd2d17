# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A journey in tests: who has cases in the field, who takes them, what may be found."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app import custody, travel
from app.handover import compose, statements
from app.handover.compose import ComposeBundle
from app.progress import Progress
from app.queries import cases as case_queries
from app.session import Session
from app.travel import Travel
from tests.helpers import disk, world
from tests.helpers.world import Site

CANARY = "zibeline-bergamote"
NAMES = ("Aminata Sow", "Moussa Bâ", "Binta Camara")


@dataclass
class Journey:
    """Somebody in the field with three cases, and coordination who takes them."""

    home: Site
    here: Session
    there: Session
    contact: str
    folder: Path
    cases: list[str] = field(default_factory=list)

    def hand_over(self, cases: list[str] | None = None) -> Path:
        command = ComposeBundle(
            (self.contact,),
            tuple(cases or self.cases),
            "coordination",
            self.folder,
            mode="custody",
        )
        return compose.compose(command, self.here, Progress())

    def confirmed(self, cases: list[str] | None = None) -> None:
        receipt = world.receive(self.there, self.hand_over(cases)).statement
        statements.take(receipt, self.here)

    def back(self) -> Path:
        command = ComposeBundle(
            (self.here.me,), tuple(self.cases), "follow_up", self.folder, mode="custody"
        )
        return compose.compose(command, self.there, Progress())

    def state(self) -> Travel:
        return travel.state(self.here)

    def words(self) -> list[str]:
        """What of the cases must not be found any more: names, codes, what was said."""
        rows = (case_queries.row_of(self.here, case) for case in self.cases)
        codes = [row.code for row in rows if row is not None]
        return [CANARY, *codes, *NAMES, *(n.split()[0] for n in NAMES)]


@contextmanager
def journey_between(tripoli: Site, tunis: Site, folder: Path) -> Iterator[Journey]:
    """Three cases in the field, each with a note, and all with one file."""
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        made = Journey(tripoli, here, there, contact, folder)
        for name in NAMES:
            case = world.intake(here, name)
            photo = world.attach(here, f"{CANARY}.txt", "text/plain", CANARY.encode())
            world.note(here, case, f"Elle dit {CANARY}.", title=CANARY, files=(photo,))
            made.cases.append(case)
        yield made


def entries(session: Session, cases: list[str]) -> dict[tuple[str, str], set[str]]:
    """Return the versions of every entry of some cases, by compartment and entry."""
    found: dict[tuple[str, str], set[str]] = {}
    for name in session.compartments:
        rows = session.case_file.rows(
            f"SELECT entry_id, case_id, lower(hex(id)) FROM {name}.revision"
        )
        for entry, case, digest in rows:
            if case in cases and entry != custody.entry_of(case):
                found.setdefault((name, entry), set()).add(digest)
    return found


def traces(session: Session, needles: list[str]) -> dict[str, set[str]]:
    """Return where words are found: in tables, or in any page on the disk."""
    raw, found = disk.everything(session.case_file), {}
    for needle in needles:
        tables = disk.tables_with(session.case_file, needle.encode())
        if needle.encode() in raw or needle.casefold().encode() in raw:
            tables.add("pages")
        if tables:
            found[needle] = tables
    return found

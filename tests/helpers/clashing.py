# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two laptops at work on the same case, and what each wrote while apart."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from app.commands.entries import answers_of, save_entry
from app.ids import new_id
from app.queries import conflicts, timeline
from app.queries.conflicts import Comparison
from app.session import Session
from app.version_words import Field
from app.writing import revised
from storage.revisions import current
from tests.helpers import world
from tests.helpers.world import found, intake, introduce

TEXT = "She sleeps at the station. She has a fever. Her phone is lost."


class Plain:
    """Answers as an English speaker writes them."""

    def day(self, day: date) -> str:
        return day.isoformat()

    def moment(self, at: datetime) -> str:
        return at.isoformat()

    def hour(self, at: time) -> str:
        return at.isoformat()

    def number(self, value: float) -> str:
        return str(value)

    def joined(self, *parts: str) -> str:
        return ", ".join(parts)

    def seen(self) -> str:
        return "seen"

    def file(self, sha256: str) -> str:
        return sha256

    def row(self, number: int) -> str:
        return f"Row {number}"


def look(session: Session, entry: str, place: str = "protection") -> Comparison:
    compared = conflicts.compare(session, place, entry, "en", Plain())
    assert compared is not None
    return compared


def field(compared: Comparison, path: str) -> Field:
    return next(each for each in compared.fields if each.path == path)


def answers(session: Session, entry: str, place: str = "protection") -> dict:
    return answers_of(session, current(session.case_file.revisions(place, entry))) or {}


def edit(session: Session, entry: str, place: str = "protection", **changes) -> None:
    view = timeline.view(session, place, entry)
    assert view is not None
    writing = revised(view)
    save_entry(replace(writing, answers=writing.answers | changes), session)


class Pair:
    """The coordinators of two sites and the case that both follow."""

    def __init__(self, left: Session, right: Session, folder: Path) -> None:
        self.left, self.right, self.folder = left, right, folder
        self.to_right = introduce(left, right)
        self.to_left = next(
            row.contact_id
            for row in world.contacts.contacts(right)
            if row.name == left.account.name
        )
        self.case = intake(left, "Aminata Diallo")

    def send(self) -> None:
        """Let the right side know what the left one does."""
        path = self.folder / f"{new_id()}.consigne"
        world.receive(self.right, _written(self.left, self.to_right, self.case, path))

    def send_back(self) -> None:
        path = self.folder / f"{new_id()}.consigne"
        world.receive(self.left, _written(self.right, self.to_left, self.case, path))

    def exchange(self) -> None:
        self.send()
        self.send_back()


def _written(sender: Session, contact: str, case: str, path: Path) -> Path:
    path.mkdir()
    return world.send(sender, contact, (case,), path)


@contextmanager
def two(folder: Path, role: str) -> Iterator[Pair]:
    """Two sites at work, the same role at each."""
    world.own_memory(folder / "memory")
    roles = tuple(dict.fromkeys(("coordinator", role)))
    sites = [found(folder / code, code, roles) for code in ("TRI", "TUN")]
    with sites[0].as_(role) as left, sites[1].as_(role) as right:
        yield Pair(left, right, folder)

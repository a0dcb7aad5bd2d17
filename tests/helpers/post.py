# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two laptops whose exchange folders are carried to each other."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from app.handover import compose, exchange_folder, inbox, ledger
from app.handover.compose import ComposeBundle
from app.handover.inbox import Item, Looked
from app.handover.naming import bundle_stem
from app.progress import Progress
from app.session import Session
from tests.helpers import world
from tests.helpers.world import Site


@dataclass(frozen=True)
class Post:
    """Two laptops whose outboxes are each other's inbox."""

    here: Session
    there: Session
    contact: str
    case: str
    folder: Path

    @property
    def sent(self) -> Path:
        found = exchange_folder.outbox(self.here)
        assert found is not None
        return found

    @property
    def arrived(self) -> Path:
        found = exchange_folder.inbox(self.there)
        assert found is not None
        return found

    def send(self, mode: str = "custody", *, days: int = 30) -> Path:
        """Write a bundle into the outbox, under the name that its sender knows it by."""
        before = {row.bundle_id for row in ledger.sent(self.here)}
        command = ComposeBundle(
            (self.contact,), (self.case,), "transfer_of_care", self.sent, days, mode
        )
        path = compose.compose(command, self.here, Progress())
        rows = ledger.sent(self.here)
        (made,) = {row.bundle_id for row in rows} - before
        return path.replace(path.with_stem(bundle_stem(made)))

    def carry(self) -> None:
        """Do what a synchroniser does once it is done."""
        for one, other in ((self.here, self.there), (self.there, self.here)):
            out, into = exchange_folder.outbox(one), exchange_folder.inbox(other)
            assert out is not None
            assert into is not None
            shutil.copytree(out, into, dirs_exist_ok=True)

    @property
    def bundle(self) -> str:
        """The bundle that was written last."""
        return ledger.sent(self.here)[0].bundle_id

    def look(self, session: Session | None = None) -> Looked:
        return inbox.scan(session or self.there, Progress())

    def only(self, session: Session | None = None) -> Item:
        (item,) = self.look(session).items
        return item


@contextmanager
def post_between(tripoli: Site, tunis: Site, folder: Path) -> Iterator[Post]:
    """Give two laptops a folder each, and one of them a case to hand over."""
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        for session, name in ((here, "here"), (there, "there")):
            (folder / name).mkdir()
            exchange_folder.set_folder(session, folder / name)
        contact = world.introduce(here, there)
        case = world.intake(here, "Aminata Sow")
        world.note(here, case, "Hébergée jusqu’à vendredi.")
        yield Post(here, there, contact, case, folder)


def told(item: Item) -> tuple[str, str]:
    """Return the kind of a receipt that was taken in, and what it changed."""
    assert item.taken is not None
    return item.taken.statement.kind, item.taken.outcome


def later(session: Session, monkeypatch: pytest.MonkeyPatch, *, hours: int) -> None:
    """Let the clock of a laptop go on."""
    moment = session.now + timedelta(hours=hours)
    monkeypatch.setattr(session.case_file, "clock", lambda: moment)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody of a case passes between two case files through two real Syncthings."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import custody
from app.handover import (
    arrival,
    compose,
    exchange_folder,
    inbox,
    ledger,
    purging,
    statements,
)
from app.handover.compose import ComposeBundle
from app.handover.inbox import Looked
from app.progress import Progress
from app.queries import cases as case_queries
from app.session import Session
from tests.helpers import world
from tests.helpers.syncthing import PROGRAM, Share, Syncthing, free_ports

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        PROGRAM is None,
        reason="Syncthing is not installed: two case files were not synchronised."
        " On Debian: sudo apt-get install syncthing",
    ),
]
SCAN_BYTES = 3 * 2**20  # many of Syncthing's blocks
OUT, BACK = "there", "back"  # the two shares, by where they go


@dataclass(frozen=True)
class Laptop:
    """A session and the synchroniser that runs beside it."""

    session: Session
    syncthing: Syncthing
    outgoing: str
    incoming: str

    def place(self, name: str) -> Path:
        folder = exchange_folder.folder(self.session)
        assert folder is not None
        return folder / name

    def carry(self, path: Path, other: "Laptop") -> None:
        """Wait until a file of this outbox is whole on the other side."""
        self.syncthing.send(self.outgoing)
        other.syncthing.wait_for(self.outgoing, path.name)

    def look(self) -> Looked:
        return inbox.scan(self.session, Progress(), None)


@pytest.fixture
def laptops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Laptop, Laptop]]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    ports = free_ports(4)
    one = Syncthing(tmp_path / "syncthing-1", ports[0], ports[1])
    two = Syncthing(tmp_path / "syncthing-2", ports[2], ports[3])
    here = world.found(tmp_path / "tripoli", "TRI", ("social",))
    there = world.found(tmp_path / "tunis", "TUN", ("coordinator",))
    with ExitStack() as stack:
        first = stack.enter_context(here.as_("social"))
        second = stack.enter_context(there.as_("coordinator"))
        for session, name in ((first, "carried-1"), (second, "carried-2")):
            (tmp_path / name).mkdir()
            exchange_folder.set_folder(session, tmp_path / name)
        a = Laptop(first, one, OUT, BACK)
        b = Laptop(second, two, BACK, OUT)
        for mine, other in ((a, b), (b, a)):
            shares = [
                Share(mine.outgoing, mine.place("outbox"), "sendonly"),
                Share(mine.incoming, mine.place("inbox"), "receiveonly"),
            ]
            mine.syncthing.introduce(other.syncthing, shares)
        stack.enter_context(one)
        stack.enter_context(two)
        yield a, b


def test_custody_passes_through_two_real_synchronisers(
    laptops: tuple[Laptop, Laptop],
) -> None:
    a, b = laptops
    here, there = a.session, b.session
    contact = world.introduce(here, there)
    case = world.intake(here, "Aminata Sow")
    scan = world.attach(here, "ordonnance.pdf", "application/pdf", _random())
    note = world.note(here, case, "Hébergée jusqu’à vendredi.", files=(scan,))

    outbox = exchange_folder.outbox(here)
    assert outbox is not None
    command = ComposeBundle(
        (contact,), (case,), "transfer_of_care", outbox, 30, "custody"
    )
    bundle = compose.compose(command, here, Progress())
    assert custody.custody_of(here, case).state == "in_transfer"

    a.carry(bundle, b)
    (item,) = b.look().items
    assert (item.state, item.who, item.to_me) == ("new", "Jonas Keller", True)
    assert item.size > SCAN_BYTES

    arrived = arrival.inspect(item.path, there, Progress())
    accepted = arrival.accept(arrived, there, Progress())
    assert (accepted.new_cases, accepted.new_files) == (1, 1)
    receipt = exchange_folder.send_statement(there, accepted.statement)
    assert receipt is not None
    assert case_queries.row_of(there, case) is not None
    assert any(r.id for r in there.case_file.revisions("social", note))

    b.carry(receipt, a)
    looked = a.look()
    assert [i.state for i in looked.items] == ["receipt"]
    assert looked.taken_in == 1
    assert custody.custody_of(here, case).state == "transferred"

    done = purging.purge(here, ledger.sent(here)[0].bundle_id)
    assert case_queries.row_of(here, case) is None
    purged = exchange_folder.send_statement(here, done.statement)
    assert purged is not None
    a.carry(purged, b)
    assert [i.taken.statement.kind for i in b.look().items if i.taken] == ["purged"]
    assert ledger.received(there)[0].state == "purged"
    assert custody.custody_of(there, case).state == "held"
    statement = statements.own(there, ledger.received(there)[0].bundle_id)
    assert statement == accepted.statement


def test_what_is_removed_on_one_side_goes_on_the_other(
    laptops: tuple[Laptop, Laptop],
) -> None:
    a, b = laptops
    receipt = a.place("outbox") / "0badcafe.creceipt"
    receipt.write_bytes(b"{}")
    a.carry(receipt, b)
    there = b.place("inbox") / receipt.name
    assert there.read_bytes() == b"{}"
    assert b.look().ignored == 1
    receipt.unlink()
    a.syncthing.send(a.outgoing)
    b.syncthing.wait_for(a.outgoing, receipt.name, "delete")
    assert not there.exists()


def _random() -> bytes:
    return os.urandom(SCAN_BYTES)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exchange folder: chosen, written to, carried, cleared."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import custody
from app.errors import ExchangeInside, NotAllowed, NotWritable
from app.handover import arrival, exchange_folder, inbox, ledger, purging, statements
from app.handover.inbox import Looked
from app.progress import Progress
from tests.helpers import world
from tests.helpers.post import Post, post_between, told
from tests.helpers.world import Site


@pytest.fixture
def post(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Post]:
    with post_between(tripoli, tunis, tmp_path) as post:
        yield post


# -- choosing -----------------------------------------------------------------
def test_choosing_a_folder_makes_an_outbox_and_an_inbox(
    tripoli: Site, tmp_path: Path
) -> None:
    folder = tmp_path / "synchronised"
    folder.mkdir()
    with tripoli.as_("social") as session:
        assert exchange_folder.folder(session) is None
        assert exchange_folder.outbox(session) is None
        assert exchange_folder.send_statement(session, b"{}") is None
        assert inbox.scan(session, Progress()).items == ()
        exchange_folder.set_folder(session, folder)
        assert (folder / "outbox").is_dir()
        assert (folder / "inbox").is_dir()
    with tripoli.as_("legal") as session:  # it is the case file's, not one person's
        assert exchange_folder.folder(session) == folder
        exchange_folder.set_folder(session, None)
        assert exchange_folder.folder(session) is None
    assert (folder / "outbox").is_dir()


def test_the_case_file_and_the_folder_are_never_one_inside_the_other(
    tripoli: Site, tmp_path: Path
) -> None:
    link = tmp_path / "elsewhere"
    link.mkdir()
    (link / "outbox").symlink_to(tripoli.folder, target_is_directory=True)
    inside = tripoli.folder / "exchange"
    with tripoli.as_("social") as session:
        for path in (tripoli.folder, inside, tripoli.folder.parent, link):
            with pytest.raises(ExchangeInside):
                exchange_folder.set_folder(session, path)
        assert exchange_folder.folder(session) is None
    assert not inside.exists()


def test_a_file_or_a_folder_that_is_not_there_cannot_be_chosen(
    tripoli: Site, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_bytes(b"")
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "inbox").write_bytes(b"mine")
    with tripoli.as_("social") as session:
        for name in ("a file", "not there", "taken"):
            with pytest.raises(NotWritable):
                exchange_folder.set_folder(session, tmp_path / name)
        assert exchange_folder.folder(session) is None
    assert (taken / "inbox").read_bytes() == b"mine"


def test_who_hands_nothing_over_chooses_no_folder_and_looks_at_none(
    tripoli: Site, tmp_path: Path
) -> None:
    with tripoli.as_("mediator") as session:
        with pytest.raises(NotAllowed):
            exchange_folder.set_folder(session, tmp_path)
        with pytest.raises(NotAllowed):
            inbox.scan(session, Progress())
        with pytest.raises(NotAllowed):
            exchange_folder.clear_done(session)
        with pytest.raises(NotAllowed):
            inbox.clear_served(session, Looked())


def test_a_folder_that_is_gone_is_no_place_to_write_to(post: Post) -> None:
    shutil.rmtree(post.folder / "here")
    assert exchange_folder.folder(post.here) == post.folder / "here"
    assert exchange_folder.outbox(post.here) is None
    assert exchange_folder.send_statement(post.here, b"{}") is None
    assert post.look(post.here).items == ()
    assert exchange_folder.outgoing(post.here) == ()


# -- a passage ----------------------------------------------------------------
def test_custody_passes_through_the_folder_and_its_receipts_come_back(
    post: Post,
) -> None:
    post.send()
    post.carry()
    looked = post.look()
    (item,) = looked.items
    assert (item.state, item.who, item.cases) == ("new", "Jonas Keller", 1)
    assert (item.mode, item.to_me) == ("custody", True)
    assert looked.waiting == 1

    receipt = world.receive(post.there, item.path).statement
    assert exchange_folder.send_statement(post.there, receipt) is not None
    assert post.only().state == "taken"

    post.carry()
    back = post.look(post.here)
    (item,) = back.items
    assert (item.state, item.bundle_id) == ("receipt", post.bundle)
    assert told(item) == ("accepted", "new")
    assert (item.who, back.taken_in, back.waiting) == ("Inès Moreau", 1, 0)
    assert custody.custody_of(post.here, post.case).state == "transferred"
    again = post.look(post.here)
    assert again.taken_in == 0
    assert told(again.items[0]) == ("accepted", "new")  # as it was in this session

    done = purging.purge(post.here, ledger.sent(post.here)[0].bundle_id)
    exchange_folder.send_statement(post.here, done.statement)
    post.carry()
    assert [told(i) for i in post.look().items if i.taken] == [("purged", "new")]
    assert ledger.received(post.there)[0].state == "purged"


def test_a_receipt_that_was_read_in_another_session_is_shown_and_changes_nothing(
    post: Post, tripoli: Site
) -> None:
    statements.take(world.receive(post.there, post.send()).statement, post.here)
    exchange_folder.send_statement(
        post.there, statements.own(post.there, post.bundle) or b""
    )
    post.carry()
    looked = post.look(post.here)
    assert told(looked.items[0]) == ("accepted", "known")
    assert looked.taken_in == 0


def test_a_refusal_comes_back_with_its_reason_kept(post: Post) -> None:
    path = post.send()
    arrived = arrival.inspect(path, post.there, Progress())
    said = arrival.refuse(arrived, post.there, "Nous fermons.")
    exchange_folder.send_statement(post.there, said)
    post.carry()
    assert post.only().state == "refused"
    assert told(post.only(post.here)) == ("refused", "new")
    assert custody.custody_of(post.here, post.case).state == "held"


def test_a_receipt_waits_for_its_bundle_to_be_known(post: Post) -> None:
    stray = world.intake(post.there, "Mariam Traoré")
    bundle = world.send(post.there, post.here.me, (stray,), post.folder)
    statement = world.receive(post.here, bundle).statement
    assert exchange_folder.inbox(post.here) is not None
    (post.arrived / "a.creceipt").write_bytes(statement)  # where it belongs: known
    (post.folder / "here" / "inbox" / "b.creceipt").write_bytes(statement)  # our own
    assert post.only().state == "receipt"
    assert post.look(post.here).items == ()


def test_a_receipt_about_a_bundle_that_was_never_here_is_a_stray(
    post: Post, tunis: Site, tripoli: Site, tmp_path: Path
) -> None:
    before = tripoli.copied(tmp_path / "older")
    receipt = world.receive(post.there, post.send()).statement
    with before.as_("social") as session:
        place = tmp_path / "third"
        place.mkdir()
        exchange_folder.set_folder(session, place)
        (place / "inbox" / "x").write_bytes(receipt)
        head = session.case_file.audit_head()
        assert post.only(session).state == "stray"
        assert session.case_file.audit_head() == head


def test_several_bundles_and_receipts_come_at_once(post: Post) -> None:
    for _time in range(2):
        post.send("copy")
    post.carry()
    looked = post.look()
    assert [item.state for item in looked.items] == ["new", "new"]
    for item in looked.items:
        receipt = world.receive(post.there, item.path).statement
        exchange_folder.send_statement(post.there, receipt)
    post.carry()
    assert post.look(post.here).taken_in == 2
    assert {row.state for row in ledger.sent(post.here)} == {"confirmed"}


def test_a_folder_for_each_colleague_works_too(post: Post) -> None:
    (post.arrived / "tripoli").mkdir()
    (post.arrived / "tripoli" / "deeper").mkdir()
    path = post.send()
    shutil.copy(path, post.arrived / "tripoli" / "a.consigne")
    shutil.copy(path, post.arrived / "tripoli" / "deeper" / "b.consigne")
    assert len(post.only().files) == 1


# -- clearing -------------------------------------------------------------------
def test_a_bundle_leaves_the_outbox_once_its_receipt_came(post: Post) -> None:
    path = post.send()
    other = post.send("copy")
    (post.sent / "notes.txt").write_bytes(b"not ours")
    (post.sent / "00000000.consigne").write_bytes(path.read_bytes())  # by no bundle
    rows = {each.found.path: each for each in exchange_folder.outgoing(post.here)}
    assert rows[path].row is not None
    assert (rows[path].done, rows[other].done) == (False, False)
    assert exchange_folder.clear_done(post.here) == 0
    statements.take(world.receive(post.there, path).statement, post.here)
    assert exchange_folder.clear_done(post.here) == 1
    left = {each.name for each in post.sent.iterdir()}
    assert left == {other.name, "notes.txt", "00000000.consigne"}


def test_a_receipt_leaves_the_outbox_once_its_sender_has_purged(post: Post) -> None:
    receipt = world.receive(post.there, post.send()).statement
    where = exchange_folder.send_statement(post.there, receipt)
    assert where == exchange_folder.send_statement(post.there, receipt)
    assert where is not None
    (out,) = exchange_folder.outgoing(post.there)
    assert out.statement is not None
    assert not out.done
    statements.take(receipt, post.here)
    done = purging.purge(post.here, post.bundle)
    statements.take(done.statement, post.there)
    assert exchange_folder.clear_done(post.there) == 1
    assert not where.exists()


def test_what_served_in_the_inbox_is_removed_and_nothing_else(post: Post) -> None:
    first = post.send("copy")
    post.send("copy")
    post.carry()
    shutil.copy(first, post.arrived / "again.consigne")
    (post.arrived / "notes.txt").write_bytes(b"not ours")
    world.receive(post.there, first)
    looked = post.look()
    assert looked.served == 2
    item = next(item for item in looked.items if item.state == "taken")
    item.files[0].path.write_bytes(b"another file by now")
    assert inbox.clear_served(post.there, looked) == 1
    states = [item.state for item in post.look().items]
    assert states == ["new"]
    assert (post.arrived / "notes.txt").exists()


def test_a_statement_never_takes_the_place_of_another_file(post: Post) -> None:
    receipt = world.receive(post.there, post.send()).statement
    where = exchange_folder.send_statement(post.there, receipt)
    assert where is not None
    where.write_bytes(b"somebody else's")
    with pytest.raises(NotWritable):
        exchange_folder.send_statement(post.there, receipt)
    assert where.read_bytes() == b"somebody else's"
    assert [path.name for path in where.parent.iterdir()] == [where.name]

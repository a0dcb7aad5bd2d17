# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inbox: half copies, other names, copies, foreign files, other people's."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import custody
from app.errors import BundleExpired, NotWritable, StatementForged, UnknownSender
from app.handover import cards, contacts, exchange_folder, inbox
from app.progress import Cancelled, Progress
from tests.helpers import world
from tests.helpers.post import Post, later, post_between
from tests.helpers.world import Site

_BEGINNINGS = (
    b"age-encryption.org/v1\n",
    b"age-encryption.org/v1\n-> X25519 ",
    b"age-encryption.org/v1\n-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n--- ",
    b'{"signature":"',
    b'{"card":{"format":"consigne-contact-card"},"signature":"AA',
)


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A case file whose exchange folder belongs to one test."""
    folder = tmp_path_factory.mktemp("quiet")
    site = world.found(folder / "file", "QUI", ("coordinator",))
    (folder / "exchange").mkdir()
    with site.as_("coordinator") as session:
        exchange_folder.set_folder(session, folder / "exchange")
    return site


@pytest.fixture
def post(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Post]:
    with post_between(tripoli, tunis, tmp_path) as post:
        yield post


# -- what synchronisers do to files ---------------------------------------------
def test_a_growing_file_is_arriving_until_it_is_whole(post: Post) -> None:
    data = post.send().read_bytes()
    into = post.arrived / "x.consigne"
    for size in (10, 100, 300, len(data) // 2, len(data) - 1):
        into.write_bytes(data[:size])
        assert post.only().state == "arriving", size
        assert post.look().waiting == 0
    into.write_bytes(data)
    assert post.only().state == "new"


def test_a_file_that_was_given_its_room_first_is_arriving(post: Post) -> None:
    data = post.send().read_bytes()
    into = post.arrived / "x.consigne"
    into.write_bytes(data[: len(data) // 2].ljust(len(data), b"\0"))
    assert post.only().state == "arriving"


def test_half_a_file_that_stands_still_for_a_day_seems_cut_off(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = post.send().read_bytes()
    (post.arrived / "x.consigne").write_bytes(data[:-1])
    later(post.there, monkeypatch, hours=23)
    assert post.only().state == "arriving"
    later(post.there, monkeypatch, hours=2)
    assert post.only().state == "cut_off"
    (post.arrived / "x.consigne").write_bytes(data)
    assert post.only().state == "new"


def test_names_say_nothing(post: Post) -> None:
    path = post.send()
    (post.arrived / "photo.jpg").write_bytes(path.read_bytes())
    (post.arrived / "not one.consigne").write_bytes(b"Dear all,")
    looked = post.look()
    assert [item.path.name for item in looked.items] == ["photo.jpg"]
    assert looked.ignored == 1


def test_copies_of_one_bundle_are_one_item(post: Post) -> None:
    path = post.send()
    for name in (
        "x.consigne",
        "x (1).consigne",
        "x.sync-conflict-20261122-101500-ABCDEFG.consigne",
    ):
        shutil.copy(path, post.arrived / name)
    (post.arrived / "y.consigne").write_bytes(path.read_bytes()[:-20])
    item = post.only()
    assert (item.state, len(item.files)) == ("new", 4)
    assert item.path.name != "y.consigne"


def test_what_a_synchroniser_still_writes_is_left_alone(post: Post) -> None:
    data = post.send().read_bytes()
    for name in (
        ".syncthing.x.consigne.tmp",
        "~syncthing~x.consigne.tmp",
        "x.consigne.part",
        "x.consigne.partial",
        ".~x.consigne",
        ".x.consigne.Hk2a1b",
        "x.consigne.crdownload",
    ):
        (post.arrived / name).write_bytes(data)
    looked = post.look()
    assert (looked.items, looked.ignored) == ((), 0)


def test_links_folders_and_pipes_are_not_followed(post: Post) -> None:
    path = post.send()
    (post.arrived / "a.consigne").symlink_to(path)
    (post.arrived / "b.consigne").symlink_to("/dev/zero")
    (post.arrived / "c.consigne").mkdir()
    (post.arrived / "d").symlink_to(path.parent, target_is_directory=True)
    assert post.look().items == ()


def test_thousands_of_other_files_are_counted_and_do_not_hide_a_bundle(
    post: Post,
) -> None:
    path = post.send()
    shutil.copy(path, post.arrived / path.name)
    for number in range(5_000):
        (post.arrived / f"{number:04}.txt").write_bytes(b"%d" % number)
    looked = post.look()
    assert [item.state for item in looked.items] == ["new"]
    assert looked.ignored + looked.left_out == 5_000
    assert looked.left_out == 4_001


def test_a_file_that_cannot_be_read_says_so(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = post.arrived / "x.consigne"
    shutil.copy(post.send(), path)
    (post.arrived / "notes.txt").write_bytes(b"hidden")
    monkeypatch.setattr("storage.exchange_files.os.open", _refuse)
    looked = post.look()
    assert [item.path for item in looked.items] == [path]
    assert isinstance(looked.items[0].error, NotWritable)
    assert looked.ignored == 1


def test_a_large_bundle_is_read_only_when_somebody_asks(post: Post) -> None:
    post.send()
    post.carry()
    (item,) = inbox.scan(post.there, Progress(), 100).items
    assert (item.state, item.who) == ("large", "")
    (item,) = inbox.scan(post.there, Progress(), None).items
    assert item.state == "new"
    (item,) = inbox.scan(post.there, Progress(), 100).items
    assert item.state == "new"  # it is remembered


def test_looking_can_be_stopped(post: Post) -> None:
    post.send()
    post.carry()
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        inbox.scan(post.there, progress)


# -- what is not for us, or not to be believed -----------------------------------
def test_a_bundle_for_somebody_else_says_so(post: Post, tunis: Site) -> None:
    (post.folder / "here" / "inbox" / "x").write_bytes(post.send().read_bytes())
    assert post.only(post.here).state == "somebody_else"  # closed to its sender too


def test_a_sender_without_a_card_can_be_made_known(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        (tmp_path / "x").mkdir()
        exchange_folder.set_folder(there, tmp_path / "x")
        card = cards.read_card(cards.my_card(there), here)
        contact = contacts.add_contact(card, here, verified=True)
        case = world.intake(here, "Aminata Sow")
        world.send(here, contact, (case,), tmp_path / "x" / "inbox")
        (tmp_path / "x" / "inbox" / "c").write_bytes(cards.my_card(here))
        (tmp_path / "x" / "inbox" / "own").write_bytes(cards.my_card(there))
        looked = inbox.scan(there, Progress())
        bundle, theirs = looked.items
        assert (bundle.state, bundle.who) == ("unknown_sender", "")
        assert isinstance(bundle.error, UnknownSender)
        assert (theirs.state, theirs.who) == ("card", "Jonas Keller")
        assert (looked.waiting, looked.ignored) == (2, 1)
        contacts.add_contact(cards.load_card(theirs.path, there), there, verified=True)
        states = [item.state for item in inbox.scan(there, Progress()).items]
        assert states == ["new", "known_card"]


def test_a_bundle_that_ran_out_says_so_unless_it_was_opened(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.send(days=7)
    post.carry()
    assert post.only().state == "new"
    with monkeypatch.context() as patch:
        later(post.there, patch, hours=24 * 8)
        assert isinstance(post.only().error, BundleExpired)
    world.receive(post.there, post.only().path)
    later(post.there, monkeypatch, hours=24 * 8)
    assert post.only().state == "taken"


def test_an_altered_receipt_is_refused_and_changes_nothing(post: Post) -> None:
    receipt = world.receive(post.there, post.send()).statement
    altered = receipt.replace(b'"cases":1', b'"cases":2')
    (post.folder / "here" / "inbox" / "x.creceipt").write_bytes(altered)
    item = post.only(post.here)
    assert item.state == "unreadable"
    assert isinstance(item.error, StatementForged)
    assert custody.custody_of(post.here, post.case).state == "in_transfer"


def _refuse(*_arguments: object) -> int:
    raise PermissionError


@pytest.mark.property
@given(
    contents=st.lists(
        st.binary(max_size=300)
        | st.builds(
            bytes.__add__, st.sampled_from(_BEGINNINGS), st.binary(max_size=99)
        ),
        max_size=4,
    )
)
def test_no_bytes_stop_the_scanner_or_change_the_case_file(
    quiet: Site, contents: list[bytes]
) -> None:
    with quiet.as_("coordinator") as session:
        place = exchange_folder.inbox(session)
        assert place is not None
        for number, data in enumerate(contents):
            (place / f"{number}.consigne").write_bytes(data)
        head = session.case_file.audit_head()
        looked = inbox.scan(session, Progress())
        assert {item.state for item in looked.items} <= {"arriving", "unreadable"}
        assert len(looked.items) + looked.ignored == len(contents)
        assert session.case_file.audit_head() == head
        for path in place.iterdir():
            path.unlink()

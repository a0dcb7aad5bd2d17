# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Receipts on the screen: lost, doubled, late, forged, from a file or a picture."""

from pathlib import Path

import pytest

from app.handover import ledger, statements
from app.handover.qr import to_matrix
from tests.helpers.custody_screens import (
    Send,
    choose_first,
    later,
    open_bundle,
    own,
    read,
    take_back,
    take_over,
)
from tests.helpers.handover import Screen
from ui.widgets.qr import code_png


def test_opening_twice_gives_the_same_receipt_again(there: Screen, send: Send) -> None:
    path = send()
    first = take_over(there, path)
    before = there.page.session.case_file.audit_head()
    open_bundle(there, path)
    assert "You opened this bundle already." in there.said()
    there.click("accept")
    there.wait_for("Here is the receipt again.")
    assert own(there, ledger.received(there.page.session)[0].bundle_id) == first
    assert there.page.session.case_file.audit_head() == before


def test_a_lost_receipt_is_given_again_from_the_ledger(
    there: Screen, send: Send, tmp_path: Path
) -> None:
    first = take_over(there, send())
    choose_first(there)
    there.click("receipt_again")
    there.click("save_receipt")
    there.answer(tmp_path / "again.creceipt")
    there.wait_for("again.creceipt")
    assert (tmp_path / "again.creceipt").read_bytes() == first


def test_a_bundle_that_ran_out_is_explained_on_both_sides(
    here: Screen, there: Screen, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = send(days=7)
    for side in (here, there):
        later(side, 9, monkeypatch)
    there.page.open.read(path)
    there.page.show_part("open")
    there.wait_for("This bundle was to be opened before")
    choose_first(here)
    assert "the bundle opens no more since" in here.said()
    here.click("take_back")
    assert "can still be opened" not in here.said()
    here.click("take_back_no")
    take_back(here)
    assert ledger.sent(here.page.session)[0].state == "taken_back"


def test_a_receipt_that_comes_late_counts(
    here: Screen,
    there: Screen,
    send: Send,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_bundle(there, send(days=7))
    later(there, 9, monkeypatch)
    there.click("accept")
    there.wait_for("Your receipt")
    data = own(there, ledger.received(there.page.session)[0].bundle_id)
    read(here, data, tmp_path, "the receipt counts all the same")
    assert ledger.sent(here.page.session)[0].state == "transferred"


def test_a_receipt_read_twice_changes_nothing(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    data = take_over(there, send())
    read(here, data, tmp_path, "You can remove them")
    read(here, data, tmp_path, "You have read this receipt already.")


def test_a_bundle_opened_on_two_computers_is_said(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    path = send()
    there_session = there.page.session
    open_bundle(there, path)
    arrival = there.page.open.arrival()
    assert arrival is not None
    there.click("accept")
    there.wait_for("Your receipt")
    handover = arrival.inspected.handover
    second = statements.packed(
        *statements.make(there_session, "accepted", arrival.letter, handover, cases=2)
    )
    read(here, own(there, arrival.bundle_id), tmp_path, "You can remove them")
    read(here, second, tmp_path, "opened this bundle on two computers.")
    assert "work in one place only" in here.said()
    assert ledger.sent(here.page.session)[0].state == "transferred"


def test_a_receipt_is_read_from_a_picture_of_its_code(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    picture = tmp_path / "photo.png"
    picture.write_bytes(code_png(to_matrix(take_over(there, send()))))
    here.page.show_part("ledger")
    here.click("read_receipt")
    here.answer(picture)
    here.wait_for("You can remove them from this case file")


def test_a_receipt_can_be_opened_where_bundles_are(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    path = tmp_path / "back.creceipt"
    path.write_bytes(take_over(there, send()))
    here.page.show_part("open")
    here.page.open.read(path)
    here.wait_for("You can remove them from this case file")
    here.click("see_bundle")
    assert here.page.segments.current() == "ledger"
    assert "What is here is an old copy, read-only." in here.said()


@pytest.mark.parametrize("data", [b"holiday", b"{}", b""])
def test_what_is_no_receipt_is_refused_in_a_sentence(
    here: Screen, tmp_path: Path, data: bytes
) -> None:
    read(here, data, tmp_path, "This file is not a whole receipt.")


def test_a_receipt_of_a_bundle_that_never_was_here_is_refused(
    there: Screen, send: Send, tmp_path: Path
) -> None:
    data = take_over(there, send())
    read(there, data, tmp_path, "Nothing was changed.")


def test_an_altered_receipt_is_refused_in_a_sentence(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    data = take_over(there, send())
    read(
        here, data.replace(b'"cases":2', b'"cases":3'), tmp_path, "Nothing was changed."
    )
    assert ledger.sent(here.page.session)[0].state == "waiting"

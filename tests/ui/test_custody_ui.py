# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody on the screen: taking over, purges, refusals, claims of both sides."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from app.commands import consent
from app.handover import ledger
from app.handover.exchange_folder import set_folder
from app.handover.history import summaries
from app.queries import cases as case_queries
from app.session import Session
from tests.helpers import world
from tests.helpers.custody_screens import (
    Send,
    choose_first,
    clash,
    open_bundle,
    own,
    read,
    state,
    take_back,
    take_over,
    type_in,
    wait,
)
from tests.helpers.handover import Screen, some_cases
from tests.helpers.screens import named, nameless
from ui.widgets.tags import Pill


def test_cases_are_taken_over_confirmed_and_then_removed(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    path = send()
    case = some_cases(here.page.session, 1)[0]
    choose_first(here)
    assert "No receipt has come yet." in here.said()
    open_bundle(there, path)
    assert "With this you answer for" in there.said()
    assert there.button("accept").text().startswith("Take over 2 case")
    there.click("accept")
    there.wait_for("You answer for them now.")
    assert "Until they have it, they keep the cases read-only" in there.said()
    there.click("save_receipt")
    there.answer(tmp_path / "back.creceipt")
    there.wait_for("back.creceipt")
    assert state(there, case) == "held"

    here.click("read_receipt")
    here.answer(tmp_path / "back.creceipt")
    here.wait_for("You can remove them from this case file")
    assert state(here, case) == "transferred"
    here.click("purge")
    wait(here)
    assert "go from here, with their entries" in here.said()
    here.click("purge_yes")
    here.wait_for("Your statement")
    assert state(here, case) != "held"
    assert ledger.sent(here.page.session)[0].state == "purged"
    data = own(here, ledger.sent(here.page.session)[0].bundle_id)
    read(there, data, tmp_path, "removed their copy of")
    assert ledger.received(there.page.session)[0].state == "purged"


def test_what_would_be_lost_is_ticked_before_cases_are_removed(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    path = send(1)
    consent.withdraw(here.page.session, some_cases(here.page.session, 1)[0], ["team"])
    read(here, take_over(there, path), tmp_path, "You can remove them")
    here.click("purge")
    wait(here)
    here.click("purge_yes")
    assert "Tick each line first" in here.said()
    assert ledger.sent(here.page.session)[0].state == "transferred"
    named(here.page, "purge_later", QCheckBox).click()
    here.click("purge_yes")
    here.wait_for("Your statement")
    assert ledger.sent(here.page.session)[0].state == "purged"


def test_a_purge_is_never_offered_before_the_receipt(here: Screen, send: Send) -> None:
    send()
    choose_first(here)
    assert here.page.findChild(QCheckBox, "purge_later") is None
    with pytest.raises(AssertionError):
        here.button("purge")


def test_a_refusal_says_why_and_its_sender_holds_the_cases_again(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    path = send()
    case = some_cases(here.page.session, 1)[0]
    open_bundle(there, path)
    there.click("refuse_bundle")
    there.click("refuse_yes")
    assert "Write in a few words why" in there.said()
    type_in(there, "refuse_why", "We close next month.")
    there.click("refuse_yes")
    there.wait_for("Refused: nothing of it was taken in.")
    assert case_queries.row_of(there.page.session, case) is None
    data = own(there, ledger.received(there.page.session)[0].bundle_id)
    read(here, data, tmp_path, "They write: “We close next month.”")
    assert "You hold them as before and can write." in here.said()
    assert state(here, case) == "held"


def test_escape_leaves_the_question_then_the_bundle(there: Screen, send: Send) -> None:
    open_bundle(there, send())
    there.click("refuse_bundle")
    assert there.page.handle("back")
    assert "What you will be able to read" in there.said()
    assert there.page.handle("back")
    assert "Which bundle have you been given?" in there.said()
    assert not there.page.handle("back")


def test_both_sides_claim_cases_and_it_is_settled(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    path = send(1)
    case = some_cases(here.page.session, 1)[0]
    choose_first(here)
    here.click("take_back")
    assert "can still be opened until" in here.said()
    here.click("take_back_yes")
    wait(here)
    assert state(here, case) == "in_transfer"  # not without a reason
    type_in(here, "take_back_why", "No news.")
    here.click("take_back_yes")
    here.wait_for("you answer for them as before")
    assert state(here, case) == "held"
    read(here, take_over(there, path), tmp_path, "that you had taken back")
    assert "both say that you answer for these cases" in here.said()
    here.click("settle")
    who = named(here.page, "settle_holder", QComboBox)
    keys = [who.itemData(at) for at in range(who.count())]
    assert keys == ["", there.page.session.me]  # claiming it is not the role's
    here.click("settle_yes")
    assert "Choose who answers for it." in here.said()
    who.setCurrentIndex(1)
    type_in(here, "settle_why", "They have seen her.")
    here.click("settle_yes")
    here.wait_for("Settled: the other side answers for it.")
    assert state(here, case) == "transferred"


def test_who_took_over_hears_that_the_cases_were_taken_back(
    here: Screen, there: Screen, send: Send
) -> None:
    path = send(1)
    case = some_cases(here.page.session, 1)[0]
    take_back(here)
    take_over(there, path)
    take_over(there, send(1, mode="copy"))
    bundle = next(
        row.bundle_id
        for row in ledger.received(there.page.session)
        if row.mode == "custody"
    )
    there.page.show_bundle(bundle, "received")
    assert "both sides claim it" in [
        pill.text() for pill in there.page.ledger.detail.findChildren(Pill)
    ]
    there.click("settle")
    who = named(there.page, "settle_holder", QComboBox)
    who.setCurrentIndex(who.findData(there.page.session.me))  # coordination decides
    type_in(there, "settle_why", "We have seen her.")
    there.click("settle_yes")
    there.wait_for("Settled: you answer for it.")
    assert state(there, case) == "held"


def test_a_copy_is_added_as_one_and_can_be_removed(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    case = world.intake(here.page.session, "Aminata Sow")
    path = send(mode="copy", case_ids=(case,))
    open_bundle(there, path)
    assert "goes on answering for them" in there.said()
    assert there.button("accept").text() == "Add as a copy"
    there.click("accept")
    there.wait_for("With it they know what you have")
    data = own(there, ledger.received(there.page.session)[0].bundle_id)
    read(here, data, tmp_path, "You answer for them as before, and can send updates.")
    choose_first(there)
    there.click("remove_copies")
    there.wait_for("Nothing that was written here would be lost.")
    there.click("remove_copies_yes")
    there.wait_for("removed from here:")
    assert case_queries.row_of(there.page.session, case) is None


def test_what_was_written_in_a_copy_is_ticked_before_it_is_removed(
    here: Screen, there: Screen, send: Send
) -> None:
    case = world.intake(here.page.session, "Aminata Sow")
    path = send(mode="copy", case_ids=(case,))
    open_bundle(there, path)
    there.click("accept")
    there.wait_for("With it they know what you have")
    world.note(there.page.session, case, "Vue à la frontière.")
    choose_first(there)
    there.click("remove_copies")
    there.wait_for("This would be lost for good.")
    tick = named(there.page, "purge_unsent", QCheckBox)
    assert "written here that" in tick.text()
    there.click("remove_copies_yes")
    there.wait_for("Tick each line first")
    assert case_queries.row_of(there.page.session, case) is not None
    tick.setChecked(True)
    there.click("remove_copies_yes")
    there.wait_for("removed from here:")
    assert case_queries.row_of(there.page.session, case) is None


def test_of_several_recipients_the_one_who_takes_over_is_named(
    here: Screen, there: Screen, send: Send, tmp_path: Path
) -> None:
    third = world.found(
        tmp_path / "third", "SFX", ("doctor", "coordinator"), training=True
    )
    me, tunis = here.page.session, there.page.session
    with third.as_("coordinator") as other:
        key = world.introduce(me, other)
        path = send(contact_ids=(tunis.me, key), custodian=key)
    open_bundle(there, path)
    assert "is to take them over; you can read them." in there.said()
    assert there.button("accept").text() == "Add as a copy"
    choose_first(here)
    assert "Takes the cases over" in here.said()


def test_every_doubt_and_every_reason_is_said(there: Screen, send: Send) -> None:
    open_bundle(there, send(1))
    arrival = there.page.open.arrival()
    assert arrival is not None
    code, reasons = (
        arrival.cases[0].code,
        (
            "role",
            "no_key",
            "consent",
            "discreet",
            "named",
            "not_chosen",
        ),
    )
    doubtful = replace(
        arrival,
        letter=replace(arrival.letter, erased=2),
        sender=replace(arrival.sender, verified_on=None),
        withheld=tuple((code, "social", 3, reason) for reason in reasons),
        gap=True,
        older_sender=True,
        known_cases=1,
        refused_before=True,
    )
    there.page.open.view.show_arrival(doubtful)
    said = there.said()
    for words in (
        "nobody has compared the digits of that card yet",
        "that was never opened here",
        "put back to an older day",
        "You refused this bundle.",
        "you have already",
        "will be erased here too",
        "your role may not read them",
        "the sender cannot open them",
        "did not agree to sending them",
        "discreet entries stay with the sender",
        "for named people only",
        "the sender left them out",
    ):
        assert words in said


def test_the_summaries_that_came_are_read_one_after_the_other(
    there: Screen, acquainted: Session, send: Send
) -> None:
    found = summaries(acquainted, some_cases(acquainted, 40))
    assert found[1:]
    send_these = tuple(case for case, _entry in found[:2])
    take_over(there, send(case_ids=send_these))
    assert "Summaries to read" in there.said()
    assert named(there.page, "summary_count", QLabel).text() == "1 of 2"
    there.click("summary_next")
    assert named(there.page, "summary_count", QLabel).text() == "2 of 2"
    with there.qtbot.waitSignal(there.page.open_case) as asked:
        there.click("summary_case")
    assert asked.args == [send_these[1]]


def test_a_receipt_goes_into_the_exchange_folder_by_itself(
    there: Screen, send: Send, tmp_path: Path
) -> None:
    folder = tmp_path / "exchange"
    folder.mkdir()
    set_folder(there.page.session, folder)
    data = take_over(there, send())
    assert "It lies in your exchange folder already." in there.said()
    (path,) = (folder / "outbox").iterdir()
    assert path.read_bytes() == data


def test_the_bundle_looked_at_is_there_again_after_a_lock(
    here: Screen, send: Send
) -> None:
    send()
    choose_first(here)
    place = here.page.place()
    assert here.page.handle("back")
    assert "Choose a bundle to see what became of it." in here.said()
    here.page.restore(place)
    assert "No receipt has come yet." in here.said()
    assert here.page.ledger.list.currentIndex().row() == 0


def test_the_list_shows_one_direction_on_request(here: Screen, send: Send) -> None:
    send()
    here.page.show_part("ledger")
    here.click("ledger_received")
    assert "Nothing received yet." in here.said()
    here.click("ledger_sent")
    assert here.page.ledger.model.rowCount() == 1
    words = here.page.ledger.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "waiting for the receipt" in words
    assert "with custody" in words


def test_entries_with_two_versions_are_pointed_at(here: Screen) -> None:
    clash(here.page.session)
    here.page.show_part("ledger")
    with here.qtbot.waitSignal(here.page.page_wanted) as asked:
        here.click("see_conflicts")
    assert asked.args == ["conflicts"]


def test_everything_that_takes_the_keyboard_has_a_name(
    here: Screen, there: Screen, send: Send
) -> None:
    take_over(there, send())
    assert nameless(there.page) == []
    choose_first(there)
    there.click("receipt_again")
    assert nameless(there.page) == []
    choose_first(here)
    here.click("take_back")
    assert nameless(here.page) == []

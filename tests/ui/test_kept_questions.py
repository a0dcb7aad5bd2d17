# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed into a question asked in place is found again after a lock."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import consent
from app.commands.cases import set_status
from app.commands.referrals import move
from app.half_answered import kept_kinds
from app.parcels import EXTRACT
from app.queries import entries
from app.session import Session
from tests.helpers import casework
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import intake
from ui.hub import Hub
from ui.pages.case import CasePage
from ui.pages.case_tabs import CONSENT, PLAN
from ui.tasks import TaskRunner

Opener = Callable[..., CasePage]
TEXT = "A splint until Friday."
REFERRAL = {
    "service": "legal",
    "to": {"kind": "organisation", "organisation": "La Cimade"},
    "purpose": "Prepare the appeal.",
    "consent_item": "external",
}


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Opener:
    def shown(session: Session, case_id: str = "", wide: int = 1366) -> CasePage:
        page = CasePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(wide, 760)
        page.show()
        if case_id:
            page.open(case_id)
        return page

    return shown


@pytest.fixture
def relock(show: Opener) -> Callable[[CasePage], CasePage]:
    """Lock and unlock: another page that knows only what was kept."""

    def again(page: CasePage) -> CasePage:
        place = page.place()
        page.hide()
        page.prepare_lock()
        made = show(page.session)
        made.restore(place)
        return made

    return again


@pytest.fixture
def doctor(sign_in: Callable[[str], Session]) -> Session:
    return sign_in("doctor")


def bodies(session: Session, compartment: str) -> list[bytes]:
    found = session.case_file.rows(f"SELECT body FROM {compartment}.draft")
    return [bytes(body) for (body,) in found]


# -- an extract -------------------------------------------------------------------
@pytest.fixture
def extracting(doctor: Session, show: Opener) -> CasePage:
    """An extract of a note, half written."""
    case_id = intake(doctor, "Mohamed Abdelrahman")
    casework.consent(doctor, case_id, team="given", professions="given")
    casework.write(doctor, case_id, "note", {"title": "Ankle", "text": "Nothing."})
    note = casework.write(doctor, case_id, "note", {"title": "Wrist", "text": "A cast"})
    page = show(doctor, case_id)
    page.show_entry("medical", note)
    click(page, "entry_share")
    named(page, "share_text", QPlainTextEdit).setPlainText(TEXT)
    why = named(page, "share_why", QComboBox)
    why.setCurrentIndex(why.findData("coordination"))
    named(page, "share_with_social", QCheckBox).setChecked(True)
    return page


def another(page: CasePage) -> None:
    """Choose the other note in the timeline."""
    row = next(r for r in page.entries.list.model.rows() if r.title == "Ankle")
    page.entries.reader.show_row(row)


def wrist(page: CasePage) -> None:
    row = next(r for r in page.entries.list.model.rows() if r.title == "Wrist")
    page.entries.reader.show_row(row)


def test_a_half_written_extract_is_open_again_after_a_lock(extracting, relock):
    page = relock(extracting)
    assert named(page, "share_text", QPlainTextEdit).toPlainText() == TEXT
    assert named(page, "share_why", QComboBox).currentData() == "coordination"
    assert named(page, "share_with_social", QCheckBox).isChecked()
    assert named(page, "share_no", QAbstractButton).text() == "Discard"


def test_its_words_are_in_the_compartment_of_its_source_only(extracting, doctor):
    extracting.prepare_lock()
    (body,) = bodies(doctor, "medical")
    assert TEXT.encode() in body
    assert TEXT not in str(extracting.place())
    others = [place for place in doctor.compartments if place != "medical"]
    assert [bodies(doctor, place) for place in others] == [[]] * len(others)


def test_it_is_kept_without_a_lock_within_two_seconds(extracting, doctor, qtbot):
    qtbot.waitUntil(lambda: bodies(doctor, "medical") != [], timeout=2000)


def test_choosing_another_entry_keeps_it_at_once(extracting, doctor):
    another(extracting)
    assert TEXT.encode() in bodies(doctor, "medical")[0]
    wrist(extracting)
    share = named(extracting, "entry_share", QAbstractButton)
    assert share.text() == "Go on with the extract…"
    share.click()
    assert named(extracting, "share_text", QPlainTextEdit).toPlainText() == TEXT


def test_escape_puts_it_away_and_keeps_it(extracting):
    text = named(extracting, "share_text", QPlainTextEdit)
    QTest.keyClick(text, Qt.Key.Key_Escape)
    click(extracting, "entry_share")
    assert named(extracting, "share_text", QPlainTextEdit).toPlainText() == TEXT


def test_a_window_that_becomes_narrow_does_not_close_it(extracting):
    extracting.resize(800, 760)
    assert named(extracting, "share_text", QPlainTextEdit).toPlainText() == TEXT


def test_it_goes_only_when_somebody_says_so_twice(extracting, doctor):
    extracting.prepare_lock()
    click(extracting, "share_no")
    assert "It cannot come back." in words(extracting)
    click(extracting, "answer_no")
    assert named(extracting, "share_text", QPlainTextEdit).toPlainText() == TEXT
    click(extracting, "share_no")
    assert nameless(extracting) == []
    click(extracting, "answer_yes")
    assert bodies(doctor, "medical") == []
    click(extracting, "entry_share")
    assert named(extracting, "share_text", QPlainTextEdit).toPlainText() == ""


def test_what_was_shared_is_not_offered_again(extracting, doctor):
    extracting.prepare_lock()
    click(extracting, "share_yes")
    assert entries.entries_of(doctor, extracting.case_id(), EXTRACT)
    assert bodies(doctor, "medical") == []


def test_an_extract_nobody_wrote_in_leaves_nothing(extracting, doctor, relock):
    click(extracting, "share_no")
    click(extracting, "answer_yes")
    click(extracting, "entry_share")
    page = relock(extracting)
    assert bodies(doctor, "medical") == []
    assert named(page, "entry_share", QAbstractButton).isVisible()


def test_an_extract_too_long_to_be_kept_says_so(extracting):
    text = named(extracting, "share_text", QPlainTextEdit)
    text.setPlainText("All that was said.\n" * 60_000)
    extracting.prepare_lock()
    assert "too long to be kept" in words(extracting)


# -- a withdrawal -----------------------------------------------------------------
@pytest.fixture
def withdrawing(session: Session, show: Opener, qtbot: QtBot) -> CasePage:
    """A withdrawal whose reason is half written."""
    case_id = intake(session, "Mohamed Abdelrahman")
    casework.consent(session, case_id, team="given", interpreter="given")
    page = show(session, case_id)
    page.show_tab(CONSENT)
    click(page, "withdraw_team")
    qtbot.keyClicks(named(page, "withdraw_reason", QLineEdit), "Afraid of gossip")
    return page


def test_why_somebody_takes_back_is_there_after_a_lock(withdrawing, session, relock):
    page = relock(withdrawing)
    assert named(page, "withdraw_reason", QLineEdit).text() == "Afraid of gossip"
    (body,) = bodies(session, "protection")
    assert b"Afraid of gossip" in body
    assert bodies(session, "identity") == []
    click(page, "withdraw_yes")
    assert bodies(session, "protection") == []
    assert not consent.state(session, page.case_id())["team"].holds


def test_the_place_does_not_say_what_is_taken_back(withdrawing):
    place = withdrawing.place()
    assert place["asked"] == [CONSENT]
    assert "team" not in str(place)


def test_each_withdrawal_has_its_own_words(withdrawing):
    click(withdrawing, "withdraw_interpreter")
    assert named(withdrawing, "withdraw_reason", QLineEdit).text() == ""
    click(withdrawing, "withdraw_team")
    reason = named(withdrawing, "withdraw_reason", QLineEdit)
    assert reason.text() == "Afraid of gossip"


def test_discarding_forgets_and_the_button_says_so(withdrawing, session):
    no = named(withdrawing, "withdraw_no", QAbstractButton)
    assert no.text() == "Discard"
    withdrawing.prepare_lock()
    no.click()
    assert bodies(session, "protection") == []
    click(withdrawing, "withdraw_team")
    no = named(withdrawing, "withdraw_no", QAbstractButton)
    assert no.text() == "Leave as it is"
    assert named(withdrawing, "withdraw_reason", QLineEdit).text() == ""


# -- a step of a referral -----------------------------------------------------------
@pytest.fixture
def referral(session: Session) -> entries.Stored:
    """A referral that was sent."""
    case_id = intake(session, "Mohamed Abdelrahman")
    sent = [{"body": "La Cimade", "body_decision": "given"}]
    casework.consent(session, case_id, bodies=sent, external="given")
    made = casework.write(session, case_id, "referral", dict(REFERRAL))
    move(session, "protection", made, "sent", on=session.today)
    found = entries.entry(session, "protection", made)
    assert found is not None
    return found


def answer(parent: QWidget) -> None:
    """Say why a referral was turned down, in a code and in words."""
    codes = named(parent, "form:/rejection", QComboBox)
    codes.setCurrentIndex(0)
    codes.activated.emit(0)
    QTest.keyClicks(named(parent, "form:/reason", QPlainTextEdit), "No place")


def answered(parent: QWidget) -> tuple[int, str]:
    """Return which code was chosen, and the words."""
    codes = named(parent, "form:/rejection", QComboBox)
    return codes.currentIndex(), named(
        parent, "form:/reason", QPlainTextEdit
    ).toPlainText()


def test_the_answers_of_a_step_are_there_after_a_lock(session, referral, show, relock):
    page = show(session, referral.case_id)
    page.show_tab(PLAN)
    click(page.plan, "move_reject")
    answer(page.plan)
    again = relock(page)
    assert answered(again.plan) == (0, "No place")
    (body,) = bodies(session, "protection")
    assert b"No place" in body
    assert bodies(session, "identity") == []
    click(again.plan, "referral_move_yes")
    assert bodies(session, "protection") == []
    moved = entries.entry(session, "protection", referral.entry_id)
    assert moved is not None
    assert moved.answers["reason"] == "No place"


def test_they_are_the_same_beside_the_timeline(session, referral, show, relock):
    page = show(session, referral.case_id)
    page.show_entry("protection", referral.entry_id)
    click(page.entries.reader, "move_reject")
    answer(page.entries.reader)
    page.entries.reader.close_all()
    page.show_tab(PLAN)
    click(page.plan, "move_reject")
    assert answered(page.plan) == (0, "No place")
    click(page.plan, "referral_move_no")
    assert kept_kinds(session, "protection", referral.entry_id) == []


def test_a_step_beside_the_timeline_is_asked_again_after_a_lock(
    session, referral, show, relock
):
    page = show(session, referral.case_id)
    page.show_entry("protection", referral.entry_id)
    click(page.entries.reader, "move_reject")
    answer(page.entries.reader)
    again = relock(page)
    assert answered(again.entries.reader) == (0, "No place")


def test_why_it_goes_without_agreement_is_kept(sign_in, show, relock, qtbot):
    session = sign_in("coordinator")
    case_id = intake(session, "Mohamed Abdelrahman")
    casework.write(session, case_id, "referral", dict(REFERRAL))
    page = show(session, case_id)
    page.show_tab(PLAN)
    click(page, "move_send")
    click(page, "move_without")
    qtbot.keyClicks(named(page, "move_override", QLineEdit), "In danger tonight")
    again = relock(page)
    assert named(again, "move_override", QLineEdit).text() == "In danger tonight"
    assert named(again, "referral_move_yes", QAbstractButton).isEnabled()


def test_a_day_that_was_filled_in_is_not_taken_for_typed(
    session, referral, show, relock
):
    page = show(session, referral.case_id)
    page.show_tab(PLAN)
    click(page, "move_reject")
    again = relock(page)
    assert bodies(session, "protection") == []
    assert not again.plan.is_asking()


# -- opening again ------------------------------------------------------------------
def test_why_a_case_is_opened_again_is_there_after_a_lock(session, show, relock, qtbot):
    case_id = intake(session, "Mohamed Abdelrahman")
    casework.write(session, case_id, "closure", {"reason": "lost", "summary": "Gone."})
    with session.case_file.transaction() as transaction:
        set_status(transaction, session, case_id, "closed")
    page = show(session, case_id)
    action = page.header.findChild(QAction, "case_reopen")
    assert action is not None
    action.trigger()
    qtbot.keyClicks(named(page, "reopen_reason", QPlainTextEdit), "She came back")
    again = relock(page)
    reason = named(again, "reopen_reason", QPlainTextEdit)
    assert reason.toPlainText() == "She came back"
    assert b"She came back" in bodies(session, "protection")[0]
    assert bodies(session, "identity") == []
    click(again, "reopen_yes")
    assert bodies(session, "protection") == []
    assert not again.reopening.is_asking()

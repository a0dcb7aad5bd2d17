# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The procedures of a case: deadlines are set and moved where they are read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.certificates.known import CertificateView
from app.legal.deadlines import of_procedure
from app.legal.procedures import of_case, procedure
from app.queries import agenda
from app.rows import AttachmentRow
from app.session import Session
from tests.helpers import legal_screens
from tests.helpers.legal import procedure_in
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import intake
from ui import i18n
from ui.hub import Hub
from ui.pages.case import CasePage
from ui.pages.case_tabs import PROCEDURES
from ui.pages.legal.certificates_part import CertificatesPart
from ui.pages.legal.procedure_card import ProcedureCard
from ui.tasks import TaskRunner

Opener = Callable[..., CasePage]


@pytest.fixture
def case_id(session: Session) -> str:
    return intake(session, "Mohamed Abdelrahman")


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Opener:
    def shown(session: Session, case_id: str, wide: int = 1366) -> CasePage:
        page = CasePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(wide, 760)
        page.show()
        if case_id:
            page.open(case_id)
            page.show_tab(PROCEDURES)
        return page

    return shown


@pytest.fixture
def relock(show: Opener) -> Callable[[CasePage], CasePage]:
    """Lock and unlock: another page that knows only what was kept."""

    def again(page: CasePage) -> CasePage:
        place = page.place()
        page.hide()
        page.prepare_lock()
        made = show(page.session, "")
        made.restore(place)
        return made

    return again


def card(page: CasePage) -> ProcedureCard:
    return page.procedures.cards()[0]


def begin(page: CasePage, what: str) -> QWidget:
    """Click a button of the first procedure."""
    about = card(page)
    click(about, f"{what}_{about.procedure.entry_id[:12]}")
    return about


def test_a_case_without_procedures_says_so_and_begins_one(session, show, case_id):
    page = show(session, case_id)
    assert "No procedure is followed" in words(page.procedures)
    click(page.procedures, "new_procedure")
    writing = page.entries.reader.editor.writing()
    assert writing is not None
    assert writing.form == "procedure"


def test_only_who_holds_the_legal_key_sees_the_tab(sign_in, show, case_id):
    page = show(sign_in("doctor"), case_id)
    assert page.tabs.button(PROCEDURES) is None
    page = show(sign_in("coordinator"), case_id)
    assert page.tabs.button(PROCEDURES) is not None


def test_a_procedure_shows_where_it_stands_and_what_is_missing(session, show, case_id):
    lawyer = {"lawyer_name": "Me Dubois", "mandate": "signed"}
    legal_screens.appeal(session, case_id, lawyer=lawyer)
    said = words(card(show(session, case_id)))
    assert "Appeal against the refusal" in said
    assert "Court of appeal of Paris" in said
    assert "Papers missing" in said
    assert "Me Dubois" in said
    assert "power of attorney" in said


def test_the_date_is_shown_before_the_deadline_is_kept(session, show, case_id):
    about = legal_screens.appeal(session, case_id)
    page = show(session, case_id)
    begin(page, "new_deadline")
    shown = named(card(page), "preview_date", QLabel).text()
    due = session.today + timedelta(days=12)
    assert str(due.year) in shown
    assert (
        named(card(page), "unverified", QWidget).accessibleName()
        == "Not verified by a lawyer yet"
    )
    assert of_procedure(session, about.entry_id) == ()
    click(card(page), "new_deadline_yes")
    kept = of_procedure(session, about.entry_id)
    assert [view.open for view in kept] == [True]
    assert i18n.long_date(kept[0].due) in words(card(page))
    due_rows = agenda.of_case(session, case_id)
    assert [row.form for row in due_rows if row.day == kept[0].day] == ["deadline"]


def test_a_rule_whose_event_is_not_noted_leads_to_noting_it(session, show, case_id):
    about = legal_screens.appeal(session, case_id)
    page = show(session, case_id)
    with_nothing = legal_screens.appeal(
        session, case_id, {"what": "aid_requested", "on": session.today.isoformat()}
    )
    page.show_tab(PROCEDURES)
    other = next(
        c
        for c in page.procedures.cards()
        if c.procedure.entry_id == with_nothing.entry_id
    )
    click(other, f"new_deadline_{with_nothing.entry_id[:12]}")
    assert not named(other, "new_deadline_yes", QAbstractButton).isEnabled()
    click(other, "note_event")
    assert named(other, "fact_which", QComboBox).currentData() == "new:notified"
    named(other, "fact_day", QLineEdit).setText(session.today.isoformat())
    click(other, "fact_yes")
    assert [row.what for row in procedure(session, with_nothing.entry_id).events]
    assert procedure(session, about.entry_id).events == about.events


def test_a_changed_fact_says_the_new_date_before_and_moves_it(
    session, show, case_id, hub
):
    about = legal_screens.appeal(session, case_id)
    legal_screens.deadline(session, about)
    before = of_procedure(session, about.entry_id)[0].due
    page, heard = show(session, case_id), []
    page.notice.connect(heard.append)
    begin(page, "change_fact")
    day = session.today - timedelta(days=1)
    named(card(page), "fact_day", QLineEdit).setText(day.isoformat())
    said = named(card(page), "preview_moved_0", QWidget)
    assert i18n.long_date(before) in words(said)
    assert of_procedure(session, about.entry_id)[0].due == before
    click(card(page), "fact_yes")
    after = of_procedure(session, about.entry_id)[0].due
    assert after is not None
    assert before is not None
    assert after > before
    assert i18n.long_date(after) in heard[-1].text


def test_a_fact_that_cannot_be_is_refused_and_nothing_moves(session, show, case_id):
    about = legal_screens.appeal(session, case_id)
    legal_screens.deadline(session, about)
    page = show(session, case_id)
    begin(page, "change_fact")
    which = named(card(page), "fact_which", QComboBox)
    which.setCurrentIndex(which.findData("new:aid_notified"))
    before = of_procedure(session, about.entry_id)
    day = session.today - timedelta(days=1)
    named(card(page), "fact_day", QLineEdit).setText(day.isoformat())
    assert "First note" in words(named(card(page), "preview_refused", QWidget))
    assert not named(card(page), "fact_yes", QAbstractButton).isEnabled()
    assert of_procedure(session, about.entry_id) == before


def test_a_half_typed_fact_is_asked_again_after_the_lock(
    session, show, relock, case_id
):
    about = legal_screens.appeal(session, case_id)
    legal_screens.deadline(session, about)
    page = show(session, case_id)
    begin(page, "change_fact")
    day = (session.today - timedelta(days=1)).isoformat()
    named(card(page), "fact_day", QLineEdit).setText(day)
    again = relock(page)
    assert card(again).slot.is_asking()
    typed = named(card(again), "fact_day", QLineEdit)
    assert typed.text()
    click(card(again), "fact_yes")
    assert procedure(session, about.entry_id).events[0].on.isoformat() == day


def test_discarding_a_fact_forgets_it(session, show, relock, case_id):
    legal_screens.appeal(session, case_id)
    page = show(session, case_id)
    begin(page, "change_fact")
    named(card(page), "fact_day", QLineEdit).setText(session.today.isoformat())
    click(card(page), "fact_no")
    assert not relock(page).procedures.is_asking()


def test_a_hearing_is_begun_from_its_procedure_and_comes_back_to_it(
    session, show, case_id
):
    about = legal_screens.appeal(session, case_id)
    page = show(session, case_id)
    begin(page, "new_hearing")
    editor = page.entries.reader.editor
    writing = editor.writing()
    assert writing is not None
    assert writing.answers["procedure"] == about.entry_id
    live = editor.body.view.live
    live.answer("/held_on", (session.today + timedelta(days=9)).isoformat())
    live.answer("/room", "Room 3")
    editor.save()
    assert procedure(session, about.entry_id).next_hearing is not None
    assert page.place()["tab"] == PROCEDURES


def test_saving_the_procedure_in_the_editor_says_what_moved(session, show, case_id):
    about = legal_screens.appeal(session, case_id)
    legal_screens.deadline(session, about)
    page, heard = show(session, case_id), []
    page.notice.connect(heard.append)
    click(card(page), f"open_procedure_{about.entry_id[:12]}")
    page.entries.reader.edit()
    live = page.entries.reader.editor.body.view.live
    live.answer("/event[1]/on", (session.today - timedelta(days=1)).isoformat())
    page.entries.reader.editor.save()
    assert any("becomes" in notice.text for notice in heard)


def test_the_card_leads_to_the_page_of_a_deadline_and_to_letters(
    session, show, case_id
):
    about = legal_screens.appeal(session, case_id)
    entry = legal_screens.deadline(session, about)
    page, wanted = show(session, case_id), []
    page.thing_wanted.connect(lambda *each: wanted.append(each))
    click(card(page), f"open_deadline_{entry[:12]}")
    begin(page, "letter")
    assert wanted == [
        ("deadline", ["legal", entry]),
        ("letters", [case_id, about.entry_id]),
    ]


def test_an_ended_procedure_asks_for_nothing_any_more(session, show, case_id):
    legal_screens.appeal(session, case_id, status="final")
    page = show(session, case_id)
    shown = card(page)
    assert of_case(session, case_id)[0].ended
    assert (
        shown.findChildren(
            QAbstractButton, f"new_deadline_{shown.procedure.entry_id[:12]}"
        )
        == []
    )


def test_everything_on_the_tab_says_its_name(session, show, case_id):
    about = legal_screens.appeal(session, case_id)
    legal_screens.deadline(session, about)
    page = show(session, case_id, 1024)
    begin(page, "change_fact")
    assert nameless(page.procedures) == []
    begin(page, "new_deadline")
    assert nameless(page.procedures) == []


def test_a_certificate_that_was_not_released_is_known_and_cannot_be_read(
    session, look, qtbot, case_id
):
    made = CertificateView(
        "c1", case_id, "asylum", "fr", session.today, "Salma Benali", "made"
    )
    pdf = AttachmentRow("a" * 64, "certificate.pdf", "application/pdf", 1000)
    released = replace(
        made, state="released", pdf=pdf, compartment="legal", entry_id="e1"
    )
    part = CertificatesPart([made])
    qtbot.addWidget(part)
    assert "the doctor has not released it" in words(part)
    assert part.findChildren(QAbstractButton) == []
    part, wanted = CertificatesPart([released]), []
    qtbot.addWidget(part)
    part.file_wanted.connect(lambda *each: wanted.append(each))
    click(part, "certificate_c1")
    assert wanted == [(pdf, "legal")]


def test_the_next_step_is_shown_and_said_to_be_done_in_its_place(
    show: Opener, session: Session, case_id: str
) -> None:
    procedure_in(
        session,
        case_id,
        decision={
            "decided_on": "2026-11-02",
            "decision_outcome": "unfavourable",
            "next_step": "Write to the lawyer",
            "next_by": (session.today + timedelta(days=3)).isoformat(),
        },
    )
    page = show(session, case_id)
    assert "Write to the lawyer" in named(card(page), "next_step", QLabel).text()
    assert "Unfavourable" in named(card(page), "decision", QLabel).text()
    assert len(agenda.of_case(session, case_id)) == 1
    begin(page, "step_done")
    assert agenda.of_case(session, case_id) == []
    assert card(page).findChild(QLabel, "next_step") is None

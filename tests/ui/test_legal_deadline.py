# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a deadline: the date, its reasons, and what a person does about it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.deadlines.reading import rules
from app.legal import deadlines
from app.legal.procedures import procedure
from app.queries import agenda
from app.session import Session
from tests.helpers import legal_screens
from tests.helpers.casework import day
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import intake
from ui import i18n
from ui.hub import Hub
from ui.pages.agenda import TEAM, AgendaPage
from ui.pages.case import CasePage
from ui.pages.due_rows import DueRow
from ui.pages.legal.deadline import DeadlinePage
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow

Opener = Callable[..., DeadlinePage]


@pytest.fixture
def case_id(session: Session) -> str:
    return intake(session, "Mohamed Abdelrahman")


@pytest.fixture
def entry(session: Session, case_id: str) -> str:
    """An appeal, due in twelve days."""
    about = legal_screens.appeal(session, case_id)
    return legal_screens.deadline(session, about)


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Opener:
    def shown(session: Session, entry: str, wide: int = 1366) -> DeadlinePage:
        page = DeadlinePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(wide, 760)
        page.show()
        if entry:
            page.open("legal", entry)
        return page

    return shown


@pytest.fixture
def relock(show: Opener) -> Callable[[DeadlinePage], DeadlinePage]:
    """Lock and unlock: another page that knows only what was kept."""

    def again(page: DeadlinePage) -> DeadlinePage:
        place = page.place()
        page.prepare_lock()
        page.hide()
        made = show(page.session, "")
        made.restore(place)
        return made

    return again


def date_of(page: DeadlinePage) -> str:
    return named(page, "deadline_date", QLabel).text()


def test_the_date_stands_large_with_every_step_of_its_reasoning(session, show, entry):
    page = show(session, entry)
    view = deadlines.deadline(session, entry)
    assert i18n.full_date(view.due) in date_of(page)
    lines = deadlines.explained(view, "en")
    assert len(lines) > 2
    shown = [
        named(page, f"reason_{number}", QLabel).text()
        for number in range(1, len(lines) + 1)
    ]
    assert shown == [line.text for line in lines]
    assert named(page, "day_strip", QWidget).accessibleName()


def test_a_rule_no_lawyer_has_read_is_marked_where_its_date_stands(
    session, show, entry
):
    page = show(session, entry)
    assert named(page, "unverified", QWidget).accessibleName()
    said = named(page, "rule_age", QLabel).text()
    assert said == "Not verified by a lawyer yet"


@pytest.mark.parametrize(
    ("ago", "said"),
    [(10, "Verified less than 6 months ago"), (400, "Verified 13 months ago")],
)
def test_the_age_of_a_check_is_said(session, show, case_id, ago, said):
    on = session.today - timedelta(days=ago)
    legal_screens.change_rule(session, verified_on=on.isoformat(), verified_by="Me Sy")
    about = legal_screens.appeal(session, case_id)
    page = show(session, legal_screens.deadline(session, about))
    assert said in named(page, "rule_age", QLabel).text()
    assert page.findChildren(QWidget, "unverified") == []


def test_a_rule_in_hours_counts_hours_and_is_red_under_forty_eight(
    session, show, case_id
):
    rule = next(
        r
        for r in rules().values()
        if r.unit == "hours" and r.length <= 48 and r.whose == "person"
    )
    noted = {"what": rule.event, "on": day(session), "at": "00:30:00"}
    about = legal_screens.appeal(session, case_id, noted, kind=rule.procedures[0])
    page = show(session, legal_screens.deadline(session, about, rule.id))
    left = named(page, "deadline_left", QWidget)
    assert " h " in words(left)
    assert " min" in words(left)
    ink = left.findChildren(QLabel)[0].property("ink")
    assert ink == "danger"


def test_a_date_far_away_is_not_red(session, show, entry):
    left = named(show(session, entry), "deadline_left", QWidget)
    assert left.findChildren(QLabel)[0].property("ink") == "2"
    assert "in 12 days" in words(left)


def test_marking_it_as_filed_keeps_the_proof_and_leaves_the_agenda(
    session, show, entry, case_id
):
    page, heard = show(session, entry), []
    page.notice.connect(heard.append)
    click(page, "deadline_tick")
    named(page, "tick_proof", QPlainTextEdit).setPlainText("Receipt 1A 234")
    click(page, "tick_yes")
    view = deadlines.deadline(session, entry)
    assert (view.status, view.proof) == ("filed", "Receipt 1A 234")
    assert agenda.of_case(session, case_id) == []
    assert "Receipt 1A 234" in words(page)
    heard[-1].call()
    assert deadlines.deadline(session, entry).open


def test_what_was_missed_wants_a_reason(session, show, entry):
    page = show(session, entry)
    click(page, "deadline_tick")
    click(page, "missed")
    click(page, "tick_yes")
    assert named(page, "tick_error", QLabel).text()
    assert deadlines.deadline(session, entry).open
    named(page, "tick_proof", QPlainTextEdit).setPlainText("Nobody was told.")
    click(page, "tick_yes")
    assert deadlines.deadline(session, entry).status == "missed"


def test_a_fact_is_changed_here_and_the_date_follows(session, show, entry):
    page = show(session, entry)
    before = date_of(page)
    click(page, "deadline_change")
    named(page, "fact_day", QLineEdit).setText(day(session, -1))
    assert "concerns" in words(named(page, "preview_concerned", QWidget))
    click(page, "fact_yes")
    assert date_of(page) != before


def test_what_is_half_typed_is_there_after_the_lock(session, show, relock, entry):
    page = show(session, entry)
    click(page, "deadline_tick")
    named(page, "tick_proof", QPlainTextEdit).setPlainText("Receipt 1A")
    again = relock(page)
    assert named(again, "tick_proof", QPlainTextEdit).toPlainText() == "Receipt 1A"
    click(again, "tick_no")
    assert not relock(again).slot.is_asking()


def test_escape_puts_the_question_away_then_leaves(session, show, entry):
    page = show(session, entry)
    click(page, "deadline_tick")
    assert page.handle("back")
    assert not page.slot.is_asking()
    assert not page.handle("back")


def test_the_computation_is_copied_without_a_name(session, show, entry):
    page = show(session, entry)
    click(page, "copy_computation")
    text = QGuiApplication.clipboard().text()
    view = deadlines.deadline(session, entry)
    for line in deadlines.explained(view, "en"):
        assert line.text in text
    assert "Not verified by a lawyer yet" in text
    assert "Mohamed" not in text
    QGuiApplication.clipboard().clear()


def test_the_computation_is_saved_as_a_pdf_without_metadata(
    session, show, entry, tmp_path, qtbot
):
    page, heard = show(session, entry), []
    page.notice.connect(heard.append)
    page.save(tmp_path / "computation")
    qtbot.waitUntil(lambda: bool(heard))
    made = (tmp_path / "computation.pdf").read_bytes()
    assert made.startswith(b"%PDF")
    assert b"CreationDate" not in made
    assert "computation.pdf" in heard[-1].text


def test_a_pdf_that_cannot_be_written_says_so(session, show, entry, tmp_path, qtbot):
    page, heard = show(session, entry), []
    page.notice.connect(heard.append)
    page.save(tmp_path / "nowhere" / "computation.pdf")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[-1].kind == "danger"
    assert list(Path(tmp_path).rglob("*.pdf")) == []


def test_a_paper_is_ticked_beside_the_date(session, show, entry):
    page = show(session, entry)
    about = deadlines.deadline(session, entry).procedure_id
    missing = procedure(session, about).missing
    click(page, f"paper_{missing[0]}")
    assert missing[0] not in procedure(session, about).missing


def test_a_rule_that_changed_is_said_and_recomputed_when_asked(session, show, entry):
    legal_screens.change_rule(session, length=30)
    page = show(session, entry)
    before = deadlines.deadline(session, entry).due
    assert "its rule has changed" in words(page.stale)
    click(page.stale, "recompute")
    after = deadlines.deadline(session, entry).due
    assert before is not None
    assert after is not None
    assert after > before
    assert page.stale.isHidden()


def test_who_lacks_the_key_is_told_that_it_is_not_theirs(sign_in, show, entry):
    page = show(sign_in("doctor"), entry)
    assert "not yours to read" in words(page)
    assert page.findChildren(QAbstractButton, "deadline_tick") == []


def test_a_line_of_the_agenda_opens_the_page(
    session, tasks, hub, qtbot, entry, case_id
):
    page, wanted = AgendaPage(session, tasks, hub=hub), []
    qtbot.addWidget(page)
    page.thing_wanted.connect(lambda *each: wanted.append(each))
    page.restore({"whose": TEAM})
    item = next(i for i in agenda.of_case(session, case_id) if i.entry_id == entry)
    row = DueRow(session, item, team=False)
    qtbot.addWidget(row)
    assert "Not verified by a lawyer yet" in words(row)
    page.open_item(item)
    assert wanted == [("deadline", ["legal", entry])]


def test_the_entry_beside_the_timeline_leads_to_the_page(
    session, tasks, hub, qtbot, entry, case_id
):
    page, wanted = CasePage(session, tasks, hub=hub), []
    qtbot.addWidget(page)
    page.show()
    page.thing_wanted.connect(lambda *each: wanted.append(each))
    page.open(case_id)
    page.show_entry("legal", entry)
    due = named(page, "case_next_due", QAbstractButton)
    click(due.parentWidget(), "case_next_due")
    assert wanted.pop() == ("deadline", ["legal", entry])
    click(page, "entry_own_page")
    assert wanted == [("deadline", ["legal", entry])]
    assert page.findChildren(QAbstractButton, "entry_edit") == []


def test_the_window_opens_it_and_comes_back(session, window: MainWindow, entry):
    window.navigator.go("agenda")
    window.navigator.open("deadline", ["legal", entry])
    assert window.navigator.key == "deadline"
    assert window.navigator.back()
    assert window.navigator.key == "agenda"


def test_everything_says_its_name_also_where_it_is_narrow(session, show, entry):
    page = show(session, entry, 800)
    assert nameless(page) == []
    click(page, "deadline_change")
    assert nameless(page) == []
    click(page, "fact_no")
    click(page, "deadline_tick")
    assert nameless(page) == []

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways around a deadline: its proof as a file, whose it is, one question, the letters."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.legal import deadlines
from app.queries import agenda
from app.session import Session
from tests.helpers import legal_screens
from tests.helpers.casework import branch
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import intake
from ui.hub import Hub
from ui.pages.agenda_week import WeekView
from ui.pages.case import CasePage
from ui.pages.case_tabs import PROCEDURES, TIMELINE
from ui.pages.legal.deadline import DeadlinePage
from ui.tasks import TaskRunner
from ui.widgets.files import FileButton


@pytest.fixture
def case_id(session: Session) -> str:
    return intake(session, "Mohamed Abdelrahman")


@pytest.fixture
def entry(session: Session, case_id: str) -> str:
    return legal_screens.deadline(session, legal_screens.appeal(session, case_id))


@pytest.fixture
def show(
    session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot, entry: str
) -> Callable[[], DeadlinePage]:
    def shown() -> DeadlinePage:
        page = DeadlinePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(1366, 760)
        page.show()
        page.open("legal", entry)
        return page

    return shown


@pytest.fixture
def case(
    session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot, case_id: str
) -> CasePage:
    for title in ("First appeal", "Second appeal"):
        legal_screens.appeal(session, case_id, title=title)
    page = CasePage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1366, 760)
    page.show()
    page.open(case_id)
    page.show_tab(PROCEDURES)
    return page


def receipt(tmp_path: Path, name: str) -> Path:
    path = tmp_path / name
    path.write_text(f"Received: {name}")
    return path


def filled(page: QWidget) -> list[str]:
    return [
        each.objectName()
        for each in page.findChildren(QAbstractButton)
        if each.property("kind") == "primary" and each.isVisibleTo(page)
    ]


def test_a_receipt_is_kept_with_what_was_filed_and_can_be_looked_at(
    show, session, entry, qtbot, tmp_path
):
    page = show()
    page.ask_tick()
    files = page.slot.findChild(QWidget, "tick").findChild(QPushButton, "attach")
    files.parent().attach(receipt(tmp_path, "first.txt"))
    qtbot.waitUntil(lambda: "first.txt" in kept_file(page))
    files.parent().attach(receipt(tmp_path, "receipt.txt"))
    qtbot.waitUntil(lambda: kept_file(page) == ["receipt.txt"])
    assert nameless(page) == []
    click(page, "tick_yes")
    proof = deadlines.deadline(session, entry).proof_file
    assert proof is not None
    assert proof.name == "receipt.txt"
    click(page, "file_receipt.txt")
    assert page.handle("back")
    assert named(page, "deadline_date", QLabel).isVisible()


def kept_file(page: DeadlinePage) -> list[str]:
    return [each.row.name for each in page.slot.findChildren(FileButton)]


def test_a_receipt_that_was_attached_is_there_after_the_lock(
    show, entry, qtbot, tmp_path
):
    page = show()
    page.ask_tick()
    add = page.slot.findChild(QPushButton, "attach")
    add.parent().attach(receipt(tmp_path, "receipt.txt"))
    qtbot.waitUntil(lambda: "receipt.txt" in kept_file(page))
    place = page.place()
    page.prepare_lock()
    page.hide()
    again = show()
    again.restore(place)
    assert kept_file(again) == ["receipt.txt"]


def test_a_deadline_is_given_to_a_colleague_who_can_read_it(show, session, entry):
    page = show()
    assert "looked after by whoever" in named(page, "deadline_whose", QLabel).text()
    click(page, "deadline_give")
    whose = named(page, "give_whose", QComboBox)
    offered = {whose.itemText(at) for at in range(whose.count())}
    accounts = session.case_file.accounts().values()
    doctor = next(each for each in accounts if each.role == "doctor")
    other = next(each for each in accounts if each.role == "coordinator")
    assert other.name in offered
    assert doctor.name not in offered
    whose.setCurrentText(other.name)
    click(page, "give_yes")
    assert deadlines.deadline(session, entry).assignee == other.id
    assert other.name in words(page)
    click(page, "deadline_give")
    click(page, "give_yes")
    assert "already" in named(page, "give_error", QLabel).text()


def test_one_filled_button_is_shown_while_something_is_asked_of_a_procedure(case):
    assert filled(case) == ["new_entry"]
    first, second = case.procedures.cards()
    first.ask_fact()
    assert filled(case) == ["fact_yes"]
    second.ask_deadline()
    assert filled(case) == ["new_deadline_yes"]
    case.show_tab(TIMELINE)
    assert "new_entry" in filled(case)
    case.show_tab(PROCEDURES)
    assert filled(case) == ["new_deadline_yes"]
    click(case, "new_deadline_no")
    assert filled(case) == ["new_entry"]


def test_letters_are_begun_from_the_menu_of_the_case(case, case_id, qtbot):
    action = case.header.findChild(QAction, "case_letters")
    assert action is not None
    assert action.isVisible()
    with qtbot.waitSignal(case.thing_wanted) as heard:
        action.trigger()
    assert heard.args == ["letters", [case_id]]


def test_who_makes_no_letters_is_not_offered_any(sign_in, tasks, hub, qtbot, case_id):
    session = sign_in("psychologist")
    page = CasePage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.show()
    page.open(case_id)
    action = page.header.findChild(QAction, "case_letters")
    assert action is None or not action.isVisible()


def test_the_week_marks_a_date_that_nobody_verified(look, session, qtbot, entry):
    day = deadlines.deadline(session, entry).day
    assert day is not None
    week = WeekView(session)
    qtbot.addWidget(week)
    week.show_week(agenda.week(session, day, mine=False))
    shown = named(week, f"day_{day.isoformat()}", QWidget)
    assert "Not verified by a lawyer yet" in words(shown)
    title = named(week, f"week_{entry[:12]}", QAbstractButton)
    assert "Not verified by a lawyer yet" in title.accessibleName()


def test_a_deadline_in_two_versions_says_that_the_other_may_end_earlier(
    session, show, case, entry, qtbot
):
    said = session.case_file.revisions("legal", entry)[-1].fields["answers"]
    branch(session, "legal", entry, said | {"due_on": "2026-01-01"})
    page = show()
    assert "may end earlier" in words(page)
    assert page.findChildren(QAbstractButton, "deadline_tick") == []
    with qtbot.waitSignal(page.compare_wanted) as heard:
        click(page, "deadline_compare")
    assert heard.args == ["legal", entry]
    case.procedures.refresh()
    row = named(case, f"open_deadline_{entry[:12]}", QAbstractButton)
    assert "two versions" in row.accessibleName().casefold()

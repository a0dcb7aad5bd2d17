# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Erasing a case from its page: said beforehand, confirmed by its code, then gone."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands.entries import drafts
from app.queries import cases
from app.session import Session
from tests.helpers import casework
from tests.helpers.casework import day
from tests.helpers.screens import click, named, nameless
from tests.helpers.world import intake, note
from ui.hub import Hub
from ui.pages.case import CasePage
from ui.tasks import TaskRunner

Show = Callable[[Session, str], CasePage]


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Show:
    def shown(session: Session, case_id: str) -> CasePage:
        page = CasePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(1366, 760)
        page.show()
        page.open(case_id)
        return page

    return shown


def ask(page: CasePage) -> None:
    action = page.header.findChild(QAction, "case_erase")
    assert action is not None
    assert action.isVisible()
    action.trigger()


def answer(page: CasePage, reason: str, code: str) -> None:
    reasons = named(page, "erase_reason", QComboBox)
    reasons.setCurrentIndex(reasons.findData(reason))
    named(page, "erase_code", QLineEdit).setText(code)
    click(page, "erase_yes")


def said(page: CasePage) -> str:
    """Return every sentence of the question."""
    asked = page.findChild(QWidget, "erase")
    assert asked is not None
    shown = [each for each in asked.findChildren(QLabel) if each.isVisibleTo(asked)]
    return "\n".join(each.text() for each in shown)


def code_of(session: Session, case_id: str) -> str:
    row = cases.row_of(session, case_id)
    assert row is not None
    return row.code


def test_a_case_is_erased_once_its_code_was_typed(sign_in, show, hub, qtbot):
    session = sign_in("coordinator")
    case_id = intake(session, "Mohamed Abdelrahman")
    note(session, case_id, "What was said")
    page, notices = show(session, case_id), []
    hub.notice.connect(notices.append)
    code = code_of(session, case_id)
    ask(page)
    assert nameless(page) == []
    assert code in said(page)
    with qtbot.waitSignals([page.leave, hub.case_changed]):
        answer(page, "asked", f" {code.lower()} ")
    assert cases.row_of(session, case_id) is None
    assert code in notices[0].sentence
    assert page.case_id() == ""
    page.prepare_lock()  # nothing writes it back
    assert drafts(session, case_id) == []


def test_another_code_or_no_reason_erases_nothing(sign_in, show):
    session = sign_in("coordinator")
    case_id = intake(session, "Mohamed Abdelrahman")
    page = show(session, case_id)
    ask(page)
    answer(page, "asked", "PAR-2026-0000")
    assert "not the code" in said(page)
    answer(page, "", code_of(session, case_id))
    assert "why it is erased" in said(page)
    click(page, "erase_no")
    assert page.findChild(QWidget, "erase") is None or not page.erasing.isVisible()
    assert cases.row_of(session, case_id) is not None


def test_a_deadline_that_runs_is_waited_for_unless_the_person_asked(
    sign_in, show, qtbot
):
    session = sign_in("social")
    case_id = intake(session, "Mohamed Abdelrahman")
    said_so = {"title": "Recours", "due_on": day(session, 5), "kind": "deadline"}
    casework.write(session, case_id, "task", said_so, compartment="protection")
    session = sign_in("coordinator")
    page, code = show(session, case_id), code_of(session, case_id)
    ask(page)
    assert "A deadline still runs" in said(page)
    answer(page, "retention", code)
    assert "has to wait" in said(page)
    assert cases.row_of(session, case_id) is not None
    answer(page, "asked", code)
    assert cases.row_of(session, case_id) is None


def test_what_a_colleague_has_to_open_is_said_beforehand(sign_in, show):
    session = sign_in("doctor")
    case_id = intake(session, "Mohamed Abdelrahman")
    note(session, case_id, "Fever")
    page = show(sign_in("coordinator"), case_id)
    ask(page)
    assert "Later: what you cannot open (Medical)" in said(page)


def test_who_may_not_erase_is_not_offered_it(session, show):
    page = show(session, intake(session, "Mohamed Abdelrahman"))
    action = page.header.findChild(QAction, "case_erase")
    assert action is not None
    assert not action.isVisible()


def test_another_case_does_not_inherit_the_question(sign_in, show):
    session = sign_in("coordinator")
    first, second = (intake(session, name) for name in ("Mohamed", "Amina"))
    page = show(session, first)
    ask(page)
    page.open(second)
    assert not page.erasing.is_asking()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing a case from its screen, what stands in the way, and opening it again."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands.entries import drafts
from app.queries import cases
from app.session import Session
from tests.helpers import casework
from tests.helpers.casework import day
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import intake
from ui.hub import Hub
from ui.pages.case import CasePage
from ui.tasks import TaskRunner


@pytest.fixture
def case_id(session: Session) -> str:
    """A new case: nothing was written, asked or planned in it."""
    return intake(session, "Mohamed Abdelrahman")


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Callable[..., CasePage]:
    def shown(session: Session, case_id: str) -> CasePage:
        page = CasePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(1366, 760)
        page.show()
        page.open(case_id)
        return page

    return shown


def choose(page: CasePage, name: str) -> None:
    action = page.header.findChild(QAction, name)
    assert action is not None
    assert action.isVisible()
    action.trigger()


def write(page: CasePage) -> None:
    view = page.closing.editor.body.view
    assert view is not None
    for place, value in (
        ("/reason", "goals_met"),
        ("/summary", "Housed, and knows where to come."),
    ):
        view.filling.set(place, value)


def status(session: Session, case_id: str) -> str:
    row = cases.row_of(session, case_id)
    assert row is not None
    return row.status


def test_a_case_with_nothing_left_is_closed_and_says_when(session, show, case_id):
    page = show(session, case_id)
    choose(page, "case_close")
    assert "Nothing is left open in this case." in words(page.closing)
    write(page)
    click(page.closing, "editor_save")
    assert status(session, case_id) == "closed"
    assert named(page, "case_status", QLabel).text() == "Closed on 22 Nov 2026"
    entry = page.entries.reader.panel.entry
    assert entry is not None
    assert entry.form == "closure"


def test_a_running_deadline_blocks_with_its_day_and_profession(session, show, case_id):
    casework.task(session, case_id, "Appeal", day(session, 6), kind="deadline")
    page = show(session, case_id)
    choose(page, "case_close")
    said = words(named(page, "closing_block_protection", QWidget))
    assert "Sat 28 Nov 2026" in said
    assert "Protection" in said
    write(page)
    click(page.closing, "editor_save")
    assert status(session, case_id) == "open"
    assert "A deadline still runs" in named(page, "editor_error", QLabel).text()


def test_what_stays_open_is_ticked_before(session, show, case_id):
    casework.task(session, case_id, "Call the shelter", day(session, 1))
    page = show(session, case_id)
    choose(page, "case_close")
    write(page)
    click(page.closing, "editor_save")
    assert status(session, case_id) == "open"
    assert "Tick what you have seen" in words(page.closing)
    named(page, "closing_task_0", QCheckBox).setChecked(True)
    click(page.closing, "editor_save")
    assert status(session, case_id) == "closed"


def test_a_closure_is_for_everybody_who_reads_its_compartment(session, show, case_id):
    page = show(session, case_id)
    page.write("note")
    named(page.entries, "entry_named", QCheckBox).setChecked(True)
    choose(page, "case_close")
    assert page.closing.findChildren(QCheckBox, "entry_named") == []
    assert page.closing.findChildren(QCheckBox, "entry_discreet") == []
    assert "Who will read it" in words(page.closing)


def test_a_closure_left_half_written_is_taken_up_again(session, show, case_id):
    page = show(session, case_id)
    choose(page, "case_close")
    write(page)
    page.prepare_lock()
    place = page.place()
    assert [draft.form for draft in drafts(session, case_id)] == ["closure"]
    again = show(session, case_id)
    again.restore(place)
    writing = again.closing.editor.writing()
    assert writing is not None
    assert writing.answers["summary"] == "Housed, and knows where to come."


def test_a_half_written_closure_in_the_timeline_leads_to_the_checks(
    session, show, case_id, qtbot
):
    page = show(session, case_id)
    choose(page, "case_close")
    write(page)
    assert page.handle("back")
    page.entries.reload()
    row = next(r for r in page.entries.list.model.rows() if r.form == "closure")
    page.entries.reader.show_row(row)
    qtbot.waitUntil(page.closing.isVisible)
    assert page.closing.editor.is_open()
    assert not page.entries.reader.is_writing()


def test_a_closed_case_is_opened_again_with_a_reason(session, show, case_id, qtbot):
    page = show(session, case_id)
    choose(page, "case_close")
    write(page)
    click(page.closing, "editor_save")
    choose(page, "case_reopen")
    click(page, "reopen_yes")
    assert "reason" in named(page, "reopen_error", QLabel).text()
    reason = named(page, "reopen_reason", QPlainTextEdit)
    qtbot.keyClicks(reason, "He came back to us")
    assert nameless(page) == []
    click(page, "reopen_yes")
    assert status(session, case_id) == "open"
    assert named(page, "case_status", QLabel).text() == "Open"


def test_who_may_not_close_is_not_offered_it(sign_in, show, case_id):
    page = show(sign_in("psychologist"), case_id)
    assert not named_or_none(page, "case_more")
    assert page.header.findChild(QAction, "new_closure") is None
    page.write("closure")
    assert not page.closing.isVisible()


def named_or_none(page: CasePage, name: str) -> bool:
    return any(w.isVisibleTo(page) for w in page.findChildren(QWidget, name))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one-page summary of each case: asked for, written in place, kept over a lock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.commands.entries import drafts
from app.handover import compose
from app.handover.selection import SUMMARY
from app.queries.entries import entries_of
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.handover import Screen, screen
from ui.hub import Hub
from ui.pages.handover import HandoverPage
from ui.tasks import TaskRunner


@pytest.fixture
def cases(acquainted: Session) -> list[str]:
    return [world.intake(acquainted, name) for name in ("Aminata Sow", "Yonas Tesfay")]


@pytest.fixture
def desk(
    qtbot: QtBot, acquainted: Session, cases: list[str], tasks: TaskRunner, hub: Hub
) -> Screen:
    """Two cases handed over with custody, seen before anything is written."""
    here = screen(qtbot, acquainted, tasks, hub)
    here.page.compose_cases(cases)
    here.choose()
    here.page.compose.how.want(compose.CUSTODY)
    here.page.compose.show_next()
    settled(here)
    return here


def settled(here: Screen) -> None:
    here.qtbot.waitUntil(lambda: not here.page.tasks.busy())


def write(here: Screen, question: str, text: str) -> None:
    view = here.page.compose.writing.editor.body.view
    assert view is not None
    field = view.findChild(QPlainTextEdit, f"form:/{question}")
    assert field is not None
    field.setFocus()
    here.qtbot.keyClicks(field, text)


def sum_up(here: Screen) -> None:
    write(here, "situation", "Housed until Friday.")
    write(here, "safe_contact", "Through her sister, never by text.")
    here.click("editor_save")


def test_with_custody_what_goes_without_a_summary_is_said(desk: Screen) -> None:
    assert "2 go without a summary" in desk.said()
    assert desk.button("hand_over").isEnabled()  # it can be skipped, knowing that


def test_summaries_are_written_in_place_one_after_the_other(
    desk: Screen, cases: list[str]
) -> None:
    session = desk.page.session
    desk.click("write_summaries")
    assert "Summaries: 0 of 2 written" in desk.said()
    sum_up(desk)
    assert "Summaries: 1 of 2 written" in desk.said()
    sum_up(desk)
    settled(desk)
    assert desk.page.compose.preview.isVisible()
    assert "Every case has its summary on one page." in desk.said()
    assert "go without a summary" not in desk.said()
    assert all(len(entries_of(session, case, SUMMARY)) == 1 for case in cases)


def test_a_case_is_chosen_from_the_list_with_the_keyboard(desk: Screen) -> None:
    desk.click("write_summaries")
    first = desk.page.compose.writing.case_id()
    view = desk.page.findChild(QListView, "summary_list")
    assert view is not None
    desk.qtbot.keyClick(view, Qt.Key.Key_Down)
    assert desk.page.compose.writing.case_id() != first
    assert desk.page.handle("back")
    assert desk.page.compose.preview.isVisible()


def test_a_summary_that_says_too_little_is_not_saved(
    desk: Screen, cases: list[str]
) -> None:
    desk.click("write_summaries")
    write(desk, "situation", "Housed until Friday.")
    desk.click("editor_save")
    assert "If there is no danger, write that." in desk.said()
    assert not entries_of(desk.page.session, cases[0], SUMMARY)


def test_a_summary_half_written_comes_back_after_the_lock(
    desk: Screen, tasks: TaskRunner, hub: Hub
) -> None:
    session = desk.page.session
    desk.click("write_summaries")
    case = desk.page.compose.writing.case_id()
    write(desk, "situation", "Housed until")
    desk.page.prepare_lock()
    place = desk.page.place()
    again = HandoverPage(session, tasks, hub=hub)
    desk.qtbot.addWidget(again)
    again.restore(place)
    assert again.compose.writing.case_id() == case
    now = again.compose.writing.editor.writing()
    assert now is not None
    assert now.answers["situation"] == "Housed until"
    assert [draft.case_id for draft in drafts(session)] == [case]


def test_the_next_deadline_is_filled_in(desk: Screen, cases: list[str]) -> None:
    session = desk.page.session
    casework.task(session, cases[0], "Audience", casework.day(session, 8))
    desk.click("write_summaries")
    desk.page.compose.writing.open(cases[0])
    now = desk.page.compose.writing.editor.writing()
    assert now is not None
    assert "Audience" in now.answers["next_deadline"]

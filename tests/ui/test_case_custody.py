# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case on its way, gone, copied or disputed says so, and is not written in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.handover import compose, statements
from app.handover.compose import ComposeBundle
from app.progress import Progress
from app.session import Session
from tests.helpers import world
from ui.hub import Hub
from ui.pages.case import CasePage
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow


@pytest.fixture
def case(acquainted: Session) -> str:
    made = world.intake(acquainted, "Aminata Sow")
    world.note(acquainted, made, "Hébergée jusqu’à vendredi.")
    return made


def pass_on(session: Session, to: Session, case: str, folder: Path) -> Path:
    command = ComposeBundle((to.me,), (case,), "follow_up", folder, mode="custody")
    return compose.compose(command, session, Progress())


def shown(
    qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub, case: str
) -> CasePage:
    page = CasePage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1150, 700)
    page.show()
    page.open(case)
    return page


def said(page: CasePage) -> str:
    words = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    return "\n".join(words)


def new(page: CasePage) -> QPushButton:
    found = page.findChild(QPushButton, "new_entry")
    assert found is not None
    return found


def test_a_case_that_is_held_says_nothing_of_it(
    qtbot: QtBot, acquainted: Session, tasks: TaskRunner, hub: Hub, case: str
) -> None:
    page = shown(qtbot, acquainted, tasks, hub, case)
    assert not page.header.custody.isVisible()
    assert new(page).isEnabled()


def test_a_case_on_its_way_is_read_only_and_says_why(
    qtbot: QtBot,
    acquainted: Session,
    tunis: Session,
    tasks: TaskRunner,
    hub: Hub,
    case: str,
    tmp_path: Path,
) -> None:
    pass_on(acquainted, tunis, case, tmp_path)
    page = shown(qtbot, acquainted, tasks, hub, case)
    assert "On its way to" in said(page)
    assert "Inès Moreau" in said(page)
    assert not new(page).isEnabled()
    assert "On its way to" in new(page).toolTip()
    rows = page.entries.list.model.rows()
    assert "custody" not in {row.form for row in rows}  # the banner says it
    page.write()
    assert not page.entries.reader.is_writing()
    page.write("consent")  # an agreement is taken back wherever the case is
    assert page.entries.reader.is_writing()


def test_nothing_of_a_case_on_its_way_is_corrected_or_planned(
    qtbot: QtBot,
    acquainted: Session,
    tunis: Session,
    tasks: TaskRunner,
    hub: Hub,
    case: str,
    tmp_path: Path,
) -> None:
    pass_on(acquainted, tunis, case, tmp_path)
    page = shown(qtbot, acquainted, tasks, hub, case)
    page.show_tab("identity")
    assert page.findChild(QPushButton, "identity_edit") is None
    page.show_tab("plan")
    task = page.findChild(QPushButton, "plan_task")
    assert task is not None
    assert not task.isEnabled()


def test_a_case_that_has_gone_names_who_answers_for_it(
    qtbot: QtBot,
    acquainted: Session,
    tunis: Session,
    tasks: TaskRunner,
    hub: Hub,
    case: str,
    tmp_path: Path,
) -> None:
    path = pass_on(acquainted, tunis, case, tmp_path)
    statements.take(world.receive(tunis, path).statement, acquainted)
    page = shown(qtbot, acquainted, tasks, hub, case)
    assert "answers for this case since" in said(page)
    assert not new(page).isEnabled()


def test_a_copy_names_who_answers_for_it_and_is_written_in(
    qtbot: QtBot,
    acquainted: Session,
    tunis: Session,
    tasks: TaskRunner,
    hub: Hub,
    case: str,
    tmp_path: Path,
) -> None:
    command = ComposeBundle((tunis.me,), (case,), "follow_up", tmp_path)
    world.receive(tunis, compose.compose(command, acquainted, Progress()))
    page = shown(qtbot, tunis, tasks, hub, case)
    assert "A copy:" in said(page)
    assert new(page).isEnabled()


def test_its_transfer_is_one_click_away(
    window: MainWindow,
    qtbot: QtBot,
    acquainted: Session,
    tunis: Session,
    case: str,
    tmp_path: Path,
) -> None:
    pass_on(acquainted, tunis, case, tmp_path)
    window.navigator.open_case(case)
    link = window.findChild(QPushButton, "custody_open")
    assert link is not None
    link.click()
    assert window.navigator.key == "handover"
    page = window.navigator.page("handover")
    assert page.segments.current() == "ledger"  # type: ignore[attr-defined]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways to an examination: from the menu of a case, its timeline, its entry."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from app.commands.entries import drafts, save_entry
from tests.helpers import examinations
from tests.helpers.screens import click
from ui.windows.main_window import MainWindow


@pytest.fixture
def window(doctor, tasks, settings, qtbot) -> MainWindow:
    made = MainWindow(doctor, tasks, settings)
    qtbot.addWidget(made, before_close_func=lambda each: each.blockSignals(True))
    made.resize(1366, 768)
    made.restore({})
    made.show()
    return made


def test_a_new_examination_opens_on_its_own_page_and_its_draft_resumes_there(
    window, doctor, case_id, qtbot
) -> None:
    navigator = window.navigator
    navigator.open_case(case_id)
    navigator.page("case").write("examination")
    assert navigator.key == "examination"
    page = navigator.page("examination")
    page.editor.face.board.place("back", 0.62, 0.33)
    navigator.back()
    assert navigator.key == "case"
    (draft,) = drafts(doctor, case_id)
    navigator.go("today")
    navigator.open_draft(case_id, draft.compartment, draft.entry_id)
    qtbot.waitUntil(lambda: navigator.key == "examination")
    assert len(page.editor.writing().answers["finding"]) == 1
    assert not navigator.page("case").entries.reader.is_writing()


def test_the_entry_of_an_examination_has_a_way_to_its_page(
    window, doctor, case_id
) -> None:
    writing = examinations.writing(doctor, case_id, examinations.MEDICAL)
    save_entry(writing, doctor)
    window.navigator.open_entry(case_id, "medical", writing.entry_id)
    case = window.navigator.page("case")
    assert not case.findChildren(QAbstractButton, "entry_sign")
    click(case, "entry_own_page")
    assert window.navigator.key == "examination"
    page = window.navigator.page("examination")
    assert page.editor.writing().entry_id == writing.entry_id


def test_the_lock_leads_back_to_the_finding_that_was_described(
    window, doctor, case_id, tasks, settings, qtbot
) -> None:
    window.navigator.begin("examination", case_id, "examination")
    board = window.navigator.page("examination").editor.face.board
    board.place("back", 0.62, 0.33)
    board.place("front", 0.5, 0.4)
    board.choose(1)
    for page in window.navigator.pages():
        page.prepare_lock()
    place = window.navigator.place()
    again = MainWindow(doctor, tasks, settings)
    qtbot.addWidget(again, before_close_func=lambda each: each.blockSignals(True))
    again.restore(place)
    again.show()
    assert again.navigator.key == "examination"
    shown = again.navigator.page("examination").editor.face.board
    assert (shown.row, shown.table.rows.rowCount()) == (1, 2)

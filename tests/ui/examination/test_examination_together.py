# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An examination that others write as well, photographs that come late, narrow windows."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from app.commands.entries import save_entry
from app.queries import cases, timeline
from app.queries.cases import CaseFilter
from app.writing import revised
from tests.helpers import casework
from tests.helpers import examinations as made
from tests.helpers.examination_screens import (
    BACK,
    board,
    give,
    go_to,
    written,
)
from tests.helpers.screens import click, words
from ui.pages.examination.table import folded


def test_a_photograph_that_comes_late_is_not_put_into_another_examination(
    page, doctor, case_id, qtbot, tasks, tmp_path: Path
) -> None:
    other = next(
        row.case_id
        for row in cases.page(doctor, CaseFilter(), None, 9).rows
        if row.case_id != case_id
    )
    casework.consent(doctor, case_id, photo_file="given")
    path = tmp_path / "dos.png"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(path))
    board(page).place(*BACK)
    page.editor.face.add_photos(path)
    page.open_new(other)
    board(page).place(*BACK)
    qtbot.waitUntil(lambda: not tasks.busy())
    writing = page.editor.writing()
    assert (writing.case_id, writing.attachments) == (other, ())
    assert written(page).photos == ()


def test_a_long_place_takes_two_lines_where_the_table_is_narrow(page, qtbot) -> None:
    board(page).place(*BACK)
    give(page, lesion="scar_linear")
    table = board(page).table
    table.setFixedWidth(900)
    assert not table.is_tall()
    high = table.rowHeight(0)
    table.setFixedWidth(330)
    assert table.is_tall()
    assert table.rowHeight(0) > high
    assert folded("Upper back, right", 90) == ("Upper back,", "right")
    assert folded("Right", 1) == ("Right", "")  # a word is cut, not a letter put alone


def test_a_number_that_two_laptops_gave_is_corrected_where_the_check_leads(
    doctor, case_id, open_page
) -> None:
    answers = made.with_findings(made.finding(), made.finding(region="chest"))
    writing = made.writing(doctor, case_id, answers)
    save_entry(writing, doctor)
    page = open_page(doctor)
    page.open("medical", writing.entry_id)
    click(page, "examination_sign")
    assert "Two findings have the number 1." in words(page.editor.face.checks)
    go_to(page, "number_twice")
    line = page.focusWidget()
    assert line.objectName() == "form:/finding[1]/number"
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "2")
    assert [finding.number for finding in written(page).findings] == [2, 1]
    page.editor.face.show_part("checks")
    assert "Two findings" not in words(page.editor.face.checks)


def test_what_came_from_elsewhere_meanwhile_is_not_signed_over(
    doctor, case_id, open_page, hub
) -> None:
    writing = made.writing(doctor, case_id, made.MEDICAL)
    save_entry(writing, doctor)
    page = open_page(doctor)
    page.open("medical", writing.entry_id)
    view = timeline.view(doctor, "medical", writing.entry_id)
    save_entry(replace(revised(view), answers=made.with_findings()), doctor)
    click(page, "examination_sign")
    for tick in page.editor.face.checks.findChildren(QCheckBox):
        tick.click()
    said = []
    hub.notice.connect(lambda notice: said.append(notice.text))
    click(page, "examination_sign_confirm")
    (sentence,) = said
    assert "Another version of this came in meanwhile" in sentence
    assert page.editor.is_open()

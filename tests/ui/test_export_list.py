# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a list: it says that it leaves, for whom, and what was withheld."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.session import Session
from tests.helpers.files import CASES
from ui.hub import Hub
from ui.pages.export_list import ExportListPage
from ui.tasks import TaskRunner

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> ExportListPage:
    made = ExportListPage(session, tasks, hub=hub)
    qtbot.addWidget(made)
    made.resize(1150, 760)
    made.show()
    return made


def click(qtbot: QtBot, page: ExportListPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, LEFT)


def said(page: ExportListPage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisible())


def test_a_list_is_written_where_the_person_chose(
    page: ExportListPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "leaves the encrypted case file" in said(page)
    qtbot.keyClicks(page.recipient, "HCR Tripoli")
    click(qtbot, page, "list_name")
    click(qtbot, page, "write_list")
    dialog = page.findChild(QFileDialog, "ask")
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("suivi")
    dialog.accept()
    qtbot.waitUntil(lambda: "readable by anybody" in said(page))
    sheet = openpyxl.load_workbook(tmp_path / "suivi.xlsx").active
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == CASES + 1
    assert rows[0][0] == "Case"
    assert "Name" not in rows[0]


def test_names_without_agreement_are_withheld_and_that_is_said(
    page: ExportListPage, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.keyClicks(page.recipient, "Nobody ever heard of")
    page.write(tmp_path / "list.xlsx")
    qtbot.waitUntil(lambda: "withheld" in said(page))
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    assert sheet["B2"].value == "not agreed to"


def test_who_it_is_for_is_asked_first(page: ExportListPage, qtbot: QtBot) -> None:
    click(qtbot, page, "write_list")
    assert "Say who it is for" in said(page)
    assert page.findChild(QFileDialog, "ask") is None
    qtbot.keyClicks(page.recipient, "HCR")
    assert "Say who it is for" not in said(page)


def test_a_place_that_cannot_be_written_is_explained(
    page: ExportListPage, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.keyClicks(page.recipient, "HCR")
    page.write(tmp_path / "nowhere" / "list.xlsx")
    qtbot.waitUntil(lambda: "cannot be written" in said(page))


def test_without_any_column_there_is_nothing_to_write(
    page: ExportListPage, qtbot: QtBot
) -> None:
    for chip in page._chips.values():
        if chip.isChecked():
            qtbot.mouseClick(chip, LEFT)
    assert not page.findChild(QPushButton, "write_list").isEnabled()

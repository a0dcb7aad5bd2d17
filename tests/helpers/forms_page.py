# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the forms driven as a person does, and forms to load there."""

import io
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFileDialog,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.commands.forms import file_of
from app.session import Session
from tests.helpers.forms import workbook
from tests.helpers.screens import click, named
from ui.hub import Hub
from ui.pages.forms.page import FormsPage
from ui.tasks import TaskRunner

EN, FR = "label::English (en)", "label::Français (fr)"
SURVEY = [
    ["type", "name", EN, FR, "required", "relevant", "constraint"],
    ["begin_group", "round", "The round", "La ronde", "", "", ""],
    ["date", "day", "Day", "Jour", "yes", "", ". <= today()"],
    ["select_one place", "where", "Where?", "Où ?", "", "", ""],
    ["text", "other", "Where else?", "Où d’autre ?", "", "${where} = 'other'", ""],
    ["end_group", "", "", "", "", "", ""],
]
CHOICES = [
    ["list_name", "name", EN, FR],
    ["place", "station", "The station", "La gare"],
    ["place", "other", "Somewhere else", "Ailleurs"],
]
SETTINGS = [["form_id", "form_title", "version"], ["night_round", "Night round", "7"]]


def shown(qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub) -> FormsPage:
    """Show the page in a window of its own."""
    made = FormsPage(session, tasks, hub=hub)
    qtbot.addWidget(made)
    made.resize(1150, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def night_round(folder: Path) -> Path:
    """Write a form that is new."""
    path = folder / "night.xlsx"
    path.write_bytes(workbook(survey=SURVEY, choices=CHOICES, settings=SETTINGS))
    return path


def changed(session: Session, path: Path, *, without: str = "") -> Path:
    """Save the program's note, reword its title, add a question, leave one out."""
    data = file_of("note", session.forms.version("note"), session)
    book = load_workbook(io.BytesIO(data))
    sheet = book["survey"]
    heads = [cell.value for cell in sheet[1]]
    rows = {row[heads.index("name")].value: row for row in sheet.iter_rows(min_row=2)}
    for name in (EN, FR):
        rows["title"][heads.index(name)].value = "About what"
    if without:
        sheet.delete_rows(rows[without][0].row)
    added = {"type": "text", "name": "weather", EN: "Weather", FR: "Temps"}
    sheet.append([added.get(str(head)) for head in heads])
    book.save(path)
    return path


def choose(page: FormsPage, path: Path) -> None:
    dialog = page.findChild(QFileDialog, "ask")
    assert dialog is not None
    assert dialog.windowModality() != Qt.WindowModality.ApplicationModal
    dialog.selectFile(str(path))
    dialog.accept()
    page.activateWindow()


def load(qtbot: QtBot, page: FormsPage, path: Path) -> None:
    """Choose a file and wait for what is said of it."""
    click(page, "load_form")
    choose(page, path)
    qtbot.waitUntil(page.candidate.isVisible)


def tick(page: FormsPage, name: str) -> None:
    """Click a box at its sign: the widget is wider than its words."""
    box = named(page, name, QCheckBox)
    at = QPoint(10, box.height() // 2)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=at)


def use(qtbot: QtBot, page: FormsPage) -> None:
    click(page, "use_form")
    qtbot.waitUntil(lambda: said(page).startswith("From now on"))


def said(page: FormsPage) -> str:
    found = page.findChildren(QWidget, "forms_result")
    return next((w.accessibleName() for w in found if w.isVisibleTo(page)), "")


def text(page: FormsPage, name: str) -> str:
    return named(page, name, QTextEdit).toPlainText()


def row_of(page: FormsPage, name: str) -> int:
    return [row.info.id for row in page.front.list.rows()].index(name)


def spoken(page: FormsPage, name: str) -> str:
    index = page.front.list.model().index(row_of(page, name), 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def is_offered(page: FormsPage, name: str) -> bool:
    """Whether a button is there to be clicked."""
    found = page.findChildren(QAbstractButton, name)
    return any(button.isVisibleTo(page) and button.isEnabled() for button in found)

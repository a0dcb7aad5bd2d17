# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Handover page as a person uses it: clicks, ticks, answers, what is said."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from app.queries.cases import CaseFilter
from app.queries.cases import page as case_page
from app.session import Session
from ui.hub import Hub
from ui.pages.handover import HandoverPage
from ui.tasks import TaskRunner

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Screen:
    """A page as a person uses it."""

    qtbot: QtBot
    page: HandoverPage

    def button(self, name: str) -> QPushButton:
        found = [
            each
            for each in self.page.findChildren(QPushButton, name)
            if each.isVisibleTo(self.page)
        ]
        assert found, name
        return found[0]

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), LEFT)

    def tick(self, list_name: str, row: int) -> None:
        view = self.page.findChild(QListView, list_name)
        assert view is not None
        place = view.visualRect(view.model().index(row, 0)).center()
        self.qtbot.mouseClick(view.viewport(), LEFT, pos=place)

    def choose(self, *rows: int) -> None:
        """Tick contacts and go on."""
        for row in rows or (0,):
            self.tick("pick_contact", row)
        self.click("who_done")

    def answer(self, path: Path) -> None:
        dialog = self.page.findChild(QFileDialog, "ask")
        assert dialog is not None
        if path.is_dir():
            dialog.setDirectory(str(path))
        dialog.selectFile(str(path))
        dialog.accept()

    def said(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    def wait_for(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.said())


def screen(qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub) -> Screen:
    page = HandoverPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1150, 700)
    page.show()
    return Screen(qtbot, page)


def some_cases(session: Session, count: int) -> list[str]:
    rows = case_page(session, CaseFilter(), None, count).rows
    return [row.case_id for row in rows]


def write(here: Screen, folder: Path, count: int = 2) -> Path:
    """Hand some cases over to Tunis; return the file."""
    folder.mkdir(exist_ok=True)
    page = here.page
    page.compose_cases(some_cases(page.session, count))
    here.choose()
    here.qtbot.waitUntil(here.button("hand_over").isEnabled)
    here.click("hand_over")
    here.answer(folder)
    here.wait_for("encrypted for Inès Moreau")
    (path,) = folder.iterdir()
    return path

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing a spreadsheet in, as a person does: choose, correct, look, bring in."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.queries import cases
from app.queries.cases import CaseFilter
from app.session import Session
from ui.hub import Hub
from ui.pages.bring.page import COLUMNS, FILE, ROWS, BringPage
from ui.tasks import TaskRunner

LEFT = Qt.MouseButton.LeftButton
TEXT = """\
Jeunes suivis en 2026;;;;;
Nom;Né le;Sexe;Pays;Remarques;Autre
Zénaba Quelquechose;12/13/2009;F;Guinée;arrivée par Lyon;x
Wilfried Personne;05/06/2008;M;congolais;;y
Yéro Inconnu;01/02/2010;M;congolais;;z
"""


@dataclass
class Bring:
    """The page as a person uses it."""

    qtbot: QtBot
    page: BringPage

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

    def choose(self, name: str, code: str) -> None:
        """Choose in a list with the keyboard."""
        combo = self.page.findChild(QComboBox, name)
        assert combo is not None
        at = combo.findData(code)
        assert at >= 0, code
        combo.setFocus()
        while combo.currentIndex() != at:
            step = Qt.Key.Key_Down if combo.currentIndex() < at else Qt.Key.Key_Up
            self.qtbot.keyClick(combo, step)

    def chosen(self, letter: str) -> str:
        combo = self.page.findChild(QComboBox, f"column_{letter}")
        assert combo is not None
        return str(combo.currentData())

    def said(self) -> str:
        labels = self.page.findChildren(QLabel)
        buttons = self.page.findChildren(QPushButton)
        shown = [each.text() for each in (*labels, *buttons) if each.isVisible()]
        return "\n".join(shown)

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page.foot.is_working())

    def read(self, folder: Path, text: str | bytes = TEXT, name: str = "a.csv") -> None:
        path = folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        self.page.read(path)
        self.wait()

    def names(self) -> set[str]:
        rows = cases.page(self.page.session, CaseFilter(), None, 100).rows
        return {row.name or "" for row in rows}

    def rows(self) -> list[str]:
        model = self.page.rows.model
        return [
            model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
            for at in range(model.rowCount())
        ]


@pytest.fixture
def bring(session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Bring:
    page = BringPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1150, 760)
    page.show()
    return Bring(qtbot, page)


def test_a_spreadsheet_comes_in_from_the_file_to_the_list(
    bring: Bring, hub: Hub, tmp_path: Path
) -> None:
    path = tmp_path / "jeunes.csv"
    path.write_text(TEXT, "cp1252")
    bring.click("empty_action")
    dialog = bring.page.findChild(QFileDialog, "ask")
    assert dialog is not None
    dialog.selectFile(str(path))
    dialog.accept()
    bring.qtbot.waitUntil(lambda: bring.page.step == COLUMNS)
    assert [bring.chosen(letter) for letter in "ABCDEF"] == [
        "name",
        "birth_date",
        "sex",
        "nationality",
        "note",
        "",
    ]
    bring.click("bring_next")
    bring.qtbot.waitUntil(lambda: bring.page.step == ROWS)
    assert "1 ready" in bring.said()
    assert "“congolais”" in bring.said()
    bring.choose("meaning_0", "cd")
    bring.wait()
    bring.qtbot.waitUntil(lambda: "3 ready" in bring.said())
    with bring.qtbot.waitSignal(hub.cases_changed):
        bring.click("bring_next")
    assert "3 cases are in your case file now." in bring.said()
    assert {"Zénaba Quelquechose", "Wilfried Personne"} <= bring.names()
    with bring.qtbot.waitSignal(bring.page.leave):
        bring.click("to_list")


def test_a_guess_is_corrected_with_one_choice(bring: Bring, tmp_path: Path) -> None:
    bring.read(tmp_path)
    bring.choose("column_F", "name")
    assert bring.chosen("F") == "name"
    assert bring.chosen("A") == ""


def test_day_or_month_first_is_asked_where_nothing_tells(
    bring: Bring, tmp_path: Path
) -> None:
    bring.read(tmp_path, "Nom;Né le\nZénaba Quelquechose;05/06/2009\n")
    bring.click("bring_next")
    assert "day or month" in bring.said()
    assert bring.page.step == COLUMNS
    bring.choose("order_B", "month")
    bring.click("bring_next")
    bring.qtbot.waitUntil(lambda: bring.page.step == ROWS)
    model = bring.page.rows.model
    assert model.index(0, 1).data() == "6 May 2009"


def test_a_row_that_is_not_ready_says_why_and_waits_for_a_decision(
    bring: Bring, tmp_path: Path
) -> None:
    bring.read(tmp_path, "Nom;Né le\nZénaba Quelquechose;31/02/2009\nUn Autre;2009\n")
    bring.click("bring_next")
    bring.qtbot.waitUntil(lambda: bring.page.step == ROWS)
    assert "Bring in 1 case" in bring.said()
    bring.click("jump_2")
    assert "There is no such day." in bring.said()
    bring.click("in")
    assert "Bring in 2 cases" in bring.said()
    bring.click("out")
    bring.click("leave_cell")
    assert "Bring in 1 case" in bring.said()  # what was decided for the row counts


def test_somebody_followed_already_is_left_out_unless_the_person_says_so(
    bring: Bring, tmp_path: Path
) -> None:
    known = min(name for name in bring.names() if len(name.split()) > 1)
    bring.read(tmp_path, f"Nom\n{known}\nZénaba Quelquechose\n")
    bring.click("bring_next")
    bring.qtbot.waitUntil(lambda: bring.page.step == ROWS)
    assert "1 known already?" in bring.said()
    assert "Bring in 1 case" in bring.said()
    bring.click("twin")
    assert len(bring.rows()) == 1
    bring.click("jump_2")
    assert "Perhaps followed already" in bring.said()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.ods", b"PK\x03\x04 not really", "damaged or was cut off"),
        ("a.csv", b"\n\n", "There are no rows here."),
        ("a.csv", b"a\n" * 50_001, "more than 50,000 rows"),
        ("a.xls", b"%PDF-1.7", "not a spreadsheet we can read"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    bring: Bring, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    bring.read(tmp_path, data, name)
    assert words in bring.said()
    assert bring.page.step == FILE


def test_a_file_that_is_gone_is_no_reason_to_fail(bring: Bring, tmp_path: Path) -> None:
    bring.page.read(tmp_path / "gone.csv")
    bring.wait()
    assert "could not read or write this file" in bring.said()


def test_stopping_leaves_nothing(bring: Bring, tmp_path: Path) -> None:
    before = bring.names()
    sounds = product("BDFGKLMNRST", repeat=4)  # names that nobody takes for another
    names = (f"{a}a{b}i {c}o{d}u" for a, b, c, d in islice(sounds, 0, 14_000, 35))
    many = "".join(f"{name}\n" for name in names)
    bring.read(tmp_path, f"Nom;Sexe\n{many.replace(chr(10), ';F' + chr(10))}")
    bring.click("bring_next")
    bring.wait()
    bring.click("bring_next")
    bring.click("progress_stop")
    bring.wait()
    assert "Stopped: nothing was added." in bring.said()
    assert bring.names() == before


def test_a_file_can_be_dropped_on_the_page(bring: Bring, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(TEXT)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), how, data, LEFT, none)
    bring.page.file.dragEnterEvent(enter)
    assert enter.isAccepted()
    bring.page.file.dropEvent(QDropEvent(QPointF(40, 40), how, data, LEFT, none))
    bring.qtbot.waitUntil(lambda: bring.page.step == COLUMNS)


def test_another_sheet_or_other_headings_are_read_anew(
    bring: Bring, tmp_path: Path
) -> None:
    bring.read(tmp_path)
    assert "3 rows" in bring.said()
    combo = bring.page.findChild(QComboBox, "headings")
    assert combo is not None
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    bring.wait()
    bring.qtbot.waitUntil(lambda: "5 rows" in bring.said())


def test_back_goes_a_step_back_and_then_leaves(bring: Bring, tmp_path: Path) -> None:
    bring.read(tmp_path)
    bring.click("bring_next")
    bring.qtbot.waitUntil(lambda: bring.page.step == ROWS)
    bring.click("bring_back")
    assert bring.page.step == COLUMNS
    assert bring.page.handle("back")
    assert bring.page.step == FILE
    assert not bring.page.handle("back")


def test_everything_that_takes_the_keyboard_has_a_name(
    bring: Bring, tmp_path: Path
) -> None:
    def nameless() -> list[str]:
        return [
            f"{type(each).__name__} {each.objectName()}"
            for each in bring.page.findChildren(QWidget)
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isVisible()
            if not each.objectName().startswith("qt_")
            if not QAccessible.queryAccessibleInterface(each).text(
                QAccessible.Text.Name
            )
        ]

    assert nameless() == []
    bring.read(tmp_path)
    assert nameless() == []
    bring.click("bring_next")
    bring.qtbot.waitUntil(lambda: bring.page.step == ROWS)
    bring.page.rows.jump(3)
    assert nameless() == []


def test_nothing_of_the_file_is_remembered(
    bring: Bring, sign_in: Callable[[str], Session], tmp_path: Path
) -> None:
    bring.read(tmp_path)
    assert bring.page.place() == {}
    bring.click("bring_again")
    assert "Zénaba" not in bring.said()
    assert bring.page._data == b""

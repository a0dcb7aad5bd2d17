# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole ways through a form in the window: written by keyboard alone, and read again."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.forms import LoadForm, load_form
from app.progress import Progress
from app.queries import cases, entries, timeline
from app.queries.cases import CaseFilter
from app.queries.form_file import read_form
from app.session import Session
from tests.helpers.form_screens import errors, line
from tests.helpers.forms_page import changed
from tests.helpers.screens import click, named, words
from tests.helpers.world import intake
from ui.forms.view import FormView
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ASSESSMENT = "protection_assessment"
FIRST, UNTIL = "/journey/places[1]", "/journey/places[1]/until"
MOST = 150  # times Tab is pressed before something counts as out of reach


class Person:
    """Somebody at the keyboard; what they press goes where the keyboard is."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def here(self) -> QWidget:
        now = QApplication.focusWidget()
        assert now is not None
        return now

    def at(self) -> str:
        return self.here().objectName()

    def press(self, key: Qt.Key | str, *held: Qt.KeyboardModifier) -> None:
        both = Qt.KeyboardModifier.NoModifier
        for each in held:
            both |= each
        self.qtbot.keyClick(self.here(), key, both)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.here(), text)

    def tab_to(self, name: str, *, back: bool = False) -> None:
        for _ in range(MOST):
            if self.at().startswith(name):
                return
            self.press(Qt.Key.Key_Tab, *([SHIFT] if back else []))
        raise AssertionError(f"{name} is not reached by Tab")

    def view(self) -> FormView:
        page: Any = self.window.navigator.current()
        view: FormView = page.entries.reader.editor.body.view
        return view

    def begin(self, form: str) -> FormView:
        menu = named(self.window, "new_entry", QPushButton).menu()
        menu.findChild(QAction, f"new_{form}").trigger()
        return self.view()


@pytest.fixture
def at_work(
    tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[Callable[[Session], Person]]:
    shown: list[MainWindow] = []

    def enter(session: Session, place: dict[str, object] | None = None) -> Person:
        window = MainWindow(session, tasks, settings)
        qtbot.addWidget(window, before_close_func=lambda each: each.blockSignals(True))
        shown.append(window)
        window.resize(1366, 768)
        window.restore(place or {})
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Person(qtbot, window)

    yield enter
    for window in shown:  # gone before the case file is closed under them
        window.prepare_lock()
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def person(sign_in: Callable[[str], Session], at_work: Any) -> Person:
    """The social worker, in a new case found by its code."""
    found: Person = at_work(sign_in("social"))
    window = found.window
    head = cases.head(window.session, intake(window.session, "Aminata Keita"))
    assert head is not None
    found.qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    found.type(head.row.code)
    found.press(Qt.Key.Key_Return)
    found.qtbot.waitUntil(lambda: window.navigator.key == "case")
    assert case_of(found) == head.row.case_id
    return found


def case_of(person: Person) -> str:
    page: Any = person.window.navigator.current()
    return str(page.case_id())


def stays(person: Person, *rows: tuple[str, str, str]) -> None:
    """Fill in places of stay from wherever the section begins."""
    person.tab_to("form:/journey/places:add")
    for row in rows:
        person.press(Qt.Key.Key_Insert)
        for said in row:
            person.type(said)
            person.press(Qt.Key.Key_Tab)
        person.press(Qt.Key.Key_Tab, SHIFT)


def test_an_assessment_is_written_corrected_saved_and_read_again_by_keyboard(
    person: Person,
) -> None:
    view = person.begin(ASSESSMENT)
    assert view.paged
    assert person.at() == "form:/interview/held_on"
    person.press(Qt.Key.Key_PageDown, CONTROL)
    assert person.at() == "form:/journey/arrived:alone"
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Right)
    assert view.filling.value("/journey/arrived") != "alone"
    person.press(Qt.Key.Key_Left)
    assert view.filling.value("/journey/arrived") == "alone"
    stays(person, ("2/6/2026", "1/3/2026", "Agadez"), ("10/6/2026", "", "Tripoli"))
    assert view.filling.rows("/journey/places") == 2

    # it cannot be saved yet: what is wrong is said at its field and in the list
    person.press(Qt.Key.Key_S, CONTROL)
    person.qtbot.waitUntil(view.problems.isVisible)
    assert entries.entries_of(person.window.session, case_of(person), ASSESSMENT) == []
    under = named(view, "form:/journey/places:error", QLabel).text()
    assert under == "Row 1: The end is before the beginning."
    said = words(view.problems)
    assert "2 points" in said
    assert "To, row 1: The end is before the beginning." in said
    assert "Choose a level" in said
    person.tab_to(f"go:{UNTIL}", back=True)
    person.press(Qt.Key.Key_Space)
    assert person.at() == f"form:{UNTIL}"
    assert errors(view) == ["The end is before the beginning."]
    assert line(view, UNTIL).accessibleDescription() == errors(view)[0]
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("8/6/2026")
    assert errors(view) == []

    # one step back, one step on
    person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Z, CONTROL)
    assert view.filling.value(UNTIL) == "2026-03-01"
    assert person.at() == f"form:{UNTIL}"
    person.press(Qt.Key.Key_Z, CONTROL, SHIFT)
    assert view.filling.value(UNTIL) == "2026-06-08"

    person.tab_to("go:/follow_up/risk_level", back=True)
    person.press(Qt.Key.Key_Space)
    assert view.section() == 4
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_S, CONTROL)
    session = person.window.session
    person.qtbot.waitUntil(
        lambda: bool(entries.entries_of(session, case_of(person), ASSESSMENT))
    )
    stored = entries.entries_of(session, case_of(person), ASSESSMENT)[0]
    assert stored.answers["journey"]["places"] == [
        {"since": "2026-06-02", "until": "2026-06-08", "place": "Agadez"},
        {"since": "2026-06-10", "place": "Tripoli"},
    ]

    # read, and opened again: the same values
    page: Any = person.window.navigator.current()
    assert "Agadez" in words(page.entries.reader)
    page.entries.list.focus_rows()
    person.tab_to("entry_edit")
    person.press(Qt.Key.Key_Space)
    again = person.view()
    assert again is not view
    assert again.filling.answers() == stored.answers
    again.show_section(1)
    again.live.finish()
    table = again.live.part("/journey/places").table.model()  # type: ignore[union-attr]
    assert [table.index(0, at).data() for at in range(3)] == [
        "2 Jun 2026",
        "8 Jun 2026",
        "Agadez",
    ]
    assert page.entries.reader.editor.is_untouched()


def test_a_lock_in_the_middle_comes_back_to_section_row_and_letter(
    person: Person, at_work: Any
) -> None:
    view = person.begin(ASSESSMENT)
    person.press(Qt.Key.Key_PageDown, CONTROL)
    stays(person, ("2/6/2026", "", "Agadez"), ("10/6/2026", "", "Tripoli"))
    assert person.at().startswith("form:/journey/places[2]")
    person.tab_to("form:/journey/places[2]/place", back=True)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_Left)
    window = person.window
    window.prepare_lock()
    kept = view.filling.everything()
    place = window.place()
    assert "Tripoli" not in str(place)  # places are kept where everybody reads
    back = at_work(window.session, place)
    person.qtbot.waitUntil(lambda: back.at() == "form:/journey/places[2]/place")
    again = back.view()
    assert again.section() == 1
    assert again.filling.everything() == kept
    assert line(again, "/journey/places[2]/place").cursorPosition() == 6


def test_a_question_that_goes_away_keeps_its_answer_until_it_comes_back(
    person: Person,
) -> None:
    view = person.begin(ASSESSMENT)
    view.show_section(2)
    view.live.finish()
    view.go_to("/situation/minor")
    person.press(Qt.Key.Key_Space)
    assert view.filling.value("/situation/minor") == "yes"
    person.tab_to("form:/situation/school")
    person.press(Qt.Key.Key_Space)
    person.tab_to("form:/situation/minor", back=True)
    person.press(Qt.Key.Key_Right)
    assert "school" not in view.filling.answers()["situation"]
    person.press(Qt.Key.Key_Left)
    assert view.filling.answers()["situation"]["school"] == "yes"
    person.press(Qt.Key.Key_Delete)
    assert view.filling.value("/situation/minor") is None


def test_an_old_record_opens_with_the_version_it_was_written_with(
    sign_in: Callable[[str], Session], at_work: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    session = sign_in("coordinator")
    case_id = cases.page(session, CaseFilter(), None, 1).rows[0].case_id
    person = at_work(session)
    window = person.window
    window.navigator.open_case(case_id)
    window.give("new_entry")
    person.type("As it was asked")
    person.press(Qt.Key.Key_S, CONTROL)
    row = timeline.rows(session, case_id)[0]
    assert row.title == "As it was asked"
    before = session.forms.version("note")

    found = read_form(changed(session, tmp_path / "n.xlsx"), session, Progress())
    info = session.forms.info("note")
    own = LoadForm(
        *(found.form, found.data, found.file_name, dict(info.names)),
        *(info.compartments, info.writers),
    )
    load_form(own, session)
    assert session.forms.version("note") != before

    click(window, "entry_edit")
    old = person.view()
    old.live.finish()
    assert "keeps the version" in words(window)
    assert old.live.part("/weather") is None
    assert old.filling.label("/title") == "Title"
    person.tab_to("form:/title")
    person.press(Qt.Key.Key_End)
    person.type(" then")
    person.press(Qt.Key.Key_S, CONTROL)
    stored = entries.entry(session, row.compartment, row.entry_id)
    assert stored is not None
    assert stored.answers["title"] == "As it was asked then"
    assert stored.form_version == before

    window.give("new_entry")
    new = person.view()
    new.live.finish()
    assert new.live.part("/weather") is not None
    assert new.filling.label("/title") == "About what"
    assert "keeps the version" not in words(window)

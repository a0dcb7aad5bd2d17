# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The unlock screen, over a real training file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.places import Place
from app.session import Session
from tests.helpers.files import TrainingFile
from ui.doors import Doors
from ui.notices import Notice
from ui.tasks import TaskRunner
from ui.widgets.choicerow import ChoiceRow
from ui.windows.start_window import StartWindow


@pytest.fixture
def start(
    doors: Doors, tasks: TaskRunner, training_file: TrainingFile, qtbot: QtBot
) -> StartWindow:
    window = StartWindow(doors, tasks)
    qtbot.addWidget(window, before_close_func=lambda each: each.blockSignals(True))
    window.resize(1366, 768)
    window.show()
    window.fill(training_file.folder)
    return window


def type_in(start: StartWindow, name: str, phrase: str) -> None:
    start.unlock.form.name.setText(name)
    start.unlock.form.phrase.setText(phrase)


def test_the_right_name_and_phrase_open_the_case_file(
    start: StartWindow, training_file: TrainingFile, qtbot: QtBot
) -> None:
    who = training_file.account("legal")
    type_in(start, who.name, who.passphrase)
    with qtbot.waitSignal(start.unlocked) as told:
        qtbot.keyClick(start.unlock.form.phrase, Qt.Key.Key_Return)
    session: Session = told.args[0]
    assert session.account.name == who.name
    assert start.unlock.form.phrase.text() == ""
    session.close()


@pytest.mark.parametrize("name", ["Amal Haddad", "Nobody At All"])
def test_a_refusal_says_the_same_whatever_was_wrong(
    start: StartWindow, qtbot: QtBot, name: str
) -> None:
    form = start.unlock.form
    type_in(start, name, "not the phrase")
    form.button.click()
    assert not form.name.isEnabled()
    assert not form.button.isEnabled()
    qtbot.waitUntil(lambda: bool(form._phrase.error()))
    assert form._phrase.error().startswith("This name and phrase do not open")
    assert form._name.error() == ""
    assert form.phrase.selectedText() == "not the phrase"
    assert form.button.isEnabled()


def test_an_empty_field_is_said_before_any_work(
    start: StartWindow, tasks: TaskRunner
) -> None:
    type_in(start, "", "")
    start.unlock.form.unlock()
    assert start.unlock.form._name.error()
    assert not tasks.busy()


def test_one_click_plays_an_invented_person(
    start: StartWindow, training_file: TrainingFile
) -> None:
    start.findChild(ChoiceRow, "play_doctor").click()
    who = training_file.account("doctor")
    assert start.unlock.form.name.text() == who.name
    assert start.unlock.form.phrase.text() == who.passphrase


def test_a_real_case_file_shows_nobody(
    start: StartWindow, training_file: TrainingFile
) -> None:
    real = Place(training_file.folder, "Day centre", training=False)
    start.unlock.show_place(real)
    assert start.findChild(ChoiceRow, "play_doctor") is None or not [
        row for row in start.findChildren(ChoiceRow, "play_doctor") if row.isVisible()
    ]
    assert start.unlock.form.name.text() == ""


def test_another_choice_drops_what_was_typed(
    start: StartWindow, training_file: TrainingFile
) -> None:
    type_in(start, "Amal Haddad", "a phrase")
    start.unlock.show_place(training_file.place)
    assert start.unlock.form.phrase.text() == ""


def test_a_folder_without_a_case_file_is_said_so(
    start: StartWindow, tmp_path: Path
) -> None:
    start.unlock.add_folder(tmp_path)
    assert "no case file" in start.unlock.messages.text()


def test_a_case_file_from_elsewhere_is_offered(
    start: StartWindow, training_file: TrainingFile, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "stick"
    training_file.folder.rename(elsewhere)
    start.unlock.add_folder(elsewhere)
    assert start.unlock.files.places()[0].folder == elsewhere
    assert start.unlock.form.button.isEnabled()


def test_a_case_file_open_elsewhere_is_said_above_the_form(
    start: StartWindow, training_file: TrainingFile, qtbot: QtBot
) -> None:
    who = training_file.account("legal")
    session = training_file.unlock("social")
    type_in(start, who.name, who.passphrase)
    with qtbot.waitSignal(start.unlock.form.refused) as told:
        start.unlock.form.unlock()
    notice: Notice = told.args[0]
    assert "another window" in notice.sentence
    session.close()


def test_help_comes_and_goes_with_what_was_typed_kept(
    start: StartWindow, qtbot: QtBot
) -> None:
    start.unlock.form.name.setText("Amal")
    start.show_help()
    assert start.pages.currentWidget().objectName() == "help_page"
    start.show_help()
    start.pages.currentWidget().closed.emit()  # type: ignore[union-attr]
    assert start.pages.currentWidget() is start.unlock
    assert start.unlock.form.name.text() == "Amal"


def test_the_first_run_begins_with_the_wizard(
    doors: Doors, tasks: TaskRunner, qtbot: QtBot
) -> None:
    window = StartWindow(doors, tasks)
    qtbot.addWidget(window)
    window.fill()
    assert window.pages.currentWidget().objectName() == "wizard"


def test_a_training_file_is_made_and_offered(
    doors: Doors, tasks: TaskRunner, qtbot: QtBot
) -> None:
    window = StartWindow(doors, tasks)
    qtbot.addWidget(window)
    window.make_training(None, cases=2, entries=4)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.unlock)
    assert [place.training for place in window.unlock.files.places()] == [True]


def test_a_stopped_training_file_leaves_nothing(
    doors: Doors, tasks: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    window = StartWindow(doors, tasks)
    qtbot.addWidget(window)
    window.make_training(tmp_path / "half", cases=5, entries=10)
    tasks.shutdown()
    assert not (tmp_path / "half").exists()

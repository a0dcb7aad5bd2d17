# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loading a form: refused row by row, or used from then on, and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.session import Session
from tests.helpers.forms import workbook
from tests.helpers.forms_page import (
    changed,
    choose,
    is_offered,
    load,
    night_round,
    said,
    shown,
    spoken,
    text,
    tick,
    use,
)
from tests.helpers.screens import click, named, words
from ui.hub import Hub
from ui.pages.forms.page import FormsPage
from ui.tasks import TaskRunner


@pytest.fixture
def session(sign_in: Callable[[str], Session]) -> Session:
    return sign_in("coordinator")


@pytest.fixture
def page(session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> FormsPage:
    return shown(qtbot, session, tasks, hub)


@pytest.fixture
def night(tmp_path: Path) -> Path:
    return night_round(tmp_path)


def test_a_form_with_faults_is_refused_row_by_row(
    page: FormsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    before = [row.info.id for row in page.front.list.rows()]
    path = tmp_path / "bad.xlsx"
    survey = [
        ["type", "name", "label"],
        ["text", "a", "A"],
        ["select_one nowhere", "b", "B"],
        ["texx", "c", "C"],
    ]
    path.write_bytes(workbook(survey=survey))
    load(qtbot, page, path)
    told = words(page)
    assert "This form cannot be used yet." in told
    assert (
        "Nothing was changed. Correct the rows in your spreadsheet and load it again."
    ) in told
    lines = text(page, "form_faults").splitlines()
    assert [line.lstrip("•\t")[:6] for line in lines] == ["Row 3:", "Row 4:"]
    qtbot.waitUntil(named(page, "load_again", QAbstractButton).hasFocus)
    survey = [["type", "name", "label"], ["text", "a", "A"]]
    path.write_bytes(workbook(survey=survey))
    click(page, "load_again")
    qtbot.waitUntil(lambda: "This form can be used." in words(page))
    click(page, "leave_form")
    assert [row.info.id for row in page.front.list.rows()] == before


@pytest.mark.parametrize("data", [b"", b"\x00" * 4000, b"PK\x03\x04 not a zip"])
def test_a_file_that_is_no_form_is_one_sentence(
    page: FormsPage, qtbot: QtBot, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "photo.xlsx"
    path.write_bytes(data)
    load(qtbot, page, path)
    assert len(text(page, "form_faults").splitlines()) == 1


def test_a_file_that_is_gone_is_said_on_the_list(
    page: FormsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.read(tmp_path / "gone.xlsx")
    qtbot.waitUntil(lambda: "could not read" in said(page))
    assert named(page, "load_form", QAbstractButton).isEnabled()


def test_a_form_that_drops_what_the_program_reads_is_refused_by_name(
    page: FormsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    load(qtbot, page, changed(session, tmp_path / "note.xlsx", without="text"))
    assert "reads answers that this form does not ask for" in words(page)
    assert "Text (text)" in text(page, "form_missing")
    assert not is_offered(page, "use_form")


def test_a_name_of_the_program_s_own_is_refused(
    page: FormsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "account.xlsx"
    path.write_bytes(
        workbook(
            survey=[["type", "name", "label"], ["text", "a", "A"]],
            settings=[["form_id"], ["account"]],
        )
    )
    load(qtbot, page, path)
    assert "The program keeps the name “account” for itself." in words(page)
    assert not is_offered(page, "use_form")


def test_a_changed_form_says_what_changes_and_is_used_from_then_on(
    page: FormsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = changed(session, tmp_path / "note.xlsx")
    load(qtbot, page, path)
    told = words(page)
    assert "This form can be used in place of “Note”." in told
    assert "keep the version they were written with" in told
    changes = text(page, "form_changes")
    assert "Worded differently: About what" in changes
    assert "New: Temps" in changes
    assert "missing in" in text(page, "form_remarks")
    assert page.findChild(QCheckBox, "place_note") is None
    use(qtbot, page)
    assert "keep the version" in said(page)
    assert page.front.list.current_id() == "note"
    assert spoken(page, "note").startswith("Note, yours")
    assert "Weather" in text(page, "form_outline")
    form = session.forms.current("note")
    assert any(node.name == "weather" for node in form.walk())
    load(qtbot, page, path)
    assert "This is the form that is in use now." in words(page)
    assert not is_offered(page, "use_form")


def test_the_program_s_own_form_comes_back(
    page: FormsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    own = session.forms.version("note")
    load(qtbot, page, changed(session, tmp_path / "note.xlsx"))
    use(qtbot, page)
    click(page, "put_back")
    qtbot.waitUntil(lambda: "the program's own form" in said(page))
    assert session.forms.version("note") == own
    assert spoken(page, "note").startswith("Note, as it came")
    assert "Go back to the program's own" not in words(page)


def test_a_new_form_asks_where_it_belongs_and_who_writes_it(
    page: FormsPage, session: Session, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    for language in ("fr", "en", "ar"):
        line = named(page, f"form_name_{language}", QLineEdit)
        assert line.text() == "Night round"
    named(page, "form_name_fr", QLineEdit).setText("Ronde de nuit")
    assert named(page, "place_note", QCheckBox).isChecked()
    nurse, mediator = "writer_nurse", "writer_mediator"
    assert named(page, nurse, QCheckBox).isChecked()
    assert not named(page, mediator, QCheckBox).isEnabled()
    tick(page, "place_note")
    assert not named(page, nurse, QCheckBox).isEnabled()
    assert not named(page, "use_form", QAbstractButton).isEnabled()
    assert "Say where its entries go." in words(page)
    tick(page, "place_social")
    assert named(page, nurse, QCheckBox).isChecked()  # a wish comes back
    tick(page, nurse)
    use(qtbot, page)
    info = session.forms.info("night_round")
    assert info.names == {
        "fr": "Ronde de nuit",
        "en": "Night round",
        "ar": "Night round",
    }
    assert info.compartments == ("social",)
    assert "nurse" not in info.writers
    assert "legal" in info.writers
    assert "Night round, yours · edition 7" in spoken(page, "night_round")


def test_a_form_needs_somebody_who_writes_it(
    page: FormsPage, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    for box in page.candidate.findChildren(QCheckBox):
        if box.objectName().startswith("writer_") and box.isChecked():
            tick(page, box.objectName())
    assert "Say who writes it." in words(page)
    assert not named(page, "use_form", QAbstractButton).isEnabled()


def test_a_new_form_can_be_put_away(
    page: FormsPage, session: Session, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    use(qtbot, page)
    click(page, "put_back")
    qtbot.waitUntil(lambda: "no longer offered" in said(page))
    assert "night_round" not in [row.info.id for row in page.front.list.rows()]
    assert "Choose a form to see what it asks." in words(page)


def test_the_keyboard_alone_loads_a_form(
    page: FormsPage, session: Session, qtbot: QtBot, night: Path
) -> None:
    begin = named(page, "load_form", QAbstractButton)
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Space)
    choose(page, night)
    qtbot.waitUntil(page.candidate.isVisible)
    button = named(page, "use_form", QAbstractButton)
    qtbot.waitUntil(named(page, "form_name_fr", QLineEdit).hasFocus)
    passed = set()
    while not button.hasFocus():
        at = QApplication.focusWidget()
        assert at is not None
        assert at not in passed
        passed.add(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert len(passed) > 10
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: said(page).startswith("From now on"))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.front.list)
    assert page.front.list.current_id() == "night_round"

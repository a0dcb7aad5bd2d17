# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking after the forms: reading them, loading one, trying it, taking it back."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.commands.forms import file_of
from app.session import Session
from tests.helpers.forms import workbook
from tests.helpers.screens import click, click_row, named, nameless, words
from ui import theme
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


@pytest.fixture
def session(sign_in: Callable[[str], Session]) -> Session:
    return sign_in("coordinator")


@pytest.fixture
def page(session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> FormsPage:
    made = FormsPage(session, tasks, hub=hub)
    qtbot.addWidget(made)
    made.resize(1150, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def night(tmp_path: Path) -> Path:
    path = tmp_path / "night.xlsx"
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


def load(qtbot: QtBot, page: FormsPage, path: Path) -> None:
    """Choose a file and wait for what is said of it."""
    click(page, "load_form")
    choose(page, path)
    qtbot.waitUntil(lambda: page.candidate.isVisible())


def use(qtbot: QtBot, page: FormsPage) -> None:
    click(page, "use_form")
    qtbot.waitUntil(lambda: said(page).startswith("From now on"))


def said(page: FormsPage) -> str:
    found = page.findChildren(QWidget, "forms_result")
    return next((w.accessibleName() for w in found if w.isVisibleTo(page)), "")


def text(page: FormsPage, name: str) -> str:
    return named(page, name, QTextEdit).toPlainText()


def row_of(page: FormsPage, name: str) -> int:
    return [row.info.id for row in page.list.rows()].index(name)


def spoken(page: FormsPage, name: str) -> str:
    index = page.list.model().index(row_of(page, name), 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


# -- the list ----------------------------------------------------------------------
def test_every_form_says_what_it_is_and_where_its_entries_go(page: FormsPage) -> None:
    assert spoken(page, "incident") == (
        "Incident, as it came · edition 1 · 44 question(s) · Français, English,"
        " \u2068العربية\u2069, goes to Protection, the writer's own"
    )
    assert "goes to Mental health" in spoken(page, "psychological_consultation")


def test_a_form_shows_what_it_asks_with_its_rules_in_words(page: FormsPage) -> None:
    assert "Choose a form to see what it asks." in words(page)
    click_row(page.list, row_of(page, "note"))
    outline = text(page, "form_outline")
    assert "Interpreting" in outline
    assert "includes “Guard or police”" in outline
    assert "edition 1" in words(page.detail)
    assert "Written by: Coordination" in words(page.detail)
    click_row(page.list, row_of(page, "incident"))
    outline = text(page, "form_outline")
    assert "Told on *" in outline
    assert "required" in outline
    assert "not after today" in outline


def test_a_form_is_saved_as_a_spreadsheet_beside_the_window(
    page: FormsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    click_row(page.list, row_of(page, "task"))
    click(page, "save_form")
    choose(page, tmp_path / "ours")
    qtbot.waitUntil(lambda: said(page).startswith("The form is in ours.xlsx."))
    data = (tmp_path / "ours.xlsx").read_bytes()
    assert data == file_of("task", session.forms.version("task"), session)


def test_a_place_that_cannot_be_written_is_said(
    page: FormsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    click_row(page.list, row_of(page, "task"))
    page._save(page.list.rows()[1], ".xlsx", tmp_path / "no" / "task.xlsx")
    qtbot.waitUntil(lambda: "Nothing was changed" in said(page))


# -- refused ---------------------------------------------------------------------------
def test_a_form_with_faults_is_refused_row_by_row(
    page: FormsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    before = [row.info.id for row in page.list.rows()]
    path = tmp_path / "bad.xlsx"
    survey = [
        ["type", "name", "label"],
        ["text", "a", "A"],
        ["select_one nowhere", "b", "B"],
        ["texx", "c", "C"],
    ]
    path.write_bytes(workbook(survey=survey))
    load(qtbot, page, path)
    shown = words(page)
    assert "This form cannot be used yet." in shown
    assert (
        "Nothing was changed. Correct the rows in your spreadsheet and load it again."
    ) in shown
    lines = text(page, "form_faults").splitlines()
    assert [line.lstrip("•\t")[:6] for line in lines] == ["Row 3:", "Row 4:"]
    assert named(page, "load_again", QAbstractButton).hasFocus()
    survey = [["type", "name", "label"], ["text", "a", "A"]]
    path.write_bytes(workbook(survey=survey))
    click(page, "load_again")
    qtbot.waitUntil(lambda: "This form can be used." in words(page))
    click(page, "leave_form")
    assert [row.info.id for row in page.list.rows()] == before


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
    assert page.findChild(QAbstractButton, "use_form").isHidden()


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
    assert page.findChild(QAbstractButton, "use_form").isHidden()


# -- a new version ------------------------------------------------------------------------
def test_a_changed_form_says_what_changes_and_is_used_from_then_on(
    page: FormsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = changed(session, tmp_path / "note.xlsx")
    load(qtbot, page, path)
    shown = words(page)
    assert "This form can be used in place of “Note”." in shown
    assert "keep the version they were written with" in shown
    changes = text(page, "form_changes")
    assert "Worded differently: About what" in changes
    assert "New: Temps" in changes
    assert "missing in" in text(page, "form_remarks")
    assert page.findChild(QCheckBox, "place_note") is None
    use(qtbot, page)
    assert "keep the version" in said(page)
    assert page.list.current_id() == "note"
    assert spoken(page, "note").startswith("Note, yours")
    assert "Weather" in text(page, "form_outline")
    form = session.forms.current("note")
    assert any(node.name == "weather" for node in form.walk())
    load(qtbot, page, path)
    assert "This is the form that is in use now." in words(page)
    assert page.findChild(QAbstractButton, "use_form").isHidden()


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
    assert page.detail.findChild(QAbstractButton, "put_back") is None or not [
        w
        for w in page.detail.findChildren(QAbstractButton, "put_back")
        if w.isVisibleTo(page)
    ]


# -- a new form ---------------------------------------------------------------------------
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
    click(page, "place_note")
    assert not named(page, nurse, QCheckBox).isEnabled()
    assert not named(page, "use_form", QAbstractButton).isEnabled()
    assert "Say where its entries go." in words(page)
    click(page, "place_social")
    assert named(page, nurse, QCheckBox).isChecked()  # a wish comes back
    click(page, nurse)
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
            click(page, box.objectName())
    assert "Say who writes it." in words(page)
    assert not named(page, "use_form", QAbstractButton).isEnabled()


def test_a_new_form_can_be_put_away(
    page: FormsPage, session: Session, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    use(qtbot, page)
    click(page, "put_back")
    qtbot.waitUntil(lambda: "no longer offered" in said(page))
    assert "night_round" not in [row.info.id for row in page.list.rows()]
    assert "Choose a form to see what it asks." in words(page)


# -- trying ---------------------------------------------------------------------------------
def test_trying_a_form_keeps_nothing(
    page: FormsPage, session: Session, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    click(page, "try_candidate")
    assert "Nothing you type here is kept." in words(page)
    click(page, "trial_check")
    view = page.trial.view
    assert view is not None
    assert [problem.path for problem in view.filling.problems()] == ["/round/day"]
    view.filling.set("/round/day", "2026-11-19")
    click(page, "trial_check")
    assert "Nothing is wrong: it could be saved." in words(page)
    click(page, "trial_end")
    assert page.candidate.isVisible()
    assert "night_round" not in [info.id for info in session.forms.infos()]


def test_escape_goes_back_step_by_step(
    page: FormsPage, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    click(page, "try_candidate")
    assert page.handle("back")
    assert page.candidate.isVisible()
    assert page.handle("back")
    assert page.list.isVisible()
    assert not page.handle("back")


def test_a_lock_drops_what_was_typed_for_trying(page: FormsPage, qtbot: QtBot) -> None:
    click_row(page.list, row_of(page, "task"))
    click(page, "try_form")
    place = page.place()
    page.prepare_lock()
    assert page.trial.view is None
    assert place == {"form": "task"}


def test_the_form_that_was_chosen_is_chosen_after_a_lock(page: FormsPage) -> None:
    page.restore({"form": "incident"})
    assert page.list.current_id() == "incident"
    page.restore({"form": "nowhere"})
    page.restore({})
    assert page.list.current_id() == "incident"


# -- for everybody ------------------------------------------------------------------------
def test_the_keyboard_alone_loads_a_form(
    page: FormsPage, session: Session, qtbot: QtBot, night: Path
) -> None:
    page._load.setFocus()
    qtbot.keyClick(page._load, Qt.Key.Key_Space)
    choose(page, night)
    qtbot.waitUntil(lambda: page.candidate.isVisible())
    button = named(page, "use_form", QAbstractButton)
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: said(page).startswith("From now on"))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.list)
    assert page.list.current_id() == "night_round"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("scale", "wide"), [(1.0, 800), (2.0, 1150)])
def test_everything_fits_and_has_a_name(
    look: QApplication,
    session: Session,
    tasks: TaskRunner,
    hub: Hub,
    qtbot: QtBot,
    night: Path,
    language: str,
    scale: float,
    wide: int,
) -> None:
    theme.apply(look, "dark", language, scale)
    page = FormsPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(wide, 600)
    page.show()
    page.choose("incident")
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= wide
    page.read(night)
    qtbot.waitUntil(lambda: page.candidate.isVisible())
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= wide


def test_who_does_not_look_after_the_forms_only_reads(
    sign_in: Callable[[str], Session], tasks: TaskRunner, hub: Hub, qtbot: QtBot
) -> None:
    page = FormsPage(sign_in("legal"), tasks, hub=hub)
    qtbot.addWidget(page)
    page.show()
    page.choose("note")
    assert page.findChild(QAbstractButton, "load_form").isHidden()
    assert "Title" in text(page, "form_outline")

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing: what is typed is never lost, never asked about, and lands where it should."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.commands.entries import drafts
from app.queries import cases, timeline
from app.queries.cases import CaseFilter
from tests.helpers.screens import click, click_row, named, words
from ui.pages.case import CasePage
from ui.widgets.writing import RTL_MARK

CONTROL = Qt.KeyboardModifier.ControlModifier
TURN = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def case_id(session) -> str:
    return cases.page(session, CaseFilter(), None, 1).rows[0].case_id


@pytest.fixture
def page(session, tasks, hub, qtbot, case_id) -> CasePage:
    page = show(qtbot, CasePage(session, tasks, hub=hub))
    page.open(case_id)
    return page


def show(qtbot, page: CasePage) -> CasePage:
    qtbot.addWidget(page)
    page.resize(1366, 760)
    page.show()
    return page


def text(page: CasePage) -> QPlainTextEdit:
    return named(page, "form:/text", QPlainTextEdit)


def begin(page: CasePage, qtbot, title: str = "", words_: str = "") -> None:
    page.write()
    qtbot.keyClicks(named(page, "form:/title", QLineEdit), title)
    qtbot.keyClicks(text(page), words_)


def test_a_new_entry_goes_to_the_role_s_own_compartment(page, session, case_id, qtbot):
    begin(page, qtbot, "Call", "He called from the station.")
    click(page, "editor_save")
    row = timeline.rows(session, case_id)[0]
    assert (row.title, row.compartment, row.state) == ("Call", "legal", "")
    assert "Call" in words(page.entries.reader)


def test_the_menu_offers_what_the_role_writes(sign_in, tasks, hub, qtbot, case_id):
    session = sign_in("coordinator")
    page = show(qtbot, CasePage(session, tasks, hub=hub))
    button = named(page, "new_entry", QAbstractButton)
    assert button.isEnabled()
    offered = {action.objectName() for action in button.menu().actions()}
    assert {"new_note", "new_referral", "new_protection_assessment"} <= offered
    assert "new_medical_consultation" not in offered


def test_what_is_typed_is_kept_within_two_seconds(page, session, case_id, qtbot):
    with qtbot.waitSignal(page.hub.draft_saved, timeout=2000) as kept:
        begin(page, qtbot, "Call", "Half a sent")
    assert kept.args[0].tzinfo is not None
    assert [draft.answers["text"] for draft in drafts(session, case_id)] == [
        "Half a sent"
    ]
    assert "Draft kept at" in named(page, "editor_kept", QLabel).text()


def test_opening_and_reading_is_no_change(page, session, case_id):
    page.write()
    page.prepare_lock()
    assert drafts(session, case_id) == []


def test_taking_back_every_word_takes_the_draft_away(page, session, case_id, qtbot):
    begin(page, qtbot, "", "No")
    page.prepare_lock()
    assert len(drafts(session, case_id)) == 1
    qtbot.keyClick(text(page), Qt.Key.Key_Backspace)
    qtbot.keyClick(text(page), Qt.Key.Key_Backspace)
    page.prepare_lock()
    assert drafts(session, case_id) == []


def test_a_lock_brings_back_case_field_and_cursor(
    page, session, tasks, hub, qtbot, case_id
):
    begin(page, qtbot, "Call", "He called")
    for _ in range(3):
        qtbot.keyClick(text(page), Qt.Key.Key_Left)
    page.activateWindow()
    text(page).setFocus()
    page.prepare_lock()
    place = json.loads(json.dumps(page.place()))
    again = show(qtbot, CasePage(session, tasks, hub=hub))
    again.restore(place)
    assert text(again).toPlainText() == "He called"
    assert text(again).textCursor().position() == len("He called") - 3
    qtbot.waitUntil(lambda: QApplication.focusWidget() is text(again))


def test_going_to_another_entry_keeps_the_draft_at_the_top(page, case_id, qtbot):
    begin(page, qtbot, "Call", "He called")
    rows = page.entries.list.model.rows()
    other = next(at for at, row in enumerate(rows) if row.entry_id and not row.state)
    click_row(page.entries.list.view, other)
    qtbot.waitUntil(lambda: page.entries.list.model.rows()[0].state == "draft")
    click_row(page.entries.list.view, 0)
    assert text(page).toPlainText() == "He called"


def test_discard_asks_once_in_place_and_names_what_goes(page, session, case_id, qtbot):
    begin(page, qtbot, "Call", "He called")
    page.prepare_lock()
    click(page, "editor_discard")
    assert "“Call”" in named(page, "question", QLabel).text()
    click(page, "answer_no")
    assert text(page).toPlainText() == "He called"
    click(page, "editor_discard")
    click(page, "answer_yes")
    assert drafts(session, case_id) == []
    assert all(row.state != "draft" for row in page.entries.list.model.rows())


def test_nothing_typed_is_discarded_without_a_question(page):
    page.write()
    click(page, "editor_discard")
    assert not page.entries.reader.is_writing()


def test_an_empty_entry_is_not_saved_and_says_why(page, session, case_id):
    page.write()
    before = len(timeline.rows(session, case_id))
    click(page, "editor_save")
    assert "nothing to save" in named(page, "editor_error", QLabel).text()
    assert len(timeline.rows(session, case_id)) == before


def test_control_s_saves_through_the_window_s_action(page, session, case_id, qtbot):
    begin(page, qtbot, "Call", "He called")
    assert page.handle("save")
    assert timeline.rows(session, case_id)[0].title == "Call"
    assert not page.handle("save")  # nothing is being written any more


def test_editing_an_entry_makes_a_version_that_continues_it(
    page, session, case_id, qtbot
):
    begin(page, qtbot, "Call", "He called")
    click(page, "editor_save")
    click(page, "entry_edit")
    qtbot.keyClick(text(page), Qt.Key.Key_End, CONTROL)
    qtbot.keyClicks(text(page), " twice")
    click(page, "editor_save")
    row = timeline.rows(session, case_id)[0]
    view = timeline.view(session, row.compartment, row.entry_id)
    assert view.answers["text"] == "He called twice"
    assert len(view.revisions) == 2
    assert view.state == ""


def test_a_discreet_entry_is_not_counted_for_those_without_the_key(
    page, session, case_id, qtbot, sign_in
):
    begin(page, qtbot, "Call", "He called")
    tick = named(page, "entry_discreet", QCheckBox)
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    if not tick.isChecked():
        qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert tick.isChecked()
    before = cases.head(session, case_id).row.entries
    click(page, "editor_save")
    assert cases.head(session, case_id).row.entries == before


def test_a_paragraph_is_turned_and_turned_back_by_the_keyboard(
    page, session, case_id, qtbot
):
    begin(page, qtbot, "", "Mohamed")
    qtbot.keyClick(text(page), Qt.Key.Key_X, TURN)
    assert text(page).is_turned()
    qtbot.keyClicks(text(page), " Ali")
    click(page, "editor_save")
    row = timeline.rows(session, case_id)[0]
    view = timeline.view(session, row.compartment, row.entry_id)
    assert view.answers["text"] == f"{RTL_MARK}Mohamed Ali"
    click(page, "entry_edit")
    assert text(page).is_turned()
    qtbot.keyClick(text(page), Qt.Key.Key_X, TURN)
    assert not text(page).is_turned()
    qtbot.keyClick(text(page), Qt.Key.Key_Z, CONTROL)
    assert text(page).is_turned()


def test_a_file_is_attached_and_listed(page, session, case_id, qtbot, tmp_path: Path):
    (tmp_path / "letter.txt").write_text("Dear sir", "utf-8")
    begin(page, qtbot, "Letter", "See the file.")
    page.entries.reader.editor.body.files.attach(tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: not page.entries.reader.editor.body.files.is_working())
    assert named(page, "file_letter.txt", QAbstractButton)
    click(page, "editor_save")
    row = timeline.rows(session, case_id)[0]
    view = timeline.view(session, row.compartment, row.entry_id)
    (file,) = view.attachments
    assert (file.name, file.media_type, file.size) == ("letter.txt", "text/plain", 8)
    assert b"".join(timeline.read_file(session, "legal", file.sha256)) == b"Dear sir"


def test_the_file_dialog_holds_nothing_up_and_leaves_no_folder_behind(
    page, qtbot, tmp_path: Path
):
    (tmp_path / "a secret folder").mkdir()
    file = tmp_path / "a secret folder" / "scan.png"
    file.write_bytes(b"x")
    begin(page, qtbot, "Scan")
    click(page, "attach")
    dialog = named(page, "attach_dialog", QFileDialog)
    dialog.selectFile(str(file))
    dialog.accept()
    files = page.entries.reader.editor.body.files
    qtbot.waitUntil(lambda: [row.name for row in files.rows()] == ["scan.png"])
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)
    kept = [p.read_text() for p in tmp_path.rglob("*.conf") if p.is_file()]
    assert not any("secret" in text for text in kept)


def test_a_file_that_is_too_large_is_refused_in_words(page, qtbot, tmp_path: Path):
    with (tmp_path / "film.mov").open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    begin(page, qtbot, "Film")
    page.entries.reader.editor.body.files.attach(tmp_path / "film.mov")
    qtbot.waitUntil(lambda: "64 MB" in named(page, "attach_error", QLabel).text())


def test_a_file_can_be_left_out_again(page, qtbot, tmp_path: Path):
    (tmp_path / "letter.txt").write_text("Dear sir", "utf-8")
    begin(page, qtbot, "Letter")
    files = page.entries.reader.editor.body.files
    files.attach(tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: len(files.rows()) == 1)
    click(page, "remove_letter.txt")
    assert files.rows() == ()


def test_escape_puts_the_editor_away_and_keeps_what_was_typed(
    page, session, case_id, qtbot
):
    begin(page, qtbot, "Call", "He called")
    assert page.handle("back")
    assert not page.entries.reader.is_writing()
    assert [draft.answers["title"] for draft in drafts(session, case_id)] == ["Call"]


def test_the_keyboard_begins_in_the_title_and_tab_walks_down_the_form(
    window, case_id, qtbot
):
    window.navigator.open_case(case_id)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.give("new_entry")
    seen: list[str] = []
    while "editor_save" not in seen:
        assert len(seen) < 60, seen
        now = QApplication.focusWidget()
        seen.append(now.objectName())
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert seen[:3] == ["form:/title", "form:/occurred_on", "form:/text"]
    assert seen[-2:] == ["editor_discard", "editor_save"]
    last = QApplication.focusWidget()
    qtbot.keyClick(last, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget().objectName() == "editor_save"


def test_a_question_that_comes_up_is_reached_where_it_stands(window, case_id, qtbot):
    window.navigator.open_case(case_id)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.give("new_entry")
    view = window.navigator.current().entries.reader.editor.body.view
    view.live.finish()
    view.live.answer("/contact_type", "meeting")
    combo = named(window, "form:/contact_type", QWidget)
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName().startswith("form:/present")
    window.give("back")  # puts the editor away before the case file is closed

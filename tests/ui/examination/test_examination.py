# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of an examination: placed, described, kept, checked, signed, read."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
)

from app.body.figures import GROUPS
from app.commands.entries import drafts, save_entry
from app.examination.content import examinations
from app.examination.signing import sign
from app.queries import cases, timeline
from app.queries.cases import CaseFilter
from tests.helpers import casework
from tests.helpers import examinations as made
from tests.helpers.examination_screens import (
    BACK,
    board,
    give,
    go_to,
    live,
    written,
)
from tests.helpers.screens import click, named, nameless, words
from ui.pages.examination.reading import ExaminationReading
from ui.widgets.reading import ReadingText

# -- placing and describing -------------------------------------------------------


def test_a_place_on_the_figure_becomes_a_numbered_finding(page) -> None:
    board(page).panel.map.placed.emit(*BACK)
    (finding,) = written(page).findings
    assert (finding.number, finding.view) == (1, "back")
    assert (finding.region, finding.side) == ("upper_back", "right")
    assert finding.seen_on is not None
    assert named(page, "finding_title", QLabel).text() == "Finding 1"
    assert "Upper back, right" in words(board(page).card)


def test_a_finding_is_placed_and_described_without_a_mouse(page, qtbot) -> None:
    click(page, "finding_add")
    body = board(page).panel.map
    assert body.hasFocus()
    for _step in range(3):
        QTest.keyClick(body, Qt.Key.Key_Down)
    QTest.keyClick(body, Qt.Key.Key_Return)
    (finding,) = written(page).findings
    assert finding.placed
    assert finding.region
    line = QApplication.focusWidget()
    assert board(page).card.isAncestorOf(line)


def test_one_undo_takes_a_placed_finding_away_and_one_redo_brings_it_back(page) -> None:
    board(page).place(*BACK)
    board(page).place("back", 0.4, 0.4)
    page.handle("undo")
    assert [f.number for f in written(page).findings] == [1]
    page.handle("redo")
    assert [f.number for f in written(page).findings] == [1, 2]
    assert board(page).table.rows.rowCount() == 2


def test_moving_a_mark_changes_its_region_and_nothing_else(page) -> None:
    board(page).place(*BACK)
    give(page, lesion="scar_linear")
    board(page).panel.map.moved.emit(1, "front", 0.5, 0.4)
    (finding,) = written(page).findings
    assert (finding.view, finding.lesion) == ("front", "scar_linear")
    assert finding.region != "upper_back"
    page.handle("undo")
    assert written(page).findings[0].region == "upper_back"


def test_arrows_in_the_table_lead_from_finding_to_finding(page, qtbot) -> None:
    board(page).place(*BACK)
    board(page).place("front", 0.5, 0.4)
    table = board(page).table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert named(page, "finding_title", QLabel).text() == "Finding 1"
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert board(page).card.isAncestorOf(QApplication.focusWidget())
    index = table.rows.index(0, 1)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Finding 1, Upper back, right")


def test_a_mark_that_is_chosen_opens_its_finding(page) -> None:
    board(page).place(*BACK)
    board(page).place("front", 0.5, 0.4)
    board(page).panel.map.chosen.emit(1)
    assert board(page).table.current() == 1
    assert board(page).row == 1


def test_looking_at_another_plate_while_typing_stays_there(page) -> None:
    board(page).place(*BACK)
    board(page).panel.groups.button("hands").click()
    give(page, length_mm="62")
    assert board(page).panel.map.group() == "hands"
    assert set(GROUPS) >= {"hands"}


def test_the_meaning_of_a_degree_stands_under_it(page) -> None:
    board(page).place(*BACK)
    place = "form:/finding[1]/consistency"
    click(page, f"{place}:typical")
    said = named(page, f"{place}:meaning", QLabel).text()
    assert said == "Typical: usually seen after what is described; other causes exist."
    click(page, f"{place}:no_attribution")
    assert "say why" in named(page, f"{place}:meaning", QLabel).text()
    assert named(page, "form:/finding[1]/no_attribution_note", QLineEdit)
    degree = named(page, f"{place}:no_attribution", QAbstractButton)
    QTest.keyClick(degree, Qt.Key.Key_Delete)
    assert written(page).findings[0].consistency == ""


def test_taking_a_finding_away_asks_once_and_the_others_keep_their_numbers(
    page,
) -> None:
    for at in (BACK, ("back", 0.4, 0.4), ("front", 0.5, 0.4)):
        board(page).place(*at)
    board(page).choose(2)
    click(page, "finding_remove")
    assert len(written(page).findings) == 3
    click(page, "answer_yes")
    assert [f.number for f in written(page).findings] == [1, 3]
    board(page).place(*BACK)
    assert written(page).findings[-1].number == 4


def test_every_field_has_a_name_and_can_be_reached(page) -> None:
    board(page).place(*BACK)
    live(page).finish()
    assert nameless(page) == []


# -- kept -----------------------------------------------------------------------------


def test_what_is_placed_is_kept_as_a_draft_and_found_again_in_its_place(
    page, doctor, case_id, open_page
) -> None:
    board(page).place(*BACK)
    board(page).place("front", 0.5, 0.4)
    give(page, attribution="« Un câble »")
    board(page).choose(2)
    page.editor.focus("/finding[2]/attribution", 3)
    page.prepare_lock()
    (draft,) = [d for d in drafts(doctor, case_id) if d.form == "examination"]
    assert len(draft.answers["finding"]) == 2
    place = page.place()
    again = open_page(doctor)
    again.restore(place)
    assert board(again).row == 2
    assert again.editor.face.part == "findings"
    assert written(again).findings[1].attribution == "« Un câble »"


def test_a_version_is_saved_and_goes_on_being_written(page, doctor, case_id) -> None:
    board(page).place(*BACK)
    click(page, "examination_save")
    (stored,) = [
        row for row in examinations(doctor, case_id) if len(row.answers["finding"]) == 1
    ]
    assert stored.state == ""
    assert page.editor.is_open()
    assert drafts(doctor, case_id) == []


def test_discarding_asks_first(page, doctor, case_id) -> None:
    board(page).place(*BACK)
    page.prepare_lock()
    click(page, "examination_discard")
    assert drafts(doctor, case_id)
    click(page, "answer_yes")
    assert drafts(doctor, case_id) == []


# -- photographs -----------------------------------------------------------------------


def test_where_photographs_are_refused_none_is_offered(page, doctor, case_id) -> None:
    casework.consent(doctor, case_id, photo_file="refused")
    page.open_new(case_id)
    board(page).place(*BACK)
    page.editor.face.settle()
    state = named(page, "photos_state", QLabel)
    assert state.text() == "photographs refused by the person"
    assert not page.editor.face.photos.findChild(
        QAbstractButton, "photo_add"
    ).isVisibleTo(page)


def test_photographs_are_offered_once_the_person_has_agreed(
    page, doctor, case_id
) -> None:
    casework.consent(doctor, case_id, "2026-11-01", photo_file="refused")
    page.open_new(case_id)
    page.refresh()
    board(page).place(*BACK)
    places = [section.place for section in page.editor.face.view.sections]
    assert "/photo" not in places
    casework.consent(doctor, case_id, photo_file="given")
    page.refresh()  # as when the page comes to the front again
    places = [section.place for section in page.editor.face.view.sections]
    assert "/photo" in places
    assert len(written(page).findings) == 1
    assert named(page, "photo_add", QAbstractButton).isEnabled()


def test_a_photograph_of_a_finding_is_kept_and_asks_for_its_ruler(
    page, doctor, case_id, qtbot, tasks, tmp_path: Path
) -> None:
    casework.consent(doctor, case_id, photo_file="given")
    path = tmp_path / "dos 1.png"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(path))
    board(page).place(*BACK)
    page.editor.face.add_photos(path)
    qtbot.waitUntil(lambda: not tasks.busy())
    (photo,) = written(page).photos
    assert (photo.findings, photo.scale) == ((1,), None)
    click(page, f"photo_ruler_yes_{photo.row}")
    assert written(page).photos[0].scale is True
    writing = page.editor.writing()
    kept = timeline.read_file(doctor, "medical", writing.attachments[0].sha256)
    assert b"".join(kept) == path.read_bytes()
    click(page, f"photo_out_{photo.row}")
    assert written(page).photos[0].findings == ()


# -- sections, checks, signing -------------------------------------------------------------


def test_a_point_to_correct_in_a_finding_leads_there_from_the_sections(page) -> None:
    board(page).place(*BACK)
    give(page, length_mm="long")
    page.editor.face.show_part("sections")
    assert page.editor.save() is False
    assert page.editor.face.part == "findings"
    assert board(page).card.isAncestorOf(QApplication.focusWidget())


def test_what_is_open_is_listed_and_each_line_leads_there(page) -> None:
    board(page).place(*BACK)
    click(page, "examination_sign")
    assert page.editor.face.part == "checks"
    said = words(page.editor.face.checks)
    assert "Finding 1: the type is missing." in said
    assert "The opinion on the whole is missing." in said
    assert not named(page, "examination_sign_confirm", QAbstractButton).isEnabled()
    go_to(page, "finding_no_lesion")
    assert page.editor.face.part == "findings"
    assert QApplication.focusWidget().objectName() == "form:/finding[1]/lesion"
    page.editor.face.show_part("checks")
    click(page, "go:no_opinion@/conclusion/opinion")
    assert page.editor.face.part == "sections"


def test_it_is_signed_once_everything_was_corrected_or_seen(
    doctor, case_id, open_page
) -> None:
    answers = made.without(made.MEDICAL, "/setting/privacy", "/person/birth_date")
    answers["person"]["person_name"] = cases.row_of(doctor, case_id).name
    writing = made.writing(doctor, case_id, answers)
    save_entry(writing, doctor)
    page = open_page(doctor)
    page.open("medical", writing.entry_id)
    click(page, "examination_sign")
    confirm = named(page, "examination_sign_confirm", QAbstractButton)
    checks = page.editor.face.checks
    for tick in checks.findChildren(QCheckBox):
        assert not confirm.isEnabled()
        tick.click()
    click(page, "examination_sign_confirm")
    stored = next(
        row for row in examinations(doctor, case_id) if row.entry_id == writing.entry_id
    )
    assert stored.state == "final"
    assert "no_privacy@/setting/privacy" in stored.answers["acknowledged"]
    assert not page.editor.is_open()
    assert "Signed: nothing in it changes any more." in words(page)


def test_a_signed_examination_is_read_finding_by_finding(
    doctor, case_id, open_page
) -> None:
    findings = [made.finding(number=number) for number in (1, 2, 3)]
    answers = made.with_findings(*findings)
    answers["person"] = {"person_name": cases.row_of(doctor, case_id).name}
    answers["finding"][2]["attribution"] = "« La troisième »"
    writing = made.writing(doctor, case_id, answers)
    seen = [check.key for check in made.found(doctor, case_id, answers)]
    sign(doctor, writing, seen)
    page = open_page(doctor)
    page.open("medical", writing.entry_id)
    shown = page.findChild(ExaminationReading)
    assert shown.table.rows.rowCount() == 3
    shown.panel.map.chosen.emit(3)
    assert "Finding 3" in words(shown)
    said = [text.toPlainText() for text in shown.findChildren(ReadingText)]
    assert "« La troisième »" in said
    assert not page.editor.is_open()
    shown.show_part("report")
    assert "Médecin généraliste" in words(shown)


def test_what_is_not_there_or_not_ones_own_shows_nothing(sign_in, open_page) -> None:
    page = open_page(sign_in("legal"))
    page.open("medical", "0" * 32)
    assert "No examination is open." in words(page)


def test_the_psychologist_writes_her_evaluation_without_a_figure(
    sign_in, open_page
) -> None:
    session = sign_in("psychologist")
    case_id = cases.page(session, CaseFilter(), None, 1).rows[0].case_id
    page = open_page(session)
    page.open_new(case_id)
    assert page.editor.writing().form == "psychological_evaluation"
    assert page.editor.face.part == "sections"
    assert not page.findChild(QAbstractButton, "finding_add").isVisibleTo(page)
    click(page, "examination_sign")
    assert "The opinion on the whole is missing." in words(page.editor.face.checks)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing cases over: to whom, which, what of them, and one file."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListView
from pytestqt.qtbot import QtBot

from app.commands.accounts import AddAccount, add_account
from app.handover.cards import my_card, read_card
from app.handover.contacts import add_contact
from app.handover.ledger import sent
from app.queries.cases import CaseFilter
from app.session import Session, unlock
from tests.helpers.files import TEST_ONLY_LIMITS as CHEAP
from tests.helpers.files import TrainingFile
from tests.helpers.handover import Screen, screen, some_cases, write
from ui.hub import Hub
from ui.models.matrix import Mark
from ui.pages.handover import HandoverPage
from ui.tasks import TaskRunner

PHRASE = "lune tapis orage citron moulin rivage"


def test_without_contacts_the_page_sends_me_to_add_one(
    qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub
) -> None:
    alone = screen(qtbot, session, tasks, hub)
    assert "You have no contact yet." in alone.said()
    alone.click("empty_action")
    assert alone.page.segments.current() == "contacts"


def test_who_and_which_are_chosen_in_place_and_the_button_repeats_them(
    here: Screen,
) -> None:
    assert not here.button("hand_over").isEnabled()
    here.choose()
    here.tick("pick_list", 0)
    here.tick("pick_list", 1)
    assert "2 cases chosen" in here.said()
    here.click("pick_done")
    here.wait_for("What Inès Moreau will be able to read")
    button = here.button("hand_over")
    assert button.isEnabled()
    assert button.text() == "Send a copy of 2 cases to Inès Moreau"


def test_a_tick_is_made_and_taken_away_with_the_keyboard(here: Screen) -> None:
    here.choose()
    view = here.page.findChild(QListView, "pick_list")
    assert view is not None
    view.setCurrentIndex(view.model().index(1, 0))
    here.qtbot.keyClick(view, Qt.Key.Key_Space)
    index = view.model().index(1, 0)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(spoken).endswith(", chosen")
    here.qtbot.keyClick(view, Qt.Key.Key_Space)
    assert index.data(spoken).endswith(", not chosen")


def test_ticks_stay_while_the_list_is_searched(here: Screen) -> None:
    here.choose()
    picker = here.page.compose.picker
    here.tick("pick_list", 0)
    kept = picker.picks()
    other = next(row for row in picker.model.rows() if row not in kept)
    picker.filters.show_filter(CaseFilter(text=other.code))
    picker.filters.changed.emit()
    assert [row.code for row in picker.model.rows()] == [other.code]
    here.tick("pick_list", 0)
    assert {row.case_id for row in picker.picks()} == {kept[0].case_id, other.case_id}


def test_the_preview_says_what_goes_and_what_is_withheld(here: Screen) -> None:
    page = here.page
    page.compose_cases(some_cases(page.session, 8))
    here.choose()
    here.wait_for("What Inès Moreau will be able to read")
    here.qtbot.waitUntil(lambda: page.compose.preview.model.rowCount() == 8)
    model = page.compose.preview.model
    cells = [model.cell(row, column) for row in range(8) for column in range(1, 9)]
    assert {cell.mark for cell in cells} >= {Mark.YES, Mark.WITHHELD}
    reasons = {cell.reason for cell in cells if cell.mark is Mark.WITHHELD}
    assert "not their role" in reasons
    assert reasons & {"not asked", "refused"}  # as the demo file has it


def test_an_unverified_contact_is_warned_about(
    qtbot: QtBot, session: Session, tunis: Session, tasks: TaskRunner, hub: Hub
) -> None:
    contact = add_contact(read_card(my_card(tunis)), session, verified=False)
    here = screen(qtbot, session, tasks, hub)
    here.page.compose_cases(some_cases(session, 1))
    here.choose()
    assert "Nobody has compared the digits or words of Inès Moreau yet." in here.said()
    here.click("compare")
    assert here.page.segments.current() == "contacts"
    assert here.page.contacts.list.current_id() == contact


def test_a_bundle_is_written_where_i_say_under_a_neutral_name(
    here: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick")
    assert path.suffix == ".consigne"
    assert "2 cases are in" in here.said()
    assert path.name in here.said()
    assert not here.button("hand_over").isEnabled()
    assert sent(here.page.session)[0].cases == 2


def test_a_bundle_that_is_stopped_leaves_nothing(here: Screen, tmp_path: Path) -> None:
    page, folder = here.page, tmp_path / "stick"
    folder.mkdir()
    page.compose_cases(some_cases(page.session, 2))
    here.choose()
    busy = Event()
    page.tasks.start(lambda _progress: busy.wait())  # the worker is not free yet
    page.compose.write(folder)
    here.click("progress_stop")
    busy.set()
    here.wait_for("Stopped: no bundle was written.")
    assert list(folder.iterdir()) == []
    assert here.button("hand_over").isEnabled()


def test_a_folder_that_is_gone_is_told_in_place(here: Screen, tmp_path: Path) -> None:
    page = here.page
    page.compose_cases(some_cases(page.session, 1))
    here.choose()
    page.compose.write(tmp_path / "unplugged")
    here.wait_for("Nothing was changed.")
    assert here.button("hand_over").isEnabled()


def test_choices_come_back_after_the_lock(here: Screen, hub: Hub) -> None:
    page = here.page
    page.compose_cases(some_cases(page.session, 3))
    here.choose()
    page.compose.how.set_choice("legal", 60)
    again = HandoverPage(page.session, page.tasks, hub=hub)
    here.qtbot.addWidget(again)
    again.restore(page.place())
    assert again.place() == page.place()
    assert again.compose.how.purpose() == "legal"


def test_whose_role_hands_nothing_over_is_not_offered_it(
    qtbot: QtBot, training_file: TrainingFile, tasks: TaskRunner, hub: Hub
) -> None:
    first = training_file.unlock("coordinator")
    add_account(AddAccount("Rachid Omar", PHRASE, "mediator"), first)
    first.close()
    session = unlock(training_file.folder, "Rachid Omar", PHRASE, limits=CHEAP)
    page = screen(qtbot, session, tasks, hub).page
    page.compose_cases(some_cases(session, 1))
    keys = [piece.objectName() for piece in page.segments.pieces()]
    assert keys == ["open", "ledger", "contacts"]
    assert page.segments.current() == "open"
    session.close()


def test_escape_leaves_a_choice_for_the_preview(here: Screen) -> None:
    page = here.page
    assert not page.handle("back")
    page.compose_cases(some_cases(page.session, 1))
    here.choose()
    here.click("step_how_change")
    assert page.compose.how.isVisible()
    assert page.handle("back")
    assert page.compose.preview.isVisible()
    assert not page.handle("back")


def test_no_dialog_holds_up_the_program_or_remembers_a_folder(
    here: Screen, tmp_path: Path
) -> None:
    write(here, tmp_path / "secret-stick")
    here.qtbot.waitUntil(lambda: here.page.findChild(QFileDialog, "ask") is None)
    kept = [path for path in tmp_path.rglob("*.conf") if path.is_file()]
    assert not [path for path in kept if "secret-stick" in path.read_text("utf-8")]

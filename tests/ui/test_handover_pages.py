# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing cases over from one laptop to another, as two people do it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.accounts import AddAccount, add_account
from app.handover.cards import my_card, read_card
from app.handover.contacts import add_contact
from app.handover.ledger import received, sent
from app.queries.cases import CaseFilter
from app.queries.cases import page as case_page
from app.session import Session, unlock
from tests.helpers import files
from tests.helpers.files import TEST_ONLY_LIMITS as CHEAP
from tests.helpers.files import TrainingFile
from ui.hub import Hub
from ui.models.matrix import Mark
from ui.pages.handover import HandoverPage
from ui.tasks import TaskRunner

LEFT = Qt.MouseButton.LeftButton
PHRASE = "lune tapis orage citron moulin rivage"


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

    def has(self, name: str) -> bool:
        return self.page.findChild(QWidget, name) is not None


@pytest.fixture(scope="session")
def _tunis(tmp_path_factory: pytest.TempPathFactory) -> TrainingFile:
    return files.make(tmp_path_factory.mktemp("tunis") / "case-file")


@pytest.fixture
def tunis(
    _tunis: TrainingFile, tmp_path: Path, _own_folders: None
) -> Iterator[Session]:
    """The coordinator of another site, at work there."""
    session = files.copy(_tunis, tmp_path / "tunis").unlock("coordinator")
    yield session
    session.close()


@pytest.fixture
def acquainted(session: Session, tunis: Session) -> Session:
    """The legal officer, whose contact Tunis is, digits compared; Tunis knows her."""
    add_contact(read_card(my_card(tunis)), session, verified=True)
    add_contact(read_card(my_card(session)), tunis, verified=True)
    return session


def screen(qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub) -> Screen:
    page = HandoverPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1150, 700)
    page.show()
    return Screen(qtbot, page)


@pytest.fixture
def here(qtbot: QtBot, acquainted: Session, tasks: TaskRunner, hub: Hub) -> Screen:
    return screen(qtbot, acquainted, tasks, hub)


@pytest.fixture
def there(qtbot: QtBot, tunis: Session, tasks: TaskRunner, hub: Hub) -> Screen:
    there = screen(qtbot, tunis, tasks, hub)
    there.click("open")
    return there


def some_cases(session: Session, count: int) -> list[str]:
    rows = case_page(session, CaseFilter(), None, count).rows
    return [row.case_id for row in rows]


def write(here: Screen, folder: Path, count: int = 2) -> Path:
    """Hand some cases over to Tunis; return the file."""
    folder.mkdir(exist_ok=True)
    page = here.page
    page.compose_cases(some_cases(page.session, count))
    here.tick("pick_contact", 0)
    here.click("hand_over")
    here.answer(folder)
    here.wait_for("encrypted for Inès Moreau")
    (path,) = folder.iterdir()
    return path


# -- composing ---------------------------------------------------------------
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
    here.tick("pick_contact", 0)
    here.tick("pick_list", 0)
    here.tick("pick_list", 1)
    assert "2 case(s) chosen" in here.said()
    here.click("pick_done")
    here.wait_for("What Inès Moreau will be able to read")
    button = here.button("hand_over")
    assert button.isEnabled()
    assert button.text() == "Hand over 2 case(s) to Inès Moreau"


def test_a_tick_is_made_and_taken_away_with_the_keyboard(here: Screen) -> None:
    here.tick("pick_contact", 0)
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
    here.tick("pick_contact", 0)
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
    here.tick("pick_contact", 0)
    here.wait_for("What Inès Moreau will be able to read")
    here.qtbot.waitUntil(lambda: page.compose.preview.model.rowCount() == 8)
    model = page.compose.preview.model
    cells = [model.cell(row, column) for row in range(8) for column in range(1, 9)]
    assert {cell.mark for cell in cells} >= {Mark.YES, Mark.WITHHELD}
    reasons = {cell.reason for cell in cells if cell.mark is Mark.WITHHELD}
    assert reasons == {"not their role"}


def test_an_unverified_contact_is_warned_about(
    qtbot: QtBot, session: Session, tunis: Session, tasks: TaskRunner, hub: Hub
) -> None:
    contact = add_contact(read_card(my_card(tunis)), session, verified=False)
    here = screen(qtbot, session, tasks, hub)
    here.page.compose_cases(some_cases(session, 1))
    here.tick("pick_contact", 0)
    assert "Nobody has compared the digits of Inès Moreau yet." in here.said()
    here.click("compare")
    assert here.page.segments.current() == "contacts"
    assert here.page.contacts.list.current_id() == contact


def test_a_bundle_is_written_where_i_say_under_a_neutral_name(
    here: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick")
    assert path.suffix == ".consigne"
    assert "2 case(s) are in" in here.said()
    assert path.name in here.said()
    assert not here.button("hand_over").isEnabled()
    assert sent(here.page.session)[0].cases == 2


def test_a_bundle_that_is_stopped_leaves_nothing(here: Screen, tmp_path: Path) -> None:
    page, folder = here.page, tmp_path / "stick"
    folder.mkdir()
    page.compose_cases(some_cases(page.session, 2))
    here.tick("pick_contact", 0)
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
    here.tick("pick_contact", 0)
    page.compose.write(tmp_path / "unplugged")
    here.wait_for("Nothing was changed.")
    assert here.button("hand_over").isEnabled()


def test_choices_come_back_after_the_lock(here: Screen, hub: Hub) -> None:
    page = here.page
    page.compose_cases(some_cases(page.session, 3))
    here.tick("pick_contact", 0)
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
    here.tick("pick_contact", 0)
    here.click("step_how_change")
    assert page.compose.how.isVisible()
    assert page.handle("back")
    assert page.compose.preview.isVisible()
    assert not page.handle("back")


# -- opening -----------------------------------------------------------------
def test_a_bundle_is_read_shown_and_added(
    here: Screen, there: Screen, tmp_path: Path, hub: Hub
) -> None:
    path = write(here, tmp_path / "stick")
    there.click("empty_action")
    there.answer(path)
    there.wait_for("What you will be able to read")
    said = there.said()
    assert "Amal Haddad" in said
    assert "follow-up" in said
    assert received(there.page.session) == []
    with there.qtbot.waitSignal(hub.cases_changed):
        there.click("accept")
    there.wait_for("Added: 2 new case(s)")
    assert received(there.page.session)[0].cases == 2


def test_a_single_case_can_be_opened_at_once(
    here: Screen, there: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick", 1)
    there.page.open.read(path)
    there.wait_for("What you will be able to read")
    there.click("accept")
    there.wait_for("Added: 1 new case(s)")
    with there.qtbot.waitSignal(there.page.open_case) as asked:
        there.click("open_received")
    assert asked.args == some_cases(here.page.session, 1)


def test_what_was_withheld_is_said_with_its_reason(
    here: Screen, there: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick", 8)
    there.page.open.read(path)
    there.wait_for("because your role may not read them")


def test_opening_twice_changes_nothing(
    here: Screen, there: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick")
    for _time in range(2):
        there.page.open.read(path)
        there.wait_for("What you will be able to read")
        before = there.page.session.case_file.audit_head()
        there.click("accept")
        there.qtbot.waitUntil(lambda: not there.page.tasks.busy())
    assert "You opened this bundle already: nothing changed." in there.said()
    assert there.page.session.case_file.audit_head() == before


def test_a_bundle_can_be_left(here: Screen, there: Screen, tmp_path: Path) -> None:
    path = write(here, tmp_path / "stick")
    there.page.open.read(path)
    there.wait_for("What you will be able to read")
    there.click("leave_bundle")
    assert "Which bundle have you been given?" in there.said()
    assert received(there.page.session) == []


def test_a_sender_i_do_not_know_is_explained_with_a_way_on(
    qtbot: QtBot,
    session: Session,
    tunis: Session,
    tasks: TaskRunner,
    hub: Hub,
    tmp_path: Path,
) -> None:
    add_contact(read_card(my_card(tunis)), session, verified=True)
    path = write(screen(qtbot, session, tasks, hub), tmp_path / "stick")
    there = screen(qtbot, tunis, tasks, hub)
    there.click("open")
    there.page.open.read(path)
    there.wait_for("The sender is not among your contacts.")
    there.click("unknown_sender")
    assert there.page.segments.current() == "contacts"


def test_a_file_that_is_no_bundle_is_refused_in_a_sentence(
    there: Screen, tmp_path: Path
) -> None:
    other = tmp_path / "holiday.consigne"
    other.write_bytes(b"not at all a bundle")
    there.page.open.read(other)
    there.wait_for("This file is not a Consigne bundle.")
    assert "Which bundle have you been given?" in there.said()


def test_a_bundle_whose_end_is_missing_is_refused_in_a_sentence(
    here: Screen, there: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick")
    path.write_bytes(path.read_bytes()[:-500])
    there.page.open.read(path)
    there.wait_for("Nothing was taken in.")


def test_a_bundle_can_be_dropped_on_the_page(
    here: Screen, there: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), how, data, LEFT, none)
    there.page.open.dragEnterEvent(enter)
    assert enter.isAccepted()
    there.page.open.dropEvent(QDropEvent(QPointF(40, 40), how, data, LEFT, none))
    there.wait_for("What you will be able to read")


def test_anything_else_that_is_dropped_is_not_taken(there: Screen) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/picture.png")])
    how = Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), how, data, LEFT, none)
    enter.ignore()
    there.page.open.dragEnterEvent(enter)
    assert not enter.isAccepted()


# -- the ledger, the dialogs -------------------------------------------------
def test_what_went_and_what_came_is_listed(
    here: Screen, there: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick")
    here.click("ledger")
    model = here.page.ledger.outgoing.model
    assert model.index(0, 0).data() == "2 case(s) to Inès Moreau"
    assert "Nothing received yet." in here.said()
    there.page.open.read(path)
    there.wait_for("What you will be able to read")
    there.click("accept")
    there.wait_for("Added: 2 new case(s)")
    there.click("ledger")
    incoming = there.page.ledger.incoming.model
    assert incoming.index(0, 0).data() == "2 case(s) from Amal Haddad"


def test_no_dialog_holds_up_the_program_or_remembers_a_folder(
    here: Screen, tmp_path: Path
) -> None:
    write(here, tmp_path / "secret-stick")
    here.qtbot.waitUntil(lambda: here.page.findChild(QFileDialog, "ask") is None)
    kept = [path for path in tmp_path.rglob("*.conf") if path.is_file()]
    assert not [path for path in kept if "secret-stick" in path.read_text("utf-8")]

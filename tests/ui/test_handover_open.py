# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a bundle: read, shown, added or left; the ledger of both sides."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from app.handover.cards import my_card, read_card
from app.handover.contacts import add_contact
from app.handover.ledger import received
from app.session import Session
from tests.helpers.handover import LEFT, Screen, screen, some_cases, write
from ui.hub import Hub
from ui.tasks import TaskRunner


@pytest.fixture
def there(qtbot: QtBot, tunis: Session, tasks: TaskRunner, hub: Hub) -> Screen:
    there = screen(qtbot, tunis, tasks, hub)
    there.click("open")
    return there


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
    there.wait_for("Added: 2 new case")
    assert received(there.page.session)[0].cases == 2


def test_a_single_case_can_be_opened_at_once(
    here: Screen, there: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick", 1)
    there.page.open.read(path)
    there.wait_for("What you will be able to read")
    there.click("accept")
    there.wait_for("Added: 1 new case")
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


def test_what_went_and_what_came_is_listed(
    here: Screen, there: Screen, tmp_path: Path
) -> None:
    path = write(here, tmp_path / "stick")
    here.click("ledger")
    model = here.page.ledger.model
    assert model.index(0, 0).data() == "2 cases to Inès Moreau"
    assert "Choose a bundle to see what became of it." in here.said()
    there.page.open.read(path)
    there.wait_for("What you will be able to read")
    there.click("accept")
    there.wait_for("Added: 2 new case")
    there.click("ledger")
    incoming = there.page.ledger.model
    assert incoming.index(0, 0).data() == "2 cases from Amal Haddad"

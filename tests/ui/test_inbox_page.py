# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inbox on the screen: set up, look, open, receipts, clearing, settings."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app import custody
from app.handover import arrival, cards, exchange_folder, ledger
from app.handover.compose import ComposeBundle, compose
from app.handover.contacts import add_contact
from app.handover.naming import bundle_stem
from app.progress import Progress
from app.session import Session
from tests.helpers.handover import LEFT, screen, some_cases
from tests.helpers.world import receive
from ui.hub import Hub
from ui.pages.exchange_where import ExchangeCard
from ui.pages.inbox import InboxPart
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow


@dataclass
class Shown:
    """The part as a person uses it."""

    qtbot: QtBot
    part: InboxPart
    tasks: TaskRunner

    def button(self, name: str) -> QPushButton:
        found = [
            each
            for each in self.part.findChildren(QPushButton, name)
            if each.isVisibleTo(self.part)
        ]
        assert found, name
        return found[0]

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), LEFT)
        self.done()

    def done(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy())

    def look(self) -> None:
        self.click("inbox_again")

    def said(self) -> str:
        labels = self.part.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    def rows(self) -> list[str]:
        model = self.part.model
        return [
            model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
            for at in range(model.rowCount())
        ]

    def choose(self, row: int) -> None:
        view = self.part.arrived.list
        place = view.visualRect(self.part.model.index(row, 0)).center()
        self.qtbot.mouseClick(view.viewport(), LEFT, pos=place)


@pytest.fixture
def folders(acquainted: Session, tunis: Session, tmp_path: Path) -> tuple[Path, Path]:
    """The exchange folders of the legal officer and of Tunis."""
    made = tmp_path / "carried-here", tmp_path / "carried-there"
    for folder, session in zip(made, (acquainted, tunis), strict=True):
        folder.mkdir()
        exchange_folder.set_folder(session, folder)
    return made


@pytest.fixture
def shown(qtbot: QtBot, tunis: Session, tasks: TaskRunner, hub: Hub) -> Iterator[Shown]:
    part = InboxPart(tunis, tasks, hub)
    qtbot.addWidget(part)
    part.resize(1100, 700)
    part.show()
    yield Shown(qtbot, part, tasks)
    part.hide()


def send(
    session: Session, contact: str, into: Path, mode: str = "copy", count: int = 1
) -> Path:
    """Write a bundle and let it arrive."""
    outbox = exchange_folder.outbox(session)
    assert outbox is not None
    cases = tuple(some_cases(session, count))
    command = ComposeBundle((contact,), cases, "follow_up", outbox, 30, mode)
    path = compose(command, session, Progress())
    shutil.copy(path, into / path.name)
    return path


def _sent(shown: Shown) -> str:
    model = shown.part.outgoing
    said: str = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    return said


def test_without_a_folder_two_sentences_say_how(shown: Shown, tmp_path: Path) -> None:
    assert "your outbox is your colleague's inbox" in shown.said()
    shown.click("empty_action")
    dialog = shown.part.findChild(QFileDialog, "ask")
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path))
    dialog.reject()
    (tmp_path / "carried").mkdir()
    shown.part.where.choose(tmp_path / "carried")
    shown.done()
    assert (tmp_path / "carried" / "inbox").is_dir()
    assert "Nothing has arrived." in shown.said()
    shown.click("exchange_clear")
    assert "your outbox is your colleague's inbox" in shown.said()


def test_a_folder_that_cannot_be_one_is_refused_in_words(
    shown: Shown, tunis: Session
) -> None:
    shown.part.where.choose(tunis.case_file.folder)
    assert "lie one inside the other" in shown.said()
    assert exchange_folder.folder(tunis) is None


def test_a_folder_that_is_unplugged_says_so(
    folders: tuple[Path, Path], shown: Shown
) -> None:
    shutil.rmtree(folders[1])
    shown.look()
    assert "This folder is not there just now." in shown.said()


def test_a_bundle_arrives_is_chosen_and_wanted(
    folders: tuple[Path, Path], acquainted: Session, shown: Shown, tunis: Session
) -> None:
    path = send(acquainted, tunis.me, folders[1] / "inbox")
    with shown.qtbot.waitSignal(shown.part._hub.inbox_looked) as heard:
        shown.look()
    assert heard.args == [1]
    (row,) = shown.rows()
    assert "from Amal Haddad, to be opened" in row
    shown.choose(0)
    assert "A copy for you." in shown.said()
    with shown.qtbot.waitSignal(shown.part.bundle_wanted) as wanted:
        shown.click("inbox_open")
    assert wanted.args == [folders[1] / "inbox" / path.name]
    with shown.qtbot.waitSignal(shown.part.bundle_wanted):
        shown.qtbot.keyClick(shown.part.arrived.list, Qt.Key.Key_Return)
    assert shown.part.go_back()
    assert not shown.part.go_back()


def test_the_chosen_item_stays_chosen_at_the_next_look(
    folders: tuple[Path, Path], acquainted: Session, shown: Shown, tunis: Session
) -> None:
    path = send(acquainted, tunis.me, folders[1] / "inbox", "custody")
    shown.look()
    assert "custody is offered to you" in shown.rows()[0]
    shown.choose(0)
    assert "You are asked to answer for 1 case" in shown.said()
    send(acquainted, tunis.me, folders[1] / "inbox", count=2)
    receive(tunis, folders[1] / "inbox" / path.name)
    shown.look()
    assert "You took this bundle in." in shown.said()
    with shown.qtbot.waitSignal(shown.part.ledger_wanted) as wanted:
        shown.click("inbox_ledger")
    assert wanted.args == [ledger.received(tunis)[0].bundle_id, "received"]


def test_a_receipt_is_taken_in_and_told(
    folders: tuple[Path, Path], acquainted: Session, shown: Shown, tunis: Session
) -> None:
    cases = some_cases(tunis, 1)
    outbox = exchange_folder.outbox(tunis)
    assert outbox is not None
    command = ComposeBundle(
        (acquainted.me,), tuple(cases), "follow_up", outbox, 30, "copy"
    )
    bundle = compose(command, tunis, Progress())
    bundle = bundle.replace(
        bundle.with_stem(bundle_stem(ledger.sent(tunis)[0].bundle_id))
    )
    shown.look()
    assert "waiting for the receipt" in _sent(shown)
    receipt = receive(acquainted, bundle).statement
    (folders[1] / "inbox" / "x.creceipt").write_bytes(receipt)
    with shown.qtbot.waitSignal(shown.part._hub.cases_changed):
        shown.look()
    assert "1 receipt" in shown.said()
    assert "Receipt from Amal Haddad" in shown.rows()[0]
    shown.choose(0)
    assert "Amal Haddad has the copy" in shown.said()
    shown.click("outbox_items_clear")
    assert "removes them on the other side as well" in shown.said()
    shown.click("outbox_items_keep")
    assert bundle.exists()
    shown.click("outbox_items_clear")
    shown.click("outbox_items_remove")
    assert "1 file" in shown.said()
    assert not bundle.exists()


def test_half_a_file_is_no_error(
    folders: tuple[Path, Path], acquainted: Session, shown: Shown, tunis: Session
) -> None:
    whole = send(acquainted, tunis.me, folders[1] / "inbox")
    there = folders[1] / "inbox" / whole.name
    there.write_bytes(whole.read_bytes()[:-100])
    shown.look()
    shown.choose(0)
    assert "Its end is not here yet." in shown.said()
    shutil.copy(whole, there)
    shown.look()
    assert "A copy for you." in shown.said()


def test_each_state_has_its_words(
    folders: tuple[Path, Path], acquainted: Session, shown: Shown, tunis: Session
) -> None:
    inbox = folders[1] / "inbox"
    path = send(acquainted, tunis.me, inbox, "custody")
    arrived = arrival.inspect(inbox / path.name, tunis, Progress())
    receipt = arrival.refuse(arrived, tunis, "Nous fermons.")
    (inbox / "forged.creceipt").write_bytes(receipt.replace(b"fermons", b"ouvrons"))
    (inbox / "card.ccard").write_bytes(cards.my_card(acquainted))
    (inbox / "other.txt").write_bytes(b"a list")
    shutil.copy(send(tunis, acquainted.me, folders[0]), inbox / "ours.consigne")
    shown.look()
    said = "\n".join(shown.rows())
    for words in (
        "refused by you",
        "cannot be used",
        "among your contacts",
        "closed to you",
    ):
        assert words in said
    assert "1 other file" in shown.said()
    for row in range(len(shown.rows())):
        shown.choose(row)
        assert shown.part.detail.isVisible()
    assert custody.custody_of(acquainted, some_cases(acquainted, 1)[0]).state == (
        "in_transfer"
    )


def test_a_card_in_the_inbox_can_be_looked_at(
    qtbot: QtBot,
    session: Session,
    tunis: Session,
    tasks: TaskRunner,
    hub: Hub,
    tmp_path: Path,
) -> None:
    (tmp_path / "x").mkdir()
    exchange_folder.set_folder(tunis, tmp_path / "x")
    add_contact(cards.read_card(cards.my_card(tunis)), session, verified=True)
    exchange_folder.set_folder(session, tmp_path / "x")  # the same outbox
    send(session, tunis.me, tmp_path / "x" / "inbox")
    (tmp_path / "x" / "inbox" / "c.ccard").write_bytes(cards.my_card(session))
    part = InboxPart(tunis, tasks, hub)
    qtbot.addWidget(part)
    part.show()
    shown = Shown(qtbot, part, tasks)
    shown.look()
    shown.choose(1)
    with qtbot.waitSignal(part.card_wanted):
        shown.click("inbox_card")
    shown.choose(0)
    assert "Who sent this is not among your contacts." in shown.said()
    with qtbot.waitSignal(part.contact_wanted):
        shown.click("inbox_contacts")


def test_settings_choose_the_same_folder(
    qtbot: QtBot, session: Session, hub: Hub, tmp_path: Path
) -> None:
    card = ExchangeCard(session, hub)
    qtbot.addWidget(card)
    card.show()
    card.where.choose(session.case_file.folder)
    said = [each.text() for each in card.findChildren(QLabel)]
    assert any("lie one inside the other" in text for text in said)
    (tmp_path / "carried").mkdir()
    with qtbot.waitSignal(hub.exchange_changed):
        card.where.choose(tmp_path / "carried")
    assert exchange_folder.folder(session) == tmp_path / "carried"


def test_the_sidebar_counts_what_waits(
    folders: tuple[Path, Path],
    acquainted: Session,
    tunis: Session,
    tasks: TaskRunner,
    settings: Settings,
    qtbot: QtBot,
) -> None:
    send(acquainted, tunis.me, folders[1] / "inbox")
    window = MainWindow(tunis, tasks, settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.blockSignals(True))
    window.restore({})
    qtbot.waitUntil(lambda: not tasks.busy())
    names = [
        each.accessibleName() for each in window.frame.sidebar.findChildren(QPushButton)
    ]
    assert any("1" in name for name in names if "over" in name), names


def test_a_bundle_goes_from_the_inbox_to_a_receipt_in_the_outbox(
    folders: tuple[Path, Path],
    acquainted: Session,
    tunis: Session,
    tasks: TaskRunner,
    hub: Hub,
    qtbot: QtBot,
) -> None:
    send(acquainted, tunis.me, folders[1] / "inbox")
    there = screen(qtbot, tunis, tasks, hub)
    there.click("inbox")
    qtbot.waitUntil(lambda: not tasks.busy())
    qtbot.keyClick(there.page.inbox.arrived.list, Qt.Key.Key_Down)
    there.click("inbox_open")
    qtbot.waitUntil(lambda: not tasks.busy())
    there.click("accept")
    qtbot.waitUntil(lambda: not tasks.busy())
    (receipt,) = (folders[1] / "outbox").iterdir()
    assert receipt.suffix == ".creceipt"
    there.click("inbox")
    qtbot.waitUntil(lambda: not tasks.busy())
    assert there.page.inbox.looked.items[0].state == "taken"
    there.click("inbox_ledger")
    assert there.page.segments.current() == "ledger"


def test_a_card_goes_from_the_inbox_to_the_contacts(
    tunis: Session,
    session: Session,
    tasks: TaskRunner,
    hub: Hub,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    (tmp_path / "carried").mkdir()
    exchange_folder.set_folder(tunis, tmp_path / "carried")
    (tmp_path / "carried" / "inbox" / "c").write_bytes(cards.my_card(session))
    there = screen(qtbot, tunis, tasks, hub)
    there.click("inbox")
    qtbot.waitUntil(lambda: not tasks.busy())
    qtbot.keyClick(there.page.inbox.arrived.list, Qt.Key.Key_Down)
    there.click("inbox_card")
    assert there.page.segments.current() == "contacts"
    there.wait_for("Amal Haddad")
    assert there.page.handle("back")

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts: cards as files, compared by voice, verified by whom and how."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.commands.accounts import AddAccount, add_account
from app.handover.cards import my_card, my_digits, read_card
from app.handover.contacts import add_contact, contacts
from app.session import Session, unlock
from tests.helpers import files
from tests.helpers.contact_screens import choose, click, match, read, said
from tests.helpers.files import TEST_ONLY_LIMITS, TrainingFile
from ui.hub import Hub
from ui.pages.contacts import ContactsPart
from ui.tasks import TaskRunner

Enter = Callable[[str], Session]
PHRASE = "lune tapis orage citron moulin rivage"


@pytest.fixture(scope="session")
def _elsewhere(tmp_path_factory: pytest.TempPathFactory) -> TrainingFile:
    return files.make(tmp_path_factory.mktemp("elsewhere") / "case-file")


@pytest.fixture
def elsewhere(
    _elsewhere: TrainingFile, tmp_path: Path, _own_folders: None
) -> TrainingFile:
    """A case file of another site."""
    return files.copy(_elsewhere, tmp_path / "elsewhere")


@pytest.fixture
def card(elsewhere: TrainingFile, tmp_path: Path) -> Path:
    """The card of the coordinator of another site."""
    session = elsewhere.unlock("coordinator")
    path = tmp_path / "tunis.ccard"
    path.write_bytes(my_card(session))
    session.close()
    return path


@pytest.fixture
def part(qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub) -> ContactsPart:
    result = ContactsPart(session, tasks, hub)
    qtbot.addWidget(result)
    result.resize(1100, 600)
    result.refresh()
    result.show()
    return result


def test_my_own_card_shows_twelve_groups_to_read_aloud(
    part: ContactsPart, session: Session
) -> None:
    digits = part.findChild(QFrame, "digits")
    assert digits is not None
    assert digits.accessibleName() == " ".join(my_digits(session))
    shown = said(part)
    assert all(group in shown for group in my_digits(session))
    assert "You have no contact yet." in shown


def test_my_card_is_saved_where_i_say(
    qtbot: QtBot, part: ContactsPart, tmp_path: Path, session: Session
) -> None:
    click(qtbot, part, "save_card")
    choose(part, tmp_path / "amal")
    qtbot.waitUntil(lambda: "It is not secret" in part.message.text())
    saved = read_card((tmp_path / "amal.ccard").read_bytes())
    assert saved.id == session.me


def test_a_card_is_added_after_the_digits_were_compared(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session, hub: Hub
) -> None:
    read(qtbot, part, card)
    shown = said(part)
    assert "Inès Moreau" in shown
    assert all(group in shown for group in read_card(card.read_bytes()).digits)
    match(qtbot, part, hub)
    kept = contacts(session)
    assert [row.name for row in kept] == ["Inès Moreau"]
    assert kept[0].verified_on == session.today
    shown = said(part)
    assert "Verified on 22 Nov 2026 by Amal Haddad: digits compared by voice." in shown


def test_a_card_added_without_comparing_can_be_verified_later(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session, hub: Hub
) -> None:
    read(qtbot, part, card)
    with qtbot.waitSignal(hub.contacts_changed):
        click(qtbot, part, "add_unverified")
    assert contacts(session)[0].verified_on is None
    assert "Nobody has compared these digits or words yet." in said(part)
    match(qtbot, part, hub, "in_person")
    row = contacts(session)[0]
    assert (row.verified_on, row.verified_how) == (session.today, "in_person")
    assert "compared face to face" in said(part)


def test_a_card_can_be_left(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session
) -> None:
    read(qtbot, part, card)
    click(qtbot, part, "leave_card")
    assert contacts(session) == []
    assert "My card" in said(part)


@pytest.mark.parametrize("content", [b"", b"not a card", b"x" * 100_000])
def test_something_else_is_refused_in_a_sentence(
    qtbot: QtBot, part: ContactsPart, tmp_path: Path, content: bytes
) -> None:
    other = tmp_path / "other.ccard"
    other.write_bytes(content)
    part.read(other)
    qtbot.waitUntil(lambda: "not a whole contact card" in part.message.text())


def test_ones_own_card_is_refused(
    qtbot: QtBot, part: ContactsPart, tmp_path: Path, session: Session
) -> None:
    mine = tmp_path / "mine.ccard"
    mine.write_bytes(my_card(session))
    part.read(mine)
    qtbot.waitUntil(lambda: "your own contact card" in part.message.text())


def test_a_contact_is_known_to_every_account_of_the_case_file(
    qtbot: QtBot,
    card: Path,
    tasks: TaskRunner,
    hub: Hub,
    sign_in: Enter,
) -> None:
    contact = add_contact(
        read_card(card.read_bytes()), sign_in("legal"), verified=False
    )
    part = ContactsPart(sign_in("coordinator"), tasks, hub)
    qtbot.addWidget(part)
    part.refresh()
    part.show()
    part.show_contact(contact)
    assert part.list.current_id() == contact
    assert "Call Inès Moreau, or meet." in said(part)


def test_who_may_not_keep_contacts_may_only_look(
    qtbot: QtBot, card: Path, tasks: TaskRunner, hub: Hub, training_file: TrainingFile
) -> None:
    first = training_file.unlock("coordinator")
    add_account(AddAccount("Rachid Omar", PHRASE, "mediator"), first)
    contact = add_contact(read_card(card.read_bytes()), first, verified=False)
    folder = first.case_file.folder
    first.close()
    session = unlock(folder, "Rachid Omar", PHRASE, limits=TEST_ONLY_LIMITS)
    part = ContactsPart(session, tasks, hub)
    qtbot.addWidget(part)
    part.refresh()
    part.show()
    part.show_contact(contact)
    assert "Nobody has compared these digits or words yet." in said(part)
    assert part.findChild(QPushButton, "verify") is None
    add = part.findChild(QPushButton, "add_card")
    assert add is not None
    assert not add.isVisible()
    session.close()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A contact's card on the screen: words, QR code, what does not match, the last day."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.handover.cards import mission_end, my_card, my_words, read_card
from app.handover.contacts import add_contact, contact, contacts, revoke
from app.handover.qr import read as read_code
from app.handover.qr import to_matrix
from app.session import Session
from storage.crypto.sign import SigningKey
from tests.helpers.contact_screens import choose, click, match, read, said
from tests.helpers.screens import nameless
from ui import theme
from ui.hub import Hub
from ui.pages.contacts import ContactsPart
from ui.pages.handover_who import RecipientPicker
from ui.tasks import TaskRunner
from ui.widgets.qr import QrCode, code_image, code_png, png_of
from ui.widgets.writing import DayField


@pytest.fixture
def card(tunis: Session, tmp_path: Path) -> Path:
    """The card of the coordinator of another site."""
    path = tmp_path / "tunis.ccard"
    path.write_bytes(my_card(tunis))
    return path


@pytest.fixture
def part(qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub) -> ContactsPart:
    result = ContactsPart(session, tasks, hub)
    qtbot.addWidget(result)
    result.resize(1100, 600)
    result.refresh()
    result.show()
    return result


# ------------------------------------------------------------------ words, not digits


def test_twelve_words_are_shown_in_the_language_that_is_chosen(
    qtbot: QtBot, part: ContactsPart, session: Session
) -> None:
    click(qtbot, part, "words")
    for language, name in (("en", "en"), ("fr", "fr")):
        click(qtbot, part, name)
        words = part.findChildren(QFrame, "words")[-1]
        assert words.accessibleName() == " ".join(my_words(session, language))


def test_comparing_words_is_noted_as_words(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session, hub: Hub
) -> None:
    add_contact(read_card(card.read_bytes()), session, verified=False)
    part.refresh()
    part.show_contact(contacts(session)[0].contact_id)
    click(qtbot, part, "words")
    match(qtbot, part, hub)
    assert contacts(session)[0].verified_how == "words"
    assert "words compared by voice" in said(part)


# ------------------------------------------------------------------------ the QR code


def test_my_card_is_a_qr_code_that_a_telephone_reads(
    qtbot: QtBot, part: ContactsPart, session: Session
) -> None:
    click(qtbot, part, "code")
    code = part.findChild(QrCode, "my_code")
    assert code is not None
    assert code.accessibleName() == "My contact card as a QR code"
    picture = code.grab().toImage()
    assert read_card(read_code(png_of(picture))).id == session.me


def test_my_qr_code_is_saved_as_a_picture(
    qtbot: QtBot, part: ContactsPart, tmp_path: Path, session: Session
) -> None:
    click(qtbot, part, "save_code")
    choose(part, tmp_path / "amal")
    qtbot.waitUntil(lambda: "amal.png" in part.message.text())
    assert read_card(read_code((tmp_path / "amal.png").read_bytes())).id == session.me


def test_a_card_is_read_from_a_picture(
    qtbot: QtBot, part: ContactsPart, card: Path, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(code_png(to_matrix(card.read_bytes())))
    read(qtbot, part, photo)
    assert "Inès Moreau" in said(part)


def test_a_picture_is_dropped(
    qtbot: QtBot, part: ContactsPart, card: Path, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(code_png(to_matrix(card.read_bytes())))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    drop(part, data)
    qtbot.waitUntil(lambda: "A card to add" in said(part))


def drop(part: QWidget, data: QMimeData) -> None:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    part.dropEvent(QDropEvent(QPoint(9, 9), copy, data, left, none))


def test_a_picture_is_pasted(qtbot: QtBot, part: ContactsPart, card: Path) -> None:
    QGuiApplication.clipboard().setImage(
        code_image(to_matrix(card.read_bytes()), scale=4)
    )
    part.activateWindow()
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "A card to add" in said(part))
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("said_by_it", "sentence"),
    [
        (b"WIFI:S:hotel;;", "The QR code in this picture is not a contact card."),
        (b"", "No QR code can be made out in this picture."),
    ],
)
def test_another_picture_is_refused_in_a_sentence(
    qtbot: QtBot, part: ContactsPart, tmp_path: Path, said_by_it: bytes, sentence: str
) -> None:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    photo = tmp_path / "photo.png"
    photo.write_bytes(code_png(to_matrix(said_by_it)) if said_by_it else png_of(image))
    part.read(photo)
    qtbot.waitUntil(lambda: sentence in part.message.text())


# --------------------------------------------------------- what does not match, revoked


def test_a_card_that_does_not_match_is_not_kept(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session
) -> None:
    read(qtbot, part, card)
    click(qtbot, part, "not_theirs")
    assert "Somebody may have changed it on its way" in said(part)
    click(qtbot, part, "mismatch_yes")
    assert contacts(session) == []
    assert "My card" in said(part)


def test_a_contact_that_does_not_match_is_revoked_with_the_reason(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session, hub: Hub
) -> None:
    add_contact(read_card(card.read_bytes()), session, verified=False)
    part.refresh()
    part.show_contact(contacts(session)[0].contact_id)
    click(qtbot, part, "mismatch")
    with qtbot.waitSignal(hub.contacts_changed):
        click(qtbot, part, "mismatch_yes")
    assert contacts(session)[0].state == "revoked"
    shown = said(part)
    assert "by Amal Haddad: The digits or words do not match." in shown
    assert "Nothing goes to them, and their bundles are refused." in shown
    match(qtbot, part, hub, "in_person")
    assert contacts(session)[0].state == "verified"


def test_revoking_asks_for_a_reason_where_it_is_missing(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session, hub: Hub
) -> None:
    add_contact(read_card(card.read_bytes()), session, verified=True)
    part.refresh()
    part.show_contact(contacts(session)[0].contact_id)
    click(qtbot, part, "revoke")
    click(qtbot, part, "revoke_yes")
    qtbot.waitUntil(lambda: "This is done with a reason only." in said(part))
    assert contacts(session)[0].state == "verified"
    why = part.findChild(QLineEdit, "revoke_why")
    assert why is not None
    why.setText("Laptop stolen")
    with qtbot.waitSignal(hub.contacts_changed):
        click(qtbot, part, "revoke_yes")
    assert contacts(session)[0].revoked_why == "Laptop stolen"


def test_nothing_can_be_sent_to_a_revoked_contact(
    qtbot: QtBot, card: Path, session: Session
) -> None:
    kept = add_contact(read_card(card.read_bytes()), session, verified=True)
    picker = RecipientPicker()
    qtbot.addWidget(picker)
    picker.show_contacts(contacts(session))
    picker.set_picks([kept])
    done = picker.findChild(QPushButton, "who_done")
    assert done is not None
    assert done.isEnabled()
    revoke(kept, session, "Laptop stolen")
    picker.show_contacts(contacts(session))
    assert not done.isEnabled()


# ---------------------------------------------------------------- changed, again, over


def test_a_changed_card_says_what_changed(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session, hub: Hub
) -> None:
    known = replace(read_card(card.read_bytes()), role="doctor", site="Sfax")
    add_contact(known, session, verified=True)
    part.refresh()
    read(qtbot, part, card)
    assert "that said otherwise: role, place. Compare again" in said(part)
    with qtbot.waitSignal(hub.contacts_changed):
        click(qtbot, part, "add_unverified")
    row = contact(session, known.id)
    assert row is not None
    assert (row.state, row.role) == ("unverified", "coordinator")


def test_a_card_that_is_here_already_is_shown_as_it_stands(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session
) -> None:
    add_contact(read_card(card.read_bytes()), session, verified=True)
    part.refresh()
    part.read(card)
    qtbot.waitUntil(lambda: "You have this card of Inès Moreau" in part.message.text())
    assert "Verified on" in said(part)
    assert contacts(session)[0].state == "verified"


def test_new_keys_of_a_known_person_are_a_warning(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session, hub: Hub
) -> None:
    known = replace(read_card(card.read_bytes()), id=SigningKey(b"k" * 32).public.hex())
    add_contact(known, session, verified=True)
    part.refresh()
    read(qtbot, part, card)
    warning = "another contact called Inès Moreau, with other keys (verified)"
    assert warning in said(part)
    with qtbot.waitSignal(hub.contacts_changed):
        click(qtbot, part, "add_unverified")
    assert "another contact called Inès Moreau" in said(part)
    states = {row.contact_id: row.state for row in contacts(session)}
    assert sorted(states.values()) == ["unverified", "verified"]


def test_a_contact_whose_mission_is_over_says_so(
    qtbot: QtBot, part: ContactsPart, card: Path, session: Session
) -> None:
    past = session.today - timedelta(days=1)
    over = replace(read_card(card.read_bytes()), expires=past)
    add_contact(over, session, verified=True)
    part.refresh()
    part.show_contact(over.id)
    assert "The mission of Inès Moreau ended on" in said(part)
    assert "Ask who follows." in said(part)


def test_the_last_day_of_my_mission_goes_on_my_card(
    qtbot: QtBot, part: ContactsPart, session: Session
) -> None:
    last = session.today + timedelta(days=30)
    click(qtbot, part, "set_end")
    day = part.findChild(DayField, "end_day")
    assert day is not None
    day.set_day(last)
    click(qtbot, part, "end_yes")
    qtbot.waitUntil(lambda: "Mission until" in said(part))
    assert read_card(my_card(session)).expires == last
    click(qtbot, part, "set_end")
    click(qtbot, part, "clear_end")
    qtbot.waitUntil(lambda: "Mission until" not in said(part))
    assert mission_end(session) is None


@pytest.mark.parametrize(("wide", "scale"), [(1024, 1.0), (1024, 2.0)])
def test_everything_fits_and_has_a_name(
    qtbot: QtBot,
    session: Session,
    tasks: TaskRunner,
    hub: Hub,
    card: Path,
    qapp: QApplication,
    wide: int,
    scale: float,
) -> None:
    theme.apply(qapp, "light", "fr", scale)
    kept = add_contact(read_card(card.read_bytes()), session, verified=False)
    part = ContactsPart(session, tasks, hub)
    qtbot.addWidget(part)
    part.resize(wide, 700)
    part.refresh()
    part.show()
    click(qtbot, part, "code")
    for step in ("", "words", "verify", "match_no", "mismatch"):
        if step == "words":
            part.show_contact(kept)
        if step:
            click(qtbot, part, step)
        assert part.minimumSizeHint().width() <= wide
        assert nameless(part) == []

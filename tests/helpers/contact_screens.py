# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Acting on Contacts as a person: clicking, choosing a file, saying that it matches."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.hub import Hub
from ui.pages.contacts import ContactsPart
from ui.widgets.choosing import QuietCombo


def said(part: ContactsPart) -> str:
    labels = part.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisible())


def click(qtbot: QtBot, part: ContactsPart, name: str) -> None:
    found = [b for b in part.findChildren(QPushButton, name) if b.isVisible()]
    assert found, name
    button = found[-1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(part: ContactsPart, path: Path) -> None:
    dialog = part.findChild(QFileDialog, "ask")
    assert dialog is not None
    assert not dialog.isModal() or dialog.windowModality() != (
        Qt.WindowModality.ApplicationModal
    )
    dialog.selectFile(str(path))
    dialog.accept()


def read(qtbot: QtBot, part: ContactsPart, card: Path) -> None:
    click(qtbot, part, "add_card")
    choose(part, card)
    qtbot.waitUntil(lambda: "A card to add" in said(part))


def match(qtbot: QtBot, part: ContactsPart, hub: Hub, how: str = "") -> None:
    """Say that all was the same on both screens."""
    click(qtbot, part, "verify")
    if how:
        chooser = part.findChild(QuietCombo, "match_how")
        assert chooser is not None
        chooser.set_code(how)
    with qtbot.waitSignal(hub.contacts_changed):
        click(qtbot, part, "match_yes")

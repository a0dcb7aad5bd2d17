# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of commands: menus, shortcuts and the palette all read it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.catalogue import CAPABILITIES, role
from ui import icons
from ui.actions import ACTIONS, GO, MENUS, WRITE_NOTES, allowed, by_id
from ui.widgets.palette import Palette
from ui.windows.main_window import MainWindow


def test_ids_and_shortcuts_are_given_once() -> None:
    ids = [action.id for action in ACTIONS]
    keys = [action.shortcut for action in ACTIONS if action.shortcut]
    assert len(set(ids)) == len(ids)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_can_be_done(look: QApplication, action: object) -> None:
    assert action.text
    assert icons.exists(action.icon)
    assert action.menu in (*MENUS, "")
    assert action.capability in {"", WRITE_NOTES, *CAPABILITIES}
    assert QKeySequence(action.shortcut).isEmpty() == (not action.shortcut)
    if not action.call.startswith(GO):
        assert callable(getattr(MainWindow, action.call))


def test_what_a_role_cannot_do_is_not_offered() -> None:
    offered = {action.id for action in allowed(role("mediator"))}
    assert offered.isdisjoint({"new_case", "new_entry", "hand_over", "save"})
    assert {"lock", "go_cases", "help"} <= offered


def test_the_menu_lists_what_the_role_can_do(window: MainWindow) -> None:
    shown = {action.objectName() for action in window.menu().actions()}
    expected = {action.id for action in allowed(window.session.role) if action.menu}
    assert expected <= shown


def palette_of(window: MainWindow) -> Palette:
    window.give("palette")
    found = window.findChild(Palette)
    assert found is not None
    return found


def test_the_palette_finds_an_action_and_gives_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = palette_of(window)
    qtbot.keyClicks(palette.search, "team")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert window.navigator.key == "team"
    assert window.findChild(Palette) is None


def test_escape_closes_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window)
    qtbot.keyClicks(palette.search, "nothing like this")
    assert palette.list.count() == 0
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert window.findChild(Palette) is None


def test_the_palette_is_no_dialog_and_opens_once(window: MainWindow) -> None:
    palette = palette_of(window)
    window.give("palette")
    assert window.findChildren(Palette) == [palette]
    assert not palette.isModal()
    assert QApplication.activeModalWidget() is None


def test_an_action_is_known_by_its_id() -> None:
    assert by_id("lock").shortcut == "Ctrl+L"

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame says where one can go, what it hears, and fits where it must."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui import theme
from ui.widgets.frame import Frame

PLACES = ("today", "cases", "agenda", "handover", "figures", "team")


@pytest.fixture
def frame(look, qtbot) -> Frame:
    return make(qtbot)


def make(qtbot) -> Frame:
    frame = Frame(PLACES)
    qtbot.addWidget(frame)
    for key in PLACES:
        frame.add_page(key, QWidget())
    frame.set_file("Day centre")
    frame.set_person("Amal Haddad", "Legal officer", "legal")
    frame.resize(1366, 768)
    frame.show()
    return frame


def click(frame: Frame, name: str) -> None:
    QTest.mouseClick(frame.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_everything_that_takes_the_keyboard_has_a_name(frame):
    nameless = [
        part
        for part in frame.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (part.accessibleName() or getattr(part, "text", str)())
    ]
    assert nameless == []


def test_a_place_that_is_chosen_comes_to_the_front(frame, qtbot):
    with qtbot.waitSignal(frame.navigated) as chosen:
        click(frame, "go_cases")
    assert chosen.args == ["cases"]
    assert frame.pages.currentWidget() is frame.page("cases")


def test_only_the_places_of_the_role_are_shown(look, qtbot):
    frame = Frame(("today", "cases"))
    qtbot.addWidget(frame)
    assert frame.findChild(QPushButton, "go_team") is None
    assert frame.findChild(QPushButton, "go_settings") is not None


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("lock", "lock_requested"),
        ("actions", "palette_requested"),
        ("language", "language_requested"),
        ("menu", "menu_requested"),
    ],
)
def test_every_button_of_the_bars_asks_for_its_thing(frame, qtbot, name, signal):
    with qtbot.waitSignal(getattr(frame, signal)):
        click(frame, name)


def test_what_is_searched_is_told_as_it_is_typed(frame, qtbot):
    frame.focus_search()
    with qtbot.waitSignal(frame.search_changed) as typed:
        QTest.keyClicks(frame.topbar.search, "m")
    assert typed.args == ["m"]
    with qtbot.waitSignal(frame.search_activated):
        QTest.keyClick(frame.topbar.search, Qt.Key.Key_Return)
    QTest.keyClick(frame.topbar.search, Qt.Key.Key_Escape)
    assert frame.topbar.search.text() == ""


def test_a_count_is_said_with_the_place(frame):
    frame.set_count("today", 3)
    assert (
        frame.findChild(QPushButton, "go_today").accessibleName() == "Today, 3 waiting"
    )
    frame.set_count("today", 0)
    assert frame.findChild(QPushButton, "go_today").accessibleName() == "Today"


def test_the_status_line_says_who_what_is_saved_and_when_it_locks(frame):
    frame.set_draft_saved(datetime(2026, 11, 24, 12, 4))
    frame.set_remaining(272)
    words = {part.objectName(): part.text() for part in frame.findChildren(QLabel)}
    assert words["person"] == "Amal Haddad"
    assert words["draft_saved"] == "Draft saved at 12:04"
    assert words["remaining"] == "Locks in 4:32"


def test_the_training_strip_stays_while_the_file_is_for_training(frame):
    strip = frame.findChild(QWidget, "training_strip")
    assert strip.isHidden()
    frame.set_training(training=True)
    assert strip.isVisible()


def test_a_message_stays_until_it_is_read(frame):
    frame.show_message("The disk is full.", "danger")
    click(frame, "go_cases")
    assert frame.messages.text() == "The disk is full."
    click(frame, "message_close")
    assert frame.messages.text() == ""


def test_below_twelve_hundred_pixels_the_sidebar_is_narrow(frame):
    assert frame.sidebar.width() == 216
    frame.resize(1024, 768)
    assert frame.sidebar.width() < 100


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_frame_fits_a_small_screen(look, qtbot, language, scale):
    theme.apply(look, "light", language, scale)
    frame = make(qtbot)
    least = frame.minimumSizeHint()
    frame.resize(1024, 700)
    assert frame.width() == 1024
    assert least.width() <= 1024
    assert least.height() <= 700

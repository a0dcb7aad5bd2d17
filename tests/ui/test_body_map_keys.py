# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The body map without a mouse, and on paper."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.body.anchors import anchors
from app.body.figures import GROUPS, KINDS, VIEWS
from tests.helpers.body_map import CTRL, MARKS, SHIFT, Heard, show_map
from ui import theme
from ui.widgets.bodymap import BodyMap, Mark
from ui.widgets.bodymap_image import view_image
from ui.widgets.bodymap_scene import Spot
from ui.widgets.bodymap_words import view_words

Show = Callable[..., BodyMap]


@pytest.fixture
def show(qtbot: QtBot, look: QApplication) -> Show:
    return partial(show_map, qtbot)


# -- keyboard --------------------------------------------------------------------
def test_arrows_go_from_part_to_part_and_say_each(show):
    body = show()
    QTest.keyClick(body, Qt.Key.Key_Down)
    said = {body.accessibleName()}
    for _ in range(4):
        QTest.keyClick(body, Qt.Key.Key_Down)
        said.add(body.accessibleName())
    assert len(said) == 5
    assert all(name.startswith("Body map: ") for name in said)


def test_shift_and_arrow_move_the_cursor_a_little(show):
    body = show()
    QTest.keyClick(body, Qt.Key.Key_Down)
    before = body.scene.cursor
    QTest.keyClick(body, Qt.Key.Key_Right, SHIFT)
    after = body.scene.cursor
    assert 0 < after.x - before.x < 0.03
    assert after.y == before.y


def test_enter_places_a_finding_at_the_cursor(show):
    body = show()
    heard = Heard(body)
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert heard.placed == []
    QTest.keyClick(body, Qt.Key.Key_Down)
    QTest.keyClick(body, Qt.Key.Key_Return)
    cursor = body.scene.cursor
    assert heard.placed == [(cursor.view, cursor.x, cursor.y)]


def test_arrows_reach_every_part_of_every_view(show):
    body = show()
    for kind in KINDS:
        body.set_kind(kind)
        for group in GROUPS:
            body.show_group(group)
            assert _reached(body) == {
                Spot(view, anchor.x, anchor.y)
                for view in GROUPS[group]
                for anchor in anchors(kind, view)
            }


def _reached(body: BodyMap) -> set[Spot]:
    scene = body.scene
    scene.selected = None
    to_see = [scene.first_spot()]
    found = set(to_see)
    while to_see:
        here = to_see.pop()
        for way in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            scene.cursor = here
            spot = scene.step_region(*way)
            if spot and spot not in found:
                found.add(spot)
                to_see.append(spot)
    return found


def test_tab_goes_through_the_marks_says_them_and_then_leaves(qtbot, look):
    page, body = QWidget(), BodyMap()
    before, after = QLineEdit(), QLineEdit()
    rows = QVBoxLayout(page)
    for part in (before, body, after):
        rows.addWidget(part)
    qtbot.addWidget(page)
    page.resize(440, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    body.show_marks(MARKS)
    heard = Heard(body)
    body.setFocus()
    said = []
    for _ in MARKS:
        QTest.keyClick(body, Qt.Key.Key_Tab)
        said.append(body.words())
    assert said == [
        "Finding 3, Knee, left",
        "Finding 1, Upper back, right, scar",
        "Finding 2, Lower back, left, scar",
    ]
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert heard.chosen == [2]
    QTest.keyClick(body, Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert body.hasFocus()
    QTest.keyClick(body, Qt.Key.Key_Backtab)
    assert body.words() == "Finding 2, Lower back, left, scar"


def test_marks_under_others_are_reached_with_tab(show):
    body = show(tuple(Mark(number, "front", 0.5, 0.3) for number in range(1, 5)))
    heard = Heard(body)
    for _ in range(4):
        QTest.keyClick(body, Qt.Key.Key_Tab)
        QTest.keyClick(body, Qt.Key.Key_Return)
    assert heard.chosen == [1, 2, 3, 4]


def test_ctrl_enter_moves_the_chosen_mark_to_the_cursor(show):
    body = show(MARKS)
    body.select(3)
    heard = Heard(body)
    QTest.keyClick(body, Qt.Key.Key_Up)
    QTest.keyClick(body, Qt.Key.Key_Up)
    QTest.keyClick(body, Qt.Key.Key_Return, CTRL)
    cursor = body.scene.cursor
    assert heard.moved == [(3, cursor.view, cursor.x, cursor.y)]
    assert heard.placed == []


# -- documents -------------------------------------------------------------------
def colours(image: QImage) -> set[int]:
    small = image.scaled(120, 240)
    return {
        small.pixel(x, y) & 0xFFFFFF
        for x in range(small.width())
        for y in range(small.height())
    }


@pytest.mark.parametrize("view", VIEWS)
def test_a_printed_view_is_grey_on_white_whatever_the_screen(look, view):
    theme.apply(look, "dark", "en", 1.0)
    image = view_image("child", view, (Mark(12, view, 0.5, 0.5),), 500)
    theme.apply(look, "light", "en", 1.0)
    assert image.width() == 500
    assert image.pixelColor(1, 1).name() == "#ffffff"
    for value in colours(image):
        assert value >> 16 == (value >> 8) & 0xFF == value & 0xFF
    assert image == view_image("child", view, (Mark(12, view, 0.5, 0.5),), 500)


def test_a_printed_view_holds_its_own_marks_only_and_names_in_its_language(look):
    plain = view_image("adult", "front", (), 500)
    assert view_image("adult", "front", MARKS[:2], 500) == plain
    assert view_image("adult", "front", MARKS, 500) != plain
    assert view_image("adult", "front", (), 500, language="fr") != plain
    assert view_words("front", "fr") == "Face"


def test_findings_close_together_are_pushed_apart_on_paper(look):
    def white(count: int) -> int:
        """White pixels in the middle of the trunk: the discs under numbers."""
        marks = tuple(Mark(number, "front", 0.5, 0.3) for number in range(1, count + 1))
        picture = view_image("adult", "front", marks, 886)
        return sum(
            picture.pixelColor(x, y).lightness() > 250
            for x in range(330, 560, 2)
            for y in range(450, 800, 2)
        )

    assert white(0) == 0
    assert white(7) > 5 * white(1)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The body map with a mouse: findings placed, chosen, moved; left stays left."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from app.body.figures import GROUPS, KINDS, Region, region_at
from tests.helpers.body_map import (
    CTRL,
    LEFT,
    MARKS,
    NONE,
    Heard,
    click,
    drag,
    place_of,
    show_map,
    wheel,
)
from tests.helpers.screens import nameless
from ui import theme
from ui.widgets.bodymap import BodyMap, Mark
from ui.widgets.bodymap_panel import BodyPanel
from ui.widgets.bodymap_words import place_words

Show = Callable[..., BodyMap]


@pytest.fixture
def show(qtbot: QtBot, look: QApplication) -> Show:
    return partial(show_map, qtbot)


# -- mouse -----------------------------------------------------------------------
def test_a_click_on_the_figure_says_where_on_it(show):
    body = show()
    heard = Heard(body)
    click(body, "front", 0.62, 0.74)
    ((view, x, y),) = heard.placed
    assert view == "front"
    assert (x, y) == (pytest.approx(0.62, abs=0.01), pytest.approx(0.74, abs=0.01))
    assert region_at("adult", view, x, y) == Region("knee", "left")


def test_a_click_beside_the_figure_places_nothing(show):
    body = show()
    heard = Heard(body)
    click(body, "front", 0.05, 0.95)
    assert heard.placed == []


def test_a_click_on_a_mark_chooses_it_and_places_nothing(show):
    body = show(MARKS)
    heard = Heard(body)
    click(body, "back", 0.63, 0.245)
    assert heard.chosen == [1]
    assert heard.placed == []


def test_marks_on_one_spot_are_chosen_one_after_the_other(show):
    body = show(tuple(Mark(number, "front", 0.5, 0.3) for number in (4, 5, 6)))
    heard = Heard(body)
    body.chosen.connect(body.select)
    for _ in range(4):
        click(body, "front", 0.5, 0.3)
    assert set(heard.chosen[:3]) == {4, 5, 6}
    assert heard.chosen[3] == heard.chosen[0]


def test_a_mark_is_dragged_to_another_place(show):
    body = show(MARKS)
    heard = Heard(body)
    start, end = place_of(body, "front", 0.62, 0.74), place_of(body, "front", 0.4, 0.3)
    drag(body, start, end)
    ((number, view, x, y),) = heard.moved
    assert (number, view) == (3, "front")
    assert region_at("adult", view, x, y).region in ("chest", "breast")
    assert heard.chosen == []
    assert heard.placed == []


def test_a_mark_dragged_off_the_figure_stays_on_it(show):
    body = show(MARKS)
    heard = Heard(body)
    drag(body, place_of(body, "front", 0.62, 0.74), place_of(body, "front", 0.98, 0.9))
    for _number, view, x, y in heard.moved:
        assert region_at("adult", view, x, y)


def test_a_signed_sheet_lets_choose_but_not_place_or_move(show):
    body = show(MARKS)
    body.set_read_only(True)
    heard = Heard(body)
    click(body, "front", 0.5, 0.3)
    drag(body, place_of(body, "front", 0.62, 0.74), place_of(body, "front", 0.4, 0.3))
    click(body, "back", 0.42, 0.36)
    QTest.keyClick(body, Qt.Key.Key_Down)
    QTest.keyClick(body, Qt.Key.Key_Return)
    QTest.keyClick(body, Qt.Key.Key_Return, CTRL)
    assert heard.placed == []
    assert heard.moved == []
    assert heard.chosen == [2]


def test_the_pointer_names_the_part_it_is_on(show, qtbot):
    body = show(MARKS)
    body.hover(QPointF(place_of(body, "front", 0.5, 0.42)))
    assert body.words() == "Abdomen, midline"
    assert body.accessibleName() == "Body map: Abdomen, midline"
    body.hover(QPointF(place_of(body, "back", 0.63, 0.245)))
    assert body.words() == "Finding 1, Upper back, right, scar"
    body.hover(QPointF(0, 0))
    assert body.words() == ""
    assert "Front" in body.accessibleName()


def test_the_figure_is_not_mirrored_in_arabic(qtbot, look):
    theme.apply(look, "light", "ar", 1.0)
    body = BodyMap()
    qtbot.addWidget(body)
    body.resize(440, 500)
    body.show()
    heard = Heard(body)
    box = body.scene.box("front")
    assert box.center().x() < body.scene.box("back").center().x()
    at = QPointF(box.left() + 0.62 * box.width(), box.top() + 0.74 * box.height())
    QTest.mouseClick(body, LEFT, NONE, at.toPoint())
    ((view, x, y),) = heard.placed
    assert region_at("adult", view, x, y) == Region("knee", "left")
    assert place_words(Region("knee", "left")).endswith("يسار")
    theme.apply(look, "light", "en", 1.0)


# -- zoom ------------------------------------------------------------------------
def test_the_wheel_zooms_around_the_pointer(show):
    body = show()
    at = place_of(body, "front", 0.62, 0.74)
    before = body.scene.spot(QPointF(at), 0)
    assert wheel(body, at, 240)
    assert body.zoom() > 1.5
    after = body.scene.spot(QPointF(at), 0)
    assert after.view == before.view
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=0.002)


def test_the_page_scrolls_when_there_is_nothing_to_make_smaller(show):
    body = show()
    assert not wheel(body, QPoint(200, 200), -120)
    assert body.zoom() == 1.0


def test_keys_zoom_in_and_out_and_fit(show):
    body = show()
    told: list[float] = []
    body.zoomed.connect(told.append)
    QTest.keyClick(body, Qt.Key.Key_Plus)
    QTest.keyClick(body, Qt.Key.Key_Plus)
    QTest.keyClick(body, Qt.Key.Key_Minus)
    assert body.zoom() == pytest.approx(1.25)
    QTest.keyClick(body, Qt.Key.Key_0)
    assert body.zoom() == 1.0
    assert len(told) == 4


def test_a_zoomed_map_is_moved_by_dragging_and_never_beyond_its_edge(show):
    body = show()
    body.zoom_by(4.0, QPointF(220, 250))
    heard = Heard(body)
    body.scene.sight.move(QPointF(9999, 9999))
    assert body.scene.sight.origin == QPointF(0, 0)
    drag(body, QPoint(300, 300), QPoint(200, 200))
    assert body.scene.sight.origin.x() < 0
    assert heard.placed == []


def test_a_click_on_a_zoomed_map_means_what_is_seen_there(show):
    body = show()
    body.zoom_by(3.0, QPointF(place_of(body, "front", 0.62, 0.74)))
    heard = Heard(body)
    click(body, "front", 0.62, 0.74)
    assert heard.placed[0][1:] == pytest.approx((0.62, 0.74), abs=0.004)


def test_choosing_a_mark_brings_it_into_sight(show):
    body = show(MARKS)
    body.zoom_by(6.0, QPointF(0, 0))
    body.select(3)
    assert body.rect().contains(body.scene.point(MARKS[2]).toPoint())


# -- what is shown ---------------------------------------------------------------
def test_choosing_a_mark_of_another_group_shows_that_group(qtbot, look):
    panel = BodyPanel()
    qtbot.addWidget(panel)
    panel.show_marks((*MARKS, Mark(4, "hand_left_palm", 0.5, 0.6)))
    panel.map.select(4)
    assert panel.map.group() == "hands"
    assert panel.groups.current() == "hands"
    assert panel.map.selected() == 4
    panel.map.select(None)
    assert panel.map.group() == "hands"


def test_the_strip_counts_the_findings_of_each_group(qtbot, look):
    panel = BodyPanel()
    qtbot.addWidget(panel)
    panel.show_marks((*MARKS, Mark(4, "hand_left_palm", 0.5, 0.6)))
    assert panel.groups.button("body").text() == "Whole body · 3"
    assert panel.groups.button("hands").text() == "Hands · 1"
    assert panel.groups.button("head").text() == "Head"


def test_the_words_of_a_place_are_written_under_the_map(qtbot, look):
    panel = BodyPanel()
    qtbot.addWidget(panel)
    panel.resize(460, 600)
    panel.show()
    body = panel.map
    body.hover(QPointF(place_of(body, "front", 0.62, 0.74)))
    assert "Knee, left" in [each.text() for each in panel.findChildren(QLabel)]
    assert nameless(panel) == []


def test_a_mark_of_a_view_nobody_knows_is_left_out_and_nothing_breaks(show):
    body = show((*MARKS, Mark(9, "inside", 0.5, 0.5), Mark(10, "front", 7.0, -3.0)))
    body.select(9)
    assert body.group() == "body"
    body.grab()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_group_is_drawn_in_both_schemes_and_at_twice_the_text(
    qtbot, look, kind, scheme
):
    for scale in (1.0, 2.0):
        theme.apply(look, scheme, "en", scale)
        panel = BodyPanel()
        qtbot.addWidget(panel)
        panel.resize(460, 640)
        panel.map.set_kind(kind)
        panel.show()
        for group, views in GROUPS.items():
            panel.map.show_group(group)
            assert not panel.grab().isNull()
            boxes = [panel.map.scene.box(view) for view in views]
            whole = panel.map.rect().toRectF()
            assert all(whole.contains(box) for box in boxes)
            assert not any(
                one.intersects(two)
                for at, one in enumerate(boxes)
                for two in boxes[:at]
            )
    theme.apply(look, "light", "en", 1.0)


def test_an_unknown_kind_shows_the_adult(show):
    body = show()
    body.set_kind("child")
    assert body.kind() == "child"
    body.set_kind("")
    assert body.kind() == "adult"


def test_the_tip_shows_what_was_written_as_it_was_written(show):
    body = show((Mark(1, "front", 0.5, 0.3, "<b>scar</b> & burn"),))
    at = place_of(body, "front", 0.5, 0.3)
    body.hover(QPointF(at))
    QApplication.sendEvent(
        body, QHelpEvent(QEvent.Type.ToolTip, at, body.mapToGlobal(at))
    )
    assert QToolTip.text() == "<qt>Finding 1, &lt;b&gt;scar&lt;/b&gt; &amp; burn</qt>"
    QToolTip.hideText()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts do what they look like they do."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFocusFrame, QLabel, QLineEdit, QPushButton, QWidget

from ui import theme
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar, banner
from ui.widgets.buttons import Chip, Segments, TabStrip, button, icon_button
from ui.widgets.fields import PassphraseField, SearchField, combo, field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layout import hbox, plain
from ui.widgets.states import EmptyState, ProgressRow
from ui.widgets.tags import Avatar, Pill, Risk, Tag, state_pill


def test_an_error_takes_the_place_of_the_hint(look, qtbot):
    part = labelled("End", field(), "A day.")
    qtbot.addWidget(part)
    part.show()
    part.set_error("The end is before the start.")
    shown = [each.text() for each in part.findChildren(QLabel) if each.isVisible()]
    assert shown == ["End", "The end is before the start."]
    assert part.field.accessibleDescription() == "The end is before the start."
    part.set_error("")
    assert part.error() == ""
    assert part.field.accessibleDescription() == "A day."


def test_a_field_is_named_by_its_label(look, qtbot):
    part = labelled("Risk", combo([("high", "High")]))
    qtbot.addWidget(part)
    assert part.field.accessibleName() == "Risk"


def test_a_passphrase_is_hidden_until_its_eye_is_pressed(look, qtbot):
    part = PassphraseField()
    qtbot.addWidget(part)
    eye = part.findChild(QPushButton, "show_passphrase")
    assert part.echoMode() == QLineEdit.EchoMode.Password
    assert eye.accessibleName() == "Show the phrase"
    eye.click()
    assert part.is_shown()
    assert eye.accessibleName() == "Hide the phrase"


def test_escape_empties_a_search_first(look, qtbot):
    part = SearchField("Find")
    qtbot.addWidget(part)
    QTest.keyClicks(part, "abc")
    QTest.keyClick(part, Qt.Key.Key_Escape)
    assert part.text() == ""


def test_a_chip_shows_a_tick_while_it_is_on(look, qtbot):
    chip = Chip("Mine")
    qtbot.addWidget(chip)
    assert chip.icon().isNull()
    chip.click()
    assert not chip.icon().isNull()


@pytest.mark.parametrize("kind", [Segments, TabStrip])
def test_one_choice_at_a_time_is_told_by_its_key(look, qtbot, kind):
    part = kind(("one", "One"), ("two", "Two"))
    qtbot.addWidget(part)
    assert part.current() == "one"
    with qtbot.waitSignal(part.chosen) as chosen:
        part.button("two").click()
    assert chosen.args == ["two"]
    assert part.current() == "two"


def test_tabs_close_up_without_signs_before_they_take_a_second_line(look, qtbot):
    part = TabStrip(("timeline", "Timeline"), ("legal", "Legal"), ("social", "Social"))
    qtbot.addWidget(part)
    roomy, sign = part.sizeHint().width(), part.button("legal").icon
    part.resize(roomy, 60)
    part.show()
    assert not sign().isNull()
    part.resize(roomy - 20, 60)
    assert sign().isNull()
    qtbot.waitUntil(lambda: len({piece.y() for piece in part.pieces()}) == 1)
    part.resize(roomy, 60)
    assert not sign().isNull()


def test_an_icon_button_says_what_it_does(look, qtbot):
    part = icon_button("printer", "Print")
    qtbot.addWidget(part)
    assert (part.accessibleName(), part.toolTip()) == ("Print", "Print")


def test_painted_marks_say_their_words(look, qtbot):
    marks = [
        Tag("legal"),
        Pill("New"),
        Risk("high"),
        Avatar("Amal Haddad"),
        state_pill("final"),
    ]
    for mark in marks:
        qtbot.addWidget(mark)
    said = [mark.accessibleName() for mark in marks]
    assert said == ["Legal", "New", "High", "Amal Haddad", "Signed"]
    assert state_pill("") is None


def test_a_label_gives_back_its_words_in_arabic(look, qtbot):
    theme.apply(look, "light", "ar")
    part = label("Amal Haddad")
    qtbot.addWidget(part)
    assert part.text() == "Amal Haddad"


def test_what_is_cut_is_whole_in_the_tooltip(look, qtbot):
    part = ElidedLabel("A name that is far too long for this place")
    qtbot.addWidget(part)
    part.resize(60, 20)
    part.show()
    assert part.toolTip() == part.text()


def test_a_flow_goes_on_in_the_next_line(look, qtbot):
    pieces = [QWidget() for _ in range(3)]
    for piece in pieces:
        piece.setFixedSize(60, 20)
    layout = FlowLayout(*pieces, gap=10, line_gap=4)
    holder = plain(layout)
    qtbot.addWidget(holder)
    layout.setGeometry(QRect(0, 0, 140, 100))
    assert [piece.pos().toTuple() for piece in pieces] == [(0, 0), (70, 0), (0, 24)]
    assert layout.heightForWidth(140) == 44
    assert layout.heightForWidth(400) == 20


def test_margins_lead_in_both_directions(look, qtbot):
    latin = hbox(margins=(1, 2, 3, 4)).contentsMargins()
    theme.apply(look, "light", "ar")
    arabic = hbox(margins=(1, 2, 3, 4)).contentsMargins()
    assert (latin.left(), latin.right()) == (1, 3)
    assert (arabic.left(), arabic.right()) == (3, 1)


def test_a_message_calls_what_its_link_promises(look, qtbot):
    bar, called = MessageBar(), []
    qtbot.addWidget(bar)
    bar.show_message(
        "A draft was found.", "info", "Take it up", lambda: called.append(1)
    )
    bar.findChild(QPushButton, "message_action").click()
    assert called == [1]
    assert bar.isHidden()


def test_a_banner_shows_words_not_markup(look, qtbot):
    part = banner("danger", "a < b", strong="<i>No</i>")
    qtbot.addWidget(part)
    words = part.findChild(QLabel).text()
    assert "&lt;i&gt;" in words
    assert "a &lt; b" in words


def test_an_empty_state_has_one_way_on(look, qtbot):
    part = EmptyState("sun", "Nothing to do today.", action="See the agenda")
    qtbot.addWidget(part)
    with qtbot.waitSignal(part.activated):
        part.findChild(QPushButton, "empty_action").click()


def test_stop_cancels_the_task_that_is_shown(look, qtbot):
    runner = TaskRunner()

    def work(progress):
        while True:
            progress.step(1, 2)

    task = runner.start(work)
    row = ProgressRow("Writing")
    qtbot.addWidget(row)
    row.follow(task)
    with qtbot.waitSignal(task.cancelled):
        row.findChild(QPushButton, "progress_stop").click()
    runner.shutdown()


def test_the_focus_ring_is_for_the_keyboard_only(look, qtbot):
    parts = [button("One"), button("Two")]
    holder = plain(hbox(*parts))
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()

    def rings() -> int:
        return sum(ring.isVisible() for ring in holder.findChildren(QFocusFrame))

    parts[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert rings() == 1
    parts[0].setFocus(Qt.FocusReason.MouseFocusReason)
    assert rings() == 0

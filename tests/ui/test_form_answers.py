# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answering on the screen: every kind of question by keys and clicks."""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QRadioButton

from tests.helpers.demo_form import ANSWERS
from tests.helpers.form_screens import line, shown, tick
from tests.helpers.screens import click, named, words
from ui.forms.view import FormView
from ui.widgets.choosing import SearchCombo

ALT = Qt.KeyboardModifier.AltModifier
popup = pytest.mark.qt_log_ignore(r"grabbing the keyboard|raise\(\)", extend=True)


@pytest.fixture
def show(look, qtbot) -> Callable[..., FormView]:
    return partial(shown, qtbot)


def test_what_is_typed_is_an_answer_at_once(show, qtbot):
    view = show()
    with qtbot.waitSignal(view.changed):
        qtbot.keyClicks(line(view, "/talk/place"), "Tunis")
    assert view.filling.value("/talk/place") == "Tunis"
    line(view, "/talk/place").clear()
    assert "talk" not in view.filling.answers()


def test_opening_a_stored_entry_changes_nothing(show):
    view = show(ANSWERS)
    heard = []
    view.changed.connect(lambda: heard.append(1))
    for at in range(len(view.sections)):
        view.show_section(at)
    view.flush()
    assert heard == []
    assert view.filling.answers()["travel"] == ANSWERS["travel"]


def test_numbers_are_read_in_any_digits(show, qtbot):
    view = show()
    view.go_to("/now/age")
    line(view, "/now/age").setText("٢٧")  # keyClicks types Latin letters only
    qtbot.keyClicks(line(view, "/now/weight"), "61,5")
    assert view.filling.value("/now/age") == 27
    assert view.filling.value("/now/weight") == 61.5


def test_days_are_typed_as_people_write_them_and_may_be_left_empty(show, qtbot):
    view = show()
    view.go_to("/travel/day")
    day = line(view, "/travel/day")
    qtbot.keyClicks(day, "3/11/2026")
    assert view.filling.value("/travel/day") == "2026-11-03"
    qtbot.keyClick(day, Qt.Key.Key_Tab)
    assert day.text() == "3 Nov 2026"
    qtbot.keyClick(day, Qt.Key.Key_Down)
    assert view.filling.value("/travel/day") == "2026-11-02"
    day.clear()
    assert view.filling.value("/travel/day") is None


@popup
def test_the_calendar_opens_with_the_keyboard(show, qtbot):
    view = show()
    view.go_to("/travel/day")
    day = line(view, "/travel/day")
    qtbot.keyClick(day, Qt.Key.Key_Down, ALT)
    month = QApplication.activePopupWidget()
    assert month is not None
    month.picked.emit(date(2026, 11, 5))
    month.close()
    assert view.filling.value("/travel/day") == "2026-11-05"


def test_a_day_and_its_hour_are_one_answer(show, qtbot):
    view = show()
    view.go_to("/now/met")
    qtbot.keyClicks(line(view, "/now/met"), "30 nov 2026")
    qtbot.keyClicks(line(view, "/now/met:hour"), "9:30")
    assert str(view.filling.value("/now/met")).startswith("2026-11-30T09:30")


def test_choices_are_taken_by_click_and_arrow_and_given_back(show, qtbot):
    view = show()
    view.go_to("/travel/alone")
    tick(view, "form:/travel/alone:yes")
    assert view.filling.value("/travel/alone") == "yes"
    on = named(view, "form:/travel/alone:yes", QRadioButton)
    qtbot.keyClick(on, Qt.Key.Key_Right)
    assert view.filling.value("/travel/alone") == "family"
    on = named(view, "form:/travel/alone:family", QRadioButton)
    qtbot.keyClick(on, Qt.Key.Key_Delete)
    assert view.filling.value("/travel/alone") is None
    assert not on.isChecked()


@popup
def test_a_long_list_is_searched_by_typing(show, qtbot):
    view = show()
    view.go_to("/travel/language")
    combo = named(view, "form:/travel/language", SearchCombo)
    qtbot.keyClicks(combo.lineEdit(), "tig")
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert view.filling.value("/travel/language") == "ti"
    combo.clearEditText()
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert view.filling.value("/travel/language") is None


@popup
def test_a_colleague_is_kept_by_account(show, qtbot):
    view = show()
    view.go_to("/now/colleague")
    combo = named(view, "form:/now/colleague", SearchCombo)
    qtbot.keyClicks(combo.lineEdit(), "jon")
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert view.filling.value("/now/colleague") == "a2"


def test_ticks_orders_ranges_and_points_are_answers(show, qtbot):
    view = show()
    view.go_to("/now/needs")
    tick(view, "form:/now/needs:lawyer")
    tick(view, "form:/now/needs:shelter")
    assert view.filling.value("/now/needs") == ("shelter", "lawyer")
    ranked = named(view, "form:/now/first", QListWidget)
    ranked.setCurrentRow(1)
    qtbot.keyClick(ranked, Qt.Key.Key_Up, ALT)
    assert view.filling.value("/now/first")[:2] == ("family", "yes")
    tick(view, "form:/now/pain:3")
    assert view.filling.value("/now/pain") == 3
    qtbot.keyClicks(line(view, "/now/where"), "33.51")
    qtbot.keyClicks(line(view, "/now/where:longitude"), "13.2")
    assert str(view.filling.value("/now/where")).split()[:2] == ["33.51", "13.2"]
    tick(view, "form:/now/seen")
    assert view.filling.value("/now/seen") == "OK"


def test_what_the_form_works_out_is_shown_at_once(show, qtbot):
    view = show()
    view.go_to("/now/age")
    qtbot.keyClicks(line(view, "/now/age"), "21")
    assert "42" in words(view)


def test_a_file_is_chosen_through_the_helper(show):
    class Files:
        def choose(self, media, done):
            done("ab" * 32)

        def name(self, sha256):
            return "passport.jpg"

        def see(self, sha256):
            self.seen = sha256

    files = Files()
    view = show(files=files)
    view.go_to("/now/paper")
    click(view, "form:/now/paper")
    assert view.filling.value("/now/paper") == "ab" * 32
    assert "passport.jpg" in words(view)
    click(view, "form:/now/paper:see")
    assert files.seen == "ab" * 32
    click(view, "form:/now/paper:drop")
    assert view.filling.value("/now/paper") is None

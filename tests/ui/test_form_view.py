# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form on the screen: what comes and goes, what is wrong, where one is."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
)

from tests.helpers.demo_form import ANSWERS, demo
from tests.helpers.form_making import ask, long_form
from tests.helpers.form_screens import errors, is_shown, line, shown, tick
from tests.helpers.screens import click, named, nameless, words
from ui import theme
from ui.forms.sections import FormSections
from ui.forms.view import FormView
from ui.widgets.choosing import SearchCombo

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def show(look, qtbot) -> Callable[..., FormView]:
    return partial(shown, qtbot)


# -- what comes and goes -----------------------------------------------------------
def test_a_hidden_question_comes_back_with_what_was_typed(show, qtbot):
    view = show()
    view.go_to("/travel/alone")
    assert not is_shown(view, "/travel/who")
    tick(view, "form:/travel/alone:family")
    qtbot.keyClicks(line(view, "/travel/who"), "My aunt")
    tick(view, "form:/travel/alone:silent")
    assert not is_shown(view, "/travel/who")
    assert "who" not in view.filling.answers()["travel"]
    tick(view, "form:/travel/alone:others")
    assert line(view, "/travel/who").text() == "My aunt"


def test_what_one_looks_at_stays_where_it_is_when_something_comes_above(show, qtbot):
    view = show(form=long_form(1, 80))
    view.live.finish()
    view.go_to("/g0/q50")
    typed = line(view, "/g0/q50")
    typed.setFocus()
    qtbot.wait(1)
    area = view.findChild(QScrollArea)
    before = typed.mapTo(area, QPoint(0, 0)).y()
    view.live.answer("/g0/q2", "yes")  # shows the question after it, far above
    assert is_shown(view, "/g0/q3")
    assert abs(typed.mapTo(area, QPoint(0, 0)).y() - before) <= 1
    assert QApplication.focusWidget() is typed


def test_sections_are_shown_one_at_a_time_and_turned_with_the_keyboard(show, qtbot):
    view = show()
    sections = FormSections(view)
    qtbot.addWidget(sections)
    sections.show()
    assert view.paged
    qtbot.keyClick(line(view, "/talk/place"), Qt.Key.Key_PageDown, CONTROL)
    assert view.section() == 1
    assert QApplication.focusWidget() is line(view, "/travel/day")
    qtbot.keyClick(line(view, "/travel/day"), Qt.Key.Key_PageUp, CONTROL)
    assert view.section() == 0
    click(sections, "section_4")
    assert view.section() == 4
    assert is_shown(view, "/risk/level")
    click(view, "form_back")
    assert view.section() == 3


def test_sections_say_what_is_finished(show, qtbot):
    view = show(ANSWERS)
    sections = FormSections(view)
    qtbot.addWidget(sections)
    states = [sections.state(at) for at in range(5)]
    assert states == ["done", "open", "done", "open", "open"]
    assert named(sections, "sections_done", QLabel).text().startswith("2 of 5")
    view.show_problems()
    assert sections.state(1) == "wrong"
    assert (
        "something to correct"
        in named(sections, "section_1", QAbstractButton).accessibleName()
    )


def test_a_short_form_is_one_page(show):
    view = show(form=long_form(1, 8))
    assert not view.paged


# -- what is wrong -----------------------------------------------------------------
def test_an_answer_that_breaks_its_rule_says_so_at_its_field(show, qtbot):
    view = show()
    view.go_to("/now/age")
    age = line(view, "/now/age")
    qtbot.keyClicks(age, "170")
    assert errors(view) == []  # not while it is typed
    qtbot.waitUntil(lambda: errors(view) == ["An age is from 0 to 120."])
    assert age.accessibleDescription() == "An age is from 0 to 120."
    qtbot.keyClick(age, Qt.Key.Key_Backspace)
    assert errors(view) == []  # at once


def test_leaving_a_field_is_when_it_is_looked_at(show, qtbot):
    view = show()
    view.go_to("/now/age")
    qtbot.keyClicks(line(view, "/now/age"), "12a")
    line(view, "/now/weight").setFocus()
    assert errors(view) == ["Write a whole number, in digits."]
    assert line(view, "/now/age").text() == "12a"  # as it was typed


def test_what_is_missing_is_asked_for_only_when_it_is_saved(show, qtbot):
    view = show()
    view.go_to("/travel/day")
    qtbot.keyClicks(line(view, "/travel/day"), "1")
    line(view, "/travel/day").clear()
    view.live.look()
    assert errors(view) == []
    assert not view.show_problems()
    assert "This question needs an answer." in errors(view)
    strong = named(view, "form_errors_count", QLabel).text()
    assert "3" in strong


def test_the_list_of_problems_leads_to_each(show, qtbot):
    view = show(ANSWERS)
    assert not view.show_problems()
    click(view, "go:/travel/places[2]/until")
    assert view.section() == 1
    assert QApplication.focusWidget() is line(view, "/travel/places[2]/until")
    until = line(view, "/travel/places[2]/until")
    until.selectAll()
    qtbot.keyClicks(until, "2026-06-30")
    assert "The end is before the beginning." not in words(view)
    click(view, "go:/risk/level")
    assert view.section() == 4
    tick(view, "form:/risk/level:no")
    assert not view.problems.isVisibleTo(view)
    assert view.show_problems()


# -- undo, place, language -----------------------------------------------------------
def test_undo_goes_back_over_fields_and_shows_where(show, qtbot):
    view = show()
    qtbot.keyClicks(line(view, "/talk/place"), "Tunis")
    view.live.look()
    view.show_section(4)
    tick(view, "form:/risk/level:yes")
    why = named(view, "form:/risk/why", QPlainTextEdit)
    why.setFocus()
    qtbot.keyClicks(why, "Threats")
    view.live.look()
    qtbot.keyClick(why, Qt.Key.Key_Z, CONTROL)
    assert why.toPlainText() == ""
    qtbot.keyClick(why, Qt.Key.Key_Z, CONTROL)
    assert view.filling.value("/risk/level") is None
    assert not is_shown(view, "/risk/why")
    qtbot.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert view.section() == 0
    assert line(view, "/talk/place").text() == ""
    qtbot.keyClick(line(view, "/talk/place"), Qt.Key.Key_Z, CONTROL | SHIFT)
    assert line(view, "/talk/place").text() == "Tunis"


def test_place_and_cursor_come_back_after_a_lock(show, qtbot):
    view = show(ANSWERS)
    view.go_to("/travel/places[2]/where")
    line(view, "/travel/places[2]/where").setCursorPosition(7)
    place, cursor = view.place(), view.cursor()
    assert (place, cursor) == ("/travel/places[2]/where", 7)
    again = show(ANSWERS)
    again.restore(place, cursor)
    assert QApplication.focusWidget() is line(again, place)
    assert line(again, place).cursorPosition() == 7
    again.restore("/gone[9]/elsewhere", 3)  # a draft of an older version


def test_the_form_changes_its_language_while_it_is_filled(show, qtbot):
    view = show()
    qtbot.keyClicks(line(view, "/talk/place"), "Tunis")
    view.set_language("ar")
    assert "مكان المقابلة" in words(view)
    assert line(view, "/talk/place").text() == "Tunis"


# -- everybody -----------------------------------------------------------------------
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_everything_that_takes_the_keyboard_has_a_name(show, look, language):
    theme.apply(look, "dark", language, 1.0)
    view = show(ANSWERS)
    for at in range(len(view.sections)):
        view.show_section(at)
        if at == 1:
            view.go_to("/travel/places[1]/since")
        assert nameless(view) == []


def test_required_questions_say_so_also_to_a_screen_reader(show):
    view = show()
    view.go_to("/travel/day")
    assert line(view, "/travel/day").accessibleName() == "Day of the interview *"
    assert "Day of the interview *" in words(view)


def test_tab_follows_the_reading_order(show, qtbot):
    view = show()
    view.go_to("/travel/day")
    day = line(view, "/travel/day")
    qtbot.keyClick(day, Qt.Key.Key_Tab)
    combo = named(view, "form:/travel/language", SearchCombo)
    assert QApplication.focusWidget() in (combo, combo.lineEdit())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is named(
        view, "form:/travel/alone:yes", QRadioButton
    )


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_narrow_screen_with_large_letters_cuts_nothing_off(show, look, language):
    theme.apply(look, "light", language, 2.0)
    view = show(ANSWERS)
    view.resize(640, 700)
    for at in range(len(view.sections)):
        view.show_section(at)
        QApplication.processEvents()
        area = view._areas[at]
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize("piece", ["une phrase de plus. ", "sansespaceaucun20mot"])
def test_a_text_of_a_megabyte_is_taken(show, qtbot, piece):
    view = show()
    view.go_to("/travel/story")
    story = named(view, "form:/travel/story", QPlainTextEdit)
    text = piece * 52_429
    QApplication.clipboard().setText(text)
    story.paste()
    view.flush()
    assert view.filling.value("/travel/story") == text
    QApplication.clipboard().clear()


def test_lines_pasted_into_one_line_stay_lines(show, qtbot):
    view = show()
    place = line(view, "/talk/place")
    qtbot.keyClicks(place, "At: ")
    QApplication.clipboard().setText("first\nsecond")
    qtbot.keyClick(place, Qt.Key.Key_V, CONTROL)
    QApplication.clipboard().clear()
    area = named(view, "form:/talk/place", QPlainTextEdit)
    assert QApplication.focusWidget() is area
    assert view.filling.value("/talk/place") == "At: first\nsecond"
    assert area.accessibleName() == "Where"


def test_a_long_form_is_made_bit_by_bit_and_complete(show, qtbot):
    view = show(form=long_form(1, 120))
    qtbot.waitUntil(lambda: is_shown(view, "/g0/q118"))
    view.go_to("/g0/q118")
    assert view.place() == "/g0/q118"


def test_what_a_new_record_brings_itself_finishes_no_section(show):
    view = show()
    sections = FormSections(view)
    view.filling.set("/talk/place", "Tunis")  # as a default would be
    assert sections.state(0) == "open"
    view.turn(1)
    assert sections.state(0) == "done"
    sections.deleteLater()


def test_questions_in_no_group_are_a_section_of_their_own(show):
    first, after = ask("text", "/first", "First"), ask("text", "/after", "Afterwards")
    say = ask("note", "/say", "Say this")
    groups = demo().children
    form = replace(demo(), children=(first, groups[0], say, *groups[1:], after))
    view = show(form=form, title="Assessment")
    titles = [view.title(at) for at in range(len(view.sections))]
    assert titles[0] == "Assessment"
    assert titles[-1] == "Afterwards"
    assert len(titles) == 7
    view.show_section(2)
    assert "Say this" in words(view)
    assert view.section_of("/after") == 6

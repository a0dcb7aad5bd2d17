# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a repeat on the screen: a table, and the open row under it."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from tests.helpers.demo_form import ANSWERS
from tests.helpers.form_screens import line, shown
from tests.helpers.screens import click, click_row, named, words
from ui.forms.view import FormView


@pytest.fixture
def show(look, qtbot) -> Callable[..., FormView]:
    return partial(shown, qtbot)


def places(view: QWidget) -> QTableView:
    return named(view, "form:/travel/places", QTableView)


def test_rows_are_shown_in_words_and_what_is_wrong_in_them(show):
    view = show(ANSWERS)
    view.show_section(1)
    model = places(view).model()
    assert model.index(0, 0).data() == "3 Mar 2026"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Place"
    view.show_problems()
    said = named(view, "form:/travel/places:error", QLabel).text()
    assert said == "Row 2: The end is before the beginning."
    spoken = model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Until: 2 Jun 2026. The end is before the beginning."


def test_a_row_opens_with_enter_and_is_edited_under_the_table(show, qtbot):
    view = show(ANSWERS)
    view.show_section(1)
    table = places(view)
    table.setFocus()
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    where = line(view, "/travel/places[3]/where")
    qtbot.keyClicks(where, " (18e)")
    assert table.model().index(2, 2).data().endswith("(18e)")
    click_row(table, 0)
    assert line(view, "/travel/places[1]/where").text() == "Kufra, en transit"


def test_rows_are_added_and_taken_away_with_the_keyboard_and_undone(show, qtbot):
    view = show(ANSWERS)
    view.show_section(1)
    table = places(view)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    assert view.filling.rows("/travel/places") == 4
    assert QApplication.focusWidget() is line(view, "/travel/places[4]/since")
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert view.filling.rows("/travel/places") == 3
    assert table.model().index(0, 2).data() == "Tripoli, centre de détention"
    view.undo()
    assert view.filling.rows("/travel/places") == 4
    assert table.model().index(0, 2).data() == "Kufra, en transit"
    view.undo()
    assert view.filling.rows("/travel/places") == 3
    click_row(table, 1)
    click(view, "form:/travel/places:remove")
    assert (
        view.filling.value("/travel/places[2]/where") == "Paris, hébergement solidaire"
    )


def test_the_first_row_is_added_by_its_button(show, qtbot):
    view = show()
    view.show_section(1)
    assert "No row yet." in words(view)
    click(view, "form:/travel/places:add")
    qtbot.keyClicks(line(view, "/travel/places[1]/where"), "Kufra")
    assert view.filling.answers()["travel"]["places"] == [{"where": "Kufra"}]

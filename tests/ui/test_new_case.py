# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An intake: names in two scripts, what is not known, and what has to be corrected."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from app.commands.cases import CaseFacts, Identity
from app.half_filled import INTAKE, is_kept
from app.intake import problems
from app.queries import cases
from app.queries.cases import CaseFilter
from tests.helpers.screens import click, named, nameless, press, words
from ui.pages.new_case import NewCasePage

TODAY = date(2026, 11, 22)
# the offscreen platform says this for the list under a combo box
no_grab = pytest.mark.qt_log_ignore("grabbing the keyboard")


@pytest.fixture
def page(session, tasks, hub, qtbot) -> NewCasePage:
    return show(qtbot, NewCasePage(session, tasks, hub=hub))


def show(qtbot, page: NewCasePage) -> NewCasePage:
    qtbot.addWidget(page)
    page.resize(1366, 800)
    page.show()
    return page


def write(page: NewCasePage, qtbot, name: str, value: str) -> None:
    field = named(page, name, QLineEdit)
    field.clear()
    qtbot.keyClicks(field, value)


def pick(page: NewCasePage, qtbot, name: str, typed: str) -> None:
    combo = named(page, name, QWidget)
    line = combo.findChild(QLineEdit)
    line.clear()
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def birth(page: NewCasePage, kind: str) -> None:
    press(page.form.birth.kinds.button(kind))


def test_saving_opens_the_new_case_with_a_code_of_its_own(page, session, qtbot):
    write(page, qtbot, "name_latin", "Nadia Haddad")
    page.form.person.native.setText("نادية حداد")
    write(page, qtbot, "phone", "+33 6 12 34 56 78")
    birth(page, "age")
    named(page, "birth_age", QSpinBox).setValue(17)
    with (
        qtbot.waitSignals([page.hub.cases_changed]),
        qtbot.waitSignal(page.open_case) as opened,
    ):
        click(page, "save_case")
    head = cases.head(session, opened.args[0])
    assert head.row.name == "Nadia Haddad"
    assert head.row.name_native == "نادية حداد"
    assert head.facts.birth_year == session.today.year - 17
    assert head.identity.birth_precision == "approximate"
    assert head.row.owner == session.account.name
    assert head.row.code.count("-") == 2


@no_grab
def test_languages_and_nationality_are_found_by_typing(page, session, qtbot):
    write(page, qtbot, "name_latin", "Nadia")
    pick(page, qtbot, "nationality", "Eritrea")
    pick(page, qtbot, "languages", "Tigrinya")
    pick(page, qtbot, "languages", "Arabic")
    assert page.form.facts().nationality == "er"
    assert page.form.identity().languages == ("ti", "ar")
    click(page, "chosen_ti")
    assert page.form.identity().languages == ("ar",)


@no_grab
def test_a_word_that_is_in_no_list_is_not_taken(page, qtbot):
    pick(page, qtbot, "nationality", "Atlantis")
    assert page.form.facts().nationality == "unknown"


def test_without_any_name_the_field_says_what_is_missing(page, qtbot):
    click(page, "save_case")
    assert "Write a name" in page.form.person.checked["name"].error()
    assert "1 point" in words(page)
    click(page, "go_to_error")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.form.person.latin)
    write(page, qtbot, "name_latin", "N")
    assert page.form.person.checked["name"].error() == ""


def test_a_nickname_is_enough(page, qtbot):
    write(page, qtbot, "alias", "Star")
    with qtbot.waitSignal(page.open_case):
        click(page, "save_case")


def test_what_cannot_be_is_told_at_its_field() -> None:
    late = Identity("N", birth_date="2030-01-01")
    assert [(p.field, p.code) for p in problems(late, None, TODAY)] == [
        ("birth", "future")
    ]
    odd = Identity("N", phone="call me"), CaseFacts(birth_year=1850)
    assert {p.field for p in problems(*odd, TODAY)} == {"phone", "birth"}
    assert problems(Identity("N"), CaseFacts(opened_on="2026-11-23"), TODAY)
    assert problems(Identity(alias="Star"), CaseFacts(), TODAY) == []


def test_a_lock_keeps_what_was_typed_and_where(page, session, tasks, hub, qtbot):
    write(page, qtbot, "name_latin", "Nadia Haddad")
    page.activateWindow()
    named(page, "alias", QLineEdit).setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.form.person.alias)
    page.prepare_lock()
    place = page.place()
    assert "Nadia" not in str(place)  # places are kept where everybody reads
    again = show(qtbot, NewCasePage(session, tasks, hub=hub))
    again.restore(place)
    assert named(again, "name_latin", QLineEdit).text() == "Nadia Haddad"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is again.form.person.alias)


def test_an_untouched_form_leaves_nothing_behind(page, session):
    page.prepare_lock()
    assert not is_kept(INTAKE, session)


def test_discarding_asks_once_and_forgets(page, session, qtbot):
    write(page, qtbot, "name_latin", "Nadia Haddad")
    page.prepare_lock()
    click(page, "new_case_discard")
    assert "cannot come back" in words(page)
    with qtbot.waitSignal(page.leave):
        click(page, "answer_yes")
    assert not is_kept(INTAKE, session)
    assert named(page, "name_latin", QLineEdit).text() == ""


def test_a_number_is_not_changed_by_the_wheel(page, qtbot):
    birth(page, "year")
    year = named(page, "birth_year", QSpinBox)
    before = year.value()
    QTest.mouseMove(year)
    qtbot.keyClick(year, Qt.Key.Key_Up)
    assert year.value() == before + 1
    assert page.form.birth.value() == ("", before + 1, "year")


def test_saving_twice_makes_two_codes(page, session, qtbot):
    for _ in range(2):
        write(page, qtbot, "name_latin", "Nadia Haddad")
        click(page, "save_case")
    rows = cases.page(session, CaseFilter(text="Nadia Haddad"), None, 10).rows
    assert len({row.code for row in rows}) == len(rows) == 2


def test_every_field_and_button_says_its_name(page):
    birth(page, "day")
    assert nameless(page) == []
    assert named(page, "save_case", QAbstractButton).isEnabled()

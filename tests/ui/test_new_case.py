# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An intake: names in two scripts, what is not known, and what has to be corrected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app.half_filled import INTAKE, is_kept
from app.queries import cases
from app.queries.cases import CaseFilter
from tests.helpers.form_screens import errors, is_shown, line
from tests.helpers.screens import click, named, nameless, words
from ui.pages.new_case import NewCasePage

# the offscreen platform says this for the list under a combo box
no_grab = pytest.mark.qt_log_ignore("grabbing the keyboard")


@pytest.fixture
def page(session, tasks, hub, qtbot) -> NewCasePage:
    return show(qtbot, NewCasePage(session, tasks, hub=hub))


def show(qtbot, page: NewCasePage) -> NewCasePage:
    qtbot.addWidget(page)
    page.resize(1366, 800)
    page.show()
    for view in page.form.views.values():
        view.live.finish()
    return page


def write(page: NewCasePage, qtbot, name: str, value: str) -> None:
    field = line(page, f"/{name}")
    field.clear()
    qtbot.keyClicks(field, value)


def pick(page: NewCasePage, qtbot, name: str, typed: str) -> None:
    combo = named(page, f"form:/{name}", QWidget)
    field = combo.findChild(QLineEdit)
    field.clear()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def said(page: NewCasePage, form: str) -> dict[str, object]:
    return page.form.answers(form) or {}


def test_saving_opens_the_new_case_with_a_code_of_its_own(page, session, qtbot):
    write(page, qtbot, "name_latin", "Nadia Haddad")
    line(page, "/name_native").setText("نادية حداد")
    write(page, qtbot, "phone", "+33 6 12 34 56 78")
    write(page, qtbot, "birth_year", "2009")
    with (
        qtbot.waitSignals([page.hub.cases_changed]),
        qtbot.waitSignal(page.open_case) as opened,
    ):
        click(page, "save_case")
    head = cases.head(session, opened.args[0])
    assert head.row.name == "Nadia Haddad"
    assert head.row.name_native == "نادية حداد"
    assert head.row.birth_year == 2009
    assert head.identity["phone"] == "+33 6 12 34 56 78"
    assert head.row.owner == session.account.name
    assert head.row.code.count("-") == 2


@no_grab
def test_languages_and_nationality_are_found_by_typing(page, qtbot):
    pick(page, qtbot, "nationality", "Eritrea")
    pick(page, qtbot, "languages", "Tigrinya")
    pick(page, qtbot, "languages", "Arabic")
    assert said(page, "case")["nationality"] == "er"
    assert said(page, "identity")["languages"] == ["ti", "ar"]
    click(page, "chosen_ti")
    assert said(page, "identity")["languages"] == ["ar"]


@no_grab
def test_a_word_that_is_in_no_list_is_not_taken(page, qtbot):
    pick(page, qtbot, "nationality", "Atlantis")
    assert said(page, "case")["nationality"] == "unknown"


def test_without_any_name_the_field_says_what_is_missing(page, session, qtbot):
    before = cases.page(session, CaseFilter(), None, 100).rows
    click(page, "save_case")
    assert cases.page(session, CaseFilter(), None, 100).rows == before
    banner = named(page, "form_errors", QWidget)
    assert "1 point" in words(banner)
    assert errors(page)[0].startswith("Write a name")
    page.activateWindow()
    click(banner, "go:/name_latin")
    name = line(page, "/name_latin")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is name)
    write(page, qtbot, "name_latin", "N")
    assert errors(page) == []


def test_a_nickname_is_enough(page, qtbot):
    write(page, qtbot, "alias", "Star")
    with qtbot.waitSignal(page.open_case):
        click(page, "save_case")


@no_grab
def test_a_birth_date_of_the_future_is_refused_at_its_field(page, qtbot):
    write(page, qtbot, "alias", "Star")
    assert not is_shown(page.form.views["identity"], "/birth_date")
    click(page, "form:/birth_precision:day")
    write(page, qtbot, "birth_date", "1/1/2030")
    click(page, "save_case")
    said_ = line(page, "/birth_date").accessibleDescription()
    assert said_.startswith("This date is in the future")
    write(page, qtbot, "birth_date", "1/1/2009")
    with qtbot.waitSignal(page.open_case):
        click(page, "save_case")


def test_what_is_no_phone_number_is_told_at_its_field(page, qtbot):
    write(page, qtbot, "alias", "Star")
    write(page, qtbot, "phone", "call me")
    click(page, "save_case")
    assert errors(page) == ["A phone number has at least five digits."]


def test_each_form_has_its_own_list_of_what_is_to_be_corrected(page, qtbot):
    write(page, qtbot, "birth_year", "1850")
    click(page, "save_case")
    shown = page.findChildren(QWidget, "form_errors")
    assert len([each for each in shown if each.isVisibleTo(page)]) == 2


def test_a_lock_keeps_what_was_typed_and_where(page, session, tasks, hub, qtbot):
    write(page, qtbot, "name_latin", "Nadia Haddad")
    page.activateWindow()
    alias = line(page, "/alias")
    alias.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is alias)
    page.prepare_lock()
    place = page.place()
    assert "Nadia" not in str(place)  # places are kept where everybody reads
    again = show(qtbot, NewCasePage(session, tasks, hub=hub))
    again.activateWindow()
    again.restore(place)
    assert line(again, "/name_latin").text() == "Nadia Haddad"
    found = line(again, "/alias")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is found)


def test_an_untouched_form_leaves_nothing_behind(page, session):
    page.prepare_lock()
    assert not is_kept(INTAKE, session)


def test_discarding_asks_once_and_forgets(page, session, qtbot):
    write(page, qtbot, "name_latin", "Nadia Haddad")
    page.prepare_lock()
    assert is_kept(INTAKE, session)
    click(page, "new_case_discard")
    assert "cannot come back" in words(page)
    with qtbot.waitSignal(page.leave):
        click(page, "answer_yes")
    assert not is_kept(INTAKE, session)
    assert line(page, "/name_latin").text() == ""


def test_what_was_typed_is_taken_back_answer_by_answer(page, qtbot):
    write(page, qtbot, "name_latin", "Nadia")
    line(page, "/alias").setFocus()
    write(page, qtbot, "alias", "Star")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(line(page, "/alias"), Qt.Key.Key_Z, control)
    assert line(page, "/alias").text() == ""
    assert line(page, "/name_latin").text() == "Nadia"


def test_the_same_person_twice_is_asked_about_and_makes_two_codes(page, session, qtbot):
    write(page, qtbot, "name_latin", "Nadia Haddad")
    click(page, "save_case")
    write(page, qtbot, "name_latin", "Nadia Haddad")
    click(page, "save_case")
    assert "may be the same person" in named(page, "question", QLabel).text()
    with qtbot.waitSignal(page.open_case):
        click(page, "answer_yes")
    rows = cases.page(session, CaseFilter(text="Nadia Haddad"), None, 10).rows
    assert len({row.code for row in rows}) == len(rows) == 2


def test_who_opens_a_case_follows_it_unless_they_say_not(page, session):
    owner = named(page, "form:/owner", QWidget)
    assert owner.currentText() == session.account.name
    assert said(page, "case")["owner"] == session.me


def test_every_field_and_button_says_its_name(page):
    click(page, "form:/birth_precision:day")
    assert nameless(page) == []
    assert named(page, "save_case", QAbstractButton).isEnabled()
    assert named(page, "identity_form", QWidget)
    assert "Names stay" in words(page)
    assert page.findChild(QLabel, "form_error") is None

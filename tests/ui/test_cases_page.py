# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of cases: what a person filters, sorts, opens, and finds again."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from app.commands.cases import OpenCase, open_case
from app.queries import cases
from app.queries.cases import CaseFilter
from tests.helpers.files import CASES
from tests.helpers.screens import click, click_row, double_click_row, named, nameless
from ui.models.cases import CaseColumn, CaseModel
from ui.models.sources import CaseSource
from ui.pages.cases import CasesPage


@pytest.fixture
def page(session, tasks, hub, qtbot) -> CasesPage:
    return show(qtbot, CasesPage(session, tasks, hub=hub))


def show(qtbot, page: CasesPage) -> CasesPage:
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    return page


def names(page: CasesPage) -> list[str | None]:
    return [row.name for row in page.list.model.rows()]


def count(page: CasesPage) -> str:
    return named(page, "case_count", QLabel).text()


def head(page: CasesPage, column: int) -> None:
    header = page.list.table.header
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(column) + 20)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_every_case_is_listed_and_counted(page, qtbot):
    assert page.list.model.rowCount() == CASES
    qtbot.waitUntil(lambda: count(page).startswith(f"{CASES} case"))


def test_typing_a_name_keeps_those_who_bear_it_after_a_short_pause(page, qtbot):
    wanted = names(page)[3]
    assert wanted
    field = named(page, "case_filter", QLineEdit)
    qtbot.keyClicks(field, wanted)
    qtbot.waitUntil(lambda: set(names(page)) == {wanted})
    qtbot.waitUntil(lambda: count(page).startswith(f"{len(names(page))} of {CASES}"))


def test_a_filter_that_keeps_nothing_offers_to_show_every_case(page, qtbot):
    qtbot.keyClicks(named(page, "case_filter", QLineEdit), "zzzz")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    click(page, "empty_action")
    assert page.list.model.rowCount() == CASES
    assert named(page, "case_filter", QLineEdit).text() == ""


def test_chips_keep_what_they_say(page, session):
    click(page, "chip_high_risk")
    assert {row.risk for row in page.list.model.rows()} <= {"high"}
    click(page, "chip_high_risk")
    click(page, "chip_open_only")
    assert {row.status for row in page.list.model.rows()} == {"open"}
    click(page, "chip_mine")
    assert {row.owner for row in page.list.model.rows()} <= {session.account.name}


def test_a_click_on_a_head_sorts_and_a_second_one_turns_it_round(page):
    head(page, CaseColumn.CODE)
    codes = [row.code for row in page.list.model.rows()]
    assert codes == sorted(codes, reverse=True)
    assert named(page, "case_sorting", QLabel).text() == "Highest code first"
    head(page, CaseColumn.CODE)
    assert [row.code for row in page.list.model.rows()] == sorted(codes)


def test_the_selection_stays_on_its_case_when_the_order_changes(page):
    click_row(page.list.table, 2, CaseColumn.PERSON)
    before = page.list.selected()
    head(page, CaseColumn.PERSON)
    assert before
    assert page.list.selected() == before


def test_double_click_opens_the_case(page, qtbot):
    wanted = page.list.model.rows()[1].case_id
    with qtbot.waitSignal(page.open_case) as opened:
        double_click_row(page.list.table, 1, CaseColumn.PERSON)
    assert opened.args == [wanted]


def test_return_goes_from_the_filter_to_the_rows_and_opens(page, qtbot):
    field = named(page, "case_filter", QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.list.selected() == page.list.model.rows()[0].case_id
    with qtbot.waitSignal(page.open_case) as opened:
        qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert opened.args == [page.list.model.rows()[0].case_id]


def test_new_case_is_offered_to_those_who_may_open_one(page, qtbot):
    with qtbot.waitSignal(page.new_case):
        click(page, "new_case")


def test_a_place_brings_back_filter_order_selection_and_typed_name(
    page, session, tasks, hub, qtbot
):
    qtbot.keyClicks(named(page, "case_filter", QLineEdit), "a")
    click(page, "chip_open_only")
    head(page, CaseColumn.PERSON)
    click_row(page.list.table, 0, CaseColumn.PERSON)
    page.prepare_lock()
    place = json.loads(json.dumps(page.place()))
    again = show(qtbot, CasesPage(session, tasks, hub=hub))
    again.restore(place)
    assert again.list.selected() == page.list.selected() != ""
    assert names(again) == names(page)
    assert named(again, "case_filter", QLineEdit).text() == "a"
    assert named(again, "chip_open_only", QAbstractButton).isChecked()


def test_a_place_never_holds_a_name_that_was_typed(page, qtbot):
    # Places are kept in the registry, which every account reads.
    qtbot.keyClicks(named(page, "case_filter", QLineEdit), "Mohamed")
    qtbot.waitUntil(lambda: page.filters.over(CaseFilter()).text == "Mohamed")
    page.prepare_lock()
    assert "Mohamed" not in json.dumps(page.place())


def test_a_new_case_shows_without_losing_the_selection(page, session, hub):
    click_row(page.list.table, 2, CaseColumn.PERSON)
    before = page.list.selected()
    open_case(OpenCase({}, {"name_latin": "Nadia Test"}), session)
    hub.cases_changed.emit()
    assert "Nadia Test" in names(page)
    assert page.list.selected() == before


def test_columns_fold_into_the_second_line_where_it_is_narrow(page, qtbot):
    page.resize(950, 700)
    qtbot.waitUntil(lambda: CaseColumn.OWNER in page.list.table.folded())
    assert CaseColumn.PERSON not in page.list.table.folded()


def test_an_account_without_the_key_sees_codes_and_says_why(sign_in, tasks, hub, qtbot):
    page = show(qtbot, CasesPage(sign_in("legal"), tasks, hub=hub))
    model = page.list.model
    row = cases.page(page.session, CaseFilter(), None, 1).rows[0]
    nameless_row = type(row)(**{**_fields(row), "name": None})
    assert model.name(nameless_row) == "Name you cannot read"
    assert "key" in model.tip(nameless_row, CaseColumn.PERSON)


def _fields(row) -> dict[str, object]:
    return {name: getattr(row, name) for name in row.__slots__}


def test_the_model_keeps_the_rules_of_qt(session, look, qtmodeltester):
    model = CaseModel()
    model.PAGE = 3
    model.set_source(CaseSource(session, CaseFilter()))
    qtmodeltester.check(model, force_py=True)


def test_every_field_and_button_says_its_name(page):
    assert nameless(page) == []

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching over everything: people first, then the words of notes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.commands.cases import OpenCase, open_case
from app.commands.entries import save_entry
from app.highlight import matches
from app.queries import cases
from app.queries.cases import CaseFilter
from app.writing import new_entry
from tests.helpers.casework import consent
from tests.helpers.screens import double_click_row, nameless, words
from ui import labels
from ui.models.hits import MARKS, HitModel
from ui.models.sources import Rows, emphasised
from ui.pages.search import SearchPage

BODIES = [{"body": "Le vélo turquoise", "body_decision": "given"}]


@pytest.fixture
def case(session):
    return cases.page(session, CaseFilter(), None, 1).rows[0]


@pytest.fixture
def page(session, tasks, hub, qtbot, case) -> SearchPage:
    note = replace(
        new_entry(session, case.case_id),
        answers={
            "title": "A call",
            "text": "The turquoise suitcase stayed at the station.",
        },
    )
    save_entry(note, session)
    page = SearchPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    return page


def found(page: SearchPage, qtbot, text: str):
    page.set_text(text)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page.model.rows()


def test_before_anything_is_typed_it_says_what_can_be_found(page):
    assert "people, codes and notes" in words(page)


def test_a_code_finds_its_case(page, qtbot, case):
    rows = found(page, qtbot, case.code)
    assert rows[0].case_id == case.case_id
    assert rows[0].entry_id == ""


def test_a_word_finds_its_note_and_is_marked_in_it(page, qtbot, case):
    rows = found(page, qtbot, "turquoise")
    assert rows[0].title == "A call"
    before, after = MARKS
    assert f"{before}turquoise{after}" in rows[0].snippet


def test_return_opens_the_result_that_is_marked(page, qtbot, case):
    rows = found(page, qtbot, "turquoise")
    with qtbot.waitSignal(page.hit_chosen) as chosen:
        page.activate()
    assert chosen.args == [case.case_id, "legal", rows[0].entry_id]


def test_return_before_the_results_are_there_opens_none_of_the_earlier_ones(
    page, qtbot, case
):
    found(page, qtbot, "a")
    page.set_text("turquoise")
    with qtbot.waitSignal(page.hit_chosen) as chosen:
        page.activate()
    assert chosen.args[0] == case.case_id
    assert page.model.rows()[0].title == "A call"


def test_arrows_move_among_the_results(page, qtbot):
    found(page, qtbot, "a")
    page.step(1)
    assert page.list.currentIndex().row() == 1
    page.step(-1)
    page.step(-1)
    assert page.list.currentIndex().row() == 0
    page.focus_hits()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.currentIndex().row() == 1


def test_a_double_click_opens_once_more_nothing_else(page, qtbot, case):
    found(page, qtbot, case.code)
    with qtbot.waitSignal(page.hit_chosen) as chosen:
        double_click_row(page.list, 0)
    assert chosen.args == [case.case_id, "", ""]


def test_nothing_found_is_said_in_a_sentence(page, qtbot):
    page.set_text("xyzzy")
    qtbot.waitUntil(lambda: "matches “xyzzy”" in words(page))


def test_an_emptied_field_forgets_the_results(page, qtbot, case):
    found(page, qtbot, case.code)
    page.set_text("")
    assert page.model.rowCount() == 0
    assert "people, codes and notes" in words(page)


def test_accents_and_arabic_spellings_match() -> None:
    assert matches("Aïssatou a appelé", "aissatou") == [(0, 8)]
    assert matches("قال أحمد نعم", "احمد") == [(4, 8)]
    assert matches("nothing", "xyz") == []


def test_the_model_keeps_the_rules_of_qt(page, qtbot, qtmodeltester):
    rows = found(page, qtbot, "a")
    model = HitModel()
    model.set_source(emphasised(rows, "a"))
    qtmodeltester.check(model, force_py=True)
    model.set_source(Rows([]))


def test_every_list_says_its_name(page, qtbot, case):
    found(page, qtbot, case.code)
    assert nameless(page) == []


def test_a_name_that_only_sounds_alike_says_so_in_words(page, session, qtbot):
    facts = {"name_latin": "Zoubeida Rahmanzai"}
    exact = open_case(OpenCase({}, {"name_latin": "Zubaida Karim"}), session)
    alike = open_case(OpenCase({}, facts), session)
    rows = found(page, qtbot, "zubaida")
    assert [row.case_id for row in rows[:2]] == [exact, alike]
    assert [row.similar for row in rows[:2]] == [False, True]
    model = page.list.model()
    spoken = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)
    ]
    assert "Similar name" not in spoken[0]
    assert "Similar name" in spoken[1]
    before = page.grab().toImage()
    page.model.set_source(Rows([replace(row, similar=False) for row in rows]))
    assert page.grab().toImage() != before  # painted, not only spoken


def test_an_entry_without_a_title_is_called_by_its_form(page, session, case, qtbot):
    said = consent(session, case.case_id, external="given", bodies=BODIES)
    rows = found(page, qtbot, "vélo")
    assert rows[0].entry_id == said
    assert rows[0].title == labels.form(session.forms.info("consent"))
    assert rows[0].title in page.model.spoken(rows[0], 0)


def test_a_phone_number_finds_its_person(page, session, qtbot):
    sheet = {"name_latin": "Zubaida Karim", "phone": "+33 6 98 76 54 32"}
    case_id = open_case(OpenCase({}, sheet), session)
    rows = found(page, qtbot, "06 98 76 54 32")
    assert rows[0].case_id == case_id
    assert rows[0].entry_id == ""

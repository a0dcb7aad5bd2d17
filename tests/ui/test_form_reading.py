# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stored form is read in words: only what was answered, nothing to change."""

from PySide6.QtWidgets import QLabel, QTextEdit

from app.forms.definition import Form
from app.forms.showing import shown
from tests.helpers.demo_form import ANSWERS, demo
from tests.helpers.form_making import AR, FR, ask, words
from tests.helpers.screens import nameless
from tests.helpers.screens import words as said
from ui.forms.reading import answers_view, rows_of
from ui.forms.words import Speaker


def test_answers_are_said_in_words_of_the_language(look):
    rows = rows_of(demo(), ANSWERS, "en")
    assert ("Day of the interview", "19 Nov 2026") in rows
    assert ("Language of the interview", "Sudanese Arabic") in rows
    assert ("Needs", "Shelter, A lawyer") in rows
    assert ("Weight (kg)", "61.5") in rows
    assert ("Next appointment", "30 Nov 2026, 09:30") in rows
    assert ("I have read this to the person", "Yes, seen") in rows
    assert not any(label == "Hour" for label, _value in rows)


def test_rows_and_groups_keep_their_order_and_place(look):
    lines = shown(demo(), ANSWERS, "fr", Speaker())
    kinds = [(line.kind, line.label) for line in lines]
    assert kinds[0] == ("group", "Entretien")
    at = kinds.index(("repeat", "Lieux de séjour"))
    assert lines[at + 1].kind == "row"
    assert lines[at + 1].place == "/travel/places[1]"
    assert lines[at + 2].place == "/travel/places[1]/since"
    assert [line.kind for line in lines].count("row") == 3


def test_a_colleague_is_called_by_name_and_one_who_left_by_id(look):
    form = demo()
    for known, expected in (([("a1", "Amal Haddad")], "Amal Haddad"), ([], "a1")):
        answers = {"now": {"colleague": "a1"}}
        rows = rows_of(form, answers, "en", colleagues=known)
        assert rows[-1] == ("Followed by", expected)


def test_a_choice_that_is_gone_and_a_value_of_another_kind_are_shown_as_they_are(look):
    answers = {"travel": {"alone": "cousin", "day": "last week"}, "now": {"age": "17?"}}
    rows = dict(rows_of(demo(), answers, "en"))
    assert rows["Did the person arrive alone?"] == "cousin"
    assert rows["Day of the interview"] == "last week"
    assert rows["Age"] == "17?"


def test_a_label_without_the_language_falls_back(look):
    node = ask("text", "/where", "Lieu")
    node.label.pop(AR)
    form = Form("f", "F", "1", (FR, AR), FR, (node,), {})
    assert rows_of(form, {"where": "Kufra"}, "ar") == [("Lieu", "Kufra")]


def test_the_view_shows_values_a_long_text_and_rows_as_a_table(look, qtbot):
    view = answers_view(demo(), ANSWERS, "en")
    qtbot.addWidget(view)
    view.resize(560, 800)
    view.show()
    text = said(view)
    assert "Sudanese Arabic" in text
    assert "Kufra, en transit" in text
    long = [each.toPlainText() for each in view.findChildren(QTextEdit)]
    assert long == [ANSWERS["travel"]["story"]]
    spoken = [each.accessibleName() for each in view.findChildren(QLabel)]
    assert "Until: 18 Jun 2026" in spoken
    assert nameless(view) == []


def test_rows_that_fit_no_table_are_read_one_after_the_other(look, qtbot):
    answers = {"travel": {"places": [{"since": "2026-03-03", "where": "x" * 200}]}}
    view = answers_view(demo(), answers, "en")
    qtbot.addWidget(view)
    view.show()
    assert "Row 1" in said(view)


def test_outputs_in_labels_are_asked_for(look):
    node = ask("text", "/why", "Since")
    node.label.update({FR: ("Depuis ", "/data/day", " ?")})
    form = Form("f", "F", "1", (FR,), FR, (node,), {})
    rows = rows_of(form, {"why": "x"}, "fr", words=lambda _place: "Depuis mardi ?")
    assert rows == [("Depuis mardi ?", "x")]
    assert words("a") == {FR: ("a",), "English (en)": ("a",), AR: ("a",)}

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form being filled in: what applies, what is wrong, words."""

from datetime import datetime
from typing import Any

import pytest

from app.forms.definition import Choice, Form
from app.forms.filling import Filling
from tests.helpers.small_forms import ask, calculate, choices, fill, form

LANGUAGES = ("English (en)", "Français (fr)")
TOWNS = {
    "region": choices("north", "south"),
    "town": (
        Choice("n1", {"": ("North one",)}, {"region": "north"}),
        Choice("n2", {"": ("North two",)}, {"region": "north"}),
        Choice("s1", {"": ("South one",)}, {"region": "south"}),
    ),
}


def towns(**more: Any) -> Form:
    return form(
        ask("select_one", "region", choices="region"),
        ask(
            "select_one",
            "town",
            choices="town",
            choice_filter="region = /data/region",
            **more,
        ),
        lists=TOWNS,
    )


def kinds(filling: Filling) -> list[tuple[str, str]]:
    return [(problem.path, problem.kind) for problem in filling.problems()]


# ------------------------------------------------------------------------ relevance


def test_what_does_not_apply_is_not_stored_but_comes_back() -> None:
    filling = fill(form(ask("text", "a"), ask("text", "b", relevant="/data/a = 'yes'")))
    assert not filling.relevant("/b")
    assert "/b" in filling.set("/a", "yes")
    filling.set("/b", "typed")
    filling.set("/a", "no")
    assert filling.answers() == {"a": "no"}
    assert filling.everything() == {"a": "no", "b": "typed"}
    filling.set("/a", "yes")
    assert filling.answers() == {"a": "yes", "b": "typed"}


def test_what_is_in_a_group_that_does_not_apply_counts_as_empty() -> None:
    filling = fill(
        form(
            ask("text", "a"),
            ask("group", "g", ask("integer", "n"), relevant="/data/a = 'yes'"),
            calculate("seen", "if(/data/g/n = '', 'nothing', /data/g/n)"),
        )
    )
    filling.set("/a", "yes")
    filling.set("/g/n", "4")
    assert filling.value("/seen") == "4"
    changed = filling.set("/a", "no")
    assert {"/g", "/g/n", "/seen"} <= changed
    assert filling.value("/seen") == "nothing"
    assert not filling.relevant("/g/n")


def test_a_calculation_is_made_when_its_question_comes_to_apply() -> None:
    made = form(
        ask("text", "a"),
        ask("calculate", "c", calculation="'made'", relevant="/data/a = 'yes'"),
    )
    filling = fill(made, {"a": "no"}, fresh=False)
    filling.set("/a", "yes")
    assert filling.answers()["c"] == "made"


def test_a_change_says_exactly_which_places_it_concerns() -> None:
    filling = fill(
        form(
            ask("integer", "a"),
            calculate("b", "/data/a + 1"),
            ask("note", "c", label={"": ("b is ", " /data/b ", "")}),
            ask("text", "d", required="/data/b > 3", read_only="/data/b > 9"),
            ask("text", "far"),
        )
    )
    assert filling.set("/a", "5") == {"/a", "/b", "/c", "/d"}
    assert (filling.label("/c"), filling.required("/d")) == ("b is 6", True)
    assert filling.set("/far", "x") == {"/far"}
    assert filling.set("/far", "x") == frozenset()


# ------------------------------------------------------------------------- problems


def test_an_answer_that_breaks_its_rule_says_so_in_the_readers_language() -> None:
    made = form(
        ask(
            "date",
            "birth",
            constraint=". <= today()",
            constraint_message={
                "English (en)": ("Not in the future",),
                "Français (fr)": ("Pas après le ", "string(today())", ""),
            },
        ),
        languages=LANGUAGES,
    )
    filling = fill(made)
    filling.set("/birth", "2026-11-23")
    problem = filling.problem("/birth")
    assert problem is not None
    assert (problem.kind, problem.message) == ("constraint", "Pas après le 2026-11-22")
    filling.language = "en"
    assert filling.problems()[0].message == "Not in the future"
    filling.set("/birth", "2026-11-22")
    assert filling.problems() == []


def test_an_empty_answer_breaks_no_rule_but_may_be_required() -> None:
    made = form(
        ask("integer", "n", constraint=". > 5", required="true()"),
        ask("text", "t", required="/data/n > 3", required_message={"": ("Say it",)}),
        ask("text", "hidden", required="true()", relevant="false()"),
    )
    filling = fill(made)
    assert filling.problem("/n") is None
    assert kinds(filling) == [("/n", "required")]
    filling.set("/n", 4)
    assert kinds(filling) == [("/n", "constraint"), ("/t", "required")]
    assert filling.problems()[1].message == "Say it"


@pytest.mark.parametrize(
    ("kind", "typed", "kept", "fits"),
    [
        ("integer", "12", 12, True),
        ("integer", "١٢", 12, True),
        ("integer", "۱۲", 12, True),
        ("integer", " -3 ", -3, True),
        ("integer", "12a", "12a", False),
        ("integer", "1.5", "1.5", False),
        ("integer", "9" * 30, "9" * 30, False),
        ("integer", "9" * 10_000, "9" * 10_000, False),
        ("integer", 4.0, 4, True),
        ("integer", True, True, False),
        ("integer", "½", "½", False),
        ("decimal", "3,5", 3.5, True),
        ("decimal", "٣٫٥", 3.5, True),
        ("decimal", ".5", 0.5, True),
        ("decimal", "1e400", "1e400", False),
        ("decimal", "nan", "nan", False),
        ("range", "3", 3, True),
        ("date", "2026-02-30", "2026-02-30", False),
        ("date", "٢٠٢٦-١١-٢٢", "2026-11-22", True),
        ("date", "22/11/2026", "22/11/2026", False),
        ("date", 5, 5, False),
        ("datetime", "2026-11-22T14:30", "2026-11-22T14:30", True),
        ("datetime", "2026-11-22T25:30", "2026-11-22T25:30", False),
        ("time", "14:30", "14:30", True),
        ("time", "2 pm", "2 pm", False),
        ("text", "\x00\ud800 odd", "\x00\ud800 odd", True),
        ("text", 12, "12", True),
        ("select_one", "nobody", "nobody", False),
        ("select_multiple", "fig lime", ("fig", "lime"), True),
        ("select_multiple", ["fig", "fig"], ("fig",), True),
        ("select_multiple", ["fig", "pear"], ("fig", "pear"), False),
        ("acknowledge", "OK", "OK", True),
        ("acknowledge", "maybe", "maybe", False),
        ("geopoint", "32.9 13.2", "32.9 13.2", True),
        ("geopoint", "132.9 13.2", "132.9 13.2", False),
        ("file", "ab" * 32, "ab" * 32, True),
        ("file", "../../etc/passwd", "../../etc/passwd", False),
    ],
)
def test_what_is_typed_is_kept_and_said_where_it_does_not_fit(
    kind: str, typed: Any, kept: Any, fits: bool
) -> None:
    made = form(
        ask(kind, "q", choices="fruit"), lists={"fruit": choices("fig", "lime")}
    )
    filling = fill(made)
    filling.set("/q", typed)
    assert filling.value("/q") == kept
    assert kinds(filling) == ([] if fits else [("/q", "type")])
    again = fill(made, filling.answers(), fresh=False)
    assert again.value("/q") == kept
    assert kinds(again) == kinds(filling)


def test_a_comma_is_no_decimal_point_to_a_reader_of_english() -> None:
    filling = fill(form(ask("decimal", "q")), language="en")
    filling.set("/q", "1,000")
    assert kinds(filling) == [("/q", "type")]


def test_a_text_beyond_a_million_characters_is_kept_and_said() -> None:
    filling = fill(form(ask("text", "q"), calculate("n", "string-length(/data/q)")))
    filling.set("/q", "é" * 1_000_000)
    assert filling.value("/n") == 1_000_000
    filling.set("/q", "é" * 1_000_001)
    assert kinds(filling) == [("/q", "type")]
    assert len(str(filling.value("/q"))) == 1_000_001


def test_a_number_beyond_its_range_breaks_a_rule() -> None:
    made = form(ask("range", "q", parameters={"start": "1", "end": "5", "step": "1"}))
    filling = fill(made)
    filling.set("/q", 6)
    assert kinds(filling) == [("/q", "constraint")]


def test_what_does_not_fit_counts_as_empty_in_other_rules() -> None:
    filling = fill(form(ask("integer", "n"), calculate("c", "/data/n = ''")))
    filling.set("/n", "12")
    assert filling.value("/c") == "false"
    filling.set("/n", "12a")
    assert filling.value("/c") == "true"


# -------------------------------------------------------------------------- choices


def test_choices_follow_the_answer_they_depend_on() -> None:
    filling = fill(towns())
    assert filling.choices("/town") == ()
    assert "/town" in filling.set("/region", "north")
    assert filling.choices("/town") == (("n1", "North one"), ("n2", "North two"))


def test_an_answer_that_is_not_offered_any_more_is_set_aside_until_it_is() -> None:
    filling = fill(towns(required="true()"), {"region": "north", "town": "n1"})
    assert filling.problems() == []
    assert "/town" in filling.set("/region", "south")
    assert filling.value("/town") is None
    assert filling.answers() == {"region": "south"}
    assert filling.everything() == {"region": "south", "town": "n1"}
    assert filling.withdrawn() == ("/town",)
    assert kinds(filling) == [("/town", "required")]
    filling.set("/region", "north")
    assert filling.value("/town") == "n1"


def test_choices_in_a_row_follow_the_answers_of_the_same_row() -> None:
    made = form(
        ask(
            "repeat",
            "stay",
            ask("select_one", "region", choices="region"),
            ask(
                "select_one",
                "town",
                choices="town",
                choice_filter="region = current()/../region",
            ),
        ),
        lists=TOWNS,
    )
    filling = fill(made, {"stay": [{"region": "north"}, {"region": "south"}]})
    assert len(filling.choices("/stay[1]/town")) == 2
    assert filling.choices("/stay[2]/town") == (("s1", "South one"),)
    assert "/stay[1]/town" not in filling.set("/stay[2]/region", "north")
    assert len(filling.choices("/stay[2]/town")) == 2


# ---------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("language", "column"),
    [
        ("fr", "Français (fr)"),
        ("fr", "French"),
        ("fr", "fr"),
        ("fr", "francais"),
        ("ar", "العربية (ar)"),
        ("ar", "Arabic"),
        ("en", "english"),
    ],
)
def test_a_column_is_recognised_as_a_language(language: str, column: str) -> None:
    question = ask("text", "q", label={"Tigrinya": ("other",), column: ("mine",)})
    made = form(question, languages=("Tigrinya", column))
    assert fill(made, language=language).label("/q") == "mine"


def test_words_missing_in_one_language_are_shown_in_another() -> None:
    made = form(
        ask("text", "a", label={"English (en)": ("Name",), "Français (fr)": ("",)}),
        ask("text", "b", label={"Other": ("Only",)}),
        ask("text", "c"),
        languages=LANGUAGES,
    )
    filling = fill(made)
    labels = [filling.label(path) for path in ("/a", "/b", "/c")]
    assert labels == ["Name", "Only", ""]


def test_changing_the_language_changes_labels_choices_and_hints() -> None:
    both = {"English (en)": ("Yes",), "Français (fr)": ("Oui",)}
    made = form(
        ask("select_one", "q", choices="l", hint=both, guidance=both),
        ask("note", "n", label={"": ("", "jr:choice-name(/data/q, '/data/q')", "!")}),
        lists={"l": (Choice("y", both),)},
        languages=LANGUAGES,
    )
    filling = fill(made, {"q": "y"})
    seen = [filling.hint("/q"), filling.choices("/q")[0][1], filling.label("/n")]
    assert seen == ["Oui", "Oui", "Oui!"]
    filling.language = "en"
    seen = [filling.guidance("/q"), filling.choices("/q")[0][1], filling.label("/n")]
    assert seen == ["Yes", "Yes", "Yes!"]


# ------------------------------------------------------------------------- defaults


def test_a_new_record_gets_its_defaults_and_an_old_one_does_not() -> None:
    made = form(
        ask("integer", "n", default="3"),
        ask("date", "day", default="today()", default_is_expression=True),
        ask("integer", "m", default="/data/n * 2", default_is_expression=True),
        ask("select_multiple", "s", choices="fruit", default="fig lime"),
        ask("meta", "began", parameters={"fills": "start"}),
        ask("meta", "on", parameters={"fills": "today"}),
        ask("meta", "device", parameters={"fills": "deviceid"}),
        lists={"fruit": choices("fig", "lime")},
    )
    assert fill(made, {"n": 4}).answers() == {
        "n": 4,
        "day": "2026-11-22",
        "m": 8,
        "s": ["fig", "lime"],
        "began": "2026-11-22T09:30",
        "on": "2026-11-22",
    }
    assert fill(made, {"n": 4}, fresh=False).answers() == {"n": 4}


def test_when_filling_ended_is_the_last_change() -> None:
    made = form(
        ask("text", "a"),
        ask("group", "g", ask("meta", "ended", parameters={"fills": "end"})),
    )
    moments = iter(range(10))
    filling = Filling(
        made, now=lambda: datetime(2026, 11, 22, 10, next(moments)), language="fr"
    )
    assert filling.value("/g/ended") == "2026-11-22T10:00"
    filling.set("/a", "x")
    assert filling.value("/g/ended") == "2026-11-22T10:01"


def test_a_calculated_or_read_only_answer_is_not_typed_over() -> None:
    made = form(
        ask("text", "a", read_only="true()", default="fixed"), calculate("b", "1")
    )
    filling = fill(made)
    assert filling.set("/a", "other") == filling.set("/b", 2) == frozenset()
    assert filling.answers() == {"a": "fixed", "b": 1}


def test_a_calculated_day_is_shown_as_a_day() -> None:
    made = form(
        ask("date", "a"),
        ask("date", "due", calculation="/data/a + 30"),
        calculate("later", "date(/data/due + 1)"),
        calculate("year", "format-date(/data/later, '%Y')"),
    )
    filling = fill(made)
    filling.set("/a", "2026-12-15")
    found = [filling.value(path) for path in ("/due", "/later", "/year")]
    assert found == ["2027-01-14", "2027-01-15", "2027"]

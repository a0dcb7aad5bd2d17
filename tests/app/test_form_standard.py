# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms as humanitarian teams write them compute what other tools compute."""

from datetime import datetime
from typing import Any

import pytest

from app.forms.filling import Filling
from app.forms.markup import bare
from app.forms.xlsform import convert
from tests.helpers.forms import Table, faults, form, markdown, node

NOON = datetime(2026, 11, 22, 12)
YES_NO = [
    ["list_name", "name", "label"],
    ["yn", "yes", "Yes"],
    ["yn", "no", "No"],
]


def filled(
    answers: dict[str, Any] | None = None, *, language: str = "fr", **sheets: Table
) -> Filling:
    """Fill a new record of a form written as tables."""
    found = form(**sheets)
    return Filling(found, answers, now=lambda: NOON, language=language)


def calculated(expression: str, **answers: Any) -> Any:
    """Return what an expression gives over numbers, texts and days."""
    survey = [
        ["type", "name", "label", "calculation"],
        ["integer", "n", "N", ""],
        ["text", "t", "T", ""],
        ["date", "d", "D", ""],
        ["select_multiple yn", "m", "M", ""],
        ["calculate", "result", "", expression],
    ]
    found = filled(answers, survey=survey, choices=YES_NO)
    return found.value("/result")


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("int((today() - ${d}) div 365.25)", 26),
        ("${n} DIV 2", 3.5),
        ("if(${n} > 5 AND ${n} < 9, ' AND ', 'no')", " AND "),
        ("if(${n} = 1 OR ${t} = 'x', 'a', 'b')", "a"),
        ("if(is-selected(${m}, 'no'), 1, 0)", 1),
        ("round(-1.25, 1)", -1.2),
        ("round(1.25, 1)", 1.3),
        ("position(..)", 1),
        ("coalesce(${n}, 0) + number('1.50')", 8.5),
        ("concat(substr(${d}, 0, 4), '-', ${n})", "2000-7"),
    ],
)
def test_what_authors_write_computes(expression: str, result: object) -> None:
    answers = {"n": 7, "t": "x", "d": "2000-11-20", "m": "yes no"}
    assert calculated(expression, **answers) == result


ROWS = [
    ["type", "name", "label", "calculation"],
    ["begin_repeat", "people", "People", ""],
    ["integer", "age", "Age", ""],
    ["select_one yn", "sick", "Sick", ""],
    ["end_repeat", "", "", ""],
]


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("count(${people}[${age} < 5])", 2),
        ("count(${people}[age < 5])", 2),
        ("sum(${people}[${sick} = 'yes']/age)", 43),
        ("count(${age}[${sick} = 'yes'])", 2),
        ("count(${people}[${age} < 5 and ${sick} = 'yes'])", 1),
    ],
)
def test_a_condition_on_rows_looks_at_each_row(expression: str, result: int) -> None:
    people = [{"age": 3, "sick": "yes"}, {"age": 40, "sick": "yes"}, {"age": 1}]
    survey = [*ROWS, ["calculate", "result", "", expression]]
    found = filled({"people": people}, survey=survey, choices=YES_NO)
    assert found.value("/result") == result
    found.set("/people[3]/age", 50)
    found.set("/people[2]/sick", "no")
    found.set("/people[3]/age", 1)
    found.set("/people[2]/sick", "yes")
    assert found.value("/result") == result


def test_a_calculation_that_takes_its_own_result_is_done_once() -> None:
    survey = [
        ["type", "name", "label", "calculation", "default"],
        ["text", "t", "T", "", ""],
        ["calculate", "times", "", ". + 1", "1"],
        ["calculate", "first", "", "if(. = '', ${t}, .)", ""],
    ]
    found = filled({"t": "a"}, survey=survey)
    found.set("/t", "b")
    assert found.value("/times") == 2
    assert found.value("/first") == "a"
    assert found.problems() == []


@pytest.mark.parametrize(
    ("expression", "kind"),
    [
        ("selected(${a})", "arguments"),
        ("regex(., '1', '2')", "arguments"),
        ("today(1)", "arguments"),
        ("if(${a}, 1)", "arguments"),
        ("round()", "arguments"),
        ("substr(${a})", "arguments"),
        ("coalesce(${a})", "arguments"),
        ("indexed-repeat(${a}, 1)", "arguments"),
        ("cht:difference-in-months(${a})", "arguments"),
        ("count(1)", "expression"),
        ("${a} AND", "expression"),
    ],
)
def test_a_call_with_too_many_or_too_few_arguments_is_refused_with_its_row(
    expression: str, kind: str
) -> None:
    survey = [
        ["type", "name", "label", "calculation"],
        ["text", "a", "A", ""],
        ["calculate", "b", "", expression],
    ]
    (found,) = faults(markdown(survey=survey))
    assert (found.row, found.column, found.kind) == (3, "calculation", kind)


def test_columns_that_name_a_language_in_different_ways_are_one_language() -> None:
    survey = [
        [
            *["type", "name", "label", "label::French", "constraint"],
            *["constraint_message", "constraint_message::Français (fr)"],
            *["required", "required_message::fr"],
        ],
        ["integer", "a", "Age", "Âge", ". > 5", "Too low", "Trop bas", "", ""],
        ["text", "b", "Name", "Nom", "", "", "", "TRUE()", "Il le faut"],
    ]
    found = filled({"a": 1}, survey=survey)
    assert found.label("/a") == "Âge"
    assert [p.message for p in found.problems()] == ["Trop bas", "Il le faut"]
    found.language = "en"
    assert [p.message for p in found.problems()] == ["Too low", "Il le faut"]


def test_a_language_is_told_by_its_code_before_the_words_beside_it() -> None:
    survey = [
        ["type", "name", "label::Texte en français (fr)", "label::English (en)"],
        ["text", "a", "Nom", "Name"],
    ]
    assert filled(survey=survey, language="en").label("/a") == "Name"
    assert filled(survey=survey, language="English (en)").label("/a") == "Name"
    assert filled(survey=survey, language="es").label("/a") == "Nom"


def test_a_question_may_be_called_data() -> None:
    survey = [
        ["type", "name", "label", "relevant", "calculation"],
        ["text", "data", "Data", "", ""],
        ["text", "b", "So ${data}", "${data} = 'x'", ""],
        ["calculate", "c", "", "", "concat(${data}, '!')"],
    ]
    found = filled({"data": "x"}, survey=survey)
    assert found.relevant("/b")
    assert found.label("/b") == "So x"
    assert found.value("/c") == "x!"
    assert node(found.form, "/b").relevant == "/data/data  = 'x'"


def test_choices_out_of_order_on_purpose_are_remarked_upon() -> None:
    survey = [
        ["type", "name", "label", "parameters"],
        ["select_one yn", "a", "A", "randomize=true"],
    ]
    found = convert(markdown(survey=survey, choices=YES_NO), "form.md")
    assert [(r.row, r.kind) for r in found.remarks] == [(2, "order_kept")]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            '**Identity** of the <span style="color:red">head</span>',
            "Identity of the head",
        ),
        ("## Part 2 ##", "Part 2"),
        ("First<br/>second", "First\nsecond"),
        ("See [the guide](https://example.org/x)", "See the guide"),
        ("*very* important __now__", "very important now"),
        ("Name *", "Name *"),
        ("2 * 3 * 4 and 5*3*2", "2 * 3 * 4 and 5*3*2"),
        ("a < b, a<b and c>d", "a < b, a<b and c>d"),
        ("my_long_name", "my_long_name"),
        ("Lone ** stars", "Lone ** stars"),
    ],
)
def test_labels_are_read_without_marks(written: str, read: str) -> None:
    assert bare(written) == read


def test_marks_go_around_an_answer_and_never_out_of_it() -> None:
    survey = [
        ["type", "name", "label", "constraint", "constraint_message"],
        ["text", "name", "Name", "", ""],
        ["note", "hello", "Hello **${name}**!", "", ""],
        ["integer", "age", "Age", ". > 5", "**No**"],
    ]
    found = filled({"name": "<b>**Zoé**</b>", "age": 1}, survey=survey)
    assert found.label("/hello") == "Hello <b>**Zoé**</b>!"
    assert [p.message for p in found.problems()] == ["**No**"]


def test_rows_of_rows_that_nobody_can_fill_in_are_not_made() -> None:
    names = ["a", "b", "c"]
    begins = [["begin_repeat", name, "R", "1000"] for name in names]
    ends = [["end_repeat", "", "", ""] for _ in names]
    survey = [["type", "name", "label", "repeat_count"], *begins]
    found = filled(survey=[*survey, ["text", "t", "T", ""], *ends])
    assert len(list(found.places())) < 50_000
    assert found.problems()


@pytest.mark.parametrize("kind", ["date", "integer", "geopoint", "select_multiple yn"])
@pytest.mark.parametrize(
    "given",
    [10**400, "\x00", "\ud800", ["\x00"], [[1]], {"x": 1}, True, 1e308, [None]],
    ids=repr,
)
def test_whatever_answers_hold_the_form_opens(kind: str, given: object) -> None:
    survey = [["type", "name", "label"], [kind, "q", "Q"]]
    found = filled({"q": given}, survey=survey, choices=YES_NO)
    assert all(p.path == "/q" for p in found.problems())


@pytest.mark.parametrize(
    ("kind", "given", "kept"),
    [
        ("date", "2026-01-02T00:00:00.000+02:00", "2026-01-02"),
        ("geopoint", [32.5, 13], "32.5 13"),
        ("select_multiple yn", "yes no", ("yes", "no")),
    ],
)
def test_answers_as_other_tools_write_them_are_taken(
    kind: str, given: object, kept: object
) -> None:
    survey = [["type", "name", "label"], [kind, "q", "Q"]]
    found = filled({"q": given}, survey=survey, choices=YES_NO)
    assert found.value("/q") == kept
    assert found.problems() == []

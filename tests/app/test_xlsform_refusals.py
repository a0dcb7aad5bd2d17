# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a form cannot have here is refused with its sheet, its row and a sentence."""

import re
from pathlib import Path

import pytest

from app.cli_forms import check
from app.forms.faults import Fault
from app.forms.wording import kinds, sentence
from app.forms.xlsform import convert
from tests.helpers.forms import Table, faults, form, markdown, places, workbook

ROOT = Path(__file__).resolve().parents[2]
YES_NO = [
    ["list_name", "name", "label"],
    ["yes_no", "yes", "Yes"],
    ["yes_no", "no", "No"],
]


def asking(*rows: list[str]) -> bytes:
    """A form of rows of type, name, label, calculation and relevant."""
    head = ["type", "name", "label", "calculation", "relevant"]
    return markdown(survey=[head, *rows], choices=YES_NO)


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("geoshape", "type_not_supported"),
        ("geotrace", "type_not_supported"),
        ("barcode", "type_not_supported"),
        ("audit", "type_not_supported"),
        ("background-audio", "type_not_supported"),
        ("background-geopoint", "type_not_supported"),
        ("begin loop over yes_no", "type_not_supported"),
        ("include", "type_not_supported"),
        ("osm", "type_not_supported"),
        ("csv-external", "type_not_supported"),
        ("xml-external", "type_not_supported"),
        ("select_one_from_file places.csv", "choices_from_file"),
        ("select_multiple_from_file places.xml", "choices_from_file"),
        ("select_one_external yes_no", "choices_from_file"),
        ("select_one ${q}", "choices_from_answers"),
        ("telephone", "type_unknown"),
        ("select_one", "type_unknown"),
        ("select_one nowhere", "no_such_list"),
    ],
)
def test_a_type_that_cannot_be_asked_names_its_row(written: str, kind: str) -> None:
    data = asking(["text", "q", "Q"], [written, "b", "B"])
    assert ("survey", 3, kind) in places(data)


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("pulldata('a', 'b', 'c', ${q})", "outside_function"),
        ("instance('elsewhere')/root/item/name", "outside_list"),
        ("instance(${q})/root/item", "outside_list"),
        ("frobnicate(${q})", "unknown_function"),
        ("${q", "expression"),
        ("because it doesn't work", "expression"),
        ("1 +", "expression"),
        ("if(${q} = 1, 2", "expression"),
        ("label::English != ''", "expression"),
        ("$variable + 1", "expression"),
        ("//q", "expression_walks"),
        ("/data/descendant::q", "expression_walks"),
        ("count(../following::node())", "expression_walks"),
        ("/other/q", "path_outside"),
        ("${nobody}", "unknown_name"),
        ("${last-saved#q}", "last_saved"),
        ("count(/data/*[*[*[*[*[1]]]]])", "expression_too_long"),
        ("1" + " + 1" * 6_000, "expression_too_long"),
        ("(" * 400 + "1" + ")" * 400, "expression"),
    ],
)
@pytest.mark.parametrize("column", [3, 4])
def test_a_rule_that_cannot_be_evaluated_names_its_row(
    written: str, kind: str, column: int
) -> None:
    row = ["text", "b", "B", "", ""]
    row[column] = written
    assert ("survey", 3, kind) in places(asking(["text", "q", "Q"], row))


def test_a_word_that_names_nobody_names_its_row() -> None:
    survey = [["type", "name", "label", "hint"], ["text", "a", "A", "see ${b}"]]
    choices = [["list_name", "name", "label"], ["x", "one", "as ${c}"]]
    assert places(markdown(survey=survey, choices=choices)) == [
        ("survey", 2, "unknown_name"),
        ("choices", 2, "unknown_name"),
    ]


def test_every_fault_is_told_at_once_in_the_order_of_the_sheets() -> None:
    data = asking(
        ["barcode", "a", "A"],
        ["text", "b", "B", "", "${nobody} = 1"],
        ["text", "b", "Twice"],
        ["text", "two words", "C"],
        ["", "untyped", "D"],
        ["end group", ""],
        ["begin group", "open", "E"],
        ["calculate", "sum", "", "pulldata('x')"],
    )
    assert places(data) == [
        ("survey", 2, "type_not_supported"),
        ("survey", 3, "unknown_name"),
        ("survey", 4, "duplicate_name"),
        ("survey", 5, "name_not_valid"),
        ("survey", 6, "no_type"),
        ("survey", 7, "end_without_begin"),
        ("survey", 8, "not_closed"),
        ("survey", 9, "outside_function"),
    ]


@pytest.mark.parametrize(
    ("rows", "waiting"),
    [
        ([["calculate", "a", "", "${a} + 1"]], {2}),
        (
            [["calculate", "a", "", "${b}"], ["calculate", "b", "", "${a}"]],
            {2, 3},
        ),
        (
            [["text", "a", "A", "", "${b} = 1"], ["text", "b", "B", "", "${a} = 1"]],
            {2, 3},
        ),
        (
            [
                ["begin group", "g", "G", "", "${a} = 1"],
                ["text", "a", "A"],
                ["end group", ""],
            ],
            {3},
        ),
    ],
)
def test_questions_that_wait_for_one_another_are_named(
    rows: list[list[str]], waiting: set[int]
) -> None:
    found = faults(asking(*rows))
    assert {fault.kind for fault in found} == {"circle"}
    assert {fault.row for fault in found} == waiting


def test_a_repeat_may_look_at_its_rows_and_at_the_row_before() -> None:
    made = form(
        survey=[
            ["type", "name", "label", "calculation", "repeat_count", "constraint"],
            ["integer", "n", "N", "", "", "${n} > 0"],
            ["begin repeat", "r", "R", "", "${n}", ""],
            ["integer", "x", "X", "", "", ""],
            [
                "calculate",
                "t",
                "",
                "${x} + indexed-repeat(${t}, ${r}, position(..) - 1)",
                "",
                "",
            ],
            ["end repeat", "", "", "", "", ""],
            ["calculate", "all", "", "sum(${x}) + count(${r})", "", ""],
        ]
    )
    assert made.id == "test"


def test_a_choice_is_there_once_unless_the_form_says_otherwise() -> None:
    survey = [["type", "name", "label"], ["select_one l", "a", "A"]]
    choices = [["list_name", "name", "label"], ["l", "x", "X"], ["l", "x", "Again"]]
    assert places(markdown(survey=survey, choices=choices)) == [
        ("choices", 3, "duplicate_choice")
    ]
    settings = [["allow_choice_duplicates"], ["yes"]]
    made = form(survey=survey, choices=choices, settings=settings)
    assert len(made.lists["l"]) == 2


def test_a_choice_of_several_has_no_space_in_its_name() -> None:
    choices = [["list_name", "name", "label"], ["l", "x y", "X"]]
    one = [["type", "name", "label"], ["select_one l", "a", "A"]]
    many = [["type", "name", "label"], ["select_multiple l", "a", "A"]]
    assert places(markdown(survey=one, choices=choices)) == []
    assert places(markdown(survey=many, choices=choices)) == [
        ("choices", 2, "choice_with_space")
    ]


def test_a_column_that_is_there_twice_is_refused_unless_one_is_empty() -> None:
    head = ["type", "name", "label", "relevant", "relevance"]
    both = [head, ["text", "a", "A", "1", "1"]]
    one = [head, ["text", "a", "A", "", "1"]]
    assert places(markdown(survey=both)) == [("survey", 1, "duplicate_column")]
    assert places(markdown(survey=one)) == []
    same = [["type", "name", "label", "label"], ["text", "a", "A", "B"]]
    assert places(workbook(survey=same)) == [("survey", 1, "duplicate_column")]


def test_a_heading_with_a_space_matters_only_where_a_filter_needs_it() -> None:
    choices = [["list_name", "name", "label", "my place"], ["l", "x", "X", "here"]]
    head = ["type", "name", "label", "choice_filter"]
    filtered = [head, ["select_one l", "a", "A", "true()"]]
    plain = [head, ["select_one l", "a", "A", ""]]
    assert places(markdown(survey=filtered, choices=choices)) == [
        ("choices", 1, "heading_with_space")
    ]
    assert places(markdown(survey=plain, choices=choices)) == []


def test_a_blank_row_and_an_empty_choices_sheet_are_harmless_alone() -> None:
    head, row = ["type", "name", "label"], ["integer", "value", "Label"]
    empty = [["list_name", "name", "label"]]
    assert places(workbook(survey=[head, [], row])) == []
    assert places(workbook(survey=[head, row], choices=empty)) == []
    assert places(workbook(survey=[head, [], row], choices=empty)) == [
        ("survey", 2, "rows_missing")
    ]


@pytest.mark.parametrize(
    ("sheets", "place"),
    [
        ({"survey": [["name", "label"], ["a", "A"]]}, ("survey", 1, "no_column")),
        ({"survey": [["type", "name", "label"]]}, ("survey", 1, "empty_form")),
        (
            {"choices": [["list_name", "name"], ["l", "x"]], "other": [["a"], ["b"]]},
            ("", 0, "no_survey"),
        ),
        (
            {
                "survey": [["type", "name", "label"], ["text", "a", "A"]],
                "entities": [["list_name"], ["people"]],
            },
            ("entities", 2, "entities"),
        ),
        (
            {
                "survey": [
                    ["type", "name", "label", "trigger"],
                    ["text", "a", "A", "${a}"],
                ]
            },
            ("survey", 2, "trigger"),
        ),
        (
            {
                "survey": [
                    ["type", "name", "label", "appearance"],
                    ["text", "a", "A", "search('people')"],
                ]
            },
            ("survey", 2, "choices_from_file"),
        ),
        (
            {
                "survey": [
                    ["type", "name", "label", "bind::consigne:use"],
                    ["text", "a", "A", "titel"],
                ]
            },
            ("survey", 2, "unknown_use"),
        ),
        (
            {
                "survey": [
                    ["type", "name", "label", "parameters"],
                    ["range", "a", "A", "start=1 end=1"],
                ]
            },
            ("survey", 2, "range"),
        ),
    ],
)
def test_a_sheet_that_cannot_be_used_says_where(
    sheets: dict[str, Table], place: tuple[str, int, str]
) -> None:
    assert place in places(workbook(**sheets))


def test_a_misspelt_column_is_remarked_upon() -> None:
    survey = [["type", "name", "label", "relevent"], ["text", "a", "A", "1 = 2"]]
    remarks = convert(markdown(survey=survey), "x.md").remarks
    assert [(r.column, r.kind, r.detail) for r in remarks] == [
        ("relevent", "column_looks_like", "relevant")
    ]


def test_there_is_a_sentence_for_every_kind_in_three_languages() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "app/forms").glob("*.py")
    )
    # whatever is said anywhere in a form's reading has a sentence, and none is unused
    assert {kind for kind in kinds() if f'"{kind}"' not in code} == set()
    for kind in kinds():
        fault = Fault("choices", 12, "label", kind, "âge")
        said = {sentence(fault, language) for language in ("fr", "en", "ar")}
        assert len(said) == 3
        assert all("12" in text for text in said)
        assert not any(re.search(r"(?<!\$)\{", text) for text in said)


def test_check_prints_what_converts_and_answers_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "visit.xlsx"
    path.write_bytes(
        workbook(survey=[["type", "name", "label::Français (fr)"], ["text", "a", "A"]])
    )
    assert check(path, "fr") == 0
    out = capsys.readouterr().out
    assert "visit" in out
    assert "Français (fr)" in out


def test_check_prints_every_fault_on_a_line_and_answers_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.md"
    path.write_bytes(asking(["barcode", "a", "A"], ["text", "b", "B", "", "${c}"]))
    assert check(path, "fr") == 2
    lines = capsys.readouterr().out.splitlines()
    assert [line[:7] for line in lines] == ["Ligne 2", "Ligne 3"]
    assert check(tmp_path / "absent.xlsx", "fr") == 1

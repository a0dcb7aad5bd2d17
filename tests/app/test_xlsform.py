# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms in any spelling of the standard become definitions that keep their meaning."""

import pytest

from app.forms.checks import is_sound
from app.forms.definition import from_json, to_json
from app.forms.wording import sentence
from app.forms.xlsform import convert, form_id
from tests.helpers.forms import form, markdown, node, workbook

YES_NO = [
    ["list_name", "name", "label"],
    ["yes_no", "yes", "Yes"],
    ["yes_no", "no", "No"],
]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("text", "text"),
        ("Text ", "text"),
        ("string", "text"),
        ("int", "integer"),
        ("Integer", "integer"),
        ("decimal", "decimal"),
        ("range", "range"),
        ("date", "date"),
        ("dateTime", "datetime"),
        ("datetime", "datetime"),
        ("time", "time"),
        ("note", "note"),
        ("hidden", "hidden"),
        ("acknowledge", "acknowledge"),
        ("trigger", "acknowledge"),
        ("select_one yes_no", "select_one"),
        ("select one yes_no", "select_one"),
        ("Select_One  yes_no", "select_one"),
        ("select1 yes_no", "select_one"),
        ("select one from yes_no", "select_one"),
        ("select_multiple yes_no", "select_multiple"),
        ("select all that apply from yes_no", "select_multiple"),
        ("rank yes_no", "rank"),
        ("start", "meta"),
        ("deviceid", "meta"),
        ("imei", "meta"),
        ("username", "meta"),
        ("geopoint", "geopoint"),
        ("photo", "file"),
        ("image", "file"),
        ("audio", "file"),
        ("video", "file"),
        ("file", "file"),
    ],
)
def test_every_spelling_of_a_type_is_understood(written: str, kind: str) -> None:
    found = form(
        survey=[["type", "name", "label"], [written, "q", "Q"]], choices=YES_NO
    )
    assert node(found, "/q").kind == kind


@pytest.mark.parametrize(
    "headings",
    [
        ["type", "name", "label::French (fr)", "relevant", "constraint_message"],
        ["Type", "Name", "Label::French (fr)", "Relevant", "Constraint Message"],
        ["type", "name", "label:French (fr)", "relevance", "constraint message"],
        [
            "type ",
            " name",
            "label :: French (fr)",
            "bind::relevant",
            "constraint_message",
        ],
        [
            "type",
            "name",
            "caption::French (fr)",
            "bind:relevant",
            "bind:jr:constraintMsg",
        ],
    ],
)
def test_every_spelling_of_a_heading_is_understood(headings: list[str]) -> None:
    found = form(
        survey=[
            headings,
            ["integer", "a", "Âge", "", "Non"],
            ["text", "b", "Suite", "${a} > 3", ""],
        ]
    )
    assert node(found, "/a").label == {"French (fr)": ("Âge",)}
    assert list(node(found, "/a").constraint_message.values()) == [("Non",)]
    assert node(found, "/b").relevant == "/data/a  > 3"


def test_groups_and_repeats_are_a_tree_and_keep_their_rows() -> None:
    found = form(
        survey=[
            ["type", "name", "label", "repeat_count"],
            ["integer", "n", "How many"],
            ["begin group", "home", "Home"],
            ["begin_repeat", "people", "People", "${n} + 1"],
            ["text", "Full.Name-1", "Name of ${n}"],
            ["end repeat", ""],
            ["end_group", ""],
        ]
    )
    home = found.children[1]
    assert (home.kind, home.row) == ("group", 3)
    people = home.children[0]
    assert (people.kind, people.path, people.row) == ("repeat", "/home/people", 4)
    assert people.repeat_count == "/data/n  + 1"
    assert people.children[0].path == "/home/people/Full.Name-1"
    assert people.children[0].label == {"default": ("Name of ", "/data/n", "")}


def test_names_inside_a_repeat_are_of_the_same_row() -> None:
    found = form(
        survey=[
            ["type", "name", "label", "relevant", "choice_filter"],
            ["begin repeat", "r", "R", "", ""],
            ["select_one place", "region", "Region", "", ""],
            [
                "select_one town",
                "town",
                "In ${region}",
                "${region} = 'n'",
                "of=${region}",
            ],
            ["end repeat", "", "", "", ""],
        ],
        choices=[
            ["list name", "name", "label", "of"],
            ["place", "n", "North", ""],
            ["town", "x", "X", "n"],
        ],
    )
    town = node(found, "/r/town")
    assert town.relevant == "../region  = 'n'"
    assert town.choice_filter == "of= current()/../region"
    assert town.label == {"default": ("In ", "../region", "")}
    assert found.lists["town"][0].extra == {"of": "n"}


def test_words_keep_their_language_their_order_and_their_quotes() -> None:
    found = form(
        survey=[
            ["type", "name", "label::العربية (ar)", "label::Français (fr)", "hint"],
            ["text", "a", "الاسم", "L’« identité » & <suite>", "-"],
            ["text", "b", "", "Reste ${a} < 3", ""],
        ],
        settings=[["default_language"], ["Français (fr)"]],
    )
    assert found.languages == ("العربية (ar)", "Français (fr)")
    assert found.default_language == "Français (fr)"
    assert node(found, "/a").label["Français (fr)"] == ("L’« identité » & <suite>",)
    assert node(found, "/a").hint == {}
    assert node(found, "/b").label == {
        "Français (fr)": ("Reste ", "/data/a", " < 3"),
    }


def test_rules_yes_and_no_and_expressions() -> None:
    found = form(
        survey=[
            [
                "type",
                "name",
                "label",
                "required",
                "read only",
                "calculation",
                "constraint",
            ],
            ["integer", "a", "A", "yes", "no", "", ". > 3 and . < ‘9’"],
            ["integer", "b", "B", "TRUE", "true()", "", ""],
            ["integer", "c", "C", "${a} > 3", "", "", ""],
            ["integer", "d", "", "", "", "${a} * 2", ""],
        ]
    )
    assert (node(found, "/a").required, node(found, "/a").read_only) == ("true()", "")
    assert node(found, "/a").constraint == ". > 3 and . < '9'"
    assert (node(found, "/b").required, node(found, "/b").read_only) == (
        "true()",
        "true()",
    )
    assert node(found, "/c").required == "/data/a  > 3"
    assert node(found, "/d").kind == "calculate"


@pytest.mark.parametrize(
    ("default", "is_expression"),
    [
        ("3", False),
        ("today()", True),
        ("${a}", True),
        ("2 + 3", True),
        ("2026-11-22", False),
        ("+33 6 12 34 56", False),
        ("Addis-Abeba", False),
        ("A + B", False),
        ("http://example.org/x?y=1", False),
        ("Hospital (north)", False),
        ("concat('a', ${a})", True),
    ],
)
def test_a_default_is_a_text_or_an_expression(
    default: str, *, is_expression: bool
) -> None:
    found = form(
        survey=[
            ["type", "name", "label", "default"],
            ["text", "a", "A", ""],
            ["text", "b", "B", default],
        ]
    )
    assert node(found, "/b").default_is_expression is is_expression


def test_or_other_adds_a_choice_and_a_question() -> None:
    found = form(
        survey=[
            ["type", "name", "label::Français (fr)"],
            ["select_one yes_no or_other", "q", "Q"],
            ["select_one yes_no", "plain", "P"],
        ],
        choices=[
            ["list_name", "name", "label::Français (fr)"],
            ["yes_no", "yes", "Oui"],
        ],
    )
    other = node(found, "/q_other")
    assert (other.kind, other.relevant) == ("text", "selected(../q, 'other')")
    chosen = found.lists[node(found, "/q").choices]
    assert [choice.name for choice in chosen] == ["yes", "other"]
    assert chosen[1].label == {"Français (fr)": ("Autre",)}
    assert [c.name for c in found.lists[node(found, "/plain").choices]] == ["yes"]


def test_what_is_filled_in_by_itself_and_what_is_never_stored() -> None:
    data = markdown(
        survey=[
            ["type", "name", "label"],
            ["start", "begun"],
            ["username", "who"],
            ["text", "a", "A"],
        ]
    )
    converted = convert(data, "x.md")
    assert node(converted.form, "/begun").parameters == {"fills": "start"}
    assert node(converted.form, "/who").parameters == {}
    assert [(r.row, r.kind) for r in converted.remarks] == [(3, "never_stored")]
    assert "who" in sentence(converted.remarks[0], "fr")


def test_uses_are_read() -> None:
    found = form(
        survey=[
            ["type", "name", "label", "bind::consigne:use"],
            ["text", "a", "A", "title text"],
        ]
    )
    assert node(found, "/a").uses == ("title", "text")


def test_the_form_is_named_by_its_settings_or_its_file() -> None:
    survey = [["type", "name", "label"], ["text", "a", "A"]]
    settings = [["form_title", "form_id", "version"], ["Suivi", "Suivi-Social 2", "7"]]
    named = convert(markdown(survey=survey, settings=settings), "x.md").form
    assert (named.id, named.title, named.edition) == ("suivi_social_2", "Suivi", "7")
    assert convert(markdown(survey=survey), "My Visit.v2.md").form.id == "my_visit_v2"
    assert form_id("123") == "form_123"
    assert form_id("") == "form"
    assert len(form_id("a" * 99)) == 40


def test_a_workbook_and_the_same_tables_as_text_are_the_same_form() -> None:
    survey = [
        ["type", "name", "label", "default", "relevant"],
        ["integer", "a", "A", 3, True],
        ["text", "b", "B", None, "${a} > 1"],
    ]
    as_text = [[str(c) if c is not None else "" for c in row] for row in survey]
    from_xlsx = convert(workbook(survey=survey), "x.xlsx").form
    from_md = convert(markdown(survey=as_text), "x.md").form
    csv = "survey\n" + "\n".join("," + ",".join(row) for row in as_text)
    from_csv = convert(csv.encode(), "x.csv").form
    assert from_xlsx.version == from_md.version == from_csv.version


def test_blank_rows_and_comments_keep_the_numbers_of_the_rows_after_them() -> None:
    data = workbook(
        survey=[
            ["type", "name", "label", "my notes"],
            [],
            ["text", "a", "A"],
            [None, None, None, "a remark to myself"],
            ["text", "b", "B"],
        ]
    )
    found = convert(data, "x.xlsx").form
    assert [child.row for child in found.children] == [3, 5]


def test_a_converted_form_is_sound_and_survives_being_stored() -> None:
    found = form(
        survey=[
            ["type", "name", "label", "relevant", "calculation"],
            ["select_one yes_no", "a", "A", "", ""],
            ["text", "b", "B ${a}", "selected(${a}, 'yes')", ""],
            ["calculate", "c", "", "", "jr:choice-name(${a}, '${a}')"],
        ],
        choices=YES_NO,
    )
    assert is_sound(found)
    assert from_json(to_json(found)) == found


def test_a_name_in_two_groups_is_fine_until_it_is_asked_for() -> None:
    rows = [
        ["type", "name", "label", "relevant"],
        ["begin group", "used", "U", ""],
        ["text", "used", "U", ""],
        ["end group", "", "", ""],
    ]
    assert len(list(form(survey=rows).walk())) == 2


def test_the_own_lists_may_be_asked_for_by_name() -> None:
    found = form(
        survey=[
            ["type", "name", "label"],
            ["select_one yes_no", "a", "A"],
            ["note", "n", "Is instance('yes_no')/root/item[name = ${a}]/label right?"],
        ],
        choices=YES_NO,
    )
    parts = node(found, "/n").label["default"]
    assert parts[0] == "Is "
    assert parts[1].startswith("instance('yes_no')/root/item[name =")


def test_an_old_form_may_call_its_root_by_its_own_name() -> None:
    survey = [
        ["type", "name", "label", "relevant"],
        ["text", "a", "A", ""],
        ["text", "b", "B", "/visit/a = '/visit/a' and ../visit/a"],
    ]
    found = convert(markdown(survey=survey), "visit.md").form
    assert node(found, "/b").relevant == "/data/a = '/visit/a' and ../visit/a"

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A changed form says what changed, in words that a person can follow."""

from dataclasses import replace

import pytest

from app.forms.checks import is_sound
from app.forms.definition import Form
from app.forms.differences import differences
from app.forms.wording import change
from tests.helpers.forms import form, node

HEAD = ["type", "name", "label", "relevant"]
LISTS = [["list_name", "name", "label"], ["l", "x", "X"], ["l", "y", "Y"]]
OLD = [
    HEAD,
    ["begin group", "g", "G", ""],
    ["text", "a", "A", ""],
    ["select_one l", "b", "B", ""],
    ["end group", "", "", ""],
    ["integer", "c", "C", ""],
]


def changes(
    new: list[list[str]], lists: list[list[str]] = LISTS
) -> list[tuple[str, str]]:
    old = form(survey=OLD, choices=LISTS)
    return [(d.kind, d.name) for d in differences(old, form(survey=new, choices=lists))]


def edited(row: int, *cells: str) -> list[list[str]]:
    return [*OLD[:row], list(cells), *OLD[row + 1 :]]


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (OLD, []),
        ([*OLD, ["date", "d", "D", ""]], [("added", "d")]),
        (OLD[:5], [("removed", "c")]),
        (edited(5, "decimal", "c", "C", ""), [("retyped", "c")]),
        (edited(5, "integer", "c", "See", ""), [("relabelled", "c")]),
        (edited(5, "integer", "c", "C", "${a} = 1"), [("rule", "c")]),
        ([*OLD[:2], OLD[3], OLD[4], OLD[2], OLD[5]], [("moved", "a")]),
    ],
)
def test_what_a_new_version_changes_is_named(
    new: list[list[str]], said: list[tuple[str, str]]
) -> None:
    assert changes(new) == said


def test_changed_choices_are_named() -> None:
    lists = [LISTS[0], ["l", "x", "Exact"], ["l", "z", "Z"]]
    assert changes(OLD, lists) == [
        ("choice_relabelled", "x"),
        ("choice_added", "z"),
        ("choice_removed", "y"),
    ]


def test_a_change_is_a_sentence_with_the_words_of_the_question() -> None:
    new = form(survey=[*OLD, ["date", "d", "Since ${c}?", ""]], choices=LISTS)
    (added,) = differences(form(survey=OLD, choices=LISTS), new)
    assert change(added, "fr") == "nouveau\u00a0: Since …?"
    assert change(added, "ar") != change(added, "en")


def test_a_definition_from_elsewhere_is_sound_or_not() -> None:
    good = form(survey=OLD, choices=LISTS)
    c = node(good, "/c")
    bad = [
        replace(c, relevant="//a"),
        replace(c, calculation="/data/c + 1"),
        replace(c, constraint="system('x')"),
        replace(c, path="/elsewhere"),
        replace(c, kind="select_one", choices="nowhere"),
        replace(c, label={"en": ("A ", "1 +", "")}),
        replace(c, default="evil()", default_is_expression=True),
        replace(c, calculation="1+" * 400_000 + "1"),
    ]

    def with_c(changed: object) -> Form:
        return replace(good, children=(good.children[0], changed))

    assert is_sound(good)
    assert [is_sound(with_c(changed)) for changed in bad] == [False] * len(bad)

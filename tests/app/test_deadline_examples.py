# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Worked examples: each date is the one that was counted on paper."""

import json
from typing import Any

import pytest

from app.deadlines.computation import Computation, iso
from app.deadlines.reading import rules
from app.deadlines.words import explain, sentences
from tests.helpers.deadlines import computed, examples

EACH = pytest.mark.parametrize(
    "example", examples(), ids=[example["what"] for example in examples()]
)


@EACH
def test_an_example_ends_when_it_was_counted_to_end(example: dict[str, Any]) -> None:
    made = computed(example)
    assert (iso(made.due) if made.due else None) == example.get("due")
    assert made.state == example.get("state", "runs")
    if "left" in example:
        assert made.left == example["left"]
    if "warnings" in example:
        assert list(made.warnings) == example["warnings"]


@EACH
def test_the_steps_of_an_example_say_how(example: dict[str, Any]) -> None:
    said = "\n".join(sentences(rules()[example["rule"]], computed(example), "fr"))
    missing = [words for words in example.get("says", []) if words not in said]
    assert not missing, said


@EACH
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_an_example_can_be_told_in_each_language(
    example: dict[str, Any], language: str
) -> None:
    rule, made = rules()[example["rule"]], computed(example)
    said = sentences(rule, made, language)
    lines = explain(rule, made, language)
    assert len(said) == len(lines) == len(made.steps)
    assert all(said)
    assert all(line.text for line in lines)
    assert not any(
        sign in text
        for text in (*said, *(f"{x.text}{x.detail}{x.when}" for x in lines))
        for sign in ("{", "}", "None", "  ", "_")
    )


@EACH
def test_an_example_survives_being_kept(example: dict[str, Any]) -> None:
    made = computed(example)
    assert Computation.from_json(json.loads(json.dumps(made.to_json()))) == made


def test_the_steps_of_the_asylum_court_read_like_a_letter() -> None:
    example = examples()[0]
    said = sentences(rules()["cnda_appeal"], computed(example), "fr")
    assert said[1:4] == (
        "Ce jour ne compte pas : le délai part le mercredi 5 juin 2019.",
        "Durée du délai : 1 mois (délai franc) ; les jours comptés iraient jusqu’au jeudi 4 juillet 2019.",
        "La demande d’aide juridictionnelle a été reçue le lundi 17 juin 2019 : le délai est suspendu après 12 jours, il en reste 18.",
    )
    assert said[-1].startswith("Dernier délai : lundi 26 août 2019 à minuit (24 h)")


def test_every_rule_of_the_program_has_an_example() -> None:
    assert {example["rule"] for example in examples()} == set(rules())

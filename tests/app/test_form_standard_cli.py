# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne form fill` says what becomes of answers, as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from tests.helpers.forms import workbook

SURVEY: list[list[object]] = [
    [
        *["type", "name", "label::English (en)", "label::French", "required"],
        *["calculation", "relevant", "constraint", "constraint_message::French"],
    ],
    ["today", "day", None, None, None, None, None, None, None],
    ["begin_group", "who", "Who", "Qui", None, None, None, None, None],
    ["integer", "age", "Age", "Âge", True, None, None, ". < 120", "Trop"],
    ["select_multiple needs", "needs", "Needs", "Besoins"],
    ["end_group"],
    ["begin_repeat", "kids", "Kids", "Enfants", None, None, "${age} > 15", None, None],
    ["text", "name", "Name", "Nom", "yes", None, None, None, None],
    ["end_repeat"],
    ["image", "photo", "Photo", "Photo", "yes", None, None, None, None],
    ["calculate", "double", None, None, None, "${age} * 2", None, None, None],
]
CHOICES: list[list[object]] = [
    ["list_name", "name", "label"],
    ["needs", 1, "Food"],
    ["needs", 2.0, "Water"],
]


def outcome(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    answers: object,
    language: str = "fr",
) -> dict[str, Any]:
    """Run the command and read what it prints."""
    file, given = tmp_path / "form.xlsx", tmp_path / "answers.json"
    file.write_bytes(workbook(survey=SURVEY, choices=CHOICES))
    given.write_text(json.dumps(answers), encoding="utf-8")
    order = ["form", "fill", str(file), "--answers", str(given)]
    assert main([*order, "--today", "2026-11-22", "--language", language]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_values_places_and_problems_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = {
        "who": {"age": 20, "needs": "1 2"},
        "kids": [{"name": "A"}, {}],
        "photo": "a.jpg",
    }
    found = outcome(tmp_path, capsys, answers)
    assert found["values"] == {
        "day": "2026-11-22",
        "who": {"age": 20, "needs": ["1", "2"]},
        "kids": [{"name": "A"}, {}],
        "photo": "a.jpg",
        "double": 40,
    }
    assert found["relevant"]["/kids[2]/name"] is True
    assert found["problems"] == [
        {"path": "/kids[2]/name", "kind": "required", "message": ""}
    ]


def test_what_does_not_apply_is_neither_stored_nor_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = {"who": {"age": 3}, "kids": [{}], "photo": "a.jpg"}
    found = outcome(tmp_path, capsys, answers)
    assert "kids" not in found["values"]
    assert found["relevant"]["/kids"] is False
    assert found["relevant"]["/kids[1]/name"] is False
    assert found["problems"] == []


def test_answers_the_form_does_not_ask_for_are_left_out_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, given = tmp_path / "form.xlsx", tmp_path / "answers.json"
    file.write_bytes(workbook(survey=SURVEY, choices=CHOICES))
    given.write_text('{"nobody": 1, "who": {"age": 3, "asks": 2}}', encoding="utf-8")
    assert main(["form", "fill", str(file), "--answers", str(given)]) == 0
    shown = capsys.readouterr()
    values = json.loads(shown.out)["values"]
    assert values["who"] == {"age": 3}
    assert "nobody" not in values
    assert "/nobody" in shown.err
    assert "/who/asks" in shown.err


@pytest.mark.parametrize(
    ("language", "message"), [("fr", "Trop"), ("French", "Trop"), ("es", "Trop")]
)
def test_a_language_that_a_form_lacks_falls_back(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    language: str,
    message: str,
) -> None:
    answers = {"who": {"age": 130}, "kids": [], "photo": "a.jpg"}
    found = outcome(tmp_path, capsys, answers, language)
    assert found["problems"] == [
        {"path": "/who/age", "kind": "constraint", "message": message}
    ]


@pytest.mark.parametrize(
    "answers",
    [
        {"who": {"age": "x", "needs": {"a": 1}}, "kids": {"name": 1}, "photo": [1]},
        {"who": [1], "kids": "x", "photo": True},
        {"who": None, "kids": None, "photo": None},
        {"who": {"age": 10**300, "needs": [["1"]]}, "kids": [1, 2]},
    ],
)
def test_answers_of_the_wrong_shape_are_problems(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], answers: object
) -> None:
    found = outcome(tmp_path, capsys, answers)
    assert found["problems"]
    assert {p["kind"] for p in found["problems"]} <= {"constraint", "required"}

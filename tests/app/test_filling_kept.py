# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers reopened, forms that misbehave, and `consigne form fill`."""

import argparse
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from app import cli_fill
from app.forms.definition import Form, Node
from tests.helpers.small_forms import ask, calculate, choices, fill, form

LISTS = {"fruit": choices("fig", "lime", colour="green")}
KINDS = {
    "text": some.text(max_size=8),
    "integer": some.integers(-(10**9), 10**9),
    "decimal": some.floats(-1e6, 1e6, width=32),
    "date": some.dates().map(str),
    "time": some.times().map(lambda at: at.isoformat(timespec="minutes")),
    "datetime": some.datetimes().map(lambda at: at.isoformat(timespec="seconds")),
    "select_one": some.sampled_from(["fig", "lime"]),
    "select_multiple": some.lists(some.sampled_from(["fig", "lime"]), unique=True),
    "acknowledge": some.just("OK"),
    "calculate": some.none(),
    "geopoint": some.just("1.5 2.5"),
}
RULES = ["", "/data/{0} != ''", "string-length(/data/{0}) > 3", "count(/data/r) > 1"]
# What each may read, so that nothing waits for itself.
READS = {"q0": ["nobody"], "q1": ["q0"], "x0": ["q0", "q1"]}
READS |= {"q": ["q0", "q1", "r/x0"], "y": ["q0", "r/x0"], "x": ["q0", "q1", "r/x0"]}
SUMS = ["/data/{0}", "concat(/data/{0}, '!')", "today()", "random()", "count(/data/r)"]


@some.composite
def records(draw: some.DrawFn) -> tuple[Form, dict[str, Any]]:
    """A form of some questions, groups and a repeat, and answers to it."""

    def questions(prefix: str, number: int) -> tuple[list[Node], dict[str, Any]]:
        nodes: list[Node] = []
        answers: dict[str, Any] = {}
        for name in (f"{prefix}{n}" for n in range(number)):
            kind = draw(some.sampled_from(sorted(KINDS)))
            about = draw(some.sampled_from(READS.get(name, READS[prefix])))
            rules = {
                "relevant": draw(some.sampled_from(RULES)).format(about),
                "choices": "fruit",
            }
            if kind == "calculate":
                rules["calculation"] = draw(some.sampled_from(SUMS)).format(about)
            nodes.append(ask(kind, name, **rules))
            if draw(some.booleans()):
                answers[name] = draw(KINDS[kind])
        return nodes, answers

    outer, answers = questions("q", 4)
    inner, answers["g"] = questions("y", 2)
    rows, _ = questions("x", 3)
    answers["r"] = [
        {n.name: draw(KINDS[n.kind]) for n in rows}
        for _ in range(draw(some.integers(0, 3)))
    ]
    relevant = draw(some.sampled_from(RULES)).format("q0")
    made = form(
        *outer,
        ask("group", "g", *inner, relevant=relevant),
        ask("repeat", "r", *rows),
        lists=LISTS,
    )
    return made, answers


@given(records())
@settings(max_examples=150, deadline=None)
def test_a_stored_record_reopens_with_the_same_values(
    record: tuple[Form, dict[str, Any]],
) -> None:
    made, answers = record
    stored = fill(made, answers).answers()
    years_later = datetime(2036, 1, 1, 8)
    again = fill(made, stored, fresh=False, now=years_later)
    assert again.answers() == stored
    assert json.loads(json.dumps(stored)) == stored


@given(records())
@settings(max_examples=100, deadline=None)
def test_a_change_and_its_undoing_leave_the_record_as_it_was(
    record: tuple[Form, dict[str, Any]],
) -> None:
    made, answers = record
    filling = fill(made, answers, fresh=False)
    before = filling.everything()
    typed = [p for p, node in filling.places() if node.kind in ("text", "integer")]
    for path in typed:
        filling.set(path, "1234")
    # What was worked out since is worked out again, chance included.
    while filling.undo():
        pass
    for name in ("q0", "q1"):
        node = filling.node(f"/{name}")
        if node.kind != "calculate":
            assert filling.everything().get(name) == before.get(name)


@given(records())
@settings(max_examples=100, deadline=None)
def test_what_is_kept_up_to_date_is_what_a_new_look_would_see(
    record: tuple[Form, dict[str, Any]],
) -> None:
    made, answers = record
    filling = fill(made, answers)
    for path, node in list(filling.places()):
        if node.kind == "text":
            filling.set(path, "some text")
    filling.add_row("/r")
    afresh = fill(made, filling.everything(), fresh=False)
    for path, _ in filling.places():
        assert filling.relevant(path) == afresh.relevant(path), path
        assert filling.problem(path) == afresh.problem(path), path


def test_an_old_record_keeps_what_was_calculated_then() -> None:
    made = form(ask("date", "birth"), calculate("age", "today() - /data/birth"))
    stored = fill(made, {"birth": "2026-11-12"}).answers()
    assert stored["age"] == 10
    later = fill(made, stored, fresh=False, now=datetime(2027, 1, 1, 8))
    assert later.answers() == stored
    later.set("/birth", "2026-12-31")
    assert later.value("/age") == 1


def test_what_a_form_does_not_ask_for_is_kept() -> None:
    made = form(
        ask("group", "g", ask("text", "a")), ask("repeat", "r", ask("text", "b"))
    )
    stored = {
        "was": {"deep": [1, None]},
        "g": {"a": "x", "old": "y"},
        "r": [{"b": "z", "more": 1}],
    }
    filling = fill(made, stored, fresh=False)
    assert filling.answers() == filling.everything() == stored
    assert filling.unknown() == ("/was", "/g/old", "/r[1]/more")


def test_answers_of_another_shape_are_problems_and_are_kept() -> None:
    made = form(
        ask("group", "g", ask("text", "a")),
        ask("repeat", "r", ask("text", "b")),
        ask("text", "t"),
        ask("integer", "n"),
    )
    stored = {"g": "flat", "r": {"b": 1}, "t": {"x": [1]}, "n": [1, 2]}
    filling = fill(made, stored)
    assert filling.answers() == stored
    found = [(p.path, p.kind) for p in filling.problems()]
    assert found == [(f"/{name}", "type") for name in ("g", "r", "t", "n")]


# -------------------------------------------------------------- forms that misbehave


def test_calculations_in_a_circle_stop_and_say_so() -> None:
    made = form(
        calculate("a", "coalesce(/data/b, 0) + 1"),
        calculate("b", "coalesce(/data/a, 0) + 1"),
        ask("text", "other"),
    )
    filling = fill(made)
    assert {p.kind for p in filling.problems()} == {"rule"}
    filling.set("/other", "still works")
    assert filling.value("/other") == "still works"


def test_a_rule_that_hides_what_it_reads_stops_too() -> None:
    made = form(ask("text", "a", relevant="/data/a = ''"))
    filling = fill(made)
    filling.set("/a", "x")
    assert [p.kind for p in filling.problems()] in ([], ["rule"])


def test_texts_that_double_from_one_question_to_the_next_stop_growing() -> None:
    doubled = [
        calculate(f"c{n}", f"concat(/data/c{n - 1}, /data/c{n - 1})")
        for n in range(1, 60)
    ]
    filling = fill(form(ask("text", "c0"), *doubled))
    filling.set("/c0", "0123456789")
    assert any(p.kind == "type" for p in filling.problems())


def test_slow_regular_expressions_take_a_bounded_time_and_say_so() -> None:
    slow = [ask("text", f"q{n}", constraint="regex(., '(a|aa)+$')") for n in range(30)]
    filling = fill(form(*slow), {f"q{n}": "a" * 5000 + "!" for n in range(30)})
    assert {p.kind for p in filling.problems()} == {"rule"}


def test_an_expression_that_cannot_be_read_leaves_the_rest_usable() -> None:
    made = form(
        ask("text", "a", relevant="((("),
        ask("text", "b", constraint="pulldata('x')", label={"": ("B ", "((", "!")}),
        ask("repeat", "r", ask("text", "c"), repeat_count="1 +"),
    )
    filling = fill(made, {"a": "1", "b": "2"})
    assert filling.answers() == {"a": "1", "b": "2"}
    assert filling.label("/b") == "B !"
    assert [p.path for p in filling.problems()] == ["/a", "/b", "/r"]


# ------------------------------------------------------------------ the headless verb


def run(folder: Path, form_text: str, answers: str, *more: str) -> int:
    (folder / "form.md").write_text(form_text, encoding="utf-8")
    (folder / "a.json").write_text(answers, encoding="utf-8")
    parser = argparse.ArgumentParser()
    cli_fill.add_arguments(parser)
    given_ones = [str(folder / "form.md"), "--answers", str(folder / "a.json"), *more]
    return cli_fill.run(parser.parse_args(given_ones))


SMALL = """
| survey |
| | type | name | label::English (en) | label::Français (fr) | relevant | calculation | constraint | constraint_message::Français (fr) | choice_filter | required |
| | text | nom | Name | Nom | | | | | | yes |
| | date | born | Born | Né(e) | | | . <= today() | Pas dans le futur | | |
| | calculate | age | | | | int((today() - ${born}) div 365.25) | | | | |
| | note | minor | Minor | Mineur | ${age} < 18 | | | | | |
| | select_one region | region | R | R | | | | | | |
| | select_one town | town | T | T | | | | | region=${region} | |
| | begin_repeat | stay | S | S | | | | | | |
| | integer | days | D | J | | | | | | |
| | end_repeat | | | | | | | | | |
| choices |
| | list_name | name | label::English (en) | label::Français (fr) | region |
| | region | a | A | A | |
| | region | b | B | B | |
| | town | t1 | T1 | T1 | a |
| | town | t2 | T2 | T2 | b |
"""


def test_a_form_is_filled_without_a_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = {
        "born": "2027-01-01",
        "region": "a",
        "town": "t2",
        "stay": [{"days": "٣"}, {"days": "many"}],
        "nobody": 1,
    }
    status = run(
        tmp_path,
        SMALL,
        json.dumps(answers),
        "--today",
        "2026-11-22",
        "--language",
        "fr",
    )
    said = capsys.readouterr()
    assert status == 0
    assert "/nobody" in said.err
    found = json.loads(said.out)
    assert found["values"]["stay"] == [{"days": 3}, {"days": "many"}]
    assert found["values"]["age"] == 0
    assert "town" not in found["values"]
    assert found["relevant"]["/minor"] is True
    assert found["relevant"]["/stay[2]/days"] is True
    assert found["problems"] == [
        {"path": "/nom", "kind": "required", "message": ""},
        {"path": "/born", "kind": "constraint", "message": "Pas dans le futur"},
        {"path": "/town", "kind": "constraint", "message": ""},
        {"path": "/stay[2]/days", "kind": "constraint", "message": ""},
    ]


@pytest.mark.parametrize(
    "answers", ["", "[1]", '{"a": NaN}', '"text"', "[" * 100_000, '{"nom": ']
)
def test_answers_that_are_none_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], answers: str
) -> None:
    assert run(tmp_path, SMALL, answers) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "a.json" in said.err


def test_a_form_that_is_none_is_refused_with_its_reasons(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "| survey |\n| | type | name |\n| | pear | q |\n", "{}") == 2
    assert capsys.readouterr().err

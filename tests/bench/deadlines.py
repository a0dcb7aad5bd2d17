# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many examples and properties the deadline engine is checked with, and its speed.

    python tests/bench/deadlines.py [--from 2024] [--to 2033]

Computes every worked example; then every rule in days or months of the program from
every day of some years, and counts the same a second time by walking the calendar.
"""

import argparse
import ast
import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.deadlines.computation import iso
from app.deadlines.engine import compute
from app.deadlines.reading import edition, rules
from app.deadlines.rules import Rule
from tests.helpers.day_counting import ONE, next_working, turn_pages, walk
from tests.helpers.deadlines import computed, examples

TESTS = Path(__file__).parents[1] / "app"


def main() -> int:
    """Print the figures; return 1 where a date is not the one it should be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="first", type=int, default=2024)
    parser.add_argument("--to", dest="last", type=int, default=2033)
    asked = parser.parse_args()
    kept = rules()
    unread = sum(not one.source for one in kept.values())
    verified = sum(one.verified for one in kept.values())
    print(f"edition {edition()}: {len(kept)} rules, {verified} verified by a lawyer,")
    print(f"  {unread} of them from no page that was read")
    right = sum(_is_right(example) for example in examples())
    seen = sum("seen" in example for example in examples())
    print(
        f"worked examples: {len(examples())} ({seen} with dates from outside), {right} right"
    )
    print(f"properties: {_properties()}")
    wrong, compared, seconds = _second_count(asked.first, asked.last)
    print(f"dates counted a second time: {compared}, {wrong} different")
    print(f"one computation: {seconds / compared * 1e6:.0f} µs")
    return int(right < len(examples()) or wrong > 0)


def _is_right(example: dict[str, str]) -> bool:
    made = computed(example)
    due = iso(made.due) if made.due else None
    return due == example.get("due") and made.state == example.get("state", "runs")


def _properties() -> int:
    """How many tests of the engine are run with made-up input."""
    found = 0
    for path in TESTS.glob("test_deadline_*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            marks = node.decorator_list if isinstance(node, ast.FunctionDef) else []
            found += any(ast.unparse(mark) == "pytest.mark.property" for mark in marks)
    return found


def _second_count(first: int, last: int) -> tuple[int, int, float]:
    wrong = compared = 0
    seconds = 0.0
    for rule in rules().values():
        if rule.unit == "hours" or rule.direction == "before":
            continue
        day = date(first, 1, 1)
        while day.year <= last:
            began = time.perf_counter()
            due = compute(rule, {rule.event: day}).due
            seconds += time.perf_counter() - began
            wrong += due != _walked(rule, day)
            compared += 1
            day += ONE
    return wrong, compared, seconds


def _walked(rule: Rule, day: date) -> date:
    if rule.unit == "days":
        end = walk(day, rule.length)
    else:
        end = turn_pages(day, rule.length)
        if rule.clear:
            end = min(end + ONE, turn_pages(day + ONE, rule.length))
    return next_working(end) if rule.extends else end


if __name__ == "__main__":
    sys.exit(main())

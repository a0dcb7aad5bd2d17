# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The worked examples of deadlines, and rules made for a test."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from app.deadlines.checking import checked
from app.deadlines.computation import Computation, Facts
from app.deadlines.engine import compute
from app.deadlines.reading import rules
from app.deadlines.rules import Rule

FILE = Path(__file__).parents[1] / "app" / "deadline_examples.toml"
PAUSE = {"begins": "aid_requested", "ends": "aid_notified"}


@cache
def examples() -> list[dict[str, Any]]:
    return list(tomllib.loads(FILE.read_text("utf-8"))["example"])


def computed(example: dict[str, Any]) -> Computation:
    rule = rules()[example["rule"]]
    facts = Facts(
        territory=example.get("territory", "mainland"), **example.get("facts", {})
    )
    return compute(rule, example["events"], facts)


def rule(**values: Any) -> Rule:
    """A rule of so many days from `notified`, or of what is said."""
    whole = {
        "name": {"en": "A time"},
        "event": "notified",
        "unit": "days",
        "length": 10,
    }
    return checked("made_for_a_test", whole | values)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small forms written by hand, filled in on Sunday 22 November 2026 at half past nine."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.forms.definition import Choice, Form, Node
from app.forms.filling import Filling

NOW = datetime(2026, 11, 22, 9, 30)


def ask(kind: str, name: str, *children: Node, **rules: Any) -> Node:
    """A question or a group; its path is given by `form`."""
    return Node(kind, name, "", children=children, **rules)


def calculate(name: str, calculation: str) -> Node:
    return ask("calculate", name, calculation=calculation)


def form(
    *children: Node,
    lists: Mapping[str, tuple[Choice, ...]] | None = None,
    languages: tuple[str, ...] = (),
) -> Form:
    placed = tuple(_placed(child, "") for child in children)
    default = languages[0] if languages else ""
    return Form("small", "Small", "1", languages, default, placed, dict(lists or {}))


def _placed(node: Node, above: str) -> Node:
    path = f"{above}/{node.name}"
    children = tuple(_placed(child, path) for child in node.children)
    return replace(node, path=path, children=children)


def choices(*names: str, **extra: str) -> tuple[Choice, ...]:
    """Choices labelled by their names in capitals, with the same other columns."""
    return tuple(Choice(n, {"": (n.upper(),)}, dict(extra)) for n in names)


def fill(
    made: Form,
    answers: Mapping[str, Any] | None = None,
    *,
    language: str = "fr",
    fresh: bool = True,
    now: datetime = NOW,
) -> Filling:
    return Filling(made, answers, now=lambda: now, language=language, fresh=fresh)


def computed(calculation: str, answers: Mapping[str, Any] | None = None) -> Any:
    """What an expression gives in a form of one question of each common kind."""
    made = form(
        ask("text", "word"),
        ask("integer", "n"),
        ask("decimal", "x"),
        ask("date", "day"),
        ask("datetime", "moment"),
        ask("time", "hour"),
        ask("select_one", "one", choices="fruit"),
        ask("select_multiple", "several", choices="fruit"),
        ask("repeat", "row", ask("integer", "size"), ask("text", "name")),
        calculate("result", calculation),
        lists={"fruit": choices("fig", "date", "lime", colour="green")},
    )
    filling = fill(made, answers)
    faults = [p for p in filling.problems() if p.path == "/result"]
    return faults[0].kind if faults else filling.value("/result")

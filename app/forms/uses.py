# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a form says its answers are for: where the title, the day, the dues stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.forms.definition import GROUPS, Form, Node

Where = tuple[str, ...]  # names from the root: ("group", "question")


@dataclass(frozen=True, slots=True)
class Plan:
    """Where each use stands, read once from a form.

    `found` gives the places of a use, in order; `rows` the same inside each repeat;
    `ended` the codes of a status that mean that nothing is left to do; `texts` the
    places of everything written in words.
    """

    found: dict[str, tuple[Where, ...]] = field(default_factory=dict)
    rows: dict[Where, dict[str, tuple[Where, ...]]] = field(default_factory=dict)
    ended: frozenset[str] = frozenset()


def plan_of(form: Form) -> Plan:
    """Read the uses of a form."""
    found: dict[str, list[Where]] = {}
    rows: dict[Where, dict[str, list[Where]]] = {}
    for node, where, repeat in _walk(form.children, (), None):
        if repeat is None:
            into, inside = found, where
        else:
            into, inside = rows.setdefault(repeat, {}), where[len(repeat) :]
        for use in node.uses:
            into.setdefault(use, []).append(inside)
    ended = {
        choice.name
        for node in form.walk()
        if "status" in node.uses
        for choice in form.lists.get(node.choices, ())
        if choice.extra.get("ends") == "yes"
    }
    return Plan(
        {use: tuple(places) for use, places in found.items()},
        {r: {u: tuple(p) for u, p in uses.items()} for r, uses in rows.items()},
        frozenset(ended),
    )


def said(answers: Mapping[str, Any], where: Where) -> Any:
    """Return the answer at a place, or None."""
    value: Any = answers
    for name in where:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def text_at(answers: Mapping[str, Any], places: tuple[Where, ...]) -> str:
    """Return the first answer in words among places, or ""."""
    for where in places:
        value = said(answers, where)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def every_text(answers: Mapping[str, Any]) -> Iterator[str]:
    """Yield everything written in words, codes and dates too, in a fixed order.

    As it is stored, whatever order the answers were given in: by name.
    """
    for _, value in sorted(answers.items()):
        match value:
            case str():
                yield value
            case dict():
                yield from every_text(value)
            case list():
                for item in value:
                    if isinstance(item, dict):
                        yield from every_text(item)


def _walk(
    nodes: tuple[Node, ...], before: Where, repeat: Where | None
) -> Iterator[tuple[Node, Where, Where | None]]:
    for node in nodes:
        where = (*before, node.name)
        yield node, where, repeat
        if node.kind in GROUPS:
            inside = repeat
            if node.kind == "repeat" and repeat is None:
                inside = where
            yield from _walk(node.children, where, inside)

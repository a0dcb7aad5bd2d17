# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a definition can be filled in: its rules make sense and come to an end."""

from collections.abc import Iterator

from app.forms import formulas
from app.forms.definition import CHOOSING, RULES, WORDS, Form, Node, Words
from app.forms.program import unusable

MOST_NODES = 6_000


def is_sound(form: Form) -> bool:
    """Tell whether a definition from elsewhere is as ours are: safe to evaluate."""
    nodes = list(form.walk())
    places = {node.path for node in nodes}
    written = set(_expressions(form, nodes))
    return (
        len(nodes) <= MOST_NODES
        and sum(map(len, written)) <= 2 * formulas.MAX_ALL
        and len(places) == len(nodes)
        and all(_paths_agree(form.children, ""))
        and all(n.kind not in CHOOSING or n.choices in form.lists for n in nodes)
        and not any(
            reason
            for expression in written
            for reason in formulas.reasons(expression, form.lists)
        )
        and not circles(form)
        and not any(unusable(form))
    )


def _paths_agree(nodes: tuple[Node, ...], above: str) -> Iterator[bool]:
    for node in nodes:
        yield node.path == f"{above}/{node.name}" and "/" not in node.name
        yield from _paths_agree(node.children, node.path)


def _expressions(form: Form, nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        for rule in RULES:
            if written := getattr(node, rule):
                yield written
        if node.default_is_expression:
            yield node.default
        for words in WORDS:
            yield from _inside(getattr(node, words))
    for choices in form.lists.values():
        for choice in choices:
            yield from _inside(choice.label)


def _inside(words: Words) -> Iterator[str]:
    for parts in words.values():
        yield from parts[1::2]


def circles(form: Form) -> list[tuple[Node, ...]]:
    """Return the questions that wait for one another, one tuple for each circle.

    A question waits for what its calculation reads, and for what it and the groups
    around it read to know whether they are asked. A repeat waits for its count.
    """
    nodes = {node.path: node for node in form.walk()}
    waits: dict[str, set[str]] = {}
    _wait(form.children, frozenset(), waits)
    found: list[tuple[Node, ...]] = []
    done: set[str] = set()
    for start in waits:
        if start not in done:
            found += [
                tuple(nodes[path] for path in circle)
                for circle in _follow(start, waits, done)
            ]
    return found


def _wait(
    nodes: tuple[Node, ...], above: frozenset[str], waits: dict[str, set[str]]
) -> None:
    for node in nodes:
        shown = above | formulas.reads(node.relevant, node.path)
        own = formulas.reads(node.calculation, node.path)
        waits[node.path] = set(shown | own)
        waits[node.path] |= formulas.reads(node.repeat_count, node.path)
        _wait(node.children, shown, waits)


def _follow(
    start: str, waits: dict[str, set[str]], done: set[str]
) -> Iterator[list[str]]:
    """Walk depth first without recursion; yield each circle that is met."""
    trail = [start]
    on_trail = {start}
    todo = [iter(sorted(waits[start]))]
    while todo:
        following = next(todo[-1], None)
        if following is None:
            todo.pop()
            leaving = trail.pop()
            on_trail.discard(leaving)
            done.add(leaving)
        elif following in on_trail:
            yield trail[trail.index(following) :]
        elif following in waits and following not in done:
            trail.append(following)
            on_trail.add(following)
            todo.append(iter(sorted(waits[following])))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a template asks for: its fields, the unknown ones, those that will stay empty."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import nodes

from app.letters.filling import nearest
from app.letters.grammar import path_of

Known = Mapping[str, Any]  # "" for words, a mapping for a group, [mapping] for rows
_LOOP: Known = {"index": "", "first": "", "last": "", "length": ""}
_Names = dict[str, str]  # of a loop: its row's name, and where the rows come from


@dataclass(frozen=True, slots=True)
class Unknown:
    """A field that is not known, and the nearest known one, or ""."""

    name: str
    near: str


@dataclass(frozen=True, slots=True)
class _Use:
    """A field where it is used: `path` with rows as "events[]"."""

    path: str
    printed: bool
    guarded: bool  # it is printed only where it, or its group, is not empty


def asked(trees: Iterable[nodes.Template]) -> set[str]:
    """Return the paths of all fields."""
    return {use.path for use in _uses(trees)}


def unknown(trees: Iterable[nodes.Template], known: Known) -> list[Unknown]:
    """Return the fields that are not known, in the order of the template."""
    found: dict[str, Unknown] = {}
    for use in _uses(trees):
        near = _missing(use.path, known)
        if near is not None:
            plain = use.path.replace("[]", "")
            found.setdefault(plain, Unknown(plain, near))
    return list(found.values())


def empty(trees: Iterable[nodes.Template], data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields outside rows that are printed and have nothing in them."""
    found: dict[str, None] = {}
    for use in _uses(trees):
        if use.printed and not use.guarded and "[]" not in use.path:
            value: Any = data
            for name in use.path.split("."):
                value = value.get(name) if isinstance(value, Mapping) else None
            if value is None or (isinstance(value, str) and not value.strip()):
                found[use.path] = None
    return tuple(found)


def _uses(trees: Iterable[nodes.Template]) -> Iterator[_Use]:
    for tree in trees:
        yield from _within(tree.body, {}, frozenset())


def _within(
    body: Iterable[nodes.Node], names: _Names, sure: frozenset[str]
) -> Iterator[_Use]:
    for node in body:
        match node:
            case nodes.Output():
                for part in node.nodes:
                    yield from _expression(part, names, sure, printed=True)
            case nodes.If():
                for branch in (node, *node.elif_):
                    tested = list(_expression(branch.test, names, sure))
                    yield from tested
                    more = sure | {use.path for use in tested}
                    yield from _within(branch.body, names, more)
                yield from _within(node.else_, names, sure)
            case nodes.For():
                yield from _rows(node, names, sure)


def _rows(node: nodes.For, names: _Names, sure: frozenset[str]) -> Iterator[_Use]:
    yield from _expression(node.iter, names, sure)
    assert isinstance(node.target, nodes.Name)  # the grammar lets no other through
    place = _resolved(path_of(node.iter) or (), names)
    inner = {**names, node.target.name: f"{place}[]", "loop": ""}
    if node.test is not None:
        yield from _expression(node.test, inner, sure)
    yield from _within(node.body, inner, sure)
    yield from _within(node.else_, names, sure)


def _expression(
    node: nodes.Node, names: _Names, sure: frozenset[str], *, printed: bool = False
) -> Iterator[_Use]:
    path = path_of(node)
    if path is not None:
        if path[0] == "loop" and names.get("loop") == "" and path[1:2] in _loop_words():
            return
        where = _resolved(path, names)
        yield _Use(where, printed, where in sure)
        return
    if isinstance(node, nodes.Filter) and node.name in {"default", "d"}:
        printed = False  # there is something else to print
    for child in node.iter_child_nodes():
        yield from _expression(child, names, sure, printed=printed)


def _loop_words() -> set[tuple[str, ...]]:
    return {(word,) for word in _LOOP}


def _resolved(path: tuple[str, ...], names: _Names) -> str:
    first = names.get(path[0]) or path[0]
    return ".".join((first, *path[1:]))


def _missing(path: str, known: Known) -> str | None:
    """Return the nearest known path where one is not known, else None."""
    level: Any = known
    before: list[str] = []
    for part in path.split("."):
        name, rows = part.removesuffix("[]"), part.count("[]")
        if not isinstance(level, Mapping) or name not in level:
            within = level if isinstance(level, Mapping) else {}
            near = nearest(name, within)
            return ".".join((*before, near)) if near else ""
        level = level[name]
        before.append(name)
        for _ in range(rows):
            level = level[0] if isinstance(level, list) and level else ""
    return None

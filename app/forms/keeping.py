# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers as they are stored, into the places of a form and out again."""

from collections.abc import Mapping
from typing import Any

from app.forms import values
from app.forms.tree import Place, Tree


def load(tree: Tree, place: Place, answers: Mapping[str, Any], language: str) -> None:
    """Put stored answers into an empty form; what does not fit is kept beside."""
    below = {p.node.name: p for p in place.children.values() if p.node}
    for name, answer in answers.items():
        child = below.get(name)
        if child is None or child.node is None or child.kind == "note":
            place.unknown[name] = answer
        elif child.kind == "group":
            if isinstance(answer, Mapping):
                load(tree, child, answer, language)
            else:
                child.shape = answer
        elif child.kind == "repeat":
            if isinstance(answer, list) and all(isinstance(r, Mapping) for r in answer):
                for row in answer:
                    at = len(child.rows)
                    load(tree, tree.new_row(child, at), row, language)
            else:
                child.shape = answer
        else:
            child.typed = values.read(child.node, answer, language)


def unload(place: Place, *, hidden: bool, unknown: bool = True) -> dict[str, Any]:
    """Return what is stored of a group, a row or the form.

    `hidden`: also what does not apply now. `unknown`: also given answers that the
    form does not ask for.
    """
    found: dict[str, Any] = dict(place.unknown) if unknown else {}
    for child in place.children.values():
        assert child.node is not None  # only the form has none
        if child.shape is not None:
            found[child.node.name] = child.shape
        if not child.live and not hidden:
            continue
        kept = _kept(child, hidden=hidden, unknown=unknown)
        if kept not in (None, {}, []):
            found[child.node.name] = kept
    return found


def _kept(place: Place, *, hidden: bool, unknown: bool) -> Any:
    if place.kind == "group":
        return unload(place, hidden=hidden, unknown=unknown)
    if place.kind == "repeat":
        rows = [*place.rows, *(place.spare if hidden else ())]
        # A row that does not apply keeps its number for those after it.
        return [
            unload(row, hidden=hidden, unknown=unknown) if row.live or hidden else {}
            for row in rows
        ]
    return values.stored(place.typed.value if hidden else place.offered)


def unknown(place: Place) -> list[str]:
    """Return the places of stored answers that this form does not ask for."""
    found = [f"{place.path}/{name}" for name in place.unknown]
    for below in place.rows or place.children.values():
        found += unknown(below)
    return found

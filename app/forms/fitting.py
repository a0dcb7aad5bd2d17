# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the answers of a bundle must look like, so that every screen can show them.

An answer to a question that we know has that question's type; answers and forms that
we do not know come from a newer Consigne and are kept as they are.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from app.forms.checks import is_sound
from app.forms.definition import Node, NotAForm, from_json
from app.forms.library import FORM, Library, entry_of

_DEEPEST = 24
_NUMBERS = frozenset({"integer", "decimal", "range"})
_MANY = frozenset({"select_multiple", "rank"})


def fits(fields: dict[str, Any], library: Library) -> bool:
    """Tell whether the answers of a revision can be shown."""
    answers = fields["answers"]
    if fields["form"] == FORM:
        return _is_definition(fields)
    if fields["sensitivity"] == "named":
        return set(answers) == {"keys", "sealed"} and isinstance(answers["keys"], dict)
    if not _is_shallow(answers, 0):
        return False
    form = library.form(fields["form"], fields["form_version"])
    if form is None:
        return all(isinstance(answers.get(k, ""), str) for k in ("title", "text"))
    if fields["form"] == "case":  # everybody names a case by its code and site
        named = (answers.get(key) for key in ("code", "site"))
        if not all(isinstance(value, str) for value in named):
            return False
    return _all_fit(form.children, answers)


def _is_definition(fields: dict[str, Any]) -> bool:
    answers = fields["answers"]
    try:
        form = from_json(answers.get("definition"))
    except NotAForm:
        return False
    return (
        "info" not in answers  # where it is kept is said here, not by who sends it
        and form.version == answers.get("version")
        and fields["entry"] == entry_of(form.id, form.version)
        and is_sound(form)
    )


def _all_fit(nodes: Iterable[Node], answers: dict[str, Any]) -> bool:
    return all(_fits(node, answers.get(node.name)) for node in nodes)


def _fits(node: Node, value: Any) -> bool:
    if value is None:
        return True
    match node.kind:
        case "group":
            return isinstance(value, dict) and _all_fit(node.children, value)
        case "repeat":
            return isinstance(value, list) and all(
                isinstance(row, dict) and _all_fit(node.children, row) for row in value
            )
        case kind if kind in _MANY:
            return isinstance(value, list) and all(isinstance(v, str) for v in value)
        case kind if kind in _NUMBERS:
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case "date":
            return isinstance(value, str) and _is_day(value)
        case "calculate" | "hidden" | "meta":
            return isinstance(value, (str, int, float))
        case _:
            return isinstance(value, str)


def _is_day(text: str) -> bool:
    """An ISO day, or "" where none is known."""
    try:
        return not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_shallow(value: Any, depth: int) -> bool:
    if depth > _DEEPEST:
        return False
    if isinstance(value, dict):
        return all(_is_shallow(item, depth + 1) for item in value.values())
    if isinstance(value, list):
        return all(_is_shallow(item, depth + 1) for item in value)
    return value is None or isinstance(value, (str, int, float, bool))

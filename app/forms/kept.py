# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What only the program writes of a record: its questions that nobody can change."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.forms.definition import GROUPS, Form

_ALWAYS = "true()"


def kept(
    form: Form, answers: Mapping[str, Any], before: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """Return answers with every read-only question at the top as the program left it.

    `before` are the versions it follows, the one shown first; none for a new record,
    whose read-only questions have their defaults. Where two versions are brought
    together, what either says may be chosen.
    """
    found = dict(answers)
    for node in form.children:
        if node.read_only != _ALWAYS or node.calculation or node.kind in GROUPS:
            continue
        if node.default_is_expression and not before:
            continue
        known = [said.get(node.name) for said in before] or [node.default or None]
        if found.get(node.name) not in known:
            found[node.name] = known[0]
    return {name: value for name, value in found.items() if value is not None}

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a form is shared out: one section a page where it is long, else all in one."""

from collections.abc import Iterator, Sequence

from app.forms.definition import Form, Node
from app.rows import record

MANY_GROUPS, MANY_QUESTIONS = 3, 12
_UNSEEN = frozenset({"calculate", "hidden", "meta"})
_UNASKED = _UNSEEN | {"note", "group", "repeat"}


@record
class Section:
    """A part of a form: a group, a repeat, or questions that stand in no group.

    `place` is "" for those; `nodes` are what is shown, `at` where they are.
    """

    place: str
    nodes: tuple[Node, ...]
    at: str


def sections_of(form: Form) -> list[Section]:
    """Share a form out. A group around everything is looked through."""
    return list(_shared(*_top(form)))


def _top(form: Form) -> tuple[tuple[Node, ...], str]:
    nodes, at = form.children, ""
    while True:
        seen = [node for node in nodes if node.kind not in _UNSEEN]
        if len(seen) != 1 or seen[0].kind != "group" or seen[0].relevant:
            return nodes, at
        nodes, at = seen[0].children, f"{at}/{seen[0].name}"


def _shared(nodes: Sequence[Node], at: str) -> Iterator[Section]:
    loose: list[Node] = []
    for node in nodes:
        if node.kind in _UNSEEN:
            continue
        if node.kind in ("group", "repeat"):
            if loose:
                yield Section("", tuple(loose), at)
                loose = []
            yield Section(f"{at}/{node.name}", (node,), at)
        else:
            loose.append(node)
    if loose:
        yield Section("", tuple(loose), at)


def is_paged(form: Form, sections: Sequence[Section]) -> bool:
    """Tell whether sections are shown one at a time."""
    groups = sum(bool(section.place) for section in sections)
    asked = sum(node.kind not in _UNASKED for node in form.walk())
    return groups >= MANY_GROUPS and asked > MANY_QUESTIONS

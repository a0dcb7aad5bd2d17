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
    """A part of a form, shown together.

    `place` names it: the group or repeat, or the first question where there is none;
    "" is the form itself. `nodes` are what is shown, `at` where they are.
    """

    place: str
    nodes: tuple[Node, ...]
    at: str
    loose: bool = False


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
    first = True
    for node in nodes:
        if node.kind in _UNSEEN:
            continue
        if node.kind not in ("group", "repeat"):
            loose.append(node)
            continue
        if any(each.kind != "note" for each in loose):
            yield _loose(loose, at, first=first)
            loose, first = [], False
        # Words alone belong to what follows them.
        yield Section(f"{at}/{node.name}", (*loose, node), at)
        loose, first = [], False
    if loose:
        yield _loose(loose, at, first=first)


def _loose(nodes: Sequence[Node], at: str, *, first: bool) -> Section:
    """Return questions in no group: the first ones are called as the form is."""
    name = next((node.name for node in nodes if node.kind != "note"), nodes[0].name)
    return Section("" if first else f"{at}/{name}", tuple(nodes), at, loose=True)


def is_paged(form: Form, sections: Sequence[Section]) -> bool:
    """Tell whether sections are shown one at a time."""
    groups = sum(not section.loose for section in sections)
    asked = sum(node.kind not in _UNASKED for node in form.walk())
    return groups >= MANY_GROUPS and asked > MANY_QUESTIONS

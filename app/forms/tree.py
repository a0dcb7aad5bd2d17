# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The places of a form being filled, each beside its node in the instance lxml sees."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from app.forms.conversions import IRRELEVANT
from app.forms.definition import Choice, Form, Node
from app.forms.program import Program
from app.forms.values import EMPTY, Typed, Value, clean

_COLUMN = re.compile(r"[^\W\d][\w.\-]*")
_ANCHOR = "row-"  # an element's name while it stands for no row


class Place:
    """A question, a group, a repeat (all its rows) or one row of a repeat.

    `own` is what its own relevance says, `live` with those above it. `offered` is
    the value without choices that are not offered now. `faults` are the slots that
    could not be evaluated. `cache` is what was worked out since the last change.
    """

    __slots__ = (
        "cache",
        "children",
        "element",
        "faults",
        "is_row",
        "live",
        "node",
        "offered",
        "own",
        "parent",
        "path",
        "rows",
        "shape",
        "spare",
        "typed",
        "unknown",
    )

    def __init__(self, node: Node | None, parent: "Place | None", path: str) -> None:
        self.node = node  # None: the form itself
        self.parent = parent
        self.path = path
        self.is_row = False
        self.element: Any = None
        self.typed: Typed = EMPTY
        self.offered: Value = None
        self.own = self.live = True
        self.children: dict[str, Place] = {}
        self.rows: list[Place] = []
        self.spare: list[Place] = []  # rows beyond what repeat_count asks for
        self.faults: set[str] = set()
        self.cache: dict[str, Any] = {}
        self.unknown: dict[str, Any] = {}
        self.shape: Any = None  # what was stored where a group or rows should be

    @property
    def kind(self) -> str:
        """The node's kind; "group" for the form, "row" for a row."""
        if self.is_row:
            return "row"
        return self.node.kind if self.node else "group"

    @property
    def asked(self) -> str:
        """The path without row numbers."""
        return self.node.path if self.node else ""

    def walk(self) -> Iterator["Place"]:
        """Yield this place and those below it, in the order of the form."""
        yield self
        for below in self.rows or self.children.values():
            yield from below.walk()

    def at(self, path: str) -> "Place | None":
        """Return this place or the nearest above it whose path (no rows) is given."""
        place: Place | None = self
        while place is not None and place.asked != path:
            place = place.parent
        return place


class Tree:
    """All places, by path, and the document in which expressions are evaluated."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.document = etree.Element("d")
        data = etree.SubElement(self.document, "data")
        self.by_path: dict[str, Place] = {}
        self.root = Place(None, None, "")
        self.root.element = data
        self._fill(self.root, program.form.children)

    def _fill(self, above: Place, nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            place = Place(node, above, f"{above.path}/{node.name}")
            above.children[node.path] = place
            self.by_path[place.path] = place
            name = f"{_ANCHOR}{node.name}" if node.kind == "repeat" else node.name
            place.element = etree.SubElement(above.element, name)
            if node.kind == "group":
                self._fill(place, node.children)

    def new_row(self, repeat: Place, at: int) -> Place:
        """Make an empty row; `at` counts from 0."""
        node = repeat.node
        assert node is not None  # a repeat always has one
        row = Place(node, repeat, "")
        row.is_row = True
        row.element = etree.Element(node.name)
        self.insert(repeat, row, at)
        self._fill(row, node.children)
        return row

    def insert(self, repeat: Place, row: Place, at: int) -> None:
        """Put a row (back) among the rows of its repeat."""
        if at < len(repeat.rows):
            repeat.rows[at].element.addprevious(row.element)
        else:
            repeat.element.addprevious(row.element)
        repeat.rows.insert(at, row)
        self._number(repeat, at)

    def take_out(self, repeat: Place, at: int) -> Place:
        """Take a row out of the tree; it keeps what was typed."""
        row = repeat.rows.pop(at)
        repeat_element = row.element.getparent()
        repeat_element.remove(row.element)
        for place in row.walk():
            self.by_path.pop(place.path, None)
        self._number(repeat, at)
        return row

    def set_lists(self, lists: list[Any]) -> None:
        """Replace the lists that `instance()` sees."""
        del self.document[1:]
        self.document.extend(lists)

    def _number(self, repeat: Place, start: int) -> None:
        """Number the rows again, from one on."""
        rows = repeat.rows[start:]
        for place in [p for row in rows for p in row.walk()]:
            if self.by_path.get(place.path) is place:
                del self.by_path[place.path]
        for number, row in enumerate(rows, start + 1):
            self._name(row, f"{repeat.path}[{number}]")

    def _name(self, place: Place, path: str) -> None:
        place.path = path
        self.by_path[path] = place
        for number, row in enumerate(place.rows, 1):
            self._name(row, f"{path}[{number}]")
        for child in place.children.values():
            assert child.node is not None  # only the form has none
            self._name(child, f"{path}/{child.node.name}")

    def instances(self, top: Place, path: str) -> list[Place]:
        """Return every place of a path (no row numbers) at or below `top`.

        Of a repeat: its rows and the repeat itself.
        """
        found = [top]
        at = top.asked
        if at == path:
            return [top, *top.rows]
        for name in path[len(at) + 1 :].split("/"):
            at = f"{at}/{name}"
            rows = [
                row
                for place in found
                for row in (place.rows if place.kind == "repeat" else (place,))
            ]
            found = [row.children[at] for row in rows if at in row.children]
        return [p for place in found for p in (place, *place.rows)]


def show(place: Place, seen: str) -> bool:
    """Let expressions see a text at a place; tell whether that is a change."""
    if (place.element.text or "") == seen:
        return False
    place.element.text = seen or None
    return True


def mark(place: Place) -> None:
    """Note in the instance whether a place applies: count() leaves it out if not."""
    if place.live:
        place.element.attrib.pop(IRRELEVANT, None)
    else:
        place.element.set(IRRELEVANT, "1")


def lists_of(form: Form, label: Callable[[Choice], str]) -> list[Any]:
    """Return the form's lists as `instance()` sees them; `label` words a choice."""
    found = []
    for name, choices in form.lists.items():
        instance = etree.Element("i", id=name)
        root = etree.SubElement(instance, "root")
        for number, choice in enumerate(choices):
            item = etree.SubElement(root, "item", n=str(number))
            columns = {**choice.extra, "name": choice.name, "label": label(choice)}
            columns["itextId"] = f"{name}-{number}"
            for column, text in columns.items():
                if _COLUMN.fullmatch(column):  # no path can lead to another
                    etree.SubElement(item, column).text = clean(text)
        found.append(instance)
    return found

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A template's tree filled with data: dictionaries, rows and words, counted.

Fields are looked up in dictionaries by name, so there is nothing else to reach. Every
step and every letter written is counted: a template that would not end is stopped.
"""

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinja2 import nodes

from app.errors import BadTemplate, UnknownFields
from app.letters.grammar import MARK, path_of
from app.letters.pictures import Picture

BLANK = "…" * 12  # what is not known is filled in by hand
MAX_STEPS = 300_000
MAX_LENGTH = 12_000_000  # characters
MAX_VALUE = 200_000  # characters of one value
Scope = dict[str, Any]
_COMPARED: dict[str, Callable[[Any, Any], Any]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "lteq": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "gteq": lambda a, b: a >= b,
    "in": lambda a, b: a in b,
    "notin": lambda a, b: a not in b,
}


class Filler:
    """Fills one template; `written` puts a value into the text around it.

    `pieces` is what stands between the tags, in order.

    Raises:
        UnknownFields: the data lack what the template names; raised at the end.
        BadTemplate: endless, or broken: a field is used as what it is not

    """

    def __init__(
        self, pieces: list[str], written: Callable[[str | Picture], str]
    ) -> None:
        self._pieces, self._written = pieces, written
        self._out: list[str] = []
        self._steps = self._length = 0
        self._unknown: dict[str, str] = {}

    def fill(self, tree: nodes.Template, data: Mapping[str, Any]) -> str:
        """Return the whole text."""
        self._run(tree.body, dict(data))
        if self._unknown:
            raise UnknownFields(tuple(self._unknown.items()))
        return "".join(self._out)

    def _run(self, body: Iterable[nodes.Node], scope: Scope) -> None:
        for node in body:
            self._step()
            match node:
                case nodes.Output():
                    for part in node.nodes:
                        self._print(part, scope)
                case nodes.If():
                    self._choose(node, scope)
                case nodes.For():
                    self._repeat(node, scope)

    def _choose(self, node: nodes.If, scope: Scope) -> None:
        for branch in (node, *node.elif_):
            if self._value(branch.test, scope):
                self._run(branch.body, scope)
                return
        self._run(node.else_, scope)

    def _repeat(self, node: nodes.For, scope: Scope) -> None:
        assert isinstance(node.target, nodes.Name)  # the grammar lets no other through
        name = node.target.name
        rows = self._value(node.iter, scope)
        if rows in (None, ""):
            rows = []
        if not isinstance(rows, list | tuple):
            raise BadTemplate("broken", ".".join(path_of(node.iter) or ()))
        if node.test is not None:
            test = node.test
            rows = [row for row in rows if self._value(test, scope | {name: row})]
        for at, row in enumerate(rows):
            self._step()
            place = {
                "index": at + 1,
                "first": at == 0,
                "last": at == len(rows) - 1,
                "length": len(rows),
            }
            self._run(node.body, scope | {name: row, "loop": place})
        if not rows:
            self._run(node.else_, scope)

    def _print(self, part: nodes.Node, scope: Scope) -> None:
        self._step()
        if isinstance(part, nodes.TemplateData):
            for found in MARK.finditer(part.data):
                self._write(self._pieces[int(found[1])])
            return
        value = self._value(part, scope)
        if isinstance(value, dict | list | tuple):
            raise BadTemplate("broken", ".".join(path_of(part) or ()))
        if not isinstance(value, Picture):
            value = "" if value is None else str(value)[:MAX_VALUE]
            value = value if value.strip() else BLANK
        self._write(self._written(value))

    def _write(self, text: str) -> None:
        self._length += len(text)
        if self._length > MAX_LENGTH:
            raise BadTemplate("endless")
        self._out.append(text)

    def _step(self) -> None:
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise BadTemplate("endless")

    def _value(self, node: nodes.Node, scope: Scope) -> Any:
        self._step()
        match node:
            case nodes.Const():
                return node.value
            case nodes.Name() | nodes.Getattr():
                return self._look_up(path_of(node) or (), scope)
            case nodes.Filter():
                return self._filtered(node, scope)
            case nodes.Not():
                return not self._value(node.node, scope)
            case nodes.And():
                left = self._value(node.left, scope)
                return left and self._value(node.right, scope)
            case nodes.Or():
                return self._value(node.left, scope) or self._value(node.right, scope)
            case nodes.CondExpr():
                if self._value(node.test, scope):
                    return self._value(node.expr1, scope)
                return self._value(node.expr2, scope) if node.expr2 else ""
            case nodes.Compare():
                return self._compared(node, scope)
        raise BadTemplate("not_allowed", type(node).__name__)  # the grammar knows more

    def _look_up(self, path: tuple[str, ...], scope: Scope) -> Any:
        value: Any = scope
        for at, name in enumerate(path):
            if not isinstance(value, dict) or name not in value:
                within = list(value) if isinstance(value, dict) else []
                near = nearest(name, [n for n in within if n != "loop"])
                before = path[:at]
                said = ".".join((*before, near)) if near else ""
                self._unknown[".".join(path[: at + 1])] = said
                return ""
            value = value[name]
        return value

    def _compared(self, node: nodes.Compare, scope: Scope) -> bool:
        left = self._value(node.expr, scope)
        for operand in node.ops:
            right = self._value(operand.expr, scope)
            try:
                if not _COMPARED[operand.op](left, right):
                    return False
            except TypeError:  # a word and a number
                return False
            left = right
        return True

    def _filtered(self, node: nodes.Filter, scope: Scope) -> Any:
        assert node.node is not None  # the grammar lets no other through
        value = self._value(node.node, scope)
        given = [arg.value for arg in node.args if isinstance(arg, nodes.Const)]
        if isinstance(value, Picture):
            return value
        if node.name in {"default", "d"}:
            return value if value not in (None, "") else str((*given, "")[0])
        if node.name in {"length", "count"}:
            return len(value) if isinstance(value, str | list | tuple | dict) else 0
        if node.name in {"first", "last", "join"}:
            return _of_rows(node.name, value, given)
        words = "" if value is None else str(value)[:MAX_VALUE]
        changes: dict[str, Callable[[str], str]] = {
            "upper": str.upper,
            "lower": str.lower,
            "capitalize": lambda text: text[:1].upper() + text[1:],
            "trim": str.strip,
        }
        return changes[node.name](words)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the name most like one that is not known, or ""."""
    lower = {other.lower(): other for other in known}
    found = difflib.get_close_matches(name.lower(), lower, n=1, cutoff=0.5)
    return lower[found[0]] if found else ""


def _of_rows(name: str, value: Any, given: list[Any]) -> Any:
    if not isinstance(value, list | tuple | str):
        return ""
    if name == "join":
        if isinstance(value, str):
            return value
        said = [str(v) for v in value if isinstance(v, str | int)]
        return str((*given, "")[0]).join(said)[:MAX_VALUE]
    return value[0 if name == "first" else -1] if value else ""

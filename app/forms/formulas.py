# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be wrong with one expression, before anything is ever evaluated."""

import re
from collections.abc import Container, Iterator
from datetime import date

from lxml import etree

from app.forms import arity, xpath
from app.forms.functions import KNOWN

MAX_CALLS = 2_000  # parts of one expression
MAX_ALL = 400_000  # characters of all expressions of a form
MAX_REFERENCES = 30_000  # `${name}` in a whole form
MAX_NESTED = 3  # predicates within predicates: each multiplies the work
_REFERENCE = re.compile(r"\$\{([^}]*)\}")
_NAME = re.compile(r"[^\W\d][\w.\-·]*")
# Axes that stay near the place; the others walk the whole record for each node.
_AXES = frozenset(
    {"child", "parent", "self", "attribute", "preceding-sibling", "following-sibling"}
)
_OUTSIDE = frozenset({"pulldata", "lookup"})  # they read files beside the form

Reason = tuple[str, str]  # kind and detail of a fault


def references(text: str) -> list[str]:
    """Return the names that `${…}` asks for, in order."""
    return _REFERENCE.findall(text)


def reasons(written: str, lists: Container[str]) -> Iterator[Reason]:
    """Yield what is wrong with an expression, as written or as converted.

    `lists` are the form's own lists: `instance('list')` may ask for no other.
    """
    plain = _REFERENCE.sub(" /data/x ", written)
    if len(plain) > xpath.LONGEST:
        yield "expression_too_long", str(xpath.LONGEST)
        return
    try:
        tree = xpath.parse(plain)
        etree.XPath(plain)
    except (xpath.NotAnExpression, etree.XPathError, RecursionError):
        yield "expression", written
        return
    waiting: list[tuple[xpath.Expression, int]] = [(tree, 0)]
    seen = 0
    while waiting:
        part, depth = waiting.pop()
        seen += 1
        if seen > MAX_CALLS or depth > MAX_NESTED:
            yield "expression_too_long", str(MAX_CALLS)
            return
        yield from _part(part, lists)
        waiting += [(inner, depth) for inner in _beside(part)]
        waiting += [(inner, depth + 1) for inner in _predicates(part)]


def _beside(part: xpath.Expression) -> list[xpath.Expression]:
    inside = {id(inner) for inner in _predicates(part)}
    return [inner for inner in xpath.parts(part) if id(inner) not in inside]


def _predicates(part: xpath.Expression) -> list[xpath.Expression]:
    match part:
        case xpath.Path(steps=steps):
            return [inner for step in steps for inner in step.predicates]
        case xpath.Filter(predicates=predicates):
            return list(predicates)
    return []


def _part(part: xpath.Expression, lists: Container[str]) -> Iterator[Reason]:
    match part:
        case xpath.Call(name="instance", arguments=arguments):
            match arguments:
                case (xpath.Text(value=name),) if name in lists:
                    return
                case (xpath.Text(value=name),):
                    yield "outside_list", name
                case _:
                    yield "outside_list", ""
        case xpath.Call(name=name) if name in _OUTSIDE:
            yield "outside_function", name
        case xpath.Call(name=name) if name not in KNOWN:
            yield "unknown_function", name
        case xpath.Call(name=name, arguments=given) if not arity.fits(name, len(given)):
            yield "arguments", name
        case xpath.Path(start=start, steps=steps):
            yield from _path(start, steps)


def _path(start: object, steps: tuple[xpath.Step, ...]) -> Iterator[Reason]:
    if start == "/" and steps and steps[0].written not in {"data", "*"}:
        yield "path_outside", steps[0].written
    for step in steps:
        axis, apart, _ = step.written.partition("::")
        if step.deep:
            yield "expression_walks", "//"
        if apart and axis not in _AXES:
            yield "expression_walks", f"{axis}::"


def is_dynamic(default: str) -> bool:
    """Tell whether a default is an expression to evaluate, or a text as it stands.

    A text that only looks like arithmetic ("+33 6 12", "a-b") stays a text.
    """
    if "${" in default:
        return True
    if not ("(" in default or re.search(r"[+*]| (?:div|mod|-) ", default)):
        return False
    try:
        date.fromisoformat(default[:10])
    except ValueError:
        pass
    else:
        return False
    whole_call = bool(re.fullmatch(r"[a-z][\w:.-]*\(.*\)", default, re.DOTALL))
    try:
        calls = set(xpath.functions(default))
    except (xpath.NotAnExpression, RecursionError):
        return whole_call
    if calls:
        return whole_call or not calls.isdisjoint(KNOWN | _OUTSIDE)
    return not re.search(r"[^\W\d]", re.sub(r"\b(?:div|mod)\b", "", default))


def reads(written: str, path: str) -> set[str]:
    """Return the paths an expression at `path` takes values from.

    What stands in predicates and in `indexed-repeat` chooses rows, and may be the
    question itself in an earlier row: it is not counted.
    """
    found: set[str] = set()
    waiting = [xpath.parse(written)] if written else []
    while waiting:
        part = waiting.pop()
        if isinstance(part, xpath.Call) and part.name in {"indexed-repeat", "position"}:
            continue
        if isinstance(part, xpath.Path):
            found |= _place(part, path)
        waiting += _beside(part)
    return found - {""}


def _place(part: xpath.Path, path: str) -> set[str]:
    names = path.strip("/").split("/")
    match part.start:
        case "/":
            names = []
        case None | xpath.Call(name="current"):
            pass
        case _:
            return set()
    steps = list(part.steps)
    if part.start == "/" and steps:
        steps.pop(0)
    if all(step.written == "." for step in steps):
        return set()
    for step in steps:
        if step.written == "..":
            names = names[:-1]
        elif _NAME.fullmatch(step.written):
            names = [*names, step.written]
        elif step.written != ".":
            return set()
    return {"/" + "/".join(names)}

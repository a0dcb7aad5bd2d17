# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""XPath 1.0 as a tree: what an expression calls and which places it reads."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 20_000  # characters of an expression
DEEPEST = 100  # brackets within brackets

_NAME = r"[^\W\d][\w.\-·]*"
_TOKEN = re.compile(
    rf"""\s*(?:
    (?P<number>\d+(?:\.\d*)?|\.\d+)
  | (?P<string>"[^"]*"|'[^']*')
  | (?P<name>{_NAME}(?::(?!:){_NAME})?(?::\*)?)
  | (?P<mark>::|//|\.\.|!=|<=|>=|[()\[\].@,/|+\-=<>*])
    )""",
    re.VERBOSE,
)
_LEVELS = (
    ("or",),
    ("and",),
    ("=", "!="),
    ("<", "<=", ">", ">="),
    ("+", "-"),
    ("*", "div", "mod"),
)
_WORDS = frozenset({"or", "and", "div", "mod"})
_NODE_TYPES = frozenset({"node", "text", "comment", "processing-instruction"})


class NotAnExpression(ValueError):
    """Not XPath 1.0, or longer or deeper than anybody writes."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written."""

    written: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text in quotes."""

    value: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function and what it is given."""

    name: str
    arguments: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands and operators of one level, from the left."""

    first: "Expression"
    rest: tuple[tuple[str, "Expression"], ...]


@dataclass(frozen=True, slots=True)
class Negative:
    """A number with its sign turned."""

    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: `written` as in XPath ("name", "..", "@id", "axis::x").

    `deep` where two slashes stand before it.
    """

    written: str
    deep: bool = False
    predicates: tuple["Expression", ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from the root ("/"), from here (None) or from an expression's nodes."""

    start: "Expression | str | None"
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """An expression's nodes, chosen by predicates."""

    base: "Expression"
    predicates: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Union:
    """Nodes of several paths."""

    parts: tuple["Expression", ...]


Expression = Number | Text | Call | Chain | Negative | Path | Filter | Union


def parse(written: str) -> Expression:
    """Read an expression.

    Raises:
        NotAnExpression

    """
    if len(written) > LONGEST:
        raise NotAnExpression("too long")
    try:
        return _Parser(written).whole()
    except RecursionError as error:
        raise NotAnExpression("too deep") from error


def functions(written: str) -> Iterator[str]:
    """Yield the name of each function that is called, as often as it is.

    Raises:
        NotAnExpression

    """
    waiting: list[Expression] = [parse(written)]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Call):
            yield part.name
        waiting += parts(part)


def parts(expression: Expression) -> list[Expression]:
    """Return what an expression is made of, one level down."""
    match expression:
        case Call(arguments=given):
            return list(given)
        case Chain(first=first, rest=rest):
            return [first, *(operand for _, operand in rest)]
        case Negative(operand=operand):
            return [operand]
        case Filter(base=base, predicates=predicates):
            return [base, *predicates]
        case Union(parts=several):
            return list(several)
        case Path(start=start, steps=steps):
            inside = [p for step in steps for p in step.predicates]
            return inside if isinstance(start, str | None) else [start, *inside]
        case _:
            return []


class _Parser:
    def __init__(self, written: str) -> None:
        self._tokens = list(_tokens(written))
        self._at = 0
        self._depth = 0

    def whole(self) -> Expression:
        found = self._level(0)
        if self._peek()[1]:
            raise NotAnExpression(self._peek()[1])
        return found

    def _peek(self, ahead: int = 0) -> tuple[str, str]:
        at = self._at + ahead
        return self._tokens[at] if at < len(self._tokens) else ("", "")

    def _take(self, mark: str = "") -> str:
        _, written = self._peek()
        if not written or (mark and written != mark):
            raise NotAnExpression(mark or "unfinished")
        self._at += 1
        return written

    def _is(self, *marks: str) -> bool:
        kind, written = self._peek()
        return kind == "mark" and written in marks

    def _operator(self) -> int:
        kind, written = self._peek()
        if kind not in ("mark", "operator"):
            return -1
        return next((n for n, ops in enumerate(_LEVELS) if written in ops), -1)

    def _level(self, lowest: int) -> Expression:
        left = self._unary()
        while (level := self._operator()) >= lowest:
            rest = []
            while self._operator() == level:
                operator = self._take()
                rest.append((operator, self._level(level + 1)))
            left = Chain(left, tuple(rest))
        return left

    def _nested(self, closing: str) -> Expression:
        self._depth += 1
        if self._depth > DEEPEST:
            raise NotAnExpression("too deep")
        found = self._level(0)
        self._depth -= 1
        self._take(closing)
        return found

    def _unary(self) -> Expression:
        negative = False
        while self._is("-"):
            self._take()
            negative = not negative
        several = [self._path()]
        while self._is("|"):
            self._take()
            several.append(self._path())
        found = several[0] if len(several) == 1 else Union(tuple(several))
        return Negative(found) if negative else found

    def _path(self) -> Expression:
        kind, written = self._peek()
        if kind == "mark" and written in ("/", "//"):
            self._take()
            if written == "/" and not self._at_step():
                return Path("/", ())
            return Path("/", self._steps(deep=written == "//"))
        if not self._at_primary():
            return Path(None, self._steps())
        base = self._primary()
        if predicates := self._predicates():
            base = Filter(base, predicates)
        if self._is("/", "//"):
            deep = self._take() == "//"
            return Path(base, self._steps(deep=deep))
        return base

    def _at_primary(self) -> bool:
        kind, written = self._peek()
        if kind == "name":
            called = self._peek(1) == ("mark", "(")
            return called and written not in _NODE_TYPES
        return kind in ("number", "string") or written == "("

    def _primary(self) -> Expression:
        kind, written = self._peek()
        self._take()
        if kind == "number":
            return Number(written)
        if kind == "string":
            return Text(written[1:-1])
        if kind == "mark":
            return self._nested(")")
        self._take("(")
        given: list[Expression] = []
        while not self._is(")"):
            if given:
                self._take(",")
            self._depth += 1
            if self._depth > DEEPEST:
                raise NotAnExpression("too deep")
            given.append(self._level(0))
            self._depth -= 1
        self._take(")")
        return Call(written, tuple(given))

    def _at_step(self) -> bool:
        kind, written = self._peek()
        return kind == "name" or written in (".", "..", "@", "*")

    def _steps(self, *, deep: bool = False) -> tuple[Step, ...]:
        steps = [self._step(deep=deep)]
        while self._is("/", "//"):
            deep = self._take() == "//"
            steps.append(self._step(deep=deep))
        return tuple(steps)

    def _step(self, *, deep: bool) -> Step:
        if self._is(".", ".."):
            return Step(self._take(), deep, self._predicates())
        written = self._take() if self._is("@") else ""
        if self._peek(1) == ("mark", "::"):
            written = self._take() + self._take()
        kind, name = self._peek()
        if kind != "name" and name != "*":
            raise NotAnExpression(name or "unfinished")
        self._take()
        if self._is("("):
            self._take()
            self._take(")")
            name += "()"
        return Step(written + name, deep, self._predicates())

    def _predicates(self) -> tuple[Expression, ...]:
        found = []
        while self._is("["):
            self._take()
            found.append(self._nested("]"))
        return tuple(found)


def _tokens(written: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, text): "number", "string", "name", "operator" (a word) or "mark"."""
    at, before = 0, ("mark", "(")
    end = len(written.rstrip())
    while at < end:
        found = _TOKEN.match(written, at)
        if not found:
            raise NotAnExpression(written[at : at + 20].strip())
        kind = str(found.lastgroup)
        mark = found[kind]
        operand_before = before[0] not in ("mark", "operator") or (
            before[1] in (")", "]", ".", "..")
        )
        if kind == "name" and operand_before:
            if mark not in _WORDS:
                raise NotAnExpression(mark)
            kind = "operator"
        if mark == "*" and not operand_before:
            kind = "name"
        before = (kind, mark)
        yield before
        at = found.end()

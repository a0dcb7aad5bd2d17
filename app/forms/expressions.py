# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From what a form says to what lxml evaluates, with the types XPath 1.0 lacks.

The instance keeps dates as day numbers, so whatever compares, adds or takes a date
as text is written accordingly here. The document is `<d><data>…</data><i id="list">…
</i></d>`: lists in the same tree, so that their predicates reach the answers.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from app.forms import dates, functions, xpath
from app.forms.definition import Node
from app.forms.kinds import BOOLEAN, NUMBER, TEMPORAL, TEXT, UNKNOWN, together
from app.forms.paths import ELSEWHERE, Reached, above, quoted, reach, relative
from app.forms.xpath import (
    Call,
    Chain,
    Expression,
    Filter,
    Negative,
    Number,
    Path,
    Text,
    Union,
)


class CannotEvaluate(ValueError):
    """An expression of a form is not XPath, or calls what is not supported."""


@dataclass(frozen=True, slots=True, repr=False)
class Compiled:
    """An expression ready to evaluate.

    `kind` is its type ("text", "number", "boolean", "date", "datetime", "time",
    "unknown"). `reads` are pairs (path, top): the place read, and the nearest place
    above both it and the reader below which one change does not concern another
    row ("" = the whole form). `anything`: reads cannot be told; depends on all.
    """

    evaluate: Callable[[Any], Any]
    kind: str
    reads: frozenset[tuple[str, str]]
    anything: bool


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The form an expression stands in: its nodes by path, each calculation's type."""

    nodes: Mapping[str, Node]
    kind_of: Callable[[str], str]


def compiled(
    written: str, here: str, around: Surroundings, *, wanted: str = ""
) -> Compiled:
    """Compile an expression of the node at `here` ("" = the form).

    `wanted`: "" as it comes, "boolean", "text".

    Raises:
        CannotEvaluate

    """
    try:
        writer = _Writer(here, around)
        code = writer.value(xpath.parse(written), wanted)
        evaluate = _ready(code.written)
    except (xpath.NotAnExpression, etree.XPathError, RecursionError) as error:
        raise CannotEvaluate(str(error)) from error
    return Compiled(evaluate, code.kind, frozenset(writer.reads), writer.anything)


def compiled_filter(
    written: str, list_name: str, here: str, around: Surroundings
) -> Compiled:
    """Compile a choice filter: evaluates to the items of the list that are offered.

    Raises:
        CannotEvaluate

    """
    try:
        writer = _Writer(here, around)
        predicate = writer.predicate(xpath.parse(written), ELSEWHERE)
        items = f"{_list(list_name)}/root/item[{predicate}]"
        evaluate = _ready(items)
    except (xpath.NotAnExpression, etree.XPathError, RecursionError) as error:
        raise CannotEvaluate(str(error)) from error
    return Compiled(evaluate, UNKNOWN, frozenset(writer.reads), writer.anything)


def _ready(code: str) -> Callable[[Any], Any]:
    ready: Callable[[Any], Any] = etree.XPath(
        code, namespaces=functions.NAMESPACES, smart_strings=False
    )
    return ready


def _list(name: str) -> str:
    return f"/d/i[@id={quoted(name)}]"


@dataclass(frozen=True, slots=True)
class _Code:
    """XPath for lxml and what it gives; `nodes` where it gives nodes."""

    written: str
    kind: str
    nodes: bool = False
    literal: str | None = None


# What each argument of a function is taken as: t(ext), n(umber), b(oolean), s(et of
# nodes), w (set of nodes, as texts), = (as it is); the last one goes on. Then the
# type of the result, "" = that of its arguments.
_SIGNATURES: dict[str, tuple[str, str]] = {
    "boolean": ("b", BOOLEAN),
    "not": ("b", BOOLEAN),
    "true": ("=", BOOLEAN),
    "false": ("=", BOOLEAN),
    "boolean-from-string": ("=", BOOLEAN),
    "contains": ("t", BOOLEAN),
    "starts-with": ("t", BOOLEAN),
    "ends-with": ("t", BOOLEAN),
    "regex": ("t", BOOLEAN),
    "selected": ("t", BOOLEAN),
    "checklist": ("nn=", BOOLEAN),
    "weighted-checklist": ("nn=", BOOLEAN),
    "string": ("t", TEXT),
    "substring-before": ("t", TEXT),
    "substring-after": ("t", TEXT),
    "substring": ("tn", TEXT),
    "substr": ("tn", TEXT),
    "normalize-space": ("t", TEXT),
    "translate": ("t", TEXT),
    "concat": ("w", TEXT),
    "join": ("tw", TEXT),
    "selected-at": ("tn", TEXT),
    "itext": ("t", TEXT),
    "uuid": ("n", TEXT),
    "version": ("=", TEXT),
    "name": ("s", TEXT),
    "local-name": ("s", TEXT),
    "format-date": ("=t", TEXT),
    "today": ("=", "date"),
    "now": ("=", "datetime"),
    "date": ("=", "date"),
    "date-time": ("=", "datetime"),
    "min": ("s", ""),
    "max": ("s", ""),
    "sum": ("s", NUMBER),
    "count-non-empty": ("s", NUMBER),
    "string-length": ("t", NUMBER),
    "count-selected": ("t", NUMBER),
}
_NUMERIC = ("n", NUMBER)  # every other function
_DATED = ("=", NUMBER)  # their arguments may be dates as text
_TAKES_DATES = frozenset({"decimal-date-time", "decimal-time"})


@dataclass(slots=True)
class _Writer:
    """Writes one expression; gathers what it reads."""

    here: str
    around: Surroundings
    reads: set[tuple[str, str]] = field(default_factory=set)
    anything: bool = False
    # Where relative paths start: a path; ELSEWHERE (an item of a list).
    _at: str = ""
    _top: str | None = None  # of the path whose predicate is being written
    _inside: bool = False  # a predicate

    def __post_init__(self) -> None:
        self._at = self.here

    # ------------------------------------------------------------- by what is wanted

    def value(self, given: Expression, wanted: str = "") -> _Code:
        if wanted == BOOLEAN:
            return _Code(f"boolean({self._condition(given)})", BOOLEAN)
        if wanted == TEXT:
            return _Code(f"string({self._text(given)})", TEXT)
        return self._any(given)

    def predicate(self, given: Expression, at: str, top: str | None = None) -> str:
        before = (self._at, self._inside, self._top)
        self._at, self._inside, self._top = at, True, top
        code = self._any(given)
        self._at, self._inside, self._top = before
        return code.written

    def _condition(self, given: Expression) -> str:
        code = self._any(given)
        if code.kind == BOOLEAN and code.nodes:
            return f"({code.written} = 'true')"
        if code.kind in (BOOLEAN, NUMBER) and not code.nodes:
            return code.written
        if code.kind == NUMBER:
            return f"boolean(number({code.written}))"
        return f"boolean(string({code.written}))"

    def _text(self, given: Expression, *, several: bool = False) -> str:
        code = self._any(given, several=several)
        if code.kind in TEMPORAL:
            return f"c:iso('{code.kind}', {code.written})"
        return code.written

    def _number(self, given: Expression) -> str:
        code = self._any(given)
        if code.literal is not None and (day := dates.of_datetime(code.literal)):
            return functions.number_text(day)
        if code.kind == BOOLEAN and code.nodes:
            return f"number({code.written} = 'true')"
        return code.written

    # --------------------------------------------------------------------- by form

    def _any(self, given: Expression, *, several: bool = False) -> _Code:
        match given:
            case Number(written=written):
                return _Code(written, NUMBER)
            case Text(value=value):
                return _Code(quoted(value), TEXT, literal=value)
            case Negative(operand=operand):
                return _Code(f"(-{self._bracketed(operand)})", NUMBER)
            case Chain():
                return self._chain(given)
            case Call(name=name, arguments=arguments):
                return self._call(name, arguments)
            case Path():
                return self._path(given, several=several)
            case Filter(base=base, predicates=predicates):
                code = self._any(base, several=True)
                self.anything = True
                inside = "".join(
                    f"[{self.predicate(p, ELSEWHERE)}]" for p in predicates
                )
                return _Code(f"({code.written}){inside}", code.kind, nodes=True)
            case Union(parts=parts):
                codes = [self._any(part, several=several) for part in parts]
                kind = together([code.kind for code in codes])
                return _Code(" | ".join(c.written for c in codes), kind, nodes=True)

    def _bracketed(self, given: Expression) -> str:
        return f"({self._number(given)})"

    def _chain(self, given: Chain) -> _Code:
        operator = given.rest[0][0]
        operands = [given.first, *(operand for _, operand in given.rest)]
        if operator in ("and", "or"):
            written = f" {operator} ".join(f"({self._condition(o)})" for o in operands)
            return _Code(f"({written})", BOOLEAN)
        if operator in ("=", "!=", "<", "<=", ">", ">="):
            code = self._any(given.first)
            for comparison, operand in given.rest:
                compared = self._compared(code, comparison, self._any(operand))
                code = _Code(f"({compared})", BOOLEAN)
            return code
        written = self._bracketed(given.first)
        for sign, operand in given.rest:
            written += f" {sign} {self._bracketed(operand)}"
        return _Code(f"({written})", NUMBER)

    def _compared(self, left: _Code, operator: str, right: _Code) -> str:
        equality = operator in ("=", "!=")
        if BOOLEAN in (left.kind, right.kind) and (left.nodes or right.nodes):
            left, right = _spelt(left, right), _spelt(right, left)
        elif left.kind in TEMPORAL or right.kind in TEMPORAL:
            one = _beside_a_date(left, right, equality=equality)
            two = _beside_a_date(right, left, equality=equality)
            return f"{one} {operator} {two}"
        elif NUMBER in (left.kind, right.kind) and not equality:
            one, two = _day(left), _day(right)
            return f"{one} {operator} {two}"
        return f"{left.written} {operator} {right.written}"

    # ----------------------------------------------------------------------- calls

    def _call(self, name: str, given: tuple[Expression, ...]) -> _Code:
        if name not in functions.KNOWN:
            raise xpath.NotAnExpression(f"{name}()")
        special = _SPECIAL.get(name)
        if special is not None and (found := special(self, given)):
            return found
        if name in functions.REWRITTEN and name not in ("sum", "position"):
            raise xpath.NotAnExpression(f"{name}()")
        actual = functions.ALIASES.get(name, name)
        default = _DATED if name in _TAKES_DATES or "difference" in name else _NUMERIC
        takes, kind = _SIGNATURES.get(name, _SIGNATURES.get(actual, default))
        if name in _TAKES_DATES:
            takes, kind = default
        codes = [
            self._argument(argument, takes[min(index, len(takes) - 1)])
            for index, argument in enumerate(given)
        ]
        if not kind:
            kind = together([self._kind(argument) for argument in given])
            kind = kind if kind in TEMPORAL else NUMBER
        prefix = "" if actual in functions.PLAIN or name == "position" else "c:"
        if name == "number" and not given:
            return _Code("number()", NUMBER)
        return _Code(f"{prefix}{actual}({', '.join(codes)})", kind)

    def _argument(self, given: Expression, taken: str) -> str:
        match taken:
            case "t":
                return self._text(given)
            case "w":
                return self._text(given, several=True)
            case "s":
                return self._any(given, several=True).written
            case "b":
                return self._condition(given)
            case "n":
                return self._number(given)
            case _:
                return self._any(given).written

    def _kind(self, given: Expression) -> str:
        """Return the type alone; what is read was noted already."""
        return self._any(given, several=True).kind

    def branches(self, given: tuple[Expression, ...]) -> tuple[list[str], str]:
        """Write alternatives so that they give one type."""
        codes = [self._any(branch) for branch in given]
        kinds = [code.kind for code in codes if code.literal != ""]
        kind = together(kinds)
        if kind in (TEXT, UNKNOWN):
            return [self._text(branch) for branch in given], kind
        return [code.written for code in codes], kind

    def condition(self, given: Expression) -> str:
        """Write an expression that is taken as true or false."""
        return self._condition(given)

    def number(self, given: Expression) -> str:
        """Write an expression that is taken as a number."""
        return self._number(given)

    def text(self, given: Expression) -> str:
        """Write an expression that is taken as a text."""
        return self._text(given)

    def nodes(self, given: Expression) -> _Code:
        """Write an expression that is taken as a set of nodes."""
        return self._any(given, several=True)

    # ----------------------------------------------------------------------- paths

    def _path(self, given: Path, *, several: bool) -> _Code:
        match given.start:
            case Call(name="instance", arguments=(Text(value=name),)):
                steps = self._steps(given, None)
                return _Code(_list(name) + steps, UNKNOWN, nodes=True)
            case Call(name="current", arguments=()):
                reached = reach(self.here, given.steps, self.around.nodes)
                start = "c:current()" if self._inside else "."
                return self._written(given, reached, start)
            case str() | None:
                return self._own(given, several=several)
            case start:
                base = self._any(start, several=True)
                self.anything = True
                return _Code(
                    f"{base.written}{self._steps(given, None)}", UNKNOWN, nodes=True
                )

    def _own(self, given: Path, *, several: bool) -> _Code:
        if given.start is None:
            if self._at == ELSEWHERE:
                return _Code(self._steps(given, None)[1:], UNKNOWN, nodes=True)
            reached = reach(self._at, given.steps, self.around.nodes)
            if reached and self._top is not None:
                reached = Reached(reached.path, above(reached.top, self._top))
            return self._written(given, reached, "")
        reached = reach("", given.steps[1:], self.around.nodes)
        if reached and not several and not any(s.predicates for s in given.steps):
            shared = self.shared_row(reached.path)
            if shared:
                self._note(Reached(reached.path, shared))
                start = "c:current()/" if self._inside else ""
                written = start + relative(self.here, reached.path, shared)
                return _Code(written, self.around.kind_of(reached.path), nodes=True)
        if given.steps and given.steps[0].deep:
            reached = None
        return self._written(given, reached, "/d")

    def shared_row(self, path: str) -> str:
        """Return the nearest repeat that both a place and this expression are in.

        An absolute path out of a row means the same row, as in ODK Collect.
        """
        up = path.rpartition("/")[0]
        while up:
            node = self.around.nodes.get(up)
            inside = self.here == up or self.here.startswith(f"{up}/")
            if node is not None and node.kind == "repeat" and inside:
                return up
            up = up.rpartition("/")[0]
        return ""

    def _written(self, given: Path, reached: Reached | None, start: str) -> _Code:
        if reached is None:
            self.anything = True
        else:
            self._note(reached)
        steps = self._steps(given, reached)
        written = start + steps if start else steps[1:]
        kind = self.around.kind_of(reached.path) if reached else UNKNOWN
        return _Code(written or ".", kind, nodes=True)

    def _steps(self, given: Path, reached: Reached | None) -> str:
        written, at = "", self._start(given)
        for index, step in enumerate(given.steps):
            written += ("//" if step.deep else "/") + step.written
            if at is not None and not (index == 0 and given.start == "/"):
                found = reach(at, (step,), self.around.nodes)
                at = found.path if found else None
            for predicate in step.predicates:
                inner = ELSEWHERE if at is None else at
                top = reached.top if reached else ""
                written += f"[{self.predicate(predicate, inner, top)}]"
        return written

    def _start(self, given: Path) -> str | None:
        if given.start == "/":
            return ""
        if given.start is None:
            return None if self._at == ELSEWHERE else self._at
        match given.start:
            case Call(name="current"):
                return self.here
        return None

    def _note(self, reached: Reached) -> None:
        self.reads.add((reached.path, reached.top))


def _spelt(code: _Code, other: _Code) -> _Code:
    """Beside true(), a calculated "true" is one."""
    if not code.nodes or (code.kind == TEXT and other.nodes):
        return code
    if code.kind == BOOLEAN and other.kind in (BOOLEAN, NUMBER):
        return _Code(f"({code.written} = 'true')", BOOLEAN)
    return code


def _day(code: _Code) -> str:
    if code.literal is not None:
        day = dates.of_datetime(code.literal)
        return code.written if day is None else functions.number_text(day)
    return code.written


def _beside_a_date(code: _Code, other: _Code, *, equality: bool) -> str:
    """Write one side of a comparison in which a date takes part."""
    if code.kind in TEMPORAL:
        if not equality or other.kind in TEMPORAL or other.kind == NUMBER:
            return code.written
        if other.literal is not None and _is_moment(other.literal):
            return code.written
        return f"c:iso('{code.kind}', {code.written})"
    if code.literal is not None:
        if (moment := _moment(code.literal)) is not None:
            return functions.number_text(moment)
        return code.written
    if equality or code.kind in (NUMBER, BOOLEAN):
        return code.written
    return f"c:date-time({code.written})"


def _moment(written: str) -> float | None:
    day = dates.of_datetime(written)
    return dates.of_time(written) if day is None else day


def _is_moment(written: str) -> bool:
    return _moment(written) is not None


# ------------------------------------------- calls that are written in other words


def _if(writer: _Writer, given: tuple[Expression, ...]) -> _Code:
    if len(given) != 3:
        raise xpath.NotAnExpression("if()")
    branches, kind = writer.branches(given[1:])
    return _Code(f"c:if({writer.condition(given[0])}, {', '.join(branches)})", kind)


def _coalesce(writer: _Writer, given: tuple[Expression, ...]) -> _Code:
    branches, kind = writer.branches(given)
    return _Code(f"c:coalesce({', '.join(branches)})", kind)


def _once(writer: _Writer, given: tuple[Expression, ...]) -> _Code:
    if len(given) != 1:
        raise xpath.NotAnExpression("once()")
    branches, kind = writer.branches(given)
    return _Code(f"c:once({branches[0]})", kind)


def _count(writer: _Writer, given: tuple[Expression, ...]) -> _Code:
    if len(given) != 1:
        raise xpath.NotAnExpression("count()")
    nodes = writer.nodes(given[0]).written
    return _Code(f"count(({nodes})[not(@{functions.IRRELEVANT})])", NUMBER)


def _sum(writer: _Writer, given: tuple[Expression, ...]) -> _Code | None:
    if len(given) != 1 or not (code := writer.nodes(given[0])).nodes:
        return None
    # What is empty or no number counts as nothing, not as NaN.
    return _Code(f"sum(({code.written})[number(.) = number(.)])", NUMBER)


def _position(writer: _Writer, given: tuple[Expression, ...]) -> _Code | None:
    match given:
        case ():
            return None
        case (Path(start=None, steps=steps),):
            reached = reach(writer.here, steps, writer.around.nodes)
            if reached and reached.path:
                name = reached.path.rpartition("/")[2]
                nodes = writer.nodes(given[0]).written
                return _Code(f"(count({nodes}/preceding-sibling::{name}) + 1)", NUMBER)
    raise xpath.NotAnExpression("position()")


def _current(writer: _Writer, given: tuple[Expression, ...]) -> _Code:
    return writer.nodes(Path(Call("current", ()), ()))


def _indexed_repeat(writer: _Writer, given: tuple[Expression, ...]) -> _Code:
    if len(given) not in (3, 5, 7):
        raise xpath.NotAnExpression("indexed-repeat()")
    nodes = writer.around.nodes
    wanted, *pairs = given
    code, held, top = "", "", ""
    for repeat, place in zip(pairs[::2], pairs[1::2], strict=True):
        path = _reached(writer, repeat)
        if nodes[path].kind != "repeat" or not path.startswith(f"{held}/"):
            raise xpath.NotAnExpression("indexed-repeat()")
        if not code:
            top = writer.shared_row(path)
            start = relative(writer.here, path, top) if top else f"/d/data{path}"
        else:
            start = f"{code}{path[len(held) :]}"
        code, held = f"c:nth({start}, {writer.number(place)})", path
        writer.reads.add((path, top))
    path = _reached(writer, wanted)
    if not path.startswith(f"{held}/"):
        raise xpath.NotAnExpression("indexed-repeat()")
    writer.reads.add((path, top))
    kind = writer.around.kind_of(path)
    return _Code(f"{code}{path[len(held) :]}", kind, nodes=True)


def _reached(writer: _Writer, given: Expression) -> str:
    match given:
        case Path(start=start, steps=steps) if start in (None, "/"):
            absolute = start == "/"
            at, rest = ("", steps[1:]) if absolute else (writer.here, steps)
            reached = reach(at, rest, writer.around.nodes)
            if reached and reached.path in writer.around.nodes:
                return reached.path
    raise xpath.NotAnExpression("indexed-repeat()")


def _choice_name(writer: _Writer, given: tuple[Expression, ...]) -> _Code:
    match given:
        case (name, Text(value=question)):
            asked = xpath.parse(question)
            if isinstance(asked, Path):
                node = writer.around.nodes.get(_reached(writer, asked))
                if node is not None and node.choices:
                    code = f"c:choice-name({quoted(node.choices)}, {writer.text(name)})"
                    return _Code(code, TEXT)
    raise xpath.NotAnExpression("jr:choice-name()")


_SPECIAL: dict[str, Callable[[_Writer, tuple[Expression, ...]], _Code | None]] = {
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "count": _count,
    "sum": _sum,
    "position": _position,
    "current": _current,
    "indexed-repeat": _indexed_repeat,
    "jr:choice-name": _choice_name,
}

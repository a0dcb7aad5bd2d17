# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a form's functions are written for lxml: their arguments, types and rewording."""

from collections.abc import Callable
from typing import Protocol

from app.forms import xpath
from app.forms.code import Code, Surroundings
from app.forms.comparing import as_day
from app.forms.conversions import IRRELEVANT
from app.forms.kinds import BOOLEAN, NUMBER, TEMPORAL, TEXT, together
from app.forms.paths import quoted, reach, relative
from app.forms.xpath import Call, Expression, Path, Text

# What each argument of a function is taken as: t(ext), n(umber), b(oolean), s(et of
# nodes), w (set of nodes, as texts), = (as it is); the last one goes on. Then the
# type of the result.
SIGNATURES: dict[str, tuple[str, str]] = {
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
    "count-non-empty": ("s", NUMBER),
    "string-length": ("t", NUMBER),
    "count-selected": ("t", NUMBER),
}
NUMERIC = ("n", NUMBER)  # every other function
DATED = ("=", NUMBER)  # their arguments may be dates as text
TAKES_DATES = frozenset({"decimal-date-time", "decimal-time"})


class Writer(Protocol):
    """What writes an expression; each method for one way in which it is taken."""

    here: str
    around: Surroundings
    reads: set[tuple[str, str]]

    def branches(self, given: tuple[Expression, ...]) -> tuple[list[str], str]:
        """Write alternatives so that they give one type; return it too."""

    def condition(self, given: Expression) -> str:
        """Write what is taken as true or false."""

    def number(self, given: Expression) -> str:
        """Write what is taken as a number."""

    def text(self, given: Expression) -> str:
        """Write what is taken as a text."""

    def nodes(self, given: Expression) -> Code:
        """Write what is taken as a set of nodes."""

    def shared_row(self, path: str) -> str:
        """Return the nearest repeat that both a place and the expression are in."""


def _if(writer: Writer, given: tuple[Expression, ...]) -> Code:
    if len(given) != 3:
        raise xpath.NotAnExpression("if()")
    branches, kind = writer.branches(given[1:])
    return Code(f"c:if({writer.condition(given[0])}, {', '.join(branches)})", kind)


def _coalesce(writer: Writer, given: tuple[Expression, ...]) -> Code:
    branches, kind = writer.branches(given)
    return Code(f"c:coalesce({', '.join(branches)})", kind)


def _once(writer: Writer, given: tuple[Expression, ...]) -> Code:
    if len(given) != 1:
        raise xpath.NotAnExpression("once()")
    branches, kind = writer.branches(given)
    return Code(f"c:once({branches[0]})", kind)


def _count(writer: Writer, given: tuple[Expression, ...]) -> Code:
    if len(given) != 1:
        raise xpath.NotAnExpression("count()")
    code = writer.nodes(given[0])
    if not code.nodes:
        raise xpath.NotAnExpression("count()")
    return Code(f"count(({code.written})[not(@{IRRELEVANT})])", NUMBER)


def _sum(writer: Writer, given: tuple[Expression, ...]) -> Code:
    codes = [writer.nodes(each) for each in given]
    if len(codes) == 1 and codes[0].nodes:
        # What is empty or no number counts as nothing, not as NaN.
        return Code(f"sum(({codes[0].written})[number(.) = number(.)])", NUMBER)
    return Code(f"c:sum({', '.join(code.written for code in codes)})", NUMBER)


def _least(writer: Writer, given: tuple[Expression, ...]) -> Code:
    return _extreme("min", writer, given)


def _most(writer: Writer, given: tuple[Expression, ...]) -> Code:
    return _extreme("max", writer, given)


def _extreme(name: str, writer: Writer, given: tuple[Expression, ...]) -> Code:
    codes = [writer.nodes(each) for each in given]
    kind = together([code.kind for code in codes if code.literal is None])
    written = ", ".join(as_day(code) for code in codes)
    return Code(f"c:{name}({written})", kind if kind in TEMPORAL else NUMBER)


def _position(writer: Writer, given: tuple[Expression, ...]) -> Code | None:
    match given:
        case ():
            return None
        case (Path(start=None, steps=steps),):
            reached = reach(writer.here, steps, writer.around.nodes)
            if reached and not reached.path:
                return Code("1", NUMBER)  # the form itself: there is one
            if reached:
                name = reached.path.rpartition("/")[2]
                nodes = writer.nodes(given[0]).written
                return Code(f"(count({nodes}/preceding-sibling::{name}) + 1)", NUMBER)
    raise xpath.NotAnExpression("position()")


def _current(writer: Writer, _given: tuple[Expression, ...]) -> Code:
    return writer.nodes(Path(Call("current", ()), ()))


def _indexed_repeat(writer: Writer, given: tuple[Expression, ...]) -> Code:
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
    return Code(f"{code}{path[len(held) :]}", kind, nodes=True)


def _reached(writer: Writer, given: Expression) -> str:
    match given:
        case Path(start=start, steps=steps) if start in (None, "/"):
            absolute = start == "/"
            at, rest = ("", steps[1:]) if absolute else (writer.here, steps)
            reached = reach(at, rest, writer.around.nodes)
            if reached and reached.path in writer.around.nodes:
                return reached.path
    raise xpath.NotAnExpression("indexed-repeat()")


def _choice_name(writer: Writer, given: tuple[Expression, ...]) -> Code:
    match given:
        case (name, Text(value=question)):
            asked = xpath.parse(question)
            if isinstance(asked, Path):
                node = writer.around.nodes.get(_reached(writer, asked))
                if node is not None and node.choices:
                    code = f"c:choice-name({quoted(node.choices)}, {writer.text(name)})"
                    return Code(code, TEXT)
    raise xpath.NotAnExpression("jr:choice-name()")


SPECIAL: dict[str, Callable[[Writer, tuple[Expression, ...]], Code | None]] = {
    "if": _if,
    "coalesce": _coalesce,
    "once": _once,
    "count": _count,
    "sum": _sum,
    "min": _least,
    "max": _most,
    "position": _position,
    "current": _current,
    "indexed-repeat": _indexed_repeat,
    "jr:choice-name": _choice_name,
}

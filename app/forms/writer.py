# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes an expression of a form as XPath for lxml, and notes what it reads."""

from dataclasses import dataclass, field

from app.forms import dates, functions, xpath
from app.forms.calls import DATED, NUMERIC, SIGNATURES, SPECIAL, TAKES_DATES
from app.forms.code import Code, Surroundings
from app.forms.comparing import compared
from app.forms.conversions import number_text
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

# Predicates within predicates: each multiplies the time that is taken.
_DEEPEST = 3
# Axes that do not walk the whole record for each node.
_NEAR = frozenset({"child", "parent", "self", "preceding-sibling", "following-sibling"})


def list_path(name: str) -> str:
    """Write the way to a list of the form."""
    return f"/d/i[@id={quoted(name)}]"


def as_text(code: Code) -> str:
    """Write a piece so that it gives a text: days as people write them."""
    if code.kind in TEMPORAL:
        return f"c:iso('{code.kind}', {code.written})"
    return code.written


@dataclass(slots=True)
class Writer:
    """Writes one expression; gathers what it reads."""

    here: str
    around: Surroundings
    reads: set[tuple[str, str]] = field(default_factory=set)
    anything: bool = False
    # Where relative paths start: a path; ELSEWHERE (an item of a list).
    _at: str = ""
    _top: str | None = None  # of the path whose predicate is being written
    _inside: int = 0  # so many predicates

    def __post_init__(self) -> None:
        self._at = self.here

    # ------------------------------------------------------------- by what is wanted

    def value(self, given: Expression, wanted: str = "") -> Code:
        """Write a whole expression; `wanted` is "", "boolean" or "text"."""
        if wanted == BOOLEAN:
            return Code(f"boolean({self.condition(given)})", BOOLEAN)
        if wanted == TEXT:
            return Code(f"string({self.text(given)})", TEXT)
        return self._any(given)

    def predicate(self, given: Expression, at: str, top: str | None = None) -> str:
        """Write a condition on nodes at `at`, which the path reached through `top`."""
        before = (self._at, self._inside, self._top)
        self._at, self._inside, self._top = at, self._inside + 1, top
        if self._inside > _DEEPEST:
            raise xpath.NotAnExpression("[")
        code = self._any(given)
        self._at, self._inside, self._top = before
        return code.written

    def condition(self, given: Expression) -> str:
        """Write what is taken as true or false."""
        code = self._any(given)
        if code.kind == BOOLEAN and code.nodes:
            return f"({code.written} = 'true')"
        if code.kind in (BOOLEAN, NUMBER) and not code.nodes:
            return code.written
        if code.kind == NUMBER:
            return f"boolean(number({code.written}))"
        return f"boolean(string({code.written}))"

    def text(self, given: Expression, *, several: bool = False) -> str:
        """Write what is taken as a text; `several` nodes count each."""
        return as_text(self._any(given, several=several))

    def number(self, given: Expression) -> str:
        """Write what is taken as a number."""
        code = self._any(given)
        day = None if code.literal is None else dates.of_datetime(code.literal)
        if day is not None:
            return number_text(day)
        if code.kind == BOOLEAN and code.nodes:
            return f"number({code.written} = 'true')"
        return code.written

    # --------------------------------------------------------------------- by form

    def _any(self, given: Expression, *, several: bool = False) -> Code:
        match given:
            case Number(written=written):
                return Code(written, NUMBER)
            case Text(value=value):
                return Code(quoted(value), TEXT, literal=value)
            case Negative(operand=operand):
                return Code(f"(-{self._bracketed(operand)})", NUMBER)
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
                return Code(f"({code.written}){inside}", code.kind, nodes=True)
            case Union(parts=parts):
                codes = [self._any(part, several=several) for part in parts]
                kind = together([code.kind for code in codes])
                return Code(" | ".join(c.written for c in codes), kind, nodes=True)

    def _bracketed(self, given: Expression) -> str:
        return f"({self.number(given)})"

    def _chain(self, given: Chain) -> Code:
        operator = given.rest[0][0]
        operands = [given.first, *(operand for _, operand in given.rest)]
        if operator in ("and", "or"):
            written = f" {operator} ".join(f"({self.condition(o)})" for o in operands)
            return Code(f"({written})", BOOLEAN)
        if operator in ("=", "!=", "<", "<=", ">", ">="):
            code = self._any(given.first)
            for comparison, operand in given.rest:
                written = compared(code, comparison, self._any(operand))
                code = Code(f"({written})", BOOLEAN)
            return code
        written = self._bracketed(given.first)
        for sign, operand in given.rest:
            written += f" {sign} {self._bracketed(operand)}"
        return Code(f"({written})", NUMBER)

    # ----------------------------------------------------------------------- calls

    def _call(self, name: str, given: tuple[Expression, ...]) -> Code:
        if name not in functions.KNOWN:
            raise xpath.NotAnExpression(f"{name}()")
        special = SPECIAL.get(name)
        if special is not None and (found := special(self, given)):
            return found
        if name in functions.REWRITTEN and name != "position":
            raise xpath.NotAnExpression(f"{name}()")
        actual = functions.ALIASES.get(name, name)
        default = DATED if name in TAKES_DATES or "difference" in name else NUMERIC
        takes, kind = SIGNATURES.get(name, SIGNATURES.get(actual, default))
        if name in TAKES_DATES:
            takes, kind = default
        codes = [
            self._argument(argument, takes[min(index, len(takes) - 1)])
            for index, argument in enumerate(given)
        ]
        prefix = "" if actual in functions.PLAIN or name == "position" else "c:"
        if name == "number" and not given:
            return Code("number()", NUMBER)
        return Code(f"{prefix}{actual}({', '.join(codes)})", kind)

    def _argument(self, given: Expression, taken: str) -> str:
        match taken:
            case "t":
                return self.text(given)
            case "w":
                return self.text(given, several=True)
            case "s":
                return self._any(given, several=True).written
            case "b":
                return self.condition(given)
            case "n":
                return self.number(given)
            case _:
                return self._any(given).written

    def branches(self, given: tuple[Expression, ...]) -> tuple[list[str], str]:
        """Write alternatives so that they give one type."""
        # Each is written once: written twice, branches in branches double the work.
        codes = [self._any(branch) for branch in given]
        kinds = [code.kind for code in codes if code.literal != ""]
        kind = together(kinds)
        if kind in (TEXT, UNKNOWN):
            return [as_text(code) for code in codes], kind
        return [code.written for code in codes], kind

    def nodes(self, given: Expression) -> Code:
        """Write an expression that is taken as a set of nodes."""
        return self._any(given, several=True)

    # ----------------------------------------------------------------------- paths

    def _path(self, given: Path, *, several: bool) -> Code:
        match given.start:
            case Call(name="instance", arguments=(Text(value=name),)):
                steps = self._steps(given, None)
                return Code(list_path(name) + steps, UNKNOWN, nodes=True)
            case Call(name="current", arguments=()):
                reached = reach(self.here, given.steps, self.around.nodes)
                start = "c:current()" if self._inside else "."
                return self._written(given, reached, start)
            case str() | None:
                return self._own(given, several=several)
            case start:
                base = self._any(start, several=True)
                self.anything = True
                return Code(
                    f"{base.written}{self._steps(given, None)}", UNKNOWN, nodes=True
                )

    def _own(self, given: Path, *, several: bool) -> Code:
        if given.start is None:
            if self._at == ELSEWHERE:
                return Code(self._steps(given, None)[1:], UNKNOWN, nodes=True)
            reached = reach(self._at, given.steps, self.around.nodes)
            if reached and self._top is not None:
                reached = Reached(reached.path, above(reached.top, self._top))
            return self._written(given, reached, "")
        reached = reach("", given.steps[1:], self.around.nodes)
        if reached and not several and not any(s.predicates for s in given.steps):
            # In a predicate the row that is looked at comes first: rows[/data/rows/x].
            shared = self._looked_at_row(reached.path)
            if shared:
                self._note(Reached(reached.path, above(shared, self._top or "")))
                written = relative(self._at, reached.path, shared)
                return Code(written, self.around.kind_of(reached.path), nodes=True)
            shared = self.shared_row(reached.path)
            if shared:
                self._note(Reached(reached.path, shared))
                start = "c:current()/" if self._inside else ""
                written = start + relative(self.here, reached.path, shared)
                return Code(written, self.around.kind_of(reached.path), nodes=True)
        if given.steps and given.steps[0].deep:
            reached = None
        return self._written(given, reached, "/d")

    def shared_row(self, path: str) -> str:
        """Return the nearest repeat that both a place and this expression are in.

        An absolute path out of a row means the same row, as in ODK Collect.
        """
        return self._row_of_both(self.here, path)

    def _looked_at_row(self, path: str) -> str:
        """Return the nearest repeat that a place and this predicate's nodes are in."""
        if not self._inside or self._at == ELSEWHERE:
            return ""
        return self._row_of_both(self._at, path)

    def _row_of_both(self, place: str, path: str) -> str:
        up = path.rpartition("/")[0]
        while up:
            node = self.around.nodes.get(up)
            inside = place == up or place.startswith(f"{up}/")
            if node is not None and node.kind == "repeat" and inside:
                return up
            up = up.rpartition("/")[0]
        return ""

    def _written(self, given: Path, reached: Reached | None, start: str) -> Code:
        if reached is None:
            self.anything = True
        else:
            self._note(reached)
        steps = self._steps(given, reached)
        written = start + steps if start else steps[1:]
        kind = self.around.kind_of(reached.path) if reached else UNKNOWN
        return Code(written or ".", kind, nodes=True)

    def _steps(self, given: Path, reached: Reached | None) -> str:
        written, at = "", self._start(given)
        for index, step in enumerate(given.steps):
            axis, apart, _ = step.written.partition("::")
            if self._inside and (step.deep or (apart and axis not in _NEAR)):
                raise xpath.NotAnExpression(step.written)
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

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The functions that forms call beyond XPath 1.0, for lxml; see docs/forms.md.

`app.forms.expressions` writes each call under the prefix `c`, so that nothing is
registered among XPath's own names. What an evaluation may know (clock, language,
lists) is in the thread's `Scope`.
"""

import math
import random as dice
import uuid as identifiers
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import Any

import regex as patterns
from lxml import etree

from app.forms import dates
from app.forms.arithmetic import ARITHMETIC
from app.forms.conversions import (
    WRITES,
    days,
    node_text,
    number,
    numbers,
    text,
    texts,
)
from app.forms.scope import RuleFault, here

NAMESPACE = "urn:consigne:xpath"
NAMESPACES = {"c": NAMESPACE}
LONGEST_PATTERN = 2_000  # characters of a regular expression
LONGEST_MATCHED = 20_000  # characters it is tried on
LONGEST_MADE = 4_000_000  # characters that are joined
MATCH_SECONDS = 0.05  # for one try

# XPath's own, passed on as they are.
_PLAIN_NAMES = """
last true false not boolean string number floor ceiling contains starts-with
substring-before substring-after substring normalize-space translate string-length
local-name name
"""
PLAIN = frozenset(_PLAIN_NAMES.split())
# Written in other words by `expressions`, which has to see their arguments.
_REWRITTEN_NAMES = """
if count sum position current instance indexed-repeat jr:choice-name once
"""
REWRITTEN = frozenset(_REWRITTEN_NAMES.split())


_FUNCTIONS: dict[str, Callable[..., Any]] = {}


def _called(
    name: str,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a function; the first argument lxml gives is of no use here."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        def without_context(_context: Any, *values: Any) -> Any:
            try:
                return function(*values)
            except (TypeError, ValueError, ArithmeticError) as error:
                raise RuleFault(f"{name}()") from error

        _FUNCTIONS[name] = without_context
        return function

    return register


# ------------------------------------------------------------------ the choices


@_called("selected")
def _selected(values: Any, name: Any) -> bool:
    return text(name).strip() in text(values).split()


@_called("selected-at")
def _selected_at(values: Any, place: Any) -> str:
    names, index = text(values).split(), number(place)
    return names[int(index)] if 0 <= index < len(names) else ""


@_called("count-selected")
def _count_selected(values: Any) -> float:
    return float(len(text(values).split()))


@_called("choice-name")
def _choice_name(list_name: str, name: Any) -> str:
    return here().labels.get((list_name, text(name)), text(name))


@_called("itext")
def _itext(identifier: Any) -> str:
    return here().words.get(text(identifier), "")


@_called("current")
def _current() -> list[Any]:
    return [here().element]


# -------------------------------------------------------------------- decisions


@_called("if")
def _if(condition: Any, yes: Any, no: Any) -> Any:
    return yes if condition else no


@_called("coalesce")
def _coalesce(*values: Any) -> Any:
    return next((v for v in values if text(v) not in ("", "NaN")), "")


@_called("once")
def _once(value: Any) -> Any:
    held = text([here().element])
    return held or value


@_called("checklist")
def _checklist(least: Any, most: Any, *answers: Any) -> bool:
    return _between(least, most, sum(map(_yes, answers)))


@_called("weighted-checklist")
def _weighted_checklist(least: Any, most: Any, *pairs: Any) -> bool:
    weights = zip(pairs[::2], pairs[1::2], strict=True)
    return _between(least, most, sum(number(w) for a, w in weights if _yes(a)))


def _yes(answer: Any) -> bool:
    return answer is True or text(answer) == "yes"


def _between(least: Any, most: Any, total: float) -> bool:
    low, high = number(least), number(most)
    return low in (-1, min(low, total)) and high in (-1, max(high, total))


@_called("boolean-from-string")
def _boolean_from_string(value: Any) -> bool:
    return value is True or text(value).strip().lower() in ("true", "1")


# ------------------------------------------------------------------------- sets


@_called("nth")
def _nth(nodes: list[Any], place: Any) -> list[Any]:
    index = number(place)
    return [nodes[int(index) - 1]] if 1 <= index < len(nodes) + 1 else []


@_called("min")
def _min(*values: Any) -> float:
    return min(numbers(values), default=math.nan)


@_called("max")
def _max(*values: Any) -> float:
    return max(numbers(values), default=math.nan)


@_called("sum")
def _sum(*values: Any) -> float:
    return math.fsum(numbers(values))


@_called("count-non-empty")
def _count_non_empty(*values: Any) -> float:
    return float(sum(map(bool, texts(values))))


@_called("join")
def _join(separator: Any, *values: Any) -> str:
    return _bounded(text(separator).join(texts(values)))


@_called("concat")
def _concat(*values: Any) -> str:
    return _bounded("".join(texts(values)))


def _bounded(made: str) -> str:
    """Refuse what doubles itself from one expression to the next."""
    if len(made) > LONGEST_MADE:
        raise RuleFault("concat(): too long")
    return made


@_called("iso")
def _iso(kind: str, value: Any) -> str | list[Any]:
    """Write day numbers as ISO; of several nodes, copies that hold them."""
    write = WRITES[kind]
    if not isinstance(value, list):
        return text(value) and write(days(value))
    if len(value) == 1:
        held = text(value)
        return held and write(days(held))
    copies = []
    for node in value:
        copy = etree.Element(node.tag, node.attrib)
        held = node_text(node)
        copy.text = held and write(days(held))
        copies.append(copy)
    return copies


# ------------------------------------------------------------------------- text


@_called("regex")
def _regex(value: Any, pattern: Any) -> bool:
    scope, held, written = here(), text(value), text(pattern)
    if len(written) > LONGEST_PATTERN or len(held) > LONGEST_MATCHED:
        raise RuleFault("regex(): too long")
    if scope.matching <= 0:
        raise RuleFault("regex(): too slow")
    try:
        allowed = min(MATCH_SECONDS, scope.matching)
        return bool(patterns.fullmatch(written, held, timeout=allowed))
    except TimeoutError as error:
        scope.matching -= MATCH_SECONDS
        raise RuleFault("regex(): too slow") from error
    except (patterns.error, MemoryError, RecursionError) as error:
        raise RuleFault("regex(): not a regular expression") from error


@_called("substr")
def _substr(value: Any, start: Any, end: Any = math.inf) -> str:
    held = text(value)
    first, last = (_index(number(n), len(held)) for n in (start, end))
    return held[first:last]


def _index(value: float, length: int) -> int:
    if math.isnan(value):
        return 0
    return int(max(0, min(length, value if value >= 0 else length + value)))


@_called("ends-with")
def _ends_with(value: Any, ending: Any) -> bool:
    return text(value).endswith(text(ending))


@_called("uuid")
def _uuid(length: Any = math.nan) -> str:
    size = number(length)
    if math.isnan(size):
        return str(identifiers.uuid4())
    letters = "".join(identifiers.uuid4().hex for _ in range(8))
    return letters[: int(max(0, min(size, len(letters))))]


@_called("version")
def _version() -> str:
    return here().edition


# ---------------------------------------------------------------------- numbers


@_called("int")
def _int(value: Any) -> float:
    exact = number(value)
    return float(math.trunc(exact)) if math.isfinite(exact) else math.nan


@_called("round")
def _round(value: Any, places: Any = 0) -> float:
    exact, digits = number(value), number(places)
    if not math.isfinite(exact) or math.isnan(digits):
        return math.nan
    if abs(exact) >= 1e15 or abs(digits) > 15:
        return exact
    if digits == 0:
        return float(math.floor(exact + 0.5))
    step = Decimal(1).scaleb(-int(digits))
    half = ROUND_HALF_UP if exact >= 0 else ROUND_HALF_DOWN  # up, as without places
    return float(Decimal(str(exact)).quantize(step, half))


@_called("random")
def _random() -> float:
    return dice.random()  # noqa: S311 - forms draw lots with it, not keys


for _name, _function in ARITHMETIC.items():
    _called(_name)(_function)


# -------------------------------------------------------------------- the clock


@_called("today")
def _today() -> float:
    return math.floor(dates.of_moment(here().clock()))


@_called("now")
def _now() -> float:
    return dates.of_moment(here().clock())


@_called("date")
def _date(value: Any) -> float:
    found = days(value)
    return float(math.floor(found)) if math.isfinite(found) else math.nan


@_called("date-time")
def _date_time(value: Any) -> float:
    return days(value)


@_called("decimal-time")
def _decimal_time(value: Any) -> float:
    found = days(value)
    return found - math.floor(found) if math.isfinite(found) else math.nan


@_called("format-date")
def _format_date(value: Any, pattern: Any) -> str:
    return dates.shown(days(value), text(pattern), here().language)


@_called("difference-in-years")
def _years(first: Any, second: Any) -> float:
    found = dates.between(days(first), days(second))
    return float(found[0]) if found else math.nan


@_called("difference-in-months")
def _months(first: Any, second: Any) -> float:
    found = dates.between(days(first), days(second))
    return float(found[1]) if found else math.nan


@_called("difference-in-weeks")
def _weeks(first: Any, second: Any) -> float:
    apart = _days(first, second)
    return float(math.trunc(apart / 7)) if math.isfinite(apart) else math.nan


@_called("difference-in-days")
def _days(first: Any, second: Any) -> float:
    one, two = days(first), days(second)
    if not math.isfinite(one) or not math.isfinite(two):
        return math.nan
    return float(math.floor(two) - math.floor(one))


# What authors write, where it is not the name above.
ALIASES = {
    "is-selected": "selected",
    "jr:itext": "itext",
    "format-date-time": "format-date",
    "decimal-date-time": "date-time",
    **{f"cht:difference-in-{u}": f"difference-in-{u}" for u in ("years", "months")},
    **{f"cht:difference-in-{u}": f"difference-in-{u}" for u in ("weeks", "days")},
}
_OURS = frozenset({"nth", "iso", "choice-name", "itext"})  # not for authors
_PREFIXED = frozenset(
    f"difference-in-{u}" for u in ("years", "months", "weeks", "days")
)

KNOWN: frozenset[str] = (
    PLAIN | REWRITTEN | ALIASES.keys() | (_FUNCTIONS.keys() - _OURS - _PREFIXED)
)

_REGISTERED = etree.FunctionNamespace(NAMESPACE)
for _name, _function in _FUNCTIONS.items():
    _REGISTERED[_name] = _function

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From what a form says to what lxml evaluates, with the types XPath 1.0 lacks.

The instance keeps dates as day numbers, so whatever compares, adds or takes a date
as text is written accordingly here. The document is `<d><data>…</data><i id="list">…
</i></d>`: lists in the same tree, so that their predicates reach the answers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from app.forms import functions, xpath
from app.forms.code import Surroundings
from app.forms.kinds import UNKNOWN
from app.forms.paths import ELSEWHERE
from app.forms.writer import Writer, list_path


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


def compiled(
    written: str, here: str, around: Surroundings, *, wanted: str = ""
) -> Compiled:
    """Compile an expression of the node at `here` ("" = the form).

    `wanted`: "" as it comes, "boolean", "text".

    Raises:
        CannotEvaluate

    """
    try:
        writer = Writer(here, around)
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
        writer = Writer(here, around)
        predicate = writer.predicate(xpath.parse(written), ELSEWHERE)
        items = f"{list_path(list_name)}/root/item[{predicate}]"
        evaluate = _ready(items)
    except (xpath.NotAnExpression, etree.XPathError, RecursionError) as error:
        raise CannotEvaluate(str(error)) from error
    return Compiled(evaluate, UNKNOWN, frozenset(writer.reads), writer.anything)


def _ready(code: str) -> Callable[[Any], Any]:
    ready: Callable[[Any], Any] = etree.XPath(
        code, namespaces=functions.NAMESPACES, smart_strings=False
    )
    return ready

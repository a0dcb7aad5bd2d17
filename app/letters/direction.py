# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Right-to-left words in a document: runs and paragraphs that say which way they go.

Word takes a run's font and order from its mark `w:rtl`, not from its letters, so a name
in Arabic inside a French sentence gets a run of its own.
"""

import copy
import unicodedata
from collections.abc import Iterator
from typing import Any

from lxml import etree

from app.letters.package import W

FONT = "Arial"  # wherever Word is, it is there, and it has Arabic
_RIGHT = frozenset({"R", "AL", "AN"})
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ISOLATE, _POP = "\u2068", "\u2069"
# What may stand before the mark, in the order the standard asks for.
_BEFORE_RTL = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike"),
    *("dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid"),
    *("vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs"),
    *("highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign"),
)
_BEFORE_BIDI = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"),
    *("numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens"),
    *("kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE"),
    "autoSpaceDN",
)
_TWINS = {"b": "bCs", "i": "iCs", "sz": "szCs"}  # the same, for right-to-left runs


def has_right(text: str) -> bool:
    """Say whether a text has letters that run from right to left."""
    return any(unicodedata.bidirectional(char) in _RIGHT for char in text)


def isolated(text: str) -> str:
    """Return a text that keeps its order inside a sentence of the other direction."""
    return f"{_ISOLATE}{text}{_POP}" if has_right(text) else text


def turn(root: Any) -> None:
    """Mark runs and paragraphs of a part that run from right to left."""
    for paragraph in root.iter(f"{{{W}}}p"):
        runs = [run for run in paragraph.iter(f"{{{W}}}r") if has_right(_said(run))]
        if not runs:
            continue
        if _is_turned("".join(_said(run) for run in paragraph.iter(f"{{{W}}}r"))):
            _set(_properties(paragraph, "pPr"), "bidi", _BEFORE_BIDI)
        for run in runs:
            _split(run)


def segments(text: str) -> Iterator[tuple[str, bool]]:
    """Yield stretches of a text, and whether each runs from right to left.

    Blanks, marks and digits between such letters go with them; digits behind them too.
    """
    begin = end = -1  # of the stretch from right to left
    last = 0
    for at, char in enumerate(text):
        kind = unicodedata.bidirectional(char)
        if kind in _RIGHT or (kind in {"EN", "NSM"} and begin >= 0):
            begin = at if begin < 0 else begin
            end = at + 1
        elif kind == "L" and begin >= 0:
            yield from _stretches(text, last, begin, end)
            last, begin = end, -1
    if begin >= 0:
        yield from _stretches(text, last, begin, end)
        last = end
    if last < len(text):
        yield text[last:], False


def _stretches(
    text: str, last: int, begin: int, end: int
) -> Iterator[tuple[str, bool]]:
    if last < begin:
        yield text[last:begin], False
    yield text[begin:end], True


def _split(run: Any) -> None:
    """Replace a run by runs of one direction each."""
    marks = run.find(f"{{{W}}}rPr")
    made: list[Any] = []
    for child in [node for node in run if node is not marks]:
        if child.tag != f"{{{W}}}t":
            made.append(_run(run, marks, child))
            continue
        for text, right in segments(child.text or ""):
            words = etree.Element(f"{{{W}}}t")
            words.text = text
            words.set(_SPACE, "preserve")
            new = _run(run, marks, words)
            if right:
                _turn_run(new)
            made.append(new)
    for new in made:  # without looking for its place among all others
        run.addprevious(new)
    run.getparent().remove(run)


def _run(like: Any, marks: Any, child: Any) -> Any:
    new = etree.Element(like.tag, like.attrib, nsmap=like.nsmap)
    if marks is not None:
        new.append(copy.deepcopy(marks))
    new.append(child)
    return new


def _turn_run(run: Any) -> None:
    marks = _properties(run, "rPr")
    fonts = marks.find(f"{{{W}}}rFonts")
    if fonts is None:
        fonts = _set(marks, "rFonts", ("rStyle",))
    if not any(key.endswith(("}cs", "}cstheme")) for key in fonts.attrib):
        fonts.set(f"{{{W}}}cs", FONT)
    for plain, twin in _TWINS.items():
        found = marks.find(f"{{{W}}}{plain}")
        if found is not None and marks.find(f"{{{W}}}{twin}") is None:
            same = copy.deepcopy(found)
            same.tag = f"{{{W}}}{twin}"
            found.addnext(same)
    _set(marks, "rtl", _BEFORE_RTL)


def _properties(node: Any, name: str) -> Any:
    found = node.find(f"{{{W}}}{name}")
    if found is None:
        found = etree.Element(f"{{{W}}}{name}")
        node.insert(0, found)
    return found


def _set(properties: Any, name: str, before: tuple[str, ...]) -> Any:
    """Return a mark of some properties, put in its place if it was not there."""
    found = properties.find(f"{{{W}}}{name}")
    if found is None:
        found = etree.Element(f"{{{W}}}{name}")
        at = [n for n, c in enumerate(properties) if c.tag.rpartition("}")[2] in before]
        properties.insert(at[-1] + 1 if at else 0, found)
    found.attrib.pop(f"{{{W}}}val", None)  # it may have said "not"
    return found


def _said(run: Any) -> str:
    return "".join(text.text or "" for text in run.iterchildren(f"{{{W}}}t"))


def _is_turned(text: str) -> bool:
    """Say whether a paragraph begins, and is mostly, from right to left."""
    kinds = [unicodedata.bidirectional(char) for char in text]
    strong = [kind in _RIGHT for kind in kinds if kind in _RIGHT or kind == "L"]
    return bool(strong) and strong[0] and sum(strong) * 2 > len(strong)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tags of a Word document: found in its paragraphs, whatever runs they lie in.

Word cuts a text into runs where it likes, through the middle of a tag. A tag moves into
the run it begins in. A paragraph of conditions or loops only stands for what is
between it and its end, so the paragraph goes and the tag stays; likewise a table row.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from app.errors import BadTemplate
from app.letters import grammar
from app.letters.package import W

P, R, T, TR, TC, TBL = (f"{{{W}}}{name}" for name in ("p", "r", "t", "tr", "tc", "tbl"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OPENS = {"for": "endfor", "if": "endif"}
_MIDDLE = frozenset({"else", "elif"})
_SOLID = tuple(f"{{{W}}}{name}" for name in ("drawing", "pict", "sectPr", "object"))
_PRIVATE = str.maketrans("", "", "\ue000\ue001")


@dataclass(slots=True)
class Marked:
    """A part's text with its tags taken out: `pieces` are what stands between them."""

    pieces: list[str]
    tags: list[str]


@dataclass(slots=True)
class _Found:
    """The tags of a part in the order of the document, and where each stands."""

    tags: dict[int, str] = field(default_factory=dict)
    places: dict[int, Any] = field(default_factory=dict)

    def mark(self, tag: str, place: Any) -> str:
        number = len(self.tags)
        self.tags[number], self.places[number] = tag, place
        return f"\ue000{number}\ue001"


def marked(root: Any) -> Marked:
    """Return a part's XML cut at its tags.

    Raises:
        BadTemplate: broken, not_allowed

    """
    found = _Found()
    for text in root.iter(T):
        text.text = (text.text or "").translate(_PRIVATE)
    for row in list(root.iter(TR)):
        _row(row, found)
    for paragraph in list(root.iter(P)):
        _paragraph(paragraph, found)
    xml = etree.tostring(root, encoding="unicode")
    pieces = grammar.MARK.split(xml)
    order = [int(number) for number in pieces[1::2]]
    _require_pairs(order, found)
    return Marked(pieces[::2], [found.tags[number] for number in order])


def _row(row: Any, found: _Found) -> None:
    """Put a tag in the place of a row that has nothing else."""
    said = "".join(_words(row)).strip()
    if not said.startswith("{%"):
        return
    tags = [tag for _begin, _end, tag in grammar.tags_in(said)]
    alone = len(tags) == 1 and tags[0] == said and _is_bare(row)
    if alone or any(grammar.scope(tag) == "tr" for tag in tags):
        _instead(row, tags, found)


def _paragraph(paragraph: Any, found: _Found) -> None:
    texts = list(_texts(paragraph))
    whole = "".join(text.text or "" for text in texts)
    tags = grammar.tags_in(whole)
    if not tags:
        return
    ends = [0, *(end for _begin, end, _tag in tags)]
    begins = [*(begin for begin, _end, _tag in tags), len(whole)]
    left = any(whole[a:b].strip() for a, b in zip(ends, begins, strict=True))
    statements = all(grammar.is_statement(tag) for _b, _e, tag in tags)
    scoped = any(grammar.scope(tag) == "p" for _b, _e, tag in tags)
    if scoped or (statements and not left and _is_bare(paragraph)):
        _instead(paragraph, [tag for _b, _e, tag in tags], found)
        return
    at = first = 0
    for text in texts:
        while first < len(tags) and tags[first][1] <= at:
            first += 1  # it ended before this run
        length = len(text.text or "")
        span = (at, at + length)
        text.text = _inside(whole, tags, first, span, text.getparent(), found)
        text.set(_SPACE, "preserve")
        at += length


def _inside(
    whole: str,
    tags: list[tuple[int, int, str]],
    first: int,
    span: tuple[int, int],
    run: Any,
    found: _Found,
) -> str:
    """Return one run's text with marks for the tags that begin in it."""
    out, at = [], span[0]
    for number in range(first, len(tags)):
        begin, end, tag = tags[number]
        if begin >= span[1]:
            break
        if begin >= at:
            out += [whole[at:begin], found.mark(tag, run.getparent())]
        at = min(end, span[1])
    out.append(whole[at : span[1]])
    return "".join(out)


def _instead(node: Any, tags: list[str], found: _Found) -> None:
    """Put marks where an element was."""
    parent = node.getparent()
    marks = "".join(found.mark(tag, parent) for tag in tags) + (node.tail or "")
    before = node.getprevious()
    if before is None:
        parent.text = (parent.text or "") + marks
    else:
        before.tail = (before.tail or "") + marks
    node.tail = None
    parent.remove(node)


def _texts(paragraph: Any) -> Iterator[Any]:
    """Yield the texts of a paragraph, not those of a frame drawn in it."""
    waiting = list(paragraph)[::-1]
    while waiting:
        node = waiting.pop()
        if node.tag == T:
            yield node
        elif node.tag != P:
            waiting += list(node)[::-1]


def _words(row: Any) -> Iterator[str]:
    return (text.text or "" for text in row.iter(T))


def _is_bare(node: Any) -> bool:
    return next(node.iter(*_SOLID), None) is None


def _require_pairs(order: list[int], found: _Found) -> None:
    """Raise unless each loop and condition begins and ends in the same place.

    One that begins in a cell and ends in another would cut the document in two.
    """
    waiting: list[tuple[str, Any, str]] = []
    for number in order:
        tag, place = found.tags[number], found.places[number]
        if not tag.startswith("{%"):
            continue
        word = grammar.word(tag)
        if word in _OPENS:
            waiting.append((_OPENS[word], place, tag))
        elif word in _MIDDLE or word in _OPENS.values():
            if not waiting or place is not waiting[-1][1]:
                raise BadTemplate("broken", waiting[-1][2] if waiting else tag)
            if word not in _MIDDLE and waiting.pop()[0] != word:
                raise BadTemplate("broken", tag)
    if waiting:
        raise BadTemplate("broken", waiting[-1][2])

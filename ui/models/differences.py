# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two texts, word by word, for a person to read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\s+|[^\s]+")
_LINE = re.compile(r".*\n|.+$")
_MANY = 4_000  # words; longer texts are compared line by line

SAME, GONE, NEW = "same", "gone", "new"


@dataclass(frozen=True, slots=True, repr=False)
class Piece:
    """A stretch of text that stayed (`same`), went (`gone`) or came (`new`)."""

    kind: str
    text: str


def differences(before: str, after: str) -> list[Piece]:
    """Return both texts as one, in reading order, what went before what came."""
    old, new = _cut(before), _cut(after)
    if max(len(old), len(new)) > _MANY:
        old, new = _LINE.findall(before), _LINE.findall(after)
    return list(_joined(_pieces(old, new)))


def _cut(text: str) -> list[str]:
    return _WORD.findall(text)


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(lambda word: word == " ", old, new, autojunk=False)
    if len(old) > 500:
        matcher = SequenceMatcher(lambda word: word == " ", old, new)
    for act, start, end, from_, to in matcher.get_opcodes():
        if act == "equal":
            yield Piece(SAME, "".join(new[from_:to]))
            continue
        if end > start:
            yield Piece(GONE, "".join(old[start:end]))
        if to > from_:
            yield Piece(NEW, "".join(new[from_:to]))


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Let a single blank between two changes not cut them into crumbs."""
    gone, new = "", ""
    for piece in pieces:
        if piece.kind == SAME and piece.text == " " and (gone or new):
            gone, new = gone + " ", new + " "
        elif piece.kind == GONE:
            gone += piece.text
        elif piece.kind == NEW:
            new += piece.text
        else:
            yield from _change(gone, new)
            gone = new = ""
            yield piece
    yield from _change(gone, new)


def _change(gone: str, new: str) -> Iterator[Piece]:
    blank = " " if gone.endswith(" ") and new.endswith(" ") else ""
    gone, new = gone.removesuffix(blank), new.removesuffix(blank)
    if gone.strip():
        yield Piece(GONE, gone)
    if new.strip():
        yield Piece(NEW, new)
    elif new:
        yield Piece(SAME, new)
    if blank:
        yield Piece(SAME, blank)

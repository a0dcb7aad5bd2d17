# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a text matches what was searched, folded as the index folds it."""

import re

from storage.folding import words

_PIECE = re.compile(r"\S+")
_TRIGRAM = 3  # parts of words are found from three letters on


def matches(text: str, query: str) -> list[tuple[int, int]]:
    """Return start and end of every word of `text` that `query` matches."""
    wanted = words(query)
    return [
        _trimmed(text, *piece.span())
        for piece in _PIECE.finditer(text)
        if any(_is_match(word, part) for word in words(piece[0]) for part in wanted)
    ]


def _is_match(word: str, part: str) -> bool:
    return word.startswith(part) or (len(part) >= _TRIGRAM and part in word)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the punctuation around a word."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two changes of one text put together, where they touch different words of it."""

import re
from difflib import SequenceMatcher

_WORD = re.compile(r"\s+|\S+")
_MOST = 4_000  # words; longer texts are put together by a person
_Change = tuple[int, int, list[str]]  # from, to (of the old words), what came instead


def merged(before: str, one: str, other: str) -> str | None:
    """Return a text with both changes, or None: they touch the same words.

    Only something to begin with: a person reads it before it is kept.
    """
    old = _WORD.findall(before)
    texts = [_WORD.findall(text) for text in (one, other)]
    if max(map(len, (old, *texts))) > _MOST:
        return None
    first, second = (_changes(old, new) for new in texts)
    if any(_touch(a, b) for a in first for b in second):
        return None
    made = list(old)
    for start, end, came in sorted(first + second, reverse=True):
        made[start:end] = came
    return "".join(made)


def _changes(old: list[str], new: list[str]) -> list[_Change]:
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=False)
    return [
        (start, end, new[from_:to])
        for act, start, end, from_, to in matcher.get_opcodes()
        if act != "equal"
    ]


def _touch(a: _Change, b: _Change) -> bool:
    """Tell whether two changes share words, or a place between two words."""
    return a[0] <= b[1] and b[0] <= a[1]

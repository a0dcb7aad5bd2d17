# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that are simple enough to be said in words; the others are only named."""

import re

from app.rows import record

_LONGEST = 2_000  # letters of an expression that is looked at
_QUOTED = r"(?P<{0}>'[^']*'|\"[^\"]*\")"
_SELECTED = re.compile(
    rf"selected\(\s*/data(?P<at>(?:/[\w.-]+)+)\s*,\s*{_QUOTED.format('code')}\s*\)"
)
_COMPARED = re.compile(
    rf"/data(?P<at>(?:/[\w.-]+)+)\s*(?P<sign>!?=)\s*{_QUOTED.format('code')}"
)
_WORD = re.compile(rf"{_QUOTED.format('q')}|\b(?P<word>and|or)\b|[^'\"\s]+|\s+")
IS, IS_NOT, HAS = "is", "is_not", "has"
ANSWERED, UNANSWERED = "answered", "unanswered"


@record
class Condition:
    """What one question has to hold: any of `codes`, or `kind` says it alone.

    `kind` is IS, IS_NOT, HAS (one of several chosen), ANSWERED or UNANSWERED.
    """

    path: str
    kind: str
    codes: tuple[str, ...] = ()


@record
class Conditions:
    """Several conditions: `every` tells whether all have to hold, or one."""

    every: bool
    parts: tuple[Condition, ...]


def conditions(expression: str) -> Conditions | None:
    """Read a rule; None where it takes more than plain words to say it."""
    if not expression.strip() or len(expression) > _LONGEST:
        return None
    pieces, words = _split(expression)
    if len(words) > 1:
        return None
    every = words != {"or"}
    found: list[Condition] = []
    for piece in pieces:
        condition = _read(piece.strip())
        if condition is None:
            return None
        last = found[-1] if found else None
        if (
            not every
            and last is not None
            and (last.path, last.kind) == (condition.path, condition.kind)
        ):
            codes = last.codes + condition.codes
            found[-1] = Condition(last.path, last.kind, codes)
        else:
            found.append(condition)
    return Conditions(every, tuple(found))


def _split(expression: str) -> tuple[list[str], set[str]]:
    """Cut at "and" and "or", not inside quotes; also return which were met."""
    pieces, words = [""], set()
    for match in _WORD.finditer(expression):
        if word := match["word"]:
            words.add(word)
            pieces.append("")
        else:
            pieces[-1] += match[0]
    return pieces, words


def _read(piece: str) -> Condition | None:
    if match := _SELECTED.fullmatch(piece):
        return Condition(match["at"], HAS, (match["code"][1:-1],))
    match = _COMPARED.fullmatch(piece)
    if match is None:
        return None
    code, equal = match["code"][1:-1], match["sign"] == "="
    if not code:
        return Condition(match["at"], UNANSWERED if equal else ANSWERED)
    return Condition(match["at"], IS if equal else IS_NOT, (code,))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arabic letters in the shape they have in their word, for the text inside a PDF.

A font joins letters while it is drawn, and some of the glyphs it takes then stand for
no character: whoever searches or copies the text finds holes in a name. The shapes that
Unicode has for each place in a word can be read back (NFKC gives the letters again).
"""

import re
import unicodedata
from functools import cache

_FORMS = (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD))
_WORD = re.compile("[\u0620-\u065f\u066e-\u06d3\u06d5-\u06ed\u06fa-\u06ff]+")
_LAM = "\u0644"
_PLACES = frozenset({"isolated", "initial", "medial", "final"})


@cache
def _shapes() -> dict[str, dict[str, str]]:
    """Return the shapes of each letter, and of lam with alef, by place in a word."""
    found: dict[str, dict[str, str]] = {}
    for code in _FORMS:
        said, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if (place := said.strip("<>")) in _PLACES:
            letter = "".join(chr(int(one, 16)) for one in letters)
            found.setdefault(letter, {}).setdefault(place, chr(code))
    return found


def shaped(text: str) -> str:
    """Return text whose Arabic words are made of shaped letters.

    A word with a letter or a mark that Unicode has no shapes for stays as it is: the
    font joins it, and it can be read if not searched.
    """
    return _WORD.sub(lambda found: _word(found.group()), text)


def _word(word: str) -> str:
    shapes, units, at = _shapes(), [], 0
    while at < len(word):
        pair = word[at : at + 2]
        unit = pair if pair[0] == _LAM and pair in shapes else word[at]
        if unit not in shapes:
            return word
        units.append(unit)
        at += len(unit)
    return "".join(
        shapes[unit][_place(units, number)] for number, unit in enumerate(units)
    )


def _place(units: list[str], number: int) -> str:
    before = number > 0 and _joins(units[number - 1], units[number])
    after = number + 1 < len(units) and _joins(units[number], units[number + 1])
    return {
        (False, False): "isolated",
        (False, True): "initial",
        (True, False): "final",
        (True, True): "medial",
    }[before, after]


def _joins(first: str, second: str) -> bool:
    """Tell whether a letter is tied to the one after it."""
    return "initial" in _shapes()[first] and "final" in _shapes()[second]

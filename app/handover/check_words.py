# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twelve words that stand for a card's two keys, to say on a bad line.

The two lists were put together for this program: no accents, 4 to 8 letters, told
apart by their first four, and no two that differ in one letter. A word of one list and
the word of the same place in the other mean the same, so two people compare in one
language, whichever each of them works in.
"""

import hashlib
from functools import lru_cache

from resources import ROOT

LANGUAGES = ("fr", "en")
COUNT = 12
BITS = 11  # of a word: 2,048 in a list
_SIZE = 1 << BITS
_BYTES = -(-COUNT * BITS // 8)


def words_of(signing_key: str, age_recipient: str, language: str) -> tuple[str, ...]:
    """Return twelve words, 11 bits each, from a digest other than that of the digits.

    `language` is one of `LANGUAGES`; the same keys give the same places in each list.
    """
    covered = f"consigne/card-words/v1\0{signing_key}\0{age_recipient}".encode()
    digest = hashlib.sha512(covered).digest()[:_BYTES]
    number = int.from_bytes(digest, "big") >> (8 * _BYTES - COUNT * BITS)
    places = (number >> (BITS * (COUNT - 1 - at)) & (_SIZE - 1) for at in range(COUNT))
    words = word_list(language)
    return tuple(words[place] for place in places)


@lru_cache(maxsize=len(LANGUAGES))
def word_list(language: str) -> tuple[str, ...]:
    """Return the 2,048 words of a language, in their order."""
    text = (ROOT / "words" / f"check_{language}.txt").read_text("ascii")
    return tuple(text.split())

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text as it is searched: accents, Arabic signs and letter variants folded away."""

import re
import unicodedata
from functools import lru_cache

_MAP = str.maketrans(
    {
        "\u0640": None,  # tatweel
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ئ": "ي",
        "ى": "ي",
        "ی": "ي",
        "ة": "ه",
        "ک": "ك",
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        "ı": "i",
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "’": "'",
        "ʼ": "'",
    }
)
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
MAX_WORDS = 12


def fold(text: str) -> str:
    """Return `text` as it is indexed and compared; the original is kept elsewhere."""
    lowered = unicodedata.normalize("NFKC", text.casefold()).translate(_MAP)
    if lowered.isascii():
        return lowered
    return unicodedata.normalize("NFKD", lowered).translate(_folded())


def words(text: str) -> list[str]:
    """Return the folded words of a query, at most twelve."""
    return _WORD.findall(fold(text))[:MAX_WORDS]


def prefix_query(text: str) -> str:
    """Return an FTS5 expression: every word, the last ones as beginnings."""
    return " ".join(f'"{word}"*' for word in words(text))


def part_query(text: str) -> str:
    """Return an FTS5 trigram expression: every word of three letters or more."""
    return " ".join(f'"{word}"' for word in words(text) if len(word) > 2)


@lru_cache(maxsize=1)
def _folded() -> dict[int, str | None]:
    """Return a table that drops every combining mark and makes digits ASCII."""
    table: dict[int, str | None] = {}
    for code in range(0x80, 0x10000):
        character = chr(code)
        if unicodedata.combining(character):
            table[code] = None
        elif character.isdecimal():
            table[code] = str(unicodedata.decimal(character))
    return table

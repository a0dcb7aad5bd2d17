# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person types for numbers, days and hours, in any digits and common orders.

What is not (yet) one of them comes back as typed: the form says that it is no answer.
"""

import re
import unicodedata
from datetime import date, datetime, time
from functools import lru_cache

from ui import i18n

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’٬]")
_NUMBER = re.compile(r"[+-]?\d{1,18}(\.\d{1,18})?")
_WHOLE = re.compile(r"[+-]?\d{1,18}")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY = re.compile(r"(\d{1,2})[\s./\-،,]+(\d{1,2}|[^\W\d]+\.?)[\s./\-،,]+(\d{4})")
_HOUR = re.compile(r"(\d{1,2})\s*(?:[:.hH]\s*(\d{2})?)?")
_FOUR = re.compile(r"(\d{2})(\d{2})")
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))


def western(text: str) -> str:
    """Return text with every decimal digit as 0 to 9, without direction marks."""
    bare = text.translate(_MARKS)
    if bare.isascii():
        return bare
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in bare)


def number(text: str, *, whole: bool) -> int | float | str | None:
    """Read a number: None for nothing, the text itself for anything else."""
    bare = _SPACES.sub("", western(text)).replace("٫", ".").replace("−", "-")
    if not bare:
        return None
    if bare.count(",") == 1 and (_mark() == "," or len(bare.split(",")[1]) != 3):
        bare = bare.replace(",", ".")  # "1,234" is no decimal for an English reader
    if _WHOLE.fullmatch(bare):
        return int(bare)
    if not whole and _NUMBER.fullmatch(bare):
        return float(bare)
    return text


def number_text(value: object) -> str:
    """Write a number as it is typed here: no groups, the decimal mark of the place."""
    if isinstance(value, float):
        text = str(int(value)) if value.is_integer() else repr(value)
        return text.replace(".", _mark())
    return "" if value is None else str(value)


def day(text: str) -> str | None:
    """Read a day: ISO, None for nothing, the text itself for anything else."""
    bare = western(text).strip().casefold()
    if not bare:
        return None
    if found := _ISO.fullmatch(bare):
        year, month, day_ = map(int, found.groups())
    elif found := _DAY.fullmatch(bare):
        word = found[2].rstrip(".")
        known = int(word) if word.isdigit() else _months(i18n.language()).get(word, 0)
        day_, month, year = int(found[1]), known, int(found[3])
    else:
        return text
    try:
        return date(year, month, day_).isoformat()
    except ValueError:
        return text


def day_text(value: str) -> str:
    """Write a day with its month as a word; anything else as it is."""
    try:
        return i18n.short_date(date.fromisoformat(value))
    except ValueError:
        return value


def hour(text: str) -> str | None:
    """Read an hour: "14:30", None for nothing, the text itself for anything else."""
    bare = western(text).strip()
    if not bare:
        return None
    found = _FOUR.fullmatch(bare) or _HOUR.fullmatch(bare)
    if found is None:
        return text
    try:
        return time(int(found[1]), int(found[2] or 0)).isoformat("minutes")
    except ValueError:
        return text


def hour_text(value: str) -> str:
    """Write an hour without its seconds; anything else as it is."""
    try:
        return i18n.clock(datetime.combine(date.min, time.fromisoformat(value)))
    except ValueError:
        return value


def _mark() -> str:
    return i18n.locale().decimalPoint()


@lru_cache(maxsize=4)
def _months(language: str) -> dict[str, int]:
    """Every way to write a month in the language of the screen, and in English."""
    del language  # the key of the cache
    locale = i18n.locale()
    english = type(locale)("en_GB")
    formats = locale.FormatType
    found: dict[str, int] = {}
    for month in range(1, 13):
        for speaker in (english, locale):
            for form in (formats.LongFormat, formats.ShortFormat):
                names = (
                    speaker.monthName(month, form),
                    speaker.standaloneMonthName(month, form),
                )
                for name in names:
                    found[name.casefold().rstrip(".")] = month
    return found

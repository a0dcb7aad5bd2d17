# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days as people write them: real dates, serial numbers, words, Arabic-Indic digits."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from app.sheets.limits import Cell
from app.sheets.words import key, months
from storage.folding import fold

Order = Literal["day", "month"]
_FIRST_SERIAL = date(1899, 12, 30)
_SERIALS = range(3_654, 73_051)  # 1910 to 2099: outside, a number is no date
_YEARS = range(1_900, 2_100)
_HIJRI = range(1_300, 1_500)
_YEAR_FIRST = re.compile(r"(\d{4})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})")
_COMPACT = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s?[-/.]\s?(\d{4})")
_YEAR = re.compile(r"\D{0,12}(\d{4})\s?[?~)]?")
_HOUR = re.compile(r"[ t,]+\d{1,2}[:h]\d\d(:\d\d(\.\d+)?)?\s?([ap]m|z)?$")
_AGE = re.compile(
    r"(?:\D{0,12}?)(\d{1,3})\s*"
    r"(ans?|a|years?( old)?|yrs?( old)?|y/?o|y|سنه|سنوات|عام|عاما|اعوام)\.?"
)
_MONTHS_OLD = re.compile(r"(\d{1,2})\s*(mois|months?|شهر|اشهر|شهرا)")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True, repr=False)
class Written:
    """What a cell says of a day.

    `precision` is "day", "month" (then `day` is the first), "year" (then the first of
    January) or "age" (`age` in years, no day). `how` is "" or "serial".
    """

    precision: str
    day: date | None = None
    age: int | None = None
    how: str = ""


def read_day(cell: Cell, order: Order, today: date) -> Written | str:
    """Return what a cell says, or what is wrong: "not_a_date", "no_such_day", "hijri".

    `order` decides 03/04/2009 and nothing else.
    """
    match cell:
        case datetime():
            return Written("day", cell.date())
        case date():
            return Written("day", cell)
        case bool():
            return "not_a_date"
        case int() | float():
            return _of_number(float(cell))
        case str():
            return _of_text(plain(cell), order, today)
    return "not_a_date"


def order_of(cells: Iterable[Cell]) -> str:
    """Tell what a column's dates begin with.

    Returns "day" or "month" where a number above twelve decides, "none" where there
    is nothing to decide, "ask" where nothing decides it, "both" where the column
    holds one and the other.
    """
    seen = set[str]()
    for cell in cells:
        found = _YEAR_LAST.fullmatch(plain(cell)) if isinstance(cell, str) else None
        if found:
            first, second = int(found[1]), int(found[2])
            if first > 12 >= second:
                seen.add("day")
            elif second > 12 >= first:
                seen.add("month")
            elif first != second:
                seen.add("ask")
    certain = seen - {"ask"}
    if len(certain) == 2:
        return "both"
    return next(iter(certain), "ask" if seen else "none")


def is_mixed(cells: Iterable[Cell]) -> bool:
    """Tell whether real dates and dates as text stand in one column.

    Then a program may have turned 03/04 around in the first and not in the others.
    """
    real = text = False
    for cell in cells:
        real = real or isinstance(cell, date)
        text = text or (isinstance(cell, str) and bool(_YEAR_LAST.match(plain(cell))))
    return real and text


def plain(text: str) -> str:
    """Return text with ASCII digits, without hours, direction marks and accents."""
    return _HOUR.sub("", fold(_MARKS.sub("", text)).strip()).strip()


def _of_number(value: float) -> Written | str:
    whole = int(value)
    if whole in _YEARS and whole == value:
        return Written("year", date(whole, 1, 1))
    if whole in _SERIALS:
        return Written("day", _FIRST_SERIAL + timedelta(days=whole), how="serial")
    if 0 <= value <= 120:
        return Written("age", age=whole)
    found = _COMPACT.fullmatch(str(whole))
    return _dated(found[1], found[2], found[3]) if found else "not_a_date"


def _of_text(text: str, order: Order, today: date) -> Written | str:
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _dated(found[1], found[2], found[3])
    if found := _YEAR_LAST.fullmatch(text):
        day, month = found.group(1, 2) if order == "day" else found.group(2, 1)
        return _dated(_whole_year(found[3], today), month, day)
    if found := _MONTH_YEAR.fullmatch(text):
        return _dated(found[2], found[1], "1", "month")
    if found := _AGE.fullmatch(text):
        return Written("age", age=int(found[1]))
    if found := _MONTHS_OLD.fullmatch(text):
        return Written("age", age=int(found[1]) // 12)
    if text.isdigit() and len(text) == 5:
        return _of_number(int(text))
    worded = _of_words(text, today)
    found = _YEAR.fullmatch(text)
    if worded != "not_a_date" or found is None:
        return worded
    year = int(found[1])
    if year in _HIJRI:
        return "hijri"
    return Written("year", date(year, 1, 1)) if year in _YEARS else "not_a_date"


def _of_words(text: str, today: date) -> Written | str:
    """Read days whose month is a word: 31 dec 2009, dec 31 2009, dec 2009."""
    pieces = re.findall(r"\d+|[^\W\d_]+", text.replace("1er", "1"))
    numbers = [piece for piece in pieces if piece.isdigit()]
    named = [piece for piece in pieces if not piece.isdigit()]
    named = [piece for piece in named if piece not in _SMALL]
    month = _month(named)
    if month is None or not 1 <= len(numbers) <= 2:
        return "not_a_date"
    if len(numbers) == 1:
        year = numbers[0]
        return _dated(year, month, "1", "month") if len(year) == 4 else "not_a_date"
    first, last = numbers
    if len(first) == 4:  # 2009 dec 31
        first, last = last, first
    return _dated(_whole_year(last, today), month, first)


# Weekdays and little words around a date.
_SMALL = frozenset(
    [
        "le",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "lun",
        "mer",
        "jeu",
        "ven",
        "sam",
        "dim",
        "the",
        "of",
        "st",
        "nd",
        "rd",
        "th",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "de",
        "من",
    ]
)


def _month(named: list[str]) -> str | None:
    number = months().get(key(" ".join(named))) if named else None
    return None if number is None else str(number)


def _whole_year(year: str, today: date) -> str:
    """Give two digits their century: the last year that is not to come."""
    if len(year) > 2:
        return year
    return str(2000 + int(year) if 2000 + int(year) <= today.year else 1900 + int(year))


def _dated(year: str, month: str, day: str, precision: str = "day") -> Written | str:
    if int(year) in _HIJRI:
        return "hijri"
    try:
        return Written(precision, date(int(year), int(month), int(day)))
    except ValueError:
        return "no_such_day"

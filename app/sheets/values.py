# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one cell says, read as one target: an answer, a remark, or what is wrong."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.sheets.columns import Target
from app.sheets.dates import Order, Written, plain, read_day
from app.sheets.limits import Cell
from app.sheets.words import key
from storage.folding import fold

OLDEST = 120  # years
LONGEST_NAME, LONGEST_TEXT = 200, 100_000  # characters
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_ROUNDED = re.compile(r"\d([.,]\d+)?e\+?\d+")  # 3.36E+10: Excel kept nine digits
_BETWEEN = re.compile(r"[,;/+&|\n،؛]| et | and | و ")
_FEWEST, _MOST = 6, 20  # digits of a phone number
_NOTHING = frozenset({"", "-", "--", "?", "/", "."})


@dataclass(frozen=True, slots=True, repr=False)
class About:
    """What a whole column is read with.

    `meanings` is what the person said of words nobody knew: code by key of the word,
    "" to leave the cell out.
    """

    today: date
    order: Order = "day"
    meanings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class Birth:
    """A birth as far as it is known: `day`, or `year` alone, or an age in years."""

    precision: str  # "day", "year" or "approximate"
    day: date | None = None
    year: int | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """An answer, or None; a `problem` or a `remark` by its code.

    Problems: "not_a_date", "no_such_day", "hijri", "future", "too_long_ago",
    "odd_age", "not_a_number", "unknown_word", "no_phone", "rounded", "too_long".
    Remarks: "serial", "zero_lost", "plus_lost", "first_of_january", "year_only".
    """

    value: Any = None
    problem: str = ""
    remark: str = ""


def read(target: Target, cell: Cell, about: About) -> Said:
    """Return what a cell says; nothing where it is empty or only a dash."""
    if cell is None or (isinstance(cell, str) and cell.strip() in _NOTHING):
        return Said()
    match target.kind:
        case "name":
            return _text(cell, LONGEST_NAME)
        case "birth":
            return _birth(cell, about)
        case "day":
            return _day(cell, about)
        case "year":
            return _year(cell, about)
        case "age":
            return _age(cell)
        case "number":
            return _whole(cell)
        case "codes" | "owner":
            return _code(target, cell, about)
        case "several":
            return _several(target, cell, about)
        case "phone":
            return _phone(cell)
    return _text(cell, LONGEST_TEXT)


def text_of(cell: Cell) -> str:
    """Return a cell as a person would read it."""
    match cell:
        case None:
            return ""
        case bool():
            return "✓" if cell else "✗"
        case datetime() if not (cell.hour or cell.minute):
            return cell.date().isoformat()
        case float() if cell.is_integer():
            return str(int(cell))
    return str(cell)


def _text(cell: Cell, longest: int) -> Said:
    text = text_of(cell)
    if longest == LONGEST_NAME:
        text = " ".join(text.split())
    return Said(text) if len(text) <= longest else Said(problem="too_long")


def _birth(cell: Cell, about: About) -> Said:
    written = read_day(cell, about.order, about.today)
    if isinstance(written, str):
        return Said(problem=written)
    if written.precision == "age":
        return _aged(written.age)
    if problem := _unlikely(written, about.today):
        return Said(problem=problem)
    assert written.day is not None
    year = written.day.year
    if written.precision != "day":
        return Said(Birth("year", None, year), remark="year_only")
    remark = "serial" if written.how else ""
    if (written.day.month, written.day.day) == (1, 1):
        remark = "first_of_january"
    return Said(Birth("day", written.day, year), remark=remark)


def _day(cell: Cell, about: About) -> Said:
    written = read_day(cell, about.order, about.today)
    if isinstance(written, str):
        return Said(problem=written)
    if written.day is None:
        return Said(problem="not_a_date")
    if problem := _unlikely(written, about.today):
        return Said(problem=problem)
    remark = "" if written.precision == "day" else "year_only"
    return Said(written.day, remark="serial" if written.how else remark)


def _unlikely(written: Written, today: date) -> str:
    assert written.day is not None
    if written.day > today:
        return "future"
    return "too_long_ago" if written.day.year < today.year - OLDEST else ""


def _year(cell: Cell, about: About) -> Said:
    said = _birth(cell, about)
    if isinstance(said.value, Birth) and said.value.year is not None:
        return Said(Birth("year", None, said.value.year))
    return said


def _age(cell: Cell) -> Said:
    if isinstance(cell, str):
        written = read_day(cell, "day", date.max)
        if isinstance(written, Written) and written.age is not None:
            return _aged(written.age)
    said = _whole(cell)
    return _aged(said.value) if not said.problem else said


def _aged(age: int | None) -> Said:
    if age is None or not 0 <= age <= OLDEST:
        return Said(problem="odd_age")
    return Said(Birth("approximate", age=age))


def _whole(cell: Cell) -> Said:
    if isinstance(cell, bool | date):
        return Said(problem="not_a_number")
    found = _NUMBER.fullmatch(plain(text_of(cell)))
    if found is None:
        return Said(problem="not_a_number")
    return Said(int(float(found[0].replace(",", "."))))


def _code(target: Target, cell: Cell, about: About) -> Said:
    if isinstance(cell, bool):
        cell = "yes" if cell else "no"
    word = key(text_of(cell))
    if word in about.meanings:
        return Said(about.meanings[word] or None)
    code = target.meanings.get(word)
    return Said(code) if code else Said(problem="unknown_word")


def _several(target: Target, cell: Cell, about: About) -> Said:
    """Read codes separated in any way; one unknown word makes the cell a problem."""
    whole = _code(target, cell, about)
    if not whole.problem:
        return Said((whole.value,) if whole.value else None)
    pieces = [piece.strip() for piece in _BETWEEN.split(text_of(cell))]
    said = [_code(target, piece, about) for piece in pieces if piece not in _NOTHING]
    if not said or any(each.problem for each in said):
        return Said(problem="unknown_word")
    return Said(tuple(dict.fromkeys(each.value for each in said if each.value)))


def _phone(cell: Cell) -> Said:
    if isinstance(cell, bool | date):
        return Said(problem="no_phone")
    text = " ".join(text_of(cell).split())
    digits = [c for c in fold(text) if c.isdigit()]
    if _ROUNDED.fullmatch(fold(text)):
        return Said(problem="rounded")
    if not _FEWEST <= len(digits) <= _MOST * 3:  # several numbers are one text
        return Said(problem="no_phone")
    if isinstance(cell, int | float):  # a number has lost what stood in front
        return Said(text, remark="zero_lost" if len(digits) < 10 else "plus_lost")
    return Said(text)

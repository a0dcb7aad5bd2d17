# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets of a form: rows as a reader gives them, cleaned, within limits."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.forms.faults import CannotConvert, Fault, Findings

MAX_SURVEY_ROWS = 5_000
MAX_CHOICE_ROWS = 20_000
MAX_OTHER_ROWS = 50  # of settings and the like: one is used
MAX_COLUMNS = 200
MAX_CELL = 32_767  # characters, as Excel has it

SHEETS = frozenset(
    {"survey", "choices", "settings", "external_choices", "entities", "osm"}
)
_BLANK_COLUMNS = 20  # as many mean that the headings are over; pyxform's number
_BLANK_ROWS = 60  # the same for rows
_LOOKED_AT = 2_000  # blank rows looked at for something that was left behind
_SPACES = re.compile(r"[ \t\r\n\xa0]+")

# Rows as a reader gives them: the number the spreadsheet shows, and the cells.
Rows = Iterator[tuple[int, Sequence[str]]]


@dataclass(slots=True, repr=False)
class Sheet:
    """One sheet: headings, and rows by the number the spreadsheet shows."""

    headings: tuple[str, ...] = ()
    rows: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    first_blank: bool = False  # whether the row under the headings is empty


Workbook = dict[str, Sheet]


class Unreadable(Exception):
    """A reader cannot make sense of the bytes."""


def refused(kind: str, *, sheet: str = "", row: int = 0, detail: str = "") -> Exception:
    """The error that refuses the whole file."""
    return CannotConvert([Fault(sheet, row, "", kind, detail)])


def choose(names: Sequence[str]) -> dict[str, str]:
    """Map the sheets that matter to their names in the workbook.

    A workbook of one sheet is the survey, whatever its name.
    """
    known = {name.strip().lower(): name for name in reversed(names)}
    chosen = {sheet: name for sheet, name in known.items() if sheet in SHEETS}
    if not chosen and len(names) == 1:
        return {"survey": names[0]}
    return chosen


def fill(name: str, rows: Rows, found: Findings) -> Sheet:
    """Make a sheet of the rows a reader gives, the headings first.

    Raises:
        CannotConvert: more rows or columns than a form can have.

    """
    sheet = Sheet()
    first = next(rows, None)
    if first is None:
        return sheet
    columns = _headings(name, first[1], found)
    sheet.headings = tuple(columns)
    for number, row in _until_the_end(name, rows, found):
        if not row:
            sheet.first_blank = sheet.first_blank or number == 2
            continue
        if len(sheet.rows) >= _most(name):
            raise refused("too_many_rows", sheet=name, detail=str(_most(name)))
        cells = {
            heading: row[column]
            for heading, column in columns.items()
            if column < len(row) and row[column]
        }
        for heading, value in cells.items():
            if len(value) > MAX_CELL:
                found.fault(name, number, heading, "cell_too_long", str(MAX_CELL))
        if cells:
            sheet.rows.append((number, cells))
    return sheet


def _headings(name: str, cells: Sequence[str], found: Findings) -> dict[str, int]:
    columns: dict[str, int] = {}
    blank = 0
    for column, cell in enumerate(cells):
        heading = _SPACES.sub(" ", cell).strip()
        if not heading:
            blank += 1
            if blank > _BLANK_COLUMNS:
                break
            continue
        blank = 0
        if heading in columns:
            found.fault(name, 1, heading, "duplicate_column", heading)
        columns.setdefault(heading, column)
        if len(columns) > MAX_COLUMNS:
            raise refused(
                "too_many_columns", sheet=name, row=1, detail=str(MAX_COLUMNS)
            )
    return columns


def _until_the_end(name: str, rows: Rows, found: Findings) -> Rows:
    """Yield rows up to a long blank stretch; blank ones have no cells."""
    blank = 0
    for number, cells in rows:
        row = cells if any(cells) else ()
        blank = 0 if row and blank <= _BLANK_ROWS else blank + 1
        if blank > _BLANK_ROWS:
            if row:
                found.remark(name, number, "", "after_a_gap", str(_BLANK_ROWS))
                return
            if blank > _LOOKED_AT:
                return
            continue
        yield number, row


def _most(name: str) -> int:
    return {"survey": MAX_SURVEY_ROWS, "choices": MAX_CHOICE_ROWS}.get(
        name, MAX_OTHER_ROWS
    )


def clean(value: object) -> str:
    """Return a cell's value as a form's author reads it."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case str():
            return value.replace("\xa0", " ").strip()
    return str(value)

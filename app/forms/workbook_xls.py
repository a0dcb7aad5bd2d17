# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the sheets of an Excel 97-2003 workbook (.xls)."""

import io
from datetime import datetime, time
from typing import Any

import xlrd
from xlrd.xldate import XLDateError, xldate_as_tuple

from app.forms.faults import CannotConvert, Findings
from app.forms.sheets import Rows, Unreadable, Workbook, choose, clean, fill


def read_xls(data: bytes, found: Findings) -> Workbook:
    """Return the sheets of a form.

    Raises:
        CannotConvert, Unreadable

    """
    try:
        book = xlrd.open_workbook(
            file_contents=data, on_demand=True, ragged_rows=True, logfile=io.StringIO()
        )
        with book:
            chosen = choose(book.sheet_names())
            return {
                sheet: fill(sheet, _rows(sheet, book, name, found), found)
                for sheet, name in chosen.items()
            }
    except CannotConvert:
        raise
    except Exception as error:  # a damaged file breaks xlrd in many ways
        raise Unreadable from error


def _rows(sheet: str, book: Any, name: str, found: Findings) -> Rows:
    table = book.sheet_by_name(name)
    for number in range(table.nrows):
        cells = table.row(number)
        yield (
            number + 1,
            [_text(sheet, number + 1, cell, book.datemode, found) for cell in cells],
        )


def _text(sheet: str, row: int, cell: Any, datemode: int, found: Findings) -> str:
    match cell.ctype:
        case xlrd.XL_CELL_BOOLEAN:
            return clean(bool(cell.value))
        case xlrd.XL_CELL_ERROR:
            code = str(xlrd.error_text_from_code.get(cell.value, "#N/A"))
            found.fault(sheet, row, "", "error_value", code)
            return code
        case xlrd.XL_CELL_DATE:
            try:
                parts = xldate_as_tuple(cell.value, datemode)
            except XLDateError:
                found.fault(sheet, row, "", "ambiguous_date", str(cell.value))
                return clean(cell.value)
            return _moment(parts)
    return clean(cell.value)


def _moment(parts: tuple[int, int, int, int, int, int]) -> str:
    """Return a date, a time or both as ISO text."""
    if parts[:3] == (0, 0, 0):
        return time(*parts[3:]).isoformat()
    when = datetime(*parts)  # noqa: DTZ001 - a cell has no time zone
    return when.isoformat() if any(parts[3:]) else when.date().isoformat()

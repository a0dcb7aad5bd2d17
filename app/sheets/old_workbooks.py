# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks of before 2007 (.xls): values only; macros and formulas are never run."""

import io
from collections.abc import Callable
from typing import Any

import xlrd

from app.sheets.limits import CannotReadSheet, Cell, Grid, GridMaker, Remark, clean


def look(data: bytes) -> tuple[tuple[str, ...], Callable[[str], Grid]]:
    """Return the names of the sheets, and a function that reads one.

    Raises:
        CannotReadSheet

    """
    book = _open(data)
    visible = [sheet.name for sheet in book.sheets() if not sheet.visibility]
    if not visible:
        raise CannotReadSheet("empty")
    return tuple(visible), lambda sheet: _read(book, sheet)


def _open(data: bytes) -> Any:
    try:
        return xlrd.open_workbook(file_contents=data, logfile=io.StringIO())
    except xlrd.XLRDError as error:
        locked = "encrypted" in str(error).lower()
        raise CannotReadSheet("locked" if locked else "damaged") from error
    except Exception as error:
        raise CannotReadSheet("damaged") from error


def _read(book: Any, name: str) -> Grid:
    sheet, maker, faults = book.sheet_by_name(name), GridMaker(), 0
    for at in range(sheet.nrows):
        cells: list[Cell] = []
        for kind, value in zip(sheet.row_types(at), sheet.row_values(at), strict=True):
            faults += kind == xlrd.XL_CELL_ERROR
            cells.append(_cell(kind, value, book.datemode))
        maker.add(at + 1, cells)
    return maker.grid(Remark("faults", faults))


def _cell(kind: int, value: Any, datemode: int) -> Cell:
    if kind == xlrd.XL_CELL_TEXT:
        return clean(value)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind == xlrd.XL_CELL_NUMBER:
        return int(value) if value.is_integer() else float(value)
    if kind == xlrd.XL_CELL_DATE:
        try:
            moment = xlrd.xldate_as_datetime(value, datemode)
        except (xlrd.XLDateError, OverflowError, ValueError):
            return float(value)
        return moment if value >= 1 else None
    return None

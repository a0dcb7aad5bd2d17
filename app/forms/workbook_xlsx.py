# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the sheets of an Excel workbook (.xlsx, .xlsm): a ZIP that anybody wrote.

Everything is measured before openpyxl sees it: sizes as they unpack, not as they say;
no document type (so no entity); no row of a million cells. Macros, pictures and links
are never looked at.
"""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from app.forms.faults import CannotConvert, Findings
from app.forms.sheets import Rows, Unreadable, Workbook, choose, clean, fill, refused

MAX_UNPACKED = 64 * 1024 * 1024  # bytes of XML, all parts together
MAX_PARTS = 2_000
MAX_PIECE = 2 * 1024 * 1024  # bytes of one row, one shared text and the like
MAX_CELLS = 1_000_000  # of all sheets
_WIDEST = 16_384  # columns: Excel's own

_PIECE = re.compile(rb"<(?:\w+:)?(?:row|si|xf|sheet|definedName)\b")
_CELL = re.compile(rb"<(?:\w+:)?c[ />]")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell ")
# Any part may be a sheet, whatever it is called: these begin XML in every coding.
_MARKUP = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00<")
# Often large, without rows, and never opened here.
_BESIDE = (
    "xl/drawings/",
    "xl/comments",
    "xl/charts/",
    "xl/threadedcomments/",
    "customxml/",
    "xl/pivot",
    "xl/externallinks/",
    "xl/calcchain",
)
_ERRORS = frozenset(
    [
        "#NULL!",
        "#DIV/0!",
        "#VALUE!",
        "#REF!",
        "#NAME?",
        "#NUM!",
        "#N/A",
        "#GETTING_DATA",
    ]
)


def read_xlsx(data: bytes, found: Findings) -> Workbook:
    """Return the sheets of a form.

    Raises:
        CannotConvert, Unreadable

    """
    try:
        formulas = _measure(data, found)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that are left out
            return _read(data, formulas, found)
    except CannotConvert:
        raise
    except Exception as error:  # a damaged file breaks openpyxl in many ways
        raise Unreadable from error


def _measure(data: bytes, found: Findings) -> bool:
    """Unpack every part once, within limits; tell whether there are formulas."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if len(parts) > MAX_PARTS or any(part.flag_bits & 1 for part in parts):
            raise Unreadable
        left, cells, formulas, merged = MAX_UNPACKED, 0, False, False
        for part in parts:
            name = part.filename.lower()
            if name.endswith("vbaproject.bin"):
                found.remark("", 0, "", "macros")
            xml = _unpack(archive, part, left)
            left -= len(xml)
            if not xml.lstrip().startswith(_MARKUP):
                continue
            inside = len(_CELL.findall(xml))
            cells += inside
            if inside or not name.startswith(_BESIDE):
                _check_xml(xml)
            formulas = formulas or bool(inside and _FORMULA.search(xml))
            merged = merged or bool(inside and _MERGED.search(xml))
        if cells > MAX_CELLS:
            raise refused("too_much_inside")
    if merged:
        found.remark("", 0, "", "merged_cells")
    return formulas


def _unpack(archive: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> bytes:
    if part.file_size > left:
        raise refused("too_much_inside")
    try:
        with archive.open(part) as stream:
            xml = stream.read(left + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise Unreadable from error
    if len(xml) > left:
        raise refused("too_much_inside")
    return xml


def _check_xml(xml: bytes) -> None:
    # Excel writes UTF-8; another coding would hide what is looked for here.
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml or b"\x00" in xml[:4096]:
        raise refused("hostile_xml")
    starts = [0, *(match.start() for match in _PIECE.finditer(xml)), len(xml)]
    if any(after - before > MAX_PIECE for before, after in pairwise(starts)):
        raise refused("too_much_inside")


def _read(data: bytes, formulas: bool, found: Findings) -> Workbook:  # noqa: FBT001
    book = _open(data)
    sheets: Workbook = {}
    try:
        chosen = choose(book.sheetnames)
        for sheet, name in chosen.items():
            sheets[sheet] = fill(sheet, _rows(sheet, book[name], found), found)
    finally:
        book.close()
    if formulas:
        _look_at_formulas(data, chosen, sheets, found)
    return sheets


def _open(data: bytes, *, values: bool = True) -> Any:
    from openpyxl import load_workbook

    return load_workbook(
        io.BytesIO(data), read_only=True, data_only=values, keep_links=False
    )


def _rows(sheet: str, table: Any, found: Findings) -> Rows:
    table.reset_dimensions()  # what a file says of its size is often wrong
    rows: Iterable[Any] = table.iter_rows(values_only=True)
    for number, cells in enumerate(rows, 1):
        if len(cells) > _WIDEST:
            raise refused("too_many_columns", sheet=sheet, row=number)
        yield number, [_text(sheet, number, cell, found) for cell in cells]


def _text(sheet: str, row: int, value: object, found: Findings) -> str:
    match value:
        case datetime():
            whole = (value.hour, value.minute, value.second) == (0, 0, 0)
            return value.date().isoformat() if whole else value.isoformat()
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case str() if value in _ERRORS:
            found.fault(sheet, row, "", "error_value", value)
    return clean(value)


def _look_at_formulas(
    data: bytes, chosen: dict[str, str], sheets: Workbook, found: Findings
) -> None:
    """Say where values come from formulas; refuse a sheet where none was computed."""
    written, shown = _open(data, values=False), _open(data)
    try:
        for sheet, name in chosen.items():
            last = max((number for number, _ in sheets[sheet].rows), default=1)
            first, computed = 0, False
            both = zip(
                _cells(written[name], last), _cells(shown[name], last), strict=False
            )
            for number, (formulas, values) in enumerate(both, 1):
                for formula, value in zip(formulas, values, strict=False):
                    if formula.data_type == "f":
                        first = first or number
                        computed = computed or value.value is not None
            if computed:
                found.remark(sheet, first, "", "formulas")
            elif first:
                found.fault(sheet, first, "", "formula_without_value")
    finally:
        written.close()
        shown.close()


def _cells(table: Any, last: int) -> Iterable[Any]:
    table.reset_dimensions()
    cells: Iterable[Any] = table.iter_rows(max_row=last)
    return cells

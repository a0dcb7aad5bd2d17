# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks (.xlsx, .xlsm): checked as an archive first, then read cell by cell."""

import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import openpyxl
from lxml import etree

from app.sheets.limits import (
    MAX_PARTS,
    MAX_UNPACKED,
    CannotReadSheet,
    Cell,
    Grid,
    GridMaker,
    Remark,
    clean,
)

_PIECE = 1024 * 1024
# Nothing a spreadsheet program writes has them; a bomb made of entities does.
_DECLARES = re.compile(rb"<\x00?!\x00?(D\x00?O\x00?C\x00?T|E\x00?N\x00?T\x00?I)")
_MACROS = "xl/vbaProject.bin"
_FAULT = re.compile(r"#(N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"


def look(data: bytes) -> tuple[tuple[str, ...], Callable[[str], Grid]]:
    """Return the names of the sheets, and a function that reads one.

    Raises:
        CannotReadSheet

    """
    macros = _check_archive(data)
    with _faults():
        book = openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=True, keep_links=False
        )
        sheets = tuple(
            sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"
        )
    if not sheets:
        raise CannotReadSheet("empty")
    return sheets, lambda sheet: _read(data, book, sheet, macros=macros)


def _check_archive(data: bytes) -> bool:
    """Refuse what would unpack without end; return whether macros lie inside."""
    with _faults(), zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if len(parts) > MAX_PARTS or sum(p.file_size for p in parts) > MAX_UNPACKED:
            raise CannotReadSheet("dangerous")
        if any(part.flag_bits & 1 for part in parts):
            raise CannotReadSheet("locked")
        for part in parts:
            if part.filename.lower().endswith((".xml", ".rels", ".vml")):
                _check_part(archive, part)
        names = {part.filename for part in parts}
        if "[Content_Types].xml" not in names or "mimetype" in names:
            raise CannotReadSheet("kind")  # another archive: ods, docx without its head
        return _MACROS in names


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    with archive.open(part) as file:
        before = b""
        while piece := file.read(_PIECE):
            if _DECLARES.search(before + piece):
                raise CannotReadSheet("dangerous")
            before = piece[-32:]


def _read(data: bytes, book: Any, name: str, *, macros: bool) -> Grid:
    maker, faults = GridMaker(), 0
    with _faults():
        sheet = book[name]
        sheet.reset_dimensions()  # what the file says of its size may be a lie
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            cells: list[Cell] = []
            for value in row:
                fault = isinstance(value, str) and bool(_FAULT.fullmatch(value))
                faults += fault
                cells.append(None if fault else _cell(value))
            if cells:
                maker.add(number, cells)
        place = sheet._worksheet_path  # noqa: SLF001 - its part, to count what it hides
    formulas, no_result, merged = _count(data, place)
    return maker.grid(
        Remark("formulas", formulas),
        Remark("no_result", no_result),
        Remark("merged", merged),
        Remark("faults", faults),
        Remark("macros", int(macros)),
    )


def _cell(value: Any) -> Cell:
    if isinstance(value, str):
        return clean(value)
    return None if isinstance(value, timedelta) else value


def _count(data: bytes, place: str) -> tuple[int, int, int]:
    """Count formulas, formulas without a stored result, and merged areas."""
    formulas = no_result = merged = 0
    with _faults(), zipfile.ZipFile(io.BytesIO(data)) as archive:
        tags = [f"{space}{tag}" for space in (_MAIN, _STRICT) for tag in _COUNTED]
        with archive.open(place.removeprefix("/")) as file:
            found = etree.iterparse(file, tag=tags, resolve_entities=False)
            for _event, element in found:
                if element.tag.endswith("mergeCell"):
                    merged += 1
                elif element.find("{*}f") is not None:
                    formulas += 1
                    value = element.find("{*}v")
                    no_result += value is None or not value.text
                _forget(element)
    return formulas, no_result, merged


_COUNTED = ("c", "mergeCell")


def _forget(element: Any) -> None:
    """Let go of what was parsed, of earlier rows too."""
    element.clear()
    row = element.getparent()
    while row is not None and row.getprevious() is not None:
        del row.getparent()[0]


@contextmanager
def _faults() -> Iterator[None]:
    """Give every way in which a broken file shows itself one name."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about looks and rules we do not read
            yield
    except (CannotReadSheet, MemoryError):
        raise
    except Exception as error:
        raise CannotReadSheet("damaged") from error

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bytes of a spreadsheet or CSV file as rows of cells; nothing in it is ever run."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.sheets import csv_files, old_workbooks, workbooks
from app.sheets.limits import MAX_BYTES, CannotReadSheet, Grid
from storage.files import read_limited

ENDINGS = (".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt")
_ZIP, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True, repr=False)
class Book:
    """A file that can be read: the names of its sheets, and a way to read one.

    `kind` is "workbook", "old" (.xls) or "csv"; a CSV file has one sheet named "".
    """

    kind: str
    sheets: tuple[str, ...]
    read: Callable[[str], Grid]


def read_file(path: Path) -> bytes:
    """Return the bytes of a file a person chose.

    Raises:
        CannotReadSheet: larger than is accepted.
        OSError: not there, or not to be read.

    """
    data = read_limited(path, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise CannotReadSheet("too_large")
    return data


def open_book(data: bytes, name: str, *, encoding: str = "") -> Book:
    """Look into a file; `name` only for its ending, `encoding` for CSV ("": guess).

    Raises:
        CannotReadSheet

    """
    ending = Path(name).suffix.lower()
    if len(data) > MAX_BYTES:
        raise CannotReadSheet("too_large")
    if not data.strip():
        raise CannotReadSheet("empty")
    if data.startswith(_ZIP):
        sheets, read = workbooks.look(data)
        return Book("workbook", sheets, read)
    if data.startswith(_OLD):
        if _LOCKED in data:
            raise CannotReadSheet("locked")
        sheets, read = old_workbooks.look(data)
        return Book("old", sheets, read)
    if ending not in (".csv", ".tsv", ".txt") or csv_files.is_binary(data):
        raise CannotReadSheet("kind")
    return Book("csv", ("",), lambda _sheet: csv_files.read(data, encoding))

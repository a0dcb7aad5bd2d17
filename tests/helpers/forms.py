# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small forms for tests: written as tables, as Markdown or as a workbook."""

import io
from collections.abc import Sequence

from openpyxl import Workbook

from app.forms.definition import Form, Node
from app.forms.faults import CannotConvert, Fault
from app.forms.xlsform import convert

Table = Sequence[Sequence[object]]


def markdown(**sheets: Table) -> bytes:
    """Write sheets as Markdown tables."""
    lines = []
    for name, rows in sheets.items():
        lines.append(f"| {name} |")
        for row in rows:
            cells = " | ".join(str("" if cell is None else cell) for cell in row)
            lines.append(f"| | {cells} |")
    return "\n".join(lines).encode()


def workbook(**sheets: Table) -> bytes:
    """Write sheets as an Excel workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def form(**sheets: Table) -> Form:
    """Convert sheets that are a form."""
    return convert(markdown(**sheets), "test.md").form


def node(found: Form, path: str) -> Node:
    """Return the question at a path."""
    return next(node for node in found.walk() if node.path == path)


def faults(data: bytes, name: str = "test.md") -> tuple[Fault, ...]:
    """Return why a form is refused, () where it is not."""
    try:
        convert(data, name)
    except CannotConvert as error:
        return error.faults
    return ()


def places(data: bytes, name: str = "test.md") -> list[tuple[str, int, str]]:
    """Return (sheet, row, kind) of each fault."""
    return [(f.sheet, f.row, f.kind) for f in faults(data, name)]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms written as text: Markdown tables and comma-separated values.

Both put the sheet's name in the first column and a row's cells in those after it.
"""

import csv
import io
import re
from collections.abc import Iterator

from app.forms.faults import Findings
from app.forms.sheets import (
    MAX_CHOICE_ROWS,
    MAX_SURVEY_ROWS,
    Unreadable,
    Workbook,
    choose,
    clean,
    fill,
    refused,
)

MAX_LINE = 256 * 1024  # characters
_MOST_LINES = 4 * (MAX_SURVEY_ROWS + MAX_CHOICE_ROWS)
_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"[\s|:-]+")


def read_markdown(text: str, found: Findings) -> Workbook:
    """Read tables whose first column names the sheet."""
    return _workbook(_table_lines(text), found)


def read_csv(text: str, found: Findings) -> Workbook:
    """Read comma-separated values whose first column names the sheet."""
    if "," not in text[:5_000]:
        raise Unreadable
    try:
        return _workbook(csv.reader(io.StringIO(text, newline="")), found)
    except csv.Error as error:
        raise Unreadable from error


def _table_lines(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if len(line) > MAX_LINE:
            raise refused("cell_too_long", detail=str(MAX_LINE))
        row = line.strip()
        if row.startswith("|") and not _RULE.fullmatch(row):
            cells = _BAR.split(row)[1:]
            if not cells[-1].strip():
                cells.pop()  # the closing bar
            yield [cell.replace("\\|", "|") for cell in cells]


def _workbook(lines: Iterator[list[str]], found: Findings) -> Workbook:
    sheets: dict[str, list[list[str]]] = {}
    current: list[list[str]] | None = None
    for count, line in enumerate(lines):
        if count > _MOST_LINES:
            raise refused("too_many_rows", detail=str(_MOST_LINES))
        cells = [clean(cell) for cell in line]
        if cells and cells[0]:
            current = sheets.setdefault(cells[0], [])
        if current is not None and any(cells[1:]):
            current.append(cells[1:])
    if not any(sheets.values()):
        raise Unreadable
    return {
        sheet: fill(sheet, iter(list(enumerate(sheets[name], 1))), found)
        for sheet, name in choose(list(sheets)).items()
    }

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows under headings: where the headings are, whatever stands above them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from app.sheets.columns import Target
from app.sheets.limits import CannotReadSheet, Cell, Grid, Remark, Row
from app.sheets.values import text_of
from app.sheets.words import key

_LOOKED_AT = 25  # rows in which the headings are looked for
_LONG = 60  # letters: longer is a sentence, not a heading


@dataclass(frozen=True, slots=True, repr=False)
class Column:
    """One column: its letter in the spreadsheet program, and its heading or ""."""

    at: int
    letter: str
    heading: str


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """Rows of cells under columns. `numbers` are what the spreadsheet calls the rows.

    `headings` is the index, in the grid, of the row of headings, or -1 for none.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    numbers: tuple[int, ...]
    headings: int
    remarks: tuple[Remark, ...] = field(default=())

    def cells(self, at: int) -> list[Cell]:
        """Return a column's cells, in order; None where a row is shorter."""
        return [row[at] if at < len(row) else None for row in self.rows]


def table_of(grid: Grid, headings: int) -> Table:
    """Return what stands below a row of headings (its index in the grid; -1: none).

    Raises:
        CannotReadSheet: nothing does.

    """
    rows, numbers = grid.rows[headings + 1 :], grid.numbers[headings + 1 :]
    if not rows:
        raise CannotReadSheet("empty")
    named = grid.rows[headings] if headings >= 0 else ()
    wide = max(len(named), *(len(row) for row in rows))
    filled = [False] * wide
    for row in rows:
        for at, cell in enumerate(row):
            filled[at] = filled[at] or cell is not None
    columns = [
        Column(at, letter(at), _heading(named[at]) if at < len(named) else "")
        for at in range(wide)
    ]
    kept = tuple(c for c in columns if filled[c.at] or c.heading)
    ragged = sum(len(row) > len(named) for row in rows) if named else 0
    remarks = (*grid.remarks, *((Remark("ragged", ragged),) if ragged else ()))
    return Table(kept, rows, numbers, headings, remarks)


def find_headings(grid: Grid, targets: Sequence[Target]) -> int:
    """Return the index of the row of headings, or -1 where there seems to be none."""
    known = {key(word) for target in targets for word in target.words}
    head = grid.rows[:_LOOKED_AT]
    wide = max(sum(cell is not None for cell in row) for row in head)
    best, most = -1, 0.0
    for at, row in enumerate(head[:-1] or head):
        score = _score(row, known, wide)
        if score > most:
            best, most = at, score
    return best


def letter(at: int) -> str:
    """Return what a spreadsheet calls a column: A to Z, then AA."""
    rest, last = divmod(at, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("A") + last)


def _score(row: Row, known: set[str], wide: int) -> float:
    """Say how much a row looks like headings: known words above all, then only words."""
    texts = [cell for cell in row if isinstance(cell, str)]
    filled = sum(cell is not None for cell in row)
    recognised = sum(key(text) in known for text in texts)
    if recognised >= 2 or (recognised and filled == 1 == wide):
        return 10 + recognised
    plain = filled == len(texts) and len(set(texts)) == len(texts)
    short = all(len(text) <= _LONG and not _is_value(text) for text in texts)
    full = filled >= max(2, wide * 0.7)
    return 1.0 + recognised if plain and short and full else 0.0


def _is_value(text: str) -> bool:
    return sum(c.isdigit() for c in text) * 2 >= len(text)


def _heading(cell: Cell) -> str:
    text = cell.isoformat() if isinstance(cell, date) else text_of(cell)
    return " ".join(text.split())

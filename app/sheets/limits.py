# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a spreadsheet may hold, and how it is refused when it holds more."""

from dataclasses import dataclass
from datetime import date, datetime, time

from app.errors import AppError

MAX_BYTES = 64 * 1024 * 1024  # of the file
MAX_UNPACKED = 512 * 1024 * 1024  # of everything inside an xlsx file
MAX_PARTS = 5_000  # files inside an xlsx file
MAX_ROWS = 50_000  # that hold something
MAX_COLUMNS = 200
MAX_CELLS = 3_000_000  # that hold something

Cell = str | int | float | bool | date | datetime | time | None
Row = tuple[Cell, ...]


class CannotReadSheet(AppError):
    """The file is not a table that can be read here; nothing was taken from it.

    `kind` is "kind" (neither xlsx, xls nor csv), "locked" (a password), "damaged",
    "dangerous" (it would unpack without end, or names files of the computer),
    "too_large", "too_many_rows", "too_many_columns", "too_many_cells" or "empty".
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True, repr=False)
class Remark:
    """Something about the file that is accepted but worth saying, and how often.

    `kind` is "formulas" (their last results were read), "no_result" (a formula whose
    result was never stored: empty), "merged" (the value is in the first cell),
    "faults" (cells like #N/A: empty), "ragged" (rows longer than the headings),
    "macros" (never run) or "mixed_dates" (see `app.sheets.values`).
    """

    kind: str
    count: int = 1


@dataclass(frozen=True, slots=True, repr=False)
class Grid:
    """The rows of one sheet that hold something, as they lie there.

    `numbers` are the rows' numbers as the spreadsheet program shows them.
    """

    rows: tuple[Row, ...]
    numbers: tuple[int, ...]
    remarks: tuple[Remark, ...] = ()


class GridMaker:
    """Collects rows within the limits.

    Raises:
        CannotReadSheet: at the first row that is too many.

    """

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._numbers: list[int] = []
        self._cells = 0
        self._texts: dict[str, str] = {}  # the same word a thousand times is one text

    def add(self, number: int, cells: list[Cell]) -> None:
        """Take a row; empty ones and empty ends are left out."""
        while cells and cells[-1] is None:
            cells.pop()
        if not cells:
            return
        if len(cells) > MAX_COLUMNS:
            raise CannotReadSheet("too_many_columns")
        if len(self._rows) >= MAX_ROWS:
            raise CannotReadSheet("too_many_rows")
        self._cells += len(cells)
        if self._cells > MAX_CELLS:
            raise CannotReadSheet("too_many_cells")
        known = self._texts
        self._rows.append(
            tuple(known.setdefault(c, c) if isinstance(c, str) else c for c in cells)
        )
        self._numbers.append(number)

    def grid(self, *remarks: Remark) -> Grid:
        """Return what was collected.

        Raises:
            CannotReadSheet: nothing was.

        """
        if not self._rows:
            raise CannotReadSheet("empty")
        said = tuple(remark for remark in remarks if remark.count)
        return Grid(tuple(self._rows), tuple(self._numbers), said)


def clean(text: str) -> str | None:
    """Return text without what cannot be seen at its ends; None where none is left."""
    kept = "".join(c if c.isprintable() or c in "\n\t" else " " for c in text)
    return kept.strip() or None

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of bringing a spreadsheet in: look at it, decide, see what would come."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.people import colleagues
from app.policy import require
from app.progress import Progress
from app.session import Session
from app.sheets import dates
from app.sheets.columns import Target, targets
from app.sheets.guessing import guess
from app.sheets.limits import Grid, Remark
from app.sheets.lines import Reading, lines_of, orders_of
from app.sheets.reading import Book
from app.sheets.report import Report
from app.sheets.tables import Table, find_headings, table_of
from app.sheets.twins import find_twins, known_people

MIXED = "mixed_dates"


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """One sheet of a file, with what its columns seem to be."""

    book: Book
    sheet: str
    grid: Grid
    table: Table
    mapping: Mapping[int, str]


def targets_for(session: Session) -> tuple[Target, ...]:
    """Return what a column can be in this case file."""
    forms = session.forms
    return targets(
        forms.form("case"), forms.form("identity"), dict(colleagues(session))
    )


def open_sheet(
    book: Book,
    sheet: str,
    known: tuple[Target, ...],
    session: Session,
    headings: int | None = None,
) -> Opened:
    """Read a sheet; `headings` is the row of the grid a person pointed at, -1: none.

    Raises:
        NotAllowed, CannotReadSheet

    """
    require(session.role, "take_lists")
    grid = book.read(sheet)
    if headings is None:
        headings = find_headings(grid, known)
    table = table_of(grid, headings)
    return Opened(book, sheet, grid, table, guess(table, known, session.today))


def about_columns(
    table: Table, mapping: Mapping[int, str], known: tuple[Target, ...]
) -> tuple[dict[int, str], tuple[Remark, ...]]:
    """Return what the dates of each column begin with, and what is to be said of it."""
    orders = orders_of(table, mapping, known)
    mixed = sum(dates.is_mixed(table.cells(at)) for at in orders)
    return orders, (*table.remarks, *((Remark(MIXED, mixed),) if mixed else ()))


def report_of(
    table: Table,
    reading: Reading,
    session: Session,
    progress: Progress,
    before: Report | None = None,
) -> Report:
    """Return what every row would become, and who may be known already.

    `before` is an earlier report that read the same columns and knew fewer words: who
    is known already is taken from it.

    Raises:
        NotAllowed, Cancelled

    """
    require(session.role, "take_lists")
    lines = lines_of(table, reading, session.today, progress)
    if before is not None:
        return Report(tuple(lines), before.twins)
    known = known_people(session, progress)
    return Report(tuple(lines), find_twins(lines, known, progress))

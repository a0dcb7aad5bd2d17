# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of cases as a spreadsheet: words only, and names only with consent."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter

from app import codes
from app.consent import allows
from app.consent_records import EXTERNAL
from app.errors import NoCaseChosen
from app.handover.compose import PURPOSES
from app.policy import require
from app.progress import Progress
from app.queries import cases
from app.queries.cases import CaseFilter
from app.rows import CaseRow
from app.session import Session
from storage.files import write_atomically

NAMES = ("name", "name_native")
COLUMNS = (
    "code",
    *NAMES,
    "sex",
    "birth_year",
    "nationality",
    "profile",
    "risk",
    "status",
    "owner",
    "last_on",
    "entries",
)
_CODED = frozenset({"sex", "nationality", "profile", "risk", "status"})
_PAGE = 500
_WIDE, _NARROW = 28, 14  # characters
_LONGEST = 80  # letters of a recipient in the audit chain
MayName = Callable[[str], bool]


@dataclass(frozen=True, slots=True, repr=False)
class ListWords:
    """What the sheet says in the person's language.

    `headings` by column; `title` is the sheet's name; `withheld` stands in place of a
    name whose person has not agreed.
    """

    headings: dict[str, str]
    title: str
    withheld: str


@dataclass(frozen=True, slots=True, repr=False)
class ExportList:
    """Which cases and columns (of `COLUMNS`), for whom and what for.

    `language` is "fr", "en" or "ar"; `purpose` is one of `PURPOSES`.
    """

    wanted: CaseFilter
    columns: tuple[str, ...]
    purpose: str
    recipient: str
    language: str
    words: ListWords


@dataclass(frozen=True, slots=True, repr=False)
class Exported:
    """The file's bytes, and how many cases and withheld names there are."""

    data: bytes
    cases: int
    withheld: int


def columns_for(session: Session) -> tuple[str, ...]:
    """Return the columns this account can fill: no names without their key."""
    named = "identity" in session.compartments
    return tuple(name for name in COLUMNS if named or name not in NAMES)


def agreed_with(session: Session, recipient: str) -> MayName:
    """Return who may be named to a body: those who agreed that it is told."""
    return lambda case_id: allows(session, case_id, EXTERNAL, recipient).allowed


def export_cases(
    command: ExportList, session: Session, progress: Progress, may_name: MayName
) -> Exported:
    """Return the list as an xlsx file; nothing is written and nothing recorded yet.

    `may_name` tells whether a person agreed that others than the team see the name.

    Raises:
        NotAllowed, NoCaseChosen, Cancelled

    """
    require(session.role, "take_lists")
    columns = [name for name in columns_for(session) if name in command.columns]
    total, withheld = cases.counts(session, command.wanted)[0], 0
    if not total or not columns:
        raise NoCaseChosen
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})  # never a temporary file
    sheet = book.add_worksheet(_sheet_name(command.words.title))
    if command.language == "ar":
        sheet.right_to_left()
    heading = book.add_format({"bold": True})
    for at, name in enumerate(columns):
        sheet.write_string(0, at, command.words.headings[name], heading)
        sheet.set_column(at, at, _WIDE if name in NAMES else _NARROW)
    sheet.freeze_panes(1, 0)
    written = 0
    for row in _rows(session, command.wanted):
        progress.step(written, total)
        written += 1
        agreed = not set(NAMES) & set(columns) or may_name(row.case_id)
        withheld += not agreed
        for at, name in enumerate(columns):
            text = _text(row, name, command, agreed=agreed)
            if text:  # as a string, always: nothing becomes a formula or a link
                sheet.write_string(written, at, text)
    book.close()
    return Exported(file.getvalue(), written, withheld)


def write_list(
    exported: Exported, command: ExportList, path: Path, session: Session
) -> None:
    """Write the list where the person chose, and record that it left.

    Raises:
        NotAllowed, DiskFull, NotWritable

    """
    require(session.role, "take_lists")
    purpose = command.purpose if command.purpose in PURPOSES else "other"
    written = False
    try:
        with session.case_file.transaction() as transaction:
            transaction.audit(
                "list_exported",
                cases=exported.cases,
                columns=list(command.columns),
                names_withheld=exported.withheld,
                purpose=purpose,
                recipient=" ".join(command.recipient.split())[:_LONGEST],
            )
            write_atomically(path, exported.data)
            written = True
    except BaseException:
        if written:  # what is not recorded has not left
            path.unlink(missing_ok=True)
        raise


def _rows(session: Session, wanted: CaseFilter) -> Iterator[CaseRow]:
    cursor = None
    while True:
        some = cases.page(session, wanted, cursor, _PAGE)
        yield from some.rows
        cursor = some.next_cursor
        if cursor is None:
            return


def _text(row: CaseRow, name: str, command: ExportList, *, agreed: bool) -> str:
    if name in NAMES and not agreed:
        return command.words.withheld if name == NAMES[0] else ""
    value = getattr(row, name)
    if value is None or value == "":
        return ""
    if name in _CODED:
        return codes.label(name, str(value), command.language)
    return str(value)


def _sheet_name(title: str) -> str:
    """Return a title as spreadsheets take it: 31 letters, none of theirs."""
    return "".join(c for c in title if c not in "[]:*?/\\'")[:31] or "1"

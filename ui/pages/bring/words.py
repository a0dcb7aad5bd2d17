# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about a spreadsheet, its columns, its rows and its cells."""

from PySide6.QtCore import QObject

from app.sheets.importing import Words
from app.sheets.limits import (
    MAX_BYTES,
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    Remark,
)
from app.sheets.lines import Issue
from app.sheets.tables import Column
from app.sheets.twins import Twin
from ui import i18n


class SheetWords(QObject):
    """Sentences; a QObject because lupdate finds plurals in `self.tr` only."""

    def refusal(self, kind: str) -> tuple[str, str]:
        """Say why a file cannot be read, and what to do."""
        smaller = self.tr("Nothing was taken from it. Cut it into smaller files.")
        match kind:
            case "kind":
                return (
                    self.tr("This is not a spreadsheet we can read."),
                    self.tr(
                        "In your spreadsheet program, save it as .xlsx or .csv and"
                        " choose that file."
                    ),
                )
            case "locked":
                return (
                    self.tr("This spreadsheet is closed with a password."),
                    self.tr("Save a copy without the password and choose that file."),
                )
            case "dangerous":
                return (
                    self.tr("This file is built to do harm, or badly broken."),
                    self.tr("Nothing was taken from it. Ask who sent it, by voice."),
                )
            case "empty":
                return (
                    self.tr("There are no rows here."),
                    self.tr("Choose another sheet or another file."),
                )
            case "too_large":
                words = self.tr("This file is larger than {size}.")
                words = words.format(size=i18n.size(MAX_BYTES))
            case "too_many_rows":
                words = self.tr("There are more than {count} rows.")
                words = words.format(count=i18n.number(MAX_ROWS))
            case "too_many_columns":
                words = self.tr("There are more than {count} columns.")
                words = words.format(count=i18n.number(MAX_COLUMNS))
            case "too_many_cells":
                words = self.tr("There are more than {count} filled cells.")
                words = words.format(count=i18n.number(MAX_CELLS))
            case _:
                return (
                    self.tr("This file is damaged or was cut off."),
                    self.tr("Nothing was taken from it. Ask for the file again."),
                )
        return words, smaller

    def remark(self, remark: Remark) -> str:
        """Say what is worth knowing about the file."""
        count = remark.count
        match remark.kind:
            case "formulas":
                return self.tr(
                    "%n cell(s) are formulas: their last results are used.", "", count
                )
            case "no_result":
                return self.tr("%n formula(s) have no result: left empty.", "", count)
            case "merged":
                return self.tr(
                    "%n group(s) of cells are merged: what stands there counts for the"
                    " first row only.",
                    "",
                    count,
                )
            case "faults":
                return self.tr("%n cell(s) like #N/A are left empty.", "", count)
            case "ragged":
                return self.tr(
                    "%n row(s) are longer than the headings: the columns at the end"
                    " have no name.",
                    "",
                    count,
                )
            case "mixed_dates":
                return self.tr(
                    "Real dates and dates as text stand in one column: a program may"
                    " have turned day and month around in some. Compare a few with"
                    " the papers."
                )
        return self.tr("The macros in this file are never run.")

    def issue(self, issue: Issue) -> str:
        """Say what is wrong with a cell, and what it says."""
        heading = issue.column.heading or issue.column.letter
        words = self.tr("{heading}: “{said}”. {why}")
        return words.format(
            heading=i18n.iso(heading), said=i18n.iso(issue.said), why=self.why(issue)
        )

    def why(self, issue: Issue) -> str:
        """Say why a cell cannot be used."""
        match issue.kind:
            case "no_such_day":
                return self.tr("There is no such day. Is the month written first?")
            case "hijri":
                return self.tr("This looks like a Hijri date: write the other one.")
            case "future":
                return self.tr("This day is still to come.")
            case "too_long_ago":
                return self.tr("More than 120 years ago.")
            case "odd_age":
                return self.tr("Nobody is of this age.")
            case "not_a_number":
                return self.tr("This is not a number.")
            case "unknown_word":
                return self.tr("Nobody told us yet what this word means.")
            case "no_phone":
                return self.tr("This is not a phone number.")
            case "rounded":
                return self.tr(
                    "The spreadsheet has rounded this number: digits are lost."
                )
            case "too_long":
                return self.tr("This is too long for this question.")
        return self.tr("This is not a date.")

    def row_remark(self, column: Column, kind: str) -> str:
        """Say what is worth knowing about a cell that is used."""
        heading = i18n.iso(column.heading or column.letter)
        match kind:
            case "serial":
                words = self.tr("{heading}: a number was read as a date.")
            case "zero_lost":
                words = self.tr("{heading}: a zero or a plus in front may be missing.")
            case "plus_lost":
                words = self.tr("{heading}: a plus in front may be missing.")
            case "first_of_january":
                words = self.tr("{heading}: the first of January is often a guess.")
            case _:
                words = self.tr("{heading}: only the month or the year is known.")
        return words.format(heading=heading)

    def twin(self, twin: Twin) -> str:
        """Say who a row may be."""
        name = i18n.iso(twin.title)
        if twin.case_id:
            words = self.tr("Perhaps followed already: {name}, {code}")
            return words.format(name=name, code=i18n.ltr(twin.code))
        words = self.tr("Perhaps the same as row {row}: {name}")
        return words.format(name=name, row=i18n.number(twin.row))

    def state(self, state: str) -> str:
        """Say in two or three words what a row is."""
        match state:
            case "issues":
                return self.tr("to look at")
            case "twin":
                return self.tr("known already?")
            case "unusable":
                return self.tr("no name")
        return self.tr("ready")

    def note(self, file: str) -> Words:
        """Return what the first note of a new case says."""
        title = self.tr("From the spreadsheet {file}").format(file=file)
        return Words(
            title=title,
            piece=self.tr("{heading}: {text}"),
            unread=self.tr("{heading}, as it stood in the spreadsheet:"),
        )

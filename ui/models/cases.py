# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The case list as a model: columns, and what each cell says."""

from collections.abc import Sequence
from enum import IntEnum

from app.rows import CaseRow
from ui import i18n, labels
from ui.counts import Counts
from ui.models.paged import PagedModel


class CaseColumn(IntEnum):
    """The columns of the case list, in order."""

    CODE = 0
    PERSON = 1
    AGE = 2
    RISK = 3
    LAST = 4
    STATUS = 5
    OWNER = 6


class CaseModel(PagedModel[CaseRow]):
    """Cases, with words for every column."""

    def titles(self) -> Sequence[str]:
        """Name the columns."""
        return (
            self.tr("Case"),
            self.tr("Person"),
            self.tr("Age, origin"),
            self.tr("Risk"),
            self.tr("Last activity"),
            self.tr("Status"),
            self.tr("Owner"),
        )

    def words(self, row: CaseRow, column: int) -> str:
        """Say a cell on one line."""
        match column:
            case CaseColumn.CODE:
                return row.code
            case CaseColumn.PERSON:
                return self.name(row)
            case CaseColumn.AGE:
                return i18n.joined(self.age(row), self.origin(row))
            case CaseColumn.RISK:
                return labels.code("risk", row.risk or "none")
            case CaseColumn.LAST:
                return self.last(row)
            case CaseColumn.STATUS:
                return labels.code("status", row.status)
        return row.owner

    def spoken(self, row: CaseRow, column: int) -> str:
        """Name the column, then say both lines of the cell."""
        said = self.words(row, column)
        if column == CaseColumn.PERSON:
            said = i18n.joined(said, self.other_name(row))
        if column == CaseColumn.LAST:
            said = i18n.joined(said, self.entries(row))
        return f"{self.titles()[column]}: {said}" if said else ""

    def tip(self, row: CaseRow, column: int) -> str:
        """Give the reason for a hidden name, or both scripts of a shown one."""
        if column == CaseColumn.PERSON and row.name is None:
            return self.tr("Your account does not hold the key of the identities.")
        cut_where_narrow = (CaseColumn.AGE, CaseColumn.OWNER, CaseColumn.PERSON)
        return self.words(row, column) if column in cut_where_narrow else ""

    def name(self, row: CaseRow) -> str:
        """Say who, or why nobody is named."""
        if row.name is None:
            return self.tr("Name you cannot read")
        first, second = self._names(row)
        return first or second or self.tr("No name yet")

    def other_name(self, row: CaseRow) -> str:
        """Say the name in the other script, if there are two."""
        first, second = self._names(row)
        return second if first else ""

    @staticmethod
    def _names(row: CaseRow) -> tuple[str, str]:
        """Put the script that the reader reads first."""
        names = (row.name or "", row.name_native if row.name is not None else "")
        return (names[1], names[0]) if i18n.language() == "ar" else names

    def age(self, row: CaseRow) -> str:
        """Say the age reached this year."""
        if row.birth_year is None:
            return ""
        years = max(0, i18n.today().year - row.birth_year)
        return Counts().years(years)

    def origin(self, row: CaseRow) -> str:
        """Say the nationality."""
        return labels.code("nationality", row.nationality)

    def last(self, row: CaseRow) -> str:
        """Say when something was last written: near days in words."""
        if row.last_on is None:
            return ""
        return i18n.relative(row.last_on) or i18n.short_date(row.last_on)

    def entries(self, row: CaseRow) -> str:
        """Say how many entries there are."""
        return Counts().entries(row.entries)

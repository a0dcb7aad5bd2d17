# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows against compartments: who holds which key, what goes in a bundle."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from app.rows import AccountRow
from ui import i18n, labels
from ui.models.paged import NOWHERE, Index, ItemRole


class Mark(Enum):
    """What a cell shows."""

    YES = "yes"  # tick on the compartment's ground: holds, goes
    PARTLY = "partly"  # the same over a few words: goes, but for some of it
    NO = "no"  # dash: does not hold
    EMPTY = "empty"  # nothing written there: a quiet word
    WITHHELD = "withheld"  # red ground, cross, reason in words


@dataclass(frozen=True, slots=True, repr=False)
class MatrixCell:
    """A mark and, where something is withheld, its reason in words.

    `reason` is what there is room for in the cell, `detail` the whole of it.
    """

    mark: Mark
    reason: str = ""
    detail: str = ""

    @property
    def whole(self) -> str:
        """Everything there is to say."""
        return self.detail or self.reason


@dataclass(frozen=True, slots=True, repr=False)
class MatrixLine:
    """One row: a key for the page, two lines of words, a cell per compartment."""

    key: str
    title: str
    subtitle: str
    cells: Mapping[str, MatrixCell] = field(default_factory=dict)


class MatrixModel(QAbstractTableModel):
    """Column 0 is the row's name; then one column per compartment.

    `UserRole` of column 0 is the line, of the others the cell;
    `AccessibleTextRole` says the cell in words.
    """

    def __init__(
        self, head: str, compartments: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.head = head
        self.compartments = tuple(compartments) or labels.compartments()
        self._lines: Sequence[MatrixLine] = ()

    def set_lines(self, lines: Sequence[MatrixLine]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> MatrixLine:
        """Return a row."""
        return self._lines[row]

    def compartment(self, column: int) -> str:
        """Return the compartment of a column, or nothing for the first."""
        return self.compartments[column - 1] if column > 0 else ""

    def cell(self, row: int, column: int) -> MatrixCell:
        """Return a cell; what is not told is not held."""
        cells = self._lines[row].cells
        return cells.get(self.compartment(column), MatrixCell(Mark.NO))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the name and the compartments."""
        return 0 if parent.isValid() else 1 + len(self.compartments)

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Answer the roles named above."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        match role:
            case ItemRole.UserRole:
                return self.cell(index.row(), column) if column else line
            case ItemRole.DisplayRole:
                return line.title if not column else ""
            case ItemRole.AccessibleTextRole:
                return self.spoken(index.row(), column)
            case ItemRole.ToolTipRole:
                whole = self.cell(index.row(), column).whole if column else ""
                return i18n.tip(whole) or None
        return None

    def spoken(self, row: int, column: int) -> str:
        """Say a cell in words: who, which compartment, what."""
        line = self._lines[row]
        if not column:
            return i18n.joined(line.title, line.subtitle)
        cell = self.cell(row, column)
        words = {
            Mark.YES: self.tr("yes"),
            Mark.PARTLY: self.tr("partly: {reason}").format(reason=cell.whole),
            Mark.NO: self.tr("no"),
            Mark.EMPTY: self.empty_word(),
            Mark.WITHHELD: self.tr("withheld: {reason}").format(reason=cell.whole),
        }
        name = labels.compartment(self.compartment(column))
        return f"{line.title}, {name}: {words[cell.mark]}"

    def empty_word(self) -> str:
        """Say that nothing has been written there."""
        return self.tr("nothing written")

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = ItemRole.DisplayRole,
    ) -> Any:
        """Name the columns."""
        if role != ItemRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return labels.compartment(self.compartment(section)) if section else self.head

    # -- from the rows of `app` ---------------------------------------------
    def set_team(self, accounts: Sequence[AccountRow]) -> None:
        """Show which account holds which key."""
        self.set_lines([self._account(account) for account in accounts])

    def _account(self, account: AccountRow) -> MatrixLine:
        cells = {key: MatrixCell(Mark.YES) for key in account.compartments}
        role = labels.code("role", account.role)
        if account.me:
            role = self.tr("{role} · you").format(role=role)
        elif not account.active:
            role = self.tr("{role} · access ended").format(role=role)
        return MatrixLine(account.account_id, account.name, role, cells)

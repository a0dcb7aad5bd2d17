# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A model that reads its rows page by page, by keyset, as they are looked at."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui import i18n

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
NOWHERE = QModelIndex()  # the invisible root; never changed


class Source(Protocol[Row_co]):
    """Where rows come from."""

    def page(self, cursor: Any, size: int) -> tuple[Sequence[Row_co], Any]:
        """Return the rows after `cursor` (None: the first), and the next cursor.

        The next cursor is None after the last row.
        """
        ...


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Rows of a source; subclasses say columns and words.

    Roles of every index: `UserRole` the row object, `DisplayRole` the words,
    `AccessibleTextRole` what a screen reader says, `ToolTipRole` the tip.
    """

    PAGE = 100

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: Source[Row] | None = None
        self._rows: list[Row] = []
        self._cursor: Any = None
        self._at_end = True
        self._fetching = False

    # -- for subclasses ----------------------------------------------------
    def titles(self) -> Sequence[str]:
        """Return the heads of the columns."""
        return ("",)

    def words(self, row: Row, column: int) -> str:
        """Return what a cell shows."""
        raise NotImplementedError

    def spoken(self, row: Row, column: int) -> str:
        """Return what a screen reader says of a cell."""
        return self.words(row, column)

    def tip(self, _row: Row, _column: int) -> str:
        """Return the reason or the whole text of a cell, or nothing."""
        return ""

    # -- for pages ---------------------------------------------------------
    def set_source(self, source: Source[Row] | None) -> None:
        """Show another list, from its start; None shows nothing (locked)."""
        self._source = source
        self.reset()

    def reset(self) -> None:
        """Forget every row and read the first page again."""
        self.beginResetModel()
        self._rows, self._cursor = [], None
        self._at_end = self._source is None
        try:
            self._rows += self._next_page()
        finally:
            self.endResetModel()

    def rows(self) -> Sequence[Row]:
        """Return the rows read so far."""
        return tuple(self._rows)

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index, if it has one."""
        return self._rows[index.row()] if self._has(index) else None

    # -- Qt's virtuals -----------------------------------------------------
    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.titles())

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Answer the roles named above."""
        if not self._has(index):
            return None
        row, column = self._rows[index.row()], index.column()
        match role:
            case ItemRole.UserRole:
                return row
            case ItemRole.DisplayRole:
                return self.words(row, column)
            case ItemRole.AccessibleTextRole:
                return self.spoken(row, column)
            case ItemRole.ToolTipRole:
                return i18n.tip(self.tip(row, column)) or None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = ItemRole.DisplayRole,
    ) -> Any:
        """Name the columns."""
        titles = self.titles()
        across = orientation == Qt.Orientation.Horizontal
        if role == ItemRole.DisplayRole and across and section < len(titles):
            return titles[section]
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there is a next page that is not being read."""
        return not (parent.isValid() or self._at_end or self._fetching)

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        self._fetching = True  # views may call back while rows are going in
        try:
            found = self._next_page()
            if found:
                first = len(self._rows)
                self.beginInsertRows(NOWHERE, first, first + len(found) - 1)
                self._rows += found
                self.endInsertRows()
        finally:
            self._fetching = False

    def _next_page(self) -> Sequence[Row]:
        if self._at_end or self._source is None:
            return ()
        self._at_end = True  # stays so if the source raises: no endless retry
        found, self._cursor = self._source.page(self._cursor, self.PAGE)
        self._at_end = self._cursor is None
        return found

    def _has(self, index: Index) -> bool:
        return index.isValid() and index.row() < len(self._rows)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a repeat as a table: answers in words, what is wrong in red with a sign."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView

from app.forms.definition import CHOOSING, Node
from app.forms.showing import in_words
from ui import i18n, icons
from ui.forms.live import Live
from ui.forms.marked import bare
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate
from ui.widgets.header import Header
from ui.widgets.tables import set_up_table

COLUMNS = 4
ROW = 36
MOST = 8  # rows before the table scrolls in itself
_UNASKED = frozenset({"calculate", "hidden", "meta", "note", "repeat"})
# Pixels at 100 % text a column needs to be of use.
_LEAST = {"date": 116, "integer": 76, "decimal": 80, "time": 76, "text": 150}
_Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def columns_of(node: Node) -> list[tuple[str, Node]]:
    """Return the first questions of a repeat, with their places inside a row."""

    def walk(nodes: tuple[Node, ...], at: str) -> Iterator[tuple[str, Node]]:
        for child in nodes:
            if child.kind == "group":
                yield from walk(child.children, f"{at}/{child.name}")
            elif child.kind not in _UNASKED:
                yield f"{at}/{child.name}", child

    found = walk(node.children, "")
    return [column for column, _at in zip(found, range(COLUMNS), strict=False)]


class RepeatModel(QAbstractTableModel):
    """Rows of one repeat, read from the filling when they are painted."""

    def __init__(self, node: Node, place: str, live: Live) -> None:
        super().__init__()
        self._place, self._live = place, live
        self.columns = columns_of(node)
        self._count = 0

    def settle(self) -> None:
        """Show other rows, or other answers in them."""
        count = self._live.filling.rows(self._place)
        if count > self._count:
            self.beginInsertRows(_NOWHERE, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(_NOWHERE, count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        if count:
            last = self.index(count - 1, max(0, len(self.columns) - 1))
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def place(self, index: Index) -> str:
        """Return the place of a cell."""
        return f"{self._place}[{index.row() + 1}]{self.columns[index.column()][0]}"

    def title(self, column: int) -> str:
        """Return the words over a column: those of the first row's question."""
        inside, node = self.columns[column]
        if self._count:
            return bare(self._live.filling.label(f"{self._place}[1]{inside}"))
        from app.forms.showing import plain

        filling = self._live.filling
        return bare(plain(node.label, filling.form, filling.language))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self.title(section)
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return words, what is spoken, or what is wrong."""
        place = self.place(index)
        if role == _Role.DisplayRole:
            return self.words(index)
        wrong = self._live.open.get(place, "")
        if role == _Role.ToolTipRole:
            return i18n.tip(wrong or self.words(index))
        if role == _Role.UserRole:
            return wrong
        if role == _Role.AccessibleTextRole:
            said = f"{self.title(index.column())}: {self.words(index)}"
            return f"{said}. {wrong}" if wrong else said
        return None

    def words(self, index: Index) -> str:
        """Return the answer of a cell in words."""
        place, filling = self.place(index), self._live.filling
        node = self.columns[index.column()][1]
        if not filling.relevant(place):
            return ""
        choices = dict(filling.choices(place)) if node.kind in CHOOSING else {}
        people = dict(self._live.colleagues)
        value = filling.value(place)
        return in_words(node, value, choices, self._live.speaker, people)


class _Cells(RowDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=index.column() == 0)
        inner, rtl = self.inner(option), self.is_rtl(option)
        words = " ".join(str(index.data(_Role.DisplayRole) or "").split())
        if index.data(_Role.UserRole):
            sign, inner = paint.lead(inner, px(16), rtl=rtl, gap=6)
            icons.draw(painter, "circle-alert", "danger", paint.square(sign, px(16)))
            paint.words(painter, inner, words, "smallstrong", "danger")
        else:
            paint.words(painter, inner, words, "small")
        if self.has_ring(option) and index.column() == 0:
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()


class RepeatTable(QTableView):
    """The table; it is as high as its rows, up to a point."""

    def __init__(self, model: RepeatModel) -> None:
        super().__init__()
        self._rows = model
        self.setHorizontalHeader(Header(self, high=ROW - 2))
        set_up_table(self, model, _Cells(self), ROW)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(px(40))
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows."""
        shown = min(max(self._rows.rowCount(), 1), MOST)
        high = self.horizontalHeader().sizeHint().height() + px(ROW) * shown
        if high != self.height() or self.minimumHeight() != high:
            self.setFixedHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out; the last columns go where it is narrow."""
        super().resizeEvent(event)
        wanted = [px(_LEAST.get(node.kind, 110)) for _at, node in self._rows.columns]
        shown, room = len(wanted), self.viewport().width()
        while shown > 1 and sum(wanted[:shown]) > room:
            shown -= 1
        used = sum(wanted[:shown])
        for column, wide in enumerate(wanted):
            self.setColumnHidden(column, column >= shown)
            if column < shown:
                self.setColumnWidth(column, room * wide // used)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what the repeat does to the repeat."""
        keys = (Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Return)
        if event.key() in keys or event.key() == Qt.Key.Key_Enter:
            event.ignore()
            return
        super().keyPressEvent(event)

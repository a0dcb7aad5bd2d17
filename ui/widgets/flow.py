# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A layout that goes on in the next line, for chips, tags and tabs."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Items from the leading edge, wrapped where the line is full."""

    def __init__(self, *widgets: QWidget, gap: int = 8, line_gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None as Qt asks for beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than the items need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the lines need."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        hints = [item.sizeHint() for item in self._shown()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        result = QSize()
        for item in self._shown():
            result = result.expandedTo(item.minimumSize())
        return result

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Return the height of all lines; put the items there if asked to."""
        parent = self.parentWidget()
        ltr = Qt.LayoutDirection.LeftToRight
        direction = parent.layoutDirection() if parent else ltr
        y = rect.y()
        for line in self._lines(rect.width()):
            high = max(size.height() for _item, size in line)
            x = rect.x()
            for item, size in line:
                if move:
                    top = y + (high - size.height()) // 2
                    place = QRect(QPoint(x, top), size)
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self._gap
            y += high + self._line_gap
        return max(0, y - self._line_gap - rect.y())

    def _sized(self, room: int) -> Iterator[tuple[QLayoutItem, QSize]]:
        """Yield what is shown and how large, none wider than the room."""
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), room))
            yield item, size

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Share the items out: each line as full as it may be."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item, size in self._sized(room):
            if lines and used + self._gap + size.width() <= room:
                lines[-1].append((item, size))
                used += self._gap + size.width()
            else:
                lines.append([(item, size)])
                used = size.width()
        return lines

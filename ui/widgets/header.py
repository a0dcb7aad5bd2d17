# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quiet column heads with one sort arrow."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import icons
from ui.tokens import color, px
from ui.widgets import paint


class Header(QHeaderView):
    """Heads of a table; `sort_requested` tells the column that was clicked.

    Columns of numbers are named in `trailing`: their heads stand at that edge.
    """

    sort_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, high: int = 40) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.trailing: frozenset[int] = frozenset()
        self._high = px(high)
        self._sorted: tuple[int, bool] | None = None
        self._sortable: frozenset[int] = frozenset()
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.sectionClicked.connect(self._on_clicked)

    def set_sortable(self, *columns: int) -> None:
        """Say which columns a list can be sorted by."""
        self._sortable = frozenset(columns)

    def set_sorted(self, column: int | None, *, descending: bool = False) -> None:
        """Show the arrow in a column, or in none."""
        self._sorted = None if column is None else (column, descending)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Be 40 high."""
        return QSize(super().sizeHint().width(), self._high)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Draw a hairline, the words and perhaps the arrow."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        foot = QRect(rect.left() - 1, rect.bottom(), rect.width() + 2, 1)
        painter.fillRect(foot, color("line"))
        _margin, inner = paint.lead(rect, 16, rtl=rtl)
        inner = inner.adjusted(8, 0, 0, 0) if rtl else inner.adjusted(0, 0, -8, 0)
        on = self._sorted is not None and self._sorted[0] == index
        title = str(self.model().headerData(index, Qt.Orientation.Horizontal) or "")
        align = paint.TRAILING if index in self.trailing else paint.LEADING
        ink = "text" if on else "text2"
        side = px(13) if on else 0
        room = inner.width() - (side + 6 if on else 0)
        place, _rest = paint.lead(inner, room, rtl=rtl)
        wide = paint.words(painter, place, title, "captionstrong", ink, align)
        if on and self._sorted is not None:
            _words, after = paint.lead(inner, wide, rtl=rtl, gap=6)
            square = paint.square(paint.lead(after, side, rtl=rtl)[0], side)
            sign = "arrow-down" if self._sorted[1] else "arrow-up"
            icons.draw(painter, sign, "text", square)
        painter.restore()

    def _on_clicked(self, column: int) -> None:
        if column in self._sortable:
            self.sort_requested.emit(column)

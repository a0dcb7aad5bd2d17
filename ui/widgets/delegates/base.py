# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the delegates of rows share: ground, hairline, two lines, the ring."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.tokens import color, px
from ui.widgets import paint

State = QStyle.StateFlag
EDGE = 3  # the leading edge of a selected row
LEAD, TRAIL = 16, 8  # room in a cell


class RowDelegate(QStyledItemDelegate):
    """Paints in places already mirrored; subclasses fill them."""

    @staticmethod
    def is_rtl(option: QStyleOptionViewItem) -> bool:
        """Tell whether the row is read from right to left."""
        rtl: bool = option.direction == Qt.LayoutDirection.RightToLeft
        return rtl

    @staticmethod
    def is_selected(option: QStyleOptionViewItem) -> bool:
        """Tell whether the row is selected."""
        return bool(option.state & State.State_Selected)

    @staticmethod
    def has_ring(option: QStyleOptionViewItem) -> bool:
        """Tell whether the keyboard stands on this item."""
        wanted = State.State_HasFocus | State.State_KeyboardFocusChange
        return (option.state & wanted) == wanted

    def ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, first: bool
    ) -> None:
        """Fill a cell and rule it off; the first of a selected row has an edge."""
        rect: QRect = option.rect
        selected = self.is_selected(option)
        if selected:
            painter.fillRect(rect, color("selected"))
        elif option.state & State.State_MouseOver:
            painter.fillRect(rect, color("sunken"))
        painter.setPen(color("line"))  # before antialiasing, or it blurs
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and first:
            edge, _rest = paint.lead(rect, EDGE, rtl=self.is_rtl(option))
            painter.fillRect(edge, color("accent"))

    def ring(self, painter: QPainter, rect: QRect) -> None:
        """Show that the keyboard is here."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 8, 8)

    def inner(self, option: QStyleOptionViewItem) -> QRect:
        """Return the part of a cell that words may use."""
        rect: QRect = option.rect
        if self.is_rtl(option):
            return rect.adjusted(TRAIL, 0, -LEAD, 0)
        return rect.adjusted(LEAD, 0, -TRAIL, 0)

    @staticmethod
    def lines(rect: QRect) -> tuple[QRect, QRect]:
        """Return the places of a strong and a quiet line around the middle."""
        middle = rect.center().y() + 1
        high = px(20)
        upper = QRect(rect.left(), middle - high, rect.width(), high)
        return upper, QRect(rect.left(), middle + 1, rect.width(), high)

    def two_lines(
        self,
        painter: QPainter,
        rect: QRect,
        first: str,
        second: str,
        role: str = "medium",
        inks: tuple[str, str] = ("text", "text2"),
    ) -> None:
        """Draw a strong line over a quiet one; alone, it stands in the middle."""
        if not second:
            paint.words(painter, rect, first, role, inks[0])
            return
        upper, lower = self.lines(rect)
        paint.words(painter, upper, first, role, inks[0])
        paint.words(painter, lower, second, "small", inks[1])

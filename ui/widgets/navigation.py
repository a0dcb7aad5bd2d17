# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An entry of the sidebar: wide with its count, or a sign over its word."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui import i18n, icons
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.buttons import Button


class NavButton(Button):
    """Where to go, and how many things wait there."""

    def __init__(self, key: str, text: str, icon: str) -> None:
        super().__init__(text, "nav")
        self.key = key
        self._name = icon
        self._count, self._narrow = 0, False
        self.setObjectName(f"go_{key}")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        """Show how many things wait; nothing for none."""
        self._count = count
        words = self.tr("{place}, {count} waiting")
        spoken = words.format(place=self.text(), count=i18n.number(count))
        self.setAccessibleName(spoken if count else self.text())
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the word under the sign, or beside it."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()

    def narrow_width(self) -> int:
        """Return the width the word needs under its sign."""
        return paint.width_of(self.text(), "captionstrong") + 6

    def sizeHint(self) -> QSize:
        """Be 36 high, or 54 with the word under the sign."""
        return QSize(px(56), px(52) if self._narrow else px(36))

    def minimumSizeHint(self) -> QSize:
        """Give way in width only."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the sign, the word and the count."""
        painter = QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selected" if on else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        tint = "accent_text" if on else "text2"
        if self._narrow:
            self._paint_narrow(painter, tint)
        else:
            self._paint_wide(painter, tint)

    def _paint_wide(self, painter: QPainter, tint: str) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = self.rect().adjusted(12, 0, -8, 0)
        if rtl:
            inner = self.rect().adjusted(8, 0, -12, 0)
        place, inner = paint.lead(inner, px(18), rtl=rtl, gap=8)
        icons.draw(painter, self._name, tint, paint.square(place, px(18)))
        if self._count:
            text = i18n.number(self._count)
            wide = paint.count_width(text)
            inner, pill = paint.lead(inner, inner.width() - wide, rtl=rtl)
            self._paint_count(painter, pill, text)
            inner = inner.adjusted(4 if rtl else 0, 0, 0 if rtl else -4, 0)
        role = "strong" if self.isChecked() else "medium"
        paint.words(painter, inner, self.text(), role, tint)

    def _paint_narrow(self, painter: QPainter, tint: str) -> None:
        rect = self.rect()
        top = QRect(rect.left(), rect.top() + px(8), rect.width(), px(20))
        icons.draw(painter, self._name, tint, paint.square(top, px(18)))
        role = "captionstrong" if self.isChecked() else "caption"
        foot = QRect(rect.left() + 2, rect.top() + px(29), rect.width() - 4, px(18))
        paint.words(painter, foot, self.text(), role, tint, paint.CENTRE)
        if self._count:
            text = i18n.number(self._count)
            wide = paint.count_width(text)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            middle, edge = top.center().x(), px(9)
            x = middle - edge - wide if rtl else middle + edge
            x = max(0, min(x, rect.width() - wide))
            pill = QRect(x, rect.top() + px(1), wide, px(18))
            paint.count(painter, pill, text)

    @staticmethod
    def _paint_count(painter: QPainter, place: QRect, text: str) -> None:
        pill = QRect(place)
        pill.setHeight(px(20))
        pill.moveCenter(place.center())
        paint.count(painter, pill, text)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A choice of two lines behind a sign or initials; the one that is on has a tick."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from ui import icons, tokens
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.buttons import Button


class ChoiceRow(Button):
    """One of several things to choose; `edged` ones stand alone, others in a list."""

    def __init__(
        self,
        title: str,
        detail: str,
        icon: str = "",
        *,
        person: str = "",
        compartment: str = "registry",
        edged: bool = False,
    ) -> None:
        super().__init__(title, "nav")
        self._detail, self._name = detail, icon
        self._person, self._compartment = person, compartment
        self._edged = edged
        self.setAccessibleName(f"{title}, {detail}" if detail else title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Be high enough for both lines."""
        lines = paint.line_height("strong") + paint.line_height("caption")
        room = px(10) if self._edged else px(18)
        return QSize(px(200), lines + room)

    def minimumSizeHint(self) -> QSize:
        """Give way in width only."""
        return QSize(px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the sign, two lines and the tick."""
        painter, on = QPainter(self), self.isChecked()
        self._paint_ground(painter, on=on)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = self.rect().adjusted(12, 0, -12, 0)
        place, inner = paint.lead(
            inner, px(28 if self._person else 20), rtl=rtl, gap=12
        )
        tint = "accent_text" if on else "text2"
        if self._person:
            self._paint_person(painter, place)
        else:
            icons.draw(painter, self._name, tint, paint.square(place, px(20)))
        if on:
            tick = px(18)
            inner, end = paint.lead(inner, inner.width() - tick - 8, rtl=rtl, gap=8)
            icons.draw(painter, "circle-check", tint, paint.square(end, tick))
        self._paint_lines(painter, inner, on=on)

    def _paint_ground(self, painter: QPainter, *, on: bool) -> None:
        hovered = self.underMouse() and self.isEnabled()
        if not (on or hovered or self._edged):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "selected" if on else "hover" if hovered else "surface"
        painter.setBrush(color(ground))
        pen = QPen(color("accent" if on else "edge"), 1)
        painter.setPen(pen if self._edged else Qt.PenStyle.NoPen)
        inset = 0.5 if self._edged else 0
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, 8, 8)
        painter.restore()

    def _paint_person(self, painter: QPainter, place: QRect) -> None:
        disc = paint.square(place, px(28))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens.soft(self._compartment)))
        painter.drawEllipse(disc)
        painter.restore()
        ink = tokens.ink(self._compartment)
        paint.words(painter, disc, self._person, "captionstrong", ink, paint.CENTRE)

    def _paint_lines(self, painter: QPainter, inner: QRect, *, on: bool) -> None:
        enabled = self.isEnabled()
        first, second = paint.line_height("strong"), paint.line_height("caption")
        if not self._detail:
            second = 0
        top = inner.top() + (inner.height() - first - second) // 2
        role = "strong" if on else "medium"
        line = QRect(inner.left(), top, inner.width(), first)
        paint.words(painter, line, self.text(), role, "text" if enabled else "disabled")
        line = QRect(inner.left(), top + first, inner.width(), second)
        ink = "disabled" if not enabled else "text2" if on else "text3"
        paint.words(painter, line, self._detail, "caption", ink)

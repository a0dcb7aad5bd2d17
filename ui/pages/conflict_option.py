# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card that can be chosen: a round sign and content of any height."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.tokens import color, px
from ui.widgets.layout import hbox, vbox

_EDGE, _ROUND, _GAP = 12, 20, 10


class OptionCard(QAbstractButton):
    """One of several things to choose; with a sign where it is chosen, never by colour.

    `signed`: with the round of a radio button before its content; without it the card
    leads somewhere, and is on while that is shown.
    """

    def __init__(
        self, name: str, spoken: str, *content: QWidget, signed: bool = True
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        for part in content:  # clicks are the card's
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._signed = signed
        room = px(_ROUND) + _GAP if signed else 0
        rows = vbox(*content, ..., gap=2)
        self.setLayout(hbox(room, (rows, 1), gap=0, margins=(_EDGE, 10, _EDGE, 10)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the edge and the round."""
        painter, on = QPainter(self), self.isChecked()
        hovered = self.underMouse() and self.isEnabled()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "selected" if on else "hover" if hovered else "surface"
        painter.setBrush(color(ground))
        wide = 2 if on else 1
        painter.setPen(QPen(color("accent" if on else "edge"), wide))
        inset = wide / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, 8, 8)
        if not self._signed:
            return
        option = QStyleOptionButton()
        option.initFrom(self)
        if on:
            option.state |= QStyle.StateFlag.State_On
        side = px(_ROUND)
        place = QRect(_EDGE, 10, side, side)
        option.rect = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        element = QStyle.PrimitiveElement.PE_IndicatorRadioButton
        self.style().drawPrimitive(element, option, painter, self)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A box to tick before the written tag of a compartment, in its colours."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from ui import labels, tokens
from ui.tokens import px
from ui.widgets import paint

_BOX, _GAP, _HIGH = 20, 8, 30


class TagCheck(QCheckBox):
    """Takes a click on its tag as well."""

    def __init__(self, compartment: str, name: str) -> None:
        super().__init__(labels.compartment(compartment))
        self.compartment = compartment
        self.setObjectName(name)
        self.setAccessibleName(self.text())
        self._sign = labels.compartment_icon(compartment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Measure the box and the tag."""
        wide = px(_BOX) + _GAP + paint.pill_width(self.text(), self._sign)
        return QSize(wide, px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Be as large as the hint: tags are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the tag; off, the tag is grey."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter, whole, side = QStylePainter(self), self.rect(), px(_BOX)
        box = QRect(0, (whole.height() - side) // 2, side, side)
        option.rect = QStyle.visualRect(option.direction, whole, box)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        rtl = self.layoutDirection().name == "RightToLeft"
        rest = paint.lead(whole, side, rtl=rtl, gap=_GAP)[1]
        if self.isChecked():
            colours = tokens.ink(self.compartment), tokens.soft(self.compartment)
        else:
            colours = paint.tone_colours("plain")
        paint.pill(painter, rest, self.text(), colours, self._sign, rtl=rtl, high=24)

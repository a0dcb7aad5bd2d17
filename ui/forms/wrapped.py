# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Radio buttons and check boxes whose words go on in a second line, and their rows."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLayoutItem,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.tokens import px
from ui.widgets.flow import FlowLayout

_Flags = Qt.AlignmentFlag
_WRAP = Qt.TextFlag.TextWordWrap
GAP = 8


def _hint(button: QAbstractButton) -> QSize:
    wide = button.fontMetrics().horizontalAdvance(button.text()) + px(20) + GAP + 4
    return QSize(wide, max(px(28), button.fontMetrics().height() + 4))


def _high(button: QAbstractButton, width: int) -> int:
    room = max(px(40), width - px(20) - GAP)
    rect = button.fontMetrics().boundingRect(
        QRect(0, 0, room, 10_000), int(_WRAP), button.text()
    )
    return max(px(28), rect.height() + 6)


def _paint(
    button: QAbstractButton,
    option: QStyleOptionButton,
    element: QStyle.PrimitiveElement,
) -> None:
    painter, whole, side = QStylePainter(button), button.rect(), px(20)
    line = button.fontMetrics().height()
    top = max(0, (min(whole.height(), max(px(28), line + 6)) - side) // 2)
    sign = QRect(whole.left(), top, side, side)
    words = whole.adjusted(side + GAP, 0, 0, 0)
    direction = option.direction
    option.rect = QStyle.visualRect(direction, whole, sign)
    painter.drawPrimitive(element, option)
    place = QStyle.visualRect(direction, whole, words)
    role = option.palette.ColorRole.WindowText
    flags = int(_Flags.AlignVCenter | _Flags.AlignLeading) | int(_WRAP)
    group = option.palette.ColorGroup
    shade = group.Active if button.isEnabled() else group.Disabled
    painter.setPen(option.palette.color(shade, role))
    painter.drawText(place, flags, button.text())


def _settle(button: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


class Radio(QRadioButton):
    """One of several choices."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _settle(self)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(min(px(80), _hint(self).width()), px(28))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return _high(self, width)

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere on sign or words."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the round before the first line."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint(self, option, QStyle.PrimitiveElement.PE_IndicatorRadioButton)


class Check(QCheckBox):
    """A choice that is on or off."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _settle(self)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(min(px(80), _hint(self).width()), px(28))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return _high(self, width)

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere on sign or words."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box before the first line."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint(self, option, QStyle.PrimitiveElement.PE_IndicatorCheckBox)


class ChoiceFlow(FlowLayout):
    """Choices from the leading edge; `even` ones stand in columns.

    Heights are remembered: a form of hundreds of questions asks for them often.
    """

    def __init__(self, *, even: bool = False) -> None:
        self._known: dict[int, int] = {}
        self._size: QSize | None = None
        self._even = even
        super().__init__(gap=24, line_gap=2)

    def invalidate(self) -> None:
        """Measure again."""
        self._known.clear()
        self._size = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height the lines need."""
        if width not in self._known:
            self._known[width] = super().heightForWidth(width)
        return self._known[width]

    def sizeHint(self) -> QSize:
        """Ask for a comfortable line, not for all in one."""
        if self._size is None:
            hint = super().sizeHint()
            self._size = QSize(min(hint.width(), px(420)), hint.height())
        return self._size

    def _sized(self, room: int) -> Iterator[tuple[QLayoutItem, QSize]]:
        items = self._shown()
        widths = [item.sizeHint().width() for item in items]
        step = min(max(widths, default=0), room)
        for item in items:
            size = item.sizeHint()
            wide = min(size.width(), room)
            if wide < size.width():
                size.setHeight(item.heightForWidth(wide))
            size.setWidth(step if self._even else wide)
            yield item, size

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fields, checks and radios are drawn: the brush of `ui.style`."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from ui import icons
from ui.tokens import color, px

_State = QStyle.StateFlag
RADIUS = 7.5


def is_wrong(widget: QWidget | None) -> bool:
    """Tell whether a field has been marked by `Labelled.set_error`."""
    return widget is not None and bool(widget.property("error"))


def draw_field(
    painter: QPainter, option: QStyleOption, *, on: bool, wrong: bool
) -> None:
    """Draw ground and edge of a combo, date or spin box."""
    focused = bool(option.state & _State.State_HasFocus)
    edge = "danger" if wrong else "focus" if focused else "control" if on else "line"
    strong = wrong or focused
    inset = 1.0 if strong else 0.5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(edge), 2 if strong else 1))
    painter.setBrush(color("surface" if on else "sunken"))
    rect = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.restore()


def draw_sign(
    painter: QPainter, name: str, colour: str, rect: QRect, side: int
) -> None:
    """Draw a sign in the middle of a rectangle."""
    square = QRectF(0, 0, px(side), px(side))
    square.moveCenter(QRectF(rect).center())
    icons.draw(painter, name, colour, square)


def draw_radio(painter: QPainter, option: QStyleOption) -> None:
    """Draw a radio button's round."""
    on, ticked = _on(option), _ticked(option)
    rect = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = "line" if not on else "accent" if ticked else "control"
    painter.setPen(QPen(color(edge), 2 if ticked else 1.2))
    painter.setBrush(color("surface"))
    painter.drawEllipse(rect)
    if ticked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent" if on else "disabled"))
        dot = rect.width() * 0.265
        painter.drawEllipse(rect.center(), dot, dot)
    painter.restore()


def draw_check(painter: QPainter, option: QStyleOption) -> None:
    """Draw a check box: empty, ticked, or partly."""
    on, ticked = _on(option), _ticked(option)
    partly = bool(option.state & _State.State_NoChange)
    rect = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = "line" if not on else "accent" if ticked else "control"
    ground = ("accent" if on else "hover") if ticked or partly else "surface"
    painter.setPen(QPen(color(edge), 1.2))
    painter.setBrush(color(ground))
    painter.drawRoundedRect(rect, rect.width() * 0.29, rect.width() * 0.29)
    unit, m = rect.width() / 17, rect.center()
    pen = QPen(color("on_accent" if on else "disabled"), 2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if ticked:
        tick = ((-4, 0.3), (-1.2, 3.2), (4.2, -3))
        painter.drawPolyline(
            [QPointF(m.x() + x * unit, m.y() + y * unit) for x, y in tick]
        )
    elif partly:
        painter.drawLine(
            QPointF(m.x() - 4 * unit, m.y()), QPointF(m.x() + 4 * unit, m.y())
        )
    painter.restore()


def _on(option: QStyleOption) -> bool:
    return bool(option.state & _State.State_Enabled)


def _ticked(option: QStyleOption) -> bool:
    return bool(option.state & _State.State_On)

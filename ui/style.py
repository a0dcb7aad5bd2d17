# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proxy style over Fusion: the native controls that a style sheet would spoil.

Draws combo boxes, dates, spin boxes, checks, radios and the focus frame. What is
read from right to left comes from `visualRect`.
"""

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from ui import controls
from ui.focus import FocusRing
from ui.tokens import color, px

_Complex, _Sub = QStyle.ComplexControl, QStyle.SubControl
_Contents, _State = QStyle.ContentsType, QStyle.StateFlag
_Metric, _Hint, _Primitive = (
    QStyle.PixelMetric,
    QStyle.StyleHint,
    QStyle.PrimitiveElement,
)
_INDICATORS = (
    _Metric.PM_IndicatorWidth,
    _Metric.PM_IndicatorHeight,
    _Metric.PM_ExclusiveIndicatorWidth,
    _Metric.PM_ExclusiveIndicatorHeight,
)
_NO_ICONS = (_Hint.SH_DialogButtonBox_ButtonsHaveIcons, _Hint.SH_EtchDisabledText)
ARROW = 32  # room for the chevron


def install(app: QApplication) -> None:
    """Give the program this style and its focus ring, once."""
    if app.property("consigne_style"):
        return
    app.setProperty("consigne_style", True)
    app.setStyle(ConsigneStyle())
    ring = FocusRing(app)
    app.installEventFilter(ring)


class ConsigneStyle(QProxyStyle):
    """Fusion, with the controls of the look."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    # -- sizes and hints ---------------------------------------------------
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Size indicators, their gaps and the room around the focus frame."""
        if metric in _INDICATORS:
            return px(20)
        match metric:
            case _Metric.PM_CheckBoxLabelSpacing | _Metric.PM_RadioButtonLabelSpacing:
                return px(8)
            case _Metric.PM_FocusFrameHMargin | _Metric.PM_FocusFrameVMargin:
                return 4
            case _Metric.PM_SmallIconSize | _Metric.PM_ButtonIconSize:
                return px(16)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: Any = None,
    ) -> int:
        """No icons in dialog buttons, no etched words, the ring above all."""
        if hint == _Hint.SH_FocusFrame_AboveWidget:
            return 1
        if hint in _NO_ICONS:
            return 0
        return super().styleHint(hint, option, widget, data)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Make controls 36 high and choices at least 28."""
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # Qt takes none
        if kind in (_Contents.CT_ComboBox, _Contents.CT_SpinBox):
            return QSize(result.width() + 24, px(36))
        if kind in (_Contents.CT_CheckBox, _Contents.CT_RadioButton):
            return QSize(result.width(), max(px(28), result.height()))
        return result

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Place the words and the chevrons of combos and spin boxes."""
        r: QRect = option.rect
        arrow = QRect(r.right() - px(ARROW), r.top(), px(ARROW), r.height())
        half = r.height() // 2
        words = QRect(
            r.left() + 12, r.top() + 1, r.width() - 12 - px(ARROW), r.height() - 2
        )
        places = {
            (_Complex.CC_ComboBox, _Sub.SC_ComboBoxEditField): words,
            (_Complex.CC_ComboBox, _Sub.SC_ComboBoxArrow): arrow,
            (_Complex.CC_SpinBox, _Sub.SC_SpinBoxEditField): words,
            (_Complex.CC_SpinBox, _Sub.SC_SpinBoxUp): arrow.adjusted(0, 0, 0, -half),
            (_Complex.CC_SpinBox, _Sub.SC_SpinBoxDown): arrow.adjusted(0, half, 0, 0),
        }
        place = places.get((control, sub))
        if place is None:
            return super().subControlRect(control, option, sub, widget)  # type: ignore[arg-type]  # Qt takes none
        return QStyle.visualRect(option.direction, r, place)

    # -- paint -------------------------------------------------------------
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw combos, dates and spin boxes; leave the rest to Fusion."""
        if control not in (_Complex.CC_ComboBox, _Complex.CC_SpinBox):
            super().drawComplexControl(control, option, painter, widget)
            return
        on = bool(option.state & _State.State_Enabled)
        controls.draw_field(painter, option, on=on, wrong=controls.is_wrong(widget))
        colour = "text2" if on else "disabled"
        if control == _Complex.CC_SpinBox:
            signs = (
                (_Sub.SC_SpinBoxUp, "chevron-up"),
                (_Sub.SC_SpinBoxDown, "chevron-down"),
            )
            for sub, sign in signs:
                rect = self.subControlRect(control, option, sub, widget)
                controls.draw_sign(painter, sign, colour, rect, 12)
            return
        dated = widget is not None and widget.inherits("QDateTimeEdit")
        rect = self.subControlRect(control, option, _Sub.SC_ComboBoxArrow, widget)
        controls.draw_sign(
            painter, "calendar" if dated else "chevron-down", colour, rect, 16
        )

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw checks and radios; Fusion's dotted focus is not drawn at all."""
        if element == _Primitive.PE_FrameFocusRect:
            return  # the focus frame does it
        if element == _Primitive.PE_IndicatorRadioButton:
            controls.draw_radio(painter, option)
        elif element == _Primitive.PE_IndicatorCheckBox:
            controls.draw_check(painter, option)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the focus frame: two pixels, two pixels outside."""
        if element != QStyle.ControlElement.CE_FocusFrame:
            super().drawControl(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ring, 10, 10)
        painter.restore()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells and heads of a matrix: tick, dash, quiet word, or a cross with its reason."""

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from ui import icons, labels, tokens
from ui.models.matrix import Mark, MatrixCell, MatrixLine, MatrixModel
from ui.models.paged import Index, ItemRole
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW, HEAD = 48, 60
WRAPPED = (
    Qt.AlignmentFlag.AlignVCenter
    | Qt.AlignmentFlag.AlignLeft
    | Qt.TextFlag.TextWordWrap
)


class MatrixDelegate(RowDelegate):
    """Three shapes and three words, so that nothing hangs on colour.

    Accessible text: `MatrixModel.spoken`, by `Qt.AccessibleTextRole`.
    """

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 48 high."""
        return QSize(px(92), px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one cell."""
        value, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(model, MatrixModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=index.column() == 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(value, MatrixLine):
            place = paint.lead(option.rect, 20, rtl=rtl)[1]
            upper, lower = self.lines(place)
            paint.words(
                painter, upper if value.subtitle else place, value.title, "medium"
            )
            paint.words(painter, lower, value.subtitle, "caption", "text2")
        elif isinstance(value, MatrixCell):
            compartment = model.compartment(index.column())
            self._cell(painter, option.rect, value, compartment, model, rtl=rtl)
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _cell(
        self,
        painter: QPainter,
        rect: QRect,
        cell: MatrixCell,
        compartment: str,
        model: MatrixModel,
        *,
        rtl: bool,
    ) -> None:
        middle = QRectF(rect).center()
        match cell.mark:
            case Mark.YES:
                _tick(painter, middle, compartment)
            case Mark.PARTLY:
                line = px(18)
                _tick(painter, middle - QPointF(0, line / 2), compartment, px(22))
                place = rect.adjusted(2, 0, -2, 0)
                place.setTop(round(middle.y()) + px(4))
                place.setHeight(line)
                paint.words(
                    painter, place, cell.reason, "caption", "danger", paint.CENTRE
                )
            case Mark.NO:
                pen = QPen(color("text3"), 2)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                half, x, y = px(5), round(middle.x()), round(middle.y())
                painter.drawLine(QLineF(x - half, y, x + half, y))
            case Mark.EMPTY:
                words = model.empty_word()
                place = rect.adjusted(4, 0, -4, 0)
                _wrapped(
                    painter,
                    place,
                    words,
                    "text3",
                    paint.CENTRE | Qt.TextFlag.TextWordWrap,
                )
            case Mark.WITHHELD:
                self._withheld(painter, rect, cell.reason, rtl=rtl)

    @staticmethod
    def _withheld(painter: QPainter, rect: QRect, reason: str, *, rtl: bool) -> None:
        wide = min(rect.width() - 10, px(118))
        ground = QRectF(0, 0, wide, px(36))
        ground.moveCenter(QRectF(rect).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("danger_soft"))
        if not reason:  # said once already, in the row's first cell
            ground = _middle(QRectF(rect).center(), px(26))
            painter.drawRoundedRect(ground, 8, 8)
            icons.draw(painter, "x", "danger", paint.square(ground.toRect(), px(14)))
            return
        painter.drawRoundedRect(ground, 8, 8)
        inner = ground.toRect().adjusted(6, 0, -4, 0)
        sign, words = paint.lead(inner, px(14), rtl=rtl, gap=3)
        icons.draw(painter, "x", "danger", paint.square(sign, px(14)))
        _wrapped(painter, words, reason, "danger", WRAPPED)


def _middle(at: QPointF, high: int) -> QRectF:
    ground = QRectF(0, 0, px(40), high)
    ground.moveCenter(at)
    return ground


def _tick(painter: QPainter, at: QPointF, compartment: str, high: int = 0) -> None:
    """Draw a tick on the compartment's ground."""
    ground = _middle(at, high or px(26))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tokens.soft(compartment)))
    painter.drawRoundedRect(ground, 8, 8)
    square = paint.square(ground.toRect(), px(16))
    icons.draw(painter, "check", tokens.ink(compartment), square)


def _wrapped(painter: QPainter, place: QRect, text: str, ink: str, flags: int) -> None:
    """Draw up to two lines of caption, drawn together where lines are high."""
    painter.setFont(tokens.font("caption"))
    painter.setPen(color(ink))
    painter.drawText(place, int(flags), text)


class CompartmentHeader(QHeaderView):
    """Sign above word, in the compartment's ink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Be 60 high."""
        return QSize(super().sizeHint().width(), px(HEAD))

    @staticmethod
    def width_for(compartment: str) -> int:
        """Return the least width of a column: its word, and a reason on two lines."""
        metrics = QFontMetrics(tokens.font("captionstrong"))
        word = metrics.horizontalAdvance(labels.compartment(compartment))
        return max(px(92), word + 16)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Draw a hairline and the head."""
        model = self.model()
        if not isinstance(model, MatrixModel):
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        rule = QRect(rect.left() - 1, rect.bottom(), rect.width() + 2, 1)
        painter.fillRect(rule, color("line"))
        compartment = model.compartment(index)
        foot = QRect(rect.left(), rect.bottom() - px(28), rect.width(), px(20))
        if not compartment:
            place = paint.lead(foot, 20, rtl=rtl)[1]
            paint.words(painter, place, model.head, "captionstrong", "text2")
        else:
            top = QRect(rect.left(), rect.top() + px(10), rect.width(), px(18))
            ink, sign = tokens.ink(compartment), labels.compartment_icon(compartment)
            icons.draw(painter, sign, ink, paint.square(top, px(18)))
            word = labels.compartment(compartment)
            paint.words(painter, foot, word, "captionstrong", ink, paint.CENTRE)
        painter.restore()

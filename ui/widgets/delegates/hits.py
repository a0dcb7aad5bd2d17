# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A search result: sign, title, where it is, and the words around the match."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from app.rows import SearchHit
from ui import icons, labels, tokens
from ui.models.hits import MARKS, HitModel, plain
from ui.models.paged import Index, ItemRole
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

SHORT, TALL = 58, 80
_LIKE = "users"  # the sign of a name that only sounds alike


class HitDelegate(RowDelegate):
    """Paints `SearchHit`; what matched stands between U+0002 and U+0003.

    Accessible text: `HitModel.spoken`, by `Qt.AccessibleTextRole`.
    """

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be higher where there are words to show."""
        row = index.data(ItemRole.UserRole)
        tall = isinstance(row, SearchHit) and bool(row.snippet)
        return QSize(0, px(TALL if tall else SHORT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one result."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, SearchHit) or not isinstance(model, HitModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = option.rect.adjusted(16, 0, -16, 0)
        node, place = paint.lead(place, px(28), rtl=rtl, gap=px(12))
        self._node(painter, node, row)
        upper = QRect(place.left(), place.top() + px(8), place.width(), px(20))
        if row.entry_id:
            wide = paint.pill_width(labels.compartment(row.compartment))
            upper, tag = paint.lead(upper, upper.width() - wide - 8, rtl=rtl, gap=8)
            paint.tag(painter, tag, row.compartment, rtl=rtl)
        elif mark := model.mark(row):
            wide = paint.pill_width(mark, _LIKE)
            upper, tag = paint.lead(upper, upper.width() - wide - 8, rtl=rtl, gap=8)
            paint.pill(painter, tag, mark, paint.tone_colours("info"), _LIKE, rtl=rtl)
        paint.words(painter, upper, model.words(row, 0), "medium")
        lower = QRect(place.left(), place.top() + px(29), place.width(), px(20))
        paint.words(painter, lower, model.where(row), "small", "text2")
        if row.snippet:
            last = QRect(place.left(), place.top() + px(51), place.width(), px(20))
            _snippet(painter, last, row.snippet, rtl=rtl)
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    @staticmethod
    def _node(painter: QPainter, place: QRect, row: SearchHit) -> None:
        compartment = row.compartment if row.entry_id else "registry"
        side = px(28)
        node = QRectF(place.left(), place.top() + px(14), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens.soft(compartment)))
        painter.drawEllipse(node)
        square = paint.square(node.toRect(), px(14))
        sign = labels.compartment_icon(compartment)
        icons.draw(painter, sign, tokens.ink(compartment), square)


def _snippet(painter: QPainter, place: QRect, snippet: str, *, rtl: bool) -> None:
    """Draw one line with what matched in semibold."""
    text = plain(snippet)
    # Here alignment is absolute, unlike in QPainter.drawText.
    edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(edge)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    if rtl:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(text, tokens.font("small"))
    layout.setTextOption(option)
    layout.setFormats(_formats(snippet))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(place)
    painter.setPen(color("text2"))
    top = place.top() + (place.height() - line.height()) / 2
    layout.draw(painter, QPointF(place.left(), top))
    painter.restore()


def _formats(snippet: str) -> list[QTextLayout.FormatRange]:
    strong = QTextCharFormat()
    strong.setFont(tokens.font("smallstrong"))
    strong.setForeground(color("text"))
    result, at, start = [], 0, None
    for piece in " ".join(snippet.split()):
        if piece == MARKS[0]:
            start = at
        elif piece == MARKS[1]:
            if start is not None:
                found = QTextLayout.FormatRange()
                found.start, found.length, found.format = start, at - start, strong
                result.append(found)
            start = None
        else:
            at += 1
    return result

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An entry on the timeline: date, spine, sign, title, tag, author, state."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from app.rows import TimelineRow
from ui import i18n, icons, labels, tokens
from ui.models.paged import Index, ItemRole
from ui.models.timeline import TimelineModel, state_word
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate
from ui.widgets.tags import STATES

ROW = 58
NODE = 28


class TimelineDelegate(RowDelegate):
    """Paints `TimelineRow`; a hidden run keeps its place, crossed eye and reason.

    Accessible text: `TimelineModel.spoken`, by `Qt.AccessibleTextRole`.
    """

    years = False  # whether dates need their year: the list spans more than this one

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 58 high."""
        return QSize(0, px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one entry."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, TimelineRow) or not isinstance(model, TimelineModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = option.rect.adjusted(8, 1, -8, -1)
        if self.is_selected(option):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selected"))
            painter.drawRoundedRect(QRectF(body), 8, 8)
        rest = (
            option.rect.adjusted(8, 0, -16, 0)
            if not rtl
            else option.rect.adjusted(16, 0, -8, 0)
        )
        days, rest = paint.lead(rest, px(60 if self.years else 42), rtl=rtl, gap=4)
        nodes, rest = paint.lead(rest, px(NODE), rtl=rtl, gap=px(10))
        self._date(painter, days, row)
        self._spine(painter, option, nodes, index)
        self._node(painter, option, nodes, row)
        self._words(painter, rest, row, model, rtl=rtl)
        if self.has_ring(option):
            self.ring(painter, body)
        painter.restore()

    def _date(self, painter: QPainter, place: QRect, row: TimelineRow) -> None:
        upper = QRect(place.left(), place.top() + px(11), place.width(), px(20))
        lower = QRect(place.left() - 4, place.top() + px(29), place.width() + 8, px(18))
        day = i18n.number(row.occurred_on.day)
        other_year = row.occurred_on.year != i18n.today().year
        month = i18n.month(row.occurred_on, with_year=self.years and other_year)
        paint.words(painter, upper, day, "strong", "text", paint.CENTRE)
        paint.words(painter, lower, month, "caption", "text2", paint.CENTRE)

    def _spine(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        index: Index,
    ) -> None:
        middle = place.top() + px(NODE)
        x = place.center().x()
        first, last = index.row() == 0, index.row() == index.model().rowCount() - 1
        painter.setPen(QPen(color("line"), 2))
        top = middle if first else place.top()
        bottom = middle if last else option.rect.bottom() + 1
        painter.drawLine(QPoint(x, top), QPoint(x, bottom))

    def _node(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        row: TimelineRow,
    ) -> None:
        side = px(NODE)
        node = QRectF(place.left(), place.top() + px(14), side, side)
        around = "selected" if self.is_selected(option) else "surface"
        painter.setPen(QPen(color(around), 3))
        painter.setBrush(color(tokens.soft(row.compartment)))
        painter.drawEllipse(node)
        sign = "eye-off" if row.hidden else labels.compartment_icon(row.compartment)
        square = paint.square(node.toRect(), px(14))
        icons.draw(painter, sign, tokens.ink(row.compartment), square)

    def _words(
        self,
        painter: QPainter,
        place: QRect,
        row: TimelineRow,
        model: TimelineModel,
        *,
        rtl: bool,
    ) -> None:
        title = QRect(place.left(), place.top() + px(8), place.width(), px(20))
        role, ink = ("body", "text2") if row.hidden else ("medium", "text")
        paint.words(painter, title, model.words(row, 0), role, ink)
        line = QRect(place.left(), place.top() + px(31), place.width(), px(20))
        tag = paint.tag(painter, line, row.compartment, rtl=rtl)
        _tag, line = paint.lead(line, tag, rtl=rtl, gap=8)
        state = state_word(row.state)
        wide = paint.width_of(state, "captionstrong") + px(14) + 5 if state else 0
        said = model.reason() if row.hidden else row.author
        room = line.width() - (wide + 8 if state else 0)
        if said and room > px(24):
            author, _rest = paint.lead(line, room, rtl=rtl)
            used = paint.words(painter, author, said, "caption", "text2")
            _author, line = paint.lead(line, used, rtl=rtl, gap=8)
        if state:
            icon, tone = STATES[row.state]
            place, line = paint.lead(line, px(14), rtl=rtl, gap=5)
            icons.draw(painter, icon, tone, paint.square(place, px(14)))
            paint.words(painter, line, state, "captionstrong", tone)

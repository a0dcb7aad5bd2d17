# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file of the inbox or the outbox: what it is, how far it has come, day, size."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui import icons
from ui.models.inbox import InboxModel, OutboxModel
from ui.models.paged import Index, ItemRole
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW = 60
_GAP = 12


class InboxDelegate(RowDelegate):
    """Accessible text: `spoken` of the models."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 60 high."""
        return QSize(px(200), px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one file."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(model, InboxModel | OutboxModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=True)
        sign, rest = paint.lead(self.inner(option), px(20), rtl=rtl, gap=_GAP)
        icons.draw(painter, model.sign(row), "text2", paint.square(sign, px(18)))
        upper, lower = self.lines(rest)
        words = self._beside(painter, upper, model.when(row), rtl=rtl)
        paint.words(painter, words, model.words(row, 0), "medium")
        state = self._beside(painter, lower, model.aside(row), rtl=rtl)
        name, ink = model.mark(row)
        mark, words = paint.lead(state, px(14), rtl=rtl, gap=6)
        icons.draw(painter, name, ink, paint.square(mark, px(14)))
        paint.words(painter, words, model.state(row), "small", ink)
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    @staticmethod
    def _beside(painter: QPainter, place: QRect, text: str, *, rtl: bool) -> QRect:
        """Draw words at the trailing edge; return what is left before them."""
        room = place.width() - paint.width_of(text, "small") - _GAP
        before, after = paint.lead(place, room, rtl=rtl, gap=_GAP)
        paint.words(painter, after, text, "small", "text2")
        return before

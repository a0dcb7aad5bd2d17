# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bundle of the ledger: direction, sentence over detail, moment."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.handover.ledger import LedgerRow
from ui import icons
from ui.models.ledger import LedgerModel
from ui.models.paged import Index, ItemRole
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW = 56


class LedgerDelegate(RowDelegate):
    """Accessible text: `LedgerModel.spoken`."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 56 high."""
        return QSize(px(200), px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one bundle."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, LedgerRow) or not isinstance(model, LedgerModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=True)
        sign, rest = paint.lead(self.inner(option), px(20), rtl=rtl, gap=12)
        name = "send" if row.direction == "sent" else "inbox"
        icons.draw(painter, name, "text2", paint.square(sign, px(18)))
        when = model.when(row)
        room = rest.width() - paint.width_of(when, "small") - 20
        words, after = paint.lead(rest, room, rtl=rtl, gap=12)
        paint.words(painter, after, when, "small", "text2")
        self.two_lines(painter, words, model.words(row, 0), model.detail(row))
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

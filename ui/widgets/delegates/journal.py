# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of the journal: sign, sentence, compartment, moment."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.queries.team import AuditRow
from ui import icons, labels
from ui.models.journal import JournalModel
from ui.models.paged import Index, ItemRole
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW = 40
_NARROW, _NARROW_ROW = 640, 56


class JournalDelegate(RowDelegate):
    """One line where it is wide, two where it is narrow."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 40 high, or 56 on two lines."""
        return QSize(px(240), px(_NARROW_ROW if self._is_narrow(option) else ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one act."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, AuditRow) or not isinstance(model, JournalModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=True)
        place = paint.lead(option.rect, 20, rtl=rtl)[1]
        place = paint.lead(place, place.width() - 20, rtl=rtl)[0]
        sign, rest = paint.lead(place, px(18), rtl=rtl, gap=12)
        icons.draw(painter, model.sign(row), "text2", paint.square(sign, px(16)))
        said, when = model.words(row, 0), model.when(row)
        if self._is_narrow(option):
            self.two_lines(painter, rest, said, when, "body")
        else:
            date = paint.width_of(when, "small")
            words, after = paint.lead(rest, rest.width() - date - 16, rtl=rtl, gap=16)
            paint.words(painter, after, when, "small", "text2")
            self._words(painter, words, said, model.compartment(row), rtl=rtl)
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    @staticmethod
    def _words(
        painter: QPainter, place: QRect, said: str, compartment: str, *, rtl: bool
    ) -> None:
        tag = labels.compartment(compartment) if compartment else ""
        room = paint.pill_width(tag) + 12 if tag else 0
        line, _rest = paint.lead(place, place.width() - room, rtl=rtl)
        wide = paint.words(painter, line, said)
        if tag:
            after = paint.lead(place, wide, rtl=rtl, gap=10)[1]
            paint.tag(painter, after, compartment, rtl=rtl)

    @staticmethod
    def _is_narrow(option: QStyleOptionViewItem) -> bool:
        return bool(option.rect.width() and option.rect.width() < px(_NARROW))

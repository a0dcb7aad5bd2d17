# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bundle of the ledger: direction, sentence, how far it has come, day."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.handover.ledger import LedgerRow
from ui import i18n, icons
from ui.models.ledger import LedgerModel
from ui.models.paged import Index, ItemRole
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW, NARROW_ROW = 60, 82
_GAP = 12
_NARROW = 380


class LedgerDelegate(RowDelegate):
    """Accessible text: `LedgerModel.spoken`."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 60 high, more where custody and day go under the state."""
        return QSize(px(200), px(NARROW_ROW) if _is_narrow(option) else px(ROW))

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
        sign, rest = paint.lead(self.inner(option), px(20), rtl=rtl, gap=_GAP)
        name = "send" if row.direction == "sent" else "inbox"
        icons.draw(painter, name, "text2", paint.square(sign, px(18)))
        if _is_narrow(option):
            self._three(painter, rest, row, model, rtl=rtl)
        else:
            upper, lower = self.lines(rest)
            self._first(painter, upper, row, model, rtl=rtl)
            self._second(painter, lower, row, model, rtl=rtl)
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    @staticmethod
    def _first(
        painter: QPainter,
        place: QRect,
        row: LedgerRow,
        model: LedgerModel,
        *,
        rtl: bool,
    ) -> None:
        day = i18n.short_date(row.at.astimezone().date())
        room = place.width() - paint.width_of(day, "small") - _GAP
        words, after = paint.lead(place, room, rtl=rtl, gap=_GAP)
        paint.words(painter, words, model.words(row, 0), "medium")
        paint.words(painter, after, day, "small", "text2")

    @staticmethod
    def _second(
        painter: QPainter,
        place: QRect,
        row: LedgerRow,
        model: LedgerModel,
        *,
        rtl: bool,
    ) -> None:
        mode = model.mode(row)
        room = place.width() - paint.width_of(mode, "small") - _GAP
        state, after = paint.lead(place, room, rtl=rtl, gap=_GAP)
        _state(painter, state, row, model, rtl=rtl)
        paint.words(painter, after, mode, "small", "text2")

    @staticmethod
    def _three(
        painter: QPainter,
        place: QRect,
        row: LedgerRow,
        model: LedgerModel,
        *,
        rtl: bool,
    ) -> None:
        high = px(21)
        top = place.center().y() + 1 - high * 3 // 2
        lines = [
            QRect(place.left(), top + at * high, place.width(), high) for at in range(3)
        ]
        paint.words(painter, lines[0], model.words(row, 0), "medium")
        _state(painter, lines[1], row, model, rtl=rtl)
        day = i18n.short_date(row.at.astimezone().date())
        said = f"{model.mode(row)} · {day}"
        paint.words(painter, lines[2], said, "small", "text2")


def _state(
    painter: QPainter, place: QRect, row: LedgerRow, model: LedgerModel, *, rtl: bool
) -> None:
    name, ink = model.mark(row)
    sign, words = paint.lead(place, px(14), rtl=rtl, gap=6)
    icons.draw(painter, name, ink, paint.square(sign, px(14)))
    paint.words(painter, words, model.state(row), "small", ink)


def _is_narrow(option: QStyleOptionViewItem) -> bool:
    return bool(option.rect.width() and option.rect.width() < px(_NARROW))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A contact as a row: initials, who and where, verified or not."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.rows import ContactRow
from ui import i18n, icons, tokens
from ui.models.paged import Index, ItemRole
from ui.models.people import ContactModel
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW, NARROW_ROW = 60, 80
_NARROW = 460


class ContactDelegate(RowDelegate):
    """Accessible text: `ContactModel.spoken`."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 60 high, more where the state goes under the name."""
        return QSize(px(200), px(NARROW_ROW) if self._is_narrow(option) else px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one contact."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, ContactRow) or not isinstance(model, ContactModel):
            return
        painter.save()
        self.ground(painter, option, first=True)
        self.person(painter, option, row, model)
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def person(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: ContactRow,
        model: ContactModel,
    ) -> None:
        """Draw who it is and how far they are known, on whatever ground."""
        rtl, narrow = self.is_rtl(option), self._is_narrow(option)
        painter.setLayoutDirection(option.direction)
        place = self.inner(option)
        sign, rest = paint.lead(place, px(36), rtl=rtl, gap=12)
        self._person(painter, sign, row, model.compartment(row))
        state = px(18) + paint.width_of(model.state(row), "small")
        if narrow:
            middle, foot = px(10), px(20)
            rest = rest.adjusted(0, -middle, 0, -middle)
            below = QRect(rest.left(), rest.center().y() + foot, rest.width(), foot)
            self._state(painter, below, row, model, rtl=rtl)
        else:
            words = rest.width() - state - 24
            rest, after = paint.lead(rest, words, rtl=rtl, gap=16)
            self._state(painter, after, row, model, rtl=rtl)
        self.two_lines(painter, rest, i18n.iso(row.name), model.what(row))

    @staticmethod
    def _person(
        painter: QPainter, place: QRect, row: ContactRow, compartment: str
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens.soft(compartment)))
        ground = QRectF(paint.square(place, px(36)))
        painter.drawEllipse(ground)
        letters, ink = ContactModel.initials(row), tokens.ink(compartment)
        paint.words(painter, ground, letters, "captionstrong", ink, paint.CENTRE)
        painter.restore()

    @staticmethod
    def _state(
        painter: QPainter,
        place: QRect,
        row: ContactRow,
        model: ContactModel,
        *,
        rtl: bool,
    ) -> None:
        name, ink = model.mark(row)
        sign, words = paint.lead(place, px(16), rtl=rtl, gap=6)
        icons.draw(painter, name, ink, paint.square(sign, px(16)))
        paint.words(painter, words, model.state(row), "small", ink)

    @staticmethod
    def _is_narrow(option: QStyleOptionViewItem) -> bool:
        return bool(option.rect.width() and option.rect.width() < px(_NARROW))

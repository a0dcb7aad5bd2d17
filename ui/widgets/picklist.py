# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of cases to tick: a click, Space or Return ticks the row."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from app.rows import CaseRow
from ui import icons
from ui.models.paged import Index, ItemRole
from ui.models.picks import PickModel
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate
from ui.widgets.tables import RowList

ROW = 52
TICKS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROOMY = 560


def tick(painter: QPainter, place: QRectF, *, on: bool) -> None:
    """Draw the box of something to tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("accent" if on else "control"), 1.5))
    painter.setBrush(color("accent" if on else "surface"))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5)
    if on:
        sign = QRectF(0, 0, px(14), px(14))
        sign.moveCenter(place.center())
        icons.draw(painter, "check", "on_accent", sign)
    painter.restore()


class PickDelegate(RowDelegate):
    """A box, the person over the code, and the risk at the trailing end."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 52 high."""
        return QSize(px(200), px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one case."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, CaseRow) or not isinstance(model, PickModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=False)
        box, rest = paint.lead(self.inner(option), px(20), rtl=rtl, gap=12)
        tick(painter, paint.square(box, px(20)), on=model.is_picked(row))
        if rest.width() > px(_ROOMY):
            rest, last = paint.lead(rest, rest.width() - px(140), rtl=rtl)
            paint.words(painter, last, model.last(row), "small", "text2")
        risk = paint.risk_width(row.risk) + 24
        rest, level = paint.lead(rest, rest.width() - max(risk, px(120)), rtl=rtl)
        paint.risk(painter, level, row.risk, rtl=rtl)
        self.two_lines(painter, rest, model.name(row), model.detail(row))
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()


class PickList(RowList):
    """The list of a `PickModel`."""

    def __init__(self, model: PickModel, name: str) -> None:
        super().__init__(model, PickDelegate(), name)
        self._picks = model
        self.setMouseTracking(True)
        self.clicked.connect(model.toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the keyboard."""
        if event.key() in TICKS and self.currentIndex().isValid():
            self._picks.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case as a row of two-line cells; folded columns join the second line."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.rows import CaseRow
from ui import i18n, icons
from ui.models.cases import CaseColumn, CaseModel
from ui.models.paged import Index, ItemRole
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

Column = CaseColumn
ROW = 52


class CaseDelegate(RowDelegate):
    """Paints `CaseRow`; `folded` are the columns hidden where it is narrow.

    Accessible text: `CaseModel.spoken`, by `Qt.AccessibleTextRole`.
    """

    folded: frozenset[int] = frozenset()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 52 high."""
        return QSize(0, px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one cell."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, CaseRow) or not isinstance(model, CaseModel):
            return
        column = index.column()
        painter.save()
        painter.setLayoutDirection(option.direction)
        first = Column.CODE if Column.CODE not in self.folded else Column.PERSON
        self.ground(painter, option, first=column == first)
        self._cell(painter, option, column, row, model)
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: int,
        row: CaseRow,
        model: CaseModel,
    ) -> None:
        place, rtl = self.inner(option), self.is_rtl(option)
        match column:
            case Column.CODE:
                paint.words(painter, place, i18n.ltr(row.code), "small", "text2")
            case Column.PERSON:
                self._person(painter, place, row, model, rtl=rtl)
            case Column.AGE:
                first, second = model.age(row), model.origin(row)
                self.two_lines(
                    painter, place, first or second, second if first else "", "body"
                )
            case Column.RISK:
                paint.risk(painter, place, row.risk, rtl=rtl)
            case Column.LAST:
                last = model.last(row)
                self.two_lines(
                    painter, place, last, model.entries(row) if last else "", "body"
                )
            case Column.STATUS:
                paint.words(painter, place, model.words(row, column), "small", "text2")
            case Column.OWNER:
                paint.words(painter, place, row.owner, "small", "text2")

    def _person(
        self,
        painter: QPainter,
        place: QRect,
        row: CaseRow,
        model: CaseModel,
        *,
        rtl: bool,
    ) -> None:
        second = self._second_line(row, model)
        if row.name or (row.name_native and row.name is not None):
            self.two_lines(painter, place, model.name(row), second)
            return
        upper, lower = self.lines(place) if second else (place, place)
        if row.name is None:
            sign, upper = paint.lead(upper, px(16), rtl=rtl, gap=8)
            icons.draw(painter, "eye-off", "text3", paint.square(sign, px(16)))
        paint.words(
            painter,
            upper,
            model.name(row),
            "body",
            "text2" if row.name is None else "text3",
        )
        if second:
            paint.words(painter, lower, second, "small", "text2")

    def _second_line(self, row: CaseRow, model: CaseModel) -> str:
        """Join the name in its own script and every folded column."""
        native = model.other_name(row)
        parts = {
            Column.CODE: i18n.ltr(row.code),
            Column.PERSON: i18n.iso(native),
            Column.AGE: model.words(row, Column.AGE),
            Column.LAST: model.last(row),
            Column.STATUS: model.words(row, Column.STATUS),
            Column.OWNER: i18n.iso(row.owner),
        }
        shown = self.folded | {Column.PERSON}
        return " · ".join(text for at, text in parts.items() if at in shown and text)

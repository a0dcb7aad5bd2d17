# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of a case file as rows: sign, name, what there is to it, where it goes."""

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.forms.pack import OWN
from app.queries.forms import FormRow
from ui import i18n, icons, labels, tokens
from ui.models.paged import Index, ItemRole, PagedModel
from ui.pages.forms.words import FormWords
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW = 60
_NARROW = 460
_GAP = 6  # pixels between tags
_LEAST = 90  # pixels that a long name leaves to the tags


class FormModel(PagedModel[FormRow]):
    """One form a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = FormWords()

    def words(self, row: FormRow, _column: int) -> str:
        """Say its name."""
        return labels.form(row.info)

    def spoken(self, row: FormRow, column: int) -> str:
        """Say everything the row shows."""
        places = i18n.joined(*(self.place(key) for key in row.info.compartments))
        goes = self.tr("goes to {places}").format(places=places)
        return f"{self.words(row, column)}, {self.facts(row)}, {goes}"

    def tip(self, row: FormRow, column: int) -> str:
        """Say everything, for what is cut."""
        return self.spoken(row, column)

    def facts(self, row: FormRow) -> str:
        """Say state, edition, questions and languages."""
        return self._said.facts(row)

    def place(self, key: str) -> str:
        """Say where entries go."""
        return self._said.place(key)


class FormDelegate(RowDelegate):
    """Accessible text: `FormModel.spoken`."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 60 high, more where the tags go under the words."""
        return QSize(px(200), px(ROW + 26) if self._is_narrow(option) else px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one form."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, FormRow) or not isinstance(model, FormModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=True)
        sign, rest = paint.lead(self.inner(option), px(20), rtl=rtl, gap=14)
        tint = "accent_text" if self.is_selected(option) else "text2"
        icons.draw(painter, row.info.icon, tint, paint.square(sign, px(20)))
        if self._is_narrow(option):
            foot = QRect(rest.left(), rest.bottom() - px(34), rest.width(), px(26))
            rest = rest.adjusted(0, 0, 0, -px(26))
            self._tags(painter, foot, row, model, rtl=rtl)
            self.two_lines(painter, rest, model.words(row, 0), model.facts(row))
        else:
            upper, lower = self.lines(rest)
            name = paint.width_of(model.words(row, 0), "medium")
            name = min(name, upper.width() - px(_LEAST))
            first, after = paint.lead(upper, name, rtl=rtl, gap=12)
            paint.words(painter, first, model.words(row, 0), "medium")
            self._tags(painter, after, row, model, rtl=rtl)
            paint.words(painter, lower, model.facts(row), "small", "text2")
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    @staticmethod
    def _tags(
        painter: QPainter, room: QRect, row: FormRow, model: FormModel, *, rtl: bool
    ) -> None:
        """Draw as many tags as there is room for, and say how many more there are."""
        left = list(row.info.compartments)
        while left:
            key, more = left[0], f"+{len(left)}"
            icon = "pen-line" if key == OWN else labels.compartment_icon(key)
            colours = paint.tone_colours("plain")
            if key != OWN:
                colours = tokens.ink(key), tokens.soft(key)
            word = model.place(key)
            spare = paint.width_of(more, "captionstrong") if len(left) > 1 else 0
            wide = paint.pill_width(word, icon)
            if wide + spare + _GAP > room.width():
                paint.words(painter, room, more, "captionstrong", "text2")
                return
            paint.pill(painter, room, word, colours, icon, rtl=rtl)
            _tag, room = paint.lead(room, wide, rtl=rtl, gap=_GAP)
            left.pop(0)

    @staticmethod
    def _is_narrow(option: QStyleOptionViewItem) -> bool:
        return bool(option.rect.width() and option.rect.width() < px(_NARROW))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules as a list: name, country, length, and whether somebody vouches for it."""

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.legal.rules_kept import KeptRule
from ui.models.paged import Index, ItemRole, PagedModel
from ui.pages.chosen_list import ChosenList
from ui.pages.legal.rule_words import RuleWords
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW = 60
_NARROW = 440
_TAGS = 26  # pixels more where the tags go under the words
_GAP = 6
Tags = list[tuple[str, str, str]]  # words, tone, sign


class RuleModel(PagedModel[KeptRule]):
    """One rule a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = RuleWords()

    def words(self, row: KeptRule, _column: int) -> str:
        """Say its name."""
        return self._said.name(row.rule)

    def spoken(self, row: KeptRule, column: int) -> str:
        """Say everything the row shows."""
        parts = [self.words(row, column), self.quiet(row)]
        return ", ".join([*parts, *(words for words, _tone, _sign in self.tags(row))])

    def tip(self, row: KeptRule, column: int) -> str:
        """Say everything, for what is cut."""
        return self.spoken(row, column)

    def quiet(self, row: KeptRule) -> str:
        """Say where, how long, by which article."""
        return self._said.line(row)

    def tags(self, row: KeptRule) -> Tags:
        """Return the words of its marks."""
        found: Tags = []
        if row.rule.verified:
            found.append((self.tr("verified"), "ok", "badge-check"))
        else:
            found.append((self.tr("not verified"), "warn", "triangle-alert"))
        if row.source != "program" or not row.in_use:
            found.append((self._said.state(row), "plain", "pen-line"))
        return found


class RuleDelegate(RowDelegate):
    """Accessible text: `RuleModel.spoken`."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be higher where the tags go under the words."""
        more = _TAGS if self._is_narrow(option) else 0
        return QSize(px(200), px(ROW + more))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one rule."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, KeptRule) or not isinstance(model, RuleModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=True)
        rest, tags = self.inner(option), model.tags(row)
        if self._is_narrow(option):
            foot = QRect(rest.left(), rest.bottom() - px(34), rest.width(), px(_TAGS))
            rest = rest.adjusted(0, 0, 0, -px(_TAGS))
            self._tags(painter, foot, tags, rtl=rtl)
        else:
            wide = sum(paint.pill_width(w, i) + _GAP for w, _t, i in tags)
            rest, end = paint.lead(rest, rest.width() - wide, rtl=rtl)
            self._tags(painter, end, tags, rtl=rtl)
        self.two_lines(painter, rest, model.words(row, 0), model.quiet(row))
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    @staticmethod
    def _tags(painter: QPainter, room: QRect, tags: Tags, *, rtl: bool) -> None:
        for said, tone, sign in tags:
            colours = paint.tone_colours(tone)
            wide = paint.pill(painter, room, said, colours, sign, rtl=rtl)
            _tag, room = paint.lead(room, wide, rtl=rtl, gap=_GAP)

    @staticmethod
    def _is_narrow(option: QStyleOptionViewItem) -> bool:
        return bool(option.rect.width() and option.rect.width() < px(_NARROW))


class RuleList(ChosenList):
    """Rows of rules."""

    def __init__(self) -> None:
        super().__init__(RuleModel(), RuleDelegate(), self.tr("Deadline rules"), ROW)
        self.setObjectName("rule_list")

    @staticmethod
    def id_of(row: KeptRule) -> str:
        """Return the id of a rule."""
        return row.rule.id

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One thing a person can agree to: where it stands, and what follows from that."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.consent import ConsentItem, Decision
from app.consent_records import GIVEN
from ui import i18n, labels
from ui.pages.ask_here import AskSlot
from ui.pages.consent_words import MARKS, ConsentWords, item_name
from ui.pages.wording import and_list
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, vbox

WIDE = 940  # pixels from which the facts stand in columns
_MARK, _DAY, _WHO, _ACT = 124, 116, 168, 104  # widths of the columns


def heads(words: tuple[str, ...]) -> QWidget:
    """Return the names of the columns, over rows that are wide enough."""
    first, mark, since, until, who = (
        label(each, "captionstrong", "2") for each in words
    )
    widths = ((mark, _MARK), (since, _DAY), (until, _DAY), (who, _WHO))
    for part, wide in widths:
        part.setFixedWidth(px(wide))
    space = QWidget()
    space.setFixedWidth(px(_ACT))
    named = ((first, 1), mark, since, until, who, space)
    return plain(hbox(*named, gap=14, margins=(16, 8, 12, 8)))


class ConsentRow(QWidget):
    """Wide: in columns. Narrow: its facts go into a second line."""

    withdraw_wanted = Signal(str)  # the item

    def __init__(
        self,
        item: ConsentItem,
        decision: Decision,
        author: str,
        bodies: Sequence[Decision] = (),
        *,
        may_write: bool,
    ) -> None:
        """Show an item; `bodies` are the decisions on those it is given for by name."""
        super().__init__()
        self._bodies = bodies
        self.setObjectName(f"item_{item.code}")
        self.item, self.decision = item, decision
        self.slot = AskSlot()
        words = ConsentWords()
        name = label(item_name(item.code), "medium", wrap=True)
        state = words.decision(decision.decision, expired=decision.expired)
        sign, tint, ink = MARKS["expired" if decision.expired else decision.decision]
        said = label(state, "smallstrong", ink)
        mark = plain(hbox(Glyph(sign, tint, 16), said, ..., gap=6))
        since = i18n.short_date(decision.on) if decision.on else ""
        ends = decision.expires if decision.decision == GIVEN else None
        until = i18n.short_date(ends) if ends else ""
        by = i18n.iso(author)
        self._cells = (mark, label(since, "small", "2"), label(until, "small", "2"))
        self._by = label(by, "small", "2")
        for cell, wide in zip(self._cells, (_MARK, _DAY, _DAY), strict=True):
            cell.setFixedWidth(px(wide))
        self._by.setFixedWidth(px(_WHO))
        facts = self._facts(since, until, by)
        self._line = label(facts, "small", "2", wrap=True)
        more = [label(each, "small", "2", wrap=True) for each in self._more(words)]
        column = vbox(name, self._line, *more, gap=2)
        self._mark_at, self._column = mark, column
        act = self._act(item_name(item.code), may_write=may_write)
        act.setFixedWidth(px(_ACT))
        self._row = hbox((plain(column), 1), *self._cells, self._by, act, gap=14)
        rows = vbox(self._row, self.slot, gap=8, margins=(16, 8, 12, 8))
        self.setLayout(rows)
        self.setAccessibleName(i18n.joined(item_name(item.code), state, facts))
        self._fold(wide=True)

    def _facts(self, since: str, until: str, by: str) -> str:
        parts = []
        if since:
            parts.append(self.tr("since {day}").format(day=since))
        if until:
            parts.append(self.tr("until {day}").format(day=until))
        if by:
            parts.append(self.tr("written by {author}").format(author=by))
        return " · ".join(parts)

    def _more(self, words: ConsentWords) -> list[str]:
        """Say to whom and what for, and what cannot be done."""
        decision, found = self.decision, []
        for body in self._bodies:
            parts = [self.tr("To {names}").format(names=i18n.iso(body.bodies[0]))]
            parts += [i18n.iso(body.what)] if body.what else []
            if body.expires is not None:
                until = i18n.short_date(body.expires)
                parts.append(self.tr("until {day}").format(day=until))
            found.append(" · ".join(parts))
        if decision.roles:
            roles = [labels.code("role", role) for role in sorted(decision.roles)]
            found.append(self.tr("With {names}").format(names=and_list(roles)))
        if not decision.holds and (follows := words.follows(self.item)):
            found.append(follows)
        return found

    def _act(self, name: str, *, may_write: bool) -> QWidget:
        if not (may_write and self.decision.holds):
            return QWidget()
        withdraw = button(self.tr("Withdraw…"), "quiet", compact=True)
        withdraw.setObjectName(f"withdraw_{self.item.code}")
        words = self.tr("Record that the person takes this back: {name}")
        withdraw.setAccessibleName(words.format(name=name))
        withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(self.item.code))
        return plain(hbox(..., withdraw))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where it is narrow."""
        super().resizeEvent(event)
        self._fold(wide=self.width() >= px(WIDE))

    def _fold(self, *, wide: bool) -> None:
        self._line.setVisible(not wide and bool(self._line.text()))
        for cell in (*self._cells[1:], self._by):
            cell.setVisible(wide)

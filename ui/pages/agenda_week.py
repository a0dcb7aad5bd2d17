# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A week of things to do: a column for each day, one under the other where narrow."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.legal.vouched import is_vouched
from app.queries.agenda import DueItem
from app.session import Session
from ui import i18n
from ui.pages.due_rows import words_of
from ui.pages.legal.due_words import DueWords
from ui.tokens import px
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import Item, box, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Tag

_NARROWEST = 140


class _Title(Button):
    """The words of a thing to do as a button, on as many lines as they need."""

    def __init__(self, words: str, ink: str) -> None:
        super().__init__("", "row")
        self.setAutoDefault(True)  # Return opens, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = label(words, "smallstrong", ink, wrap=True)
        self.setLayout(vbox(self._words, gap=0))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Be as high as the words in this width."""
        return self._words.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Ask for what the words need."""
        return self._words.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        return QSize(px(60), self._words.minimumSizeHint().height())


class WeekView(QWidget):
    """Seven days; what is on each, deadlines and hours first."""

    opened = Signal(object)  # the DueItem

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("week")
        self._session = session
        self._place = Slot()
        self.setLayout(vbox((self._place, 1), gap=0))

    def show_week(self, days: Mapping[date, Sequence[DueItem]]) -> None:
        """Show the days in order."""
        columns = (
            (self._day(day, items), 1, _NARROWEST) for day, items in days.items()
        )
        self._place.put(plain(vbox(Columns(*columns, gap=8), ..., gap=0)))

    def _day(self, day: date, items: Sequence[DueItem]) -> QFrame:
        now = day == self._session.today
        short = QLocale.FormatType.LongFormat
        name = i18n.locale().standaloneDayName(day.isoweekday(), short)
        head = label(name, "smallstrong", "accent" if now else "2")
        number = label(i18n.short_date(day), "caption", "accent" if now else "3")
        parts: list[Item] = [vbox(head, number, gap=0)]
        parts += [self._item(item) for item in items]
        if not items:
            parts.append(label(self.tr("Free"), "caption", "3"))
        kind = "info" if now else "well"
        made = box(kind, vbox(*parts, ..., gap=8, margins=(10, 10, 10, 10)))
        made.setObjectName(f"day_{day.isoformat()}")
        return made

    def _item(self, item: DueItem) -> QWidget:
        said = words_of(self._session, item)
        title = _Title(said, "danger" if item.overdue else "")
        title.setObjectName(f"week_{item.entry_id[:12]}")
        doubt = "" if is_vouched(self._session, item) else DueWords().unverified()
        spoken = i18n.joined(said, item.name or "", item.code, item.time, doubt)
        title.setAccessibleName(spoken)
        title.setEnabled(bool(item.entry_id))
        title.clicked.connect(partial(self.opened.emit, item))
        who = i18n.iso(item.name) if item.name else i18n.ltr(item.code)
        hour = i18n.ltr(item.time) if item.time else ""
        quiet = label(i18n.joined(hour, who), "caption", "2", wrap=True)
        parts: list[Item] = [title, quiet, Tag(item.compartment)]
        if doubt:
            parts.append(label(doubt, "caption", "warn", wrap=True))
        return plain(vbox(*parts, gap=2))

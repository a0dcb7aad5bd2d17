# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Beside what is to be done: what was being written, and cases without news."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.queries.unfinished import Unfinished
from app.rehearsal import Rehearsal
from app.rows import CaseRow
from app.session import Session
from ui import i18n, labels
from ui.pages.due_rows import Title
from ui.pages.rehearsal_card import RehearsalCard
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, card, hbox, plain, vbox
from ui.widgets.tags import Risk, Tag

_MOST = 4  # lines of a card
_Shown = tuple[Sequence[Unfinished], bool, Sequence[CaseRow], Rehearsal]


class Aside(QWidget):
    """Cards that are there only when they say something."""

    case_wanted = Signal(str)
    draft_wanted = Signal(str, str, str)  # case, compartment, entry
    intake_wanted = Signal()  # the new case that is half written down
    quiet_wanted = Signal()  # the list of cases without news

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("today_aside")
        self._session = session
        self._every_draft = False
        self._shown: _Shown | None = None
        self._cards: list[QWidget] = []
        self._column = vbox(gap=16)
        self.words = RehearsalCard("today_words")
        self.words.hide()
        self.setLayout(vbox(self.words, self._column, ..., gap=16))
        self.setMinimumWidth(px(300))

    def show_all(
        self,
        drafts: Sequence[Unfinished],
        intake: bool,  # noqa: FBT001 - one of three things that are shown
        quiet: Sequence[CaseRow],
        words: Rehearsal,
    ) -> None:
        """Show drafts, whether a new case is half written, quiet cases, and reminders."""
        self._shown = (drafts, intake, quiet, words)
        self.words.show_state(words)
        self.words.setVisible(words.reminds)
        for old in self._cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = []
        if drafts or intake:
            self._cards.append(self._drafts(drafts, intake=intake))
        if quiet:
            self._cards.append(self._quiet(quiet))
        for new in self._cards:
            self._column.addWidget(new)
            new.show()
        self.setVisible(bool(self._cards) or words.reminds)

    # -- what was being written ------------------------------------------------
    def _drafts(self, rows: Sequence[Unfinished], *, intake: bool) -> QWidget:
        parts = [_head("pen-line", self.tr("What you were writing"))]
        if intake:
            words = self.tr("not saved yet")
            go = self.intake_wanted.emit
            title = self.tr("A new case")
            parts.append(_line(title, words, "draft_intake", go, Tag("registry")))
        shown = rows if self._every_draft else rows[:_MOST]
        parts += [self._draft(one) for one in shown]
        if len(shown) < len(rows):
            words = self.tr("Show the %n others", "", len(rows) - len(shown))
            more = button(words, "link", name="more_drafts")
            more.clicked.connect(self._on_more)
            parts.append(hbox(more, ...))
        return card(*parts, gap=10)

    def _draft(self, one: Unfinished) -> QWidget:
        row = one.row
        go = partial(self.draft_wanted.emit, one.case_id, row.compartment, row.entry_id)
        who = i18n.iso(one.name) if one.name else ""
        where = "\n".join(filter(None, (who, i18n.ltr(one.code))))
        title = labels.entry(self._session, row)
        name = f"draft_{row.entry_id[:12]}"
        return _line(title, where, name, go, Tag(row.compartment))

    def _on_more(self) -> None:
        self._every_draft = True
        if self._shown is not None:
            self.show_all(*self._shown)

    # -- cases without news ------------------------------------------------------
    def _quiet(self, rows: Sequence[CaseRow]) -> QWidget:
        parts = [_head("phone", self.tr("Without news for 30 days"))]
        parts += [self._case(row) for row in rows[:_MOST]]
        words = self.tr("See the %n cases", "", len(rows))
        every = button(words, "link", name="quiet_cases")
        every.clicked.connect(self.quiet_wanted)
        parts.append(hbox(every, ...))
        return card(*parts, gap=10)

    def _case(self, row: CaseRow) -> QWidget:
        title = i18n.iso(row.name) if row.name else i18n.ltr(row.code)
        words = self.tr("nothing written yet")
        if row.last_on is not None:
            said = self.tr("last entry on {day}")
            words = said.format(day=i18n.short_date(row.last_on))
        go = partial(self.case_wanted.emit, row.case_id)
        return _line(title, words, f"quiet_{row.case_id[:12]}", go, Risk(row.risk))


def _head(icon: str, words: str) -> Item:
    return hbox(
        Glyph(icon, "text2", 18), (label(words, "heading", wrap=True), 1), gap=10
    )


def _line(
    title: str, words: str, name: str, go: Callable[[], object], mark: QWidget
) -> QWidget:
    """Return a title that leads somewhere, a quiet line under it, and a mark."""
    opened = Title(title)
    opened.setObjectName(name)
    opened.clicked.connect(lambda: go())  # noqa: PLW0108 - drops Qt's bool
    said = (title, *words.split("\n"), mark.accessibleName())
    opened.setAccessibleName(i18n.joined(*said))
    lines = vbox(hbox(opened, ..., gap=0), label(words, "small", "2", wrap=True), gap=0)
    return plain(hbox((plain(lines), 1), mark, gap=8))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trying the recovery words while nothing is wrong: it opens and changes nothing."""

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.errors import RecoveryWordsWrong
from app.rehearsal import Rehearsal, due, rehearse
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.page import Page
from ui.pages.sheets import Sheets
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.labels import label
from ui.widgets.layout import card, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot


class RehearsalPage(Page):
    """The words are typed from the paper, tried, and dropped."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("rehearsal_page")
        self.title = self.tr("Try the recovery words")
        back = icon_button("arrow-left", self.tr("Back"), name="rehearsal_back")
        back.clicked.connect(self.leave)
        self.head = PageHead(self.title, leading=back)
        lead = self.tr(
            "Fetch the paper, type its words, and put it back. They are compared with"
            " this case file: nothing more is opened, and they are not kept."
        )
        self.sheets = Sheets()
        self.go = button(
            self.tr("Try these words"), "primary", "shield-check", name="rehearse"
        )
        self.go.clicked.connect(self.try_words)
        self._again = self.tr(
            "Nothing is lost and nothing was changed. If the paper says the same, these"
            " words are of another case file, or were copied badly: tell the"
            " coordination while everybody still has their phrase."
        )
        self.outcome = Slot("rehearsal_outcome")
        column = card(
            label(lead, "body", "2", wrap=True),
            6,
            self.sheets,
            self.outcome,
            hbox(self.go, ..., gap=8),
            gap=12,
            margins=(20, 16, 20, 16),
        )
        column.setMaximumWidth(_WIDEST)
        body = vbox(
            self.head,
            hbox((column, 12), ..., gap=0),
            ...,
            gap=14,
            margins=(24, 8, 24, 20),
        )
        self.setLayout(vbox(scroll(plain(body)), gap=0))
        self._show(due(session))

    def refresh(self) -> None:
        """Say again when they were last tried, and begin with empty fields."""
        self.forget()
        self.outcome.put(None)
        self._show(due(self.session))
        self.sheets.begin()

    def prepare_lock(self) -> None:
        """Drop what was typed: it is never kept."""
        self.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Drop what was typed when another page comes to the front."""
        if not event.spontaneous():  # not where the window is only put away
            self.forget()
        super().hideEvent(event)

    def forget(self) -> None:
        """Drop the words."""
        self.sheets.forget()

    def try_words(self) -> None:
        """Compare the words with this case file."""
        if not self.go.isEnabled():
            return
        self.outcome.put(None)
        if not self.sheets.check():
            return
        lines, session = self.sheets.lines(), self.session
        self._set_busy(busy=True)
        task = self.tasks.start(lambda _progress: rehearse(session, lines))
        task.succeeded.connect(lambda _none: self._on_right())
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_right(self) -> None:
        self.forget()
        words = self.tr(
            "Put the paper back where it was. The journal says that you tried them."
        )
        strong = self.tr("These words open this case file.")
        self.outcome.put(banner("ok", words, strong=strong))
        self._show(due(self.session))

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        if isinstance(error, RecoveryWordsWrong):
            self.outcome.put(banner("warn", self._again, strong=notice.sentence))
        else:
            self.notice.emit(notice)

    def _show(self, state: Rehearsal) -> None:
        self.head.set_quiet(self._line(state))

    def _line(self, state: Rehearsal) -> str:
        if state.last_on is None:
            return self.tr("They were not tried since the case file was made.")
        words = self.tr("They were last tried on {day}.")
        return words.format(day=i18n.long_date(state.last_on))

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.go, self.sheets):
            each.setEnabled(not busy)
        words = self.tr("One moment…") if busy else self.tr("Try these words")
        self.go.setText(words)


_WIDEST = 760  # pixels: lines of words stay readable

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines that would be computed otherwise today: said, with a way to do it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError, StorageError
from app.legal.staleness import Stale, recompute
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.pages.legal.due_words import DueWords
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.layout import vbox
from ui.widgets.slot import Slot


class StaleBanner(QWidget):
    """Hidden where every date is as it would be computed now."""

    recomputed = Signal(object)  # the Outcome
    failed = Signal(object)  # the Notice

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._words = DueWords()
        self._found: tuple[Stale, ...] = ()
        self._slot = Slot("stale")
        self.setLayout(vbox(self._slot, gap=0))
        self.hide()

    def show_stale(self, found: Sequence[Stale]) -> None:
        """Say what these deadlines are no longer in keeping with."""
        self._found = tuple(found)
        self.setVisible(bool(found))
        if not found:
            self._slot.put(None)
            return
        acts = []
        if self._fresh():
            again = button(self.tr("Recompute"), "link", compact=True, name="recompute")
            again.clicked.connect(self._recompute)
            acts.append(again)
        words = " ".join(self._sentence(each) for each in found)
        self._slot.put(banner("warn", words, *acts))

    def _fresh(self) -> list[str]:
        return [each.view.entry_id for each in self._found if each.now is not None]

    def _sentence(self, stale: Stale) -> str:
        title = i18n.iso(stale.view.title)
        if "rule_gone" in stale.reasons:
            said = self.tr("{title}: its rule is not known here, the date stays.")
        elif "event_gone" in stale.reasons:
            said = self.tr("{title}: the event it runs from is no longer noted.")
        elif "impossible" in stale.reasons:
            said = self.tr("{title}: days of the procedure contradict each other.")
        elif "rule" in stale.reasons:
            said = self.tr("{title}: its rule has changed.")
        elif "calendar" in stale.reasons:
            said = self.tr("{title}: the public holidays have changed.")
        else:
            said = self.tr("{title}: the facts have changed.")
        sentence = said.format(title=title)
        if stale.now is None or not stale.moved:
            return sentence
        after = self._words.dated(stale.now.due)
        return f"{sentence} {self.tr('It would be {date}.').format(date=after)}"

    def _recompute(self) -> None:
        try:
            outcome = recompute(self._session, self._fresh(), language=i18n.language())
        except (AppError, StorageError) as error:
            self.failed.emit(notice_for(error))
            return
        self.recomputed.emit(outcome)

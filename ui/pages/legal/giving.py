# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving an open deadline to a colleague, in place."""

from PySide6.QtCore import QObject, Signal

from app.errors import AppError, NothingToChange, StorageError
from app.legal.deadlines import assign, could_look_after
from app.legal.views import DeadlineView
from app.session import Session
from ui.errors import notice_for
from ui.pages.ask_here import AskHere
from ui.widgets.choosing import QuietCombo
from ui.widgets.fields import labelled


class Giving(QObject):
    """The question; `given` tells the name, "" for whoever follows the case."""

    given = Signal(str)

    def __init__(self, session: Session, view: DeadlineView) -> None:
        super().__init__()
        self._session, self._view = session, view
        nobody = ("", self.tr("Whoever follows the case"))
        self._people = dict([nobody, *could_look_after(session)])
        self.whose = QuietCombo(list(self._people.items()), "give_whose")
        self.whose.set_code(view.assignee if view.assignee in self._people else "")
        hint = self.tr("Colleagues who hold the legal key. It is in their agenda then.")
        asks = labelled(self.tr("Who looks after it"), self.whose, hint)
        title, yes = self.tr("Give this deadline to somebody"), self.tr("Give it")
        self.asked = AskHere("give", title, yes, asks)
        self.setParent(self.asked)
        self.asked.confirmed.connect(self._give)

    def take_focus(self) -> None:
        """Bring the keyboard to the choice."""
        self.whose.setFocus()

    def _give(self) -> None:
        account = self.whose.code()
        try:
            assign(self._session, self._view.entry_id, account)
        except NothingToChange:
            self.asked.set_error(self.tr("It is theirs already."))
            return
        except (AppError, StorageError) as error:
            self.asked.set_error(notice_for(error).text)
            return
        self.given.emit(self._people[account] if account else "")

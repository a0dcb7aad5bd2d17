# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much waits at a place of the sidebar, counted anew whenever something changes."""

from PySide6.QtCore import QObject

from app import policy
from app.handover import exchange_folder, inbox
from app.handover.inbox import Looked
from app.queries import agenda
from app.queries.agenda import Counts
from app.session import Session
from ui.hub import Hub
from ui.question import Question
from ui.tasks import TaskRunner
from ui.widgets.frame import Frame


class Badges(QObject):
    """Late and for today, beside Today; what has arrived, beside Handover."""

    def __init__(
        self, session: Session, tasks: TaskRunner, hub: Hub, frame: Frame
    ) -> None:
        super().__init__(frame)
        self._session, self._frame, self._hub = session, frame, hub
        self._counts = Question(tasks, self)
        self._counts.answered.connect(self._on_counted)
        self._inbox = Question(tasks, self)
        self._inbox.answered.connect(self._on_looked)
        hub.cases_changed.connect(self.count)
        hub.case_changed.connect(self.count)
        hub.inbox_looked.connect(self._on_waiting)
        hub.exchange_changed.connect(self.look)
        self.count()
        self.look()

    def count(self) -> None:
        """Count again."""
        self._counts.ask(lambda _progress: agenda.counts(self._session))

    def look(self) -> None:
        """Look once at what has arrived; the inbox goes on with it while it is shown."""
        session = self._session
        if not policy.may(session.role, "hand_over"):
            return
        if exchange_folder.folder(session) is None:
            self._on_waiting(0)
        else:
            self._inbox.ask(lambda progress: inbox.scan(session, progress))

    def _on_counted(self, found: Counts) -> None:
        self._frame.set_count("today", found.overdue + found.today)

    def _on_looked(self, found: Looked) -> None:
        self._on_waiting(found.waiting)
        if found.taken_in:
            self._hub.cases_changed.emit()

    def _on_waiting(self, count: int) -> None:
        self._frame.set_count("handover", count)

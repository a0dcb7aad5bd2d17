# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much waits at a place of the sidebar, counted anew whenever something changes."""

from PySide6.QtCore import QObject

from app.queries import agenda
from app.queries.agenda import Counts
from app.session import Session
from ui.hub import Hub
from ui.question import Question
from ui.tasks import TaskRunner
from ui.widgets.frame import Frame


class Badges(QObject):
    """Late and for today, beside Today."""

    def __init__(
        self, session: Session, tasks: TaskRunner, hub: Hub, frame: Frame
    ) -> None:
        super().__init__(frame)
        self._session, self._frame = session, frame
        self._counts = Question(tasks, self)
        self._counts.answered.connect(self._on_counted)
        hub.cases_changed.connect(self.count)
        hub.case_changed.connect(self.count)
        self.count()

    def count(self) -> None:
        """Count again."""
        self._counts.ask(lambda _progress: agenda.counts(self._session))

    def _on_counted(self, found: Counts) -> None:
        self._frame.set_count("today", found.overdue + found.today)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case page can be: the case, one of its files, or that it is gone."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.queries import timeline
from app.rows import AttachmentRow
from app.session import Session
from ui.tasks import TaskRunner
from ui.widgets.states import EmptyState
from ui.widgets.viewer import FileViewer


class CaseFaces(QStackedWidget):
    """A file takes the place of the whole case: it needs the room."""

    left = Signal()  # away from a case that is gone

    def __init__(self, session: Session, tasks: TaskRunner, case: QWidget) -> None:
        super().__init__()
        self._session, self._case = session, case
        self.viewer = FileViewer(tasks)
        self._gone = EmptyState(
            "folder",
            self.tr("This case is no longer here."),
            self.tr("It may have been handed over, or taken away."),
            self.tr("Back to the cases"),
        )
        for face in (case, self.viewer, self._gone):
            self.addWidget(face)
        self.viewer.closed.connect(self.close_file)
        self._gone.activated.connect(self.left)

    def show_case(self, *, there: bool) -> None:
        """Show the case, or that it is gone; a file that is looked at stays."""
        if not there:
            self.setCurrentWidget(self._gone)
        elif self.currentWidget() is self._gone:
            self.setCurrentWidget(self._case)

    def show_file(self, row: AttachmentRow, compartment: str) -> None:
        """Show an attached file."""
        self.setCurrentWidget(self.viewer)
        read = partial(timeline.read_file, self._session, compartment, row.sha256)
        self.viewer.show_file(row, read)

    def close_file(self) -> bool:
        """Go back to the case; False where no file was shown."""
        self.viewer.clear()
        shown = self.currentWidget() is self.viewer
        if shown:
            self.setCurrentWidget(self._case)
        return shown

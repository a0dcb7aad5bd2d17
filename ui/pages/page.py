# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every screen inside the main window can be asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.session import Session
from ui.hub import Hub
from ui.tasks import TaskRunner


class Page(QWidget):
    """One screen of the content area. Subclasses override what they need.

    A page never opens a modal dialog and never asks before it is locked: what is
    being written is saved by `prepare_lock`, on the main thread, at once.
    """

    open_case = Signal(str)  # the id of a case to show instead of this page
    notice = Signal(object)  # a ui.notices.Notice; the window shows it
    leave = Signal()  # back to where the person came from

    title = ""  # shown by nobody but screen readers; subclasses translate it

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(parent)
        self.session, self.tasks, self.hub = session, tasks, hub

    def refresh(self) -> None:
        """Read again what is shown; called each time the page comes to the front."""

    def place(self) -> dict[str, object]:
        """Return where the person is on this page: ids and numbers, JSON only."""
        return {}

    def restore(self, place: dict[str, object]) -> None:
        """Go back to a place this page returned, as far as it still exists."""

    def prepare_lock(self) -> None:
        """Save the draft that is being written. Never asks, never waits."""

    def handle(self, action: str) -> bool:
        """Do an action of `ui.actions` by its id; False where it means nothing here."""
        del action
        return False

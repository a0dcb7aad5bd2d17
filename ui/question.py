# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Something a screen wants to know: only the answer to the last question counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.progress import Progress
from ui.tasks import Task, TaskRunner


class Question(QObject):
    """Asks off the main thread; dies, and its answers with it, with its parent.

    A connection to a lambda would outlive the screen and call into it; those to the
    methods of this object end with it.
    """

    answered = Signal(object)
    failed = Signal(object)  # the exception
    stopped = Signal()  # a person stopped it

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None

    def ask(self, work: Callable[[Progress], object]) -> Task:
        """Ask; whatever was asked before is forgotten."""
        self.forget()
        self._task = task = self._tasks.start(work)
        task.succeeded.connect(self._on_answered)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_stopped)
        return task

    def forget(self) -> None:
        """Want no answer any more."""
        task, self._task = self._task, None
        if task is not None:
            task.succeeded.disconnect(self._on_answered)
            task.failed.disconnect(self._on_failed)
            task.cancelled.disconnect(self._on_stopped)
            task.cancel()

    def _on_answered(self, answer: object) -> None:
        self._task = None
        self.answered.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)

    def _on_stopped(self) -> None:
        self._task = None
        self.stopped.emit()

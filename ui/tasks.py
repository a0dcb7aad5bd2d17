# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run a use case off the main thread, with progress and cancel."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, QThreadPool, Signal

from app.progress import Cancelled, Progress


class Task(QObject):
    """One piece of background work, as the main thread sees it."""

    progressed = Signal(int, int)  # done, total
    succeeded = Signal(object)  # what the use case returned
    failed = Signal(object)  # the exception
    cancelled = Signal()
    finished = Signal()  # always last, whatever happened

    def __init__(self, progress: Progress, parent: QObject) -> None:
        super().__init__(parent)
        self.cancel = progress.cancel


@dataclass(frozen=True, slots=True, repr=False)
class _Done:
    answer: object


@dataclass(frozen=True, slots=True, repr=False)
class _Failed:
    error: Exception


class TaskRunner(QObject):
    """Owns the one worker thread and every task that has not finished.

    The worker touches no QObject but this one, which outlives it. All it says
    crosses by queued signal, so a caller that connects right after `start`
    misses nothing.
    """

    _reported = Signal(object, object, object)  # task number, done, total
    _ended = Signal(object, object)  # task number, _Done or _Failed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._tasks: dict[int, Task] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # one connection, one writer
        self._reported.connect(self._on_reported)
        self._ended.connect(self._on_ended)

    def start(self, work: Callable[[Progress], object]) -> Task:
        """Queue the work; the task says what becomes of it."""
        number = next(self._numbers)
        report, end = self._reported.emit, self._ended.emit
        progress = Progress(lambda done, total: report(number, done, total))
        task = self._tasks[number] = Task(progress, self)
        self._pool.start(lambda: end(number, _outcome(work, progress)))
        return task

    def busy(self) -> bool:
        """Tell whether any task has not finished."""
        return bool(self._tasks)

    def stop(self) -> None:
        """Ask everything to stop; wait for nothing."""
        for task in list(self._tasks.values()):
            task.cancel()

    def shutdown(self) -> None:
        """Ask everything to stop and wait for it, as locking must.

        Tasks end as cancelled: an answer that comes too late is dropped, so
        that nothing read before the lock is shown after it.
        """
        self.stop()
        self._pool.waitForDone()
        while self._tasks:
            _number, task = self._tasks.popitem()
            task.cancelled.emit()
            _finish(task)

    def _on_reported(self, number: int, done: int, total: int) -> None:
        if task := self._tasks.get(number):
            task.progressed.emit(done, total)

    def _on_ended(self, number: int, outcome: _Done | _Failed) -> None:
        task = self._tasks.pop(number, None)
        if task is None:  # shut down meanwhile
            return
        match outcome:
            case _Failed(error=Cancelled()):
                task.cancelled.emit()
            case _Failed(error=error):
                task.failed.emit(error)
            case _Done(answer=answer):
                task.succeeded.emit(answer)
        _finish(task)


def _finish(task: Task) -> None:
    task.finished.emit()
    task.deleteLater()


def _outcome(work: Callable[[Progress], object], progress: Progress) -> _Done | _Failed:
    try:
        progress.check()  # stopped while still waiting its turn
        return _Done(work(progress))
    except Exception as error:  # noqa: BLE001 - it is carried to the main thread
        return _Failed(error)

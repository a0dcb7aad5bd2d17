# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping what is typed into a question asked in place, as a draft of an entry is."""

from collections.abc import Callable
from datetime import date
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError, StorageError
from app.half_answered import Question, drop, keep
from app.session import Session
from ui.errors import notice_for

PAUSE = 1_000  # milliseconds after the last key stroke
_LONGEST = 5.0  # seconds of typing without a pause


class Keeping(QObject):
    """Belongs to the question: keeps it after a pause, and when it goes out of sight.

    `read` returns what a person typed or chose as JSON, {} where that is nothing. Tell
    `note` of every change, and `drop` once it is done or no longer wanted.
    """

    typed = Signal(bool)  # whether there is anything that could be lost
    failed = Signal(str)  # a sentence: it could not be kept

    def __init__(
        self,
        asked: QWidget,
        session: Session,
        question: Question,
        read: Callable[[], dict[str, Any]],
    ) -> None:
        super().__init__(asked)
        self._session, self._question, self._read = session, question, read
        self._changed, self._over, self._since = False, False, 0.0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        asked.installEventFilter(self)

    def note(self, *_said: object) -> None:
        """Hear that something changed."""
        if self._over:
            return
        self._since = self._since or monotonic()
        self._changed = True
        self.typed.emit(True)
        if monotonic() - self._since > _LONGEST:
            self.flush()
        else:
            self._pause.start()

    def is_typed(self) -> bool:
        """Tell whether anything was typed."""
        return not self._over and bool(self._read())

    def flush(self) -> None:
        """Keep it now, if it changed."""
        if self._over:
            return
        value = self._read()  # a field may tell only now what is in it
        self._pause.stop()
        self.typed.emit(bool(value))
        if not self._changed:
            return
        try:
            fits = keep(self._question, value, self._session)
        except (AppError, StorageError) as error:
            self.failed.emit(notice_for(error).text)
            return
        if not fits:
            self.failed.emit(self.tr("This is too long to be kept over a lock."))
            return
        self._changed, self._since = False, 0.0

    def drop(self) -> None:
        """Forget it: it is done, or thrown away."""
        self._over = True
        self._pause.stop()
        try:
            drop(self._question, self._session)
        except (AppError, StorageError) as error:
            self.failed.emit(notice_for(error).text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever goes elsewhere has written down what was typed."""
        if event.type() == QEvent.Type.Hide:
            self.flush()
        return super().eventFilter(watched, event)


def day_of(said: object, otherwise: date) -> date:
    """Return the day of an ISO text, or another where it is none."""
    try:
        return date.fromisoformat(str(said))
    except ValueError:
        return otherwise

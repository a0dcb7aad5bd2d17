# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts down to the lock while nobody touches the computer."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_SLEPT = 20.0  # seconds the wall clock may run ahead before it was a suspend


class IdleClock(QObject):
    """Event filter of the application; `expired` comes once.

    A laptop that was closed wakes up with the wall clock far ahead of the one that
    counts work: that locks at once, as nobody knows who opened the lid.
    """

    ticked = Signal(int)  # seconds left, each second
    expired = Signal()

    def __init__(
        self,
        minutes: int,
        parent: QObject,
        *,
        worked: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._delay = minutes * 60.0
        self._worked, self._wall = worked, wall
        self._last_life = worked()
        self._ahead = wall() - worked()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to count."""
        self.touch()
        self._ahead = self._wall() - self._worked()
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Wait another time from now on."""
        self._delay = minutes * 60.0
        self.touch()

    def touch(self) -> None:
        """Somebody is there."""
        self._last_life = self._worked()

    def remaining(self) -> int:
        """Return the whole seconds that are left."""
        spent = self._worked() - self._last_life
        return max(0, round(self._delay - spent))

    def look(self) -> None:
        """Say how long is left, or that it is over."""
        ahead = self._wall() - self._worked()
        slept, self._ahead = ahead - self._ahead > _SLEPT, ahead
        left = self.remaining()
        if slept or left <= 0:
            self.stop()
            self.expired.emit()
        else:
            self.ticked.emit(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what people do; everything goes on to its widget."""
        if event.type() in _SIGNS_OF_LIFE:
            self._last_life = self._worked()
        return False

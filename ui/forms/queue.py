# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of the screen that are made when nothing else is to do."""

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

AT_ONCE = 4  # chunks and sections that are there before a page is shown
SLICE = 0.012  # seconds at a time: a key stroke never waits longer


class Queue(QObject):
    """Calls in order: the first at once, the others a few at a time."""

    def __init__(self, after: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._after = after
        self._calls: deque[Callable[[], object]] = deque()
        self._left = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Let the next calls be made at once again: a page is opened."""
        self._left = AT_ONCE

    def add(self, call: Callable[[], object]) -> None:
        """Call now, or soon."""
        if self._left > 0:
            self._left -= 1
            call()
        else:
            self._calls.append(call)
            if not self._timer.isActive():
                self._timer.start()

    def finish(self) -> None:
        """Make every call now."""
        while self._calls:
            self._left = 0
            self._calls.popleft()()
        self._timer.stop()
        self._after()

    def _go_on(self) -> None:
        end = perf_counter() + SLICE
        while self._calls and perf_counter() < end:
            self._calls.popleft()()
        if not self._calls:
            self._timer.stop()
        self._after()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far long work has come, and how it is asked to stop."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

_STEPS_SHOWN = 200  # a bar is a few hundred pixels wide: more would only cost


class Cancelled(Exception):
    """The person asked to stop; raised inside the work so that it rolls back."""


def _unheard(_done: int, _total: int) -> None:
    """Report to nobody."""


class Progress:
    """Handed to a long use case, which calls `step` between items.

    `report` is called on the thread of the work. `cancel` may be called from
    any thread; the next `step` then raises `Cancelled`.
    """

    def __init__(self, report: Callable[[int, int], None] = _unheard) -> None:
        self._report = report
        self._asked_to_stop = Event()
        self._stop: Callable[[], object] | None = None
        self._shown: tuple[int, int] | None = None

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._asked_to_stop.set()
        if (stop := self._stop) is not None:
            stop()

    @contextmanager
    def stopping(self, stop: Callable[[], object]) -> Iterator[None]:
        """Inside, `cancel` also calls `stop`, on its own thread, for what waits."""
        self._stop = stop
        try:
            self.check()  # it may have come before
            yield
        finally:
            self._stop = None

    def check(self) -> None:
        """Raise `Cancelled` if asked to stop, without telling how far it is."""
        if self._asked_to_stop.is_set():
            raise Cancelled

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is; raise `Cancelled` if asked to stop."""
        self.check()
        shown = (done * _STEPS_SHOWN // total if total else done, total)
        if shown != self._shown:
            self._shown = shown
            self._report(done, total)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling how far a stream has come, about once a MiB."""

from collections.abc import Callable

Step = Callable[[int, int], None]  # bytes done, bytes in all; may raise to stop
_EVERY = 1 << 20


def unheard(_done: int, _total: int) -> None:
    """Report to nobody."""


class Pace:
    """Counts bytes and calls `step`, always on the thread that called us.

    A `total` of 0 means that nobody knows.
    """

    def __init__(self, step: Step, total: int) -> None:
        self._step = step
        self._total = total
        self._done = 0
        self._told = 0
        step(0, total)

    def add(self, count: int) -> None:
        """Count `count` more bytes; raises what `step` raises."""
        self._done += count
        if self._done - self._told >= _EVERY:
            self._told = self._done
            most = self._total or self._done
            self._step(min(self._done, most), self._total)

    def end(self) -> None:
        """Say that all is done."""
        self._step(self._total or self._done, self._total)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bounded pipe between two threads that either end can break without a dead end."""

import io
from collections import deque
from threading import Condition
from typing import Protocol

BLOCK = 1 << 18  # what is handed over at once, about, in bytes
_BLOCKS = 16  # waiting at most; more or larger ones were not faster


class Readable(Protocol):
    """Anything with `read(n)`: 1 to n bytes, b"" at the end."""

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes."""


class Writable(Protocol):
    """Anything with `write(data)` that takes all of it."""

    def write(self, data: bytes, /) -> object:
        """Take `data`."""


class Broken(BaseException):
    """The other end is gone; never leaves this package.

    Not an `Exception`, so that nothing on the way mistakes it for a failed read.
    """


class Pipe:
    """Bytes from one writing thread to one reading thread, at most 4 MiB waiting.

    The writer ends with `finish`; the reader may give up with `close`. After a
    failure `finish(error)` the reader gets what was sent before, then the error.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: deque[bytes] = deque()
        self._gathered: list[bytes] = []
        self._gathered_bytes = 0
        self._finished = False
        self._failure: BaseException | None = None
        self._closed = False
        self._block = io.BytesIO()  # touched by the reading thread alone

    # ------------------------------------------------------------ the writing end

    def write(self, data: bytes) -> int:
        """Send some bytes, in blocks of about 256 KiB; wait while the pipe is full.

        Raises:
            Broken: the reader gave up.

        """
        if data:
            self._gathered.append(data)
            self._gathered_bytes += len(data)
        if self._gathered_bytes >= BLOCK:
            self._send()
        elif self._closed:
            raise Broken
        return len(data)

    def flush(self) -> None:
        """Do nothing: blocks leave when full, or at the end."""

    def finish(self, failure: BaseException | None = None) -> None:
        """Say that nothing more comes, or why not; never blocks for long."""
        try:
            if failure is None and self._gathered:
                self._send()
        except Broken:
            pass  # nobody is left to tell
        with self._changed:
            self._finished = True
            self._failure = failure
            self._changed.notify_all()

    def _send(self) -> None:
        block = b"".join(self._gathered)
        self._gathered.clear()
        self._gathered_bytes = 0
        with self._changed:
            while len(self._waiting) >= _BLOCKS and not self._closed:
                self._changed.wait()
            if self._closed:
                raise Broken
            self._waiting.append(block)
            self._changed.notify_all()

    # ------------------------------------------------------------ the reading end

    def read(self, size: int, /) -> bytes:
        """Return 1 to `size` bytes, waiting for them, or b"" at the end.

        Raises what the writer failed with.
        """
        data = self._block.read(size)
        if not data:
            self._block = io.BytesIO(self._next())
            data = self._block.read(size)
        return data

    def _next(self) -> bytes:
        with self._changed:
            while not self._waiting and not self._finished:
                self._changed.wait()
            if self._waiting:
                self._changed.notify_all()
                return self._waiting.popleft()
            if self._failure is not None:
                raise self._failure
            return b""

    def close(self) -> None:
        """Give up reading: the writer's next `write` raises `Broken`."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()

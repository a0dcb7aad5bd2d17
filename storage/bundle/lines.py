# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of a .jsonl file: ended by a line feed, not too long, one held at a time."""

from collections.abc import Iterable, Iterator

from storage.bundle.errors import Damaged, TooLarge
from storage.bundle.limits import Limits


class LineCheck:
    """Watches a file go by and raises what `split` would raise on it."""

    def __init__(self, limits: Limits) -> None:
        self._limit = limits.line_bytes
        self._open = 0  # bytes of the line that has not ended

    def feed(self, chunk: bytes) -> None:
        """Look at the next bytes."""
        lengths = [len(piece) for piece in chunk.split(b"\n")]
        lengths[0] += self._open
        if max(lengths) > self._limit:
            raise TooLarge("line_bytes", self._limit)
        self._open = lengths[-1]

    def end(self) -> None:
        """Say that the file is over."""
        if self._open:
            raise Damaged("lines", "no line feed at the end")


def split(chunks: Iterable[bytes], limits: Limits) -> Iterator[bytes]:
    """Yield each line without its line feed.

    Raises:
        TooLarge: a line of more than `line_bytes`.
        Damaged: no line feed at the end.

    """
    check = LineCheck(limits)
    waiting: list[bytes] = []
    for chunk in chunks:
        check.feed(chunk)
        first, *others = chunk.split(b"\n")
        waiting.append(first)
        for other in others:
            yield b"".join(waiting)
            waiting = [other]
    check.end()

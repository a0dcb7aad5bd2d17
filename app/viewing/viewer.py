# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreign pictures and PDF files, decoded elsewhere: bytes in, pixels out.

Each file has a process of its own, so that a hostile one meets no other.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Self

from app.errors import FileDamaged, FileTooLarge
from app.progress import Progress
from app.viewing import protocol
from app.viewing.bare import is_bare
from app.viewing.protocol import LONGEST, MOST_PIXELS
from app.viewing.running import Child, Limits, end_all

__all__ = ["Limits", "Measured", "Pixels", "Sheet", "Viewer", "clean", "end_all"]

MOST_CLEANED = 64 * 1024 * 1024  # bytes of a re-encoded picture
SIDE, QUALITY = 2400, 85
_BEYOND = 2**31  # no page has such a number
_PDF, _WITHIN = b"%PDF-", 1024


@dataclass(frozen=True, slots=True, repr=False)
class Pixels:
    """RGBA, four bytes for a pixel, row after row without gaps, upright, sRGB.

    `natural` is width and height of the upright original: `width` and `height` are
    the same or smaller.
    """

    width: int
    height: int
    data: bytes | bytearray
    natural: tuple[int, int]


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """A page of a PDF; `size` is width and height in points."""

    pixels: Pixels
    size: tuple[float, float]


@dataclass(frozen=True, slots=True, repr=False)
class Grey:
    """Shades of grey, one byte for a pixel, row after row without gaps."""

    width: int
    height: int
    data: bytes | bytearray


@dataclass(frozen=True, slots=True)
class Measured:
    """What a file is: kind, upright pixels (0 for a PDF), pages."""

    kind: str
    width: int
    height: int
    pages: int


class Viewer:
    """Asks a process of its own about each file; any thread, one question at a time.

    A PDF stays open until another file is asked about. Every question raises
    `CannotShow`, and `Cancelled` when its progress is asked to stop or the viewer is
    closed meanwhile: the process is ended at once.
    """

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits
        self._asking = threading.RLock()
        self._child: Child | None = None
        self._kind = ""
        self._fresh = self._holds = False  # it has seen no file, or has this PDF
        self._pdf = b""  # kept: its process may have to be started again

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def prepare(self, kind: str) -> None:
        """Start the process for a `picture` or `pdf` that is still being read."""
        with self._asking:
            self._forget()
            self._child, self._kind = Child(kind, self._limits), kind
            self._fresh, self._holds = True, False

    def picture(
        self,
        data: bytes,
        most_pixels: int = MOST_PIXELS,
        progress: Progress | None = None,
    ) -> Pixels:
        """Return a picture with so many pixels at the most; for thumbnails, few."""
        most = _within(most_pixels, 1, MOST_PIXELS)
        with self._opened("picture", data, progress) as (child, _count):
            answer = child.ask(protocol.PICTURE, most, most=4 * most, progress=progress)
        natural = answer.numbers[2:4]
        if min(natural) < 1:
            raise FileDamaged
        return _pixels(answer, (natural[0], natural[1]))

    def clean(
        self,
        data: bytes,
        max_side: int = SIDE,
        quality: int = QUALITY,
        progress: Progress | None = None,
    ) -> bytes:
        """Return a picture encoded anew, upright, in sRGB, with no metadata at all.

        A JPEG whose longer side has `max_side` pixels at the most, `quality` 1 to 95;
        a PNG where something can be seen through it.
        """
        side = _within(max_side, 1, LONGEST)
        with self._opened("picture", data, progress) as (child, _count):
            answer = child.ask(
                protocol.CLEAN,
                side,
                _within(quality, 1, 95),
                most=MOST_CLEANED,
                progress=progress,
            )
        cleaned = bytes(answer.body)
        if not is_bare(cleaned):
            raise FileDamaged
        return cleaned

    def measure(self, data: bytes, progress: Progress | None = None) -> Measured:
        """Return what a picture or PDF is, from its head alone."""
        if _PDF in data[:_WITHIN]:
            with self._opened("pdf", data, progress) as (_child, count):
                return Measured("pdf", 0, 0, count)
        with self._opened("picture", data, progress) as (child, _count):
            answer = child.ask(protocol.MEASURE, most=0, progress=progress)
        kind, wide, high, *_ = answer.numbers
        if kind >= len(protocol.KINDS) or min(wide, high) < 1:
            raise FileDamaged
        return Measured(protocol.KINDS[kind], wide, high, 1)

    def greys(
        self,
        data: bytes,
        side: int,
        most: tuple[int, int],
        progress: Progress | None = None,
    ) -> Iterator[Grey]:
        """Yield three views of a picture in which to look for a code.

        As it is with a longer side of `side` pixels at the most, sharpened, and at
        half that size. `most`: pixels of a JPEG, of a picture of another kind.
        """
        with self._opened("picture", data, progress) as (child, _count):
            for view in range(3):
                answer = child.ask(
                    protocol.GREY,
                    view,
                    side,
                    *most,
                    most=side * side,
                    progress=progress,
                )
                wide, high, *_ = answer.numbers
                if wide * high != len(answer.body):
                    raise FileDamaged
                yield Grey(wide, high, answer.body)

    # -- a PDF stays open --------------------------------------------------------
    def open(self, data: bytes, progress: Progress | None = None) -> int:
        """Take a PDF and return how many pages it says it has."""
        with self._asking:
            self._pdf = data
            count = self._begin("pdf", data, progress)
            self._holds = True
            return count

    def page(
        self, number: int, scale: float, progress: Progress | None = None
    ) -> Sheet:
        """Draw a page of the PDF that is open, from 0; `scale`: pixels for a point.

        Where its process has ended since, another takes its place.
        """
        with self._asking:
            if self._child is None or not self._holds or not self._child.alive:
                self.open(self._pdf, progress)
            assert self._child is not None
            answer = self._child.ask(
                protocol.PAGE,
                _within(number, 0, _BEYOND),
                _within(round(scale * 1000), 1, _BEYOND),
                MOST_PIXELS,
                most=4 * MOST_PIXELS,
                progress=progress,
            )
            wide, high, *size = answer.numbers[:4]
            if min(size) < 1:
                raise FileDamaged
            return Sheet(_pixels(answer, (wide, high)), (size[0] / 100, size[1] / 100))

    def close(self) -> None:
        """End the process and forget the file; may be used again."""
        if (child := self._child) is not None:
            child.kill()  # whoever waits for it lets go
        with self._asking:
            self._forget()
            self._pdf = b""

    # -- inside ------------------------------------------------------------------
    def _begin(self, kind: str, data: bytes, progress: Progress | None) -> int:
        """Give a file to a process that has seen no other; return its pages."""
        if len(data) > protocol.MOST_FILE:
            raise FileTooLarge
        if self._child is None or self._kind != kind or not self._fresh:
            self.prepare(kind)
        assert self._child is not None
        self._fresh = False
        answer = self._child.ask(protocol.OPEN, most=0, body=data, progress=progress)
        return answer.numbers[0]

    @contextmanager
    def _opened(
        self, kind: str, data: bytes, progress: Progress | None
    ) -> Iterator[tuple[Child, int]]:
        with self._asking:
            self._pdf = b""
            try:
                count = self._begin(kind, data, progress)
                assert self._child is not None
                yield self._child, count
            finally:
                self._forget()

    def _forget(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


def clean(
    data: bytes,
    max_side: int = SIDE,
    quality: int = QUALITY,
    progress: Progress | None = None,
) -> bytes:
    """Return a picture as `Viewer.clean` does, with a viewer of its own.

    Raises:
        CannotShow, Cancelled

    """
    with Viewer() as viewer:
        return viewer.clean(data, max_side, quality, progress)


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))


def _pixels(answer: protocol.Frame, natural: tuple[int, int]) -> Pixels:
    """Return the pixels of an answer that has as many as it says.

    Raises:
        FileDamaged

    """
    wide, high = answer.numbers[:2]
    if wide < 1 or high < 1 or max(wide, high) > LONGEST:
        raise FileDamaged
    if len(answer.body) != 4 * wide * high:
        raise FileDamaged
    return Pixels(wide, high, answer.body, natural)

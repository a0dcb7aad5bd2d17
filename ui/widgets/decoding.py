# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turning the bytes of an attached file into something to look at, in memory only.

Pictures and pages are decoded in a process of their own (`app.viewing`); here its
pixels become images. Runs on the worker thread: no widget here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.errors import FileDamaged, FileTooLarge
from app.progress import Progress
from app.viewing.protocol import MOST_FILE
from app.viewing.viewer import Limits, Pixels, Viewer

MOST_TEXT = 1_000_000  # characters shown

Read = Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """An image, and the size of its original in pixels."""

    image: QImage
    natural: QSize


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF that is open: how many pages it has."""

    count: int


def image_of(pixels: Pixels) -> QImage:
    """Return pixels as an image that holds its own copy of them."""
    form = QImage.Format.Format_RGBA8888
    wide, high = pixels.width, pixels.height
    return QImage(pixels.data, wide, high, 4 * wide, form).copy()


def whole(read: Read, size: int, progress: Progress) -> bytes:
    """Join the chunks of a file.

    Raises:
        FileTooLarge: more than any attached file has.

    """
    chunks, done = [], 0
    for chunk in read():
        chunks.append(chunk)
        done += len(chunk)
        if done > MOST_FILE:
            raise FileTooLarge
        progress.step(done, max(size, done))
    return b"".join(chunks)


def text(data: bytes) -> str:
    """Decode a text, as far as it is shown."""
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in _ORDER_MARKS else "cp1252"):
        try:
            return data.decode(encoding)[:MOST_TEXT]
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")[:MOST_TEXT]


_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


class Shelf:
    """Holds the one file that is looked at, for the worker alone."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._viewer = Viewer(limits or Limits())
        self._open = False

    def take(
        self, kind: str, read: Read, size: int, progress: Progress
    ) -> Picture | Pages | str:
        """Read and decode a file; a PDF stays here to be drawn page by page.

        Raises:
            CannotShow, StorageError, Cancelled

        """
        self.empty()
        if kind == "text":
            return text(whole(read, size, progress))
        self._viewer.prepare(kind)  # it starts while the file is read
        try:
            data = whole(read, size, progress)
            progress.step(0, 0)  # how long decoding takes nobody knows
            if kind == "picture":
                pixels = self._viewer.picture(data, progress=progress)
                return Picture(image_of(pixels), QSize(*pixels.natural))
            pages = Pages(self._viewer.open(data, progress))
        except BaseException:
            self._viewer.close()
            raise
        self._open = True
        return pages

    def page(
        self, number: int, scale: float, progress: Progress
    ) -> tuple[QImage, tuple[float, float]]:
        """Draw a page of the PDF that is here; with it its size in points.

        Raises:
            CannotShow, Cancelled

        """
        if not self._open:
            raise FileDamaged
        sheet = self._viewer.page(number, scale, progress)
        return image_of(sheet.pixels), sheet.size

    def empty(self) -> None:
        """Let go of what is here."""
        self._open = False
        self._viewer.close()

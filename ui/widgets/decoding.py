# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turning the bytes of an attached file into something to look at, in memory only.

Runs on the worker thread: no widget here.
"""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from app.progress import Progress

MOST_PIXELS = 100_000_000
MOST_TEXT = 1_000_000  # characters shown
_MEGABYTES = 512  # Qt's own limit; ours comes before it
_SHARPEST = 4.0  # pixels for each point of a page
_LARGEST_PAGE = 24_000_000  # pixels

Read = Callable[[], Iterable[bytes]]


class CannotShow(Exception):
    """Why a file is not shown: `too_large` or `damaged`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def whole(read: Read, size: int, progress: Progress) -> bytes:
    """Join the chunks of a file."""
    chunks, done = [], 0
    for chunk in read():
        chunks.append(chunk)
        done += len(chunk)
        progress.step(done, max(size, done))
    return b"".join(chunks)


def picture(data: bytes) -> QImage:
    """Decode a picture, upright; one that would not fit in memory is refused first.

    Raises:
        CannotShow

    """
    QImageReader.setAllocationLimit(_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise CannotShow("too_large")
    image = reader.read()
    if image.isNull():
        raise CannotShow("damaged")
    return image


def text(data: bytes) -> str:
    """Decode a text, as far as it is shown."""
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in _ORDER_MARKS else "cp1252"):
        try:
            return data.decode(encoding)[:MOST_TEXT]
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")[:MOST_TEXT]


_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


class Pages:
    """A PDF file, page by page. Used on one thread only: PDFium has no locks."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        try:
            self._file: Any = pypdfium2.PdfDocument(data)
            self.count = len(self._file)
        except pypdfium2.PdfiumError as error:
            raise CannotShow("damaged") from error
        if not self.count:
            raise CannotShow("damaged")

    def page(self, number: int, scale: float) -> QImage:
        """Draw a page; `scale` is pixels for each point.

        Raises:
            CannotShow

        """
        import pypdfium2

        try:
            page = self._file[number]
            wide, high = page.get_size()
            scale = min(scale, _SHARPEST)
            area = max(1.0, wide * high)
            scale = min(scale, (_LARGEST_PAGE / area) ** 0.5)
            bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGBX8888,
            ).copy()
            bitmap.close()
            page.close()
        except pypdfium2.PdfiumError as error:
            raise CannotShow("damaged") from error
        return image

    def size(self, number: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        wide, high = self._file.get_page_size(number)
        return float(wide), float(high)

    def close(self) -> None:
        """Give the memory back."""
        self._file.close()


class Shelf:
    """Holds the one file that is looked at, for the worker alone."""

    def __init__(self) -> None:
        self._pages: Pages | None = None

    def take(
        self, kind: str, read: Read, size: int, progress: Progress
    ) -> QImage | Pages | str:
        """Read and decode a file; a PDF stays here to be drawn page by page."""
        self.empty()
        data = whole(read, size, progress)
        match kind:
            case "picture":
                return picture(data)
            case "pdf":
                self._pages = Pages(data)
                return self._pages
        return text(data)

    def page(self, number: int, scale: float) -> tuple[QImage, tuple[float, float]]:
        """Draw a page of the PDF that is here; with it its size in points."""
        if self._pages is None:
            raise CannotShow("damaged")
        return self._pages.page(number, scale), self._pages.size(number)

    def empty(self) -> None:
        """Let go of what is here."""
        pages, self._pages = self._pages, None
        if pages is not None:
            pages.close()

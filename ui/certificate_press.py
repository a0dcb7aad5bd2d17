# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a certificate is drawn with: diagrams, cleaned photographs, the PDF.

Runs on the worker thread. A photograph is decoded in a process of its own; what was
cleaned once is kept in memory while the page is open, for the next preview.
"""

import hashlib
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from app.examination.content import Finding
from app.progress import Progress
from app.viewing.viewer import Viewer
from ui.pdf import document_of, written
from ui.widgets.bodymap import Mark
from ui.widgets.bodymap_image import view_image
from ui.widgets.decoding import image_of

_PIXELS, _QUALITY = 1_400 * 1_050, 85  # 300 dots an inch and more
_MAP_PX = 850  # 72 mm at 300 dots an inch
_POINTS = 9.5


class CertificatePress:
    """Draws the pictures of certificates and writes them as PDF."""

    def __init__(self) -> None:
        self._cleaned: dict[str, bytes] = {}  # by the SHA-256 of the original
        self._images: dict[bytes, QImage] = {}  # by that of what goes into a document

    def body_map(
        self, kind: str, view: str, marks: Sequence[Finding], language: str
    ) -> bytes:
        """Return a diagram with its numbered findings as PNG."""
        numbered = [
            Mark(finding.number, view, finding.x, finding.y)
            for finding in marks
            if finding.x is not None and finding.y is not None
        ]
        image = view_image(
            kind, view, numbered, _MAP_PX, printed=True, language=language
        ).convertToFormat(QImage.Format.Format_Grayscale8)
        data = _encoded(image, "PNG")
        self._images[_key(data)] = image
        return data

    def clean(self, sha256: str, data: bytes, progress: Progress) -> bytes:
        """Return a photograph without metadata, small enough for a page.

        Raises:
            CannotShow, Cancelled

        """
        if sha256 not in self._cleaned:
            with Viewer() as viewer:
                pixels = viewer.picture(data, _PIXELS, progress)
            # Encoded anew from bare pixels: nothing of the original's notes is left.
            image = image_of(pixels).convertToFormat(QImage.Format.Format_RGB32)
            made = _encoded(image, "JPEG", _QUALITY)
            self._images[_key(made)] = image
            self._cleaned[sha256] = made
        return self._cleaned[sha256]

    def pdf(self, html: str, pictures: Mapping[str, bytes], foot: str) -> bytes:
        """Return a page of HTML as a PDF; `pictures` by the `src` they are under."""
        images = {src: self._images[_key(data)] for src, data in pictures.items()}
        return written(document_of(html, images, points=_POINTS), foot)

    def forget(self) -> None:
        """Let go of every picture."""
        self._cleaned.clear()
        self._images.clear()


def _key(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _encoded(image: QImage, kind: str, quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())

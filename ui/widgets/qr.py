# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A QR code on the screen: whole pixels, dark on light in both schemes."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.handover.qr import Matrix
from ui.tokens import px, values

MARGIN = 4  # modules of light around it, as the standard asks
_SAVED = 8  # pixels a module in a saved picture
_LEAST, _USUAL = 200, 360


def code_image(matrix: Matrix, scale: int) -> QImage:
    """Draw a code with its margin, `scale` pixels a module."""
    side = (len(matrix) + 2 * MARGIN) * scale
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(_light())
    painter = QPainter(image)
    for y, row in enumerate(matrix, MARGIN):
        for x, dark in enumerate(row, MARGIN):
            if dark:
                painter.fillRect(x * scale, y * scale, scale, scale, _dark())
    painter.end()
    return image


def code_png(matrix: Matrix) -> bytes:
    """Return a code as a PNG file."""
    return png_of(code_image(matrix, _SAVED))


def png_of(image: QImage) -> bytes:
    """Return a picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class QrCode(QWidget):
    """A code as large as its place allows, in whole pixels a module."""

    def __init__(self, matrix: Matrix, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._matrix = matrix
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(px(2 * _USUAL))

    def sizeHint(self) -> QSize:
        """Ask for a size that a telephone reads from an arm's length."""
        return QSize(px(_USUAL), px(_USUAL))

    def minimumSizeHint(self) -> QSize:
        """Be content with less where there is no room."""
        return QSize(_LEAST, _LEAST)

    def heightForWidth(self, width: int) -> int:
        """Be a square, and no larger than is useful."""
        return min(width, px(_USUAL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle; the dots of the screen decide how large."""
        ratio = self.devicePixelRatioF()
        room = round(min(self.width(), self.height()) * ratio)
        scale = max(1, room // (len(self._matrix) + 2 * MARGIN))
        side = (len(self._matrix) + 2 * MARGIN) * scale
        if self._image.width() != side:
            self._image = code_image(self._matrix, scale)
        place = QRect(0, 0, round(side / ratio), round(side / ratio))
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(place, self._image)


def _dark() -> QColor:
    return QColor(values("light")["text"])


def _light() -> QColor:
    return QColor(values("light")["surface"])

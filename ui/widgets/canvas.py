# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture that is looked at: as large as one wants, moved with mouse and keys."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.tokens import color

STEP = 1.25
LEAST, MOST = 0.05, 8.0
_READING = 1.1  # a page is not shown larger at first


class _Paper(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.image.isNull():
            painter.drawImage(QRectF(self.rect()), self.image)
            painter.setPen(color("line"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Canvas(QScrollArea):
    """Shows an image of a natural size; `zoomed` tells every change of scale."""

    zoomed = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paper = _Paper()
        self.setWidget(self._paper)
        self._natural = QSize()
        self._scale, self._fits = 1.0, True
        self._by_width = False
        self._held: QPoint | None = None

    def show_image(
        self, image: QImage, natural: QSize, *, by_width: bool = False
    ) -> None:
        """Show an image whose natural size is given; `by_width` a page to read."""
        if self._paper.image.isNull():
            self._by_width = by_width
        self._paper.image, self._natural = image, natural
        self._apply()
        self._paper.update()

    def clear(self) -> None:
        """Forget the image."""
        self._paper.image = QImage()
        self._natural, self._fits = QSize(), True
        self._paper.resize(0, 0)

    def scale(self) -> float:
        """Return how large it is shown: 1.0 is natural."""
        return self._scale

    def has_image(self) -> bool:
        """Tell whether something is shown."""
        return not self._paper.image.isNull()

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller, around the middle of what is seen."""
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        middles = [(bar.value() + bar.pageStep() / 2) / self._scale for bar in bars]
        self._fits = False
        self._scale = max(LEAST, min(MOST, self._scale * factor))
        self._apply()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * self._scale - bar.pageStep() / 2))

    def fit(self) -> None:
        """Show all of it."""
        self._fits, self._by_width = True, False
        self._apply()

    def _apply(self) -> None:
        if self._natural.isEmpty():
            return
        if self._fits:
            room = self.viewport().size() - QSize(8, 8)
            if self._by_width:  # the bar will be there
                room = self.size() - QSize(24, 8)
            wide = room.width() / self._natural.width()
            high = room.height() / self._natural.height()
            whole = min(wide, _READING) if self._by_width else min(wide, high, 2.0)
            self._scale = max(LEAST, whole)
        self._paper.resize(self._natural * self._scale)
        self.zoomed.emit(self._scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing all of it."""
        super().resizeEvent(event)
        if self._fits:
            self._apply()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the paper."""
        self._held = event.position().toPoint()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is None:
            return
        moved = self._held - event.position().toPoint()
        self._held = event.position().toPoint()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + moved.x())
        down.setValue(down.value() + moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.viewport().unsetCursor()

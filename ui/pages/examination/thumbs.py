# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of photographs, in memory only, decoded by a process of its own."""

from functools import partial

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.errors import AppError, StorageError
from app.progress import Progress
from app.queries import timeline
from app.session import Session
from app.viewing.viewer import Pixels, Viewer
from ui import i18n, icons
from ui.errors import notice_for
from ui.tasks import TaskRunner
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.decoding import image_of

WIDE, HIGH = 96, 72  # pixels at 100 % text
_POINTS = 400 * 400


class Thumb(QAbstractButton):
    """A photograph to open; until it is decoded, or where it cannot be, a sign."""

    def __init__(self, thumbs: "Thumbs", sha256: str, name: str) -> None:
        super().__init__()
        self._thumbs, self._sha256 = thumbs, sha256
        self._image = QImage()
        self._sign = "image"
        self.setObjectName(f"thumb_{sha256[:12]}")
        self.setAccessibleName(name)
        self.setToolTip(i18n.tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as large as a stamp."""
        return QSize(px(WIDE), px(HIGH))

    def look(self, sha256: str) -> None:
        """Show the picture, or why there is none, once that is known."""
        if sha256 != self._sha256:
            return
        image, fault = self._thumbs.known(sha256)
        self._image = image
        if fault:
            self._sign = "image-off"
            self.setToolTip(fault)
            self.setAccessibleDescription(fault)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture filling the stamp, or the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(whole, 6, 6)
        painter.fillPath(path, color("sunken"))
        if self._image.isNull():
            sign = paint.square(self.rect(), px(20))
            icons.draw(painter, self._sign, "text2", sign)
        else:
            painter.setClipPath(path)
            mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            size = self._image.size().scaled(self.size(), mode)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(whole.center())
            painter.drawImage(target, self._image)
            painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)


class Thumbs(QObject):
    """Makes stamps and remembers the pictures while the page lives."""

    ready = Signal(str)  # the SHA-256 of a photograph that is decoded, or cannot be

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._session, self._tasks = session, tasks
        self._known: dict[str, tuple[QImage, str]] = {}
        self._asked: set[str] = set()

    def stamp(self, compartment: str, sha256: str, name: str) -> Thumb:
        """Return a stamp that shows its picture as soon as it is there."""
        thumb = Thumb(self, sha256, name)
        if sha256 in self._known:
            thumb.look(sha256)
            return thumb
        self.ready.connect(thumb.look)
        if sha256 and sha256 not in self._asked:
            self._asked.add(sha256)
            work = partial(_decoded, self._session, compartment, sha256)
            task = self._tasks.start(work)
            task.succeeded.connect(partial(self._on_pixels, sha256))
            task.failed.connect(partial(self._on_failed, sha256))
            task.cancelled.connect(partial(self._asked.discard, sha256))
        return thumb

    def known(self, sha256: str) -> tuple[QImage, str]:
        """Return a picture, and why there is none."""
        return self._known.get(sha256, (QImage(), ""))

    def _on_pixels(self, sha256: str, pixels: Pixels) -> None:
        self._known[sha256] = (image_of(pixels), "")
        self.ready.emit(sha256)

    def _on_failed(self, sha256: str, error: Exception) -> None:
        if not isinstance(error, AppError | StorageError):
            raise error
        self._known[sha256] = (QImage(), notice_for(error).text)
        self.ready.emit(sha256)


def _decoded(
    session: Session, compartment: str, sha256: str, progress: Progress
) -> Pixels:
    data = b"".join(timeline.read_file(session, compartment, sha256))
    with Viewer() as viewer:
        return viewer.picture(data, _POINTS, progress)

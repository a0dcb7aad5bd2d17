# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at an attached file inside the window, from memory only."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget

from app.errors import AppError, StorageError
from app.progress import Progress
from app.rows import AttachmentRow
from ui.tasks import Task, TaskRunner
from ui.widgets.canvas import STEP, Canvas
from ui.widgets.decoding import CannotShow, Pages, Read, picture, text, whole
from ui.widgets.files import kind_of
from ui.widgets.layout import vbox
from ui.widgets.states import EmptyState, ProgressRow
from ui.widgets.viewer_bar import ViewerBar

_DOTS = 96 / 72  # a page is measured in points
_SETTLE = 200  # milliseconds after zooming before a page is drawn sharp again


class FileViewer(QFrame):
    """Pictures, PDF pages and plain text; anything else says it cannot be shown."""

    closed = Signal()

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self._tasks = tasks
        self._asked = 0  # answers to older questions are dropped
        self._task: Task | None = None
        self._pages: Pages | None = None
        self._number = 0
        self.bar = ViewerBar()
        self.canvas = Canvas(self.tr("The file"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("viewer_text")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The text of the file"))
        self._sorry = EmptyState("file-text", "")
        self._sorry.setObjectName("viewer_sorry")
        self._stack = QStackedWidget()
        for face in (self.canvas, self.text, self._sorry):
            self._stack.addWidget(face)
        self._work = vbox(gap=0)
        rows = vbox(self.bar, self._work, (self._stack, 1), gap=8)
        rows.setContentsMargins(24, 4, 24, 16)
        self.setLayout(rows)
        self._sharp = QTimer(self, singleShot=True, interval=_SETTLE)
        self._sharp.timeout.connect(self._draw_page)
        self._connect()

    def _connect(self) -> None:
        self.bar.closed.connect(self.closed)
        self.bar.larger.connect(lambda: self.canvas.zoom(STEP))
        self.bar.smaller.connect(lambda: self.canvas.zoom(1 / STEP))
        self.bar.fitted.connect(self.canvas.fit)
        self.bar.turned.connect(self.turn_page)
        self.canvas.zoomed.connect(self._on_zoomed)

    # -- what is shown -------------------------------------------------------
    def show_file(self, row: AttachmentRow, read: Read) -> None:
        """Read a file with `read`, off the main thread, and show it."""
        self.clear()
        kind = kind_of(row.media_type)
        self.bar.show_file(row, kind)
        self.bar.setFocus()
        if kind == "other":
            self._say(
                self.tr("This kind of file cannot be shown here."),
                self.tr("It is kept, encrypted, and goes with the case."),
            )
            return
        asked = self._asked

        def work(progress: Progress) -> object:
            data = whole(read, row.size, progress)
            match kind:
                case "picture":
                    return picture(data)
                case "pdf":
                    return Pages(data)
            return text(data)

        shown = ProgressRow(self.tr("Reading the file"))
        self._work.addWidget(shown)
        self._task = task = self._tasks.start(work)
        shown.follow(task)
        task.succeeded.connect(lambda found: self._on_read(asked, found))
        task.failed.connect(lambda error: self._on_failed(asked, error))
        task.cancelled.connect(lambda: self._on_stopped(asked))
        task.finished.connect(shown.hide)
        task.finished.connect(shown.deleteLater)

    def clear(self) -> None:
        """Forget everything that is shown."""
        self._asked += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._sharp.stop()
        self.canvas.clear()
        self.text.clear()
        pages, self._pages, self._number = self._pages, None, 0
        if pages is not None:
            self._tasks.start(lambda _progress: pages.close())
        self._stack.setCurrentWidget(self.canvas)

    def _on_read(self, asked: int, found: object) -> None:
        if asked != self._asked:
            if isinstance(found, Pages):
                self._tasks.start(lambda _progress: found.close())
            return
        self._task = None
        match found:
            case QImage():
                self.canvas.show_image(found, found.size())
                self._stack.setCurrentWidget(self.canvas)
            case Pages():
                self._pages = found
                self.bar.set_page(0, found.count)
                self._draw_page()
            case str():
                self.text.setPlainText(found)
                self._stack.setCurrentWidget(self.text)
                self.bar.set_zooming(on=False)

    def _on_failed(self, asked: int, error: Exception) -> None:
        if not isinstance(error, AppError | StorageError | CannotShow | OSError):
            raise error
        if asked != self._asked:
            return
        self._task = None
        if isinstance(error, CannotShow) and error.reason == "too_large":
            self._say(
                self.tr("This picture is too large to be shown here."),
                self.tr("It has more than 100 million points. It is kept as it is."),
            )
            return
        self._say(
            self.tr("This file is damaged and cannot be shown."),
            self.tr("Ask whoever sent it for another copy."),
        )

    def _on_stopped(self, asked: int) -> None:
        if asked == self._asked:
            self._task = None
            self._say(self.tr("Reading was stopped."), "")

    def _say(self, sentence: str, hint: str) -> None:
        self._sorry.set_text(sentence, hint)
        self._sorry.setAccessibleName(f"{sentence} {hint}".strip())
        self._stack.setCurrentWidget(self._sorry)
        self.bar.set_zooming(on=False)

    # -- pages ---------------------------------------------------------------
    def turn_page(self, by: int) -> None:
        """Go forward or back."""
        if self._pages is None:
            return
        number = max(0, min(self._pages.count - 1, self._number + by))
        if number != self._number:
            self._number = number
            self.bar.set_page(number, self._pages.count)
            self.canvas.verticalScrollBar().setValue(0)
            self._draw_page()

    def _draw_page(self) -> None:
        """Draw the page as sharp as it is shown."""
        pages, number, asked = self._pages, self._number, self._asked
        if pages is None:
            return
        ratio = self.devicePixelRatioF()
        shown = self.canvas.scale() if self.canvas.has_image() else 1.0
        scale = max(shown * _DOTS, 0.5)

        def work(_progress: Progress) -> object:
            return pages.page(number, scale * ratio), pages.size(number)

        task = self._tasks.start(work)
        task.succeeded.connect(lambda found: self._on_drawn(asked, number, found))
        task.failed.connect(lambda error: self._on_failed(asked, error))

    def _on_drawn(
        self, asked: int, number: int, found: tuple[QImage, tuple[float, float]]
    ) -> None:
        if asked != self._asked or number != self._number:
            return
        image, (wide, high) = found
        first = not self.canvas.has_image()
        natural = QSize(round(wide * _DOTS), round(high * _DOTS))
        self.canvas.show_image(image, natural, by_width=True)
        self._stack.setCurrentWidget(self.canvas)
        if not first:
            self._sharp.stop()

    def _on_zoomed(self, scale: float) -> None:
        self.bar.set_scale(scale)
        if self._pages is not None:
            self._sharp.start()

    # -- keys ------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, zoom, close."""
        standard = QKeySequence.StandardKey
        if event.key() == Qt.Key.Key_PageDown:
            self.turn_page(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.turn_page(-1)
        elif event.matches(standard.ZoomIn) or event.key() == Qt.Key.Key_Plus:
            self.canvas.zoom(STEP)
        elif event.matches(standard.ZoomOut) or event.key() == Qt.Key.Key_Minus:
            self.canvas.zoom(1 / STEP)
        elif event.key() == Qt.Key.Key_0:
            self.canvas.fit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

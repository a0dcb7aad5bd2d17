# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at an attached file inside the window, from memory only."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget

from app.errors import CannotShow, FileDamaged, StorageError
from app.rows import AttachmentRow
from app.viewing.viewer import Limits
from ui.errors import notice_for
from ui.question import Question
from ui.tasks import Task, TaskRunner
from ui.widgets.canvas import STEP, Canvas
from ui.widgets.decoding import Pages, Picture, Read, Shelf
from ui.widgets.files import kind_of
from ui.widgets.layout import vbox
from ui.widgets.states import EmptyState, ProgressRow
from ui.widgets.viewer_bar import ViewerBar

_DOTS = 96 / 72  # a page is measured in points
_SETTLE = 200  # milliseconds after zooming before a page is drawn sharp again
_SOON = 400  # milliseconds that a page may take before anything is said
Drawn = tuple[int, QImage, tuple[float, float]]  # number, picture, size in points


class FileViewer(QFrame):
    """Pictures, PDF pages and plain text; anything else says it cannot be shown."""

    closed = Signal()

    def __init__(self, tasks: TaskRunner, limits: Limits | None = None) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self._tasks = tasks
        self._shelf = Shelf(limits)  # what only the worker touches
        self._count, self._number = 0, 0  # pages, and the one that is shown
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
        self._file, self._page = Question(tasks, self), Question(tasks, self)
        self._connect()

    def _connect(self) -> None:
        self._file.answered.connect(self._on_read)
        self._page.answered.connect(self._on_drawn)
        self._file.failed.connect(self._on_failed)
        self._page.failed.connect(self._on_failed)
        for question in (self._file, self._page):
            question.stopped.connect(self._on_stopped)
        self.bar.closed.connect(self.closed)
        self.bar.larger.connect(self._zoom_in)
        self.bar.smaller.connect(self._zoom_out)
        self.bar.fitted.connect(self.canvas.fit)
        self.bar.turned.connect(self.turn_page)
        self.canvas.zoomed.connect(self._on_zoomed)

    # -- what is shown -------------------------------------------------------
    def show_file(self, row: AttachmentRow, read: Read) -> None:
        """Read a file with `read`, off the main thread, and show it."""
        self.clear()
        kind = kind_of(row.media_type)
        self.bar.show_file(row, kind)
        self.setFocus()
        if kind == "other":
            self._say(
                self.tr("This kind of file cannot be shown here."),
                self.tr("It is kept, encrypted, and goes with the case."),
            )
            return
        shelf, size = self._shelf, row.size
        task = self._file.ask(lambda progress: shelf.take(kind, read, size, progress))
        self._follow(task, self.tr("Opening the file"))

    def show_bytes(self, name: str, media_type: str, data: bytes) -> None:
        """Show a file that is in memory, as a document that was just made."""
        row = AttachmentRow("", name, media_type, len(data))
        self.show_file(row, lambda: (data,))

    def _follow(self, task: Task, what: str, after: int = 0) -> None:
        """Show how far a task is, with a button to stop it; `after` milliseconds."""
        shown = ProgressRow(what)
        shown.hide()
        self._work.addWidget(shown)
        shown.follow(task)
        task.finished.connect(shown.hide)
        task.finished.connect(shown.deleteLater)
        late = QTimer(shown, singleShot=True, interval=after)
        late.timeout.connect(shown.show)
        late.start()

    def clear(self) -> None:
        """Forget everything that is shown."""
        self._file.forget()
        self._page.forget()
        self._sharp.stop()
        self.canvas.clear()
        self.text.clear()
        if self._count:
            shelf = self._shelf
            self._tasks.start(lambda _progress: shelf.empty())
        self._count = self._number = 0
        self._stack.setCurrentWidget(self.canvas)

    def _on_read(self, found: object) -> None:
        match found:
            case Picture(image=image, natural=natural):
                self.canvas.show_image(image, natural)
                self._stack.setCurrentWidget(self.canvas)
            case Pages():
                self._count = found.count
                self.bar.set_page(0, found.count)
                self._draw_page()
            case str():
                self.text.setPlainText(found)
                self._stack.setCurrentWidget(self.text)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, CannotShow | StorageError | OSError):
            raise error
        known = error if isinstance(error, CannotShow) else FileDamaged()
        notice = notice_for(known)
        self._say(notice.sentence, notice.hint)

    def _on_stopped(self) -> None:
        self._say(self.tr("Reading was stopped."), "")

    def _say(self, sentence: str, hint: str) -> None:
        self._sorry.set_text(sentence, hint)
        self._sorry.setAccessibleName(f"{sentence} {hint}".strip())
        self._stack.setCurrentWidget(self._sorry)
        self.bar.set_zooming(on=False)

    # -- pages ---------------------------------------------------------------
    def turn_page(self, by: int) -> None:
        """Go forward or back."""
        number = max(0, min(self._count - 1, self._number + by))
        if number != self._number:
            self._number = number
            self.bar.set_page(number, self._count)
            self.canvas.verticalScrollBar().setValue(0)
            self._draw_page()

    def _draw_page(self) -> None:
        """Draw the page as sharp as it is shown."""
        if not self._count:
            return
        self._sharp.stop()
        shown = self.canvas.scale() if self.canvas.has_image() else 1.0
        scale = max(shown * _DOTS, 0.5) * self.devicePixelRatioF()
        shelf, number = self._shelf, self._number
        task = self._page.ask(
            lambda progress: (number, *shelf.page(number, scale, progress))
        )
        self._follow(task, self.tr("Drawing the page"), _SOON)

    def _on_drawn(self, found: Drawn) -> None:
        _number, image, (wide, high) = found
        natural = QSize(round(wide * _DOTS), round(high * _DOTS))
        blocked = self.canvas.blockSignals(True)  # it is as sharp as can be
        self.canvas.show_image(image, natural, by_width=True)
        self.canvas.blockSignals(blocked)
        self.bar.set_zooming(on=True)  # the page before may have failed
        self.bar.set_scale(self.canvas.scale())
        self._stack.setCurrentWidget(self.canvas)

    # -- zoom and keys ---------------------------------------------------------
    def _zoom_in(self) -> None:
        self.canvas.zoom(STEP)

    def _zoom_out(self) -> None:
        self.canvas.zoom(1 / STEP)

    def _on_zoomed(self, scale: float) -> None:
        self.bar.set_scale(scale)
        if self._count:
            self._sharp.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, zoom, close."""
        standard = QKeySequence.StandardKey
        if event.key() == Qt.Key.Key_PageDown:
            self.turn_page(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.turn_page(-1)
        elif event.matches(standard.ZoomIn) or event.key() == Qt.Key.Key_Plus:
            self._zoom_in()
        elif event.matches(standard.ZoomOut) or event.key() == Qt.Key.Key_Minus:
            self._zoom_out()
        elif event.key() == Qt.Key.Key_0:
            self.canvas.fit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

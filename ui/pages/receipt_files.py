# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Receipts in and out: files, pictures of QR codes, dropped or pasted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.handover.qr import SUFFIXES, Matrix
from app.handover.receipts import find_receipt, load_receipt
from app.handover.statements import SUFFIX, Taken
from app.progress import Progress
from app.session import Session
from ui import i18n
from ui.pages.asking import ask_file, ask_new_file
from ui.tasks import TaskRunner
from ui.widgets.qr import code_png, png_of

_PICTURE = ".png"


class ReceiptFiles(QObject):
    """Reads and writes off the main thread.

    `taken` tells the Taken that a receipt led to, `saved` a sentence, `failed` an
    exception.
    """

    taken = Signal(object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, part: QWidget, session: Session, tasks: TaskRunner) -> None:
        super().__init__(part)
        self._part, self._session, self._tasks = part, session, tasks

    # -- in ------------------------------------------------------------------
    def ask_receipt(self) -> None:
        """Ask for a receipt that came: its file, or a picture of its code."""
        pattern = self.tr("Receipts and pictures ({pattern})")
        kinds = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        wanted = pattern.format(pattern=f"*{SUFFIX} {kinds}")
        ask_file(self._part, self.tr("Read a receipt"), wanted, self.read)

    def read(self, path: Path) -> None:
        """Take in a receipt, or a picture of one."""
        session = self._session
        self._take(lambda _progress: load_receipt(path, session))

    def takes(self, data: QMimeData | None) -> bool:
        """Tell whether something dropped or pasted can be a receipt."""
        return data is not None and (data.hasImage() or path_of(data) is not None)

    def take(self, data: QMimeData | None) -> None:
        """Read what was dropped or pasted, if it can be a receipt."""
        if data is None:
            return
        path, image = path_of(data), data.imageData()
        if path is not None:
            self.read(path)
        elif isinstance(image, QImage):
            session, picture = self._session, png_of(image)
            self._take(lambda _progress: find_receipt(picture, session))

    def paste(self) -> None:
        """Read what is in the clipboard, if it can be a receipt."""
        self.take(QGuiApplication.clipboard().mimeData())

    def _take(self, work: Callable[[Progress], Taken]) -> None:
        task = self._tasks.start(work)
        task.succeeded.connect(self.taken)
        task.failed.connect(self.failed)

    # -- out -----------------------------------------------------------------
    def ask_save(self, data: bytes, name: str) -> None:
        """Ask where a receipt goes; `name` is proposed, without its ending."""
        title = self.tr("Save the receipt")
        ask_new_file(
            self._part, title, name + SUFFIX, lambda path: self.save(path, data)
        )

    def save(self, path: Path, data: bytes) -> None:
        """Write a receipt."""
        self._save(path, SUFFIX, data)

    def ask_save_code(self, code: Matrix, name: str) -> None:
        """Ask where the picture of a code goes."""
        title = self.tr("Save the QR code as a picture")
        ask_new_file(
            self._part,
            title,
            name + _PICTURE,
            lambda path: self._save(path, _PICTURE, code_png(code)),
        )

    def _save(self, path: Path, suffix: str, data: bytes) -> None:
        if path.suffix != suffix:
            path = path.with_name(path.name + suffix)
        task = self._tasks.start(lambda _progress: path.write_bytes(data))
        words = self.tr("It is in {file}.").format(file=i18n.ltr(path.name))
        task.succeeded.connect(lambda _size: self.saved.emit(words))
        task.failed.connect(self.failed)


def path_of(data: QMimeData) -> Path | None:
    """Return the one file that was dropped, or None."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contact cards in and out: files, pictures of QR codes, dropped or pasted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.handover.cards import CARD_SUFFIX, Card, find_card, load_card, my_card
from app.handover.qr import SUFFIXES, Matrix
from app.progress import Progress
from app.session import Session
from ui import i18n
from ui.pages.asking import ask_file, ask_new_file
from ui.tasks import TaskRunner
from ui.widgets.qr import code_png, png_of

_PICTURE = ".png"


class CardFiles(QObject):
    """Reads and writes off the main thread.

    `found` tells the Card that was read, `saved` a sentence, `failed` an exception.
    """

    found = Signal(object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, part: QWidget, session: Session, tasks: TaskRunner) -> None:
        super().__init__(part)
        self._part, self._session, self._tasks = part, session, tasks

    # -- in ------------------------------------------------------------------
    def ask_card(self) -> None:
        """Ask for a card to add: its file, or a picture of its code."""
        pattern = self.tr("Contact cards and pictures ({pattern})")
        kinds = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        wanted = pattern.format(pattern=f"*{CARD_SUFFIX} {kinds}")
        ask_file(self._part, self.tr("Add a contact card"), wanted, self.read)

    def read(self, path: Path) -> None:
        """Read a card, or a picture of one."""
        session = self._session
        self._find(lambda _progress: load_card(path, session))

    def takes(self, data: QMimeData | None) -> bool:
        """Tell whether something dropped or pasted can be a card."""
        return data is not None and (data.hasImage() or _path_of(data) is not None)

    def take(self, data: QMimeData | None) -> None:
        """Read what was dropped or pasted, if it can be a card."""
        if data is None:
            return
        path, image = _path_of(data), data.imageData()
        if path is not None:
            self.read(path)
        elif isinstance(image, QImage):
            session, picture = self._session, png_of(image)
            self._find(lambda _progress: find_card(picture, session))

    def paste(self) -> None:
        """Read what is in the clipboard, if it can be a card."""
        self.take(QGuiApplication.clipboard().mimeData())

    def _find(self, work: Callable[[Progress], Card]) -> None:
        task = self._tasks.start(work)
        task.succeeded.connect(self.found)
        task.failed.connect(self.failed)

    # -- out -----------------------------------------------------------------
    def ask_save(self) -> None:
        """Ask where the own card goes."""
        name = self.tr("my-card") + CARD_SUFFIX
        ask_new_file(self._part, self.tr("Save my contact card"), name, self.save)

    def save(self, path: Path) -> None:
        """Write the own card."""
        self._save(path, CARD_SUFFIX, my_card(self._session))

    def ask_save_code(self, code: Matrix) -> None:
        """Ask where the picture of a code goes."""
        name = self.tr("my-card") + _PICTURE
        title = self.tr("Save my QR code as a picture")
        ask_new_file(self._part, title, name, lambda path: self._save_code(path, code))

    def _save_code(self, path: Path, code: Matrix) -> None:
        self._save(path, _PICTURE, code_png(code))

    def _save(self, path: Path, suffix: str, data: bytes) -> None:
        if path.suffix != suffix:
            path = path.with_name(path.name + suffix)
        task = self._tasks.start(lambda _progress: path.write_bytes(data))
        words = self.tr(
            "Your card is in {file}. It is not secret: send it as you like."
        )
        sentence = words.format(file=i18n.ltr(path.name))
        task.succeeded.connect(lambda _size: self.saved.emit(sentence))
        task.failed.connect(self.failed)


def _path_of(data: QMimeData) -> Path | None:
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())

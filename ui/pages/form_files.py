# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions that ask for a file: it joins the files of the entry."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.rows import AttachmentRow
from ui.pages.editor_files import EditorFiles, forget_folders

_ENDINGS = {
    "image": "*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff",
    "audio": "*.mp3 *.m4a *.ogg *.opus *.wav *.aac",
    "video": "*.mp4 *.mov *.mkv *.webm *.avi",
}


class FormFiles(QObject):
    """Chooses, names and shows the files that questions ask for."""

    def __init__(self, files: EditorFiles) -> None:
        super().__init__(files)
        self._files = files
        self._waiting: dict[str, Callable[[str], None]] = {}
        files.attached.connect(self._on_attached)

    def choose(self, media: str, done: Callable[[str], None]) -> None:
        """Ask for a file beside the window; `done` gets its SHA-256."""
        dialog = QFileDialog(self._files, self.tr("Choose a file"))
        dialog.setObjectName("attach_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if media in _ENDINGS:
            fitting, every = self.tr("Fitting files"), self.tr("All files")
            dialog.setNameFilter(f"{fitting} ({_ENDINGS[media]});;{every} (*)")
        dialog.fileSelected.connect(lambda name: self._attach(Path(name), done))
        dialog.finished.connect(dialog.deleteLater)
        dialog.destroyed.connect(forget_folders)
        dialog.open()

    def _attach(self, path: Path, done: Callable[[str], None]) -> None:
        self._waiting[path.name] = done
        self._files.attach(path)

    def _on_attached(self, row: AttachmentRow) -> None:
        done = self._waiting.pop(row.name, None)
        if done is not None:
            done(row.sha256)

    def name(self, sha256: str) -> str:
        """Return the name of a file, or nothing."""
        found = (row.name for row in self._files.rows() if row.sha256 == sha256)
        return next(found, "")

    def see(self, sha256: str) -> None:
        """Show a file."""
        for row in self._files.rows():
            if row.sha256 == sha256:
                self._files.file_wanted.emit(row)

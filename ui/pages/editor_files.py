# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files attached to the entry that is being written."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.attaching import attach_path
from app.errors import AppError, StorageError
from app.progress import Progress
from app.rows import AttachmentRow
from app.session import Session
from ui.errors import notice_for
from ui.tasks import Task, TaskRunner
from ui.widgets.buttons import button, icon_button
from ui.widgets.files import FileButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.states import ProgressRow


class EditorFiles(QWidget):
    """Attach, look at, and leave out files; the originals stay where they are."""

    changed = Signal()
    working = Signal(bool)  # a file is being read
    attached = Signal(object)  # AttachmentRow: it is stored
    file_wanted = Signal(object)  # AttachmentRow

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._session, self._tasks = session, tasks
        self._form, self._compartment, self._entry = "", "", ""
        self._rows: list[AttachmentRow] = []
        self._under_way = 0
        self._wells = QWidget()
        self._flow = FlowLayout()
        self._wells.setLayout(self._flow)
        add = button(self.tr("Attach a file…"), "", "paperclip", compact=True)
        add.setObjectName("attach")
        add.clicked.connect(self.choose)
        said = self.tr("Pictures, PDF or any file up to 64 MB, kept encrypted here.")
        self._error = label("", "small", "danger", wrap=True)
        self._error.setObjectName("attach_error")
        self._error.hide()
        self._work = vbox(gap=4)
        head = hbox(add, (label(said, "caption", "3", wrap=True), 1), gap=10)
        self.setLayout(vbox(head, self._wells, self._work, self._error, gap=6))
        self._wells.hide()

    def open(
        self,
        form: str,
        compartment: str,
        rows: Sequence[AttachmentRow],
        entry_id: str = "",
    ) -> None:
        """Start with what an entry has.

        A file still being read for another entry is not attached to this one.
        """
        self._form, self._compartment, self._rows = form, compartment, list(rows)
        self._entry = entry_id
        self._error.hide()
        self._show()

    def set_offered(self, *, offered: bool) -> None:
        """Offer to attach a file, or say nothing of it."""
        self.setVisible(offered or bool(self._rows))

    def rows(self) -> tuple[AttachmentRow, ...]:
        """Return what is attached."""
        return tuple(self._rows)

    # -- adding ------------------------------------------------------------
    def choose(self) -> None:
        """Ask for files beside the window: nothing waits for the answer."""
        dialog = QFileDialog(self, self.tr("Attach a file"))
        dialog.setObjectName("attach_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.attach(*map(Path, names)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.destroyed.connect(forget_folders)
        dialog.open()

    def attach(self, *paths: Path) -> None:
        """Read files one after the other, off the main thread."""
        for path in paths:
            work = partial(
                attach_path, path, self._form, self._compartment, self._session
            )
            self.take(path, work)

    def take(self, path: Path, read: Callable[[Progress], AttachmentRow]) -> Task:
        """Read a file off the main thread; it is attached when that is done."""
        self._error.hide()
        work = ProgressRow(self.tr("Reading {name}").format(name=path.name))
        self._work.addWidget(work)
        task = self._tasks.start(read)
        work.follow(task)
        task.succeeded.connect(partial(self._on_attached, self._entry))
        task.failed.connect(partial(self._on_failed, self._entry))
        task.finished.connect(work.hide)
        task.finished.connect(work.deleteLater)
        task.finished.connect(self._on_finished)
        self._count(1)
        return task

    def is_working(self) -> bool:
        """Tell whether a file is being read."""
        return self._under_way > 0

    def _count(self, more: int) -> None:
        self._under_way += more
        self.working.emit(self.is_working())

    def _on_attached(self, entry_id: str, row: AttachmentRow) -> None:
        if entry_id != self._entry:
            return  # perhaps about somebody else
        if all(row.sha256 != other.sha256 for other in self._rows):
            self._rows.append(row)
            self._show()
            self.changed.emit()
        self.attached.emit(row)

    def _on_failed(self, entry_id: str, error: Exception) -> None:
        if not isinstance(error, AppError | StorageError | OSError):
            raise error
        if entry_id != self._entry:
            return
        self._error.setText(notice_for(error).text)
        self._error.show()

    def _on_finished(self) -> None:
        self._count(-1)

    # -- showing -----------------------------------------------------------
    def _remove(self, row: AttachmentRow) -> None:
        self._rows.remove(row)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in self._rows:
            well = self._well(row)
            self._flow.addWidget(well)
            well.show()
        self._wells.setVisible(bool(self._rows))
        self._wells.updateGeometry()

    def _well(self, row: AttachmentRow) -> QWidget:
        file = FileButton(row)
        file.clicked.connect(partial(self.file_wanted.emit, row))
        words = self.tr("Leave {name} out").format(name=row.name)
        remove = icon_button("x", words, compact=True, name=f"remove_{row.name}")
        remove.clicked.connect(partial(self._remove, row))
        return plain(hbox(file, remove, gap=2))


def forget_folders() -> None:
    """Qt notes the folders a person went through; nothing of that stays here."""
    QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")

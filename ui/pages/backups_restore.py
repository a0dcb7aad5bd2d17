# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a backup back before anything is unlocked: which one, where, and what gives way."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app import backups, restoring
from app.backups import BackupRow
from app.errors import AppError, NotABackup, StorageError
from app.progress import Progress
from app.restoring import InPlace, Restored
from ui import i18n
from ui.errors import notice_for
from ui.notices import Notice
from ui.pages.asking import ask_folder
from ui.pages.backups_list import BackupList
from ui.pages.backups_where import RestoreWhere
from ui.pages.backups_words import BackupWords
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.starthead import StartColumn, StartHead
from ui.widgets.working import FileProgressRow


class RestorePage(QWidget):
    """The backups of a folder, then where the chosen one goes."""

    left = Signal()
    restored = Signal(object, object)  # the Path of the case file, the Notice to show
    merge_wanted = Signal(object)  # the Path of the case file to unlock instead

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("restore_page")
        self._tasks, self._words = tasks, BackupWords(self)
        self._row: BackupRow | None = None
        self._working = False
        self.messages = MessageBar()
        self.list, self.where = BackupList(), RestoreWhere()
        self.list.chosen.connect(self._on_chosen)
        self.where.other_wanted.connect(self.ask_target)
        self.where.changed.connect(self._rename)
        self._work = Slot("restore_work")
        lead = self.tr(
            "Nothing that is on this computer is overwritten. It opens with the names"
            " and phrases of the day it was made."
        )
        other = button(
            self.tr("Look in another folder…"),
            "link",
            "folder-open",
            name="other_stick",
        )
        other.clicked.connect(self.ask_stick)
        head = StartHead(self.tr("Protected case notes, on this laptop only"))
        head.language.hide()
        which = plain(vbox(self.list, hbox(other, ...), ..., gap=10))
        self._line = hair(vertical=True)
        self._both = Columns(
            (which, 4, 250), (self._line, 0, 1), (self.where, 5, 330), gap=24
        )
        shown = vbox(
            label(self.tr("Restore a backup"), "title", wrap=True),
            label(lead, "body", "2", wrap=True),
            8,
            self._both,
            self._work,
            gap=10,
            margins=(28, 24, 28, 24),
        )
        self._panel = box("card", shown)
        self.cancel = button(self.tr("Cancel"), "", name="restore_cancel")
        self.cancel.clicked.connect(self.left)
        self.next = button(self.tr("Restore"), "primary", name="restore_next")
        self.next.clicked.connect(self.go_on)
        bar = hbox(self.cancel, ..., self.next)
        column = StartColumn(head, 4, self.messages, self._panel, foot=bar)
        self.setLayout(vbox(column))
        self._other = other
        self._set_chosen(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line between out where one part is below the other."""
        super().resizeEvent(event)
        self._line.setVisible(self._row is not None and self._both.is_row())

    # -- which -------------------------------------------------------------------
    def ask_stick(self) -> None:
        """Ask where backups are."""
        ask_folder(self, self.tr("Where backups are kept"), self.look_in)

    def look_in(self, folder: Path) -> None:
        """Show the backups of a folder."""
        if self._working:
            return
        task = self._tasks.start(lambda _progress: backups.find(folder))
        task.succeeded.connect(self._on_found)
        task.failed.connect(self._on_failed)

    def _on_found(self, rows: list[BackupRow]) -> None:
        self.messages.clear()
        self.list.setVisible(bool(rows))
        self._set_chosen(None)
        self.list.show_rows(rows)
        if not rows:
            self._say(notice_for(NotABackup()), "warn")

    def _on_chosen(self, row: BackupRow) -> None:
        self.messages.clear()
        if not row.usable:
            self._set_chosen(None)
            self._say(Notice(self._words.state(row) + ".", self._words.about(row)))
            return
        try:
            target = restoring.usual_place(row.folder)
        except (AppError, StorageError) as error:
            self._on_failed(error)
            return
        self._set_chosen(row)
        self.show_target(target)

    def _set_chosen(self, row: BackupRow | None) -> None:
        self._row = row
        self.where.setVisible(row is not None)
        self._line.setVisible(row is not None and self._both.is_row())
        self._rename()

    # -- where -------------------------------------------------------------------
    def ask_target(self) -> None:
        """Ask for the folder in which the case file's own folder will be."""
        ask_folder(self, self.tr("Where the case file goes"), self._on_target)

    def _on_target(self, folder: Path) -> None:
        row = self._row
        if row is None:
            return
        try:
            place = restoring.place_in(folder, row.folder)
        except (AppError, StorageError) as error:
            self._on_failed(error)
            return
        self.show_target(place)

    def show_target(self, folder: Path) -> None:
        """Say what is where the backup would go, and what can be done about it."""
        row = self._row
        if row is None:
            return
        try:
            there: InPlace = restoring.look_at(folder, row.folder)
        except (AppError, StorageError) as error:
            self._on_failed(error)
            return
        self.where.show_place(there, row)
        self._rename()

    # -- doing it ------------------------------------------------------------------
    def go_on(self) -> None:
        """Put it back, or go to unlock what is there and merge."""
        row, where = self._row, self.where
        if row is None or self._working or not self.next.isEnabled():
            return
        if where.choice() == where.MERGE:
            self.merge_wanted.emit(where.folder())
            return
        target, replace = where.target(), where.choice() == where.REPLACE
        self._set_busy(busy=True)
        progress_row = FileProgressRow(self.tr("Copying and reading back"))
        progress_row.setObjectName("restore_progress")
        self._work.put(progress_row)

        def work(progress: Progress) -> Restored:
            return restoring.restore(row.folder, target, progress, replace=replace)

        task = self._tasks.start(work)
        progress_row.follow(task)
        task.succeeded.connect(self._on_restored)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_stopped)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_restored(self, done: Restored) -> None:
        sentence = self.tr("The backup is back, every byte compared.")
        hint = self.tr("Unlock it with the name and phrase of that day.")
        if self.where.goes_back():
            hint += " " + self.tr(
                "You are asked once more then: this computer knew a later state."
            )
        if done.aside is not None:
            words = self.tr("The case file that was there is kept in “{folder}”.")
            hint += " " + words.format(folder=i18n.ltr(done.aside.name))
        self.restored.emit(done.folder, Notice(sentence, hint, kind="ok"))

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        self._say(notice, notice.kind)

    def _on_stopped(self) -> None:
        self._say(Notice(self.tr("Stopped: nothing was changed.")), "info")

    def _say(self, notice: Notice, kind: str = "danger") -> None:
        self.messages.show_message(notice.text, kind)

    def _rename(self) -> None:
        words = {
            self.where.MERGE: self.tr("Unlock and merge"),
            self.where.REPLACE: self.tr("Move it aside and restore"),
        }
        choice = self.where.choice() if self._row is not None else ""
        self.next.setText(words.get(choice, self.tr("Restore")))
        self.next.setEnabled(bool(choice))

    def _set_busy(self, *, busy: bool) -> None:
        self._working = busy
        for each in (self.cancel, self._other, self.list, self.where):
            each.setEnabled(not busy)
        self.next.setEnabled(not busy)
        if not busy:
            self._work.put(None)
            self._rename()

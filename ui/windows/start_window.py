# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window before a case file is open: unlock, create, recover, help."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.doors import Doors
from ui.notices import Notice
from ui.pages.unlock import UnlockPage
from ui.tasks import TaskRunner
from ui.widgets.layout import box, vbox

if TYPE_CHECKING:
    from app.places import Place

TRAINING = "training"  # the folder of the training file, beside the others


class StartWindow(QWidget):
    """Shows one start page at a time; all but the unlock screen are made when needed."""

    unlocked = Signal(object)  # the Session
    finished = Signal(object)  # a case file was made or recovered: lock, begin with it
    language_chosen = Signal(str)
    closed = Signal()  # by the person: nothing is open, so the program ends

    def __init__(self, doors: Doors, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("start_window")
        self._doors, self._tasks = doors, tasks
        self.pages = QStackedWidget()
        self.setLayout(vbox(box("page", vbox(self.pages))))
        self.unlock = UnlockPage(doors, tasks)
        self.pages.addWidget(self.unlock)
        self.unlock.unlocked.connect(self.unlocked)
        self.unlock.language_chosen.connect(self.language_chosen)
        self.unlock.create_requested.connect(lambda: self.show_wizard(welcome=False))
        self.unlock.training_requested.connect(self.make_training)
        self.unlock.recover_requested.connect(self.show_recovery)
        self.unlock.restore_requested.connect(self.show_restore)
        self.unlock.help_requested.connect(self.show_help)
        guide = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
        guide.activated.connect(self.show_help)

    def fill(self, folder: Path | None = None) -> None:
        """Look for case files; the first run begins with the wizard."""
        self.unlock.fill(folder)
        if not self.unlock.files.places():
            self.show_wizard(welcome=True)

    def say(self, notice: Notice) -> None:
        """Show a message on the unlock screen."""
        self.unlock.say(notice)

    def show_unlock(self, folder: Path | None = None) -> None:
        """Come back to the unlock screen; whatever was shown before is dropped."""
        self.unlock.fill(folder)
        self._drop_current()
        self.pages.setCurrentWidget(self.unlock)

    def make_training(self, folder: Path | None = None, **size: Any) -> None:
        """Make a training file, with its progress shown."""
        from ui.pages.making import MakingPage

        page = MakingPage(self._doors, self._tasks)
        page.made.connect(self.show_unlock)
        page.stopped.connect(self._on_stopped)
        self._show(page)
        page.make(folder or self._doors.home() / TRAINING, **size)

    def show_wizard(self, *, welcome: bool) -> None:
        """Begin a new case file; `welcome` asks for the language first."""
        from ui.pages.wizard import WizardPage

        page = WizardPage(self._doors, self._tasks, welcome=welcome)
        page.left.connect(self._on_left)
        page.finished.connect(self.finished)
        page.language_chosen.connect(self.language_chosen)
        page.training_requested.connect(self.make_training)
        page.folder_given.connect(self._on_folder)
        self._show(page)

    def show_recovery(self, place: "Place") -> None:
        """Open a case file with its recovery words."""
        from ui.pages.recovery import RecoveryPage

        page = RecoveryPage(place, self._doors, self._tasks)
        page.left.connect(lambda: self.show_unlock(place.folder))
        page.finished.connect(self.finished)
        self._show(page)

    def show_restore(self, backup: Path | None = None) -> None:
        """Put a backup back: the one in a folder, or one that is asked for."""
        from ui.pages.backups_restore import RestorePage

        page = RestorePage(self._tasks)
        page.left.connect(self._on_left)
        page.restored.connect(self._on_restored)
        page.merge_wanted.connect(self._on_merge)
        self._show(page)
        if backup is None:
            page.ask_stick()
        else:
            page.look_in(backup)

    def show_help(self) -> None:
        """Show the help over what was there."""
        from ui.pages.help import HelpPage

        before = self.pages.currentWidget()
        if before is None or isinstance(before, HelpPage):
            return
        page = HelpPage()
        page.closed.connect(lambda: self._close_help(page, before))
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so: there is nothing to lock."""
        super().closeEvent(event)
        self.closed.emit()

    def _close_help(self, page: QWidget, before: QWidget) -> None:
        self.pages.setCurrentWidget(before)
        self.pages.removeWidget(page)
        page.deleteLater()

    def _show(self, page: QWidget) -> None:
        self._drop_current()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def _drop_current(self) -> None:
        page = self.pages.currentWidget()
        if page is not None and page is not self.unlock:
            self.pages.removeWidget(page)
            page.deleteLater()

    def _on_left(self) -> None:
        self.show_unlock()

    def _on_folder(self, folder: Path) -> None:
        self.show_unlock()
        self.unlock.add_folder(folder)

    def _on_restored(self, folder: Path, notice: Notice) -> None:
        self.show_unlock(folder)
        self.say(notice)

    def _on_merge(self, folder: Path) -> None:
        self.show_unlock(folder)
        words = self.tr("Unlock, then merge the backup: Settings, Backups.")
        self.say(Notice(words, kind="info"))

    def _on_stopped(self, notice: Notice | None) -> None:
        self.show_unlock()
        if notice is not None:
            self.say(notice)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""While a training file is made: what, how many, and Stop."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.doors import Doors
from ui.errors import notice_for
from ui.tasks import TaskRunner
from ui.widgets.labels import label
from ui.widgets.layout import card, vbox
from ui.widgets.starthead import StartColumn, StartHead
from ui.widgets.states import ProgressRow


class MakingPage(QWidget):
    """Makes a training file; stopping leaves nothing behind."""

    made = Signal(object)  # the Path of the new file
    stopped = Signal(object)  # a Notice that says why, or None

    def __init__(self, doors: Doors, tasks: TaskRunner) -> None:
        super().__init__()
        self._doors, self._tasks = doors, tasks
        head = StartHead(self.tr("Protected case notes, on this laptop only"))
        head.language.hide()
        self._row = ProgressRow(self.tr("Making the training file"))
        words = self.tr(
            "Invented people, with real encryption. It takes some seconds, once."
        )
        panel = card(
            self._row, label(words, "small", "2", wrap=True), margins=(28, 24, 28, 24)
        )
        self.setLayout(vbox(StartColumn(head, 8, panel)))

    def make(self, folder: Path, **size: Any) -> None:
        """Begin; `made` or `stopped` says how it ended."""
        language = i18n.language()
        task = self._tasks.start(
            lambda progress: self._doors.make_training(
                folder, language, progress, **size
            )
        )
        self._row.follow(task)
        task.succeeded.connect(lambda _none: self.made.emit(folder))
        task.failed.connect(lambda error: self.stopped.emit(notice_for(error)))
        task.cancelled.connect(lambda: self.stopped.emit(None))

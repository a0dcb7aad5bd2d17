# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that writes one file which leaves the case file: work, words, the bar below."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QWidget

from app.progress import Progress
from app.session import Session
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.columns import Columns
from ui.widgets.layout import hair, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import ProgressRow


class LeavingPage(Page):
    """Says that the file can be read by whoever has it, and what became of it.

    Subclasses set `name` before they are built; `refresh` shows what is possible now.
    """

    name = ""  # begins the object names of what is said

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.working = False
        self.words = Slot(f"{self.name}_words")

    def warning(self) -> QFrame:
        """Return the sentence over everything else."""
        return banner(
            "warn",
            self.tr(
                "This file leaves the encrypted case file: whoever has it can read it."
            ),
        )

    def foot(self, note: QWidget, *buttons: QWidget) -> QWidget:
        """Return the bar below: a note, the buttons, and over both what is said."""
        said = plain(vbox(self.words, margins=(24, 4, 24, 12)))
        said.hide()
        self.words.shown.connect(said.setVisible)
        row = Columns((note, 1, 280), *((each, 0, 0) for each in buttons), gap=12)
        bar = plain(vbox(row, margins=(24, 12, 24, 14)))
        return plain(vbox(said, hair(), bar, gap=0))

    def write_file(
        self,
        what: str,
        work: Callable[[Progress], object],
        done: Callable[[object], None],
    ) -> None:
        """Do the work off the main thread, with progress and a way to stop it.

        `what` names the work; `done` is given what it answers with.
        """
        self._set_working(working=True)
        task = self.tasks.start(work)
        row = ProgressRow(what)
        row.follow(task)
        self.words.put(row)
        task.succeeded.connect(done)
        task.failed.connect(self.say_error)
        task.cancelled.connect(
            lambda: self.say("info", self.tr("Stopped: nothing was written."))
        )
        task.finished.connect(lambda: self._set_working(working=False))

    def say_error(self, error: Exception) -> None:
        """Say what went wrong."""
        notice = notice_for(error)
        self.say(notice.kind, notice.hint, notice.sentence)

    def say(self, kind: str, text: str, strong: str = "") -> None:
        """Say something over the bar until something else is said."""
        shown = banner(kind, text, strong=strong)
        shown.setObjectName(f"{self.name}_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.words.put(shown)

    def handle(self, action: str) -> bool:
        """Do what the page knows."""
        if action == "refresh":
            self.refresh()
            return True
        return False

    def _set_working(self, *, working: bool) -> None:
        self.working = working
        self.hub.busy.emit(working)
        self.refresh()


def with_ending(path: Path, ending: str) -> Path:
    """Return a path that ends as its kind of file does."""
    if path.suffix.lower() == ending:
        return path
    return path.with_name(path.name + ending)

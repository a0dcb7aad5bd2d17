# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a bundle: choose or drop it, see what it is, take it in or leave it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import UnknownSender
from app.handover.arrival import Accepted, Arrival, accept, inspect
from app.handover.compose import SUFFIX
from app.session import Session
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.asking import ask_file
from ui.pages.handover_arrival import ArrivalView
from ui.tasks import Task, TaskRunner
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.working import FileProgressRow


class OpenPart(QWidget):
    """Choose, look, decide.

    `received` tells that cases were added, `contact_wanted` asks for Contacts,
    `case_wanted` for a case that came.
    """

    received = Signal()
    contact_wanted = Signal(str)
    case_wanted = Signal(str)

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("open_bundle")
        self.setAcceptDrops(True)
        self._session, self._tasks, self._hub = session, tasks, hub
        self._arrival: Arrival | None = None
        self._working = False
        self.words = Slot("open_words")
        choose = EmptyState(
            "package-open",
            self.tr("Which bundle have you been given?"),
            self.tr(
                "Drop the file here, or choose it. Nothing is added before you say so."
            ),
            self.tr("Choose a bundle…"),
        )
        choose.activated.connect(self.ask_file)
        choose.setMinimumHeight(px(220))
        self._choose = box("card", vbox(choose))
        self.view = ArrivalView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choose)
        self._stack.addWidget(self.view)
        column = vbox(self.words, (self._stack, 1), gap=12, margins=(24, 0, 24, 16))
        self._foot = self._make_foot()
        self.setLayout(vbox((scroll(column), 1), self._foot, gap=0))
        self._show_choose()

    def _make_foot(self) -> QWidget:
        self._sentence = label("", "small", "2", wrap=True)
        leave = button(self.tr("Leave it"), "quiet", name="leave_bundle")
        leave.clicked.connect(self.leave)
        self._add = button(
            self.tr("Add to this case file"), "primary", "check", name="accept"
        )
        self._add.clicked.connect(self.take_in)
        buttons = plain(FlowLayout(leave, self._add))
        row = Columns((self._sentence, 1, 280), (buttons, 0, 0), gap=12)
        return plain(vbox(hair(), plain(vbox(row, margins=(24, 12, 24, 14))), gap=0))

    # -- reading -----------------------------------------------------------
    def ask_file(self) -> None:
        """Ask for a bundle."""
        pattern = self.tr("Bundles ({pattern})").format(pattern=f"*{SUFFIX}")
        ask_file(self, self.tr("Open a bundle"), pattern, self.read)

    def read(self, path: Path) -> None:
        """Read a bundle to its end and show what it is."""
        if self._working:
            return
        session = self._session
        task = self._tasks.start(lambda progress: inspect(path, session, progress))
        self._follow(task, self.tr("Reading the bundle"))
        task.succeeded.connect(self._on_read)
        task.cancelled.connect(self._on_stopped)

    def leave(self) -> None:
        """Take nothing in."""
        self.words.put(None)
        self._show_choose()

    def go_back(self) -> bool:
        """Leave the bundle that is shown; False where none is."""
        if self._arrival is None or self._working:
            return False
        self.leave()
        return True

    def take_in(self) -> None:
        """Add what the bundle holds to this case file."""
        arrival, session = self._arrival, self._session
        if arrival is None or self._working:
            return
        task = self._tasks.start(lambda progress: accept(arrival, session, progress))
        self._follow(task, self.tr("Adding to this case file"))
        task.succeeded.connect(self._on_accepted)
        task.cancelled.connect(self._on_stopped)

    def _follow(self, task: Task, what: str) -> None:
        self._working = True
        row = FileProgressRow(what)
        row.setObjectName("open_progress")
        row.follow(task)
        self.words.put(row)
        self._add.setEnabled(False)
        self._hub.busy.emit(True)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)

    def _on_read(self, arrival: Arrival) -> None:
        self._arrival = arrival
        self.words.put(None)
        self.view.show_arrival(arrival)
        self._stack.setCurrentWidget(self.view)
        self._foot.show()
        self._sentence.setText(
            self.tr(
                "Nothing is added yet. What you have written yourself stays as it is."
            )
        )

    def _on_accepted(self, done: Accepted) -> None:
        letter = self._arrival.letter if self._arrival else None
        arrived = [case.case for case in letter.cases] if letter else []
        self._show_choose()
        self._say("ok", self.view.result(done), action=self._look_at(arrived))
        self.received.emit()

    def _look_at(self, cases: list[str]) -> QWidget | None:
        """Offer to open the case where only one came."""
        if len(cases) != 1:
            return None
        link = button(
            self.tr("Open the case"), "link", compact=True, name="open_received"
        )
        link.clicked.connect(lambda: self.case_wanted.emit(cases[0]))
        return link

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        action = None
        if isinstance(error, UnknownSender):
            action = button(
                self.tr("Add their card"), "link", compact=True, name="unknown_sender"
            )
            action.clicked.connect(lambda: self.contact_wanted.emit(""))
        self._say(notice.kind, notice.hint, notice.sentence, action)
        self._show_choose()

    def _on_stopped(self) -> None:
        self._say("info", self.tr("Stopped: nothing was added."))

    def _on_finished(self) -> None:
        self._working = False
        self._add.setEnabled(True)
        self._hub.busy.emit(False)

    def _say(
        self, kind: str, text: str, strong: str = "", action: QWidget | None = None
    ) -> None:
        shown = banner(kind, text, *((action,) if action else ()), strong=strong)
        shown.setObjectName("open_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.words.put(shown)

    def _show_choose(self) -> None:
        self._arrival = None
        self._stack.setCurrentWidget(self._choose)
        self._foot.hide()

    # -- a file dropped here -------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that can be a bundle."""
        if _bundle_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        path = _bundle_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)


def _bundle_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix == SUFFIX else None

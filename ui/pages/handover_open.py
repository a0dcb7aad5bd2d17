# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a bundle: choose or drop it, see what it is, take it over, add it, refuse."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.errors import UnknownSender
from app.handover import statements
from app.handover.arrival import Accepted, Arrival, accept, inspect, refuse
from app.handover.compose import SUFFIX
from app.handover.history import custodian_of
from app.handover.receipts import hand_back
from app.handover.statements import Taken
from app.progress import Progress
from app.session import Session
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.asking import ask_file
from ui.pages.custody_arrival import ArrivalWords
from ui.pages.custody_arrived import ArrivedView
from ui.pages.custody_asking import CustodyQuestions
from ui.pages.handover_arrival import ArrivalView
from ui.pages.receipt_files import ReceiptFiles, path_of
from ui.pages.receipt_words import ReceiptWords, direction_of
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
    """Choose, look, decide; then the receipt.

    `received` tells that cases were added, `contact_wanted` asks for Contacts,
    `case_wanted` for a case that came, `bundle_wanted` for a bundle of the ledger, by
    its id and "sent" or "received".
    """

    received = Signal()
    contact_wanted = Signal(str)
    case_wanted = Signal(str)
    bundle_wanted = Signal(str, str)

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("open_bundle")
        self.setAcceptDrops(True)
        self._session, self._tasks, self._hub = session, tasks, hub
        self._arrival: Arrival | None = None
        self._asked: AskHere | None = None
        self._working = False
        self._says, self._receipts = ArrivalWords(self), ReceiptWords(self)
        self._questions = CustodyQuestions(self)
        self.files = ReceiptFiles(self, session, tasks)
        self.files.taken.connect(self._on_taken)
        self.files.failed.connect(self._on_failed)
        self.words = Slot("open_words")
        choose = EmptyState(
            "package-open",
            self.tr("Which bundle have you been given?"),
            self.tr(
                "Drop the file here, or choose it. Nothing is added before you say so."
                " A receipt can be opened here too."
            ),
            self.tr("Choose a bundle…"),
        )
        choose.activated.connect(self.ask_file)
        choose.setMinimumHeight(px(220))
        self._choose = box("card", vbox(choose))
        self.view = ArrivalView()
        self.done = ArrivedView(session, tasks)
        self.done.case_wanted.connect(self.case_wanted)
        # Not a stack: what wraps has to be as high as its width asks.
        self._parts = (self._choose, self.view, self.done)
        parts = ((part, 1) for part in self._parts)
        column = vbox(self.words, *parts, gap=12, margins=(24, 0, 24, 16))
        self._foot = self._make_foot()
        self.setLayout(vbox((scroll(column), 1), self._foot, gap=0))
        self._show_choose()

    def _make_foot(self) -> QWidget:
        self._sentence = label("", "small", "2", wrap=True)
        self._leave = button(self.tr("Leave it"), "quiet", name="leave_bundle")
        self._leave.clicked.connect(self.leave)
        self._refuse = button(self.tr("Refuse…"), "", "circle-x", name="refuse_bundle")
        self._refuse.clicked.connect(self.ask_refusal)
        self._add = button(self.tr("Add as a copy"), "primary", "check", name="accept")
        self._add.clicked.connect(self.take_in)
        self._another = button(self.tr("Done"), "", "check", name="open_done")
        self._another.clicked.connect(self.leave)
        acts = (self._leave, self._refuse, self._add, self._another)
        self._ask = AskSlot()
        buttons = plain(FlowLayout(*acts))
        self._row = Columns((self._sentence, 1, 260), (buttons, 0, 0), gap=12)
        inner = plain(vbox(self._ask, self._row, gap=0, margins=(24, 12, 24, 14)))
        return plain(vbox(hair(), inner, gap=0))

    # -- reading -----------------------------------------------------------
    def ask_file(self) -> None:
        """Ask for a bundle, or a receipt."""
        pattern = self.tr("Bundles and receipts ({pattern})")
        kinds = pattern.format(pattern=f"*{SUFFIX} *{statements.SUFFIX}")
        ask_file(self, self.tr("Open a bundle"), kinds, self.read)

    def read(self, path: Path) -> None:
        """Read a bundle to its end and show what it is; take a receipt in."""
        if self._working:
            return
        if path.suffix == statements.SUFFIX:
            self.files.read(path)
            return
        session = self._session
        task = self._tasks.start(lambda progress: inspect(path, session, progress))
        self._follow(task, self.tr("Reading the bundle"))
        task.succeeded.connect(self._on_read)
        task.cancelled.connect(self._on_stopped)

    def arrival(self) -> Arrival | None:
        """Return the bundle that waits for a decision."""
        return self._arrival

    def leave(self) -> None:
        """Take nothing in, or put away what is said of what was."""
        self.words.put(None)
        self._show_choose()

    def go_back(self) -> bool:
        """Put a question away, or leave the bundle; False where there is none."""
        if self._working:
            return False
        if self._asked is not None:
            self._put_away()
            return True
        if self._arrival is None and self.done.isHidden():
            return False
        self.leave()
        return True

    def take_in(self) -> None:
        """Add what the bundle holds to this case file, custody too if it is offered."""
        arrival, session = self._arrival, self._session
        if arrival is None or self._working:
            return

        def work(progress: Progress) -> tuple[Accepted, bool]:
            done = accept(arrival, session, progress)
            return done, hand_back(done.statement, session)

        task = self._tasks.start(work)
        self._follow(task, self.tr("Adding to this case file"))
        task.succeeded.connect(self._on_accepted)
        task.cancelled.connect(self._on_stopped)

    def ask_refusal(self) -> None:
        """Ask why it is refused."""
        arrival = self._arrival
        if arrival is None or self._working:
            return
        self._asked = self._questions.refuse(arrival.sender.name, self.refuse)
        self._asked.cancelled.connect(self._put_away)
        self._ask.ask(self._asked)
        self._row.hide()

    def refuse(self, why: str) -> None:
        """Take nothing of it in, and write the answer."""
        arrival, session = self._arrival, self._session
        if arrival is None or self._asked is None:
            return
        if not why.strip():
            words = self.tr("Write in a few words why: they will want to know.")
            self._asked.set_error(words)
            return

        def work(_progress: Progress) -> tuple[bytes, bool]:
            data = refuse(arrival, session, why)
            return data, hand_back(data, session)

        task = self._tasks.start(work)
        task.succeeded.connect(lambda done: self._on_refused(arrival, *done))
        task.failed.connect(self._on_failed)

    def _follow(self, task: Task, what: str) -> None:
        self._working = True
        row = FileProgressRow(what)
        row.setObjectName("open_progress")
        row.follow(task)
        self.words.put(row)
        self._row.setEnabled(False)
        self._hub.busy.emit(True)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)

    def _on_read(self, arrival: Arrival) -> None:
        self._arrival = arrival
        self.words.put(None)
        custodian = custodian_of(self._session, arrival.letter)
        self.view.show_arrival(arrival, custodian)
        self._show_part(self.view)
        self._add.setText(self._accept_words(arrival))
        again = arrival.opened_before
        self._refuse.setVisible(not again and not arrival.refused_before)
        self._sentence.setText(
            self.tr(
                "Nothing is added yet. What you have written yourself stays as it is."
            )
        )

    def _accept_words(self, arrival: Arrival) -> str:
        if arrival.opened_before:
            return self.tr("Open it again")
        if arrival.to_me:
            return self.tr("Take over %n case(s)", "", len(arrival.cases))
        return self.tr("Add as a copy")

    def _on_accepted(self, result: tuple[Accepted, bool]) -> None:
        arrival, (done, sent) = self._arrival, result
        if arrival is None:
            return
        words = self._says.result(done, custody=arrival.to_me)
        again = arrival.opened_before and not done.new_versions
        if again:
            words = f"{words} {self.tr('Here is the receipt again.')}"
        self.done.show_done(
            "info" if again else "ok",
            words,
            self._says.erasures(done),
            self._receipt(arrival, done.statement, sent=sent),
            [case.case for case in arrival.letter.cases],
        )
        self._show_done(self.tr("The cases are here. Give the receipt back."))
        self.received.emit()

    def _on_refused(self, arrival: Arrival, data: bytes, sent: bool) -> None:  # noqa: FBT001 - a result
        name = arrival.sender.name
        words = self.tr("Refused: nothing of it was taken in.")
        receipt = self._receipt(arrival, data, sent=sent)
        self.done.show_done("info", words, (), receipt, ())
        said = self.tr("{name} waits for your answer.").format(name=name)
        self._show_done(said)
        self.received.emit()

    def _receipt(
        self, arrival: Arrival, data: bytes, *, sent: bool
    ) -> tuple[bytes, str, str, bool]:
        kind = statements.read_statement(data).kind if data else ""
        return data, kind, arrival.sender.name, sent

    # -- a receipt that was opened here ----------------------------------------
    def _on_taken(self, taken: Taken) -> None:
        told = self._receipts.of(self._session, taken)
        look = button(self.tr("Look at it"), "link", compact=True, name="see_bundle")
        bundle, direction = taken.statement.bundle_id, direction_of(taken)
        look.clicked.connect(lambda: self.bundle_wanted.emit(bundle, direction))
        self._say(told.kind, told.text, told.strong, look)
        self.received.emit()

    # -- how it ends -----------------------------------------------------------
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
        self._row.setEnabled(True)
        self._hub.busy.emit(False)

    def _say(
        self, kind: str, text: str, strong: str = "", action: QWidget | None = None
    ) -> None:
        shown = banner(kind, text, *((action,) if action else ()), strong=strong)
        shown.setObjectName("open_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.words.put(shown)

    def _put_away(self) -> None:
        self._asked = None
        self._ask.clear()
        self._row.show()

    def _show_choose(self) -> None:
        self._arrival = None
        self.done.clear()
        self._show_part(self._choose)

    def _show_done(self, sentence: str) -> None:
        self._arrival = None
        self.words.put(None)
        self._sentence.setText(sentence)
        self._show_part(self.done)
        self._another.setFocus()

    def _show_part(self, shown: QWidget) -> None:
        self._put_away()
        for part in self._parts:
            part.setVisible(part is shown)
        looking, done = shown is self.view, shown is self.done
        for each in (self._leave, self._refuse, self._add):
            each.setVisible(looking)
        self._another.setVisible(done)
        self._foot.setVisible(looking or done)

    # -- a file dropped here -------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that can be a bundle or a receipt."""
        if _file_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        path = _file_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)


def _file_of(event: QDropEvent) -> Path | None:
    path = path_of(event.mimeData())
    known = (SUFFIX, statements.SUFFIX)
    return path if path is not None and path.suffix in known else None

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Before travelling: the steps to a case file that holds nothing, and coming back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import travel
from app.session import Session
from app.travel import Emptied, Loss, Travel
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.ask_here import AskSlot
from ui.pages.page import Page
from ui.pages.travel_notes import ComingBack, NoConnection, Stays, Verdict
from ui.pages.travel_purge import RemovingRow, TravelQuestion
from ui.pages.travel_steps import TravelSteps
from ui.pages.wording import and_list
from ui.tasks import Task, TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import icon_button
from ui.widgets.columns import Columns
from ui.widgets.layout import plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot


class TravelPage(Page):
    """Steps, what stays, what to do without a connection, and coming back."""

    page_wanted = Signal(str)  # the key of a page
    custody_wanted = Signal(list)  # ids of cases to hand over
    part_wanted = Signal(str)  # of the page Handover
    bundle_wanted = Signal(str, str)  # a bundle's id, and "sent"
    action_wanted = Signal(str)  # the id of an action of the window

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("travel_page")
        self.title = self.tr("Before travelling")
        self._found: Travel | None = None
        self._reading: Task | None = None
        self._working = False
        back = icon_button("arrow-left", self.tr("Back"), name="travel_back_button")
        back.clicked.connect(self.leave)
        head = PageHead(self.title, leading=back)
        head.set_quiet(
            self.tr(
                "Cross a border with a case file that holds nothing, and have everything"
                " again on the other side."
            )
        )
        self.said, self.work = Slot("travel_said"), Slot("travel_work")
        self.verdict, self.steps = Verdict(), TravelSteps()
        self.stays, self.back = Stays(), ComingBack()
        self.alone = NoConnection()
        self.asking = AskSlot()
        left = plain(vbox(self.steps, ..., gap=12))
        right = plain(vbox(self.back, self.stays, self.alone, ..., gap=12))
        self.stays.hide()  # until it is known what the case file holds
        columns = Columns((left, 5, 400), (right, 4, 320), gap=16)
        rows = vbox(
            head,
            self.said,
            self.work,
            self.verdict,
            columns,
            ...,
            gap=12,
            margins=(24, 8, 24, 16),
        )
        self.setLayout(vbox(scroll(rows)))
        self._connect()
        self._read()

    def _connect(self) -> None:
        self.verdict.lock_wanted.connect(lambda: self.action_wanted.emit("lock"))
        self.steps.hand_over_wanted.connect(self.custody_wanted)
        self.steps.receipt_wanted.connect(lambda: self.part_wanted.emit("ledger"))
        self.steps.bundle_wanted.connect(lambda b: self.bundle_wanted.emit(b, "sent"))
        self.steps.purge_wanted.connect(self.ask)
        self.back.open_wanted.connect(lambda: self.part_wanted.emit("open"))
        self.alone.backups_wanted.connect(lambda: self.page_wanted.emit("backups"))

    # -- what is so ----------------------------------------------------------------
    def refresh(self) -> None:
        """Look again at what the case file holds."""
        if not self._working:
            self._read()

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        session = self.session
        self._reading = self.tasks.start(lambda _progress: travel.state(session))
        self._reading.succeeded.connect(self._show)
        self._reading.failed.connect(self._on_failed)

    def _show(self, found: Travel) -> None:
        if self._working:
            return  # what was found is no longer so
        self._found = found
        self.asking.clear()
        self.verdict.show_state(found)
        self.steps.show_state(found, self.asking)
        self.stays.show_state(found)
        self.stays.show()
        self.back.show_state(found)

    # -- what is done --------------------------------------------------------------
    def ask(self) -> None:
        """Ask once before anything is removed."""
        if self._found is not None and not self._working:
            asked = TravelQuestion(self._found, self.purge).asked
            asked.cancelled.connect(lambda: self._show_button(shown=True))
            self._show_button(shown=False)
            self.asking.ask(asked)

    def _show_button(self, *, shown: bool) -> None:
        """One question, one button."""
        if self.steps.purge_button is not None:
            self.steps.purge_button.setVisible(shown)

    def purge(self, acknowledged: frozenset[Loss]) -> None:
        """Remove what others have, the last traces, and renew the keys."""
        if self._working:
            return
        self.asking.clear()
        self._set_busy(busy=True)
        session = self.session
        task = self.tasks.start(
            lambda progress: travel.purge_all(session, acknowledged, progress)
        )
        row = RemovingRow(self.tr("Removing, then renewing the keys"))
        row.setObjectName("travel_progress")
        row.follow(task)
        self.work.put(row)
        task.succeeded.connect(self._on_purged)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_stopped)
        task.finished.connect(self._on_finished)

    def _on_purged(self, done: Emptied) -> None:
        words = self.tr("%n case(s) were removed.", "", done.cases)
        if not done.cases:
            words = self.tr("The last traces are gone, and the keys are new.")
        self._say("ok", self._about_statements(done), words)
        if done.waiting:
            people = and_list([i18n.iso(name) for name in done.waiting])
            said = self.tr("{people} need a key given again, on the page Team.")
            self.notice.emit(Notice(said.format(people=people), kind="warn"))

    def _about_statements(self, done: Emptied) -> str:
        if not done.statements:
            return ""
        if done.carried == done.statements:
            return self.tr("The signed statements that say so are in the outbox.")
        return self.tr(
            "The signed statements that say so are under Handover, Sent and received."
        )

    def _on_stopped(self) -> None:
        self._say(
            "info",
            self.tr("What was removed is gone, the rest is as it was. Go on any time."),
            self.tr("Stopped."),
        )

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        self._say(notice.kind, notice.hint, notice.sentence)

    def _on_finished(self) -> None:
        self.work.put(None)
        self._set_busy(busy=False)
        self.hub.cases_changed.emit()
        self._read()

    def _say(self, kind: str, text: str, strong: str) -> None:
        shown = banner(kind, text, strong=strong)
        shown.setObjectName("travel_message")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.said.put(shown)

    def _set_busy(self, *, busy: bool) -> None:
        self._working = busy
        self.hub.busy.emit(busy)
        self.steps.setEnabled(not busy)
        if busy:
            self.said.put(None)

    # -- as a page -------------------------------------------------------------------
    def handle(self, action: str) -> bool:
        """Do `back`: first out of the question."""
        if action == "back" and self.asking.is_asking():
            self.asking.clear()
            self._show_button(shown=True)
            return True
        return False

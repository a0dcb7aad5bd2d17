# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who leaves goes through six steps and signs; each choice is kept as it is made."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import AppError, StorageError, TwoVersions
from app.mission.caseload import caseload, people
from app.mission.leaving import Unfinished, sign, unfinished
from app.mission.plan import Plan, drop_plan, keep_plan, kept_plan
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.mission.step import MissionStep, StepStrip
from ui.pages.mission.step_cases import CasesStep
from ui.pages.mission.step_drafts import DraftsStep
from ui.pages.mission.step_notes import NotesStep
from ui.pages.mission.step_sign import SignStep
from ui.pages.mission.step_tasks import TasksStep
from ui.pages.mission.step_who import WhoStep
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import hair, plain, vbox
from ui.widgets.pagehead import PageHead

_PAUSE = 800  # milliseconds after the last choice


class LeavingPart(QWidget):
    """`signed` tells the ids of the records; `left` that the person went back."""

    signed = Signal(list)
    left = Signal()
    account_wanted = Signal()
    draft_wanted = Signal(str, str, str)
    intake_wanted = Signal()

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("mission_leaving")
        self._session, self._tasks, self._hub = session, tasks, hub
        self.plan = Plan(session.me)
        self.at = 0
        self._busy = False
        self.who = WhoStep(session)
        self.drafts = DraftsStep(session, hub)
        self.notes = NotesStep(session, tasks, hub)
        self.sign_step = SignStep(session)
        self.steps: list[MissionStep] = [
            self.who,
            CasesStep(session),
            self.notes,
            TasksStep(session, hub),
            self.drafts,
            self.sign_step,
        ]
        self._build()
        self._connect()

    def _build(self) -> None:
        back = icon_button("arrow-left", self.tr("Back to the overview"), name="back")
        back.clicked.connect(self.leave)
        self._head = PageHead(self.tr("End of mission"), leading=back)
        self.strip = StepStrip([step.title for step in self.steps])
        self._message = MessageBar()
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(step)
        rows = vbox(
            self._head,
            self.strip,
            self._message,
            (self._stack, 1),
            gap=12,
            margins=(24, 8, 24, 12),
        )
        self.setLayout(vbox((plain(rows), 1), hair(), self._bar(), gap=0))

    def _bar(self) -> QWidget:
        self._sentence = label("", "small", "2", wrap=True)
        self._sentence.setObjectName("mission_sentence")
        self._drop = button(self.tr("Forget these choices"), "quiet")
        self._drop.setObjectName("mission_forget")
        self._drop.clicked.connect(self.forget_plan)
        self._back = button(self.tr("Back"), "", "arrow-left", name="mission_back")
        self._back.clicked.connect(lambda: self.show_step(self.at - 1))
        self._next = button(self.tr("Next"), "primary", name="mission_next")
        self._next.clicked.connect(self.go_on)
        buttons = plain(FlowLayout(self._drop, self._back, self._next))
        row = Columns((self._sentence, 1, 280), (buttons, 0, 0), gap=12)
        return plain(vbox(row, margins=(24, 12, 24, 14)))

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.strip.chosen.connect(self.show_step)
        for step in self.steps:
            step.decided.connect(self._pause.start)
        self.who.account_wanted.connect(self.account_wanted)
        self.drafts.draft_wanted.connect(self.draft_wanted)
        self.drafts.intake_wanted.connect(self.intake_wanted)
        self.sign_step.step_wanted.connect(self.show_step)
        self.sign_step.ready.connect(lambda _fine: self._show_bar())

    # -- steps -------------------------------------------------------------------
    def start(self, leaver: str) -> None:
        """Begin, or go on with what was decided before."""
        self.plan = kept_plan(self._session, leaver) or Plan(leaver)
        self._message.clear()
        names = {row.account_id: row.name for row in people(self._session)}
        if leaver == self._session.me:
            self._head.set_quiet("")
        else:
            words = self.tr("in the place of {name}: the record says so")
            said = words.format(name=i18n.iso(names.get(leaver, "")))
            self._head.set_quiet(said)
        self.show_step(self.plan.step)

    def refresh(self) -> None:
        """Read the step in front again."""
        self.show_step(self.at)

    def show_step(self, at: int) -> None:
        """Show one step."""
        self.steps[self.at].flush()
        self.at = min(max(at, 0), len(self.steps) - 1)
        self.plan.step = self.at
        self.flush()
        self._stack.setCurrentIndex(self.at)
        self.steps[self.at].enter(self.plan)
        self._show_bar()
        self.strip.show_state(self.at, _left(unfinished(self._session, self.plan)))

    def go_on(self) -> None:
        """Show the next step, or sign."""
        if self.at + 1 < len(self.steps):
            self.show_step(self.at + 1)
        else:
            self.sign()

    def leave(self) -> None:
        """Go back to the overview; what was decided is kept."""
        self.flush()
        self.steps[self.at].flush()
        self.left.emit()

    def forget_plan(self) -> None:
        """Forget every choice; notes that were written stay in their cases."""
        self._pause.stop()
        drop_plan(self._session, self.plan.leaver)
        self.plan = Plan(self.plan.leaver)
        self.show_step(0)

    def flush(self) -> None:
        """Keep the choices now."""
        self._pause.stop()
        try:
            keep_plan(self._session, self.plan)
        except (AppError, StorageError) as error:
            self._say(notice_for(error))

    def prepare_lock(self) -> None:
        """Keep everything now."""
        self.steps[self.at].flush()
        self.flush()

    def save_note(self) -> bool:
        """Save the note that is being written; False where none is."""
        if self.steps[self.at] is not self.notes or not self.notes.editor.is_open():
            return False
        self.notes.editor.save()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere has kept what was decided."""
        super().hideEvent(event)
        if self._pause.isActive():
            self.flush()

    def _show_bar(self) -> None:
        last = self.at + 1 == len(self.steps)
        self._back.setVisible(self.at > 0)
        self._drop.setVisible(self.at == 0)
        self._next.set_sign("signature" if last else "")
        self._next.setText(self.tr("Next"))
        self._next.setEnabled(not self._busy)
        self._sentence.setText(
            self.tr("Every choice is kept. You can lock and go on later.")
        )
        if not last:
            return
        left = unfinished(self._session, self.plan)
        count = len(caseload(self._session, self.plan.leaver).rows)
        words = self.tr("Sign and hand over %n case(s)", "", count)
        self._next.setText(words if count else self.tr("Sign"))
        self._next.setEnabled(not left.kinds and not self._busy)
        self._sentence.setText(
            self.tr("First what is marked above.")
            if left.kinds
            else self.tr(
                "The cases stay yours until who takes over has seen each and signed."
            )
        )

    # -- signing -----------------------------------------------------------------
    def sign(self) -> None:
        """Sign; who takes over sees it after unlocking."""
        if self._busy:
            return
        self._pause.stop()
        session, plan = self._session, self.plan
        self._set_busy(busy=True)
        task = self._tasks.start(lambda _progress: sign(session, plan))
        task.succeeded.connect(self._on_signed)
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_signed(self, made: list[str]) -> None:
        self.plan = Plan(self.plan.leaver)
        self._hub.cases_changed.emit()
        self._hub.team_changed.emit()
        self.signed.emit(made)

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        if isinstance(error, TwoVersions):
            notice = Notice(
                self.tr("A record was signed already, and waits."),
                self.tr("Take it back on the overview first. Nothing was changed."),
            )
        self._say(notice)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._hub.busy.emit(busy)
        self._next.setEnabled(not busy)

    def _say(self, notice: Notice) -> None:
        self._message.show_message(notice.text, notice.kind)


def _left(left: Unfinished) -> list[bool]:
    """Return for each step whether something is left there."""
    return [
        left.successor or left.reason,
        bool(left.unowned),
        bool(left.without_note),
        bool(left.unreadable),
        bool(left.drafts),
        bool(left.kinds),
    ]

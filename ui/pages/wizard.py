# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a case file, page by page: never a dialog, nothing on disk before the end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.session import NewCaseFile
from ui.doors import Doors
from ui.errors import notice_for
from ui.notices import Notice
from ui.pages.steps.account import AccountStep
from ui.pages.steps.check_words import CheckWordsStep
from ui.pages.steps.colleagues import ColleaguesStep
from ui.pages.steps.done import DoneStep
from ui.pages.steps.place import PlaceStep
from ui.pages.steps.step import Plan, Step
from ui.pages.steps.welcome import WelcomeStep
from ui.pages.steps.words import WordsStep
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layout import box, hbox, plain, vbox
from ui.widgets.starthead import StartColumn, StartHead


class WizardPage(QWidget):
    """Steps in a row with Back and Next; the file is made when the words are safe."""

    left = Signal()  # given up before anything was made
    finished = Signal(object)  # the Path of the new case file: lock and begin there
    language_chosen = Signal(str)
    training_requested = Signal()
    folder_given = Signal(object)  # the Path of a case file that exists

    def __init__(self, doors: Doors, tasks: TaskRunner, *, welcome: bool) -> None:
        super().__init__()
        self.setObjectName("wizard")
        self._doors, self._tasks = doors, tasks
        self.plan = Plan()
        self.steps = self._make_steps(welcome=welcome)
        self.at = 0
        self._welcome = welcome
        self._build()
        self._show(0)

    def _make_steps(self, *, welcome: bool) -> list[Step]:
        plan = self.plan
        steps: list[Step] = []
        if welcome:
            first = WelcomeStep(plan)
            first.language_chosen.connect(self.language_chosen)
            first.training_requested.connect(self.training_requested)
            first.folder_given.connect(self.folder_given)
            steps.append(first)
        team = ColleaguesStep(plan, self._tasks)
        team.busy.connect(lambda busy: self._set_busy(busy=busy))
        team.refused.connect(self._say)
        self._check = CheckWordsStep(plan)
        steps += [PlaceStep(plan, self._doors.home()), AccountStep(plan)]
        steps += [WordsStep(plan), self._check, team, DoneStep(plan)]
        for step in steps:
            step.proceed.connect(self.go_on)
        return steps

    def _build(self) -> None:
        head = StartHead(self.tr("Protected case notes, on this laptop only"))
        head.language.hide()  # the first step asks; later a change would begin anew
        self._count = label("", "small", "3")
        self._count.setObjectName("step_count")
        self.messages = MessageBar()
        shown = plain(vbox(*self.steps, gap=0, margins=(28, 24, 28, 24)))
        self.back = button(self.tr("Back"), "", "arrow-left", name="wizard_back")
        self.back.clicked.connect(self.go_back)
        self.cancel = button(self.tr("Cancel"), "quiet", name="wizard_cancel")
        self.cancel.clicked.connect(self._on_cancel)
        self.next = button(self.tr("Next"), "primary", name="wizard_next")
        self.next.clicked.connect(self.go_on)
        bar = hbox(self.back, self.cancel, ..., self._count, 8, self.next)
        panel = box("card", vbox(shown))
        self._column = StartColumn(head, 4, self.messages, panel, foot=bar)
        self.setLayout(vbox(self._column))

    @property
    def step(self) -> Step:
        """The step in front."""
        return self.steps[self.at]

    def go_on(self) -> None:
        """Take what was answered; make the file, or show the next step."""
        if not self.next.isEnabled() or not self.step.complete():
            return
        self.messages.clear()
        if self.step is self._check and self.plan.session is None:
            self._found()
        elif self.at + 1 < len(self.steps):
            self._show(self.at + 1)
        else:
            self._finish()

    def go_back(self) -> None:
        """Show the step before."""
        if self.at and self.step.may_go_back:
            self._show(self.at - 1)

    def forget(self) -> None:
        """Drop every secret, and close what is open."""
        for step in self.steps:
            step.forget()
        session, self.plan.session = self.plan.session, None
        self.plan.passphrase, self.plan.words = "", None
        if session is not None:
            session.close()

    def _show(self, at: int) -> None:
        self.at = at
        for step in self.steps:
            step.setVisible(step is self.step)
        self.next.setFocus()  # unless the step begins in a field
        self.step.enter()
        words = self.tr("Step {number} of {count}")
        self._count.setText(words.format(number=at + 1, count=len(self.steps)))
        self.back.setVisible(at > 0 and self.step.may_go_back)
        self.cancel.setVisible(self.step.may_go_back and not (self._welcome and not at))
        self.next.setText(self.step.next_words or self.tr("Next"))
        self._column.to_top()

    def _found(self) -> None:
        plan = self.plan
        assert plan.words is not None
        command = NewCaseFile(
            plan.folder,
            plan.label,
            plan.site_code,
            plan.name,
            plan.passphrase,
            plan.role,
            plan.words.secret,
        )
        self._set_busy(busy=True)
        self.next.setText(self.tr("Creating, a few seconds…"))
        task = self._tasks.start(lambda _progress: self._doors.found(command))
        task.succeeded.connect(self._on_founded)
        task.failed.connect(lambda error: self._say(notice_for(error)))
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_founded(self, session: object) -> None:
        self.plan.session = session  # type: ignore[assignment]  # Signal(object)
        self.plan.passphrase, self.plan.words = "", None
        for step in self.steps[: self.at + 1]:
            step.forget()
        self._show(self.at + 1)

    def _finish(self) -> None:
        folder = self.plan.folder
        self.forget()
        self.finished.emit(folder)

    def _on_cancel(self) -> None:
        self.forget()
        self.left.emit()

    def _say(self, notice: Notice) -> None:
        self.next.setText(self.step.next_words or self.tr("Next"))
        self.messages.show_message(notice.text, notice.kind)

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.next, self.back, self.cancel):
            each.setEnabled(not busy)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms: which there are, what each asks, and an organisation's own in their place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.commands.forms import (
    LoadForm,
    file_name_of,
    load_form,
    save_form_file,
    use_own,
)
from app.forms import pack
from app.forms.definition import Form
from app.forms.faults import CannotConvert
from app.progress import Progress
from app.queries.form_file import Candidate, read_form
from app.queries.forms import FormRow
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.asking import ask_file, ask_new_file
from ui.pages.forms.candidate import CandidatePart
from ui.pages.forms.front import FrontPart
from ui.pages.forms.trial import TrialPart
from ui.pages.page import Page
from ui.question import Question
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.layout import vbox
from ui.widgets.slot import Slot
from ui.widgets.states import ProgressRow

ENDINGS = (".xlsx", ".xlsm", ".xls", ".md", ".csv")


class FormsPage(Page):
    """The list, and beside it one form; a file that is loaded takes the page's place."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("forms_page")
        self.title = self.tr("Forms")
        self._path: Path | None = None  # the file that was chosen last
        self._from: QWidget | None = None  # where a trial was begun
        self._reading = Question(tasks, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self._on_refused)
        self._reading.stopped.connect(self._on_stopped)
        self._doing = Question(tasks, self)
        self._doing.answered.connect(self._on_done)
        self._doing.failed.connect(self._on_failed)
        self.front = FrontPart(session)
        self.front.load.connect(self.ask_form)
        self.front.clicked.connect(self._on_button)
        self.candidate = CandidatePart()
        self.candidate.left.connect(self._show_front)
        self.candidate.again.connect(self._read_again)
        self.candidate.tried.connect(self._try)
        self.candidate.used.connect(self._use)
        self.trial = TrialPart(session)
        self.trial.left.connect(self._end_trial)
        self._stack = QStackedWidget()
        for part in (self.front, self.candidate, self.trial):
            self._stack.addWidget(part)
        self.setLayout(vbox((self._stack, 1)))
        self.refresh()

    # -- the list ----------------------------------------------------------------
    def refresh(self) -> None:
        """Read the forms again and keep the selection."""
        self.front.refresh()

    def choose(self, name: str) -> None:
        """Select a form of the list."""
        self.front.list.choose(name)

    def place(self) -> dict[str, object]:
        """Return the form that is selected."""
        return {"form": self.front.list.current_id()}

    def restore(self, place: dict[str, object]) -> None:
        """Select a form again."""
        self.choose(str(place.get("form", "")))

    def prepare_lock(self) -> None:
        """Drop what was typed for trying: it is never kept."""
        self.trial.forget()

    def handle(self, action: str) -> bool:
        """Do `back`: leave the trial, then the file; `undo` and `redo` in a trial."""
        shown, view = self._stack.currentWidget(), self.trial.view
        if shown is self.trial and view is not None and action in ("undo", "redo"):
            (view.undo if action == "undo" else view.redo)()
            return True
        if action != "back" or shown is self.front:
            return False
        if shown is self.trial:
            self._end_trial()
        else:
            self._show_front()
        return True

    def _show_front(self) -> None:
        self._reading.forget()
        self._set_reading(reading=False)
        self._stack.setCurrentWidget(self.front)
        self.front.take_focus()

    def _on_button(self, name: str) -> None:
        row = self.front.row()
        if row is None:
            return
        match name:
            case "save_form":
                self._ask_save(row)
            case "try_form":
                self._try(self.session.forms.current(row.info.id))
            case "put_back":
                self._put_back(row)

    # -- reading a file ------------------------------------------------------------
    def ask_form(self) -> None:
        """Ask for a spreadsheet, beside the window."""
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        pattern = self.tr("Forms ({pattern})").format(pattern=endings)
        ask_file(self, self.tr("Load a form"), pattern, self.read)

    def read(self, path: Path) -> None:
        """Convert a spreadsheet off the main thread and show what it is."""
        self._path, session = path, self.session
        row = ProgressRow(self.tr("Reading {name}").format(name=i18n.ltr(path.name)))
        row.setObjectName("form_progress")
        row.follow(
            self._reading.ask(lambda progress: read_form(path, session, progress))
        )
        self._set_reading(reading=True)
        self._slot().put(row)

    def _read_again(self) -> None:
        if self._path is not None:
            self.read(self._path)

    def _on_read(self, candidate: Candidate) -> None:
        self._set_reading(reading=False)
        self.candidate.show_candidate(candidate)
        self._show_candidate()

    def _on_refused(self, error: Exception) -> None:
        self._set_reading(reading=False)
        if isinstance(error, CannotConvert) and self._path is not None:
            self.candidate.show_refused(error.faults, self._path.name)
            self._show_candidate()
            return
        notice = notice_for(error)
        self._say(notice.kind, notice.hint, notice.sentence)

    def _show_candidate(self) -> None:
        self._stack.setCurrentWidget(self.candidate)
        self.candidate.take_focus()

    def _on_stopped(self) -> None:
        self._set_reading(reading=False)
        self._say("info", self.tr("Stopped: nothing was changed."))

    def _set_reading(self, *, reading: bool) -> None:
        self.front.set_busy(busy=reading)
        self.candidate.set_busy(busy=reading)
        for slot in (self.front.message, self.candidate.message):
            slot.put(None)

    # -- what is done --------------------------------------------------------------
    def _use(self, command: LoadForm) -> None:
        known = self.session.forms.info(command.form.id).names
        name = known.get(i18n.language()) or command.names.get(i18n.language())
        title = self.tr("From now on “{name}” is written with this form.")
        text = self.tr(
            "Entries that are there keep the version they were written with."
        )
        said = title.format(name=i18n.iso(name or command.form.title))
        self.candidate.set_busy(busy=True)
        self._do(partial(load_form, command, self.session), command.form.id, said, text)

    def _put_back(self, row: FormRow) -> None:
        name = row.info.id
        title = self.tr("From now on “{name}” is written with the program's own form.")
        if name not in pack.infos():
            title = self.tr("“{name}” is no longer offered.")
        text = self.tr("Entries that are there stay as they are, and open as before.")
        said = title.format(name=i18n.iso(labels.form(row.info)))
        self._do(partial(use_own, name, self.session), name, said, text)

    def _ask_save(self, row: FormRow) -> None:
        name = file_name_of(row.info.id, row.version, self.session)
        title = self.tr("Save the form as a spreadsheet")
        ask_new_file(self, title, name, partial(self._save, row, Path(name).suffix))

    def _save(self, row: FormRow, ending: str, path: Path) -> None:
        if path.suffix.lower() != ending.lower():
            path = path.with_name(path.name + ending)
        name, session = row.info.id, self.session
        said = self.tr("The form is in {file}.").format(file=i18n.ltr(path.name))
        text = self.tr("Nobody is named in it: share it as you like.")
        work = partial(save_form_file, path, name, row.version, session)
        self._do(work, name, said, text)

    def _do(self, work: Callable[[], None], form: str, said: str, text: str) -> None:
        """Do something to a form off the main thread, then say so beside it."""

        def run(_progress: Progress) -> tuple[str, str, str]:
            work()
            return form, said, text

        self._doing.ask(run)

    def _on_done(self, done: tuple[str, str, str]) -> None:
        form, said, text = done
        self.candidate.set_busy(busy=False)
        self._stack.setCurrentWidget(self.front)
        self.refresh()
        self.choose(form)
        self.front.take_focus()
        self._say("ok", text, said)

    def _on_failed(self, error: Exception) -> None:
        self.candidate.set_busy(busy=False)
        notice = notice_for(error)
        self._say(notice.kind, notice.hint, notice.sentence)

    def _slot(self) -> Slot:
        shown = self._stack.currentWidget()
        return self.candidate.message if shown is self.candidate else self.front.message

    def _say(self, kind: str, text: str, strong: str = "") -> None:
        shown = banner(kind, text, strong=strong)
        shown.setObjectName("forms_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self._slot().put(shown)

    # -- trying --------------------------------------------------------------------
    def _try(self, form: Form) -> None:
        self._from = self._stack.currentWidget()
        self.trial.show_form(form)
        self._stack.setCurrentWidget(self.trial)

    def _end_trial(self) -> None:
        self.trial.forget()
        if self._from is self.candidate:
            self._show_candidate()
        else:
            self._show_front()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saying how a deadline ended, in place: filed, not needed or missed, and the proof."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import AppError, StorageError
from app.following.stored import FORM
from app.half_answered import LEGAL, kept, of_tick
from app.legal.deadlines import tick
from app.legal.views import DeadlineView
from app.rows import AttachmentRow
from app.session import Session
from ui import labels
from ui.pages.ask_here import AskHere
from ui.pages.editor_files import EditorFiles
from ui.pages.keeping import Keeping, day_of
from ui.pages.legal.faults import FaultWords
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import Segments
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox
from ui.widgets.writing import DayField, WritingText

STATES = ("filed", "not_needed", "missed")
_HIGH = 76  # pixels of the proof


class Ticking(QObject):
    """The question; `ended` tells the status chosen."""

    ended = Signal(str)
    file_wanted = Signal(object)  # AttachmentRow

    def __init__(self, session: Session, tasks: TaskRunner, view: DeadlineView) -> None:
        super().__init__()
        self._session, self._view = session, view
        named = [(code, labels.code("deadline_status", code)) for code in STATES]
        self.status = Segments(*named)
        self.status.setAccessibleName(self.tr("How it ended"))
        self.day = DayField("tick_day", session.today, session.today)
        self.proof = WritingText("tick_proof")
        self.proof.setMinimumHeight(px(_HIGH))
        self.proof.setMaximumHeight(px(_HIGH))
        hint = self.tr("Number of the registered letter, receipt, who filed it where.")
        head = label(self.tr("How it ended"), "smallstrong")
        asks = Columns(
            (plain(vbox(head, self.status, gap=6)), 2, 300),
            (labelled(self.tr("Which day"), self.day), 1, 180),
        )
        proof = labelled(self.tr("Proof, or why"), self.proof, hint)
        self.files = EditorFiles(session, tasks)
        self.files.open(FORM, LEGAL, ())
        title, yes = self.tr("Mark this deadline"), self.tr("Mark it so")
        self.asked = AskHere("tick", title, yes, asks, proof, self.files)
        self.files.working.connect(self.asked.yes.setDisabled)
        self.files.file_wanted.connect(self.file_wanted)
        self.setParent(self.asked)
        self._keep()
        self.asked.confirmed.connect(self._tick)

    def _keep(self) -> None:
        question = of_tick(self._view.entry_id)
        typed = kept(question, self._session)
        if typed.get("status") in STATES:
            self.status.set_current(str(typed["status"]))
        self.day.set_day(day_of(typed.get("day"), self._session.today))
        self.proof.setPlainText(str(typed.get("proof") or ""))
        if isinstance(typed.get("file"), dict):
            self.files.open(FORM, LEGAL, [AttachmentRow(**typed["file"])])
        self._begun = {} if typed else self._answers()
        keeping = Keeping(self.asked, self._session, question, self._typed)
        self._keeping = keeping
        keeping.typed.connect(self.asked.set_typed)
        keeping.failed.connect(self.asked.set_error)
        self.status.chosen.connect(keeping.note)
        self.day.dateChanged.connect(keeping.note)
        self.proof.textChanged.connect(keeping.note)
        self.files.changed.connect(self._on_file)
        self.asked.set_typed(bool(typed))
        self.asked.discarded.connect(keeping.drop)

    def _on_file(self) -> None:
        """Keep one file: the last that was chosen."""
        self.files.open(FORM, LEGAL, self.files.rows()[-1:])
        self._keeping.note()

    def _file(self) -> AttachmentRow | None:
        return next(iter(self.files.rows()), None)

    def _answers(self) -> dict[str, Any]:
        file = self._file()
        return {
            "status": self.status.current(),
            "day": self.day.day().isoformat(),
            "proof": self.proof.toPlainText(),
            "file": None if file is None else asdict(file),
        }

    def _typed(self) -> dict[str, Any]:
        said = self._answers()
        return said if said != self._begun else {}

    def take_focus(self) -> None:
        """Bring the keyboard to the first choice."""
        self.status.button(self.status.current()).setFocus()

    def _tick(self) -> None:
        status, proof = self.status.current(), self.proof.toPlainText().strip()
        day, entry = self.day.day(), self._view.entry_id
        try:
            tick(self._session, entry, status, on=day, proof=proof, file=self._file())
        except (AppError, StorageError) as error:
            self.asked.set_error(FaultWords().said(error))
            return
        self._keeping.drop()
        self.ended.emit(status)

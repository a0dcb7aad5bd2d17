# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing a fact of a procedure in place: the new dates first, then it is kept."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import AppError, NothingToChange, StorageError
from app.half_answered import kept, of_fact
from app.legal.changes import Change, change_fact, preview_change
from app.legal.deadlines import offers
from app.legal.procedures import ProcedureView
from app.session import Session
from ui.pages.ask_here import AskHere
from ui.pages.keeping import Keeping
from ui.pages.legal.fact_fields import FactFields, choices
from ui.pages.legal.faults import FaultWords
from ui.pages.legal.preview import Preview
from ui.widgets.choosing import QuietCombo
from ui.widgets.fields import labelled
from ui.widgets.slot import Slot


class FactAsking(QObject):
    """The question; `changed` brings the Outcome."""

    changed = Signal(object)

    def __init__(
        self,
        session: Session,
        procedure: ProcedureView,
        event: str = "",
        *,
        row: str = "",
    ) -> None:
        """Ask; `event` is the code of one to note, `row` one noted, chosen beforehand."""
        super().__init__()
        self._session, self._procedure = session, procedure
        looked_at = [
            code
            for offer in offers(session, procedure.entry_id)
            for code in offer.rule.events
        ]
        options = choices(procedure, tuple(dict.fromkeys(looked_at)))
        self.which = QuietCombo(options, "fact_which")
        self.fields = FactFields(procedure)
        self._preview = Slot("fact_preview")
        asks = labelled(self.tr("Which fact"), self.which)
        title, yes = self.tr("Change a fact"), self.tr("Change it and recompute")
        self.asked = AskHere("fact", title, yes, asks, self.fields, self._preview)
        self.setParent(self.asked)
        self._make = Preview(session, self)
        if event:
            self.which.set_code(f"new:{event}")
        elif row in {noted.row for noted in procedure.events}:
            self.which.set_code(f"row:{row}")
        self._keep(event)
        self.which.currentIndexChanged.connect(self._on_which)
        self.fields.changed.connect(self._show)
        self.asked.confirmed.connect(self._change)
        self._show()

    def _keep(self, event: str) -> None:
        question = of_fact(self._procedure.entry_id)
        typed = {} if event else kept(question, self._session)
        if self.which.findData(typed.get("which")) >= 0:
            self.which.set_code(str(typed["which"]))
        self.fields.show_fact(self.which.code())
        self._begun = {} if typed else self._answers()
        if typed:
            said = typed.get("fields")
            self.fields.put(said if isinstance(said, dict) else {})
        keeping = Keeping(self.asked, self._session, question, self._typed)
        self._keeping = keeping
        keeping.typed.connect(self.asked.set_typed)
        keeping.failed.connect(self.asked.set_error)
        self.which.currentIndexChanged.connect(keeping.note)
        self.fields.changed.connect(keeping.note)
        self.asked.set_typed(bool(typed))
        self.asked.discarded.connect(keeping.drop)

    def _answers(self) -> dict[str, Any]:
        return {"which": self.which.code(), "fields": self.fields.typed()}

    def _typed(self) -> dict[str, Any]:
        said = self._answers()
        return said if said != self._begun else {}

    def take_focus(self) -> None:
        """Bring the keyboard to the first choice."""
        self.which.setFocus()

    def _on_which(self) -> None:
        self.fields.show_fact(self.which.code())
        self._show()

    def _show(self) -> None:
        """Say which dates would move, as far as they can be told."""
        self.asked.set_error("")
        change = self.fields.change()
        self.asked.yes.setEnabled(change is not None)
        if change is None:
            self._show_nothing()
            return
        try:
            found = preview_change(self._session, self._procedure.entry_id, [change])
        except NothingToChange:
            self._show_nothing()
            return
        except (AppError, StorageError) as error:
            self.asked.yes.setEnabled(False)
            self._preview.put(self._make.refused(FaultWords().said(error)))
            return
        self._preview.put(self._make.moved(found))

    def _show_nothing(self) -> None:
        self.asked.yes.setEnabled(False)
        words = self.tr("Say how it is, and the new dates are shown here.")
        self._preview.put(self._make.refused(words))

    def _change(self) -> None:
        change: Change | None = self.fields.change()
        if change is None:
            return
        about = self._procedure.entry_id
        try:
            outcome = change_fact(self._session, about, [change])
        except (AppError, StorageError) as error:
            self.asked.set_error(FaultWords().said(error))
            return
        self._keeping.drop()
        self.changed.emit(outcome)

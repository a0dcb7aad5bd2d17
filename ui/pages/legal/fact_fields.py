# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of one fact of a procedure: an event with its day, or a yes or no."""

from datetime import date, time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.following.facts import EventRow
from app.legal.changes import Change
from app.legal.procedures import ProcedureView
from ui import i18n, labels
from ui.forms.fields_when import DayLine, hour_field
from ui.forms.wrapped import Check
from ui.pages.legal.words import FACTS, LegalWords
from ui.widgets.choosing import QuietCombo
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.layout import vbox
from ui.widgets.slot import Slot

_ROW, _NEW, _FACT = "row", "new", "fact"
_KNOWN = ("yes", "no", "unknown")


def choices(procedure: ProcedureView, first: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return what can be changed: events that are noted, others to note, facts.

    `first` are the codes of events that rules of this procedure look at.
    """
    said = LegalWords()
    found = []
    for row in procedure.events:
        day = i18n.short_date(row.on)
        found.append((f"{_ROW}:{row.row}", f"{said.event_name(row.what)} · {day}"))
    found += [(f"{_FACT}:{name}", said.fact(name)) for name in FACTS]
    known = dict.fromkeys((*first, *(code for code, _ in labels.codes("legal_event"))))
    found += [(f"{_NEW}:{code}", said.noting(code)) for code in known]
    return found


class _EventFields(QWidget):
    """Its day, its hour, and that it was noted by mistake."""

    changed = Signal()

    def __init__(self, row: EventRow | None) -> None:
        super().__init__()
        self._row = row
        self.day, self.hour = DayLine("fact_day"), hour_field("fact_hour")
        if row is not None and row.on is not None:
            self.day.show_value(row.on.isoformat())
        if row is not None and row.at is not None:
            self.hour.show_value(row.at.strftime("%H:%M"))
        day = labelled(self.tr("Day"), self.day)
        hint = self.tr("For times in hours; else leave it empty.")
        hour = labelled(self.tr("Hour"), self.hour, hint)
        self.day.describe(self.tr("Day"), "")
        self.hour.describe(self.tr("Hour"), hint)
        self.mistake = Check(self.tr("This was noted by mistake: take it away"))
        self.mistake.setObjectName("fact_mistake")
        self.mistake.setVisible(row is not None)
        self.setLayout(
            vbox(Columns((day, 2, 200), (hour, 2, 160), gap=16), self.mistake, gap=8)
        )
        for part in (self.day, self.hour):
            part.answered.connect(self.changed)
        self.mistake.toggled.connect(self.changed)

    def change(self, event: str) -> Change | None:
        """Return the change, or None while there is no whole day or hour."""
        row = self._row.row if self._row is not None else ""
        if self.mistake.isChecked():
            return Change(event=event, row=row, remove=True)
        try:
            on = date.fromisoformat(str(self.day.value()))
            said = self.hour.value()
            at = time.fromisoformat(str(said)) if said else None
        except ValueError:
            return None
        return Change(event=event, on=on, at=at, row=row)

    def typed(self) -> dict[str, Any]:
        """Return what is typed."""
        return {
            "day": self.day.value(),
            "hour": self.hour.value(),
            "mistake": self.mistake.isChecked(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show what was typed."""
        self.day.show_value(typed.get("day"))
        self.hour.show_value(typed.get("hour"))
        self.mistake.setChecked(typed.get("mistake") is True)


class FactFields(QWidget):
    """Shows the fields of the fact that is chosen."""

    changed = Signal()

    def __init__(self, procedure: ProcedureView) -> None:
        super().__init__()
        self._procedure = procedure
        self._which = ""
        self._slot = Slot("fact_fields")
        self._event: _EventFields | None = None
        self._answer: QuietCombo | None = None
        self.setLayout(vbox(self._slot, gap=0))

    def show_fact(self, which: str) -> None:
        """Ask for another fact."""
        self._which = which
        self._event = self._answer = None
        kind, _mark, name = which.partition(":")
        if kind == _FACT:
            self._slot.put(self._asked(name))
        else:
            rows = {row.row: row for row in self._procedure.events}
            event = self._event = _EventFields(rows.get(name) if kind == _ROW else None)
            event.changed.connect(self.changed)
            self._slot.put(event)

    def _asked(self, name: str) -> QWidget:
        codes = labels.codes("territory")
        now = self._procedure.territory
        if name != "territory":
            codes = [(code, labels.code("yes_no_unknown", code)) for code in _KNOWN]
            now = self._procedure.notice.get(name, "")
        answer = self._answer = QuietCombo(codes, "fact_answer")
        answer.set_code(now)
        answer.currentIndexChanged.connect(self.changed)
        return labelled(self.tr("How it is"), answer)

    def change(self) -> Change | None:
        """Return the change, or None where there is none yet."""
        kind, _mark, name = self._which.partition(":")
        if self._answer is not None:
            value = self._answer.code()
            return Change(fact=name, value=value) if value else None
        if self._event is None:
            return None
        rows = {row.row: row.what for row in self._procedure.events}
        return self._event.change(rows.get(name, "") if kind == _ROW else name)

    def typed(self) -> dict[str, Any]:
        """Return what is typed."""
        if self._answer is not None:
            return {"answer": self._answer.code()}
        return self._event.typed() if self._event is not None else {}

    def put(self, typed: dict[str, Any]) -> None:
        """Show what was typed."""
        if self._answer is not None and typed.get("answer"):
            self._answer.set_code(str(typed["answer"]))
        if self._event is not None:
            self._event.put(typed)

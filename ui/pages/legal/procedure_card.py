# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One procedure: where it stands, its deadlines, hearing, papers and lawyer."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.half_answered import FACT, LEGAL, NEW_DEADLINE, kept_kinds
from app.legal.procedures import ProcedureView
from app.session import Session
from ui import i18n, labels
from ui.pages.ask_here import AskSlot
from ui.pages.legal.deadline_row import DeadlineRow
from ui.pages.legal.fact_asking import FactAsking
from ui.pages.legal.new_deadline import NewDeadline
from ui.pages.legal.parts import fact
from ui.pages.legal.words import LegalWords
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, hair, hbox, plain, vbox
from ui.widgets.tags import Pill, state_pill

_TONES = {
    "favourable": "ok",
    "partial": "warn",
    "unfavourable": "danger",
    "expired": "danger",
}


class ProcedureCard(QFrame):
    """Questions are asked at its foot; what is done goes out as signals."""

    opened = Signal(str, str)  # compartment, entry: the procedure or a hearing
    deadline_wanted = Signal(str, str)  # compartment, entry
    hearing_wanted = Signal(str)  # the procedure a hearing is begun for
    letter_wanted = Signal(str)  # the procedure a letter is written in
    step_done = Signal(str)  # the procedure whose next step was taken
    done = Signal(object)  # what was done: an Outcome, or the id of a new deadline

    def __init__(
        self, session: Session, procedure: ProcedureView, *, writable: bool
    ) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName(f"procedure_{procedure.entry_id[:12]}")
        self._session, self.procedure = session, procedure
        self._words = LegalWords()
        self.setAccessibleName(self._words.procedure(procedure))
        self._may = writable and procedure.may_edit
        self.slot = AskSlot()
        self._acts = self._buttons()
        parts: list[Item] = [self._head(), *self._deadlines()]
        if not procedure.ended:
            parts += [hair(), self._facts()]
        parts += self._decision()
        parts += [self._acts, self.slot]
        self.setLayout(vbox(*parts, gap=10, margins=(20, 14, 20, 14)))

    def _head(self) -> QWidget:
        procedure, words = self.procedure, self._words
        title = button(i18n.iso(words.procedure(procedure)), "row")
        title.setObjectName(f"open_procedure_{procedure.entry_id[:12]}")
        title.clicked.connect(
            lambda: self.opened.emit(procedure.compartment, procedure.entry_id)
        )
        marks: list[QWidget] = [title]
        if procedure.status:
            tone = _TONES.get(procedure.status, "plain")
            status = labels.code("procedure_status", procedure.status)
            marks.append(Pill(status, tone, "circle-dot" if tone == "plain" else ""))
        if (state := state_pill(procedure.state)) is not None:
            marks.append(state)
        kind = words.kind(procedure) if procedure.title else ""
        quiet = [kind, i18n.iso(procedure.authority), i18n.ltr(procedure.reference)]
        if procedure.opened_on is not None:
            since = self.tr("since {day}")
            quiet.append(since.format(day=i18n.short_date(procedure.opened_on)))
        said = " · ".join(part for part in quiet if part)
        spoken = i18n.joined(title.text(), said)
        title.setAccessibleName(spoken)
        sign = vbox(Glyph("scale", "legal.ink", 20), ..., margins=(0, 2, 0, 0))
        lines = vbox(plain(FlowLayout(*marks, gap=12, line_gap=4)), gap=2)
        if said:
            lines.addWidget(label(said, "small", "2", wrap=True))
        return plain(hbox(sign, (lines, 1), gap=12))

    def _deadlines(self) -> list[Item]:
        found: list[Item] = []
        for view in self.procedure.deadlines:
            row = DeadlineRow(view, self._session.now)
            row.opened.connect(self.deadline_wanted)
            found += [hair(), row]
        return found

    def _facts(self) -> QWidget:
        procedure, words = self.procedure, self._words
        shown: list[QWidget] = []
        hearing = procedure.next_hearing
        if hearing is not None:
            about = button(words.hearing(hearing), "row", name="next_hearing")
            about.clicked.connect(partial(self.opened.emit, LEGAL, hearing.entry_id))
            about.setAccessibleName(
                i18n.joined(self.tr("Next hearing"), words.hearing(hearing))
            )
            title = label(self.tr("Next hearing"), "caption", "3")
            shown.append(plain(vbox(title, plain(hbox(about, ...)), ..., gap=0)))
        else:
            shown.append(fact(self.tr("Next hearing"), self.tr("none is set")))
        papers = procedure.missing
        count = self.tr("Papers missing: %n", "", len(papers))
        if not procedure.papers:
            count = self.tr("Papers")
        shown.append(fact(count, words.missing(papers), "papers_missing"))
        lawyer = words.lawyer(procedure.lawyer) or self.tr("nobody named yet")
        about_lawyer = fact(self.tr("Lawyer"), lawyer)
        mandate = words.mandate(procedure.lawyer)
        if mandate:
            quiet = label(mandate, "small", "2", wrap=True)
            about_lawyer = plain(vbox(about_lawyer, quiet, ..., gap=0))
        shown.append(about_lawyer)
        return Columns(*((part, 1, 220) for part in shown), gap=16)

    def _decision(self) -> list[Item]:
        """Show what was decided and what comes next, with a way to say it was done."""
        decision = self.procedure.decision
        shown: list[QWidget] = []
        day = decision.decided_on
        if decision.outcome or day is not None:
            said = i18n.joined(
                labels.code("decision_outcome", decision.outcome),
                i18n.short_date(day) if day is not None else "",
            )
            shown.append(fact(self.tr("Decision"), said, "decision"))
        if decision.next_step or decision.next_by is not None:
            by = decision.next_by
            until = self.tr("by {day}").format(day=i18n.short_date(by)) if by else ""
            step = i18n.joined(i18n.iso(decision.next_step), until)
            told = fact(self.tr("Next step"), step, "next_step")
            ended = button(self.tr("Step taken"), "", "check", compact=True)
            ended.setObjectName(f"step_done_{self.procedure.entry_id[:12]}")
            ended.setEnabled(self._may)
            ended.setToolTip("" if self._may else self._why())
            ended.clicked.connect(lambda: self.step_done.emit(self.procedure.entry_id))
            shown.append(plain(vbox(told, plain(hbox(ended, ...)), gap=4)))
        if not shown:
            return []
        return [hair(), Columns(*((part, 1, 220) for part in shown), gap=16)]

    def _buttons(self) -> QWidget:
        ended = self.procedure.ended
        acts: list[tuple[str, str, str, object]] = []
        if not ended:
            acts += [
                ("new_deadline", self.tr("New deadline…"), "plus", self.ask_deadline),
                ("change_fact", self.tr("Change a fact…"), "pen-line", self.ask_fact),
                ("new_hearing", self.tr("New hearing"), "plus", self._hearing),
            ]
        acts.append(("letter", self.tr("Letter…"), "file-text", self._letter))
        row = FlowLayout(gap=8, line_gap=6)
        for name, words, icon, call in acts:
            act = button(words, "", icon, compact=True)
            act.setObjectName(f"{name}_{self.procedure.entry_id[:12]}")
            act.clicked.connect(call)
            if name != "letter" and not self._may:
                act.setEnabled(False)
                act.setToolTip(self._why())
            row.addWidget(act)
        return plain(row)

    def _why(self) -> str:
        if self.procedure.state == "conflict":
            return self.tr("It has two versions: open it and make one of them first.")
        return self.tr("This procedure is read-only.")

    # -- asking ------------------------------------------------------------------
    def ask_deadline(self, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        """Ask for a deadline."""
        asking = NewDeadline(self._session, self.procedure)
        asking.kept.connect(self._done)
        asking.fact_wanted.connect(self._ask_event)
        self.slot.ask(asking.asked)
        asking.take_focus()

    def ask_fact(self, _on: bool = False, *, event: str = "") -> None:  # noqa: FBT001, FBT002
        """Ask what has changed."""
        asking = FactAsking(self._session, self.procedure, event)
        asking.changed.connect(self._done)
        self.slot.ask(asking.asked)
        asking.take_focus()

    def _ask_event(self, event: str) -> None:
        self.ask_fact(event=event)

    def resume(self) -> None:
        """Ask again what was half answered last."""
        kinds = kept_kinds(self._session, LEGAL, self.procedure.entry_id)
        if not self._may or self.procedure.ended or self.slot.is_asking():
            return
        if kinds[:1] == [FACT]:
            self.ask_fact()
        elif kinds[:1] == [NEW_DEADLINE]:
            self.ask_deadline()

    def _done(self, what: object) -> None:
        self.slot.clear()
        self.done.emit(what)

    def _hearing(self) -> None:
        self.hearing_wanted.emit(self.procedure.entry_id)

    def _letter(self) -> None:
        self.letter_wanted.emit(self.procedure.entry_id)

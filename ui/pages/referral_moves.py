# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps a referral can take now; each asks its questions in place."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.commands.referrals import FORM, Move, move, moves
from app.consent import OVERRIDE
from app.errors import AppError, ConsentMissing, ReasonNeeded, StorageError
from app.half_answered import MOVE, kept, kept_kinds, of_move
from app.policy import may
from app.queries.entries import Stored
from app.recipients import needed
from app.rows import EntryView
from app.session import Session
from app.writing import offered
from ui import i18n
from ui.errors import notice_for
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.asked_questions import AskedQuestions, part_of
from ui.pages.consent_words import ConsentWords
from ui.pages.keeping import Keeping, day_of
from ui.widgets.buttons import button
from ui.widgets.fields import Labelled, field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import plain, vbox

_ENDS = frozenset({"give_up", "cancel", "revoke"})  # what ends it steps back


class ReferralMoves(QWidget):
    """Buttons in the order of the steps; a question takes their place."""

    consent_wanted = Signal()  # record a consent first
    moved = Signal(str)  # the id of the case
    asking = Signal(bool)

    def __init__(self, session: Session, stored: Stored | EntryView) -> None:
        super().__init__()
        self.setObjectName(f"moves_{stored.entry_id[:12]}")
        self._session, self._stored = session, stored
        self._moves = moves(session, stored)
        row = FlowLayout(gap=8, line_gap=6)
        for each in self._moves:
            kind = "quiet" if each.name in _ENDS else ""
            words = each.words[i18n.language()] + "…"
            act = button(words, kind, compact=True, name=f"move_{each.name}")
            act.clicked.connect(partial(self.ask, each))
            row.addWidget(act)
        self._row = plain(row)
        self._row.setVisible(bool(self._moves))
        self.slot = AskSlot()
        self.setLayout(vbox(self._row, self.slot, gap=0))

    def is_empty(self) -> bool:
        """Tell whether there is no step to take."""
        return not self._moves

    # -- asking ------------------------------------------------------------------
    def ask(self, chosen: Move) -> None:
        """Ask what a step has to know."""
        version = self._stored.form_version
        forms = self._session.forms
        form = forms.form(FORM, version) or forms.current(FORM)
        asks = part_of(form, chosen.asks, chosen.required)
        question = of_move(self._stored, chosen.name)
        typed = kept(question, self._session)
        known, changed = self._known(chosen), typed.get("answers")
        changed = changed if isinstance(changed, dict) else {}
        questions = AskedQuestions(self._session, asks, known, changed)
        why = labelled(
            self.tr("Why it goes without the person's agreement"),
            field(name="move_override"),
            self.tr("This reason stays in the journal, under your name."),
        )
        why.hide()
        reason: Any = why.field
        reason.setText(str(typed.get("why") or ""))
        title = chosen.words[i18n.language()]
        asked = AskHere("referral_move", title, title, questions, why)
        keeping = Keeping(
            asked, self._session, question, partial(_typed, questions, why)
        )
        keeping.typed.connect(asked.set_typed)
        keeping.failed.connect(asked.set_error)
        questions.changed.connect(keeping.note)
        reason.textChanged.connect(keeping.note)
        asked.set_typed(bool(typed))
        asked.discarded.connect(keeping.drop)
        asked.confirmed.connect(
            partial(self._go, chosen, asked, questions, why, keeping)
        )
        asked.cancelled.connect(self._put_back)
        self._row.hide()
        self.slot.ask(asked)
        self.asking.emit(True)
        questions.take_focus()
        if chosen.consent:
            answer = needed(self._session, self._stored.case_id, self._answers())
            if not answer.allowed:
                self._show_missing(asked, answer.decision.item, answer.reason, why)
                if reason.text() and may(self._session.role, OVERRIDE):
                    self._go_without(asked, why)

    def resume(self) -> None:
        """Ask again what was half answered last, if it is still to be asked."""
        place, entry = self._stored.compartment, self._stored.entry_id
        known = {f"{MOVE}/{each.name}": each for each in self._moves}
        found = [k for k in kept_kinds(self._session, place, entry) if k in known]
        if found and not self.slot.is_asking():
            self.ask(known[found[0]])

    def _answers(self) -> dict[str, Any]:
        return self._stored.answers or {}

    def _known(self, chosen: Move) -> dict[str, Any]:
        """Return what is filled in before anybody types."""
        answers = self._answers()
        known = {name: answers[name] for name in chosen.asks if name in answers}
        if chosen.day and chosen.day != "appointment_on":
            known[chosen.day] = self._session.today.isoformat()
        return known

    def _show_missing(
        self, asked: AskHere, item: str, reason: str, why: Labelled
    ) -> None:
        words = ConsentWords().refusal(item, reason)
        ways: list[QWidget] = []
        if any(info.id == "consent" for info in offered(self._session)):
            record = button(self.tr("Record a consent"), "", "plus", compact=True)
            record.setObjectName("move_record_consent")
            record.clicked.connect(self.consent_wanted)
            ways.append(record)
        if may(self._session.role, OVERRIDE):
            without = button(self.tr("Send without agreement…"), "danger", compact=True)
            without.setObjectName("move_without")
            without.clicked.connect(partial(self._go_without, asked, why))
            ways.append(without)
        asked.yes.setEnabled(False)
        asked.yes.setToolTip(words)
        asked.set_error(words, *ways)

    def _go_without(self, asked: AskHere, why: Labelled) -> None:
        why.show()
        asked.yes.setEnabled(True)
        asked.yes.setText(self.tr("Send without agreement"))
        asked.set_error("")
        why.field.setFocus()

    def _put_back(self) -> None:
        self._row.setVisible(bool(self._moves))
        self.asking.emit(False)
        first = self._row.layout()
        item = first.itemAt(0) if first is not None else None
        if item is not None and (widget := item.widget()) is not None:
            widget.setFocus()

    # -- doing -------------------------------------------------------------------
    def _go(
        self,
        chosen: Move,
        asked: AskHere,
        questions: AskedQuestions,
        why: Labelled,
        keeping: Keeping,
    ) -> None:
        if not questions.check():
            return
        answers = questions.answers()
        reason: Any = why.field
        try:
            move(
                self._session,
                self._stored.compartment,
                self._stored.entry_id,
                chosen.to,
                on=day_of(answers.get(chosen.day), self._session.today),
                more=answers,
                override_reason="" if why.isHidden() else reason.text(),
            )
        except ConsentMissing as error:
            if why.isHidden():
                self._show_missing(asked, error.item, error.decision, why)
            else:
                why.set_error(notice_for(ReasonNeeded()).text)
        except ReasonNeeded as error:
            why.set_error(notice_for(error).text)
        except (AppError, StorageError) as error:
            asked.set_error(notice_for(error).text)
        else:
            keeping.drop()
            self.slot.clear()
            self.asking.emit(False)
            self.moved.emit(self._stored.case_id)


def _typed(questions: AskedQuestions, why: Labelled) -> dict[str, Any]:
    reason: Any = why.field
    said = {"answers": questions.typed(), "why": reason.text()}
    return {name: value for name, value in said.items() if value}

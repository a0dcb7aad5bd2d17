# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting a deadline in a procedure: which rule, from what, for whom, and the date."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.deadlines import words
from app.errors import AppError, StorageError
from app.half_answered import kept, of_new_deadline
from app.legal.deadlines import Offer, could_look_after, offers, set_deadline
from app.legal.procedures import ProcedureView
from app.session import Session
from ui import i18n
from ui.pages.ask_here import AskHere
from ui.pages.keeping import Keeping
from ui.pages.legal.due_words import PERSON, is_over
from ui.pages.legal.faults import FaultWords
from ui.pages.legal.preview import Preview
from ui.pages.legal.words import LegalWords
from ui.widgets.buttons import button
from ui.widgets.choosing import QuietCombo
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.slot import Slot


class NewDeadline(QObject):
    """The question; nothing is kept before the date was shown."""

    kept = Signal(str)  # the id of the deadline
    fact_wanted = Signal(str)  # the event that is not noted yet

    def __init__(self, session: Session, procedure: ProcedureView) -> None:
        super().__init__()
        self._session, self._procedure = session, procedure
        self._words = LegalWords()
        self._offers = {
            _key(offer): offer for offer in offers(session, procedure.entry_id)
        }
        named = [(key, self._named(offer)) for key, offer in self._offers.items()]
        self.rule = QuietCombo(named, "deadline_rule")
        self._people = could_look_after(session)
        self.whose = QuietCombo(self._people, "deadline_assignee")
        self.whose.set_code(session.me)
        self._preview = Slot("deadline_preview")
        fields = Columns(
            (labelled(self.tr("What runs"), self.rule), 3, 300),
            (labelled(self.tr("Who looks after it"), self.whose), 2, 180),
        )
        title, yes = self.tr("New deadline"), self.tr("Set this deadline")
        self.asked = AskHere("new_deadline", title, yes, fields, self._preview)
        self.setParent(self.asked)
        self._make = Preview(session, self)
        self._keep()
        self.rule.currentIndexChanged.connect(self._show)
        self.asked.confirmed.connect(self._set)
        self._show()

    def _free(self) -> str:
        """Return the rule most likely meant: somebody's task, not over, not set yet."""
        return min(self._offers, key=self._rank, default="")

    def _rank(self, key: str) -> tuple[bool, bool, bool, bool]:
        offer = self._offers[key]
        due = offer.computation.due if offer.computation is not None else None
        over = due is not None and is_over(due, self._session.now)
        theirs = offer.rule.whose != PERSON
        return (offer.computation is None, offer.running, over, theirs)

    def _keep(self) -> None:
        self.rule.set_code(self._free())
        question = of_new_deadline(self._procedure.entry_id)
        typed = kept(question, self._session)
        if typed.get("rule") in self._offers:
            self.rule.set_code(str(typed["rule"]))
        if str(typed.get("whose")) in dict(self._people):
            self.whose.set_code(str(typed["whose"]))
        self._begun = self._answers()
        if typed:
            self._begun = {}
        keeping = Keeping(self.asked, self._session, question, self._typed)
        self._keeping = keeping
        keeping.typed.connect(self.asked.set_typed)
        keeping.failed.connect(self.asked.set_error)
        self.rule.currentIndexChanged.connect(keeping.note)
        self.whose.currentIndexChanged.connect(keeping.note)
        self.asked.set_typed(bool(typed))
        self.asked.discarded.connect(keeping.drop)

    def _answers(self) -> dict[str, Any]:
        return {"rule": self.rule.code(), "whose": self.whose.code()}

    def _typed(self) -> dict[str, Any]:
        said = self._answers()
        return said if said != self._begun else {}

    def take_focus(self) -> None:
        """Bring the keyboard to the first choice."""
        self.rule.setFocus()

    # -- what there is to choose ---------------------------------------------------
    def _named(self, offer: Offer) -> str:
        language = i18n.language()
        name = offer.rule.names.get(language) or offer.rule.id
        length = words.length_words(offer.rule, language)
        said = f"{name} · {length}"
        if offer.start is not None:
            since = self.tr("{event}, {day}").format(
                event=self._words.event_name(offer.start.what),
                day=i18n.short_date(offer.start.on),
            )
            said = f"{said} · {since}"
        if offer.running:
            said = f"{said} · {self.tr('set already')}"
        return said

    def _offer(self) -> Offer | None:
        return self._offers.get(self.rule.code())

    def _show(self) -> None:
        """Show the date, or what is missing for it."""
        offer = self._offer()
        self.asked.set_error("")
        usable = offer is not None and offer.computation is not None
        self.asked.yes.setEnabled(usable and not offer.running if offer else False)
        if offer is None:
            words_ = self.tr(
                "No rule is known for this kind of procedure. Add one under “Deadline"
                " rules”, or write a task with its date."
            )
            self._preview.put(self._make.refused(words_))
        elif offer.computation is not None:
            self._preview.put(self._make.computed(offer.rule, offer.computation))
            if offer.running:
                self.asked.set_error(self.tr("This deadline is set already."))
        else:
            self._show_missing(offer)

    def _show_missing(self, offer: Offer) -> None:
        if not offer.missing:
            why = self.tr("This date cannot be computed from these facts.")
            if offer.problem is not None:
                why = FaultWords().said(offer.problem)
            self._preview.put(self._make.refused(why))
            return
        event = offer.missing[0]
        said = self.tr("First note when this happened: {event}.")
        said = said.format(event=self._words.event_name(event))
        self._preview.put(self._make.refused(said))
        note = button(self.tr("Note it…"), "", "plus", compact=True, name="note_event")
        note.clicked.connect(lambda: self.fact_wanted.emit(event))
        self.asked.set_error(self.tr("This date cannot be computed yet."), note)

    def _set(self) -> None:
        offer = self._offer()
        if offer is None:
            return
        try:
            made = set_deadline(
                self._session,
                self._procedure.entry_id,
                offer.rule.id,
                start_row=offer.start.row if offer.start else "",
                assignee=self.whose.code(),
                language=i18n.language(),
            )
        except (AppError, StorageError) as error:
            self.asked.set_error(FaultWords().said(error))
            return
        self._keeping.drop()
        self.kept.emit(made)


def _key(offer: Offer) -> str:
    return f"{offer.rule.id} {offer.start.row if offer.start else ''}"

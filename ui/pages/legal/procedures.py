# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The procedures tab of a case: a card for each, its deadlines and what is missing."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.certificates.known import known_certificates
from app.custody import is_writable
from app.errors import AppError, StorageError
from app.following.telling import Outcome
from app.legal.procedures import ProcedureView, end_step, new_hearing, of_case
from app.legal.staleness import stale
from app.legal.telling import moves_of
from app.rows import EntryView
from app.session import Session
from app.writing import offered
from ui.errors import notice_for
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.legal.certificates_part import CertificatesPart
from ui.pages.legal.outcomes import OutcomeWords
from ui.pages.legal.procedure_card import ProcedureCard
from ui.pages.legal.stale_banner import StaleBanner
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import Item, card, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState

PROCEDURE = "procedure"


class CaseProcedures(Page):
    """Read anew each time it is shown; a question that is asked stays."""

    write_wanted = Signal(str)  # the form to write
    begin_wanted = Signal(object)  # a Writing to take up in the editor
    entry_wanted = Signal(str, str)  # compartment, entry id
    thing_wanted = Signal(str, list)  # the key of a page, and what it is to open
    page_wanted = Signal(str)  # the key of a page
    file_wanted = Signal(object, str)  # AttachmentRow, compartment
    asking = Signal()  # a question came or went: `is_asking` tells

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__(session, tasks, hub=hub)
        self.setObjectName("procedures")
        self._case = ""
        self._place = Slot()
        self._cards: list[ProcedureCard] = []
        self.setLayout(vbox((self._place, 1), gap=0))

    def set_case(self, case_id: str) -> None:
        """Show a case; while something is asked here, the same case waits."""
        if case_id == self._case and self.is_asking():
            return
        self._case = case_id
        self.refresh()

    def cards(self) -> tuple[ProcedureCard, ...]:
        """Return what is shown of each procedure."""
        return tuple(self._cards)

    def is_asking(self) -> bool:
        """Tell whether a deadline or a fact is being asked for."""
        return any(card.slot.is_asking() for card in self._cards)

    def resume(self) -> None:
        """Ask again what was half answered."""
        for each in self._cards:
            each.resume()

    def refresh(self) -> None:
        """Read the case again."""
        found = of_case(self.session, self._case)
        self._cards = [self._card(procedure) for procedure in found]
        parts: list[Item] = [self._head(), self._stale(), *self._cards]
        certificates = known_certificates(self.session, self._case)
        if certificates:
            known = CertificatesPart(certificates)
            known.file_wanted.connect(self.file_wanted)
            parts.append(known)
        if not found:
            title = self.tr("No procedure is followed in this case yet.")
            hint = self.tr(
                "Note which one it is, and what happened: the deadlines follow."
            )
            parts.append(card(EmptyState("scale", title, hint)))
        self._place.put(scroll(vbox(*parts, ..., gap=12, margins=(0, 4, 0, 12))))

    def _head(self) -> QWidget:
        row = FlowLayout(gap=8, line_gap=6)
        if PROCEDURE in {info.id for info in offered(self.session)}:
            new = button(self.tr("New procedure"), "", "plus", compact=True)
            new.setObjectName("new_procedure")
            new.clicked.connect(partial(self.write_wanted.emit, PROCEDURE))
            writable = is_writable(self.session, self._case)
            new.setEnabled(writable)
            if not writable:  # the banner over the case says it at length
                new.setToolTip(self.tr("This case is read-only."))
            row.addWidget(new)
        rules = button(self.tr("Deadline rules"), "quiet", "book-open", compact=True)
        rules.setObjectName("see_rules")
        rules.clicked.connect(lambda: self.page_wanted.emit("rules"))
        row.addWidget(rules)
        return plain(row)

    def _stale(self) -> QWidget:
        shown = StaleBanner(self.session)
        shown.show_stale(stale(self.session, self._case))
        shown.recomputed.connect(self._on_done)
        shown.failed.connect(self.notice)
        return shown

    def _card(self, procedure: ProcedureView) -> ProcedureCard:
        writable = is_writable(self.session, self._case)
        made = ProcedureCard(self.session, procedure, writable=writable)
        made.opened.connect(self.entry_wanted)
        made.deadline_wanted.connect(
            lambda *about: self.thing_wanted.emit("deadline", list(about))
        )
        made.hearing_wanted.connect(self._begin_hearing)
        made.step_done.connect(self._end_step)
        made.letter_wanted.connect(
            lambda about: self.thing_wanted.emit("letters", [self._case, about])
        )
        made.done.connect(self._on_done)
        made.slot.asking.connect(partial(self._on_asking, made))
        return made

    def _on_asking(self, asked: ProcedureCard) -> None:
        """Let one question stand at a time; what is typed in another is kept."""
        if asked.slot.is_asking():
            for each in self._cards:
                if each is not asked:
                    each.slot.clear()
        self.asking.emit()

    def _begin_hearing(self, procedure_id: str) -> None:
        try:
            self.begin_wanted.emit(new_hearing(self.session, procedure_id))
        except (AppError, StorageError) as error:
            self.notice.emit(notice_for(error))

    def _end_step(self, procedure_id: str) -> None:
        try:
            end_step(self.session, procedure_id)
        except (AppError, StorageError) as error:
            self.notice.emit(notice_for(error))
            return
        self.hub.case_changed.emit(self._case)
        self.refresh()
        words = self.tr(
            "Noted: the step was taken. Write the next one in the procedure."
        )
        self.notice.emit(Notice(words, kind="ok"))

    def say_moved(self, entry: EntryView) -> None:
        """Say which dates a version of a procedure moved that was just written."""
        if entry.form != PROCEDURE or not entry.heads:
            return
        outcome = moves_of(self.session, entry.heads[-1], entry.case_id)
        if outcome.moved:
            self.notice.emit(OutcomeWords().notice(outcome))

    def _on_done(self, what: object) -> None:
        """Say what was done, and show how things stand now."""
        self.hub.case_changed.emit(self._case)
        self.refresh()
        if isinstance(what, Outcome):
            self.notice.emit(OutcomeWords().notice(what))
            return
        said = self.tr("The deadline is set. It is in the agenda from now on.")
        self.notice.emit(Notice(said, kind="ok"))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One deadline: the date, how it was computed, the rule, and what can be done."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.errors import AppError, NotAllowed, StorageError
from app.following.telling import Outcome
from app.half_answered import FACT, LEGAL, TICK, kept_kinds
from app.legal.deadlines import reopen
from app.legal.procedures import ProcedureView, procedure
from app.legal.staleness import stale
from app.legal.views import DeadlineView, deadline, explained
from app.mission.paper import save_paper
from app.people import names
from app.progress import Progress
from app.queries import cases
from app.rows import AttachmentRow
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.notices import Kind, Notice
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.asking import ask_new_file
from ui.pages.case_faces import CaseFaces
from ui.pages.keeping import Keeping
from ui.pages.legal.computation import ComputationPaper, Computed, computed_of
from ui.pages.legal.date_card import DateCard, may_change
from ui.pages.legal.fact_asking import FactAsking
from ui.pages.legal.giving import Giving
from ui.pages.legal.outcomes import OutcomeWords
from ui.pages.legal.papers_card import PapersCard
from ui.pages.legal.reasons_card import ReasonsCard
from ui.pages.legal.rule_card import RuleCard
from ui.pages.legal.stale_banner import StaleBanner
from ui.pages.legal.ticking import Ticking
from ui.pages.page import Page
from ui.question import Question
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.layout import Item, card, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState

_SIDE = 320  # pixels of the rule and the papers


class DeadlinePage(Page):
    """Shows the deadline that `open` names; it is changed here and nowhere else."""

    compare_wanted = Signal(str, str)  # compartment, entry with two versions

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("deadline_page")
        self.title = self.tr("Deadline")
        self._entry = ""
        self._view: DeadlineView | None = None
        self._procedure: ProcedureView | None = None
        self._head = Slot("deadline_head")
        self._body = Slot("deadline_body")
        self.slot = AskSlot()
        self.stale = StaleBanner(session)
        self.stale.recomputed.connect(self._on_outcome)
        self.stale.failed.connect(self.notice)
        self._writing = Question(tasks, self)
        self._writing.answered.connect(self._on_written)
        self._writing.failed.connect(lambda error: self.notice.emit(notice_for(error)))
        rows = (self._head, self.stale, self.slot, self._body, ...)
        whole = scroll(vbox(*rows, gap=14, margins=(24, 8, 24, 20)))
        self._faces = CaseFaces(session, tasks, whole)
        self.setLayout(vbox((self._faces, 1), gap=0))
        hub.case_changed.connect(self._on_news)
        self.refresh()

    # -- which deadline ----------------------------------------------------------
    def open(self, compartment: str, entry_id: str) -> None:
        """Show a deadline; all of them are in the legal compartment."""
        del compartment
        if entry_id != self._entry:
            self.slot.clear()
            self._faces.close_file()
            self._entry = entry_id
        self.refresh()

    def refresh(self) -> None:
        """Read the deadline again; what is being asked is not disturbed."""
        self._view = self._procedure = None
        try:
            if self._entry:
                self._view = deadline(self.session, self._entry)
                self._procedure = procedure(self.session, self._view.procedure_id)
        except (AppError, StorageError) as error:
            if not isinstance(error, NotAllowed):
                self.notice.emit(notice_for(error))
        if self._view is None:
            self._show_nothing()
        else:
            self._show(self._view)

    def _on_news(self, case_id: str) -> None:
        if (
            self._view is not None
            and self._view.case_id == case_id
            and self.isVisible()
        ):
            self.refresh()

    def _show_nothing(self) -> None:
        self.slot.clear()
        self.stale.show_stale(())
        self._head.put(PageHead(self.title, leading=self._back_button()))
        words = self.tr("This deadline is not here, or not yours to read.")
        hint = self.tr("It may have been handed over. The agenda has the others.")
        self._body.put(card(EmptyState("scale", words, hint)))

    def _show(self, view: DeadlineView) -> None:
        self._show_head()
        found = stale(self.session, view.case_id)
        mine = tuple(each for each in found if each.view.entry_id == view.entry_id)
        self.stale.show_stale(mine)
        lines = explained(view, i18n.language())
        author = names(self.session).get(view.author, "")
        self.reasons = ReasonsCard(
            view, lines, author or self.tr("somebody unknown here")
        )
        self.reasons.copy_wanted.connect(self.copy)
        self.reasons.save_wanted.connect(self.ask_save)
        self.reasons.file_wanted.connect(self.show_file)
        date = DateCard(self.session, view, self._procedure)
        date.give_wanted.connect(self.ask_whose)
        date.compare_wanted.connect(
            lambda: self.compare_wanted.emit(LEGAL, view.entry_id)
        )
        main = plain(vbox(date, self.reasons, ..., gap=16))
        rule = RuleCard(
            view.rule,
            basis=view.basis,
            verified_on=view.verified_on,
            verified_by=view.verified_by,
            territory=view.facts.territory,
        )
        side: list[Item] = [rule, self._papers()]
        beside = plain(vbox(*side, ..., gap=16))
        beside.setMinimumWidth(px(_SIDE))
        columns = Columns((main, 1, 620), (beside, 0, _SIDE))
        self._body.put(columns)

    def _papers(self) -> QWidget | None:
        about = self._procedure
        if about is None:
            return None
        writable = about.may_edit and not about.ended
        papers = PapersCard(self.session, about, writable=writable)
        papers.failed.connect(self.notice)
        papers.changed.connect(self._on_changed)
        return papers

    # -- the head ------------------------------------------------------------------
    def _back_button(self) -> QWidget:
        back = icon_button("arrow-left", self.tr("Back"), name="deadline_back")
        back.clicked.connect(self.leave)
        return back

    def _make_head(self, view: DeadlineView) -> QWidget:
        may = self._procedure is not None and self._procedure.may_edit
        acts: list[QWidget] = []
        where = button(
            self.tr("Open the case"), "quiet", "folder", name="deadline_case"
        )
        where.clicked.connect(lambda: self.open_case.emit(view.case_id))
        acts.append(where)
        if may_change(view, self._procedure):
            change = button(self.tr("Change a fact…"), name="deadline_change")
            change.clicked.connect(self.ask_fact)
            # One filled button: while something is asked, it is the question's.
            kind = "" if self.slot.is_asking() else "primary"
            ends = button(self.tr("Mark as filed…"), kind, "check")
            ends.setObjectName("deadline_tick")
            ends.clicked.connect(self.ask_tick)
            acts += [change, ends]
        elif may and not view.conflict:
            again = button(self.tr("It still runs"), "", "undo-2")
            again.setObjectName("deadline_reopen")
            again.clicked.connect(self._reopen)
            acts.append(again)
        head = PageHead(i18n.iso(view.title), *acts, leading=self._back_button())
        head.set_quiet(self._person(view.case_id))
        return head

    def _person(self, case_id: str) -> str:
        found = cases.head(self.session, case_id)
        if found is None:
            return ""
        row = found.row
        parts = (i18n.iso(row.name or ""), i18n.ltr(row.code))
        return " · ".join(part for part in parts if part)

    # -- asking --------------------------------------------------------------------
    def ask_fact(self) -> None:
        """Ask what has changed."""
        if self._procedure is None:
            return
        about = self._procedure
        asking = FactAsking(self.session, about, row=self._start_row())
        asking.changed.connect(self._on_outcome)
        self._ask(asking.asked)
        asking.take_focus()

    def _start_row(self) -> str:
        """Return which row of the procedure the time runs from."""
        rows = self._view.events if self._view is not None else ()
        return rows[0].row if rows else ""

    def ask_tick(self) -> None:
        """Ask how it ended."""
        if self._view is None:
            return
        asking = Ticking(self.session, self.tasks, self._view)
        asking.ended.connect(self._on_ended)
        asking.file_wanted.connect(self.show_file)
        self._ask(asking.asked)
        asking.take_focus()

    def ask_whose(self) -> None:
        """Ask who looks after it from now on."""
        if self._view is None:
            return
        asking = Giving(self.session, self._view)
        asking.given.connect(self._on_given)
        self._ask(asking.asked)
        asking.take_focus()

    def show_file(self, row: AttachmentRow) -> None:
        """Show a proof in place of the page."""
        self._faces.show_file(row, LEGAL)

    def _ask(self, asked: AskHere) -> None:
        self.slot.ask(asked)
        asked.cancelled.connect(self._show_head)
        self._show_head()

    def _show_head(self) -> None:
        if self._view is not None:
            self._head.put(self._make_head(self._view))

    def _reopen(self) -> None:
        if self._view is None:
            return
        try:
            reopen(self.session, self._view.entry_id)
        except (AppError, StorageError) as error:
            self.notice.emit(notice_for(error))
            return
        self._on_changed()
        said = self.tr("The deadline runs again, and is in the agenda.")
        self.notice.emit(Notice(said, kind="ok"))

    def _on_outcome(self, outcome: Outcome) -> None:
        self.slot.clear()
        self._on_changed()
        self.notice.emit(OutcomeWords().notice(outcome))

    def _on_given(self, name: str) -> None:
        self.slot.clear()
        self._on_changed()
        said = self.tr("Whoever follows the case looks after it now.")
        if name:
            said = self.tr("{name} looks after it now.").format(name=i18n.iso(name))
        self.notice.emit(Notice(said, kind="ok"))

    def _on_ended(self, status: str) -> None:
        self.slot.clear()
        entry = self._entry
        self._on_changed()
        words = {
            "filed": self.tr("Marked as filed."),
            "not_needed": self.tr("Marked as not needed."),
            "missed": self.tr("Marked as missed. Speak to the lawyer today."),
        }
        undo = partial(self._undo, entry)
        kind: Kind = "warn" if status == "missed" else "ok"
        self.notice.emit(
            Notice(words[status], kind=kind, action=self.tr("Undo"), call=undo)
        )

    def _undo(self, entry: str) -> None:
        if entry == self._entry:
            self._reopen()

    def _on_changed(self) -> None:
        """Show it as it is now, and tell whoever shows it elsewhere."""
        view = self._view
        self.refresh()
        if view is not None:
            self.hub.case_changed.emit(view.case_id)

    # -- taking it along -------------------------------------------------------------
    def _computed(self) -> Computed | None:
        if self._view is None:
            return None
        return computed_of(self.session, self._view, self._procedure)

    def copy(self) -> None:
        """Put the computation into the clipboard; the lock clears it."""
        computed = self._computed()
        if computed is None:
            return
        QGuiApplication.clipboard().setText(ComputationPaper().text(computed))
        said = self.tr("The computation is in the clipboard.")
        hint = self.tr("Locking takes it away. It names the case by its code only.")
        self.notice.emit(Notice(said, hint, kind="ok"))

    def ask_save(self) -> None:
        """Ask where the PDF goes."""
        title = self.tr("Save the computation as PDF")
        name = self.tr("computation") + ".pdf"
        ask_new_file(self, title, name, self.save)

    def save(self, path: Path) -> None:
        """Write the computation as a PDF; nothing else of it stays outside."""
        computed = self._computed()
        if computed is None:
            return
        path = (
            path
            if path.suffix.lower() == ".pdf"
            else path.with_name(path.name + ".pdf")
        )
        made = ComputationPaper().pdf(computed)

        def work(_progress: Progress) -> str:
            save_paper(path, made)
            return path.name

        self._writing.ask(work)

    def _on_written(self, name: str) -> None:
        said = self.tr("The computation is in {file}.").format(file=i18n.ltr(name))
        hint = self.tr("It is not encrypted, and names the case by its code only.")
        self.notice.emit(Notice(said, hint, kind="ok"))

    # -- place -----------------------------------------------------------------------
    def handle(self, action: str) -> bool:
        """Do `back` while something is asked, and `refresh`."""
        if action == "refresh":
            self.refresh()
            return True
        if action == "back" and self._faces.close_file():
            return True
        if action == "back" and self.slot.is_asking():
            for asked in self.slot.findChildren(AskHere):
                asked.cancelled.emit()
            return True
        return False

    def prepare_lock(self) -> None:
        """Keep what is typed into a question, at once."""
        for keeping in self.slot.findChildren(Keeping):
            keeping.flush()

    def place(self) -> dict[str, object]:
        """Return which deadline, and whether something is asked."""
        return {"entry": self._entry, "asked": self.slot.is_asking()}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back there, and ask again what was half answered."""
        self.open(LEGAL, str(place.get("entry") or ""))
        if place.get("asked") is not True or self._view is None:
            return
        if kept_kinds(self.session, LEGAL, self._entry)[:1] == [TICK]:
            self.ask_tick()
        elif kept_kinds(self.session, LEGAL, self._view.procedure_id)[:1] == [FACT]:
            self.ask_fact()

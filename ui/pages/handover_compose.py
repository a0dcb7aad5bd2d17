# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Composing a bundle: to whom, which cases, how; a preview; then one file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.handover.compose import ComposeBundle, compose, preview
from app.handover.contacts import contact as find_contact
from app.handover.contacts import contacts
from app.progress import Progress
from app.queries.cases import row_of
from app.rows import BundlePreview, CaseRow, ContactRow
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.asking import ask_folder
from ui.pages.handover_foot import ComposeFoot
from ui.pages.handover_places import HOW, SHOWN, WHICH, WHO, WorkPlaces
from ui.pages.handover_summary import Summary
from ui.tasks import Task, TaskRunner
from ui.widgets.layout import scroll, vbox


class ComposePart(QWidget):
    """Three cards over one work place, and the bar that closes the work.

    `contact_wanted` asks for the Contacts part, with the id of a contact whose
    digits should be compared, or nothing to add one; `sent` tells that a bundle
    was written.
    """

    contact_wanted = Signal(str)
    sent = Signal()

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("compose")
        self._session, self._tasks, self._hub = session, tasks, hub
        self.contact: ContactRow | None = None
        self._reading: Task | None = None
        self.summary = Summary()
        self.work = WorkPlaces(session, tasks)
        self.picker, self.how = self.work.picker, self.work.how
        self.preview = self.work.preview
        self.foot = ComposeFoot()
        rows = vbox(self.summary, (self.work, 1), gap=12, margins=(24, 0, 24, 8))
        self.setLayout(vbox((scroll(rows), 1), self.foot, gap=0))
        self._connect()

    def _connect(self) -> None:
        self.summary.asked.connect(self.show_step)
        self.work.who.chosen.connect(self._on_contact)
        self.work.add_contact.connect(lambda: self.contact_wanted.emit(""))
        self.picker.changed.connect(self._on_cases)
        self.picker.done.connect(self.show_next)
        self.how.done.connect(self.show_next)
        self.foot.hand_over.connect(self.ask_folder)
        self.foot.start_again.connect(self.start_again)
        self.foot.verify.connect(self._on_verify)

    # -- steps -------------------------------------------------------------
    def refresh(self) -> None:
        """Read contacts and cases again; what was chosen stays."""
        self.work.who.show_contacts(contacts(self._session))
        if self.contact is not None:
            self.contact = find_contact(self._session, self.contact.contact_id)
        self.picker.refresh()
        choosing = next((k for k in (WHICH, HOW) if self.work.is_shown(k)), "")
        if choosing and self.contact is not None:
            self.show_step(choosing)
        elif not self.foot.is_working():
            self.show_next()

    def show_next(self) -> None:
        """Show the first step that is still open, or what would go."""
        if self.contact is None:
            self.show_step(WHO)
        elif not self.picker.picks():
            self.show_step(WHICH)
        else:
            self.show_step(SHOWN)
            self._read_preview()

    def show_step(self, step: str) -> None:
        """Show one step in the work place."""
        self.work.show_step(step)
        self.summary.set_active(step)
        self._show_choices()

    def go_back(self) -> bool:
        """Leave a choice for what would go; False where there is nothing to leave."""
        ready = self.contact is not None and bool(self.picker.picks())
        if not ready or self.work.is_shown(SHOWN):
            return False
        self.show_next()
        return True

    def choose_cases(self, case_ids: Sequence[str]) -> None:
        """Start with these cases, as the page of a case asks for."""
        found = (row_of(self._session, case_id) for case_id in case_ids)
        self.picker.set_picks([row for row in found if row is not None])
        self.foot.clear()
        self.show_next()

    def choose_contact(self, contact_id: str) -> None:
        """Choose who it goes to."""
        self.contact = find_contact(self._session, contact_id)
        self.show_next()

    def place(self) -> dict[str, object]:
        """Return what is chosen so far: ids and codes."""
        return {
            "contact": self.contact.contact_id if self.contact else "",
            "cases": list(self._cases()),
            "purpose": self.how.purpose(),
            "days": self.how.days(),
        }

    def restore(self, place: dict[str, object]) -> None:
        """Choose again what a place says, as far as it still exists."""
        days, cases = place.get("days"), place.get("cases")
        if isinstance(days, int):
            self.how.set_choice(str(place.get("purpose", "")), days)
        self.choose_contact(str(place.get("contact", "")))
        if isinstance(cases, list):
            self.choose_cases([str(case) for case in cases])

    def start_again(self) -> None:
        """Forget every choice."""
        self.contact = None
        self.picker.set_picks([])
        self.foot.clear()
        self.show_next()

    def _on_contact(self, row: ContactRow) -> None:
        self.contact = row
        self.foot.clear()
        self.show_next()

    def _on_verify(self) -> None:
        if self.contact is not None:
            self.contact_wanted.emit(self.contact.contact_id)

    def _on_cases(self) -> None:
        self.foot.clear()
        self._show_choices()

    def _cases(self) -> tuple[str, ...]:
        return tuple(row.case_id for row in self.picker.picks())

    def _show_choices(self) -> None:
        rows: list[CaseRow] = self.picker.picks()
        self.summary.show_choices(
            self.contact, rows, self.how.purpose(), self.how.days()
        )
        shown = self.work.is_shown(SHOWN)
        self.foot.show_choices(self.contact, len(rows), shown=shown)

    def _read_preview(self) -> None:
        """Ask what would go; an older question is not answered any more."""
        if self.contact is None:
            return
        session, contact, ids = self._session, self.contact.contact_id, self._cases()
        if self._reading is not None:
            self._reading.cancel()

        def work(progress: Progress) -> BundlePreview:
            found = preview(session, contact, ids)
            progress.check()
            return found

        self._reading = self._tasks.start(work)
        self._reading.succeeded.connect(self.preview.show_preview)
        self._reading.failed.connect(self._on_failed)

    # -- the file ----------------------------------------------------------
    def ask_folder(self) -> None:
        """Ask where the bundle goes, then write it."""
        ask_folder(self, self.tr("Where should the bundle be written?"), self.write)

    def write(self, folder: Path) -> None:
        """Write the bundle into a folder."""
        contact, ids = self.contact, self._cases()
        if contact is None or not ids:
            return
        days = self.how.days()
        command = ComposeBundle(
            contact.contact_id, ids, self.how.purpose(), folder, days
        )
        session = self._session
        task = self._tasks.start(lambda progress: compose(command, session, progress))
        self.foot.follow(task)
        self._hub.busy.emit(True)
        task.succeeded.connect(lambda path: self._on_written(path, contact, len(ids)))
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self.foot.say_stopped)
        task.finished.connect(self._on_finished)

    def _on_written(self, path: Path, contact: ContactRow, cases: int) -> None:
        words = self.tr(
            "%n case(s) are in {file}, encrypted for {name}. Carry it as you like:"
            " nobody else can open it.",
            "",
            cases,
        )
        facts = {"file": i18n.ltr(path.name), "name": i18n.iso(contact.name)}
        self.foot.say_done(words.format(**facts))
        self.sent.emit()

    def _on_failed(self, error: Exception) -> None:
        self.foot.say_wrong(notice_for(error))

    def _on_finished(self) -> None:
        self._hub.busy.emit(False)
        self._show_choices()

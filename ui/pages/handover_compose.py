# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Composing a bundle: to whom, which cases, how; a preview; then one file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.handover import exchange_folder, updates
from app.handover.compose import CUSTODY, ComposeBundle, compose, preview
from app.handover.contacts import contacts
from app.handover.selection import SUMMARY_PLACE
from app.handover.summaries import MISSING, SummaryRow, summaries
from app.handover.updates import Since
from app.progress import Progress
from app.queries.cases import row_of
from app.rows import BundleLine, BundlePreview, ContactRow
from app.session import Session
from ui.errors import notice_for
from ui.hub import Hub
from ui.models.bundle import refusal
from ui.pages.asking import ask_folder
from ui.pages.handover_choice import UPDATE, Chosen, command_of
from ui.pages.handover_foot import ComposeFoot
from ui.pages.handover_places import HOW, SHOWN, WHICH, WHO, WRITING, WorkPlaces
from ui.pages.handover_sentences import Sentences
from ui.pages.handover_summary import Summary
from ui.tasks import Task, TaskRunner
from ui.tokens import px
from ui.widgets.layout import scroll, vbox

_LOW = 440  # pixels at 100 % text under which a part is low
_Found = tuple[tuple[BundlePreview, ...], tuple[SummaryRow, ...]]


class ComposePart(QWidget):
    """Three cards over one work place, and the bar that closes the work.

    `contact_wanted` asks for the Contacts part, with the id of a contact who should be
    compared, or nothing to add one; `ledger_wanted` for what went and came; `sent`
    tells that a bundle was written.
    """

    contact_wanted = Signal(str)
    ledger_wanted = Signal()
    sent = Signal()

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("compose")
        self._session, self._tasks, self._hub = session, tasks, hub
        self._people: tuple[ContactRow, ...] = ()
        self._since: Since | None = None
        self._found: tuple[BundlePreview, ...] = ()
        self._summaries: tuple[SummaryRow, ...] = ()
        self._reading: Task | None = None
        self._sentences = Sentences(self)
        self.summary = Summary()
        self.work = WorkPlaces(session, tasks, hub)
        self.picker, self.how = self.work.picker, self.work.how
        self.preview, self.writing = self.work.preview, self.work.writing
        self.foot = ComposeFoot()
        self._rows = vbox(self.summary, (self.work, 1), gap=12, margins=(24, 0, 24, 8))
        self._area = scroll(self._rows)
        self.setLayout(vbox((self._area, 1), self.foot, gap=0))
        self._connect()

    def _connect(self) -> None:
        self.summary.asked.connect(self.show_step)
        self.work.who.changed.connect(self._on_people)
        self.work.who.done.connect(self.show_next)
        self.work.add_contact.connect(lambda: self.contact_wanted.emit(""))
        self.picker.changed.connect(self._on_cases)
        self.picker.done.connect(self.show_next)
        self.picker.news_wanted.connect(self._on_news)
        self.how.changed.connect(self._on_how)
        self.how.done.connect(self.show_next)
        self.preview.summaries_wanted.connect(self.write_summaries)
        self.writing.done.connect(self.show_next)
        self.foot.hand_over.connect(self.ask_folder)
        self.foot.start_again.connect(self.start_again)
        self.foot.verify.connect(self.contact_wanted)
        self.foot.ledger_wanted.connect(self.ledger_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a low window to the work: what is warned of scrolls with it."""
        super().resizeEvent(event)
        if self.height() > px(_LOW):
            self.foot.take_words()
        elif self._rows.indexOf(self.foot.words) < 0:
            self._rows.addWidget(self.foot.words)

    def _to_work(self) -> None:
        """Bring the step to the eye where the cards fill a low window."""
        if self._area.viewport().height() < self.work.minimumSizeHint().height():
            self._area.verticalScrollBar().setValue(self.work.y())

    # -- steps -------------------------------------------------------------
    def refresh(self) -> None:
        """Read contacts and cases again; what was chosen stays, and what was done."""
        if self.foot.is_done():
            return
        self._show_people([row.contact_id for row in self._people])
        self.picker.refresh()
        self._drop_gone()
        open_steps = (WHO, WHICH, HOW, WRITING)
        choosing = next((k for k in open_steps if self.work.is_shown(k)), "")
        if choosing and self._people:
            self.show_step(choosing)
        elif not self.foot.is_working():
            self.show_next()

    def show_next(self) -> None:
        """Show the first step that is still open, or what would go."""
        if not self._people:
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
        writing = step == WRITING  # the form has a bar of its own, and needs the room
        self.foot.setHidden(writing)
        self.summary.setHidden(writing)
        self._show_choices()
        QTimer.singleShot(0, self, self._to_work)

    def go_back(self) -> bool:
        """Leave a choice for what would go; False where there is nothing to leave."""
        if self.work.is_shown(WRITING):
            self.writing.leave()
            return True
        ready = bool(self._people) and bool(self.picker.picks())
        if not ready or self.work.is_shown(SHOWN):
            return False
        self.show_next()
        return True

    def edit(self, action: str) -> bool:
        """Save, undo or redo in the summary that is written; False without one."""
        editor = self.writing.editor
        if not self.work.is_shown(WRITING) or not editor.is_open():
            return False
        match action:
            case "save":
                editor.save()
            case "undo":
                editor.undo()
            case _:
                editor.redo()
        return True

    def choose_cases(self, case_ids: Sequence[str]) -> None:
        """Start with these cases, as the page of a case asks for."""
        self._pick(case_ids)
        self.foot.clear()
        self.show_next()

    def choose_contact(self, contact_id: str) -> None:
        """Choose who it goes to."""
        self._show_people([contact_id])
        self.show_next()

    def write_summaries(self, case_id: str = "") -> None:
        """Write the summaries that are missing, or that of one case."""
        self.show_step(WRITING)
        self.writing.show_cases(self._going())
        if case_id:
            self.writing.open(case_id)

    def prepare_lock(self) -> None:
        """Keep the summary that is being written."""
        self.writing.editor.flush()

    def place(self) -> dict[str, object]:
        """Return what is chosen so far: ids and codes."""
        return {
            "contacts": [row.contact_id for row in self._people],
            "cases": list(self._cases()),
            "how": self.how.place(),
            "summary": self.writing.case_id(),
        }

    def restore(self, place: dict[str, object]) -> None:
        """Choose again what a place says, as far as it still exists."""
        people, cases, how = (place.get(key) for key in ("contacts", "cases", "how"))
        if isinstance(people, list):
            self._show_people([str(each) for each in people])
        if isinstance(how, dict):
            self.how.restore(how)
        if isinstance(cases, list):
            self.choose_cases([str(case) for case in cases])
        summary = str(place.get("summary") or "")
        if summary in self._cases() and self._people:
            self.write_summaries(summary)

    def start_again(self) -> None:
        """Forget every choice."""
        self._show_people([])
        self.picker.set_picks([])
        self.preview.forget()
        self.foot.clear()
        self.show_next()

    # -- what is chosen ----------------------------------------------------------
    def _show_people(self, contact_ids: Iterable[str]) -> None:
        known = contacts(self._session)
        self.work.who.show_contacts(known)
        self._choose_people(known, contact_ids)
        self.work.who.set_picks(row.contact_id for row in self._people)

    def _choose_people(
        self, known: Iterable[ContactRow], contact_ids: Iterable[str]
    ) -> None:
        able = {row.contact_id: row for row in known if row.state != "revoked"}
        self._people = tuple(able[each] for each in contact_ids if each in able)
        self._look_for_news()

    def _look_for_news(self) -> None:
        """What is new can be sent to one person: each has had other bundles."""
        one = self._people[0] if len(self._people) == 1 else None
        self._since = updates.since(self._session, one.contact_id) if one else None
        self._found = ()
        self.how.show_people(self._people, self._since)
        count = len(self._since.cases) if self._since else 0
        self.picker.show_news(one.name if one else "", count)

    def _on_people(self, contact_ids: tuple[str, ...]) -> None:
        self.foot.clear()
        self._choose_people(contacts(self._session), contact_ids)
        self._show_choices()

    def _on_cases(self) -> None:
        self.foot.clear()
        self._found = ()
        self._show_choices()

    def _on_news(self) -> None:
        self.how.want(UPDATE)
        self._on_how()
        self.show_next()

    def _on_how(self) -> None:
        self.foot.clear()
        choice = self.how.choice()
        if choice.mode == UPDATE and self._since is not None:
            self._pick(self._since.cases)
        self._show_choices()
        if self._people and self.picker.picks():
            self._read_preview()

    def _pick(self, case_ids: Iterable[str]) -> None:
        found = (row_of(self._session, case_id) for case_id in case_ids)
        self.picker.set_picks([row for row in found if row is not None])

    def _drop_gone(self) -> None:
        """Cases may have been removed since they were chosen."""
        there = [c for c in self._cases() if row_of(self._session, c) is not None]
        if len(there) < len(self._cases()):
            self._pick(there)

    def _cases(self) -> tuple[str, ...]:
        return tuple(row.case_id for row in self.picker.picks())

    def _going(self) -> tuple[str, ...]:
        """Return the cases of which anything goes, as far as that is known yet."""
        lines = self._lines()
        kept = tuple(line.case_id for line in lines if not refusal(line))
        return kept if lines else self._cases()

    def _lines(self) -> tuple[BundleLine, ...]:
        return self._found[0].lines if self._found else ()

    def _chosen(self) -> Chosen:
        bare = sum(row.state == MISSING for row in self._summaries)
        going, how = len(self._going()), self.how.choice()
        return Chosen(self._people, going, how, bare, self.how.blocked())

    def _show_choices(self) -> None:
        chosen = self._chosen()
        self.summary.show_choices(self._people, self.picker.picks(), chosen.how)
        shown = self.work.is_shown(SHOWN)
        folder = shown and self._outbox() is not None
        self.foot.show_choices(chosen, self._lines(), shown=shown, folder=folder)

    # -- what would go -------------------------------------------------------------
    def _read_preview(self) -> None:
        """Ask what would go; an older question is not answered any more."""
        session, command = self._session, self._command(Path())
        if self._reading is not None:
            self._reading.cancel()
        asked = command.compartments is None or SUMMARY_PLACE in command.compartments

        def work(progress: Progress) -> _Found:
            found = preview(session, command, progress)
            going = (line.case_id for line in found[0].lines if not refusal(line))
            rows = summaries(session, going) if asked else ()
            progress.check()
            return found, rows

        self._reading = self._tasks.start(work)
        self._reading.succeeded.connect(lambda found: self._on_preview(command, found))
        self._reading.failed.connect(self._on_failed)

    def _on_preview(self, command: ComposeBundle, found: _Found) -> None:
        self._found, self._summaries = found
        previews = self._found
        self.how.show_previews(previews)
        self.preview.show_previews(previews)
        custody = self.how.mode() == CUSTODY
        self.preview.remarks.show_summaries(self._summaries, custody=custody)
        self._show_choices()
        if self._command(Path()) != command:  # custody cannot go along, or can again
            self._read_preview()

    # -- the file ----------------------------------------------------------
    def ask_folder(self) -> None:
        """Write into the exchange folder, or ask where the bundle goes."""
        outbox = self._outbox()
        if outbox is not None:
            self.write(outbox)
            return
        ask_folder(self, self.tr("Where should the bundle be written?"), self.write)

    def _outbox(self) -> Path | None:
        """Return the folder a synchroniser carries, where there is one."""
        return exchange_folder.outbox(self._session)

    def write(self, folder: Path) -> None:
        """Write the bundle into a folder."""
        chosen = self._chosen()
        if not chosen.ready:
            return
        session, command = self._session, self._command(folder)
        task = self._tasks.start(lambda progress: compose(command, session, progress))
        self.foot.follow(task)
        self._hub.busy.emit(True)
        task.succeeded.connect(lambda path: self._on_written(path, chosen))
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self.foot.say_stopped)
        task.finished.connect(self._on_finished)

    def _command(self, folder: Path) -> ComposeBundle:
        return command_of(self._people, self._cases(), self.how.choice(), folder)

    def _on_written(self, path: Path, chosen: Chosen) -> None:
        self.foot.say_done(self._sentences.done(chosen, path.name))
        self.sent.emit()
        if chosen.holder is not None:
            self._hub.cases_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.foot.say_wrong(notice_for(error))

    def _on_finished(self) -> None:
        self._hub.busy.emit(False)
        self._show_choices()

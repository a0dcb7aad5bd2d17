# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An examination on its own page: begun, written, checked, signed, read."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.certificates.kinds import may_begin
from app.commands.entries import Writing, drafts
from app.errors import AppError, StorageError
from app.examination.beginning import begin
from app.examination.content import FORMS, read
from app.policy import places_of
from app.queries import cases, timeline
from app.rows import AttachmentRow, EntryView
from app.session import Session
from app.writing import revised, without_draft
from ui import labels
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.examination.editor import ExaminationEditor
from ui.pages.examination.head import ExaminationHead
from ui.pages.examination.reading import ExaminationReading
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.layout import plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.viewer import FileViewer


class ExaminationPage(Page):
    """Shows the evaluation that `open` names, or a new one."""

    entry_wanted = Signal(str, str, str)  # case, compartment, entry
    compare_wanted = Signal(str, str)  # compartment, entry with two versions
    thing_wanted = Signal(str, list)  # the key of a page, and what it is to open

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("examination_page")
        self.title = self.tr("Examination")
        self._compartment = self._entry = self._case = ""
        self.editor = ExaminationEditor(session, tasks, hub)
        self.head = ExaminationHead()
        self._note = Slot("examination_note")
        self._seen = Slot("examination_seen")
        self._nothing = EmptyState(
            "clipboard-plus",
            self.tr("No examination is open."),
            self.tr("Begin one from a case: New entry, Medical examination."),
        )
        self._faces = QStackedWidget()
        for face in (self._nothing, self.editor, self._seen):
            self._faces.addWidget(face)
        rows = (self.head, self._note, (self._faces, 1))
        self._whole = plain(vbox(*rows, gap=6, margins=(24, 8, 24, 12)))
        self.viewer = FileViewer(tasks)
        self._pages = QStackedWidget()
        for page in (self._whole, self.viewer):
            self._pages.addWidget(page)
        self.setLayout(vbox(self._pages, gap=0))
        self._connect()
        self._show_nothing()

    def _connect(self) -> None:
        head, editor = self.head, self.editor
        head.left.connect(self.leave)
        head.add_wanted.connect(self._on_add)
        head.save_wanted.connect(editor.save)
        head.sign_wanted.connect(editor.begin_signing)
        head.discard_wanted.connect(self._ask_to_discard)
        head.discard_confirmed.connect(editor.discard)
        head.entry_wanted.connect(self._show_in_case)
        editor.saved.connect(self._on_saved)
        editor.signed.connect(self._on_signed)
        editor.discarded.connect(self._on_discarded)
        editor.draft_changed.connect(self._show_acts)
        editor.file_wanted.connect(self.show_file)
        editor.face.changed.connect(self._show_words)
        editor.face.files.working.connect(
            lambda on: self.head.set_waiting(waiting=bool(on))
        )
        self.viewer.closed.connect(self.close_file)
        self.hub.case_changed.connect(self._on_news)

    # -- which one ---------------------------------------------------------------
    def open_new(self, case_id: str, form: str = "") -> None:
        """Begin an evaluation of a person, or go on with one not yet touched."""
        self.close_file()
        now = self.editor.writing()
        if (
            now is not None
            and now.case_id == case_id
            and not now.parents
            and self.editor.is_untouched()
        ):
            return
        try:
            begun = begin(self.session, case_id, form or self._own_form())
        except (AppError, StorageError) as error:
            self.notice.emit(notice_for(error))
            self._show_nothing()
            return
        self._write(begun, begun)

    def _own_form(self) -> str:
        """Return which evaluation is this role's to write."""
        forms = self.session.forms
        mine = (f for f in FORMS if places_of(self.session.role, forms.info(f)))
        return next(mine, FORMS[0])

    def open(self, compartment: str, entry_id: str) -> None:
        """Show an evaluation: its draft, to be written on, or what it says."""
        self.close_file()
        if (compartment, entry_id) == (self._compartment, self._entry) and (
            self.editor.is_open()
        ):
            return
        self._read(compartment, entry_id)

    def _read(self, compartment: str, entry_id: str) -> None:
        self._put_away()
        entry = None
        if compartment in self.session.compartments:
            entry = timeline.view(self.session, compartment, entry_id)
        draft = self._draft(compartment, entry_id, entry)
        if draft is not None:
            base = without_draft(self.session, draft, entry)
            self._write(draft, base, draft=True)
        elif entry is None or entry.answers is None or entry.form not in FORMS:
            self._show_nothing()
        elif entry.may_edit and entry.state == "":
            writing = revised(entry)
            self._write(writing, writing)
        else:
            self._show_entry(entry)

    def _draft(
        self, compartment: str, entry_id: str, entry: EntryView | None
    ) -> Writing | None:
        if entry is not None and (entry.state == "final" or not entry.may_edit):
            return None
        found = (
            draft
            for draft in drafts(self.session, entry.case_id if entry else None)
            if (draft.compartment, draft.entry_id) == (compartment, entry_id)
        )
        draft = next(found, None)
        return draft if draft is not None and draft.form in FORMS else None

    def refresh(self) -> None:
        """Follow what was agreed to meanwhile; what is being written stays."""
        face = self.editor.face
        if self.editor.is_open() and face.is_outdated():
            place = self.place()
            self._put_away()
            self.restore(place)
        elif self.editor.is_open() and face.has_figure():
            face.settle()

    # -- showing -----------------------------------------------------------------
    def _write(self, writing: Writing, base: Writing, *, draft: bool = False) -> None:
        self._put_away()
        self._know(writing.case_id, writing.compartment, writing.entry_id)
        self.editor.face.checks.begin()
        self.editor.open(writing, base, draft=draft)
        self._faces.setCurrentWidget(self.editor)
        self.head.show_case(
            cases.row_of(self.session, writing.case_id), writing.compartment, ""
        )
        self._note.put(None)
        self._show_words()
        self._show_acts()
        self.editor.focus(writing.place, writing.cursor)

    def _show_entry(self, entry: EntryView) -> None:
        self._know(entry.case_id, entry.compartment, entry.entry_id)
        addenda = tuple(timeline.addenda(self.session, entry))
        thumbs = self.editor.face.thumbs
        shown = ExaminationReading(self.session, entry, thumbs, addenda)
        shown.see_wanted.connect(partial(self._see, entry.compartment))
        self._seen.put(shown)
        self._faces.setCurrentWidget(self._seen)
        row = cases.row_of(self.session, entry.case_id)
        self.head.show_case(row, entry.compartment, entry.state)
        self.head.show_words(self._title_of(entry.form), shown.written)
        self._note.put(self._note_of(entry))
        self._show_acts()

    def _note_of(self, entry: EntryView) -> QWidget | None:
        if entry.state == "conflict":
            words = self.tr(
                "This was written in two places at the same time. Nothing is lost:"
                " compare both, and make one version of them."
            )
            both = button(self.tr("Compare"), "link", compact=True)
            both.setObjectName("examination_compare")
            wanted = entry.compartment, entry.entry_id
            both.clicked.connect(lambda: self.compare_wanted.emit(*wanted))
            return banner("warn", words, both, icon="git-compare-arrows")
        if entry.state == "final":
            words = self.tr(
                "Signed: nothing in it changes any more. What is found later is written"
                " as an addendum beside it, in the timeline."
            )
            return banner("info", words, *self._certifying(entry), icon="signature")
        return None

    def _certifying(self, entry: EntryView) -> list[QWidget]:
        if not may_begin(self.session, entry):
            return []
        words, about = self.tr("Certificate…"), [entry.compartment, entry.entry_id]
        go = button(words, "link", compact=True, name="make_certificate")
        go.clicked.connect(lambda: self.thing_wanted.emit("certificate", about))
        return [go]

    def _show_nothing(self) -> None:
        self._know("", "", "")
        self._note.put(None)
        self.head.hide()
        self._faces.setCurrentWidget(self._nothing)

    def _know(self, case_id: str, compartment: str, entry_id: str) -> None:
        self._case, self._compartment, self._entry = case_id, compartment, entry_id
        self.head.show()

    def _title_of(self, form: str) -> str:
        return labels.form(self.session.forms.info(form))

    def _show_words(self) -> None:
        now = self.editor.face.view
        writing = self.editor.face.writing
        if now is not None and writing is not None:
            written = read(writing.form, now.filling.everything())
            self.head.show_words(self._title_of(writing.form), written)

    def _show_acts(self) -> None:
        writes = self._faces.currentWidget() is self.editor and self.editor.is_open()
        kept = writes and not self.editor.is_untouched()
        self.head.show_acts(
            writes=writes, figure=self.editor.face.has_figure(), kept=kept
        )

    # -- what is done ----------------------------------------------------------------
    def _on_add(self) -> None:
        self.editor.face.show_part("findings")
        self.editor.face.board.begin_placing()

    def _ask_to_discard(self) -> None:
        self.head.ask_to_discard()

    def _on_saved(self, compartment: str, entry_id: str, _completes: str) -> None:
        self.hub.case_changed.emit(self._case)
        self._read(compartment, entry_id)

    def _on_signed(self, compartment: str, entry_id: str) -> None:
        self.hub.case_changed.emit(self._case)
        self._read(compartment, entry_id)

    def _on_discarded(self) -> None:
        """Show what there was before, or leave."""
        compartment, entry_id = self._compartment, self._entry
        self.hub.case_changed.emit(self._case)
        self._read(compartment, entry_id)
        if not self._entry:
            self.leave.emit()

    def _show_in_case(self) -> None:
        if self._case:
            self.entry_wanted.emit(self._case, self._compartment, self._entry)

    def _put_away(self) -> None:
        """Keep what is being written."""
        if self.editor.is_open():
            blocked = self.editor.blockSignals(True)
            self.editor.leave()
            self.editor.blockSignals(blocked)

    def _on_news(self, case_id: str) -> None:
        """Read again what somebody changed meanwhile; nothing being written moves."""
        if case_id == self._case and self._faces.currentWidget() is self._seen:
            entry = timeline.view(self.session, self._compartment, self._entry)
            if entry is not None:
                self._show_entry(entry)

    # -- files -------------------------------------------------------------------------
    def _see(self, compartment: str, row: AttachmentRow) -> None:
        self.show_file(row, compartment)

    def show_file(self, row: AttachmentRow, compartment: str) -> None:
        """Show an attached file in place of the page."""
        self._pages.setCurrentWidget(self.viewer)
        reading = partial(timeline.read_file, self.session, compartment, row.sha256)
        self.viewer.show_file(row, reading)

    def close_file(self) -> bool:
        """Go back to the page; False where no file was shown."""
        shown = self._pages.currentWidget() is self.viewer
        self.viewer.clear()
        self._pages.setCurrentWidget(self._whole)
        return shown

    # -- page ----------------------------------------------------------------------
    def handle(self, action: str) -> bool:
        """Do what an examination knows."""
        writes = self._faces.currentWidget() is self.editor and self.editor.is_open()
        match action:
            case "undo" if writes:
                self.editor.undo()
            case "redo" if writes:
                self.editor.redo()
            case "save" if writes:
                self.editor.save()
            case "back":
                return self.close_file()
            case _:
                return False
        return True

    def prepare_lock(self) -> None:
        """Keep what is being written, at once."""
        self.editor.flush()

    def place(self) -> dict[str, object]:
        """Return the evaluation, the part of it, the finding, the field, the letter."""
        found: dict[str, object] = {"entry": [self._compartment, self._entry]}
        found["case"] = self._case
        face = self.editor.face
        if self.editor.is_open():
            found |= {"part": face.part, "row": face.board.row, "writes": True}
            view = face.view
            if view is not None:
                found |= {"field": view.place(), "cursor": view.cursor()}
        return found

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to a place, as far as it still exists."""
        match place.get("entry"):
            case [str(compartment), str(entry_id)] if entry_id:
                self._read(compartment, entry_id)
        case_id = str(place.get("case") or "")
        if not self._entry and case_id and place.get("writes") is True:
            self.open_new(case_id)  # begun, and not a word written
        if not self.editor.is_open():
            return
        face, row = self.editor.face, place.get("row")
        face.show_part(str(place.get("part") or ""))
        if isinstance(row, int) and 1 <= row <= len(face.board.written().findings):
            face.board.choose(row)
        field, cursor = str(place.get("field") or ""), place.get("cursor")
        if field:
            part = face.part
            self.editor.focus(field, cursor if isinstance(cursor, int) else None)
            face.show_part(part)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One case: its head, its tabs, the timeline with an entry beside it."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.queries import cases, timeline
from app.session import Session
from app.writing import NOTE, offered
from ui.hub import Hub
from ui.pages.case_entries import CaseEntries
from ui.pages.case_faces import CaseFaces
from ui.pages.case_header import CaseHeader
from ui.pages.case_identity import CaseIdentity
from ui.pages.case_papers import CaseDocuments, CaseHistory
from ui.pages.case_tabs import IDENTITY, TIMELINE, CaseTabs, TabBody
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.layout import scroll, vbox


class CasePage(Page):
    """Shows the case that `open` names."""

    hand_over = Signal(list)  # the ids of the cases to hand over: this one

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("case_page")
        self.title = self.tr("Case")
        self._case, self._tab = "", TIMELINE
        self.header = CaseHeader(session)
        self.entries = CaseEntries(session, tasks, hub)
        self.documents = CaseDocuments(session, tasks)
        self.identity = CaseIdentity(session, hub)
        self.history = CaseHistory(session, tasks)
        self.tabs = CaseTabs()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._stack = TabBody()
        for part in (self.entries, self.documents, self.identity, self.history):
            self._stack.addWidget(part)
        rows = (self.header, self.tabs, (self._stack, 1))
        case = scroll(vbox(*rows, gap=8, margins=(24, 4, 24, 16)))
        self._faces = CaseFaces(self.session, self.tasks, case)
        self.setLayout(vbox((self._faces, 1), gap=0))

    def _connect(self) -> None:
        self.header.form_chosen.connect(self.write)
        self.header.hand_over.connect(lambda: self.hand_over.emit([self._case]))
        self.entries.writing.connect(lambda on: self.header.set_writing(writing=on))
        self.tabs.chosen.connect(self.show_tab)
        self.entries.written.connect(self._on_changed)
        self.entries.identity_wanted.connect(partial(self.show_tab, IDENTITY))
        self.identity.saved.connect(self._on_changed)
        self.entries.file_wanted.connect(self._faces.show_file)
        self.documents.file_wanted.connect(self._faces.show_file)
        self.documents.entry_wanted.connect(self.show_entry)
        self.history.entry_wanted.connect(self.show_entry)
        self._faces.left.connect(self.leave)
        self.hub.case_changed.connect(self._on_news)

    # -- which case --------------------------------------------------------------
    def open(self, case_id: str) -> None:
        """Show a case from its timeline; that it was read is recorded."""
        if case_id == self._case:
            self.refresh()
            return
        self._faces.close_file()
        self._case, self._tab = case_id, TIMELINE
        self.entries.set_case(case_id)
        if not self._show_head():
            return
        timeline.note_reading(self.session, case_id)
        self.show_tab(TIMELINE)
        self.entries.first()

    def case_id(self) -> str:
        """Return the case that is shown, or nothing."""
        return self._case

    def refresh(self) -> None:
        """Read the case again; what is being written is not disturbed."""
        if self._case and self._show_head():
            self.entries.reload()
            self._fill_tab()

    def _show_head(self) -> bool:
        head = cases.head(self.session, self._case)
        self._faces.show_case(there=head is not None)
        if head is None:
            return False
        self.header.show_case(head)
        self.identity.set_head(head)
        self._show_tabs()
        return True

    def _on_changed(self) -> None:
        self.hub.case_changed.emit(self._case)

    def _on_news(self, case_id: str) -> None:
        if case_id == self._case:
            self.refresh()

    # -- tabs ----------------------------------------------------------------------
    def _show_tabs(self) -> None:
        rows = timeline.rows(self.session, self._case)
        present = {row.compartment for row in rows if not row.hidden}
        self._tab = self.tabs.show_professions(present, self._tab)

    def show_tab(self, key: str) -> None:
        """Go to a tab."""
        self._tab = self.tabs.set_current(key)
        self._fill_tab()

    def _fill_tab(self) -> None:
        match self._tab:
            case "documents":
                self.documents.set_case(self._case)
                self._stack.setCurrentWidget(self.documents)
            case "identity":
                self._stack.setCurrentWidget(self.identity)
            case "history":
                self.history.set_case(self._case)
                self._stack.setCurrentWidget(self.history)
            case tab:
                self.entries.set_tab("" if tab == TIMELINE else tab)
                self._stack.setCurrentWidget(self.entries)

    # -- what is done here -----------------------------------------------------
    def write(self, form: str = NOTE) -> None:
        """Begin a new entry beside the timeline."""
        if not self._case or form not in {info.id for info in offered(self.session)}:
            return
        self._faces.close_file()
        if self._tab not in (TIMELINE, self.session.role.note):
            self.show_tab(TIMELINE)
        self.entries.write(form)

    def show_entry(self, compartment: str, entry_id: str) -> None:
        """Show one entry beside the timeline; without one, the timeline."""
        if self._tab not in (TIMELINE, compartment):
            self.show_tab(TIMELINE)
        if entry_id:
            self.entries.show_entry(compartment, entry_id)

    def handle(self, action: str) -> bool:
        """Do what a case knows."""
        match action:
            case "new_entry" if self._case and offered(self.session):
                self.write()
            case "undo" if self.entries.reader.is_writing():
                self.entries.reader.editor.undo()
            case "redo" if self.entries.reader.is_writing():
                self.entries.reader.editor.redo()
            case "save" if self.entries.reader.is_writing():
                self.entries.reader.editor.save()
            case "save" if self.identity.form is not None and self._tab == IDENTITY:
                self.identity.save()
            case "hand_over" if self._case:
                self.hand_over.emit([self._case])
            case "back":
                return self._back()
            case "refresh":
                self.refresh()
            case _:
                return False
        return True

    def _back(self) -> bool:
        if self._faces.close_file():
            return True
        return self._stack.currentWidget() is self.entries and self.entries.back()

    # -- place ---------------------------------------------------------------------
    def prepare_lock(self) -> None:
        """Keep what is being written, at once."""
        self.entries.reader.editor.flush()
        self.identity.prepare_lock()

    def place(self) -> dict[str, object]:
        """Return case, tab, filter, entry, field and cursor."""
        found: dict[str, object] = {"case": self._case, "tab": self._tab}
        found["only"] = self.entries.only()
        key = self.entries.reader.key()
        if key is not None:
            found["entry"] = list(key)
        if self.entries.reader.is_writing():
            writing = self.entries.reader.editor.writing()
            if writing is not None:
                found["field"], found["cursor"] = writing.place, writing.cursor
        return found

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to a place, as far as it still exists."""
        case_id = str(place.get("case") or "")
        if not case_id:
            return
        self.open(case_id)
        self.entries.set_only(str(place.get("only") or ""))
        self.show_tab(str(place.get("tab") or TIMELINE))
        self.identity.resume()
        match place.get("entry"):
            case [str(compartment), str(entry_id), True]:
                self.entries.resume(compartment, entry_id, place)
            case [str(compartment), str(entry_id), False]:
                self.entries.show_entry(compartment, entry_id)

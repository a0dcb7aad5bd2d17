# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One case: its head, its tabs, the timeline with an entry beside it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.commands.closing import FORM as CLOSURE
from app.commands.entries import Writing
from app.queries import cases, timeline
from app.queries.agenda import DueItem
from app.session import Session
from app.writing import NOTE, offered
from ui.hub import Hub
from ui.pages.case_asking import CaseAsking
from ui.pages.case_ending import CaseEnding
from ui.pages.case_faces import CaseFaces
from ui.pages.case_header import CaseHeader
from ui.pages.case_parts import CaseParts
from ui.pages.case_tabs import (
    CONSENT,
    IDENTITY,
    PLAN,
    PROCEDURES,
    TIMELINE,
    CaseTabs,
)
from ui.pages.editor import EntryEditor
from ui.pages.own_pages import OWN_EDITORS, OWN_PAGES
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.layout import scroll, vbox


class CasePage(Page):
    """Shows the case that `open` names."""

    hand_over = Signal(list)  # the ids of the cases to hand over: this one
    compare_wanted = Signal(str, str)  # compartment, entry with two versions
    bundle_wanted = Signal(str, str)  # the transfer the case went or came with
    thing_wanted = Signal(str, list)  # the key of a page, and what it is to open
    page_wanted = Signal(str)  # the key of a page
    begin_wanted = Signal(str, str, str)  # the key of a page, a case, what to begin

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
        self.parts = CaseParts(session, tasks, hub)
        self.entries, self.identity = self.parts.entries, self.parts.identity
        self.documents, self.history = self.parts.documents, self.parts.history
        self.plan, self.procedures = self.parts.plan, self.parts.procedures
        self.consent, self.closing = self.parts.consent, self.parts.closing
        self._ending = CaseEnding(session, hub, self.header, self.parts)
        self.reopening, self.erasing = self._ending.reopening, self._ending.erasing
        self.tabs = CaseTabs(legal="legal" in session.compartments)
        self._origin = ""  # the tab a new entry was begun from
        self._asking = CaseAsking(self.parts, self.reopening)
        self._build()
        self._connect()

    def _build(self) -> None:
        rows = (self.header, self.reopening, self.erasing, self.tabs, (self.parts, 1))
        case = scroll(vbox(*rows, gap=8, margins=(24, 4, 24, 16)))
        self._faces = CaseFaces(self.session, self.tasks, case)
        self.setLayout(vbox((self._faces, 1), gap=0))

    def _connect(self) -> None:
        self.header.form_chosen.connect(self.write)
        self.header.hand_over.connect(lambda: self.hand_over.emit([self._case]))
        self.header.custody.bundle_wanted.connect(self.bundle_wanted)
        self.header.consent_wanted.connect(partial(self.show_tab, CONSENT))
        self.header.due_wanted.connect(self._show_due)
        self.header.reopen_wanted.connect(self._ask_to_reopen)
        self.header.erase_wanted.connect(self._ask_to_erase)
        self.header.letters_wanted.connect(self._open_letters)
        self.erasing.erased.connect(self._on_erased)
        self.entries.writing.connect(self._on_writing)
        self.tabs.chosen.connect(self.show_tab)
        self.entries.written.connect(self._on_written)
        self.entries.identity_wanted.connect(partial(self.show_tab, IDENTITY))
        self.identity.saved.connect(self._on_changed)
        self.identity.opened.connect(self.open_case)
        for both in (self.identity, self.entries.reader.panel):
            both.compare_wanted.connect(self.compare_wanted)
        self.entries.file_wanted.connect(self._faces.show_file)
        for shows in (self.documents, self.procedures):
            shows.file_wanted.connect(self._faces.show_file)
        self.documents.entry_wanted.connect(self.show_entry)
        self.history.entry_wanted.connect(self.show_entry)
        self.history.thing_wanted.connect(self.thing_wanted)
        for part in (self.plan, self.procedures, self.consent):
            part.write_wanted.connect(self.write)
            part.entry_wanted.connect(self.show_entry)
        for page in (self.plan, self.procedures):
            page.notice.connect(self.notice)
            page.thing_wanted.connect(self.thing_wanted)
        self.procedures.page_wanted.connect(self.page_wanted)
        self.procedures.begin_wanted.connect(self.begin)
        self.procedures.asking.connect(self._show_filled)
        self._ending.left.connect(self._fill_tab)
        self._ending.closed.connect(self._on_closed)
        self.closing.file_wanted.connect(self._faces.show_file)
        self.reopening.reopened.connect(self._on_changed)
        panel = self.entries.reader.panel
        panel.changed.connect(self.hub.case_changed)
        panel.said.connect(self.hub.notice)
        panel.form_wanted.connect(self.write)
        panel.thing_wanted.connect(self.thing_wanted)
        self.entries.reader.thing_wanted.connect(self.thing_wanted)
        self._faces.left.connect(self.leave)
        self.hub.case_changed.connect(self._on_news)

    # -- which case --------------------------------------------------------------
    def open(self, case_id: str) -> None:
        """Show a case from its timeline; that it was read is recorded."""
        if case_id == self._case:
            self.refresh()
            return
        self._faces.close_file()
        self._ending.clear()
        self._case, self._tab, self._origin = case_id, TIMELINE, ""
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
            self._read_again()
            self.entries.reload()
            if not self.parts.is_closing():
                self._fill_tab()

    def _read_again(self) -> None:
        """Show the entry beside the timeline as it is now, if somebody changed it."""
        panel = self.entries.reader.panel
        shown = panel.entry
        if shown is None or panel.is_asking() or self.entries.reader.is_writing():
            return
        now = timeline.view(self.session, shown.compartment, shown.entry_id)
        if now is not None and now.heads != shown.heads:
            self.entries.reader.read(shown.compartment, shown.entry_id)

    def _show_head(self) -> bool:
        head = cases.head(self.session, self._case)
        self._faces.show_case(there=head is not None)
        if head is None:
            return False
        self.header.show_case(head)
        self.identity.set_head(head)
        self._show_tabs()
        return True

    def _on_written(self) -> None:
        """Go back to the tab the entry was begun from."""
        origin, self._origin = self._origin, ""
        self._on_changed()
        shown = self.entries.reader.panel.entry
        if shown is not None:
            self.procedures.say_moved(shown)
        if origin:
            self.show_tab(origin)

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
        self._ending.leave()
        self._origin = ""
        self._tab = self.tabs.set_current(key)
        self._fill_tab()
        self._show_filled()

    def _show_filled(self) -> None:
        """Leave the one filled button to what is written, or asked in front."""
        asked = self._tab == PROCEDURES and self.procedures.is_asking()
        self.header.set_writing(writing=asked or self._editor() is not None)

    def _fill_tab(self) -> None:
        self.parts.show_tab(self._tab, self._case)

    # -- what is done here -----------------------------------------------------
    def write(self, form: str = NOTE) -> None:
        """Begin a new entry beside the timeline."""
        if not self._case or not self.header.offers(form):
            return
        self._faces.close_file()
        if form == CLOSURE:
            self._ending.close(self._case)
            return
        if form in OWN_EDITORS:
            self.begin_wanted.emit(OWN_EDITORS[form], self._case, form)
            return
        origin = self._tab if self._tab in (PLAN, PROCEDURES, CONSENT) else ""
        if self.parts.is_closing() or self._tab not in (
            TIMELINE,
            self.session.role.note,
        ):
            self.show_tab(TIMELINE)
        self.entries.write(form)
        self._origin = origin

    def begin(self, writing: Writing) -> None:
        """Take up an entry in which something is answered already."""
        origin = self._tab
        self.show_tab(TIMELINE)
        self.entries.begin(writing)
        self._origin = origin

    def _show_due(self, item: DueItem) -> None:
        if item.form in OWN_PAGES:
            self.thing_wanted.emit(
                OWN_PAGES[item.form], [item.compartment, item.entry_id]
            )
            return
        self.show_entry(item.compartment, item.entry_id)

    def show_entry(self, compartment: str, entry_id: str) -> None:
        """Show one entry beside the timeline; without one, the timeline."""
        if self._tab not in (TIMELINE, compartment):
            self.show_tab(TIMELINE)
        if entry_id:
            self.entries.show_entry(compartment, entry_id)

    def write_on(self, compartment: str, entry_id: str) -> None:
        """Take a draft up again."""
        self.show_tab(TIMELINE)
        self.entries.resume(compartment, entry_id, {})

    def _on_closed(self, compartment: str, entry_id: str) -> None:
        self.show_tab(TIMELINE)
        self.entries.show_entry(compartment, entry_id)
        self._on_changed()

    def _on_writing(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.header.set_writing(writing=on)
        editor = self.entries.reader.editor
        # A long form, or any where it is narrow, has the page to itself.
        alone = on and (editor.is_wide() or self.entries.is_narrow())
        self.header.set_brief(brief=alone)
        self.tabs.setHidden(alone)
        if not on:
            return
        writing = self.entries.reader.editor.writing()
        if writing is not None and writing.form == CLOSURE:
            # Its draft was chosen in the timeline, and Qt is still selecting.
            QTimer.singleShot(0, self, self._take_up_closure)

    def _take_up_closure(self) -> None:
        self.entries.reader.close_all()
        self._ending.close(self._case)

    def _ask_to_reopen(self) -> None:
        self.reopening.ask_for(self._case)

    def _open_letters(self) -> None:
        self.thing_wanted.emit("letters", [self._case])

    def _ask_to_erase(self) -> None:
        """Put away what is being written, then ask: nothing may write it back."""
        self.prepare_lock()
        self._ending.leave()
        self.entries.reader.close_all()
        self.show_tab(TIMELINE)
        self.erasing.ask_for(self._case)

    def _on_erased(self) -> None:
        self._case = ""
        self.entries.set_case("")
        self._faces.show_case(there=False)
        self.leave.emit()

    def _editor(self) -> EntryEditor | None:
        """Return the editor that is open in front, if there is one."""
        if self.parts.is_closing():
            return self.closing.editor
        reader = self.entries.reader
        return reader.editor if reader.is_writing() else None

    def handle(self, action: str) -> bool:
        """Do what a case knows."""
        editor = self._editor()
        match action:
            case "new_entry" if self._case and offered(self.session):
                self.write()
            case "undo" if editor is not None:
                editor.undo()
            case "redo" if editor is not None:
                editor.redo()
            case "save" if editor is not None:
                editor.save()
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
        if self.parts.is_closing():
            self.closing.editor.leave()
            return True
        return self.parts.currentWidget() is self.entries and self.entries.back()

    # -- place ---------------------------------------------------------------------
    def prepare_lock(self) -> None:
        """Keep what is being written, at once."""
        self.entries.reader.editor.flush()
        self.closing.editor.flush()
        self.identity.prepare_lock()
        self._asking.keep()

    def place(self) -> dict[str, object]:
        """Return case, tab, filter, entry, field and cursor, and where is asked."""
        found: dict[str, object] = {"case": self._case, "tab": self._tab}
        found["only"] = self.entries.only()
        if self.parts.is_closing():
            found["closing"] = True
        found["asked"] = self._asking.where()
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
        if place.get("closing") is True:
            self._ending.close(self._case)
        match place.get("entry"):
            case [str(compartment), str(entry_id), True]:
                self.entries.resume(compartment, entry_id, place)
            case [str(compartment), str(entry_id), False]:
                self.entries.show_entry(compartment, entry_id)
        self._asking.resume(place.get("asked"), case_id, self._tab)

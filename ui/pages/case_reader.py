# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside the timeline: an entry, the editor, or why there is neither."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.commands.entries import NAMED, Writing, save_entry
from app.errors import AppError, StorageError
from app.queries import timeline
from app.rows import EntryView, TimelineRow
from app.session import Session
from app.writing import (
    NOTE,
    about,
    addendum,
    draft_of,
    may_add,
    new_entry,
    revised,
    without_draft,
)
from ui import labels
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.case_timeline import Key
from ui.pages.editor import EntryEditor
from ui.pages.entry_parts import HiddenEntries
from ui.pages.entry_view import EntryPanel
from ui.pages.own_pages import OWN_EDITORS
from ui.tasks import TaskRunner
from ui.widgets.layout import box, vbox
from ui.widgets.states import EmptyState


class CaseReader(QStackedWidget):
    """Reads and writes one entry at a time; never in a dialog, never asking first."""

    shown = Signal(bool)  # whether there is anything to look at
    writing = Signal(bool)  # the main action of the screen is here now
    changed = Signal()  # drafts came or went: read the timeline again
    written = Signal(str, str)  # a version was made: compartment, entry id
    file_wanted = Signal(object, str)  # AttachmentRow, compartment
    thing_wanted = Signal(str, list)  # a draft is written on another page

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self._session, self._hub = session, hub
        self._case = ""
        self.panel = EntryPanel(session)
        self.editor = EntryEditor(session, tasks, hub)
        self._hidden = HiddenEntries()
        nothing = EmptyState("file-text", self.tr("Choose an entry to read it."))
        self._faces = {"hidden": _card(self._hidden), "": _card(nothing)}
        for face in (*self._faces.values(), self.panel, self.editor):
            self.addWidget(face)
        self.setCurrentWidget(self._faces[""])
        self._connect()

    def _connect(self) -> None:
        self.panel.edit_wanted.connect(self.edit)
        self.panel.draft_wanted.connect(self.edit)
        self.panel.addendum_wanted.connect(self.add)
        self.panel.signed.connect(self.sign)
        self.panel.closed.connect(self.close_all)
        self.panel.file_wanted.connect(self.file_wanted)
        self.panel.asking.connect(self.writing)
        self.editor.saved.connect(self._on_saved)
        self.editor.discarded.connect(self._on_discarded)
        self.editor.closed.connect(self.close_all)
        self.editor.draft_changed.connect(self.changed)
        self.editor.file_wanted.connect(self.file_wanted)

    # -- what stands here ----------------------------------------------------
    def set_case(self, case_id: str) -> None:
        """Begin with another case."""
        self._put_away()
        self._case = case_id
        self._show(self._faces[""])

    def key(self) -> Key | None:
        """Return what is shown."""
        writing = self.editor.writing()
        if self.currentWidget() is self.editor and writing is not None:
            return writing.compartment, writing.entry_id, True
        entry = self.panel.entry
        if self.currentWidget() is self.panel and entry is not None:
            return entry.compartment, entry.entry_id, False
        return None

    def is_writing(self) -> bool:
        """Tell whether the editor is open."""
        return self.currentWidget() is self.editor and self.editor.is_open()

    def is_empty(self) -> bool:
        """Tell whether nothing is shown."""
        return self.currentWidget() is self._faces[""]

    def show_row(self, row: TimelineRow) -> None:
        """Show an entry of the timeline, or why it cannot be read."""
        if row.hidden or row.state == NAMED:
            self._put_away()
            self._hidden.show_run(row)
            self._show(self._faces["hidden"])
        elif row.state == "draft":
            self.write_on(row.compartment, row.entry_id)
        else:
            self.read(row.compartment, row.entry_id)

    def read(self, compartment: str, entry_id: str) -> bool:
        """Show an entry; False where there is none."""
        entry = timeline.view(self._session, compartment, entry_id)
        if entry is None:
            return False
        self._put_away()
        added: Sequence[EntryView] = timeline.addenda(self._session, entry)
        self.panel.show_entry(
            entry,
            added,
            drafted=self._draft(compartment, entry_id) is not None,
            may_add=may_add(self._session, entry),
        )
        self._show(self.panel)
        return True

    # -- writing -------------------------------------------------------------
    def write(self, form: str = NOTE) -> None:
        """Begin a new entry where its form belongs."""
        now = self.editor.writing()
        same = now is not None and now.form == form
        if self.is_writing() and same and self.editor.is_untouched():
            self.editor.focus()
            return
        self.begin(new_entry(self._session, self._case, form))

    def begin(self, begun: Writing) -> None:
        """Begin a new entry in which something is answered already."""
        self._open(begun, begun)
        self.editor.focus()

    def write_on(self, compartment: str, entry_id: str) -> bool:
        """Take a draft up again; False where there is none."""
        if self.is_writing() and self.key() == (compartment, entry_id, True):
            return True
        kept = self._draft(compartment, entry_id)
        if kept is None:
            return False
        if kept.form in OWN_EDITORS and not kept.addendum_to:
            # It may have been chosen in the timeline, and Qt is still selecting.
            wanted = OWN_EDITORS[kept.form], [compartment, entry_id]
            QTimer.singleShot(0, self, lambda: self.thing_wanted.emit(*wanted))
            return True
        entry = timeline.view(self._session, compartment, entry_id)
        base = without_draft(self._session, kept, entry)
        said = about(self._session, kept, entry)
        self._open(kept, base, draft=True, about=said)
        return True

    def edit(self) -> None:
        """Change the entry shown, from all its heads; a draft of it comes first."""
        entry = self.panel.entry
        if entry is None:
            return
        if not self.write_on(entry.compartment, entry.entry_id):
            writing = revised(entry)
            self._open(writing, writing, about=labels.entry(self._session, entry))
        self.editor.focus()

    def add(self) -> None:
        """Complete the signed entry shown."""
        entry = self.panel.entry
        if entry is not None:
            writing = addendum(self._session, entry)
            self._open(writing, writing, about=labels.entry(self._session, entry))
            self.editor.focus()

    def sign(self) -> None:
        """Make the entry shown final."""
        entry = self.panel.entry
        if entry is None:
            return
        try:
            save_entry(revised(entry), self._session, final=True)
        except (AppError, StorageError) as error:
            self._hub.notice.emit(notice_for(error))
            return
        self.read(entry.compartment, entry.entry_id)
        self.written.emit(entry.compartment, entry.entry_id)

    def focus(self) -> None:
        """Bring the keyboard to what is read or written."""
        if self.is_writing():
            self.editor.focus()
        else:
            self.panel.focus_text()

    def close_all(self) -> None:
        """Show nothing; what was being written is kept."""
        self._put_away()
        self._show(self._faces[""])
        self.changed.emit()

    def _open(
        self, writing: Writing, base: Writing, *, draft: bool = False, about: str = ""
    ) -> None:
        self.panel.clear()
        self.editor.open(writing, base, draft=draft, about=about)
        self._show(self.editor)

    def _on_saved(self, compartment: str, entry_id: str, completes: str) -> None:
        self.read(compartment, completes or entry_id)
        self.written.emit(compartment, completes or entry_id)

    def _on_discarded(self) -> None:
        self._show(self._faces[""])
        self.changed.emit()

    def _put_away(self) -> None:
        """Keep the draft and let go of what is shown."""
        if self.editor.is_open():
            blocked = self.editor.blockSignals(True)
            self.editor.leave()
            self.editor.blockSignals(blocked)
        self.panel.clear()

    def _show(self, face: QWidget) -> None:
        self.setCurrentWidget(face)
        self.writing.emit(face is self.editor)
        self.shown.emit(not self.is_empty())

    def _draft(self, compartment: str, entry_id: str) -> Writing | None:
        return draft_of(self._session, self._case, compartment, entry_id)


def _card(content: QWidget) -> QFrame:
    return box("card", vbox(content, margins=(12, 12, 12, 12)))

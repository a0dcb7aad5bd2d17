# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline of a case with an entry or the editor beside it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.commands.entries import NAMED, Writing
from app.queries import timeline
from app.rows import TimelineRow
from app.session import Session
from app.writing import NOTE
from ui import labels
from ui.hub import Hub
from ui.pages.case_reader import CaseReader
from ui.pages.case_timeline import CaseTimeline, key_of
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.frame import WIDE
from ui.widgets.layout import hbox


class CaseEntries(QWidget):
    """Where it is narrow the entry stands over the timeline, Escape leads back."""

    writing = Signal(bool)  # the editor has the main action of the screen
    written = Signal()  # a version was made
    identity_wanted = Signal()
    file_wanted = Signal(object, str)  # AttachmentRow, compartment

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self._session = session
        self._case, self._tab, self._only = "", "", ""
        self.reader = CaseReader(session, tasks, hub)
        self.list = CaseTimeline()
        self.setLayout(hbox((self.list, 9), (self.reader, 11), gap=16))
        self.setMinimumHeight(330)
        self.list.chosen.connect(self._on_row)
        self.list.entered.connect(self._into_reader)
        self.list.filtered.connect(self.set_only)
        self.reader.changed.connect(self.reload)
        self.reader.written.connect(self._on_written)
        self.reader.shown.connect(self._arrange)
        self.reader.writing.connect(self.writing)
        self.reader.file_wanted.connect(self.file_wanted)

    # -- what is listed ------------------------------------------------------
    def set_case(self, case_id: str) -> None:
        """List another case, all professions."""
        self._case, self._tab, self._only = case_id, "", ""
        self.reader.set_case(case_id)
        self.reload(to_top=True)

    def set_tab(self, compartment: str) -> None:
        """List one compartment, or with "" what the filter says."""
        self._tab = compartment
        self.reload()

    def set_only(self, compartment: str) -> None:
        """Filter by profession; "" shows all."""
        self._only = compartment
        self.reload()

    def only(self) -> str:
        """Return the filter."""
        return self._only

    def reload(self, *, to_top: bool = False) -> None:
        """Read the entries again; what is shown beside stays."""
        every = [
            replace(row, title=labels.entry(self._session, row))
            for row in timeline.rows(self._session, self._case)
        ]
        wanted = self._tab or self._only
        kept = [row for row in every if wanted in ("", row.compartment)]
        present = {row.compartment for row in every}
        self.list.show_filter(present, self._only, offered=not self._tab)
        self.list.show_rows(kept, self.reader.key(), to_top=to_top)

    # -- what is shown beside --------------------------------------------------
    def first(self) -> None:
        """Show the newest entry that can be read, where there is room for it."""
        if self.is_narrow():
            return
        for row in self.list.model.rows():
            if (
                row.entry_id
                and row.state not in ("draft", NAMED)
                and row.form != "identity"
            ):
                self.show_entry(row.compartment, row.entry_id)
                return

    def show_entry(self, compartment: str, entry_id: str) -> bool:
        """Show an entry and select it in the list."""
        found = self.reader.read(compartment, entry_id)
        self.list.follow(self.reader.key())
        return found

    def write(self, form: str = NOTE) -> None:
        """Begin a new entry."""
        self.reader.write(form)
        self.list.follow(self.reader.key())

    def begin(self, writing: Writing) -> None:
        """Begin a new entry in which something is answered already."""
        self.reader.begin(writing)
        self.list.follow(self.reader.key())

    def resume(self, compartment: str, entry_id: str, place: dict[str, Any]) -> None:
        """Take a draft up again, in the field and at the letter where it was left."""
        if not self.reader.write_on(compartment, entry_id):
            if not self.show_entry(compartment, entry_id):
                self.write()  # begun, and not a word written
            return
        if not self.reader.is_writing():  # it is written on a page of its own
            return
        cursor = place.get("cursor")
        self.reader.editor.focus(
            str(place.get("field") or ""), cursor if isinstance(cursor, int) else None
        )
        self.reload()

    # -- choosing --------------------------------------------------------------
    def _on_row(self, row: TimelineRow) -> None:
        if key_of(row) == self.reader.key():
            return
        if row.form == "identity" and row.state != "draft":
            self.identity_wanted.emit()
            return
        was_writing = self.reader.is_writing()
        self.reader.show_row(row)
        if was_writing:  # its draft may be new; not while Qt is still selecting
            QTimer.singleShot(0, self, self.reload)

    def _into_reader(self) -> None:
        """Return goes on into what the row shows."""
        row = self.list.current()
        if row is not None:
            self._on_row(row)
        self.reader.focus()

    def _on_written(self, compartment: str, entry_id: str) -> None:
        self.reload()
        self.show_entry(compartment, entry_id)
        self.written.emit()

    # -- room ----------------------------------------------------------------
    def is_narrow(self) -> bool:
        """Tell whether timeline and entry do not fit side by side."""
        return self.window().width() < px(WIDE)

    def back(self) -> bool:
        """Escape: away from what is being written, or stands over the timeline."""
        over = self.is_narrow() and not self.reader.is_empty()
        if not (over or self.reader.is_writing()):
            return False
        self.reader.close_all()
        self.list.focus_rows()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow, empty = self.is_narrow(), self.reader.is_empty()
        alone = narrow or (self.reader.is_writing() and self.reader.editor.is_wide())
        self.list.setVisible(not alone or empty)
        self.reader.setVisible(not narrow or not empty)
        self.reader.panel.set_narrow(narrow=narrow)

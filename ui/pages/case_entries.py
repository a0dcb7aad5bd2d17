# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline of a case with an entry or the editor beside it."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.queries import timeline
from app.rows import TimelineRow
from app.session import Session
from ui import icons, labels, tokens
from ui.hub import Hub
from ui.models.paged import ItemRole
from ui.models.sources import Rows
from ui.models.timeline import TimelineModel
from ui.pages.case_reader import CaseReader, Key
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import MenuButton
from ui.widgets.frame import WIDE
from ui.widgets.layout import box, hbox, plain, vbox
from ui.widgets.states import EmptyState
from ui.widgets.tables import TimelineView


class CaseEntries(QWidget):
    """Where it is narrow the entry stands over the timeline, Escape leads back."""

    writing = Signal(bool)  # the editor has the main action of the screen
    written = Signal()  # a version was made
    identity_wanted = Signal()
    file_wanted = Signal(object, str)  # AttachmentRow, compartment

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self._session = session
        self._case, self._compartment, self._only = "", "", ""
        self._quiet = False  # the selection follows what is shown, not the reverse
        self.reader = CaseReader(session, tasks, hub)
        self.model = TimelineModel(self)
        self.view = TimelineView(self.model)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._menu = QMenu(self)
        every = self.tr("All professions")
        self._filter = MenuButton(every, self._menu, compact=True)
        self._filter.setObjectName("timeline_filter")
        self._filter_row = plain(hbox(self._filter, ..., margins=(12, 10, 12, 6)))
        self._empty = EmptyState(
            "pen-line",
            self.tr("Nothing is written here yet."),
            self.tr("The first entry begins the story of this case."),
        )
        self._list = QStackedWidget()
        self._list.addWidget(self.view)
        self._list.addWidget(self._empty)
        rows = vbox(self._filter_row, (self._list, 1), gap=0, margins=(1, 1, 1, 6))
        self._left = box("card", rows)
        self.setLayout(hbox((self._left, 9), (self.reader, 11), gap=16))
        self.setMinimumHeight(px(330))

    def _connect(self) -> None:
        self.view.row_chosen.connect(self._on_row)
        self.view.clicked.connect(lambda _index: self._on_click())
        self.view.activated.connect(lambda _index: self._into_reader())
        self.reader.changed.connect(self.reload)
        self.reader.written.connect(self._on_written)
        self.reader.shown.connect(lambda _on: self._arrange())
        self.reader.writing.connect(self.writing)
        self.reader.file_wanted.connect(self.file_wanted)

    # -- what is listed ------------------------------------------------------
    def set_case(self, case_id: str) -> None:
        """List another case, all professions."""
        self._case, self._compartment, self._only = case_id, "", ""
        self.reader.set_case(case_id)
        self.reload()

    def set_tab(self, compartment: str) -> None:
        """List one compartment, or with "" what the filter says."""
        self._compartment = compartment
        self._filter_row.setVisible(not compartment)
        self.reload()

    def set_only(self, compartment: str) -> None:
        """Filter by profession; "" shows all."""
        self._only = compartment
        self.reload()

    def only(self) -> str:
        """Return the filter."""
        return self._only

    def reload(self) -> None:
        """Read the entries again; what is shown beside stays."""
        every = timeline.rows(self._session, self._case)
        wanted = self._compartment or self._only
        kept = [row for row in every if wanted in ("", row.compartment)]
        self._quiet = True
        current = self.view.currentIndex().data(ItemRole.UserRole)
        top = self.view.verticalScrollBar().value()
        self.model.set_source(Rows(kept))
        self.view.verticalScrollBar().setValue(top)
        self._list.setCurrentWidget(self.view if kept else self._empty)
        self._fill_menu([row.compartment for row in every])
        self._follow(current if self.reader.key() is None else None)
        self._quiet = False

    def first(self) -> None:
        """Show the newest entry that can be read, where there is room for it."""
        if self.is_narrow():
            return
        for row in self.model.rows():
            if row.entry_id and row.state != "draft" and row.form == "note":
                self.show_entry(row.compartment, row.entry_id)
                return

    def show_entry(self, compartment: str, entry_id: str) -> bool:
        """Show an entry and select it in the list."""
        found = self.reader.read(compartment, entry_id)
        self._quiet = True
        self._follow()
        self._quiet = False
        return found

    def resume(self, compartment: str, entry_id: str, place: dict[str, Any]) -> None:
        """Take a draft up again, in the field and at the letter where it was left."""
        if not self.reader.write_on(compartment, entry_id):
            if not self.show_entry(compartment, entry_id):
                self.write()  # begun, and not a word written
            return
        cursor = place.get("cursor")
        self.reader.editor.focus(
            str(place.get("field") or "text"),
            cursor if isinstance(cursor, int) else None,
        )
        self.reload()

    def write(self) -> None:
        """Begin a new entry."""
        self._quiet = True
        self.view.clearSelection()
        self.view.setCurrentIndex(self.view.rootIndex())
        self._quiet = False
        self.reader.write()

    def _fill_menu(self, present: list[str]) -> None:
        self._menu.clear()
        every = self.tr("All professions")
        names = [("", every)] + [
            (key, labels.compartment(key))
            for key in labels.compartments()
            if key in present
        ]
        for key, name in names:
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == self._only)
            if key:
                sign = labels.compartment_icon(key)
                action.setIcon(icons.icon(sign, tokens.ink(key), px(16)))
            action.triggered.connect(lambda _on=False, key=key: self.set_only(key))
        chosen = labels.compartment(self._only) if self._only else every
        self._filter.setText(chosen)
        spoken = self.tr("Profession: {name}").format(name=chosen)
        self._filter.setAccessibleName(spoken)

    # -- choosing ----------------------------------------------------------
    def _follow(self, before: TimelineRow | None = None) -> None:
        """Select the row of what is shown, or the one that was selected."""
        key = self.reader.key()
        for at, row in enumerate(self.model.rows()):
            if (key is not None and _key(row) == key) or row == before:
                index = self.model.index(at, 0)
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
                return

    def _on_row(self, row: TimelineRow) -> None:
        if self._quiet:
            return
        if row.form == "identity" and row.state != "draft":
            self.identity_wanted.emit()
            return
        was_writing = self.reader.is_writing()
        self.reader.show_row(row)
        if was_writing:  # its draft may be new; not while Qt is still selecting
            QTimer.singleShot(0, self, self.reload)

    def _on_click(self) -> None:
        row = self.view.currentIndex().data(ItemRole.UserRole)
        if not isinstance(row, TimelineRow):
            return
        if _key(row) != self.reader.key():
            self._on_row(row)

    def _into_reader(self) -> None:
        """Return goes on into what the row shows."""
        self._on_click()
        if self.reader.is_writing():
            self.reader.editor.focus()
        elif self.reader.panel.entry is not None:
            self.reader.panel.setFocus(Qt.FocusReason.TabFocusReason)

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
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.is_narrow()
        self._left.setVisible(not narrow or self.reader.is_empty())
        self.reader.setVisible(not narrow or not self.reader.is_empty())
        self.reader.panel.set_narrow(narrow=narrow)


def _key(row: TimelineRow) -> Key:
    return row.compartment, row.entry_id, row.state == "draft"



# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inbox of entries with two versions, and the comparison beside it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.errors import AppError, StorageError
from app.queries import conflicts
from app.queries.conflicts import ConflictRow
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.forms.words import Speaker
from ui.hub import Hub
from ui.pages.conflict_compare import ComparePanel
from ui.pages.conflict_list import ConflictList
from ui.pages.page import Page
from ui.question import Question
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import icon_button
from ui.widgets.layout import card, hbox, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.states import EmptyState

_LIST = 300  # pixels of the list beside a comparison
_BOTH = 960  # pixels under which there is room for one of them
Found = tuple[tuple[ConflictRow, ...], int]


class ConflictsPage(Page):
    """Lists what waits for a choice; shows one entry's versions side by side."""

    entry_wanted = Signal(str, str, str)  # case, compartment, entry

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("conflicts_page")
        self.title = self.tr("Two versions")
        self._rows: tuple[ConflictRow, ...] = ()
        self._open: tuple[str, str] | None = None  # compartment, entry
        self._asked = Question(tasks, self)
        self._asked.answered.connect(self._on_found)
        back = icon_button("arrow-left", self.tr("Back"), name="conflicts_leave")
        back.clicked.connect(self.leave)
        self.head = PageHead(self.title, leading=back)
        self.list = ConflictList(session)
        self.list.chosen.connect(self.show_entry)
        self.panel = ComparePanel(session, hub)
        self.panel.settled.connect(self._on_settled)
        self.panel.closed.connect(self.close_entry)
        self.panel.entry_wanted.connect(self.entry_wanted)
        self._nothing = EmptyState(
            "circle-check",
            self.tr("Nothing waits for you here: every entry has one version."),
            self.tr("What two people write in the same entry at once appears here."),
        )
        self._empty = card(self._nothing)
        choose = self.tr("Choose an entry to compare its versions.")
        self._choose = card(EmptyState("git-compare-arrows", choose))
        sides = (self.list, (self.panel, 1), (self._choose, 1), (self._empty, 1))
        columns = hbox(*sides, gap=16)
        self.setLayout(vbox(self.head, (columns, 1), gap=12, margins=(24, 8, 24, 20)))
        hub.case_changed.connect(lambda _case: self.on_news())
        hub.cases_changed.connect(self.on_news)
        self._show(*self._read())

    # -- reading -----------------------------------------------------------------
    def refresh(self) -> None:
        """Read again what waits."""
        self._asked.ask(lambda _progress: self._read())

    def on_news(self) -> None:
        """Read again where somebody looks; else when it comes to the front."""
        if self.isVisible():
            self.refresh()

    def _read(self) -> Found:
        return conflicts.conflicts(self.session), conflicts.count(self.session)

    def _on_found(self, found: Found) -> None:
        self._show(*found)

    def _show(self, rows: tuple[ConflictRow, ...], count: int) -> None:
        if rows != self._rows or not rows:
            self._rows = rows
            self.list.show_rows(rows, count - len(rows))
        words = self.tr("%n entries were written in two places at once.", "", count)
        quiet = f"{words} {self.tr('Nothing is lost: choose what is kept.')}"
        self.head.set_quiet(quiet if count else "")
        compared = self.panel.compared
        if compared is not None and not self._is_as_before():
            self.show_entry(compared.compartment, compared.entry_id)
        self._lay_out()

    def _is_as_before(self) -> bool:
        """Tell whether the versions that are compared are still those there are."""
        compared = self.panel.compared
        heads = {side.head for row in self._rows for side in row.sides}
        return compared is not None and set(compared.heads) <= heads

    # -- one entry -------------------------------------------------------------------
    def show_entry(self, compartment: str, entry_id: str) -> bool:
        """Compare an entry's versions; False where there is nothing to choose."""
        try:
            compared = conflicts.compare(
                self.session, compartment, entry_id, i18n.language(), Speaker()
            )
        except (AppError, StorageError) as error:
            self.hub.notice.emit(notice_for(error))
            compared = None
        self.panel.show_comparison(compared)
        self.list.mark(entry_id if compared is not None else "")
        self._lay_out()
        if compared is not None and self.isVisible():
            self.panel.take_focus()
        return compared is not None

    def close_entry(self) -> None:
        """Show the list alone; what was chosen is kept."""
        self.panel.show_comparison(None)
        self.list.mark("")
        self._lay_out()
        self.list.take_focus()

    def _on_settled(self, case_id: str) -> None:
        self.panel.show_comparison(None)
        self._show(*self._read())
        self.list.take_focus()
        self.hub.case_changed.emit(case_id)

    # -- place -----------------------------------------------------------------------
    def _lay_out(self) -> None:
        narrow = self.width() < px(_BOTH)
        comparing = self.panel.compared is not None
        self.panel.set_narrow(narrow=narrow)
        self.panel.setVisible(comparing)
        self.head.setHidden(narrow and comparing)  # the panel leads back by itself
        self._empty.setVisible(not self._rows and not comparing)
        self.list.setVisible(bool(self._rows) and not (narrow and comparing))
        self._choose.setVisible(bool(self._rows) and not comparing and not narrow)
        if narrow:
            self.list.setMaximumWidth(16_777_215)
        else:
            self.list.setFixedWidth(px(_LIST))
        self.list.setMinimumWidth(0 if narrow else px(_LIST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and comparison beside each other where there is room."""
        super().resizeEvent(event)
        self._lay_out()

    def handle(self, action: str) -> bool:
        """Make the version, read again, or go back a step."""
        match action:
            case "save" if self.panel.compared is not None:
                self.panel.make()
            case "refresh":
                self.refresh()
            case "back" if self.panel.compared is not None and self.list.isHidden():
                self.close_entry()
            case _:
                return False
        return True

    def prepare_lock(self) -> None:
        """Keep what was chosen and typed."""
        self.panel.prepare_lock()

    def place(self) -> dict[str, object]:
        """Return which entry is compared; what was chosen is kept beside it."""
        compared = self.panel.compared
        if compared is None:
            return {}
        return {"entry": [compared.compartment, compared.entry_id]}

    def restore(self, place: dict[str, Any]) -> None:
        """Compare it again."""
        match place.get("entry"):
            case [str(compartment), str(entry_id)]:
                self.show_entry(compartment, entry_id)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contacts as a list, to look one up."""

from collections.abc import Sequence

from PySide6.QtWidgets import QListView

from app.rows import ContactRow
from ui.models.people import ContactModel
from ui.models.sources import Rows
from ui.tokens import px
from ui.widgets.delegates.contacts import NARROW_ROW, ContactDelegate
from ui.widgets.tables import RowList


class ContactList(RowList):
    """Rows of contacts; `row_chosen` follows the current one."""

    def __init__(self, name: str) -> None:
        self._people = ContactModel()
        super().__init__(self._people, ContactDelegate(), name)
        self._people.setParent(self)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # rows are higher where narrow
        self.setMinimumHeight(px(2 * NARROW_ROW + 4))

    def show_contacts(self, rows: Sequence[ContactRow]) -> None:
        """Show these people and keep the selection."""
        kept = self.current_id()
        self._people.set_source(Rows(rows))
        self.choose(kept)

    def count(self) -> int:
        """Count the contacts."""
        return self._people.rowCount()

    def current_id(self) -> str:
        """Return the id of the contact that is selected, or nothing."""
        row = self._people.row_at(self.currentIndex())
        return row.contact_id if row else ""

    def choose(self, contact_id: str) -> bool:
        """Select a contact; False where there is none of that id."""
        for at, row in enumerate(self._people.rows()):
            if row.contact_id == contact_id:
                self.setCurrentIndex(self._people.index(at, 0))
                return True
        return False

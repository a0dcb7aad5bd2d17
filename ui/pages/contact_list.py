# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contacts as a list: to choose one from, or to look one up."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.rows import ContactRow
from ui.models.paged import ItemRole
from ui.models.people import ContactModel
from ui.models.sources import Rows
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.delegates.contacts import ROW, ContactDelegate
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, vbox
from ui.widgets.tables import RowList


class ContactList(RowList):
    """Rows of contacts; `row_chosen` follows the current one."""

    def __init__(self, name: str) -> None:
        self._people = ContactModel()
        super().__init__(self._people, ContactDelegate(), name)
        self._people.setParent(self)
        self.setMouseTracking(True)
        self.setMinimumHeight(px(2 * ROW + 4))

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


class ContactPicker(QWidget):
    """Choose who a bundle goes to: one click, or Return.

    `chosen` tells the ContactRow, `add` that the person wants to add one.
    """

    chosen = Signal(object)
    add = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("contact_picker")
        self._list = ContactList(self.tr("Contacts"))
        self._list.setObjectName("pick_contact")
        self._list.clicked.connect(self._on_index)
        self._list.activated.connect(self._on_index)
        title = label(self.tr("Who are the cases for?"), "heading", wrap=True)
        more = button(
            self.tr("Add a contact…"), "link", "user-plus", compact=True, name="add"
        )
        more.clicked.connect(self.add)
        head = plain(hbox((title, 1), more, margins=(20, 12, 16, 10)))
        rows = (head, hair(), (self._list, 1))
        self.setLayout(vbox(box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 6)))))

    def count(self) -> int:
        """Count the contacts."""
        return self._list.count()

    def show_contacts(self, rows: Sequence[ContactRow]) -> None:
        """Show these people."""
        self._list.show_contacts(rows)

    def _on_index(self, index: QModelIndex) -> None:
        row = index.data(ItemRole.UserRole)
        if isinstance(row, ContactRow):
            self.chosen.emit(row)

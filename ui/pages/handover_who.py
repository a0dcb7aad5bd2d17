# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing who a handover goes to: one contact or several, ticked in a list."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.rows import ContactRow
from ui.models.paged import Index, ItemRole
from ui.models.recipients import RecipientModel
from ui.models.sources import Rows
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.buttons import button
from ui.widgets.delegates.contacts import NARROW_ROW, ContactDelegate
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, vbox
from ui.widgets.picklist import tick
from ui.widgets.tables import RowList

_BOX = 20
_FADED = 0.45  # of somebody who cannot be chosen


class _TickedContact(ContactDelegate):
    """A box before the contact; faded where it cannot be ticked."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, ContactRow) or not isinstance(model, RecipientModel):
            return
        rtl, whole = self.is_rtl(option), option.rect
        painter.save()
        self.ground(painter, option, first=False)
        place = self.inner(option)
        sign, _rest = paint.lead(place, px(_BOX), rtl=rtl)
        if model.is_open(row):
            tick(painter, paint.square(sign, px(_BOX)), on=model.is_picked(row))
        else:
            painter.setOpacity(_FADED)
        shifted = QStyleOptionViewItem(option)
        shifted.rect = paint.lead(whole, px(_BOX) + 8, rtl=rtl)[1]
        self.person(painter, shifted, row, model)
        painter.restore()
        if self.has_ring(option):
            self.ring(painter, whole.adjusted(1, 1, -1, -2))


class RecipientList(RowList):
    """A click or Space ticks, Return is content with who is ticked."""

    def __init__(self, people: RecipientModel, name: str) -> None:
        super().__init__(people, _TickedContact(), name)
        self._people = people
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # rows are higher where narrow
        self.setMinimumHeight(px(2 * NARROW_ROW + 4))
        self.clicked.connect(people.toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the keyboard."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._people.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)


class RecipientPicker(QWidget):
    """Tick who it goes to.

    `changed` tells the ids of those ticked, `done` that the person is content, `add`
    that they want to add a contact.
    """

    changed = Signal(tuple)
    done = Signal()
    add = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("contact_picker")
        self._people = RecipientModel(self)
        self._list = RecipientList(self._people, self.tr("Contacts"))
        self._list.setObjectName("pick_contact")
        self._people.picked.connect(self._on_picked)
        self._list.activated.connect(self._on_activated)
        title = label(self.tr("Who are the cases for?"), "heading", wrap=True)
        more = button(
            self.tr("Add a contact…"), "link", "user-plus", compact=True, name="add"
        )
        more.clicked.connect(self.add)
        self._count = label("", "smallstrong")
        self._count.setObjectName("who_count")
        self._done = button(self.tr("Done"), compact=True, name="who_done")
        self._done.clicked.connect(self.done)
        head = plain(hbox((title, 1), more, margins=(20, 12, 16, 10)))
        foot = plain(hbox(self._count, ..., self._done, margins=(20, 8, 12, 8)))
        rows = (head, hair(), (self._list, 1), hair(), foot)
        self.setLayout(vbox(box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 1)))))
        self._say()

    def count(self) -> int:
        """Count the contacts."""
        return self._people.rowCount()

    def show_contacts(self, rows: Sequence[ContactRow]) -> None:
        """Show these people; those who were revoked come last and stay unticked."""
        ordered = sorted(rows, key=lambda row: not RecipientModel.is_open(row))
        at = self._list.currentIndex().row()
        self._people.set_source(Rows(ordered))
        if 0 <= at < len(ordered):
            self._list.setCurrentIndex(self._people.index(at, 0))
        known = {row.contact_id for row in ordered if RecipientModel.is_open(row)}
        self._people.set_picks(id_ for id_ in self._people.picks() if id_ in known)
        self._say()

    def set_picks(self, contact_ids: Iterable[str]) -> None:
        """Tick these people, without telling."""
        self._people.set_picks(contact_ids)
        self._say()

    def _on_activated(self, index: QModelIndex) -> None:
        if not self._people.picks():
            self._people.toggle(index)
        if self._people.picks():
            self.done.emit()

    def _on_picked(self) -> None:
        self._say()
        self.changed.emit(self._people.picks())

    def _say(self) -> None:
        count = len(self._people.picks())
        words = self.tr("%n contacts chosen", "", count)
        self._count.setText(words if count else self.tr("Tick one or several people."))
        self._done.setEnabled(count > 0)

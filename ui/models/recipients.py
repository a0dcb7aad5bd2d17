# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts that can be ticked; nothing goes to somebody who was revoked."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.rows import ContactRow
from ui.models.paged import Index, ItemRole
from ui.models.people import ContactModel


class RecipientModel(ContactModel):
    """One contact a row, with a tick. `picked` tells that others are ticked."""

    picked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picks: list[str] = []

    def picks(self) -> tuple[str, ...]:
        """Return the ids of those ticked, in the order they were ticked."""
        return tuple(self._picks)

    def is_picked(self, row: ContactRow) -> bool:
        """Tell whether somebody is ticked."""
        return row.contact_id in self._picks

    @staticmethod
    def is_open(row: ContactRow) -> bool:
        """Tell whether somebody can be ticked."""
        return row.state != "revoked"

    def set_picks(self, contact_ids: Iterable[str]) -> None:
        """Tick these people and no others, without telling."""
        self._picks = list(dict.fromkeys(contact_ids))
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def toggle(self, index: Index) -> None:
        """Tick somebody, or take the tick away."""
        row = self.row_at(index)
        if row is None or not self.is_open(row):
            return
        if row.contact_id in self._picks:
            self._picks.remove(row.contact_id)
        else:
            self._picks.append(row.contact_id)
        self.dataChanged.emit(index, index)
        self.picked.emit()

    def spoken(self, row: ContactRow, column: int) -> str:
        """Say everything the row shows, and whether it is ticked."""
        said = super().spoken(row, column)
        if not self.is_open(row):
            return self.tr("{person}, cannot be chosen").format(person=said)
        state = self.tr("chosen") if self.is_picked(row) else self.tr("not chosen")
        return f"{said}, {state}"

    def tip(self, row: ContactRow, _column: int) -> str:
        """Say why somebody cannot be ticked."""
        if self.is_open(row):
            return ""
        return self.tr("This contact was revoked. Compare anew first, under Contacts.")

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Answer the tick as well."""
        row = self.row_at(index)
        if role == ItemRole.CheckStateRole and row is not None:
            states = Qt.CheckState
            return states.Checked if self.is_picked(row) else states.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let screen readers know of the tick, and of who cannot be ticked."""
        flags = super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable
        row = self.row_at(index)
        if row is not None and not self.is_open(row):
            flags &= ~Qt.ItemFlag.ItemIsEnabled
        return flags

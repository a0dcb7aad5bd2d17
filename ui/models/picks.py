# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases that can be ticked; what is ticked stays so while the filter changes."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.rows import CaseRow
from ui import i18n, labels
from ui.models.cases import CaseModel
from ui.models.paged import NOWHERE, Index, ItemRole


class PickModel(CaseModel):
    """One column of cases with a tick each.

    `picked` tells that another set of cases is ticked.
    """

    picked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picks: dict[str, CaseRow] = {}

    def titles(self) -> Sequence[str]:
        """Name the only column."""
        return (self.tr("Case"),)

    def picks(self) -> list[CaseRow]:
        """Return the ticked cases, in the order they were ticked."""
        return list(self._picks.values())

    def is_picked(self, row: CaseRow) -> bool:
        """Tell whether a case is ticked."""
        return row.case_id in self._picks

    def set_picks(self, rows: Iterable[CaseRow]) -> None:
        """Tick these cases and no others."""
        self._picks = {row.case_id: row for row in rows}
        self._show_all()

    def add_picks(self, rows: Iterable[CaseRow]) -> None:
        """Tick these cases as well."""
        self._picks |= {row.case_id: row for row in rows}
        self._show_all()

    def toggle(self, index: Index) -> None:
        """Tick a case, or take its tick away."""
        row = self.row_at(index)
        if row is None:
            return
        if self._picks.pop(row.case_id, None) is None:
            self._picks[row.case_id] = row
        self.dataChanged.emit(index, index)
        self.picked.emit()

    def words(self, row: CaseRow, _column: int) -> str:
        """Say who."""
        return self.name(row)

    def detail(self, row: CaseRow) -> str:
        """Say the code, the name in the other script, and how much there is."""
        parts = i18n.ltr(row.code), i18n.iso(row.name_native), self.entries(row)
        return " · ".join(part for part in parts if part)

    def spoken(self, row: CaseRow, _column: int) -> str:
        """Say the case and whether it is ticked."""
        state = self.tr("chosen") if self.is_picked(row) else self.tr("not chosen")
        risk = labels.code("risk", row.risk or "none")
        return f"{self.name(row)}, {row.code}, {risk}, {state}"

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Answer the tick as well."""
        row = self.row_at(index)
        if role == ItemRole.CheckStateRole and row is not None:
            states = Qt.CheckState
            return states.Checked if self.is_picked(row) else states.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let screen readers know of the tick."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _show_all(self) -> None:
        if self.rowCount(NOWHERE):
            first, last = self.index(0, 0), self.index(self.rowCount() - 1, 0)
            self.dataChanged.emit(first, last)
        self.picked.emit()

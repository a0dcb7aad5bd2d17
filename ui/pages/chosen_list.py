# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A short list beside what is chosen from it: forms, deadline rules."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent

from ui.models.paged import PagedModel
from ui.models.sources import Rows
from ui.tokens import px
from ui.widgets.delegates.base import RowDelegate
from ui.widgets.tables import RowList


class ChosenList(RowList):
    """Rows that are all there at once; `row_chosen` follows the current one.

    A subclass says with `id_of` what a row is known by.
    """

    def __init__(
        self, model: PagedModel[Any], delegate: RowDelegate, title: str, row: int
    ) -> None:
        """`row` is the height of a row in pixels at 100 % text."""
        super().__init__(model, delegate, title)
        self._listed = model
        model.setParent(self)
        self.setMouseTracking(True)
        self.setResizeMode(RowList.ResizeMode.Adjust)  # rows are higher where narrow
        self.setMinimumHeight(px(4 * row))

    @staticmethod
    def id_of(row: Any) -> str:
        """Return what a row is known by."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows and keep the selection."""
        kept = self.current_id()
        self._listed.set_source(Rows(rows))
        self.choose(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the row that is chosen in sight."""
        super().resizeEvent(event)
        self.doItemsLayout()  # Adjust alone may keep places of the old width
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def rows(self) -> Sequence[Any]:
        """Return what is shown."""
        return self._listed.rows()

    def current_id(self) -> str:
        """Return the id of the row that is selected, or nothing."""
        row = self._listed.row_at(self.currentIndex())
        return self.id_of(row) if row else ""

    def choose(self, name: str) -> bool:
        """Select a row by its id; False where there is none."""
        for at, row in enumerate(self.rows()):
            if self.id_of(row) == name:
                self.setCurrentIndex(self._listed.index(at, 0))
                return True
        return False

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of forms, to choose one from."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from app.queries.forms import FormRow
from ui.models.sources import Rows
from ui.pages.forms.models import ROW, FormDelegate, FormModel
from ui.tokens import px
from ui.widgets.tables import RowList


class FormList(RowList):
    """Rows of forms; `row_chosen` follows the current one."""

    def __init__(self) -> None:
        self._forms = FormModel()
        super().__init__(self._forms, FormDelegate(), self.tr("Forms"))
        self.setObjectName("form_list")
        self._forms.setParent(self)
        self.setMouseTracking(True)
        self.setResizeMode(RowList.ResizeMode.Adjust)  # rows are higher where narrow
        self.setMinimumHeight(px(4 * ROW))

    def show_forms(self, rows: Sequence[FormRow]) -> None:
        """Show these forms and keep the selection."""
        kept = self.current_id()
        self._forms.set_source(Rows(rows))
        self.choose(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the form that is chosen in sight."""
        super().resizeEvent(event)
        self.doItemsLayout()  # Adjust alone may keep places of the old width
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def rows(self) -> Sequence[FormRow]:
        """Return what is shown."""
        return self._forms.rows()

    def current_id(self) -> str:
        """Return the id of the form that is selected, or nothing."""
        row = self._forms.row_at(self.currentIndex())
        return row.info.id if row else ""

    def choose(self, name: str) -> bool:
        """Select a form; False where there is none of that id."""
        for at, row in enumerate(self.rows()):
            if row.info.id == name:
                self.setCurrentIndex(self._forms.index(at, 0))
                return True
        return False

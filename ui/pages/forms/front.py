# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms as a list, and beside it the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import policy
from app.queries.forms import FormRow, forms
from app.session import Session
from ui.pages.forms.detail import FormDetail
from ui.pages.forms.listed import FormList
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.layout import box, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot


class FrontPart(QWidget):
    """`load`: a person wants to load a form; `clicked` as of the detail."""

    load = Signal()
    clicked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("forms_front")
        self._session = session
        able = policy.may(session.role, "manage_forms")
        self.message = Slot("forms_words")
        self._load = button(
            self.tr("Load a form…"), "primary", "upload", name="load_form"
        )
        self._load.clicked.connect(self.load)
        if not able:
            self._load.hide()
        self.list = FormList()
        self.list.row_chosen.connect(self._show_row)
        self._detail = FormDetail(able=able)
        self._detail.clicked.connect(self.clicked)
        head = PageHead(self.tr("Forms"), self._load)
        head.set_quiet(
            self.tr(
                "Each comes with the program, or from a spreadsheet of your organisation"
                " (XLSForm)."
            )
        )
        listed = box("card", vbox((self.list, 1), margins=(1, 6, 1, 6)))
        body = Columns((listed, 1, 460), (self._detail, 1, 420), gap=16)
        rows = vbox(head, self.message, (body, 1), gap=12, margins=(24, 8, 24, 16))
        self.setLayout(vbox((scroll(plain(rows)), 1)))

    def refresh(self) -> None:
        """Read the forms again and keep the selection."""
        self.list.show_rows(forms(self._session))
        row = self.row()
        if row is None:
            self._detail.show_nothing()
        else:
            self._show_row(row)

    def row(self) -> FormRow | None:
        """Return the form that is selected."""
        name = self.list.current_id()
        return next((row for row in self.list.rows() if row.info.id == name), None)

    def take_focus(self) -> None:
        """Bring the keyboard to the list, or to what comes first."""
        (self.list if self.list.current_id() else self._load).setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Let nobody load two forms at once."""
        self._load.setEnabled(not busy)

    def _show_row(self, row: FormRow) -> None:
        form = self._session.forms.form(row.info.id)
        if form is not None:
            self._detail.show_form(row, form)

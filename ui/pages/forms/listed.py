# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of forms, to choose one from."""

from app.queries.forms import FormRow
from ui.pages.chosen_list import ChosenList
from ui.pages.forms.models import ROW, FormDelegate, FormModel


class FormList(ChosenList):
    """Rows of forms."""

    def __init__(self) -> None:
        super().__init__(FormModel(), FormDelegate(), self.tr("Forms"), ROW)
        self.setObjectName("form_list")

    @staticmethod
    def id_of(row: FormRow) -> str:
        """Return the id of a form."""
        return row.info.id

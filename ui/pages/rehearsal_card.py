# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder that the recovery words want to be tried, and the way there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.rehearsal import Rehearsal
from ui import i18n
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, vbox


class RehearsalCard(QFrame):
    """Says when the words were last tried; Today shows it only when they are due."""

    wanted = Signal()

    def __init__(self, name: str, *, signed: bool = True) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName(name)
        self._words = label("", "small", "2", wrap=True)
        go = button(self.tr("Try them…"), "", "shield-check", name=f"{name}_go")
        go.clicked.connect(self.wanted)
        title = label(self.tr("Recovery words"), "heading", wrap=True)
        sign = Glyph("shield-check", "text2", 18) if signed else None
        head = hbox(sign, (title, 1), gap=10)
        row = hbox(go, ...)
        self.setLayout(vbox(head, self._words, row, gap=8, margins=(20, 14, 20, 16)))

    def show_state(self, state: Rehearsal) -> None:
        """Say when they were last tried."""
        self._words.setText(self._sentence(state))

    def _sentence(self, state: Rehearsal) -> str:
        if state.last_on is None:
            return self.tr(
                "They were not tried since the case file was made. A few minutes with"
                " the paper tell whether they still open it."
            )
        words = self.tr(
            "They were last tried on {day}. A few minutes with the paper tell whether"
            " they still open it: twice a year is enough."
        )
        return words.format(day=i18n.long_date(state.last_on))

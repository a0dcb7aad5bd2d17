# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How cases are handed over: as a copy, for a purpose, until a day."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.handover.compose import PURPOSES
from ui import i18n
from ui.purposes import purpose_word
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.fields import combo, labelled
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import card, hbox, plain, vbox

DAYS = (7, 14, 30, 60, 90)
USUAL = 30


class HowForm(QWidget):
    """Purpose and validity; `done` tells that the person is content."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        purposes = [(code, purpose_word(code)) for code in PURPOSES]
        self._purpose = combo(purposes, "purpose")
        self._days = combo([], "days")
        for days in DAYS:
            last = i18n.short_date(i18n.today() + timedelta(days=days))
            words = self.tr("%n days, until {day}", "", days).format(day=last)
            self._days.addItem(words, days)
        self._days.setCurrentIndex(DAYS.index(USUAL))
        fields = Columns(
            (labelled(self.tr("What for"), self._purpose), 1, 260),
            (labelled(self.tr("Can be opened for"), self._days), 1, 260),
        )
        copy = self.tr(
            "A copy: you keep the cases, and what each of you writes later stays"
            " apart until one of you hands over again."
        )
        late = self.tr(
            "After that day Consigne refuses to open the bundle. It does not delete"
            " what was opened before."
        )
        done = button(self.tr("Done"), name="how_done", slot=self.done.emit)
        self.setLayout(
            vbox(
                card(
                    label(self.tr("How"), "heading"),
                    fields,
                    glyph_text("copy", copy, wrap=True),
                    glyph_text("clock", late, wrap=True),
                    plain(hbox(..., done)),
                    gap=14,
                    margins=(20, 16, 20, 16),
                ),
                ...,
            )
        )

    def purpose(self) -> str:
        """Return the code of the purpose."""
        return str(self._purpose.currentData())

    def days(self) -> int:
        """Return how long the bundle can be opened."""
        return int(self._days.currentData())

    def set_choice(self, purpose: str, days: int) -> None:
        """Choose a purpose and a number of days, where they exist."""
        for box, value in ((self._purpose, purpose), (self._days, days)):
            at = box.findData(value)
            if at >= 0:
                box.setCurrentIndex(at)

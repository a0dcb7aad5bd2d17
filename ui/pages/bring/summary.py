# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three cards over the assistant: the file, its columns, its rows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from app.sheets.assistant import Opened
from app.sheets.report import Decisions, Report, counts
from ui import i18n
from ui.pages.handover_steps import StepCard
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns

_NOTHING = "–"


class BringSummary(Columns):
    """`asked` tells the step (0, 1 or 2) whose card was clicked."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__(gap=12)
        self._opened: Opened | None = None
        self._cards = (
            StepCard(1, self.tr("The file"), "bring_card_file"),
            StepCard(2, self.tr("Its columns"), "bring_card_columns"),
            StepCard(3, self.tr("Its rows"), "bring_card_rows"),
        )
        for step, card in enumerate(self._cards):
            self.add(card, 1, 180)
            card.change.connect(lambda step=step: self.asked.emit(step))

    def set_active(self, step: int, *, changing: bool) -> None:
        """Show the step in front; the others can be gone to once there is a file."""
        for at, card in enumerate(self._cards):
            card.set_active(active=at == step)
            link = card.findChild(Button, f"{card.objectName()}_change")
            if link is not None and at != step:
                link.setVisible(changing and self._opened is not None)

    def show_file(
        self, name: str, opened: Opened | None, mapping: Mapping[int, str]
    ) -> None:
        """Say which file it is and how many of its columns are used."""
        file, columns, _rows = self._cards
        self._opened, change = opened, self.tr("Change")
        if opened is None:
            file.show_choice(self.tr("None chosen yet"), "", change)
            columns.show_choice(_NOTHING, "", change)
            return
        rows = self.tr("%n row(s)", "", len(opened.table.rows))
        file.show_choice(i18n.ltr(name), rows, change)
        left = len(opened.table.columns) - len(mapping)
        quiet = self.tr("%n left out", "", left) if left else ""
        used = self.tr("%n column(s) used", "", len(mapping))
        columns.show_choice(used, quiet, change)

    def show_rows(self, report: Report | None, decisions: Decisions) -> None:
        """Say how many rows would come in."""
        rows, look = self._cards[2], self.tr("Look")
        if report is None:
            rows.show_choice(_NOTHING, "", look)
            return
        coming = counts(report, decisions).coming
        strong = self.tr("%n case(s) would come in", "", coming)
        left = len(report.lines) - coming
        quiet = self.tr("%n row(s) left out", "", left) if left else ""
        rows.show_choice(strong, quiet, look)

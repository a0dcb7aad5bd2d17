# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one-page summaries of the cases that are handed over, as a list."""

from app.handover.summaries import SummaryRow
from ui import i18n
from ui.models.paged import PagedModel

_MARKS = {
    "missing": ("circle-dot", "warn"),
    "old": ("clock", "warn"),
    "written": ("circle-check", "ok"),
}
_DRAFT = ("pen-line", "text2")


class SummaryModel(PagedModel[SummaryRow]):
    """One case a row."""

    def words(self, row: SummaryRow, _column: int) -> str:
        """Say whose case it is."""
        if row.name is None:
            return self.tr("Name you cannot read")
        return row.name or row.code

    def detail(self, row: SummaryRow) -> str:
        """Say the code, and whether there is a summary."""
        return f"{i18n.ltr(row.code)} · {self.state(row)}"

    def state(self, row: SummaryRow) -> str:
        """Say whether the summary is written, and when."""
        if row.drafted:
            return self.tr("begun")
        if row.written_on is None:
            return self.tr("not written yet")
        words = self.tr("written on {day}")
        if row.state == "old":
            words = self.tr("{day}: more than a month ago")
        return words.format(day=i18n.short_date(row.written_on))

    def spoken(self, row: SummaryRow, column: int) -> str:
        """Say everything the row shows."""
        return f"{self.words(row, column)}, {row.code}, {self.state(row)}"

    @staticmethod
    def mark(row: SummaryRow) -> tuple[str, str]:
        """Return the sign of the state and the token of its colour."""
        return _DRAFT if row.drafted else _MARKS[row.state]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bundles sent and received, as sentences."""

from app.handover.ledger import LedgerRow
from ui import i18n, labels
from ui.models.paged import PagedModel
from ui.purposes import purpose_word


class LedgerModel(PagedModel[LedgerRow]):
    """One bundle a row."""

    def words(self, row: LedgerRow, _column: int) -> str:
        """Say how many cases went to whom, or came from whom."""
        if row.direction == "sent":
            words = self.tr("%n case(s) to {name}", "", row.cases)
        else:
            words = self.tr("%n case(s) from {name}", "", row.cases)
        return words.format(name=i18n.iso(row.who))

    def spoken(self, row: LedgerRow, column: int) -> str:
        """Say both lines and when."""
        return f"{self.words(row, column)}, {self.detail(row)}, {self.when(row)}"

    def detail(self, row: LedgerRow) -> str:
        """Say their role, what for, and how much."""
        entries = self.tr("%n entries", "", row.entries)
        return (
            f"{labels.code('role', row.role)} · {purpose_word(row.purpose)} · {entries}"
        )

    def when(self, row: LedgerRow) -> str:
        """Say the day and the hour of this laptop."""
        return i18n.moment(row.at.astimezone())

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bundles sent and received, as sentences, with how far each has come."""

from app.handover.ledger import LedgerRow
from ui import i18n, labels
from ui.models.paged import PagedModel
from ui.purposes import purpose_word

_MARKS = {  # sign, colour
    "waiting": ("clock", "accent_text"),
    "expired": ("triangle-alert", "warn"),
    "confirmed": ("circle-check", "ok"),
    "partly": ("circle-dot", "accent_text"),
    "refused": ("circle-x", "danger"),
    "taken_back": ("undo-2", "text2"),
    "disputed": ("git-compare-arrows", "warn"),
    "transferred": ("circle-check", "ok"),
    "purged": ("check", "text2"),
}


class LedgerModel(PagedModel[LedgerRow]):
    """One bundle a row."""

    def words(self, row: LedgerRow, _column: int) -> str:
        """Say how many cases went to whom, or came from whom."""
        if row.direction == "sent":
            words = self.tr("%n case(s) to {name}", "", row.cases)
            if row.others:
                others = self.tr("and %n other(s)", "", row.others)
                words = f"{words} {others}"
        else:
            words = self.tr("%n case(s) from {name}", "", row.cases)
        return words.format(name=i18n.iso(row.who))

    def spoken(self, row: LedgerRow, column: int) -> str:
        """Say both lines, its state and when."""
        said = (self.words(row, column), self.state(row), self.detail(row))
        return ", ".join((*said, self.when(row)))

    def detail(self, row: LedgerRow) -> str:
        """Say whether custody went along, what for, and how much."""
        entries = self.tr("%n entries", "", row.entries)
        return f"{self.mode(row)} · {purpose_word(row.purpose)} · {entries}"

    def who(self, row: LedgerRow) -> str:
        """Say the role of the other side."""
        return labels.code("role", row.role)

    def mode(self, row: LedgerRow) -> str:
        """Say whether it was a copy, or custody went along."""
        return self.tr("with custody") if row.mode == "custody" else self.tr("a copy")

    def state(self, row: LedgerRow) -> str:
        """Say in a word or two how far it has come."""
        if row.direction == "received" and row.state == "confirmed":
            return self.tr("taken in")
        words = {
            "waiting": self.tr("waiting for the receipt"),
            "expired": self.tr("no receipt, ran out"),
            "confirmed": self.tr("confirmed"),
            "partly": self.tr("confirmed in part"),
            "refused": self.tr("refused"),
            "taken_back": self.tr("taken back"),
            "disputed": self.tr("both sides claim it"),
            "transferred": self.tr("taken over"),
            "purged": self.tr("removed by the sender"),
        }
        if row.direction == "sent" and row.state == "purged":
            return self.tr("removed from here")
        return words.get(row.state, "")

    @staticmethod
    def mark(row: LedgerRow) -> tuple[str, str]:
        """Return the sign of its state and the colour of both."""
        return _MARKS.get(row.state, ("info", "text2"))

    def when(self, row: LedgerRow) -> str:
        """Say the day and the hour of this laptop."""
        return i18n.moment(row.at.astimezone())

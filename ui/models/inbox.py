# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What arrived in the inbox and what waits in the outbox, as sentences and states."""

from PySide6.QtCore import QObject

from app.handover.exchange_folder import Outgoing
from app.handover.inbox import Item
from ui import i18n
from ui.models.ledger import LedgerModel
from ui.models.paged import PagedModel

_MARKS = {  # sign, colour: each state has a shape of its own
    "new": ("circle-dot", "accent_text"),
    "unknown_sender": ("triangle-alert", "warn"),
    "large": ("circle-dot", "accent_text"),
    "card": ("circle-dot", "accent_text"),
    "arriving": ("download", "text2"),
    "cut_off": ("circle-x", "danger"),
    "unreadable": ("circle-alert", "danger"),
    "receipt": ("circle-check", "ok"),
    "stray": ("circle-help", "text2"),
    "somebody_else": ("lock", "text2"),
    "taken": ("check", "text2"),
    "refused": ("circle-x", "text2"),
    "known_card": ("check", "text2"),
}

_SIGNS = {"bundle": "package", "receipt": "signature", "card": "id-card"}


class InboxModel(PagedModel[Item]):
    """One bundle, receipt or card a row."""

    def words(self, row: Item, _column: int) -> str:
        """Say what it is, how much, and from whom."""
        name = i18n.iso(row.who) if row.who else self.tr("somebody")
        if row.taken is not None:
            return self.tr("Receipt from {name}").format(name=name)
        if row.kind == "card":
            return self.tr("Contact card of {name}").format(name=name)
        if row.kind == "receipt":
            return self.tr("A receipt")
        if row.who:
            cases = self.tr("%n case(s) from {name}", "", row.cases)
            return cases.format(name=name)
        words = {
            "unknown_sender": self.tr("A bundle from somebody unknown"),
            "large": self.tr("A large bundle"),
            "arriving": self.tr("A file on its way"),
            "somebody_else": self.tr("A bundle for somebody else"),
        }
        return words.get(row.state, self.tr("A bundle"))

    def spoken(self, row: Item, column: int) -> str:
        """Say everything that the row shows."""
        parts = self.words(row, column), self.state(row), self.aside(row)
        return i18n.joined(*parts, self.when(row))

    def state(self, row: Item) -> str:
        """Say in a few words how far it has come."""
        if row.state == "new" and row.to_me:
            return self.tr("to be opened: custody is offered to you")
        words = {
            "new": self.tr("to be opened"),
            "unknown_sender": self.tr("the sender is no contact"),
            "large": self.tr("not read yet"),
            "card": self.tr("to be added"),
            "arriving": self.tr("still arriving"),
            "cut_off": self.tr("seems cut off"),
            "unreadable": self.tr("cannot be used"),
            "stray": self.tr("its bundle is not known here"),
            "somebody_else": self.tr("closed to you"),
            "taken": self.tr("taken in"),
            "refused": self.tr("refused by you"),
            "known_card": self.tr("among your contacts"),
        }
        return words.get(row.state) or self._receipt(row)

    def _receipt(self, row: Item) -> str:
        kind = row.taken.statement.kind if row.taken is not None else ""
        words = {
            "accepted": self.tr("they took %n case(s) over", "", row.cases),
            "copied": self.tr("they have the copy of %n case(s)", "", row.cases),
            "refused": self.tr("they refused %n case(s)", "", row.cases),
            "purged": self.tr("they removed %n case(s)", "", row.cases),
        }
        return words.get(kind, "")

    @staticmethod
    def mark(row: Item) -> tuple[str, str]:
        """Return the sign of its state and the colour of both."""
        if row.taken is not None and row.taken.statement.kind == "refused":
            return "circle-x", "warn"
        return _MARKS[row.state]

    @staticmethod
    def sign(row: Item) -> str:
        """Return the sign of what it is."""
        return _SIGNS[row.kind]

    @staticmethod
    def aside(row: Item) -> str:
        """Say how large it is."""
        return i18n.size(row.size)

    @staticmethod
    def when(row: Item) -> str:
        """Say the day."""
        return i18n.short_date(row.at.astimezone().date())


class OutboxModel(PagedModel[Outgoing]):
    """One bundle or receipt of ours a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ledger = LedgerModel(self)

    def words(self, row: Outgoing, column: int) -> str:
        """Say how many cases go to whom, or what else it is."""
        if row.row is not None:
            return self._ledger.words(row.row, column)
        if row.statement is None:
            return self.tr("A bundle written elsewhere")
        words = {
            "accepted": self.tr("Receipt: %n case(s) taken over", "", row.cases),
            "copied": self.tr("Receipt: a copy of %n case(s)", "", row.cases),
            "refused": self.tr("Answer: %n case(s) refused", "", row.cases),
        }
        removed = self.tr("Statement: %n case(s) removed", "", row.cases)
        return words.get(row.statement.kind, removed)

    def spoken(self, row: Outgoing, column: int) -> str:
        """Say everything that the row shows."""
        parts = self.words(row, column), self.state(row), self.aside(row)
        return i18n.joined(*parts, self.when(row))

    def state(self, row: Outgoing) -> str:
        """Say how far it has come."""
        if row.row is not None:
            return self._ledger.state(row.row)
        if row.statement is None:
            return self.tr("what became of it is not known here")
        if row.done:
            return self.tr("it has arrived")
        return self.tr("on its way")

    def mark(self, row: Outgoing) -> tuple[str, str]:
        """Return the sign of its state and the colour of both."""
        if row.row is not None:
            return self._ledger.mark(row.row)
        if row.statement is None:
            return "circle-help", "text2"
        return ("circle-check", "ok") if row.done else ("clock", "text2")

    @staticmethod
    def sign(row: Outgoing) -> str:
        """Return the sign of what it is."""
        return "package" if row.statement is None else "signature"

    @staticmethod
    def aside(row: Outgoing) -> str:
        """Say how large it is."""
        return i18n.size(row.size)

    @staticmethod
    def when(row: Outgoing) -> str:
        """Say the day it was put there."""
        return i18n.short_date(row.at.astimezone().date())

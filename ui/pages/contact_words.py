# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a contact's card says: its state in full, what changed, who else has the name."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.handover.contacts import COMPARED
from app.rows import ContactRow
from ui import i18n


class ContactWords(QObject):
    """Sentences about contacts."""

    def state(self, row: ContactRow) -> str:
        """Say a contact's state in full: since when, by whom, how, why."""
        match row.state:
            case "revoked":
                return self._revoked(row)
            case "expired":
                over = self.tr("The mission of {name} ended on {day}. Ask who follows.")
                name, day = (
                    i18n.iso(row.name),
                    i18n.long_date(row.until or i18n.today()),
                )
                rest = self._verified(row) if row.verified_on else ""
                return f"{over.format(name=name, day=day)} {rest}".strip()
            case "verified":
                return self._verified(row)
        return self.tr("Nobody has compared these digits or words yet.")

    def _verified(self, row: ContactRow) -> str:
        words = self.tr("Verified on {day}")
        if row.verified_by:
            words = self.tr("Verified on {day} by {who}")
        by = i18n.iso(row.verified_by)
        said = words.format(
            day=i18n.short_date(row.verified_on or i18n.today()), who=by
        )
        how = {
            "digits": self.tr("digits compared by voice"),
            "words": self.tr("words compared by voice"),
            "in_person": self.tr("compared face to face"),
        }.get(row.verified_how, "")
        return self.tr("{said}: {how}.").format(said=said, how=how) if how else said

    def _revoked(self, row: ContactRow) -> str:
        words = self.tr("Revoked on {day}: {why}")
        if row.revoked_by:
            words = self.tr("Revoked on {day} by {who}: {why}")
        said = words.format(
            day=i18n.short_date(row.revoked_on or i18n.today()),
            who=i18n.iso(row.revoked_by),
            why=i18n.iso(row.revoked_why),
        )
        rest = self.tr("Nothing goes to them, and their bundles are refused.")
        return f"{said}\n{rest}"

    def how(self, name: str) -> str:
        """Say how two people compare."""
        return self.tr(
            "Call {name}, or meet. {name} reads what is shown under “My card” on their"
            " own screen, digits or words: all of it must be the same as here."
        ).format(name=i18n.iso(name))

    def again(self, name: str) -> str:
        """Say when to compare again."""
        return self.tr(
            "A new account of {name} would have other digits: compare again then."
        ).format(name=i18n.iso(name))

    def others(self, name: str, others: Sequence[ContactRow]) -> str:
        """Warn of contacts of the same name with other keys."""
        states = {
            "verified": self.tr("verified"),
            "unverified": self.tr("not verified"),
            "revoked": self.tr("revoked"),
            "expired": self.tr("mission over"),
        }
        known = i18n.joined(*(states[row.state] for row in others))
        return self.tr(
            "You have another contact called {name}, with other keys ({state}). Either"
            " they have a new account, or somebody uses their name. Compare with a"
            " voice you know before you send anything, then revoke the other one."
        ).format(name=i18n.iso(name), state=known)

    def changed(self, changed: Sequence[str]) -> str:
        """Say what a card says otherwise than the one that is kept."""
        names = {
            "keys": self.tr("keys"),
            "name": self.tr("name"),
            "role": self.tr("role"),
            "site": self.tr("place"),
            "until": self.tr("last day"),
        }
        what = i18n.joined(*(names[each] for each in changed))
        said = self.tr("You have a card of this person that said otherwise: {what}.")
        if COMPARED & {*changed}:
            said += " " + self.tr("Compare again: until then it is not verified.")
        return said.format(what=what)

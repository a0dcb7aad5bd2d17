# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts as a list: who, what they do, where, and whether they are verified."""

from app.catalogue import role
from app.rows import ContactRow
from ui import i18n, labels
from ui.models.paged import PagedModel

# Each state has a shape of its own, not a colour alone.
_MARKS = {
    "verified": ("badge-check", "ok"),
    "unverified": ("triangle-alert", "warn"),
    "expired": ("clock", "warn"),
    "revoked": ("circle-x", "danger"),
}


class ContactModel(PagedModel[ContactRow]):
    """One contact a row."""

    def words(self, row: ContactRow, _column: int) -> str:
        """Say who."""
        return row.name

    def spoken(self, row: ContactRow, column: int) -> str:
        """Say everything the row shows."""
        return f"{row.name}, {self.what(row)}, {self.state(row)}"

    def what(self, row: ContactRow) -> str:
        """Say what they do and where."""
        parts = labels.code("role", row.role), i18n.iso(row.site)
        return " · ".join(part for part in parts if part)

    def state(self, row: ContactRow) -> str:
        """Say whether the contact is verified, revoked or gone, and since when."""
        match row.state:
            case "revoked":
                words, day = self.tr("revoked on {day}"), row.revoked_on
            case "expired":
                words, day = self.tr("mission ended on {day}"), row.until
            case "verified":
                words, day = self.tr("verified on {day}"), row.verified_on
            case _:
                return self.tr("not verified")
        return words.format(day=i18n.short_date(day)) if day else ""

    @staticmethod
    def mark(row: ContactRow) -> tuple[str, str]:
        """Return the sign of a contact's state and the token of its colour."""
        return _MARKS[row.state]

    @staticmethod
    def compartment(row: ContactRow) -> str:
        """Return the compartment whose colours the contact's sign takes."""
        return role(row.role).note or "registry"

    @staticmethod
    def initials(row: ContactRow) -> str:
        """Return the first letters of the first and the last name."""
        parts = row.name.split()
        kept = [parts[0], parts[-1]] if len(parts) > 1 else parts
        return "".join(part[0] for part in kept).upper()

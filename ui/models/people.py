# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts as a list: who, what they do, where, and whether they are verified."""

from app.catalogue import role
from app.rows import ContactRow
from ui import i18n, labels
from ui.models.paged import PagedModel


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
        """Say whether the digits were compared, and when."""
        if row.verified_on is None:
            return self.tr("not verified")
        words = self.tr("verified by voice on {day}")
        return words.format(day=i18n.short_date(row.verified_on))

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

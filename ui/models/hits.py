# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The results of a search as a model of one column."""

from app.rows import SearchHit
from ui import i18n, labels
from ui.models.paged import PagedModel

MARKS = "\x02", "\x03"  # around what matched in a snippet


class HitModel(PagedModel[SearchHit]):
    """Cases and entries that match."""

    def words(self, row: SearchHit, _column: int) -> str:
        """Say the entry's title, or who the case is about."""
        return row.title or self.person(row)

    def spoken(self, row: SearchHit, column: int) -> str:
        """Say title, profession or likeness, person, code, date, the words around."""
        return i18n.joined(
            self.words(row, column),
            labels.compartment(row.compartment) if row.entry_id else "",
            self.mark(row),
            self.where(row),
            plain(row.snippet),
        )

    def person(self, row: SearchHit) -> str:
        """Say who, or that the name is not for this account."""
        if row.name is None:
            return self.tr("Name you cannot read")
        return row.name or self.tr("No name yet")

    def mark(self, row: SearchHit) -> str:
        """Say that a name only sounds like what was typed."""
        return self.tr("Similar name") if row.similar else ""

    def where(self, row: SearchHit) -> str:
        """Say person, code and date on one line."""
        parts = [i18n.iso(self.person(row)) if row.title else "", i18n.ltr(row.code)]
        if row.occurred_on is not None:
            parts.append(i18n.short_date(row.occurred_on))
        return " · ".join(part for part in parts if part)


def plain(snippet: str) -> str:
    """Return a snippet without the marks."""
    for mark in MARKS:
        snippet = snippet.replace(mark, "")
    return " ".join(snippet.split())

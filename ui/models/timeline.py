# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline of a case as a model of one column."""

from PySide6.QtCore import QCoreApplication

from app.rows import TimelineRow
from ui import i18n, labels
from ui.models.paged import PagedModel


class TimelineModel(PagedModel[TimelineRow]):
    """Entries, newest first, and runs of entries nobody here may read."""

    def words(self, row: TimelineRow, _column: int) -> str:
        """Say the title, or how many entries are hidden."""
        if row.hidden:
            return self.tr("%n entries you cannot read", "", row.hidden)
        return row.title or labels.code("form", row.form)

    def spoken(self, row: TimelineRow, column: int) -> str:
        """Say date, profession, title, author and state."""
        return i18n.joined(
            i18n.long_date(row.occurred_on),
            labels.compartment(row.compartment),
            self.words(row, column),
            self.reason() if row.hidden else row.author,
            state_word(row.state),
        )

    def tip(self, row: TimelineRow, _column: int) -> str:
        """Give the whole reason why entries are hidden."""
        if not row.hidden:
            return ""
        words = self.tr(
            "Only accounts that hold the key “{compartment}” can read these entries."
        )
        return words.format(compartment=labels.compartment(row.compartment))

    def reason(self) -> str:
        """Say in short why entries are hidden."""
        return self.tr("kept to this profession")


def state_word(state: str) -> str:
    """Say the state of an entry; nothing for an ordinary one."""
    translate = QCoreApplication.translate
    match state:
        case "final":
            return translate("entry", "Signed")
        case "draft":
            return translate("entry", "Draft")
        case "conflict":
            return translate("entry", "Two versions")
    return ""

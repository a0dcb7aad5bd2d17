# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, cases and days as several steps of the assistant say them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget

from app.catalogue import roles
from app.mission.caseload import keys_to_give
from app.queries.agenda import DueItem
from app.queries.team import waiting
from app.rows import AccountRow, CaseRow
from app.session import Session
from ui import i18n, labels
from ui.pages.due_rows import words_of
from ui.pages.wording import and_list, names_of
from ui.tokens import px
from ui.widgets.fields import combo
from ui.widgets.labels import ElidedLabel
from ui.widgets.layout import plain, vbox

MOST = 40  # lines of a list at first, and more with each step


def place_of(row: AccountRow) -> str:
    """Return the compartment whose colour stands for somebody's profession."""
    known = roles().get(row.role)
    return (known.note if known else None) or "registry"


def role_of(row: AccountRow) -> str:
    """Return the word of somebody's role."""
    return labels.code("role", row.role)


def name_of(row: CaseRow) -> str:
    """Return the name of a person, or the code where it cannot be read."""
    return i18n.iso(row.name) if row.name else i18n.ltr(row.code)


def person_lines(row: CaseRow, quiet: str = "") -> QWidget:
    """Show a person's name, and under it the code and a quiet word."""
    strong = ElidedLabel(name_of(row), "medium")
    code = i18n.ltr(row.code) if row.name else ""
    words = " · ".join(part for part in (code, quiet) if part)
    lines = plain(vbox(strong, ElidedLabel(words, "caption", "3"), gap=0))
    lines.setMinimumWidth(px(120))
    return lines


def chooser(name: str, spoken: str, options: list[tuple[str, str]]) -> QComboBox:
    """Make a combo box that gives way where it is narrow."""
    made = combo(options, name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    made.setMinimumContentsLength(8)
    return made


class Says(QObject):
    """Sentences. A QObject: words are translated in `self.tr` only."""

    def due(self, session: Session, item: DueItem) -> str:
        """Say what falls due and when."""
        words = self.tr("{day}: {what}")
        what = i18n.iso(words_of(session, item))
        return words.format(day=i18n.long_date(item.day), what=what)

    def keys(self, session: Session, row: AccountRow) -> str:
        """Say which keys somebody waits for, and whether they can be given here."""
        missing, here = waiting(row), keys_to_give(session, row.account_id)
        if not missing:
            return self.tr("holds every key of the role")
        if missing == here:
            words = self.tr("waits for {keys}: you give it when you sign")
        else:
            words = self.tr("waits for {keys}: somebody who holds it has to give it")
        return words.format(keys=and_list(names_of(missing)))

    def nobody(self) -> str:
        """Say that nobody is chosen."""
        return self.tr("Nobody yet")

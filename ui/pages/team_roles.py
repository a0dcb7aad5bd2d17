# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each role writes, reads and may do, in words."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from app.catalogue import Role, roles
from app.rows import AccountRow
from ui import labels
from ui.pages.wording import and_list, in_order
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Tag


def tags(compartments: Iterable[str]) -> QWidget:
    """Put the tags of compartments on a line, in their order."""
    return plain(FlowLayout(*(Tag(key) for key in in_order(compartments)), gap=6))


class RolesPart(QWidget):
    """One row per role; nothing can be changed here."""

    def __init__(self) -> None:
        super().__init__()
        self._slot = Slot("roles")
        self.setLayout(vbox((scroll(vbox(self._slot, ..., gap=0)), 1)))

    def show_team(self, team: list[AccountRow]) -> None:
        """Show the roles, and how many accounts have each."""
        counts = dict.fromkeys(roles(), 0)
        for account in team:
            if account.role in counts:
                counts[account.role] += 1
        items: list[QWidget] = []
        for role in roles().values():
            items += [self._row(role, counts[role.id]), hair()]
        self._slot.put(box("card", vbox(*items[:-1], gap=0, margins=(1, 4, 1, 4))))

    def _row(self, role: Role, count: int) -> QWidget:
        name = label(labels.code("role", role.id), "strong", wrap=True)
        held = self.tr("%n account(s)", "", count) if count else self.tr("nobody yet")
        lead = plain(vbox(name, label(held, "caption", "2"), ..., gap=2))
        only_read = role.reads - role.writes
        rows: list[QWidget] = []
        if role.writes:
            rows.append(self._line(self.tr("Writes and reads"), role.writes))
        if only_read:
            rows.append(self._line(self.tr("Reads only"), only_read))
        rows.append(label(self._abilities(role), "small", "2", wrap=True))
        row = Columns((lead, 0, 180), (plain(vbox(*rows, gap=8)), 1, 360), gap=16)
        lead.setMinimumWidth(180)
        row.setObjectName(f"role_{role.id}")
        row.setContentsMargins(20, 12, 20, 12)
        return row

    @staticmethod
    def _line(words: str, compartments: Iterable[str]) -> QWidget:
        head = label(words, "captionstrong", "3")
        head.setMinimumWidth(120)
        return Columns((head, 0, 120), (tags(compartments), 1, 240), gap=12)

    def _abilities(self, role: Role) -> str:
        known = {
            "open_case": self.tr("open new cases"),
            "hand_over": self.tr("hand cases over"),
            "manage_accounts": self.tr("add accounts"),
            "manage_contacts": self.tr("keep the contacts"),
            "read_audit": self.tr("read the journal"),
        }
        able = [words for key, words in known.items() if key in role.capabilities]
        if not able:
            return self.tr("Writes no case of its own: it reads what it is shown.")
        return self.tr("May {able}.").format(able=and_list(able))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a role would open, and the keys that the one who adds it cannot give."""

from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app.catalogue import Role
from app.rows import AccountRow
from app.session import Session
from ui import i18n
from ui.pages.account_panel import RECOVERY
from ui.pages.team_roles import tags
from ui.pages.wording import and_list, names_of, or_list
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.fields import labelled
from ui.widgets.labels import label
from ui.widgets.layout import CARD, vbox
from ui.widgets.slot import Slot


class RoleCard(QFrame):
    """Stands beside the form of a new account and follows its role."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("role_card")
        self._session = session
        self._writes, self._reads = Slot("role_writes"), Slot("role_reads")
        self._missing = Slot("role_missing")
        self._words = QPlainTextEdit()
        self._words.setObjectName("new_account_words")
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(px(92))
        hint = self.tr("One envelope per line. Leave it empty if they are not at hand.")
        self.field = labelled(
            self.tr("Recovery words, if you have them"), self._words, hint
        )
        self._head = label("", "heading", wrap=True)
        self._write_head = label(self.tr("Will write and read"), "captionstrong", "3")
        self._read_head = label(self.tr("Will only read"), "captionstrong", "3")
        items = (
            self._head,
            2,
            self._write_head,
            self._writes,
            self._read_head,
            self._reads,
            4,
            self._missing,
            self.field,
            ...,
        )
        self.setLayout(vbox(*items, gap=8, margins=CARD))

    def words(self) -> tuple[str, ...]:
        """Return the lines of recovery words, none where none are needed."""
        if self.field.isHidden():
            return ()
        return tuple(self._words.toPlainText().splitlines())

    def forget(self) -> None:
        """Drop the words."""
        self._words.clear()
        self.field.set_error("")

    def show_role(self, role: Role, name: str, team: list[AccountRow]) -> None:
        """Follow the role that was chosen; `name` is its label."""
        only_read = role.reads - role.writes
        self._head.setText(self.tr("What “{role}” opens").format(role=name))
        self._writes.put(tags(role.writes) if role.writes else None)
        self._reads.put(tags(only_read) if only_read else None)
        self._write_head.setVisible(bool(role.writes))
        self._read_head.setVisible(bool(only_read))
        missing = role.compartments - set(self._session.compartments)
        self.field.setVisible(bool(missing))
        self._missing.put(self._explained(missing, team) if missing else None)

    def _explained(self, missing: frozenset[str], team: list[AccountRow]) -> QFrame:
        holders = [
            i18n.iso(account.name)
            for account in team
            if account.compartments & missing and account.role != RECOVERY
        ]
        words = self.tr(
            "Keys you do not hold: {keys}. The account waits for them until"
            " {holders} can give them, or until the recovery words are typed here."
        )
        holders = holders or [self.tr("the recovery words")]
        facts = {"keys": and_list(names_of(missing)), "holders": or_list(holders)}
        return banner("info", words.format(**facts), icon="key")

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who holds which key: accounts against compartments, the recovery words last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import policy
from app.queries.team import accounts, left_on, waiting
from app.rows import AccountRow
from app.session import Session
from ui import i18n, labels
from ui.models.matrix import Mark, MatrixCell, MatrixLine, MatrixModel
from ui.pages.account_panel import RECOVERY, AccountPanel
from ui.pages.team_keys import KeysPart
from ui.pages.wording import names_of, nor_list, or_list
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import box, hair, plain, vbox
from ui.widgets.matrix import MatrixTable
from ui.widgets.slot import Slot

_SHOWN = 320  # the least height of the matrix: head and five rows


class TeamMatrix(MatrixModel):
    """The matrix of the team, where an empty cell is a key still waited for."""

    def empty_word(self) -> str:
        """Say that the key has not been given yet."""
        return self.tr("waits for its key")

    def show_team(self, team: list[AccountRow]) -> None:
        """Show the accounts; the recovery words are the last."""
        self.set_lines([self._line(account) for account in team])

    def _line(self, account: AccountRow) -> MatrixLine:
        cells = {key: MatrixCell(Mark.YES) for key in account.compartments}
        cells |= {key: MatrixCell(Mark.EMPTY) for key in waiting(account)}
        name, role = account.name, labels.code("role", account.role)
        if account.role == RECOVERY:
            name, role = self.tr("Recovery words"), self.tr("in an envelope")
        elif account.me:
            role = self.tr("{role} · you").format(role=role)
        return MatrixLine(account.account_id, name, role, cells)


class AccessPart(QWidget):
    """The matrix, what it means, and the account that is selected.

    `given` carries the sentence to say once keys were given or renewed, or an account
    was removed.
    """

    given = Signal(str)

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._session = session
        self._team: list[AccountRow] = []
        self._banner = Slot("team_banner")
        self._model = TeamMatrix(self.tr("Account"))
        self.matrix = MatrixTable(self._model)
        self._model.setParent(self.matrix)
        self.matrix.row_chosen.connect(self.choose)
        self._panel = AccountPanel(session, tasks)
        self._panel.given.connect(self.given)
        self._panel.removed.connect(self.given)
        self.keys = KeysPart(session, tasks)
        self.keys.renewed.connect(self.given)
        self._panel.renew_asked.connect(self.keys.renew)
        for part, other in ((self._panel, self.keys), (self.keys, self._panel)):
            part.busy.connect(self.matrix.setDisabled)
            part.busy.connect(other.setDisabled)
        self._panel_rule = hair()
        self._panel_rule.hide()
        legend = FlowLayout(
            glyph_text("check", self.tr("holds the key")),
            glyph_text("minus", self.tr("cannot open")),
            glyph_text("info", self.tr("Choose an account to see what it waits for")),
            gap=20,
        )
        foot = plain(legend)
        foot.setContentsMargins(20, 8, 20, 8)
        self._gone = Slot("team_gone")
        rows = ((self.matrix, 1), self._panel_rule, self._panel, hair(), foot)
        card = box("card", vbox(*rows, self._gone, gap=0, margins=(1, 4, 1, 1)))
        self.setLayout(vbox(self.keys, self._banner, (card, 1), gap=12))

    def team(self) -> list[AccountRow]:
        """Return the accounts that open something."""
        return self._team

    def refresh(self) -> None:
        """Read the accounts again and keep the selection."""
        chosen = self.chosen()
        known = accounts(self._session)
        self._team = sorted(
            (account for account in known if account.active),
            key=lambda a: (a.role == RECOVERY, not a.me),
        )
        self._gone.put(self._left([a for a in known if not a.active]))
        self.keys.refresh()
        self._model.show_team(self._team)
        self.matrix.setMinimumHeight(min(self.matrix.needed_height(), px(_SHOWN)))
        self._banner.put(banner("info", self._meaning(), icon="key"))
        self.choose(chosen)

    def chosen(self) -> str:
        """Return the id of the account that is selected, or nothing."""
        index = self.matrix.names.currentIndex()
        return self._model.line(index.row()).key if index.isValid() else ""

    def choose(self, account_id: str) -> None:
        """Select an account and say what it waits for."""
        ids = [account.account_id for account in self._team]
        at = ids.index(account_id) if account_id in ids else -1
        if at >= 0 and self.chosen() != account_id:
            self.matrix.names.selectRow(at)
        self._panel.show_account(self._team[at] if at >= 0 else None, self._team)
        self._panel_rule.setVisible(at >= 0)

    def forget(self) -> None:
        """Drop secrets that were typed."""
        self._panel.forget()
        self.keys.forget()

    def _left(self, gone: list[AccountRow]) -> QWidget | None:
        """List who left, quietly: what they wrote still bears their names."""
        if not gone:
            return None
        lines = []
        for account in gone:
            day = left_on(self._session, account.account_id)
            words = self.tr("{name} · {role} · access ended on {day}").format(
                name=i18n.iso(account.name),
                role=labels.code("role", account.role),
                day=i18n.long_date(day) if day else "",
            )
            lines.append(label(words, "caption", "3", wrap=True))
        rows = plain(vbox(*lines, gap=4))
        rows.setContentsMargins(20, 8, 20, 10)
        return plain(vbox(hair(), rows, gap=0))

    def _meaning(self) -> str:
        held = set(self._session.compartments)
        missing = [key for key in labels.compartments() if key not in held]
        if not policy.may(self._session.role, "manage_accounts"):
            return self.tr(
                "A role is a set of keys. Whoever coordinates adds the accounts; you"
                " can give the keys you hold to those who wait for them."
            )
        if not missing:
            return self.tr("A role is a set of keys. You hold every one of them.")
        holders = [
            i18n.iso(account.name)
            for account in self._team
            if account.compartments & set(missing) and account.role != RECOVERY
        ]
        words = self.tr(
            "A role is a set of keys. You cannot give {keys}: you do not hold them."
            " Who can: {holders}."
        )
        if len(missing) == 1:
            words = self.tr(
                "A role is a set of keys. You cannot give {keys}: you do not hold it."
                " Who can: {holders}."
            )
        return words.format(
            keys=nor_list(names_of(missing)),
            holders=or_list([*holders, self.tr("the recovery words")]),
        )

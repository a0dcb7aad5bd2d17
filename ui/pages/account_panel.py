# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one account holds and waits for; giving it keys, removing it, renewing keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app import policy
from app.commands.accounts import GiveKeys, give_keys
from app.commands.removing import MANAGES, may_remove
from app.queries.team import waiting
from app.rows import AccountRow
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.pages.account_leaving import LeavingPart
from ui.pages.wording import and_list, names_of, or_list
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox

RECOVERY = "recovery"  # the role of the recovery words among the accounts


class AccountPanel(QFrame):
    """Stands under the matrix for the account that is selected there.

    `given` tells the sentence to say once keys were given, `removed` once the account
    is no more; `renew_asked` that every key should be renewed. `busy` as of its parts.
    """

    given = Signal(str)
    removed = Signal(str)
    renew_asked = Signal()
    busy = Signal(bool)

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("account_panel")
        self._session, self._tasks = session, tasks
        self._account: AccountRow | None = None
        self._sentence = label("", "small", "2", wrap=True)
        self._sentence.setObjectName("account_sentence")
        self._give = button(
            self.tr("Give the missing keys"), "", "key", compact=True, name="give_keys"
        )
        self._give.clicked.connect(self._on_give)
        self._ask = button(
            self.tr("Use the recovery words…"), "", compact=True, name="use_words"
        )
        self._ask.clicked.connect(self._on_ask)
        self._words = QPlainTextEdit()
        self._words.setObjectName("recovery_words")
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(px(76))
        hint = self.tr("One envelope per line. The words are not kept.")
        self._field = labelled(self.tr("Recovery words"), self._words, hint)
        self._remove = button(
            self.tr("Remove this account…"),
            "quiet",
            "log-out",
            compact=True,
            name="remove_account",
        )
        self._remove.clicked.connect(self._on_remove)
        self._renew = button(
            self.tr("Renew the keys I hold"),
            "quiet",
            "rotate-cw",
            compact=True,
            name="renew_own",
        )
        self._renew.clicked.connect(self.renew_asked)
        self._leaving = LeavingPart(session, tasks)
        self._leaving.removed.connect(self.removed)
        self._leaving.busy.connect(self.busy)
        self._leaving.shown.connect(self._on_asking)
        ways = hbox(..., self._ask, self._give, self._renew, self._remove, gap=8)
        row = Columns((self._sentence, 1, 300), (plain(ways), 0, 0), gap=12)
        rows = (row, self._field, self._leaving)
        self.setLayout(vbox(*rows, gap=8, margins=(20, 8, 20, 10)))
        self.show_account(None, [])

    def show_account(self, account: AccountRow | None, team: list[AccountRow]) -> None:
        """Show another account, or none."""
        self._account = account
        self._words.clear()
        self._field.set_error("")
        self._field.hide()
        self._leaving.forget()
        self.setVisible(account is not None)
        if account is None:
            return
        missing = waiting(account)
        mine = missing & set(self._session.compartments)
        self._give.setVisible(bool(mine))
        self._ask.setVisible(bool(missing) and not mine)
        manages = policy.may(self._session.role, MANAGES)
        self._renew.setVisible(account.me and manages)
        self._remove.setVisible(may_remove(self._session, account.account_id))
        self._sentence.setText(self._say(account, missing, mine, team))

    def forget(self) -> None:
        """Drop what was typed."""
        self._words.clear()
        self._leaving.forget()

    def _say(
        self,
        account: AccountRow,
        missing: frozenset[str],
        mine: frozenset[str],
        team: list[AccountRow],
    ) -> str:
        if account.role == RECOVERY:
            return self.tr(
                "The recovery words open every compartment. They are kept in an"
                " envelope, never on a laptop."
            )
        facts = {
            "name": i18n.iso(account.name),
            "role": labels.code("role", account.role),
            "keys": and_list(names_of(missing)),
            "mine": and_list(names_of(mine)),
        }
        if not missing:
            words = self.tr("{name} holds every key of the role “{role}”.")
        elif mine:
            words = self.tr("{name} waits for: {keys}. You hold: {mine}.")
        else:
            words = self.tr("{name} waits for: {keys}. Who can give it: {holders}.")
            holders = [a.name for a in team if a.compartments & missing and a.name]
            facts["holders"] = or_list([*holders, self.tr("the recovery words")])
        return words.format(**facts)

    def _on_ask(self) -> None:
        self._field.show()
        self._ask.hide()
        self._give.show()
        self._words.setFocus()

    def _on_remove(self) -> None:
        if self._account is not None:
            self._leaving.ask(self._account)

    def _on_asking(self, asking: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._remove.setEnabled(not asking)

    def _on_give(self) -> None:
        account = self._account
        if account is None:
            return
        lines = tuple(self._words.toPlainText().splitlines())
        command = GiveKeys(account.account_id, lines)
        self._give.setEnabled(False)
        task = self._tasks.start(lambda _progress: give_keys(command, self._session))
        task.succeeded.connect(lambda left: self._on_given(account, left))
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._give.setEnabled(True))

    def _on_given(self, account: AccountRow, left: frozenset[str]) -> None:
        self.forget()
        if left:
            words = self.tr("{name} has new keys, and still waits for: {keys}.")
        else:
            words = self.tr("{name} now holds every key of the role.")
        keys = and_list(names_of(left))
        self.given.emit(words.format(name=i18n.iso(account.name), keys=keys))

    def _on_failed(self, error: Exception) -> None:
        self._field.show()
        self._field.set_error(notice_for(error).text)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new account: the colleague types their own passphrase, the role says which keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.catalogue import role, roles
from app.commands.accounts import AddAccount, add_account
from app.errors import NameInUse, RecoveryWordsWrong, WeakPassphrase
from app.queries.team import accounts
from app.rows import AccountRow
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.pages.phrase import NewPhrase
from ui.pages.role_card import RoleCard
from ui.pages.wording import and_list, names_of
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.fields import combo, field, labelled
from ui.widgets.labels import label
from ui.widgets.layout import card, hair, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead


class NewAccountPart(QWidget):
    """The form, and beside it what the role opens.

    `added` tells the new account's id and the sentence to say; `left` that the
    person went back.
    """

    added = Signal(str, str)
    left = Signal()

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("new_account_form")
        self._session, self._tasks = session, tasks
        self._team: list[AccountRow] = []
        back = icon_button("arrow-left", self.tr("Back to the team"), name="back")
        back.clicked.connect(self.left)
        head = PageHead(self.tr("New account"), leading=back)
        head.set_quiet(
            self.tr("Let your colleague sit here: they choose their own passphrase.")
        )
        self._message = MessageBar()
        self._role_card = RoleCard(session)
        body = Columns((self._form(), 3, 380), (self._role_card, 2, 320), gap=16)
        rows = vbox(head, self._message, body, ..., gap=12, margins=(24, 8, 24, 16))
        self.setLayout(vbox((scroll(rows), 1), hair(), self._bar(), gap=0))
        self._on_role()

    def _form(self) -> QWidget:
        self._name = field(name="account_name")
        self._name_field = labelled(
            self.tr("Name"), self._name, self.tr("As the team says it."), required=True
        )
        options = [(key, labels.code("role", key)) for key in roles()]
        self._role = combo(options, "account_role")
        self._role.currentIndexChanged.connect(self._on_role)
        self._phrase = NewPhrase(training=self._session.training)
        self._phrase.submitted.connect(self.add)
        self._name.textChanged.connect(self._phrase.set_name)
        who = Columns(
            (self._name_field, 1, 220),
            (labelled(self.tr("Role"), self._role), 1, 220),
            gap=16,
        )
        once = self.tr("Nobody can give a passphrase back. It is kept nowhere.")
        return card(
            who,
            self._phrase,
            label(once, "caption", "3", wrap=True),
            ...,
            gap=14,
            margins=(20, 16, 20, 16),
        )

    def _bar(self) -> QWidget:
        cancel = button(self.tr("Cancel"), "quiet", name="cancel_account")
        cancel.clicked.connect(self.left)
        words = self.tr("Add the account")
        self._add = button(words, "primary", "user-plus", name="add_account")
        self._add.clicked.connect(self.add)
        row = hbox(..., cancel, self._add, gap=8, margins=(24, 12, 24, 14))
        return plain(row)

    def start(self, team: list[AccountRow]) -> None:
        """Begin with an empty form."""
        self._team = team
        self.forget()
        self._name.clear()
        self._on_role()
        self._name.setFocus()

    def forget(self) -> None:
        """Drop every secret that was typed."""
        self._phrase.forget()
        self._role_card.forget()
        self._message.clear()
        self._name_field.set_error("")

    def add(self) -> None:
        """Add the account, unless something is missing."""
        if not self._add.isEnabled() or not self._complete():
            return
        command = AddAccount(
            " ".join(self._name.text().split()),
            self._phrase.text(),
            self._role.currentData(),
            self._role_card.words(),
        )
        self._set_busy(busy=True)
        task = self._tasks.start(lambda _progress: add_account(command, self._session))
        task.succeeded.connect(lambda left: self._on_added(command.name, left))
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _complete(self) -> bool:
        """Say what is missing where it is missing, the name first."""
        named = bool(self._name.text().strip())
        chosen = self._phrase.check()
        self._name_field.set_error("" if named else self.tr("Write a name."))
        if not named:
            self._name.setFocus()
        return named and chosen

    def _on_role(self) -> None:
        chosen = role(self._role.currentData())
        self._role_card.show_role(chosen, self._role.currentText(), self._team)

    def _on_added(self, name: str, waits: frozenset[str]) -> None:
        self.forget()
        row = next((a for a in accounts(self._session) if a.name == name), None)
        words = self.tr("{name} has an account.")
        if waits:
            words = self.tr("{name} has an account, and waits for the keys: {keys}.")
        keys = and_list(names_of(waits))
        sentence = words.format(name=i18n.iso(name), keys=keys)
        self.added.emit(row.account_id if row else "", sentence)

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        match error:
            case NameInUse():
                self._name_field.set_error(notice.text)
                self._name.setFocus()
            case WeakPassphrase():
                self._phrase.say(notice.text)
            case RecoveryWordsWrong():
                self._role_card.field.set_error(notice.text)
                self._role_card.field.field.setFocus()
            case _:
                self._message.show_message(notice.text, notice.kind)

    def _set_busy(self, *, busy: bool) -> None:
        self._add.setEnabled(not busy)
        self._add.setText(self.tr("Adding…") if busy else self.tr("Add the account"))

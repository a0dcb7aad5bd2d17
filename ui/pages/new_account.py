# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new account: the colleague types their own passphrase, the role says which keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.catalogue import role, roles
from app.commands.accounts import AddAccount, add_account
from app.errors import NameInUse, RecoveryWordsWrong, WeakPassphrase
from app.passphrases import generate, strength
from app.queries.team import accounts
from app.rows import AccountRow
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.pages.role_card import RoleCard
from ui.pages.wording import and_list, names_of
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.fields import Labelled, PassphraseField, combo, field, labelled
from ui.widgets.labels import label
from ui.widgets.layout import card, hair, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.strength import StrengthMeter


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
        rows = vbox(head, self._message, body, ..., gap=12, margins=(24, 4, 24, 16))
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
        self._phrase = PassphraseField("account_phrase")
        self._phrase.textChanged.connect(self._on_phrase)
        hint = self.tr("At least fifteen characters; spaces and any language are fine.")
        self._phrase_field = labelled(
            self.tr("Passphrase"), self._phrase, hint, required=True
        )
        self._again = PassphraseField("account_again")
        self._again_field = labelled(
            self.tr("The same passphrase again"), self._again, required=True
        )
        self._again.returnPressed.connect(self.add)
        self._meter = StrengthMeter()
        suggest = button(
            self.tr("Suggest one"), "link", "rotate-cw", compact=True, name="suggest"
        )
        suggest.clicked.connect(self._on_suggest)
        once = self.tr("Nobody can give a passphrase back. It is kept nowhere.")
        return card(
            self._name_field,
            labelled(self.tr("Role"), self._role),
            self._phrase_field,
            hbox((self._meter, 1), suggest, gap=12),
            self._again_field,
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
        for secret in (self._phrase, self._again):
            secret.clear()
            secret.set_shown(shown=False)
        self._role_card.forget()
        self._message.clear()
        for each in (self._name_field, self._phrase_field, self._again_field):
            each.set_error("")

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
        name, phrase = self._name.text().strip(), self._phrase.text()
        weak = not self._session.training and not strength(phrase, name).accepted
        wrong = {
            self._name_field: "" if name else self.tr("Write a name."),
            self._phrase_field: self._wrong_phrase(phrase, weak=weak),
            self._again_field: ""
            if phrase == self._again.text()
            else self.tr("The two passphrases are not the same."),
        }
        for each, sentence in wrong.items():
            each.set_error(sentence)
        first = next((each for each, sentence in wrong.items() if sentence), None)
        if first is not None:
            first.field.setFocus()
        return first is None

    def _wrong_phrase(self, phrase: str, *, weak: bool) -> str:
        if not phrase:
            return self.tr("Choose a passphrase.")
        if weak:
            return self.tr(
                "Too easy to guess. Take six words that have nothing to do with each other."
            )
        return ""

    def _on_role(self) -> None:
        chosen = role(self._role.currentData())
        self._role_card.show_role(chosen, self._role.currentText(), self._team)

    def _on_phrase(self, phrase: str) -> None:
        self._meter.show_strength(phrase, strength(phrase, self._name.text()))

    def _on_suggest(self) -> None:
        self._phrase.setText(generate(i18n.language()))
        self._phrase.set_shown(shown=True)
        self._again.clear()
        self._again.setFocus()

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
        place: Labelled | None = None
        match error:
            case NameInUse():
                place = self._name_field
            case WeakPassphrase():
                place = self._phrase_field
            case RecoveryWordsWrong():
                place = self._role_card.field
        if place is None:
            self._message.show_message(notice.text, notice.kind)
            return
        place.set_error(notice.text)
        place.field.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self._add.setEnabled(not busy)
        self._add.setText(self.tr("Adding…") if busy else self.tr("Add the account"))

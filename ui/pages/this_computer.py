# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making this computer's password store a second ingredient of one's key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.commands.accounts import bind_to_computer, is_bound
from app.errors import CannotUnlock
from app.session import Session
from ui.errors import notice_for
from ui.notices import Notice
from ui.tasks import TaskRunner
from ui.widgets.buttons import button
from ui.widgets.fields import PassphraseField, labelled
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox


class ThisComputer(QFrame):
    """Says Off or On; opens on demand for the phrase that changes it.

    The password store may prompt or hang: it is only asked where a person asks.
    """

    said = Signal(object)  # a Notice

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("this_computer")
        self._session, self._tasks = session, tasks
        self._bound = is_bound(session)
        self.state = label("", "smallstrong", "2")
        self.phrase = PassphraseField("computer_phrase")
        self.phrase.returnPressed.connect(self.confirm)
        self.field = labelled(self.tr("The phrase you have now"), self.phrase)
        ask, turn_on = self.tr("Ask for this computer too…"), self.tr("Turn on")
        self.open_form = button(ask, "", "lock", name="begin_computer")
        self.open_form.clicked.connect(self.begin)
        self._confirm = button(turn_on, "", "check", name="confirm_computer")
        self._confirm.clicked.connect(self.confirm)
        self._keep = button(self.tr("Leave it as it is"), "quiet", name="keep_computer")
        self._keep.clicked.connect(self._leave)
        lead = self.tr(
            "Besides your phrase, this computer's own password store can be needed to"
            " open your account: a copy of the case file alone is then worth less. The"
            " recovery words still open it."
        )
        warning = self.tr(
            "From then on your account opens on this computer only. Anywhere else it"
            " takes the recovery words."
        )
        self._warning = label(warning, "small", "2", wrap=True)
        row = hbox(self._confirm, self._keep, ..., gap=8)
        self._form = plain(vbox(self._warning, self.field, row, gap=14))
        head = hbox(
            label(self.tr("This computer as well"), "heading"), ..., self.state, gap=8
        )
        words = label(lead, "small", "2", wrap=True)
        rows = (head, words, 4, hbox(self.open_form, ...), self._form)
        self.setLayout(vbox(*rows, gap=8, margins=(20, 14, 20, 16)))
        self._tell()
        self.forget()

    def begin(self) -> None:
        """Show the form."""
        self.open_form.hide()
        self._form.show()
        self.phrase.setFocus()

    def forget(self) -> None:
        """Drop what was typed and close the form."""
        self.phrase.clear()
        self.phrase.set_shown(shown=False)
        self.field.set_error("")
        self._form.hide()
        self.open_form.show()

    def confirm(self) -> None:
        """Ask for this computer from now on, or no longer."""
        phrase, session, bound = self.phrase.text(), self._session, not self._bound
        missing = self.tr("Write the phrase you have now.")
        self.field.set_error("" if phrase else missing)
        if not phrase or not self._confirm.isEnabled():
            return
        self._set_busy(busy=True)
        task = self._tasks.start(
            lambda _progress: bind_to_computer(phrase, session, bound=bound)
        )
        task.succeeded.connect(lambda _none: self._on_changed(bound=bound))
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _leave(self) -> None:
        self.forget()
        self.open_form.setFocus()

    def _on_changed(self, *, bound: bool) -> None:
        self._bound = bound
        self._tell()
        self._leave()
        sentence = (
            self.tr("From now on this computer is needed as well.")
            if bound
            else self.tr("Your phrase alone opens your account again.")
        )
        self.said.emit(Notice(sentence, kind="ok"))

    def _on_failed(self, error: Exception) -> None:
        wrong = self.tr("This is not the phrase you have now.")
        known = isinstance(error, CannotUnlock)
        self.field.set_error(wrong if known else notice_for(error).text)
        self.phrase.setEnabled(True)
        self.phrase.setFocus()

    def _tell(self) -> None:
        """Say how it stands, and what can be done about it."""
        self._warning.setVisible(not self._bound)
        if self._bound:
            self.state.setText(self.tr("On"))
            self.open_form.setText(self.tr("No longer ask for this computer…"))
        else:
            self.state.setText(self.tr("Off"))
            self.open_form.setText(self.tr("Ask for this computer too…"))
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.phrase, self._confirm, self._keep):
            each.setEnabled(not busy)
        words = self.tr("Turn off") if self._bound else self.tr("Turn on")
        self._confirm.setText(self.tr("One moment…") if busy else words)

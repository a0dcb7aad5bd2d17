# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing one's own passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.commands.accounts import ChangePassphrase, change_passphrase
from app.errors import CannotUnlock, WeakPassphrase
from app.session import Session
from ui.errors import notice_for
from ui.pages.phrase import NewPhrase
from ui.tasks import TaskRunner
from ui.widgets.buttons import button
from ui.widgets.fields import PassphraseField, labelled
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox


class OwnPhrase(QFrame):
    """Opens on demand: the old phrase, then a new one twice."""

    changed = Signal()
    refused = Signal(object)  # a Notice

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("own_phrase")
        self._session, self._tasks = session, tasks
        self.old = PassphraseField("old_phrase")
        self._old = labelled(self.tr("The phrase you have now"), self.old)
        self.new = NewPhrase(training=session.training)
        self.new.set_name(session.account.name)
        self.new.submitted.connect(self.change)
        self._begin = button(
            self.tr("Change my passphrase…"), "", "key", name="begin_change"
        )
        self._begin.clicked.connect(self.begin)
        self._keep = button(self.tr("Keep the old one"), "quiet", name="keep_phrase")
        self._keep.clicked.connect(self.forget)
        self._change = button(self.tr("Change it"), "", "check", name="change_phrase")
        self._change.clicked.connect(self.change)
        lead = label(
            self.tr("Nobody else can see it, and nobody can give it back to you."),
            "small",
            "2",
            wrap=True,
        )
        row = hbox(self._change, self._keep, ..., gap=8)
        self._form = plain(vbox(self._old, self.new, row, gap=14))
        title = label(self.tr("Your passphrase"), "heading")
        start = hbox(self._begin, ...)
        rows = (title, lead, 4, start, self._form)
        self.setLayout(vbox(*rows, gap=8, margins=(20, 14, 20, 16)))
        self.forget()

    def begin(self) -> None:
        """Show the form."""
        self._begin.hide()
        self._form.show()
        self.old.setFocus()

    def forget(self) -> None:
        """Drop what was typed and close the form."""
        self.old.clear()
        self.old.set_shown(shown=False)
        self._old.set_error("")
        self.new.forget()
        self._form.hide()
        self._begin.show()

    def change(self) -> None:
        """Seal one's keys under the new phrase."""
        old = self.old.text()
        self._old.set_error("" if old else self.tr("Write the phrase you have now."))
        if not old or not self.new.check() or not self._change.isEnabled():
            return
        command, session = ChangePassphrase(old, self.new.text()), self._session
        self._set_busy(busy=True)
        task = self._tasks.start(lambda _progress: change_passphrase(command, session))
        task.succeeded.connect(lambda _none: self._on_changed())
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_changed(self) -> None:
        self.forget()
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        match error:
            case CannotUnlock():
                self._old.set_error(self.tr("This is not the phrase you have now."))
                self.old.setFocus()
            case WeakPassphrase():
                self.new.say(notice.text)
            case _:
                self.refused.emit(notice)

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.old, self.new, self._change, self._keep):
            each.setEnabled(not busy)
        words = self.tr("One moment…") if busy else self.tr("Change it")
        self._change.setText(words)

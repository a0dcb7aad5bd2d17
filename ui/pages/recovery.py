# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A forgotten phrase: the recovery words open the file, and a new account is made."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.commands.accounts import AddAccount, add_account
from app.errors import RecoveryWordsWrong, WeakPassphrase
from ui import i18n
from ui.doors import Doors
from ui.errors import notice_for
from ui.notices import Notice
from ui.pages.sheet_field import SheetField
from ui.pages.steps.account import AccountStep
from ui.pages.steps.step import Plan
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar, banner
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layout import box, hbox, plain, vbox
from ui.widgets.starthead import StartColumn, StartHead

if TYPE_CHECKING:
    from app.places import Place


class RecoveryPage(QWidget):
    """First the words, then name, role and phrase; then the process ends.

    The session the words open holds every key: it only adds one account.
    """

    left = Signal()
    finished = Signal(object)  # the Path: lock, and begin with the new account

    def __init__(self, place: "Place", doors: Doors, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("recovery_page")
        self._place, self._doors, self._tasks = place, doors, tasks
        self.plan = Plan(label=place.label, folder=place.folder)
        self.messages = MessageBar()
        self.sheets = (
            SheetField(self.tr("Recovery words"), "sheet_1"),
            SheetField(self.tr("A second sheet, if there are three"), "sheet_2"),
        )
        self._words = self._words_part()
        self.account = AccountStep(self.plan)
        self.account.proceed.connect(self.go_on)
        self.account.hide()
        head = StartHead(i18n.iso(place.label))
        head.language.hide()
        shown = vbox(self._words, self.account, margins=(28, 24, 28, 24))
        self.cancel = button(self.tr("Cancel"), "", name="recovery_cancel")
        self.cancel.clicked.connect(self._on_cancel)
        self.next = button(self.tr("Open"), "primary", name="recovery_next")
        self.next.clicked.connect(self.go_on)
        bar = hbox(self.cancel, ..., self.next)
        column = StartColumn(head, 4, self.messages, box("card", shown), foot=bar)
        self.setLayout(vbox(column))
        self._rename()
        self.sheets[0].text.setFocus()

    def _words_part(self) -> QWidget:
        lead = self.tr(
            "Type the words in their order, from the paper, with a space between them."
        )
        note = self.tr(
            "They open everything: this is written in the journal. Afterwards you have"
            " a new account; the old one stays until it is removed."
        )
        title = label(self.tr("Open with the recovery words"), "title", wrap=True)
        lines = (title, label(lead, "body", "2", wrap=True), 8)
        return plain(vbox(*lines, *self.sheets, banner("info", note), gap=10))

    def lines(self) -> tuple[str, ...]:
        """Return the sheets that were typed."""
        return tuple(line for sheet in self.sheets if (line := sheet.line()))

    def go_on(self) -> None:
        """Open with the words, or add the account."""
        if not self.next.isEnabled():
            return
        if self.plan.session is None:
            self._open()
        elif self.account.complete():
            self._add()

    def _open(self) -> None:
        lines = self.lines()
        self.sheets[0].set_error("" if lines else self.tr("Type the words first."))
        if not lines:
            return
        folder = self._place.folder
        self._set_busy(busy=True)
        task = self._tasks.start(lambda _progress: self._doors.recover(folder, lines))
        task.succeeded.connect(self._on_opened)
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_opened(self, session: object) -> None:
        self.plan.session = session  # type: ignore[assignment]  # Signal(object)
        self._drop_words()
        self.messages.clear()
        self._words.hide()
        self.account.show()
        self._rename()
        self.account.enter()

    def _add(self) -> None:
        session, plan = self.plan.session, self.plan
        assert session is not None
        command = AddAccount(plan.name, plan.passphrase, plan.role)
        self._set_busy(busy=True)
        task = self._tasks.start(lambda _progress: add_account(command, session))
        task.succeeded.connect(lambda _waits: self._on_added())
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_added(self) -> None:
        self.forget()
        self.finished.emit(self._place.folder)

    def _on_failed(self, error: Exception) -> None:
        notice: Notice = notice_for(error)
        match error:
            case RecoveryWordsWrong():
                self.sheets[0].set_error(notice.text)
            case WeakPassphrase():
                self.account.phrase.say(notice.text)
            case _:
                self.messages.show_message(notice.text, notice.kind)

    def forget(self) -> None:
        """Drop every secret, and close what is open."""
        self._drop_words()
        self.account.forget()
        self.plan.passphrase = ""
        session, self.plan.session = self.plan.session, None
        if session is not None:
            session.close()

    def _drop_words(self) -> None:
        for sheet in self.sheets:
            sheet.text.clear()

    def _on_cancel(self) -> None:
        opened = self.plan.session is not None
        self.forget()
        if opened:  # every key was in memory: end the process all the same
            self.finished.emit(self._place.folder)
        else:
            self.left.emit()

    def _rename(self) -> None:
        opened = self.plan.session is not None
        words = self.tr("Make this account") if opened else self.tr("Open")
        self.next.setText(words)

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.next, self.cancel, self._words, self.account):
            each.setEnabled(not busy)
        if busy:
            self.next.setText(self.tr("One moment…"))
        else:
            self._rename()

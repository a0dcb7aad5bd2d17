# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A forgotten phrase: the recovery words open the file, and an account is made."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.commands.accounts import AddAccount, add_account
from app.commands.removing import remove_account
from app.errors import AppError, RecoveryWordsWrong, StorageError, WeakPassphrase
from app.progress import Progress
from app.recovery import people
from ui import i18n, labels
from ui.doors import Doors
from ui.errors import notice_for
from ui.notices import Notice
from ui.pages.sheets import Sheets
from ui.pages.steps.account import AccountStep
from ui.pages.steps.step import Plan
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar, banner
from ui.widgets.buttons import button
from ui.widgets.fields import combo, labelled
from ui.widgets.labels import label
from ui.widgets.layout import box, hbox, plain, vbox
from ui.widgets.starthead import StartColumn, StartHead

if TYPE_CHECKING:
    from app.places import Place
    from app.rows import AccountRow
    from app.session import Session


class RecoveryPage(QWidget):
    """First the words, then name, role and phrase; then the process ends.

    The session the words open holds every key: it only adds one account, in the place
    of another if somebody forgot their phrase.
    """

    left = Signal()
    finished = Signal(object)  # the Path: lock, and begin with the new account

    def __init__(self, place: "Place", doors: Doors, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("recovery_page")
        self._place, self._doors, self._tasks = place, doors, tasks
        self.plan = Plan(label=place.label, folder=place.folder)
        self.messages = MessageBar()
        self._added = False  # the account is there: nothing more is to be done
        self.sheets = Sheets()
        self._words = self._words_part()
        self.whose = combo([], "whose")
        self.whose.currentIndexChanged.connect(self._on_whose)
        self.account = AccountStep(self.plan)
        self.account.proceed.connect(self.go_on)
        self._account = self._account_part()
        self._account.hide()
        head = StartHead(i18n.iso(place.label))
        head.language.hide()
        shown = vbox(self._words, self._account, margins=(28, 24, 28, 24))
        self.cancel = button(self.tr("Cancel"), "", name="recovery_cancel")
        self.cancel.clicked.connect(self._on_cancel)
        self.next = button(self.tr("Open"), "primary", name="recovery_next")
        self.next.clicked.connect(self.go_on)
        bar = hbox(self.cancel, ..., self.next)
        column = StartColumn(head, 4, self.messages, box("card", shown), foot=bar)
        self.setLayout(vbox(column))
        self._rename()
        self.sheets.begin()

    def _words_part(self) -> QWidget:
        lead = self.tr(
            "Type the words in their order, from the paper. Four letters of each are"
            " enough: a space completes it."
        )
        note = self.tr(
            "They open everything: this is written in the journal. Afterwards you have"
            " a new account; the old one stays until it is removed."
        )
        title = label(self.tr("Open with the recovery words"), "title", wrap=True)
        lines = (title, label(lead, "body", "2", wrap=True), 8)
        return plain(vbox(*lines, self.sheets, banner("info", note), gap=10))

    def _account_part(self) -> QWidget:
        hint = self.tr(
            "Nobody can change a forgotten phrase: this makes a new account. What was"
            " written keeps its author; cases are assigned to the new one afterwards."
        )
        self.remove = QCheckBox(
            self.tr("Remove the old account: its phrase then opens nothing any more")
        )
        self.remove.setObjectName("remove_old")
        self.remove.setChecked(True)
        words = label(hint, "caption", "3", wrap=True)
        self._old = plain(vbox(words, self.remove, gap=6))
        asked = labelled(self.tr("Who needs an account?"), self.whose)
        return plain(vbox(asked, self._old, 8, self.account, gap=6))

    def go_on(self) -> None:
        """Open with the words, or add the account."""
        if not self.next.isEnabled():
            return
        if self.plan.session is None:
            self._open()
        elif self._added:
            self._on_added()
        elif self.account.complete():
            self._add()

    def _open(self) -> None:
        if not self.sheets.check():
            return
        lines, folder = self.sheets.lines(), self._place.folder
        self._set_busy(busy=True)
        task = self._tasks.start(lambda _progress: self._doors.recover(folder, lines))
        task.succeeded.connect(self._on_opened)
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_opened(self, session: object) -> None:
        self.plan.session = session  # type: ignore[assignment]  # Signal(object)
        self.sheets.forget()
        self.messages.clear()
        self._words.hide()
        self._fill_whose()
        self._account.show()
        self._rename()
        self.whose.setFocus()

    def _fill_whose(self) -> None:
        session = self.plan.session
        assert session is not None
        self.whose.clear()
        self.whose.addItem(self.tr("Somebody new"), None)
        for row in people(session):
            words = self.tr("{name}, {role}: a new phrase")
            role = labels.code("role", row.role)
            self.whose.addItem(words.format(name=i18n.iso(row.name), role=role), row)
        self._on_whose()

    def _on_whose(self) -> None:
        """Fill in name and role of somebody who is known here."""
        row = self.whose.currentData()
        self._old.setVisible(row is not None)
        if row is not None:
            self.account.name.setText(row.name)
            self.account.role.setCurrentIndex(self.account.role.findData(row.role))
        else:
            self.account.name.clear()

    def _add(self) -> None:
        session, plan = self.plan.session, self.plan
        assert session is not None
        command = AddAccount(plan.name, plan.passphrase, plan.role)
        old = self.whose.currentData() if self.remove.isChecked() else None

        def work(progress: Progress) -> Exception | None:
            add_account(command, session)
            return _removed(session, old, progress) if old is not None else None

        self._set_busy(busy=True)
        task = self._tasks.start(work)
        task.succeeded.connect(self._on_worked)
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_worked(self, error: Exception | None) -> None:
        if error is None:
            self._on_added()
            return
        self._added = True
        self.account.forget()
        self._account.hide()
        self.cancel.hide()
        made = self.tr(
            "The new account is made. The old one could not be removed: {why}"
            " Do it later, in Team."
        )
        self.messages.show_message(made.format(why=notice_for(error).text), "warn")

    def _on_added(self) -> None:
        self.forget()
        self.finished.emit(self._place.folder)

    def _on_failed(self, error: Exception) -> None:
        notice: Notice = notice_for(error)
        match error:
            case RecoveryWordsWrong():
                self.sheets.refuse(notice.text)
            case WeakPassphrase():
                self.account.phrase.say(notice.text)
            case _:
                self.messages.show_message(notice.text, notice.kind)

    def forget(self) -> None:
        """Drop every secret, and close what is open."""
        self.sheets.forget()
        self.account.forget()
        self.plan.passphrase = ""
        session, self.plan.session = self.plan.session, None
        if session is not None:
            session.close()

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
        self.next.setText(self.tr("Begin") if self._added else words)

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.next, self.cancel, self._words, self._account):
            each.setEnabled(not busy)
        if busy:
            self.next.setText(self.tr("One moment…"))
        else:
            self._rename()


def _removed(
    session: "Session", old: "AccountRow", progress: Progress
) -> Exception | None:
    """Remove the old account; return why not: the new one stays all the same."""
    try:
        remove_account(session, old.account_id, progress=progress)
    except (AppError, StorageError) as error:
        return error
    return None

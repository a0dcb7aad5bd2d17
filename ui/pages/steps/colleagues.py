# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first colleagues, while every key is at hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.catalogue import roles
from app.commands.accounts import AddAccount, add_account
from app.errors import NameInUse, WeakPassphrase
from ui import i18n, labels
from ui.errors import notice_for
from ui.pages.phrase import NewPhrase
from ui.pages.steps.step import Plan, Step
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.fields import combo, field, labelled
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Avatar


class ColleaguesStep(Step):
    """Each colleague sits down and types a phrase; none at all is fine as well."""

    busy = Signal(bool)
    refused = Signal(object)  # a Notice
    may_go_back = False

    def __init__(self, plan: Plan, tasks: TaskRunner) -> None:
        super().__init__(plan)
        self.title = self.tr("First colleagues")
        self._tasks = tasks
        self.name = field(name="colleague_name")
        self._name = labelled(self.tr("Name"), self.name)
        options = [(key, labels.code("role", key)) for key in roles()]
        self.role = combo(options, "colleague_role")
        self.phrase = NewPhrase()
        self.phrase.submitted.connect(self.add)
        self.name.textChanged.connect(self.phrase.set_name)
        self.name.returnPressed.connect(self.role.setFocus)
        self._add = button(
            self.tr("Add this colleague"), "", "user-plus", name="add_colleague"
        )
        self._add.clicked.connect(self.add)
        self._team = Slot("added")
        now = banner(
            "info",
            self.tr(
                "Now every key can be given, to any role. Later, a key is given by"
                " somebody who holds it, or with the recovery words."
            ),
            icon="key",
        )
        left: QWidget = plain(
            vbox(
                self._name,
                labelled(self.tr("Role"), self.role),
                4,
                label(self.tr("In this case file"), "smallstrong"),
                self._team,
                ...,
                gap=10,
            )
        )
        right = plain(vbox(self.phrase, hbox(self._add, ...), ..., gap=14))
        body = vbox(now, Columns((left, 1, 280), (right, 1, 320), gap=28), gap=16)
        lead = self.tr("Let each colleague sit here and type their own phrase.")
        self.lay_out(lead, body)

    def enter(self) -> None:
        """Show who is there already."""
        self._show_team()
        self.name.setFocus()

    def complete(self) -> bool:
        """Finish, unless a colleague is typed and not added."""
        if not self.name.text().strip() and not self.phrase.text():
            return True
        self._name.set_error(self.tr("Add this colleague first, or empty the fields."))
        return False

    def forget(self) -> None:
        """Drop what was typed."""
        self.name.clear()
        self._name.set_error("")
        self.phrase.forget()

    def add(self) -> None:
        """Give a colleague an account with every key of the role."""
        session = self.plan.session
        name = " ".join(self.name.text().split())
        self._name.set_error("" if name else self.tr("Write a name."))
        if session is None or not self._add.isEnabled() or not name:
            return
        if not self.phrase.check():
            return
        command = AddAccount(name, self.phrase.text(), self.role.currentData())
        self._set_busy(busy=True)
        task = self._tasks.start(lambda _progress: add_account(command, session))
        task.succeeded.connect(lambda _waits: self._on_added(command))
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_added(self, command: AddAccount) -> None:
        self.plan.colleagues.append((command.name, command.role))
        self.forget()
        self._show_team()
        self.name.setFocus()

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        match error:
            case NameInUse():
                self._name.set_error(notice.text)
            case WeakPassphrase():
                self.phrase.say(notice.text)
            case _:
                self.refused.emit(notice)

    def _show_team(self) -> None:
        plan = self.plan
        people = [(plan.name, plan.role), *plan.colleagues]
        self._team.put(plain(vbox(*(_person(*each) for each in people), gap=6)))

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self._add, self.name, self.role, self.phrase):
            each.setEnabled(not busy)
        words = self.tr("Adding…") if busy else self.tr("Add this colleague")
        self._add.setText(words)
        self.busy.emit(busy)


def _person(name: str, role: str) -> QWidget:
    note = roles()[role].note or "registry"
    words = vbox(
        label(i18n.iso(name), "medium"),
        label(labels.code("role", role), "caption", "3"),
        gap=0,
    )
    return plain(hbox(Avatar(name, note, 28), (words, 1), gap=10))

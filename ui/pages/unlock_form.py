# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Name and phrase: the form that unlocks one case file."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.doors import Doors
from ui.tasks import Task, TaskRunner
from ui.widgets.buttons import button
from ui.widgets.fields import PassphraseField, field, labelled
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import hbox, vbox

if TYPE_CHECKING:
    from app.places import Place


class UnlockForm(QWidget):
    """Tries a name and a phrase off the main thread; what is typed is dropped after.

    An unknown name and a wrong phrase say the same: nobody learns who works here.
    """

    unlocked = Signal(object)  # the Session
    refused = Signal(object)  # a Notice that belongs above the form
    recover_requested = Signal(object)  # the Place
    help_requested = Signal()

    def __init__(self, doors: Doors, tasks: TaskRunner) -> None:
        super().__init__()
        self._doors, self._tasks = doors, tasks
        self._place: Place | None = None
        self._title = label("", "heading", wrap=True)
        self._title.setObjectName("case_file_name")
        lead = label(
            self.tr("Your name and your phrase open only what your role may read."),
            "small",
            "2",
            wrap=True,
        )
        self.name = field(icon="user", name="name")
        self.phrase = PassphraseField("passphrase")
        self._name = labelled(self.tr("Your name"), self.name)
        hint = self.tr("Six words, with their spaces. Capitals and accents count.")
        self._phrase = labelled(self.tr("Passphrase"), self.phrase, hint)
        self.button = button(self.tr("Unlock"), "primary", "lock-open", name="unlock")
        self._wait = glyph_text(
            "timer",
            self.tr("Checking: about a second, so that guessing stays slow."),
            "caption",
            wrap=True,
        )
        self._wait.setObjectName("checking")
        self._wait.hide()
        recover = button(
            self.tr("Phrase forgotten: recovery words"), "link", name="recover"
        )
        recover.clicked.connect(lambda: self.recover_requested.emit(self._place))
        self._recover = recover
        guide = button(self.tr("Help"), "quiet", name="help")
        guide.setToolTip(self.tr("Help (F1)"))
        guide.clicked.connect(self.help_requested)
        self.name.returnPressed.connect(self._on_name)
        self.phrase.returnPressed.connect(self.unlock)
        self.button.clicked.connect(lambda: self.unlock())  # noqa: PLW0108 - drops Qt's bool
        links = hbox(recover, ..., guide, gap=8)
        rows = (self._title, lead, 14, self._name, 12, self._phrase, 18, self.button)
        self.setLayout(vbox(*rows, 2, self._wait, links, ..., gap=2))
        self.show_place(None)

    def show_place(self, place: "Place | None") -> None:
        """Be about another case file; what was typed is dropped."""
        self._place = place
        name = i18n.iso(place.label) if place else self.tr("No case file is chosen")
        self._title.setText(name)
        self.forget()
        self._set_enabled(on=place is not None)

    def forget(self) -> None:
        """Drop what was typed."""
        for each in (self.name, self.phrase):
            each.clear()
        self.phrase.set_shown(shown=False)
        self._name.set_error("")
        self._phrase.set_error("")

    def fill(self, name: str, passphrase: str) -> None:
        """Type for the person: accounts of a training file only."""
        self.forget()
        self.name.setText(name)
        self.phrase.setText(passphrase)
        self.button.setFocus()

    def unlock(self, *, accept_older: bool = False) -> None:
        """Try what was typed; `accept_older` is the answer to a question below."""
        place, name, phrase = self._place, self.name.text().strip(), self.phrase.text()
        if place is None or not self.button.isEnabled() or not self._complete():
            return
        self._set_busy(busy=True)
        task: Task = self._tasks.start(
            lambda _progress: self._doors.unlock(
                place.folder, name, phrase, accept_older=accept_older
            )
        )
        task.succeeded.connect(self._on_unlocked)
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _complete(self) -> bool:
        name, phrase = bool(self.name.text().strip()), bool(self.phrase.text())
        self._name.set_error("" if name else self.tr("Write your name."))
        self._phrase.set_error("" if phrase else self.tr("Write your phrase."))
        if not (name and phrase):
            (self.phrase if name else self.name).setFocus()
        return name and phrase

    def _on_name(self) -> None:
        if self.phrase.text():
            self.unlock()
        else:
            self.phrase.setFocus()

    def _on_unlocked(self, session: object) -> None:
        self.forget()
        self.unlocked.emit(session)

    def _on_failed(self, error: Exception) -> None:
        from app.errors import RolledBack
        from ui.errors import notice_for

        notice = notice_for(error)
        if isinstance(error, RolledBack):  # a person's decision, knowingly
            notice = replace(
                notice,
                kind="warn",
                action=self.tr("Open it all the same"),
                call=lambda: self.unlock(accept_older=True),
            )
        self._set_busy(busy=False)
        if notice.loudness == "inline":
            self._phrase.set_error(notice.text)
            self.phrase.setFocus()
            self.phrase.selectAll()
        else:
            self.refused.emit(notice)

    def _set_busy(self, *, busy: bool) -> None:
        self._set_enabled(on=not busy and self._place is not None)
        words = self.tr("Unlocking…") if busy else self.tr("Unlock")
        self.button.setText(words)
        self._wait.setVisible(busy)

    def _set_enabled(self, *, on: bool) -> None:
        for each in (self.name, self.phrase, self.button, self._recover):
            each.setEnabled(on)

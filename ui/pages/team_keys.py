# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that somebody who left still knows: who can renew them, and renewing them."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

from app.commands.removing import Removal, keys_pending, renew_keys, renewable
from app.queries.team import who_can_renew
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.pages.account_leaving import bring, left_out, words_field
from ui.pages.ask_here import AskHere
from ui.pages.wording import and_list, names_of, or_list
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.layout import box, vbox
from ui.widgets.slot import Slot
from ui.widgets.working import FileProgressRow


class KeysPart(Slot):
    """A banner while a key waits to be renewed, progress while it is; else nothing.

    `renewed` carries the sentence to say, `busy` whether it works.
    """

    renewed = Signal(str)
    busy = Signal(bool)

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__("team_keys")
        self._session, self._tasks = session, tasks
        self._words: QPlainTextEdit | None = None

    def refresh(self, problem: str = "") -> None:
        """Look whether a key waits; `problem` is said where renewing just failed."""
        self.forget()
        waits, mine = keys_pending(self._session), renewable(self._session)
        if not waits:
            self.put(banner("warn", problem, icon="key") if problem else None)
            return
        if mine:
            name, words, slot = "renew_keys", self.tr("Renew the keys now"), self.renew
        else:
            name, words = "renew_with_words", self.tr("Use the recovery words…")
            slot = self.ask
        act = button(words, "link", compact=True, name=name, slot=slot)
        words = self.tr(
            "Somebody who left still knows the key of {keys}, and could read it in any"
            " copy of this case file they get hold of."
        )
        if mine == waits:
            words = f"{words} " + self.tr("You can renew it.")
        else:
            words = f"{words} " + self.tr("Who can renew it: {holders}.")
        holders = [i18n.iso(name) for name in who_can_renew(self._session, waits)]
        said = words.format(
            keys=and_list(names_of(waits)),
            holders=or_list([*holders, self.tr("the recovery words")]),
        )
        said = f"{problem} {said}" if problem else said
        self.put(banner("warn", said, act, icon="key"))

    def ask(self) -> None:
        """Ask for the recovery words: nobody here holds the key."""
        field, self._words = words_field("renew_words")
        title = self.tr("Renew {keys} with the recovery words").format(
            keys=and_list(names_of(keys_pending(self._session)))
        )
        yes = self.tr("Renew the keys")
        asked = AskHere("renew", title, yes, field, icon="key")
        asked.cancelled.connect(self.refresh)
        asked.confirmed.connect(self.renew)
        self.put(asked)
        self._words.setFocus()

    def renew(self) -> None:
        """Put the keys that wait, or all that are held, under new ones."""
        typed = self._words.toPlainText() if self._words is not None else ""
        lines = tuple(typed.splitlines())
        self.forget()
        row = FileProgressRow(self.tr("Renewing the keys…"))
        task = self._tasks.start(
            lambda progress: renew_keys(self._session, progress, lines)
        )
        row.follow(task)
        self.put(box("card", vbox(row, margins=(16, 12, 16, 12))))
        QTimer.singleShot(0, self, self._bring)
        self.busy.emit(True)
        task.succeeded.connect(self._on_renewed)
        task.failed.connect(lambda error: self.refresh(notice_for(error).text))
        task.cancelled.connect(
            lambda: self.refresh(self.tr("Stopped. Nothing was changed."))
        )
        task.finished.connect(lambda: self.busy.emit(False))

    def forget(self) -> None:
        """Drop recovery words that were typed."""
        if self._words is not None:
            self._words.clear()
            self._words = None

    def _bring(self) -> None:
        bring(self)

    def _on_renewed(self, done: Removal) -> None:
        self.refresh()
        said = [
            self.tr("New keys: {keys}.").format(keys=and_list(names_of(done.renewed))),
            left_out(self._session, done, self.tr("{people} wait for keys again.")),
        ]
        self.renewed.emit(" ".join(part for part in said if part))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program, played from inside: unlock, write, lock, and what comes after.

    python -m tests.helpers.program --case-file FOLDER

What each process sees goes to the file named by CONSIGNE_TEST_LOG, a line of JSON each.
Only the key derivation is cheaper than in the program.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS, TrainingFile
from ui import application, doors
from ui.main import main

LOG = Path(os.environ["CONSIGNE_TEST_LOG"])
HOW = os.environ.get("CONSIGNE_TEST_HOW", "lock")
TITLE, TEXT = "Half a title", "The last words before the lock"


def note(**facts: object) -> None:
    with LOG.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"pid": os.getpid(), **facts}) + "\n")


def when(ready: Callable[[], Any], then: Callable[[], object]) -> None:
    """Look every few milliseconds whether something has come, then go on."""

    def look() -> None:
        if ready():
            timer.stop()
            then()

    timer = QTimer(QGuiApplication.instance())
    timer.timeout.connect(look)
    timer.start(5)


class Play:
    """What a person does in the two lives of the program."""

    def __init__(self, app: application.Application) -> None:
        self.app = app
        self.second = LOG.exists()

    def begin(self) -> None:
        window: Any = self.app.window
        form = window.unlock.form
        note(
            window=window.objectName(),
            arguments=sys.argv[1:],
            file=form._title.text(),
            said=window.unlock.messages.text(),
            clipboard=QGuiApplication.clipboard().text(),
        )
        folder = Path(sys.argv[sys.argv.index("--case-file") + 1])
        who = TrainingFile(folder).account("legal")
        form.fill(who.name, who.passphrase)
        form.unlock()
        when(self.unlocked, self.again if self.second else self.work)

    def unlocked(self) -> bool:
        return self.app.window.objectName() == "main_window"

    def work(self) -> None:
        from app.queries import cases
        from app.queries.cases import CaseFilter

        window: Any = self.app.window
        rows = cases.page(window.session, CaseFilter(), None, 5).rows
        window.navigator.open_case(rows[2].case_id)
        window.give("new_entry")
        window.findChild(QLineEdit, "form:/title").setText(TITLE)
        text = window.findChild(QPlainTextEdit, "form:/text")
        text.setPlainText(TEXT)
        text.setFocus()
        QGuiApplication.clipboard().setText(TEXT)
        note(case=rows[2].case_id)
        match HOW:
            case "idle":
                self.app._idle._last_life -= 3600
            case "fault":
                QTimer.singleShot(0, lambda: {}[TEXT])
            case "quit":
                window.close()
            case _:
                lock = QKeySequence("Ctrl+L")
                next(a for a in window.actions() if a.shortcut() == lock).trigger()

    def again(self) -> None:
        window: Any = self.app.window
        case = window.navigator.current()
        note(
            page=window.navigator.key,
            case=case.case_id(),
            title=window.findChild(QLineEdit, "form:/title").text(),
            text=window.findChild(QPlainTextEdit, "form:/text").toPlainText(),
        )
        window.close()


class Played(application.Application):
    def start(self, wish: application.Wish) -> None:
        super().start(wish)
        play = Play(self)
        window: Any = self.window
        when(window.unlock.form.button.isEnabled, play.begin)


class Cheap(doors.Doors):
    def __init__(self) -> None:
        super().__init__(TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS)


if __name__ == "__main__":
    application.Application = Played  # type: ignore[misc]
    doors.Doors = Cheap  # type: ignore[misc]
    status = main()
    note(ended=status)
    sys.exit(status)

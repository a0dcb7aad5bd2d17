# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window, driven without a display, in a process whose memory is looked at.

Says its number, reads from standard input what to type (JSON, one line), says "ready"
when the work is done, and locks when told "lock": by the program's own lock, which
ends the process image and begins anew at the unlock screen.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from tests.helpers.screens import click, named
from ui.application import Application, Wish
from ui.doors import Doors
from ui.hardening import harden
from ui.restart import restart
from ui.settings import Settings, silence_qt
from ui.widgets.files import FileButton

PATIENCE = 20_000  # milliseconds


def until(truth: Callable[[], bool], what: str) -> None:
    for _ in range(PATIENCE // 20):
        if truth():
            return
        loop = QEventLoop()  # QTest.qWait would keep the interpreter from the worker
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    raise RuntimeError(f"waited in vain for {what}")


def drive(application: Application, told: dict[str, str]) -> None:
    """Sign in, search, open the case, write, attach, look, copy."""
    form: Any = application.window.unlock.form  # type: ignore[union-attr]
    until(lambda: form.isVisible() and form.button.isEnabled(), "the unlock form")
    form.name.setText(told["name"])
    QTest.keyClicks(form.phrase, told["passphrase"])
    QTest.keyClick(form.phrase, Qt.Key.Key_Return)
    until(lambda: type(application.window).__name__ == "MainWindow", "the window")
    window: Any = application.window
    QTest.keyClicks(window.frame.topbar.search, told["search"])
    results = window.navigator.page("search")
    until(lambda: results.model.rowCount() > 0, "results")
    window.navigator.open_case(told["case"])
    page: Any = window.navigator.current()
    window.hub.draft_saved.connect(lambda _at: kept.append(True))
    kept: list[bool] = []
    page.write()
    named(page, "form:/title", QLineEdit).setText(told["note title"])
    text = named(page, "form:/text", QPlainTextEdit)
    text.insertPlainText(told["note"])
    until(lambda: bool(kept), "the draft")
    click(page, "editor_save")
    page.write()
    text = named(page, "form:/text", QPlainTextEdit)
    text.insertPlainText(told["draft"])
    attach(page, Path(told["file"]))
    until(lambda: len(kept) > 1, "the second draft")
    text.selectAll()
    text.copy()
    assert QApplication.clipboard().text() == told["draft"]


def attach(page: Any, path: Path) -> None:
    """Choose a file in the dialog that asks for one, and look at it."""
    click(page, "attach")
    dialog = page.findChild(QFileDialog, "attach_dialog")
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(str(path))
    dialog.accept()
    until(lambda: bool(page.findChildren(FileButton)), "the file")
    page.findChildren(FileButton)[-1].click()


def on_input(application: Application) -> None:
    if sys.stdin.readline().strip() == "lock":
        application.window.give("lock")  # type: ignore[union-attr]


def main() -> int:
    if sys.argv[1:]:  # begun anew by the lock, with the folder to unlock
        from ui.main import main as begin

        return begin(sys.argv[1:])
    print(f"started {os.getpid()}", flush=True)
    told = json.loads(sys.stdin.readline())
    harden()
    silence_qt(Path("/dev/null/consigne"))
    qt = QApplication(["consigne"])
    application = Application(qt, Settings(), Doors(), restart)

    def work() -> None:
        try:
            drive(application, told)
        except BaseException as error:  # noqa: BLE001 - told to the hunter
            print(f"failed: {type(error).__name__}: {error}", flush=True)
            os._exit(1)
        print("ready", flush=True)

    application.start(Wish(Path(told["folder"])))
    QTimer.singleShot(500, work)
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: on_input(application))
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())

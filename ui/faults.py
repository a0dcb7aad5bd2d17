# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of ours: the case file is locked, and a code is all that is said of them."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from ui.notices import Notice


class Faults(QObject):
    """Hears of every exception nobody caught, on any thread, and tells the main one.

    What an exception says may quote a note: only its type and places in our source
    are written down.
    """

    _happened = Signal(str)

    def __init__(self, act: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._act, self._over = act, False
        self._happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hook."""
        sys.excepthook = self._hook

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        places = list(_places(trace))
        code = code_of(kind, places)
        if sys.stderr is not None:
            sys.stderr.write(f"consigne: fault {code}: {kind.__name__}\n")
            sys.stderr.writelines(f"  {place}\n" for place in places)
        self._happened.emit(code)

    def _on_happened(self, code: str) -> None:
        if not self._over:  # one is enough: the process is about to end
            self._over = True
            self._act(code)


def code_of(kind: type[BaseException], places: list[str]) -> str:
    """Return a short code: the same fault gives the same one."""
    import hashlib

    text = "\n".join((kind.__name__, *places))
    return hashlib.sha256(text.encode()).hexdigest()[:6].upper()


def notice_of(code: str) -> Notice:
    """Return what is said after a fault."""
    translate = QCoreApplication.translate
    sentence = translate("faults", "An unexpected fault: the case file was locked.")
    hint = translate(
        "faults",
        "Nothing that was saved is lost. If it happens again, tell us this code: {code}.",
    )
    return Notice(sentence, hint.format(code=code), kind="warn")


def _places(trace: TracebackType | None) -> list[str]:
    import traceback

    frames = traceback.extract_tb(trace)
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]

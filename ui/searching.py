# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search field on top and its page of results, which comes and goes with it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui.navigator import Navigator
from ui.widgets.frame import Frame

PAGE = "search"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Searching(QObject):
    """While something is written in the field its results are in front."""

    def __init__(self, frame: Frame, navigator: Navigator) -> None:
        super().__init__(frame)
        self._field, self._navigator = frame.topbar.search, navigator
        self._ending = False
        self._field.installEventFilter(self)
        frame.search_changed.connect(self._on_text)
        frame.search_activated.connect(self._on_return)
        navigator.shown.connect(self._on_shown)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrows move among the results without leaving the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _STEPS.get(Qt.Key(event.key()))
            if by is not None and self._navigator.key == PAGE:
                self._results().step(by)
                return True
        return False

    def _on_text(self, text: str) -> None:
        if self._ending:
            return
        if text.strip():
            self._results().set_text(text)
            self._navigator.go(PAGE)
        elif self._navigator.key == PAGE:
            self._results().set_text("")
            self._navigator.back()

    def _on_return(self) -> None:
        if self._navigator.key == PAGE:
            self._results().activate()

    def _on_shown(self, key: str) -> None:
        """Going elsewhere ends the search: its words do not stay in sight."""
        if key != PAGE and self._field.text():
            self._ending = True
            self._field.clear()
            self._ending = False
            self._results().set_text("")

    def _results(self) -> Any:
        return self._navigator.page(PAGE)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that mean the whole form: fields would keep some of them for themselves."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

_CONTROL = Qt.KeyboardModifier.ControlModifier
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LOOKED_AT = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class FormKeys(QObject):
    """An event filter: undo, redo, and the next or last section."""

    undo = Signal()
    redo = Signal()
    turn = Signal(int)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are the form's; the rest goes on."""
        if event.type() not in _LOOKED_AT or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            signal, step = self.undo, 0
        elif _is_redo(event):
            signal, step = self.redo, 0
        elif event.modifiers() == _CONTROL and event.key() in _TURNS:
            signal, step = self.turn, _TURNS[Qt.Key(event.key())]
        else:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            signal.emit(*([step] if step else []))
        return True


def _is_redo(event: QKeyEvent) -> bool:
    shift = _CONTROL | Qt.KeyboardModifier.ShiftModifier
    again = event.modifiers() == shift and event.key() == Qt.Key.Key_Z
    return again or event.matches(QKeySequence.StandardKey.Redo)

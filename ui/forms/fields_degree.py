# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Degrees side by side, and under them what the chosen one means."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app import codes
from ui import i18n
from ui.forms.field import Choices, Field, Value
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import vbox

MEANINGS = "consistency_meaning"
_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class DegreeField(Field):
    """One of a few degrees: arrows move, Delete takes the answer back."""

    large = True

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._value, self._words = name, "", ("", "")
        self._choices: tuple[tuple[str, str], ...] = ()
        self._pieces: dict[str, Button] = {}
        self._flow = FlowLayout(gap=2, line_gap=2)
        self._flow.setContentsMargins(3, 3, 3, 3)
        self._well = QFrame()
        self._well.setProperty("box", "well")
        self._well.setLayout(self._flow)
        self._meaning = label("", "caption", "2", wrap=True)
        self._meaning.setObjectName(f"{name}:meaning")
        self.setLayout(vbox(self._well, self._meaning, gap=6))
        self._say()

    def editor(self) -> QWidget:
        """Return the degree that is on, or the first."""
        first = next(iter(self._pieces.values()), None)
        return self._pieces.get(self._value) or first or self

    def editors(self) -> list[QWidget]:
        """Return the degrees."""
        return list(self._pieces.values())

    def show_choices(self, choices: Choices) -> None:
        """Offer other degrees."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        while self._flow.takeAt(0) is not None:
            pass
        for old in self._pieces.values():
            old.hide()
            old.deleteLater()
        self._pieces = {code: self._made(code, words) for code, words in choices}
        self.describe(*self._words)
        self._tick()

    def _made(self, code: str, words: str) -> Button:
        piece = Button(words, "segment")
        piece.setObjectName(f"{self._name}:{code}")
        piece.setCheckable(True)
        piece.clicked.connect(partial(self._on_clicked, code))
        piece.installEventFilter(self)
        for watch in self.watchers:
            piece.installEventFilter(watch)
        self._flow.addWidget(piece)
        piece.show()
        return piece

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the arrows, take the answer back with Delete."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _BACK and self._value:
            self._give("")
            return True
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step or not isinstance(watched, Button):
            return False
        pieces = list(self._pieces.values())
        at = pieces.index(watched) + (-step if i18n.rtl() else step)
        if 0 <= at < len(pieces):
            pieces[at].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_clicked(self, code: str) -> None:
        self._give("" if code == self._value else code)

    def _give(self, code: str) -> None:
        self._value = code
        self._tick()
        self.answered.emit(code or None)

    def show_value(self, value: Value) -> None:
        """Show which degree is on."""
        self._value = str(value or "")
        self._tick()

    def _tick(self) -> None:
        for code, piece in self._pieces.items():
            piece.setChecked(code == self._value)
        self._say()

    def _say(self) -> None:
        """Put what the degree means under it."""
        words = dict(self._choices).get(self._value, "")
        meaning = codes.label(MEANINGS, self._value, i18n.language())
        if not words or meaning == self._value:
            said = self.tr("The meaning of the degree you choose is shown here.")
        else:
            said = self.tr("{degree}: {meaning}").format(degree=words, meaning=meaning)
        self._meaning.setText(said)
        self._describe_pieces()

    def describe(self, name: str, description: str) -> None:
        """Name the row; each degree says its own word, then the question."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._words = (name, description)
        self._describe_pieces()

    def _describe_pieces(self) -> None:
        for code, piece in self._pieces.items():
            meaning = codes.label(MEANINGS, code, i18n.language())
            said = (meaning if meaning != code else "", *self._words)
            piece.setAccessibleDescription(". ".join(part for part in said if part))

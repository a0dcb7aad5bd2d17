# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every field of a form can do: show an answer, tell one, say what is wrong."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.layout import refresh

Value = Any  # what `app.forms.filling` holds: str, int, float, tuple of str, None
Choices = Sequence[tuple[str, str]]


class Field(QWidget):
    """A field; `answered` tells a value a person gave, never one that is shown.

    The widget that takes the keyboard carries the object name.
    """

    answered = Signal(object)
    large = False  # its hint stands above it: below, nobody would see it

    def __init__(self) -> None:
        super().__init__()
        self.watchers: list[QObject] = []

    def watch(self, watcher: QObject) -> None:
        """Let a filter see the keys of every part, also of those made later."""
        self.watchers.append(watcher)
        for part in self.editors():
            part.installEventFilter(watcher)

    def editor(self) -> QWidget:
        """Return what takes the keyboard."""
        return self

    def editors(self) -> list[QWidget]:
        """Return every part that takes the keyboard, in reading order."""
        return [self.editor()]

    def show_value(self, value: Value) -> None:
        """Show an answer without telling it."""
        raise NotImplementedError

    def show_choices(self, choices: Choices) -> None:
        """Offer other choices."""

    def set_read_only(self, *, on: bool) -> None:
        """Show the answer without letting it be changed."""
        for part in self.editors():
            if isinstance(part, QLineEdit):
                part.setReadOnly(on)
            else:
                part.setEnabled(not on)

    def set_error(self, *, on: bool) -> None:
        """Mark the field as wrong, or no longer."""
        for part in self.editors():
            if bool(part.property("error")) != on:
                part.setProperty("error", on)
                refresh(part)

    def describe(self, name: str, description: str) -> None:
        """Say to a screen reader what is asked, and its hint or what is wrong."""
        for part in self.editors():
            part.setAccessibleName(name)
            part.setAccessibleDescription(description)

    def take_focus(self) -> None:
        """Bring the keyboard here."""
        self.editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def position(self) -> int:
        """Return where the cursor stands in a text, else 0."""
        part = self.editor()
        return part.cursorPosition() if isinstance(part, QLineEdit) else 0

    def set_position(self, at: int) -> None:
        """Put the cursor back."""
        part = self.editor()
        if isinstance(part, QLineEdit):
            part.setCursorPosition(at)

    def flush(self) -> None:
        """Tell what is typed and was not told yet."""

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen, shown, or chosen from files."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import i18n
from ui.forms.field import Choices, Field, Value
from ui.forms.wrapped import Check
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layout import box, hbox, vbox


class FilesHelper(Protocol):
    """What chooses and shows files for a form; ids are SHA-256 in hexadecimal."""

    def choose(self, media: str, done: "Done") -> None:
        """Ask for a file (image, audio, video or file); tell `done` its id."""
        ...

    def name(self, sha256: str) -> str:
        """Return what the file is called, or nothing where it is not known."""
        ...

    def see(self, sha256: str) -> None:
        """Show the file."""
        ...


class Done(Protocol):
    """Called once a file is there."""

    def __call__(self, sha256: str) -> None:
        """Take the file."""
        ...


class SeenField(Field):
    """A box that says "OK"; the question is its words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.check = Check("")
        self.check.setObjectName(name)
        box_ = QHBoxLayout(self)
        box_.setContentsMargins(0, 0, 0, 0)
        box_.addWidget(self.check, 1)
        self.setFocusProxy(self.check)
        self.check.toggled.connect(lambda on: self.answered.emit("OK" if on else None))

    def editor(self) -> QWidget:
        """Return the box."""
        return self.check

    def show_value(self, value: Value) -> None:
        """Show whether it was seen."""
        self.check.blockSignals(True)
        self.check.setChecked(bool(value))
        self.check.blockSignals(False)


class ShownField(Field):
    """An answer nobody types; `say` puts it into words, given the choices."""

    def __init__(self, name: str, say: Callable[[Value, Choices], str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._say = say
        self._value: Value = None
        self._choices: Choices = ()
        self._words = label("", "body", wrap=True, selectable=True)
        frame = box("well", vbox(self._words, margins=(12, 8, 12, 8)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(frame, 1)

    def editors(self) -> list[QWidget]:
        """Return nothing: there is nothing to type."""
        return []

    def show_choices(self, choices: Choices) -> None:
        """Know what the names of choices mean."""
        self._choices = choices
        self.show_value(self._value)

    def show_value(self, value: Value) -> None:
        """Show the words."""
        self._value = value
        text = self._say(value, self._choices)
        self._words.setText(text or self.tr("Nothing yet"))
        self._words.set_ink("" if text else "3")


class FileField(Field):
    """One file: choose it, see it, leave it out."""

    def __init__(self, name: str, media: str, files: FilesHelper | None) -> None:
        super().__init__()
        self._files, self._media, self._value = files, media, ""
        self._name, self._description = "", ""
        self._choose = button(self.tr("Choose a file…"), "", "paperclip", compact=True)
        self._choose.setObjectName(name)
        self._choose.setEnabled(files is not None)
        self._see = button("", "quiet", "file-text", compact=True, name=f"{name}:see")
        self._drop = button(self.tr("Leave out"), "quiet", "x", compact=True)
        self._drop.setObjectName(f"{name}:drop")
        self._choose.clicked.connect(self._on_choose)
        self._see.clicked.connect(self._on_see)
        self._drop.clicked.connect(lambda: self._give(""))
        self.setLayout(hbox(self._see, self._choose, self._drop, ..., gap=8))
        self.setFocusProxy(self._choose)
        self.show_value(None)

    def editor(self) -> QWidget:
        """Return the button that chooses."""
        return self._choose

    def editors(self) -> list[QWidget]:
        """Return the buttons."""
        return [self._see, self._choose, self._drop]

    def describe(self, name: str, description: str) -> None:
        """Say what each button is about."""
        self._name, self._description = name, description
        for part in (self._see, self._choose, self._drop):
            part.setAccessibleName(f"{part.text()}: {name}" if name else part.text())
            part.setAccessibleDescription(description)

    def show_value(self, value: Value) -> None:
        """Show which file it is."""
        self._value = str(value or "")
        name = self._files.name(self._value) if self._files and self._value else ""
        self._see.setText(i18n.ltr(name) or self.tr("One file"))
        self._see.setVisible(bool(self._value))
        self._drop.setVisible(bool(self._value))
        other = self.tr("Choose another…")
        self._choose.setText(other if self._value else self.tr("Choose a file…"))
        self.describe(self._name, self._description)

    def set_read_only(self, *, on: bool) -> None:
        """Let the file be seen only."""
        self._choose.setEnabled(not on and self._files is not None)
        self._drop.setEnabled(not on)

    def _on_choose(self) -> None:
        if self._files is not None:
            self._files.choose(self._media, self._give)

    def _on_see(self) -> None:
        if self._files is not None:
            self._files.see(self._value)

    def _give(self, sha256: str) -> None:
        self.show_value(sha256)
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(sha256 or None)

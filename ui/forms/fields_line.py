# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers, ranges and places on the map, typed in lines."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import i18n
from ui.forms import typed
from ui.forms.field import Field, Value
from ui.tokens import px
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled

_NARROW = 260


class LineField(Field):
    """A line whose text is read as something; what is no such thing stays as typed."""

    def __init__(
        self,
        name: str,
        read: Callable[[str], Value],
        write: Callable[[Value], str],
        *,
        wide: int = _NARROW,
        line: QLineEdit | None = None,
    ) -> None:
        super().__init__()
        self._read, self._write = read, write
        self._value: Value = None
        self.line = line or QLineEdit()
        self.line.setObjectName(name)
        self.line.setMaximumWidth(px(wide))
        if i18n.rtl():  # digits alone would stand at the other edge
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.line.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1000)
        row.addStretch(1)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._on_typed)
        self.line.editingFinished.connect(self._tidy)

    def editor(self) -> QWidget:
        """Return the line."""
        return self.line

    def value(self) -> Value:
        """Return what the line says."""
        return self._value

    def show_value(self, value: Value) -> None:
        """Show an answer as people write it."""
        if value == self._read(self.line.text()):
            self._value = value
            return
        self._value = value
        self._put(self._write(value))

    def _on_typed(self, text: str) -> None:
        value = self._read(text)
        if value != self._value or type(value) is not type(self._value):
            self._value = value
            self.answered.emit(value)

    def _tidy(self) -> None:
        """Write it as the program does, once it is left."""
        text = self._write(self._value)
        if text != self.line.text() and self._read(text) == self._value:
            self._put(text)

    def _put(self, text: str) -> None:
        self.line.blockSignals(True)
        self.line.setText(text)
        self.line.blockSignals(False)


def whole_number(name: str) -> LineField:
    """Make a field for whole numbers."""
    field = LineField(name, _whole, typed.number_text)
    field.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
    return field


def decimal_number(name: str) -> LineField:
    """Make a field for numbers."""
    field = LineField(name, _decimal, typed.number_text)
    field.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
    return field


def _whole(text: str) -> Value:
    return typed.number(text, whole=True)


def _decimal(text: str) -> Value:
    return typed.number(text, whole=False)


class PointField(Field):
    """Latitude and longitude, typed in; the answer is "latitude longitude 0 0"."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value: str | None = None
        self._lines = (decimal_number(name), decimal_number(f"{name}:longitude"))
        self._names = (self.tr("Latitude"), self.tr("Longitude"))
        parts: list[tuple[QWidget, int, int]] = []
        for words, field in zip(self._names, self._lines, strict=True):
            parts.append((labelled(words, field), 1, 120))
            field.answered.connect(self._on_typed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Columns(*parts, gap=12), 1)
        self.setFocusProxy(self._lines[0].line)
        self._lines[0].line.textChanged.connect(self._on_pair)

    def editor(self) -> QWidget:
        """Return the latitude."""
        return self._lines[0].line

    def editors(self) -> list[QWidget]:
        """Return both lines."""
        return [field.line for field in self._lines]

    def describe(self, name: str, description: str) -> None:
        """Name both lines."""
        for words, part in zip(self._names, self.editors(), strict=True):
            part.setAccessibleName(f"{name}: {words}")
            part.setAccessibleDescription(description)

    def show_value(self, value: Value) -> None:
        """Show a place."""
        self._value = value if isinstance(value, str) and value else None
        parts = (self._value or "").split()
        for at, field in enumerate(self._lines):
            said = parts[at] if at < len(parts) else None
            field.show_value(typed.number(said, whole=False) if said else None)

    def _on_pair(self, text: str) -> None:
        """Take both numbers where both are pasted into the first line."""
        parts = typed.western(text).replace(",", " ").split()
        if len(parts) == 2 and all("." in part for part in parts):
            for part, field in zip(parts, self._lines, strict=True):
                field.line.setText(part)

    def _on_typed(self, _value: object) -> None:
        said = [field.value() for field in self._lines]
        if all(each is None for each in said):
            value = None
        elif all(isinstance(each, int | float) for each in said):
            value = f"{said[0]} {said[1]} 0 0"
        else:
            value = " ".join(str(each) for each in said if each is not None)
        if value != self._value:
            self._value = value
            self.answered.emit(value)

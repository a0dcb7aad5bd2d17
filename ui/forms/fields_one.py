# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One answer of several: radio buttons in rows, or a list to type in."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.forms.field import Choices, Field, Value
from ui.forms.wrapped import ChoiceFlow, Radio
from ui.tokens import px
from ui.widgets.choosing import SearchCombo

FEW = 7  # choices that are shown at once
_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RadioField(Field):
    """Every choice in sight; the one that is on can be taken back."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._value, self._read_only = name, "", False
        self._words = ("", "")
        self._choices: tuple[tuple[str, str], ...] = ()
        self._radios: dict[str, Radio] = {}
        self._group = QButtonGroup(self)
        self._flow = ChoiceFlow()
        self.setLayout(self._flow)

    def editor(self) -> QWidget:
        """Return the choice that is on, or the first."""
        first = next(iter(self._radios.values()), None)
        return self._radios.get(self._value) or first or self

    def editors(self) -> list[QWidget]:
        """Return the choices."""
        return list(self._radios.values())

    def show_choices(self, choices: Choices) -> None:
        """Offer other choices; those that stay keep the keyboard."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        had = next((k for k, r in self._radios.items() if r.hasFocus()), None)
        while self._flow.takeAt(0) is not None:
            pass
        before, self._radios = self._radios, {}
        last: QWidget | None = None
        for code, words in choices:
            radio = before.pop(code, None) or self._made(code)
            radio.setText(words)
            radio.setAccessibleName(words)
            self._radios[code] = radio
            self._flow.addWidget(radio)
            if last is not None:
                self.setTabOrder(last, radio)
            last = radio
        for radio in before.values():
            self._group.removeButton(radio)
            radio.hide()
            radio.deleteLater()
        self._tick()
        if had is not None and had not in self._radios:
            self.take_focus()
        self.updateGeometry()

    def _made(self, code: str) -> Radio:
        radio = Radio("")
        radio.setObjectName(f"{self._name}:{code}")
        radio.setAccessibleDescription(self._description())
        radio.setEnabled(not self._read_only)
        radio.setParent(self)
        radio.installEventFilter(self)
        for watch in self.watchers:
            radio.installEventFilter(watch)
        radio.toggled.connect(partial(self._on_toggled, code))
        self._group.addButton(radio)
        radio.show()
        return radio

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the answer back: Delete, or a click on what is on."""
        if not isinstance(watched, Radio) or not watched.isChecked():
            return False
        kind = event.type()
        back = (
            kind == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _BACK
        )
        if back or kind == QEvent.Type.MouseButtonPress:
            self._give("")
            watched.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _on_toggled(self, code: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on and code != self._value:
            self._give(code)

    def _give(self, code: str) -> None:
        self._value = code
        self._tick()
        self.answered.emit(code or None)

    def show_value(self, value: Value) -> None:
        """Show which choice is on."""
        self._value = str(value or "")
        self._tick()

    def _tick(self) -> None:
        self._group.setExclusive(False)
        for code, radio in self._radios.items():
            if radio.isChecked() != (code == self._value):
                radio.blockSignals(True)
                radio.setChecked(code == self._value)
                radio.blockSignals(False)
        self._group.setExclusive(True)

    def set_read_only(self, *, on: bool) -> None:
        """Let nothing be chosen."""
        self._read_only = on
        super().set_read_only(on=on)

    def describe(self, name: str, description: str) -> None:
        """Name the row; each choice says its own words, then the question."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._words = (name, description)
        for radio in self._radios.values():
            radio.setAccessibleDescription(self._description())

    def _description(self) -> str:
        return ". ".join(part for part in self._words if part)


class ListField(Field):
    """Type any part of a word to find it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value, self._loading = "", False
        self._choices: tuple[tuple[str, str], ...] = ()
        self.combo = SearchCombo((), name, self.tr("Type to find"))
        self.combo.setMaximumWidth(px(560))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.combo, 1000)
        box.addStretch(1)
        self.setFocusProxy(self.combo)
        self.combo.currentIndexChanged.connect(self._on_changed)

    def editor(self) -> QWidget:
        """Return the list."""
        return self.combo

    def watch(self, watcher: QObject) -> None:
        """See the keys of the line as well."""
        super().watch(watcher)
        if (line := self.combo.lineEdit()) is not None:
            line.installEventFilter(watcher)

    def show_choices(self, choices: Choices) -> None:
        """Offer other choices."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        self._loading = True
        self.combo.clear()
        for code, words in choices:
            self.combo.addItem(words, code)
        self._loading = False
        self._put()

    def show_value(self, value: Value) -> None:
        """Show what is chosen."""
        self._value = str(value or "")
        if self.combo.code() != self._value:
            self._put()

    def _put(self) -> None:
        self._loading = True
        if self._value:
            self.combo.set_code(self._value)
        else:
            self.combo.clear_choice()
        self._loading = False

    def _on_changed(self, _at: int) -> None:
        if self._loading or self.combo.code() == self._value:
            return
        self._value = self.combo.code()
        self.answered.emit(self._value or None)

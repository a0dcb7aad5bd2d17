# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several answers: boxes to tick in columns, a search for many, an order."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import i18n
from ui.forms.field import Choices, Field, Value
from ui.forms.wrapped import Check, ChoiceFlow
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.choosing import CodesPicker
from ui.widgets.labels import label
from ui.widgets.layout import box, hbox, vbox

SOME = 15  # boxes that can be taken in at a glance


def codes_of(value: Value) -> tuple[str, ...]:
    """Return the names of a list, however it is held."""
    if not value:
        return ()
    return tuple(value.split() if isinstance(value, str) else map(str, value))


class ChecksField(Field):
    """Boxes to tick; the answer is in the order of the form."""

    large = True

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._description = name, ""
        self._value: tuple[str, ...] = ()
        self._choices: tuple[tuple[str, str], ...] = ()
        self._checks: dict[str, Check] = {}
        self._read_only = False
        self._flow = ChoiceFlow(even=True)
        self.setLayout(self._flow)

    def editor(self) -> QWidget:
        """Return the first box."""
        return next(iter(self._checks.values()), self)

    def editors(self) -> list[QWidget]:
        """Return the boxes."""
        return list(self._checks.values())

    def show_choices(self, choices: Choices) -> None:
        """Offer other choices."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        while self._flow.takeAt(0) is not None:
            pass
        before, self._checks = self._checks, {}
        last: QWidget | None = None
        for code, words in choices:
            check = before.pop(code, None) or self._made(code)
            check.setText(words)
            check.setAccessibleName(words)
            self._checks[code] = check
            self._flow.addWidget(check)
            if last is not None:
                self.setTabOrder(last, check)
            last = check
        for check in before.values():
            check.hide()
            check.deleteLater()
        self.show_value(self._value)
        self.updateGeometry()

    def _made(self, code: str) -> Check:
        check = Check("")
        check.setObjectName(f"{self._name}:{code}")
        check.setAccessibleDescription(self._description)
        check.setEnabled(not self._read_only)
        check.setParent(self)
        for watch in self.watchers:
            check.installEventFilter(watch)
        check.toggled.connect(partial(self._on_toggled, code))
        check.show()
        return check

    def _on_toggled(self, code: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        chosen = {*self._value, code} if on else {*self._value} - {code}
        self._value = tuple(name for name, _words in self._choices if name in chosen)
        self.answered.emit(self._value or None)

    def show_value(self, value: Value) -> None:
        """Show what is ticked."""
        self._value = codes_of(value)
        for code, check in self._checks.items():
            if check.isChecked() != (code in self._value):
                check.blockSignals(True)
                check.setChecked(code in self._value)
                check.blockSignals(False)

    def set_read_only(self, *, on: bool) -> None:
        """Let nothing be ticked."""
        self._read_only = on
        super().set_read_only(on=on)

    def describe(self, name: str, description: str) -> None:
        """Name the whole; each box says its own words, then the question."""
        self.setAccessibleName(name)
        self._description = ". ".join(part for part in (name, description) if part)
        for check in self._checks.values():
            check.setAccessibleDescription(self._description)


class ManyField(Field):
    """Many choices: the field finds one, its chip takes it away."""

    large = True

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._words = name, ("", "")
        self._value: tuple[str, ...] = ()
        self._choices: tuple[tuple[str, str], ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._picker = self._made()

    def _made(self) -> CodesPicker:
        picker = CodesPicker(self._choices, self._name, self.tr("Type to find"))
        picker.combo.setMaximumWidth(px(560))
        picker.changed.connect(self._on_changed)
        self._box.addWidget(picker)
        self.setFocusProxy(picker)
        return picker

    def editor(self) -> QWidget:
        """Return the field that finds."""
        return self._picker.combo

    def show_choices(self, choices: Choices) -> None:
        """Offer other choices."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        old, self._picker = self._picker, self._made()
        self._picker.set_codes(self._value)
        for watch in self.watchers:
            self._picker.combo.installEventFilter(watch)
        self.describe(*self._words)
        old.hide()
        old.deleteLater()

    def describe(self, name: str, description: str) -> None:
        """Remember the words for a field made later."""
        self._words = (name, description)
        super().describe(name, description)

    def show_value(self, value: Value) -> None:
        """Show what is chosen."""
        self._value = codes_of(value)
        if self._picker.codes() != self._value:
            self._picker.set_codes(self._value)

    def _on_changed(self) -> None:
        self._value = self._picker.codes()
        self.answered.emit(self._value or None)

    def set_read_only(self, *, on: bool) -> None:
        """Let nothing be chosen or taken away."""
        self._picker.setEnabled(not on)


class RankField(Field):
    """Choices to put in order: Alt and an arrow, or the buttons."""

    large = True

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value: tuple[str, ...] = ()
        self._choices: dict[str, str] = {}
        self.list = QListWidget()
        self.list.setObjectName(name)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setSpacing(2)
        self.list.installEventFilter(self)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        up = button(self.tr("Up"), "quiet", "arrow-up", compact=True)
        down = button(self.tr("Down"), "quiet", "arrow-down", compact=True)
        self._moves = ((up, -1, "up"), (down, 1, "down"))
        for piece, step, word in self._moves:
            piece.setObjectName(f"{name}:{word}")
            piece.clicked.connect(partial(self._move, step))
        self._said = label("", "caption", "3", wrap=True)
        foot = hbox(up, down, (self._said, 1), gap=4)
        frame = box("well", vbox(self.list, gap=0, margins=(6, 4, 6, 4)))
        frame.setMaximumWidth(px(560))
        row = hbox((frame, 100), ..., gap=0)
        self.setLayout(vbox(row, foot, gap=4))
        self.setFocusProxy(self.list)

    def editor(self) -> QWidget:
        """Return the list."""
        return self.list

    def editors(self) -> list[QWidget]:
        """Return the list and the buttons that move."""
        return [self.list, *(piece for piece, _step, _word in self._moves)]

    def describe(self, name: str, description: str) -> None:
        """Name list and buttons."""
        super().describe(name, description)
        for piece, _step, _word in self._moves:
            piece.setAccessibleName(f"{piece.text()}: {name}")

    def show_choices(self, choices: Choices) -> None:
        """Offer other choices."""
        if dict(choices) != self._choices:
            self._choices = dict(choices)
            self._show()

    def show_value(self, value: Value) -> None:
        """Show the order, or the choices as they come."""
        self._value = codes_of(value)
        self._show()

    def _show(self) -> None:
        at = max(0, self.list.currentRow())
        rest = [code for code in self._choices if code not in self._value]
        self.list.clear()
        order = [*self._value, *rest]
        for place, code in enumerate(order, 1):
            words = f"{i18n.number(place)}.  {self._choices.get(code, code)}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setSizeHint(item.sizeHint().expandedTo(self._least()))
            self.list.addItem(item)
        self.list.setFixedHeight((self._least().height() + 4) * max(1, len(order)) + 4)
        self.list.setCurrentRow(min(at, len(order) - 1))
        said = "" if self._value else self.tr("Not put in order yet.")
        self._said.setText(said)

    def _least(self) -> QSize:
        return QSize(px(80), px(28))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with Alt and an arrow."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in steps
        ):
            self._move(steps[Qt.Key(event.key())])
            return True
        return False

    def _move(self, step: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        at, count = self.list.currentRow(), self.list.count()
        if at < 0 or not 0 <= at + step < count or not self.list.isEnabled():
            return
        role = Qt.ItemDataRole.UserRole
        codes = [str(self.list.item(each).data(role)) for each in range(count)]
        codes[at], codes[at + step] = codes[at + step], codes[at]
        self._value = tuple(codes)
        self.list.setCurrentRow(at + step)
        self._show()
        self.answered.emit(self._value)

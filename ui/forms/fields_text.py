# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words: one line, which becomes a text area when more is pasted into it."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.forms.field import Field, Value
from ui.tokens import px
from ui.widgets.writing import WritingText

LINE = 300  # letters a line is good for
LONG = 10_000  # letters from which an answer is told after a pause
PAUSE = 400  # milliseconds
_ONE, _FEW, _MANY = 50, 84, 260  # heights of a text area


class _Line(QLineEdit):
    """One line; `too_much` tells a text that does not fit one."""

    too_much = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at what is pasted before it is squeezed into a line."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            text = QGuiApplication.clipboard().text()
            if _needs_room(text):
                self.too_much.emit(text)
                return
        super().keyPressEvent(event)


class _Area(WritingText):
    """A text area that grows with its lines, within reason."""

    def __init__(self, name: str, *, low: bool = False) -> None:
        super().__init__(name)
        self._least = _ONE if low else _FEW
        self.setUndoRedoEnabled(False)  # the form has one history for all
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = int(self.document().documentLayout().documentSize().height())
        wanted = min(px(_MANY), max(px(self._least), line * lines + px(24)))
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)

    def sizeHint(self) -> QSize:
        """Keep to the height the lines need."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class TextField(Field):
    """Words of any length."""

    def __init__(self, name: str, *, multiline: bool, low: bool = False) -> None:
        """Make it; a `low` text area begins as one line."""
        super().__init__()
        self._name, self._value, self._low = name, "", low
        self.large = multiline
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._line: _Line | None = None
        self._area: _Area | None = None
        if multiline:
            self._add_area()
        else:
            self._line = _Line()
            self._line.setObjectName(name)
            self._line.setMaxLength(LONG * 10)
            self._line.textChanged.connect(self._on_typed)
            self._line.too_much.connect(self._on_too_much)
            self._box.addWidget(self._line)
            self.setFocusProxy(self._line)

    def _add_area(self) -> _Area:
        area = self._area = _Area(self._name, low=self._low)
        area.textChanged.connect(self._on_typed)
        self._box.addWidget(area)
        self.setFocusProxy(area)
        return area

    def _widen(self, text: str, cursor: int) -> None:
        """Put a text area where the line was, keyboard included."""
        line, self._line = self._line, None
        area = self._add_area()
        area.blockSignals(True)
        area.setPlainText(text)
        area.blockSignals(False)
        area.set_position(cursor)
        if line is None:
            return
        area.setReadOnly(line.isReadOnly())
        area.setAccessibleName(line.accessibleName())
        area.setAccessibleDescription(line.accessibleDescription())
        area.setProperty("error", line.property("error"))
        for watch in self.watchers:
            area.installEventFilter(watch)
        self.setTabOrder(line, area)
        area.show()
        if line.hasFocus():
            area.setFocus(Qt.FocusReason.OtherFocusReason)
        line.hide()
        line.deleteLater()

    def _on_too_much(self, pasted: str) -> None:
        line = self._line
        if line is not None:
            text, at = line.text(), line.cursorPosition()
            if line.hasSelectedText():
                at = line.selectionStart()
                text = text[:at] + text[at + len(line.selectedText()) :]
            self._widen(text[:at] + pasted + text[at:], at + len(pasted))
            self._on_typed()

    # -- the answer ----------------------------------------------------------
    def editor(self) -> QWidget:
        """Return the line, or the area."""
        return self._line or self._area or self

    def _length(self) -> int:
        if self._area is not None:
            return self._area.document().characterCount()
        return 0

    def _on_typed(self) -> None:
        if self._length() > LONG:
            self._pause.start()
        else:
            self.flush()

    def flush(self) -> None:
        """Tell what is typed."""
        self._pause.stop()
        text = self._text()
        if text != self._value:
            self._value = text
            self.answered.emit(text or None)

    def _text(self) -> str:
        if self._area is not None:
            return self._area.toPlainText()
        return self._line.text() if self._line is not None else ""

    def show_value(self, value: Value) -> None:
        """Show words; the cursor stays as near as it can."""
        text = "" if value is None else str(value)
        self._pause.stop()
        self._value = text
        if text == self._text():
            return
        if self._line is not None and _needs_room(text):
            self._widen(text, len(text))
        elif self._area is not None:
            at = self._area.position()
            self._area.blockSignals(True)
            self._area.setPlainText(text)
            self._area.blockSignals(False)
            self._area.set_position(at)
        elif self._line is not None:
            at = self._line.cursorPosition() if self._line.text() else len(text)
            self._line.blockSignals(True)
            self._line.setText(text)
            self._line.blockSignals(False)
            self._line.setCursorPosition(min(at, len(text)))

    def set_read_only(self, *, on: bool) -> None:
        """Show the words without letting them be changed."""
        if self._area is not None:
            self._area.setReadOnly(on)
        else:
            super().set_read_only(on=on)

    def position(self) -> int:
        """Return where the cursor stands."""
        return self._area.position() if self._area is not None else super().position()

    def set_position(self, at: int) -> None:
        """Put the cursor back."""
        if self._area is not None:
            self._area.set_position(at)
        else:
            super().set_position(at)


def _needs_room(text: str) -> bool:
    return len(text) > LINE or "\n" in text or "\r" in text

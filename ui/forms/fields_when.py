# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days and hours, typed or taken from a calendar; both may be left empty."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui import i18n, icons
from ui.forms import typed
from ui.forms.field import Field, Value
from ui.forms.fields_line import LineField
from ui.tokens import px
from ui.widgets.calendar import Calendar
from ui.widgets.layout import vbox

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class _Month(QFrame):
    """The calendar that opens under a day."""

    picked = Signal(date)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("box", "palette")
        self.calendar = Calendar()
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.setLayout(vbox(self.calendar, gap=0, margins=(4, 4, 4, 4)))
        self.calendar.clicked.connect(self._on_picked)
        self.calendar.activated.connect(self._on_picked)

    def open(self, day: date, under: QWidget) -> None:
        """Show the month of a day under a field."""
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        end = under.width() - self.width()
        lead = 0 if under.layoutDirection() == Qt.LayoutDirection.RightToLeft else end
        self.move(under.mapToGlobal(QPoint(lead, under.height() + 2)))
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the arrow keys walk at once."""
        super().showEvent(event)
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_picked(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))


class _DayLine(QLineEdit):
    """A line that knows the arrow keys of a day."""

    stepped = Signal(int)  # days
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go a day on and back; with Alt, the calendar opens."""
        if self.isReadOnly() or event.key() not in _STEPS:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.opened.emit()
        else:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])

    def changeEvent(self, event: QEvent) -> None:
        """Tint the sign anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for action in self.actions():
                action.setIcon(icons.icon("calendar", "text2", px(16)))


class DayLine(LineField):
    """A day, or none."""

    def __init__(self, name: str) -> None:
        line = _DayLine()
        super().__init__(name, typed.day, _day_text, wide=400, line=line)
        line.setPlaceholderText(self.tr("Day, month, year"))
        line.setMinimumWidth(px(168))  # the longest day, beside the sign
        line.stepped.connect(self._step)
        line.opened.connect(self._open)
        sign = icons.icon("calendar", "text2", px(16))
        action = line.addAction(sign, QLineEdit.ActionPosition.TrailingPosition)
        action.setToolTip(self.tr("Open the calendar (Alt+Down)"))
        action.triggered.connect(self._open)
        self._month: _Month | None = None

    def _day(self) -> date | None:
        try:
            return date.fromisoformat(str(self.value()))
        except ValueError:
            return None

    def _step(self, days: int) -> None:
        day = self._day()
        if day is None and self.line.text():
            return  # half a day is not walked through
        self._pick(day + timedelta(days) if day else i18n.today())

    def _open(self) -> None:
        if self.line.isReadOnly() or not self.line.isEnabled():
            return
        if self._month is None:
            self._month = _Month(self)
            self._month.picked.connect(self._pick)
        self._month.open(self._day() or i18n.today(), self.line)

    def _pick(self, day: date) -> None:
        self.line.setText(typed.day_text(day.isoformat()))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


def hour_field(name: str) -> LineField:
    """Make a field for an hour."""
    field = LineField(name, typed.hour, _hour_text, wide=140)
    field.line.setPlaceholderText(i18n.ltr("00:00"))
    return field


def _day_text(value: Value) -> str:
    return typed.day_text(str(value)) if value else ""


def _hour_text(value: Value) -> str:
    return typed.hour_text(str(value)) if value else ""


class MomentField(Field):
    """A day and its hour: "2026-11-22T14:30"."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value: str | None = None
        self._day, self._hour = DayLine(name), hour_field(f"{name}:hour")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self._day.setMaximumWidth(px(260))
        box.addWidget(self._day, 1000)
        box.addWidget(self._hour, 600)
        box.addStretch(1)
        self.setFocusProxy(self._day.line)
        for part in (self._day, self._hour):
            part.answered.connect(self._on_typed)

    def editor(self) -> QWidget:
        """Return the day."""
        return self._day.line

    def editors(self) -> list[QWidget]:
        """Return day and hour."""
        return [self._day.line, self._hour.line]

    def describe(self, name: str, description: str) -> None:
        """Name both lines."""
        super().describe(name, description)
        hour = self.tr("hour")
        self._hour.line.setAccessibleName(f"{name}: {hour}")

    def show_value(self, value: Value) -> None:
        """Show a moment."""
        self._value = value if isinstance(value, str) and value else None
        day, _mark, hour = (self._value or "").partition("T")
        self._day.show_value(day or None)
        self._hour.show_value(hour[:5] or None)

    def _on_typed(self, _value: object) -> None:
        day, hour = self._day.value(), self._hour.value()
        value = f"{day or ''}T{hour or ''}" if day or hour else None
        if value != self._value:
            self._value = value
            self.answered.emit(value)

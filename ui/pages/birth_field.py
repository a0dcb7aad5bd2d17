# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When somebody was born: the day, the year, an age as they say it, or not known."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QStackedWidget, QWidget

from app.intake import OLDEST
from ui.widgets.buttons import Segments
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.writing import DayField


class _Number(QSpinBox):
    def __init__(self, name: str, least: int, most: int, value: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setRange(least, most)
        self.setValue(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class BirthField(QWidget):
    """`value()` is (ISO day or "", year or None, precision)."""

    changed = Signal()

    def __init__(self, today: date, *, days: bool = True) -> None:
        super().__init__()
        self.setObjectName("birth")
        self._today, self._days = today, days
        options = [
            ("day", self.tr("Date")),
            ("year", self.tr("Year")),
            ("age", self.tr("About")),
            ("unknown", self.tr("Not known")),
        ]
        self.kinds = Segments(*(options if days else options[1:]))
        self.kinds.setAccessibleName(self.tr("How well the birth date is known"))
        self.day = DayField("birth_day", date(2000, 1, 1), today)
        first = today.year - OLDEST
        self.year = _Number("birth_year", first, today.year, 2000)
        self.age = _Number("birth_age", 0, OLDEST, 18)
        self.day.setAccessibleName(self.tr("Birth date"))
        self.year.setAccessibleName(self.tr("Year of birth"))
        self.age.setAccessibleName(self.tr("Age, about"))
        years = label(self.tr("years old"), "body", "2")
        self._faces = {
            "day": self.day,
            "year": self.year,
            "age": plain(hbox((self.age, 1), years)),
            "unknown": QWidget(),
        }
        self._stack = QStackedWidget()
        for face in self._faces.values():
            self._stack.addWidget(face)
        self.setLayout(vbox(hbox(self.kinds, ...), self._stack, gap=8))
        self.kinds.chosen.connect(self._on_kind)
        for value in (self.year, self.age):
            value.valueChanged.connect(self.changed)
        self.day.dateChanged.connect(self.changed)
        self.set_kind("unknown")

    def set_kind(self, kind: str) -> None:
        """Show the field for one kind of knowledge."""
        self.kinds.set_current(kind)
        self._stack.setCurrentWidget(self._faces[kind])
        self._stack.setVisible(kind != "unknown")

    def value(self) -> tuple[str, int | None, str]:
        """Return day, year and precision."""
        match self.kinds.current():
            case "day":
                day = self.day.day()
                return day.isoformat(), day.year, "day"
            case "year":
                return "", self.year.value(), "year"
            case "age":
                return "", self._today.year - self.age.value(), "approximate"
        return "", None, "approximate"

    def set_value(self, day: str, year: int | None, precision: str) -> None:
        """Show what is known."""
        if day and self._days:
            self.day.set_day(date.fromisoformat(day))
            self.set_kind("day")
        elif year is None:
            self.set_kind("unknown")
        elif precision == "year" or day:
            self.year.setValue(year)
            self.set_kind("year")
        else:
            self.age.setValue(max(0, self._today.year - year))
            self.set_kind("age")

    def _on_kind(self, kind: str) -> None:
        self.set_kind(kind)
        if kind != "unknown":
            field = {"day": self.day, "year": self.year, "age": self.age}[kind]
            field.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

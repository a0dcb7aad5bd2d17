# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The month that opens under a day, in the look of the rest."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from ui import i18n, icons, tokens
from ui.tokens import color, px

# Colours by role, as they are in the palette: nothing here names one.
_SHEET = """
QCalendarWidget QWidget { background: palette(base); }
QCalendarWidget QAbstractItemView { background: palette(base); outline: none;
  selection-background-color: palette(highlight);
  selection-color: palette(highlighted-text); }
QCalendarWidget QToolButton { color: palette(text); background: transparent;
  border: none; border-radius: 6px; padding: 4px 8px; margin: 4px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: palette(midlight); }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QSpinBox { margin: 4px; }
"""
_ARROWS = {
    "qt_calendar_prevmonth": "chevron-left",
    "qt_calendar_nextmonth": "chevron-right",
}


class Calendar(QCalendarWidget):
    """No red weekends: red is for what is urgent."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalHeaderFormat(self.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(self.HorizontalHeaderFormat.ShortDayNames)
        self.setStyleSheet(_SHEET)
        self.setFirstDayOfWeek(i18n.locale().firstDayOfWeek())
        self.setMinimumWidth(px(288))
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Tint anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        heads = QTextCharFormat()
        heads.setForeground(color("text2"))
        heads.setFont(tokens.font("captionstrong"))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, QTextCharFormat())
        self.setHeaderTextFormat(heads)
        for name, sign in _ARROWS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(sign, "text2", px(16)))
                button.setIconSize(QSize(px(16), px(16)))

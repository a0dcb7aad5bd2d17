# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields to write in: a text whose paragraphs have their own direction, and a day."""

import re
from datetime import date

from PySide6.QtCore import QDate, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QPlainTextEdit, QWidget

from ui import i18n
from ui.tokens import px
from ui.widgets.calendar import Calendar

# Invisible marks that give a paragraph its direction wherever it is read.
LTR_MARK, RTL_MARK = "\u200e", "\u200f"
_WORD = 2_000  # letters without a blank
_KEEP = QTextCursor.MoveMode.KeepAnchor
_TURN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignJustify


def is_unbroken(text: str) -> bool:
    """Tell whether a text has a word so long that Qt breaks lines for seconds."""
    return len(text) > _WORD and bool(re.search(rf"\S{{{_WORD}}}", text))


class WritingText(QPlainTextEdit):
    """Each paragraph runs as its first letter does; Ctrl+Shift+X says otherwise."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(px(132))
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        # Both together: nothing is justified, each paragraph begins at its own side.
        option.setAlignment(_LEADING)
        self.document().setDefaultTextOption(option)

    def setPlainText(self, text: str) -> None:
        """Show a text; how it is broken depends on what it holds."""
        self._break(text)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted."""
        self._break(source.text())
        super().insertFromMimeData(source)

    def _break(self, text: str) -> None:
        """Break anywhere what has no blanks: Qt would look for one for a minute."""
        if is_unbroken(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def sizeHint(self) -> QSize:
        """Be content with a few lines; the page gives what it has."""
        return QSize(super().sizeHint().width(), px(132))

    def is_turned(self) -> bool:
        """Tell whether the paragraph of the cursor runs from right to left."""
        block = self.textCursor().block()
        if not block.text():
            return i18n.rtl()
        return block.textDirection() == Qt.LayoutDirection.RightToLeft

    def turn(self) -> None:
        """Give the paragraph of the cursor the other direction."""
        mark = LTR_MARK if self.is_turned() else RTL_MARK
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        if cursor.block().text()[:1] in (LTR_MARK, RTL_MARK):
            cursor.movePosition(QTextCursor.MoveOperation.Right, _KEEP)
        cursor.insertText(mark)
        cursor.endEditBlock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the paragraph on Ctrl+Shift+X; the rest is typed."""
        turns = event.modifiers() == _TURN and event.key() == Qt.Key.Key_X
        if turns and not self.isReadOnly():
            self.turn()
        else:
            super().keyPressEvent(event)

    def position(self) -> int:
        """Return where the cursor is."""
        return self.textCursor().position()

    def set_position(self, position: int) -> None:
        """Put the cursor back."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(position, len(self.toPlainText()))))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


class DayField(QDateEdit):
    """A day with its month as a word; a wheel turned by accident changes nothing."""

    def __init__(self, name: str, day: date, latest: date | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setLocale(i18n.locale())  # its window may be older than the locale
        self.setCalendarPopup(True)
        self.setCalendarWidget(Calendar())
        # Qt turns a format round where it is written from right to left
        self.setDisplayFormat("yyyy MMM d" if i18n.rtl() else "d MMM yyyy")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if latest is not None:
            self.setMaximumDate(_qdate(latest))
        self.set_day(day)

    def day(self) -> date:
        """Return the day."""
        found = self.date()
        return date(found.year(), found.month(), found.day())

    def set_day(self, day: date) -> None:
        """Show a day, even one that nobody could choose here."""
        if _qdate(day) > self.maximumDate():
            self.setMaximumDate(_qdate(day))
        self.setDate(_qdate(day))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab leaves the date at once; arrow keys walk through its parts."""
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page around."""
        event.ignore()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

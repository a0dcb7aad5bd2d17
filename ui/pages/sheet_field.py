# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one sheet of recovery words is typed: completed, counted, and looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.recovery import SHEET_WORDS, TELLING, Sheet, in_full, read_sheet
from ui import i18n, tokens
from ui.tokens import px
from ui.widgets.fields import labelled
from ui.widgets.labels import label
from ui.widgets.layout import vbox

_ENDS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsEdit(QPlainTextEdit):
    """A few lines of words; each is completed where it ends, after four letters."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        # The words are English whatever the language of the screen.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        hints = Qt.InputMethodHint
        plain = hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        self.setInputMethodHints(plain | hints.ImhSensitiveData)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Complete the word that a space or a new line ends."""
        if event.key() in _ENDS:
            self._complete()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Complete the last word as well."""
        self._complete()
        super().focusOutEvent(event)

    def mark(self, numbers: tuple[int, ...]) -> None:
        """Draw a line under some words, counted from 1."""
        marks = []
        for at, cursor in enumerate(self._words(), 1):
            if at in numbers:
                mark = QTextEdit.ExtraSelection()
                shape = QTextCharFormat()
                shape.setUnderlineStyle(
                    QTextCharFormat.UnderlineStyle.SpellCheckUnderline
                )
                shape.setUnderlineColor(tokens.color("danger"))
                mark.format, mark.cursor = shape, cursor
                marks.append(mark)
        self.setExtraSelections(marks)

    def still_typing(self) -> int:
        """Return the number of the word the person is in the middle of, or 0."""
        at = self.textCursor().position()
        if self.hasFocus():
            for number, cursor in enumerate(self._words(), 1):
                if cursor.selectionEnd() == at:
                    return number
        return 0

    def _words(self) -> list[QTextCursor]:
        """Return a cursor over each word."""
        found, text = [], self.toPlainText()
        at = 0
        for word in text.split():
            start = text.index(word, at)
            at = start + len(word)
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor)
        return found

    def _complete(self) -> None:
        at = self.textCursor().position()
        for cursor in self._words():
            typed = cursor.selectedText()
            if cursor.selectionEnd() == at and len(typed) >= TELLING:
                (word,) = in_full(typed)
                if word != typed:
                    cursor.insertText(word)


class SheetField(QWidget):
    """One sheet, how many words there are by now, and which of them are wrong."""

    changed = Signal()

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.text = WordsEdit(name)
        self.text.setFixedHeight(px(88))
        self._field = labelled(title, self.text)
        self._count = label("", "caption", "3", wrap=True)
        self._count.setObjectName(f"{name}_count")
        self.text.textChanged.connect(self._on_changed)
        self.setLayout(vbox(self._field, self._count, gap=2))
        self._show_count()

    def line(self) -> str:
        """Return the words in full, with one space between them."""
        return " ".join(in_full(self.text.toPlainText()))

    def sheet(self) -> Sheet:
        """Return the sheet as far as it can be read."""
        return read_sheet(self.text.toPlainText())

    def check(self) -> bool:
        """Tell whether the sheet is whole, and say what is wrong where it is not."""
        sheet = self.sheet()
        self.set_error(self._problem(sheet))
        self.text.mark((*sheet.unknown, *((sheet.doubtful,) if sheet.doubtful else ())))
        return sheet.whole

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        self._field.set_error(sentence)

    def point_out(self, numbers: tuple[int, ...], sentence: str) -> None:
        """Say what is wrong with some words, counted from 1."""
        self.set_error(sentence)
        self.text.mark(numbers)

    def error(self) -> str:
        """Return what is wrong, or nothing."""
        return self._field.error()

    def forget(self) -> None:
        """Drop what was typed, and what could be undone."""
        self.text.clear()
        self.set_error("")

    def numbers(self, of: tuple[int, ...]) -> str:
        """Return numbers of words as they are said: "3, 17"."""
        return self.tr(", ").join(i18n.number(number) for number in of)

    def _problem(self, sheet: Sheet) -> str:
        if sheet.whole:
            return ""
        if not sheet.words:
            return self.tr("Type the words first.")
        if sheet.unknown:
            words = self.tr(
                "Not in the list of words: number {numbers}. Look at the paper again."
            )
            return words.format(numbers=self.numbers(sheet.unknown))
        if len(sheet.words) != SHEET_WORDS:
            words = self.tr("A sheet has {all} words; here are {count}.")
            return words.format(
                all=i18n.number(SHEET_WORDS), count=i18n.number(len(sheet.words))
            )
        if sheet.doubtful:
            words = self.tr(
                "Word {number} does not fit the others. Look at it on the paper."
            )
            return words.format(number=i18n.number(sheet.doubtful))
        return self.tr(
            "These words do not fit together: several are wrong, or not in their order."
        )

    def _on_changed(self) -> None:
        self.set_error("")
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        sheet = self.sheet()
        words = self.tr("{count} of {all} words")
        facts = {"count": len(sheet.words), "all": SHEET_WORDS}
        shown = {key: i18n.number(value) for key, value in facts.items()}
        said = words.format(**shown)
        typing = self.text.still_typing()
        wrong = tuple(at for at in sheet.unknown if at != typing)
        if sheet.whole:
            good = self.tr("they fit together")
            if sheet.needed > 1:
                number = i18n.number(sheet.number)
                good = self.tr("sheet {number}, whole").format(number=number)
            said = i18n.joined(said, good)
        elif wrong:
            unknown = self.tr("not in the list: number {numbers}")
            said = i18n.joined(said, unknown.format(numbers=self.numbers(wrong)))
        self._count.setText(said)
        self._count.set_ink("ok" if sheet.whole else "danger" if wrong else "3")
        self.text.mark(wrong)

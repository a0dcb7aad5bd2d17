# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets of recovery words that somebody types: as many as are needed together."""

from PySide6.QtWidgets import QWidget

from app.recovery import Missing, missing
from ui.pages.sheet_field import SheetField
from ui.widgets.layout import vbox


class Sheets(QWidget):
    """One sheet; a second one appears where the first says that two are needed.

    What is typed here is a key to everything: `forget` as soon as it was tried.
    """

    def __init__(self) -> None:
        super().__init__()
        self.fields = (
            SheetField(self.tr("Recovery words"), "sheet_1"),
            SheetField(self.tr("A second sheet: any other of the three"), "sheet_2"),
        )
        first, second = self.fields
        first.changed.connect(self._show_second)
        second.hide()
        self.setLayout(vbox(first, second, gap=12))

    def begin(self) -> None:
        """Put the cursor where the words are typed."""
        self.fields[0].text.setFocus()

    def check(self) -> bool:
        """Tell whether these sheets can be tried; say what is wrong where they cannot."""
        shown = [each for each in self.fields if not each.isHidden()]
        for each in shown:
            if not each.check():
                each.text.setFocus()
                return False
        sentence = ""
        match missing([each.sheet() for each in shown]):
            case Missing.ANOTHER:
                sentence = self.tr("One sheet more is needed.")
            case Missing.TWICE:
                sentence = self.tr("This is the first sheet again: take another.")
            case Missing.MIXED:
                sentence = self.tr("These two sheets do not belong together.")
        shown[-1].set_error(sentence)
        return not sentence

    def lines(self) -> tuple[str, ...]:
        """Return the sheets that were typed."""
        return tuple(line for each in self.fields if (line := each.line()))

    def refuse(self, sentence: str) -> None:
        """Say why the words that were tried open nothing."""
        shown = [each for each in self.fields if not each.isHidden()]
        shown[-1].set_error(sentence)

    def forget(self) -> None:
        """Drop what was typed."""
        for each in self.fields:
            each.forget()

    def _show_second(self) -> None:
        needed = self.fields[0].sheet().needed
        if needed:  # while the first is being corrected, the second stays
            self.fields[1].setVisible(needed > 1)
            if needed == 1:
                self.fields[1].forget()
        elif not self.fields[0].line():
            self.fields[1].forget()
            self.fields[1].hide()

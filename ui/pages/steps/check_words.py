# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recovery words are typed back from the paper, before anything depends on them.

As many sheets as open the case file: what was typed here is known to open it. Four
letters of each word are enough, and a wrong word is pointed out by its number.
"""

from app.recovery import RecoveryWords, differing, is_of
from ui.pages.sheet_field import SheetField
from ui.pages.steps.step import Plan, Step
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox
from ui.widgets.slot import Slot


class CheckWordsStep(Step):
    """Asks for one sheet, or for any two of three."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.title = self.tr("Are they on paper?")
        self.next_words = self.tr("Create the case file")
        self._words: RecoveryWords | None = None
        self.fields: tuple[SheetField, ...] = ()
        self._slot = Slot("asked_words")
        lead = self.tr(
            "Type them from your paper, not from memory. Four letters of each word are"
            " enough: a space completes it."
        )
        self.lay_out(lead, self._slot)

    def enter(self) -> None:
        """Ask, once for each set of words."""
        words = self.plan.words
        assert words is not None
        if words is not self._words:
            self._words = words
            self.fields = self._make(words)
            several = len(words.lines) > 1
            note = self.tr(
                "Look at the sheet you do not type as well: is each of its words there?"
            )
            hint = label(note, "small", "2", wrap=True) if several else None
            self._slot.put(plain(vbox(*self.fields, hint, gap=14)))
        self.fields[0].text.setFocus()

    def complete(self) -> bool:
        """Tell whether what was typed are the sheets that were shown."""
        words = self.plan.words
        assert words is not None
        wrong = [each for each in self.fields if not self._right(each, words)]
        if wrong:
            wrong[0].text.setFocus()
            return False
        first, *others = self.fields
        if any(each.line() == first.line() for each in others):
            others[0].set_error(
                self.tr("This is the first sheet again: take another one.")
            )
            others[0].text.setFocus()
            return False
        return True

    def forget(self) -> None:
        """Drop what was typed and what was asked."""
        for each in self.fields:
            each.forget()
        self.fields, self._words = (), None
        self._slot.put(None)

    def _make(self, words: RecoveryWords) -> tuple[SheetField, ...]:
        if words.needed == 1:
            return (SheetField(self.tr("The words"), "typed_1"),)
        return (
            SheetField(self.tr("Any of the three sheets"), "typed_1"),
            SheetField(self.tr("Another sheet"), "typed_2"),
        )

    def _right(self, asked: SheetField, words: RecoveryWords) -> bool:
        sheet = asked.sheet()
        if is_of(sheet, words):
            asked.set_error("")
            return True
        if len(sheet.words) != len(words.lines[0].split()):
            return asked.check()  # too few or too many: it says so
        numbers = differing(sheet, words)
        if len(numbers) > len(sheet.words) // 2:
            asked.set_error(
                self.tr("These are other words than those shown before: go back.")
            )
            return False
        sentence = self.tr(
            "Not what is on the paper: word {numbers}. Look again, or go back."
        )
        asked.point_out(numbers, sentence.format(numbers=asked.numbers(numbers)))
        return False

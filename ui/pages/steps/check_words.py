# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Some of the recovery words are typed back, from the paper.

What goes wrong with such words is that nobody wrote them, that a sheet was left out,
or that the order is lost. Four words of every sheet, one from each quarter and chosen
at random, catch all three; typing 33 or 99 words would only teach people to take
photographs. A misspelt word is no harm: four letters tell these words apart.
"""

import itertools
from secrets import SystemRandom

from PySide6.QtWidgets import QLineEdit, QWidget

from app.recovery import RecoveryWords
from ui.pages.steps.step import Plan, Step
from ui.tokens import px
from ui.widgets.fields import Labelled, field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, refresh, vbox
from ui.widgets.slot import Slot

QUARTERS = 4
TELLING = 4  # letters after which no two words of the list are the same


class CheckWordsStep(Step):
    """Asks four words of every sheet."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.title = self.tr("Are they on paper?")
        self.next_words = self.tr("Create the case file")
        self._words: RecoveryWords | None = None
        self._asked: list[tuple[Labelled, str]] = []
        self._titles: dict[Labelled, str] = {}
        self._slot = Slot("asked_words")
        self._problem = label("", "small", "danger", wrap=True)
        self._problem.setObjectName("wrong_words")
        sign = Glyph("circle-alert", "danger", 16)
        self._wrong = plain(hbox(sign, (self._problem, 1), gap=6))
        self._wrong.hide()
        lead = self.tr(
            "Read these words from your paper. Four letters of each are enough."
        )
        self.lay_out(lead, vbox(self._slot, self._wrong, gap=12))

    def enter(self) -> None:
        """Ask, once for each set of words."""
        words = self.plan.words
        assert words is not None
        if words is not self._words:
            self._words = words
            self._wrong.hide()
            self._slot.put(self._questions(words))
        self._asked[0][0].field.setFocus()

    def complete(self) -> bool:
        """Tell whether every word is the one on the sheet."""
        wrong = [
            question
            for question, word in self._asked
            if not _same(_field(question).text(), word)
        ]
        for question, _word in self._asked:
            question.field.setProperty("error", question in wrong)
            refresh(question.field)
        names = self.tr(", ").join(self._titles[question] for question in wrong)
        words = self.tr("Not what is on the paper: {words}. Look again, or go back.")
        self._problem.setText(words.format(words=names))
        self._wrong.setVisible(bool(wrong))
        if wrong:
            wrong[0].field.setFocus()
        return not wrong

    def forget(self) -> None:
        """Drop what was typed and what was asked."""
        self._asked, self._titles, self._words = [], {}, None
        self._slot.put(None)

    def _questions(self, words: RecoveryWords) -> QWidget:
        self._asked, self._titles = [], {}
        several = len(words.lines) > 1
        sheets: list[QWidget] = []
        for at, line in enumerate(words.lines):
            row = [self._question(at, place, line.split()) for place in _places(line)]
            sheet = self.tr("Sheet {number}").format(number=at + 1)
            head = label(sheet, "smallstrong") if several else None
            if several:
                self._titles |= {q: f"{sheet}, {self._titles[q]}" for q in row}
            flow = plain(FlowLayout(*row, gap=12, line_gap=12))
            sheets.append(plain(vbox(head, flow, gap=6)))
        return plain(vbox(*sheets, gap=16))

    def _question(self, sheet: int, place: int, words: list[str]) -> Labelled:
        entry = field(name=f"word_{sheet}_{place + 1}")
        entry.setFixedSize(px(170), px(36))
        entry.returnPressed.connect(self.proceed)
        title = self.tr("Word {number}").format(number=place + 1)
        question = labelled(title, entry)
        self._titles[question] = title
        self._asked.append((question, words[place]))
        return question


def _places(line: str) -> list[int]:
    count, chance = len(line.split()), SystemRandom()
    edges = [count * quarter // QUARTERS for quarter in range(QUARTERS + 1)]
    return [chance.randrange(start, end) for start, end in itertools.pairwise(edges)]


def _same(typed: str, word: str) -> bool:
    typed = typed.strip().casefold()
    return typed == word or (len(typed) >= TELLING and word.startswith(typed[:TELLING]))


def _field(question: Labelled) -> QLineEdit:
    assert isinstance(question.field, QLineEdit)
    return question.field

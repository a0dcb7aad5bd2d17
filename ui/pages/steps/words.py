# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recovery words, shown once in a numbered grid, to be put on paper."""

from PySide6.QtWidgets import QGridLayout, QWidget

from app.recovery import new_words
from ui.pages.steps.print_words import PrintWords
from ui.pages.steps.step import Plan, Step
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import Segments
from ui.widgets.labels import label
from ui.widgets.layout import box, hbox, plain, vbox
from ui.widgets.slot import Slot

ONE, THREE = "one", "three"
_COLUMNS = 4


class WordsStep(Step):
    """One set of words, or three sheets of which any two are enough."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.title = self.tr("Recovery words")
        self.next_words = self.tr("I have them on paper")
        self._seen: set[str] = set()
        self.kinds = Segments(
            (ONE, self.tr("One sheet")), (THREE, self.tr("Three sheets, two suffice"))
        )
        self.kinds.setObjectName("kinds")
        self.kinds.chosen.connect(self._draw)
        self.sheets = Segments(
            ("0", self.tr("Sheet 1")),
            ("1", self.tr("Sheet 2")),
            ("2", self.tr("Sheet 3")),
        )
        self.sheets.setObjectName("sheets")
        self.sheets.chosen.connect(self._show)
        self._advice = label("", "small", "2", wrap=True)
        self._advice.setObjectName("advice")
        self._grid = Slot("words")
        self.paper = PrintWords()
        warning = banner(
            "warn",
            self.tr(
                "They open everything, without any phrase. On paper, out of sight: no"
                " photograph, no file. Keep them away from this computer."
            ),
        )
        head = hbox(self.kinds, ..., self.sheets, gap=12)
        rows = (head, self._advice, self._grid, self.paper, warning)
        lead = self.tr(
            "If a phrase is forgotten or a colleague leaves, only these words open the"
            " case file. They are shown once, and are English in every language."
        )
        self.lay_out(lead, vbox(*rows, gap=10))

    def enter(self) -> None:
        """Draw words the first time; coming back shows the same."""
        if self.plan.words is None:
            self._draw(self.kinds.current())
        else:
            self.paper.show_words(self.plan.words, self.plan.label)
            self._show(self.sheets.current())

    def complete(self) -> bool:
        """Show each sheet before going on: nobody can copy what was not shown."""
        words = self.plan.words
        assert words is not None
        for at in range(len(words.lines)):
            if str(at) not in self._seen:
                self.sheets.set_current(str(at))
                self._show(str(at))
                return False
        return True

    def forget(self) -> None:
        """Show them no more."""
        self._grid.put(None)
        self.paper.forget()

    def _draw(self, kind: str) -> None:
        many = kind == THREE
        self.plan.words = new_words(3, 2) if many else new_words(1, 1)
        self._seen.clear()
        self._advice.setText(
            self.tr(
                "For three people or places: one sheet that is lost or stolen opens"
                " nothing, and the two others still do."
            )
            if many
            else self.tr(
                "For one sealed envelope in the coordination's safe: whoever opens it"
                " has everything, and if it burns, nothing replaces it."
            )
        )
        self.paper.show_words(self.plan.words, self.plan.label)
        self.sheets.setVisible(many)
        self.sheets.set_current("0")
        self._show("0")

    def _show(self, sheet: str) -> None:
        words = self.plan.words
        assert words is not None
        self._seen.add(sheet)
        self._grid.put(_sheet(words.lines[int(sheet)].split()))


def _sheet(words: list[str]) -> QWidget:
    """Lay words out in columns, as one would write them."""
    grid = QGridLayout()
    grid.setContentsMargins(20, 14, 20, 14)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    rows = -(-len(words) // _COLUMNS)
    for at, word in enumerate(words):
        number = label(str(at + 1), "caption", "3")
        number.setFixedWidth(px(22))
        written = label(word, "strong")
        written.setAccessibleName(f"{at + 1}: {word}")
        column, row = divmod(at, rows)
        grid.addWidget(number, row, column * 2)
        grid.addWidget(written, row, column * 2 + 1)
        grid.setColumnStretch(column * 2 + 1, 1)
    return box("well", vbox(plain(grid), gap=0))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What two people compare: sixty digits or twelve words; of one's own card, the code."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.handover.check_words import LANGUAGES
from app.handover.qr import Matrix
from ui import i18n
from ui.widgets.buttons import Segments
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox
from ui.widgets.qr import QrCode
from ui.widgets.slot import Slot

DIGITS, WORDS, CODE = "digits", "words", "code"
_DIGIT_COLUMNS, _WORD_COLUMNS = 4, 3


class Groups(QFrame):
    """Groups of digits, or words, to read aloud line by line."""

    def __init__(self, name: str, groups: Sequence[str], columns: int) -> None:
        super().__init__()
        self.setProperty("box", "well")
        self.setObjectName(name)
        self.setAccessibleName(" ".join(groups))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setVerticalSpacing(6)
        for at, group in enumerate(groups):
            words = label(group, "heading")
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(words, at // columns, at % columns)


class Comparison(QWidget):
    """A switch between digits and words, the language of the words, and the code."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds = Segments(
            (DIGITS, self.tr("60 digits")),
            (WORDS, self.tr("12 words")),
            (CODE, self.tr("QR code")),
        )
        self.kinds.setObjectName("compare_by")
        self.kinds.chosen.connect(lambda _kind: self._show())
        self.languages = Segments(("fr", "Français"), ("en", "English"))
        self.languages.setObjectName("compare_language")
        self.languages.chosen.connect(lambda _language: self._show())
        if (language := i18n.language()) in LANGUAGES:
            self.languages.set_current(language)
        self._same = label(
            self.tr("Choose the same language on both screens."),
            "caption",
            "3",
            wrap=True,
        )
        self._shown = Slot()
        self._digits: Sequence[str] = ()
        self._words: Callable[[str], Sequence[str]] = _no_words
        self._code: Matrix = ()
        head = plain(FlowLayout(self.kinds, self.languages))
        self.setLayout(vbox(head, self._shown, self._same, gap=8))

    def show_card(
        self,
        digits: Sequence[str],
        words: Callable[[str], Sequence[str]],
        code: Matrix = (),
    ) -> None:
        """Show a card's digits, words by language, and its code where there is one."""
        self._digits, self._words, self._code = digits, words, code
        self.kinds.button(CODE).setVisible(bool(code))
        if not code and self.kinds.current() == CODE:
            self.kinds.set_current(DIGITS)
        self._show()

    def _show(self) -> None:
        kind = self.kinds.current()
        self.languages.setVisible(kind == WORDS)
        self._same.setVisible(kind == WORDS)
        if kind == CODE:
            words = self.tr("My contact card as a QR code")
            self._shown.put(QrCode(self._code, "my_code", words))
        elif kind == WORDS:
            groups = self._words(self.languages.current())
            self._shown.put(Groups("words", groups, _WORD_COLUMNS))
        else:
            self._shown.put(Groups("digits", self._digits, _DIGIT_COLUMNS))


def _no_words(_language: str) -> Sequence[str]:
    return ()

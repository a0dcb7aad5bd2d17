# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one sheet of recovery words is typed; it counts them."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import i18n
from ui.tokens import px
from ui.widgets.fields import labelled
from ui.widgets.labels import label
from ui.widgets.layout import vbox

WORDS = 33  # on every sheet


class SheetField(QWidget):
    """A few lines for the words, and how many there are by now."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setObjectName(name)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(px(88))
        self._field = labelled(title, self.text)
        self._count = label("", "caption", "3")
        self.text.textChanged.connect(self._show_count)
        self.setLayout(vbox(self._field, self._count, gap=2))
        self._show_count()

    def line(self) -> str:
        """Return the words with one space between them."""
        return " ".join(self.text.toPlainText().split())

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        self._field.set_error(sentence)

    def error(self) -> str:
        """Return what is wrong, or nothing."""
        return self._field.error()

    def _show_count(self) -> None:
        words = self.tr("{count} of {all} words")
        facts = {"count": len(self.line().split()), "all": WORDS}
        shown = {key: i18n.number(value) for key, value in facts.items()}
        self._count.setText(words.format(**shown))

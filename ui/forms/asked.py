# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A question: its words, its field, and at one place a hint or what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.field import Field
from ui.forms.fields_other import SeenField
from ui.forms.marked import bare, marked
from ui.widgets.buttons import Button, icon_button
from ui.widgets.labels import Glyph, Label, label
from ui.widgets.layout import hbox, plain, vbox

GAP = 6


def show_marked(words: Label, text: str) -> None:
    """Show words of a form: bold and slanted as its author marked them."""
    rich = marked(text)
    form = Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText
    if words.textFormat() != form:
        words.setTextFormat(form)
    words.setText(rich or text)


class Asked(QWidget):
    """The frame around a field. Parts that are rarely needed are made when they are."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self._label, self._hint, self._guidance = "", "", ""
        self._required, self._sentence = False, ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._head: Label | None = None
        self._hint_words: Label | None = None
        self._error: QWidget | None = None
        self._error_words: Label | None = None
        self._more: Button | None = None
        self._more_words: Label | None = None
        if not isinstance(field, SeenField):
            self._head = label("", "smallstrong", wrap=True)
            self._head.setBuddy(field)
            self._top = hbox((self._head, 1), gap=4)
            self._column.addLayout(self._top)
        self._column.addWidget(field)

    def set_words(self, text: str, hint: str, guidance: str, *, required: bool) -> None:
        """Say what is asked."""
        asked = (text, hint, guidance, required)
        if asked == (self._label, self._hint, self._guidance, self._required):
            return
        self._label, self._hint, self._guidance, self._required = asked
        starred = f"{text} *" if required else text
        if self._head is not None:
            show_marked(self._head, starred)
            self._head.setVisible(bool(starred))
        elif isinstance(self.field, SeenField):
            self.field.check.setText(bare(starred))
        self._show_hint()
        self._show_guidance()
        self._describe()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, or that nothing is any more (empty)."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        if sentence and self._error is None:
            self._error_words = label("", "small", "danger", wrap=True)
            self._error_words.setObjectName("form_error")
            sign = vbox(Glyph("circle-alert", "danger", 16), ..., margins=(0, 2, 0, 0))
            self._error = plain(hbox(sign, (self._error_words, 1), gap=6))
            self._column.insertWidget(self._column.indexOf(self.field) + 1, self._error)
        if self._error is not None and self._error_words is not None:
            self._error_words.setText(sentence)
            self._error.setVisible(bool(sentence))
        self._show_hint()
        self.field.set_error(on=bool(sentence))
        self._describe()

    def error(self) -> str:
        """Return what is wrong, or nothing."""
        return self._sentence

    # -- parts ---------------------------------------------------------------
    def _show_hint(self) -> None:
        shown = bool(self._hint) and (self.field.large or not self._sentence)
        if shown and self._hint_words is None:
            self._hint_words = label("", "caption", "3", wrap=True)
            after = self._column.indexOf(self.field)
            self._column.insertWidget(
                after if self.field.large else after + 1, self._hint_words
            )
        if self._hint_words is not None:
            show_marked(self._hint_words, self._hint)
            self._hint_words.setVisible(shown)

    def _show_guidance(self) -> None:
        if self._guidance and self._more is None and self._head is not None:
            said = self.tr("More about this question")
            self._more = icon_button("circle-help", said, compact=True)
            self._more.setCheckable(True)
            self._more_words = label("", "caption", "2", wrap=True)
            self._more_words.hide()
            self._more.toggled.connect(self._more_words.setVisible)
            self._top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
            self._column.insertWidget(1, self._more_words)
        if self._more is not None and self._more_words is not None:
            show_marked(self._more_words, self._guidance)
            self._more.setVisible(bool(self._guidance))
            name = f"{self.tr('More about this question')}: {bare(self._label)}"
            self._more.setAccessibleName(name)
            self._more.setObjectName(f"{self.field.editor().objectName()}:more")

    def _describe(self) -> None:
        name = bare(self._label) or self.tr("Answer")
        if self._required:
            name = f"{name} *"
        self.field.describe(name, self._sentence or bare(self._hint))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One form: what it is, where its entries go, what it asks, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.forms import pack
from app.forms.definition import Form
from app.forms.pack import OWN, FormInfo
from app.queries.forms import FormRow
from ui import labels
from ui.pages.forms.outline import Outline
from ui.pages.forms.words import FormWords
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tags import Pill, Tag

_LEAST = 280  # pixels of height the outline is given


class FormDetail(QFrame):
    """`clicked` tells the object name of the button: save_form, try_form, put_back."""

    clicked = Signal(str)

    def __init__(self, *, able: bool) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("form_detail")
        self._able = able
        self._words = FormWords()
        self._head = Slot("form_head")
        self.outline = Outline()
        body = plain(vbox(self.outline, ..., margins=(20, 12, 20, 16)))
        self._body = scroll(body)
        self._body.setMinimumHeight(px(_LEAST))
        # It takes the room there is: the page around it would else scroll as well.
        policy = QSizePolicy.Policy
        self._body.setSizePolicy(policy.Preferred, policy.Ignored)
        self._rule = hair()
        self._empty = EmptyState(
            "list-checks",
            self.tr("Choose a form to see what it asks."),
            self.tr("Its outline and its spreadsheet are shown here."),
        )
        rows = (self._head, self._rule, (self._body, 1), (self._empty, 1))
        self.setLayout(vbox(*rows, gap=0, margins=(1, 1, 1, 6)))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say that nothing is chosen."""
        self._head.put(None)
        self._rule.hide()
        self._body.hide()
        self._empty.show()

    def show_form(self, row: FormRow, form: Form) -> None:
        """Show a form."""
        self._empty.hide()
        self._head.put(self._make_head(row))
        self.outline.show_form(form)
        self._rule.show()
        self._body.verticalScrollBar().setValue(0)
        self._body.show()

    def _make_head(self, row: FormRow) -> QWidget:
        info, words = row.info, self._words
        name = label(labels.form(info), "heading", wrap=True)
        name.setObjectName("form_name")
        tone = ("plain", "package") if row.own else ("info", "pen-line")
        state = Pill(words.state(row), *tone)
        facts = (
            words.edition(row.edition),
            words.size(row),
            words.languages(row.languages),
        )
        line = label(" · ".join(filter(None, facts)), "small", "2", wrap=True)
        sign = vbox(Glyph(info.icon, "text2", 20), ..., margins=(0, 2, 0, 0))
        top = hbox(sign, (vbox(name, line, gap=2), 1), vbox(state, ...), gap=12)
        rows = (
            top,
            places(info),
            label(words.writers(info.writers), "small", "2", wrap=True),
            plain(FlowLayout(*self._buttons(row))),
        )
        return plain(vbox(*rows, gap=10, margins=(20, 14, 20, 14)))

    def _buttons(self, row: FormRow) -> list[QWidget]:
        wanted = [
            ("save_form", self.tr("Save as a spreadsheet…"), "download", ""),
            ("try_form", self.tr("Try it"), "pen-line", "quiet"),
        ]
        if self._able and not row.own:
            known = row.info.id in pack.infos()
            back = self.tr("Go back to the program's own")
            words = back if known else self.tr("No longer offer it")
            sign = "undo-2" if known else "archive"
            wanted.append(("put_back", words, sign, "quiet"))
        return [self._button(*each) for each in wanted]

    def _button(self, name: str, words: str, sign: str, kind: str) -> QWidget:
        made = button(words, kind, sign, name=name)
        made.clicked.connect(lambda: self.clicked.emit(name))
        return made


def places(info: FormInfo) -> QWidget:
    """Put the tags of where entries go on a line."""
    words = FormWords()
    tags = [
        Pill(words.place(key), "plain", "pen-line") if key == OWN else Tag(key)
        for key in info.compartments
    ]
    return plain(FlowLayout(*tags, gap=6))

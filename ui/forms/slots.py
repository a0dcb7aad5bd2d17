# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions and groups on the screen: made when they first matter, then only hidden."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.forms.definition import CHOOSING, Node
from ui.forms.asked import Asked, show_marked
from ui.forms.live import Live
from ui.forms.making import field_for, is_always
from ui.forms.rows import GAP, Chunk, settle
from ui.widgets.labels import Label, label
from ui.widgets.layout import vbox


class Slot(QWidget):
    """Stands for a place, seen only while the place is relevant."""

    def __init__(self, node: Node, place: str, live: Live) -> None:
        super().__init__()
        self.node, self.place, self.live = node, place, live
        self.made = False
        self.hide()
        live.register(place, self)

    def refresh(self, *, value: bool = True) -> None:
        """Come or go, and show what the filling says now."""
        wanted = self.is_wanted()
        fresh = wanted and not self.made
        if fresh:
            self.made = True
            self.make()
        if wanted == self.isHidden():
            self.live.moving()
            self.setVisible(wanted)
            settle(self.parentWidget())
        if wanted:
            self.show_now(value=value or fresh)

    def is_wanted(self) -> bool:
        """Tell whether there is something to see here now."""
        return self.live.filling.relevant(self.place)

    def make(self) -> None:
        """Make the parts, once."""
        raise NotImplementedError

    def show_now(self, *, value: bool) -> None:
        """Show words, state and perhaps the answer."""
        raise NotImplementedError

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong here."""

    def take_focus(self) -> bool:
        """Bring the keyboard here, if something takes it."""
        return False


class QuestionSlot(Slot):
    """A question and its field."""

    asked: Asked

    def make(self) -> None:
        """Make field and frame."""
        field = field_for(self.node, self.place, self.live)
        field.answered.connect(self._on_answered)
        self.asked = Asked(field)
        if self.live.filter is not None:
            field.watch(self.live.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asked)
        column.addStretch(1)

    def is_wanted(self) -> bool:
        """Leave out what nobody can answer and the program has not yet."""
        empty = self.live.filling.value(self.place) in (None, "", ())
        return super().is_wanted() and not (empty and is_always(self.node))

    def _on_answered(self, value: object) -> None:
        self.live.answer(self.place, value)

    def show_now(self, *, value: bool) -> None:
        """Show words, choices, state and perhaps the answer."""
        filling, place, field = self.live.filling, self.place, self.asked.field
        if self.node.kind in CHOOSING:
            field.show_choices(filling.choices(place))
        self.asked.set_words(
            filling.label(place),
            filling.hint(place),
            filling.guidance(place),
            required=filling.required(place),
        )
        field.set_read_only(on=filling.read_only(place))
        if value:
            field.show_value(filling.value(place))
        self.asked.set_error(self.live.open.get(place, ""))

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong at the field."""
        if self.made:
            self.asked.set_error(sentence)

    def take_focus(self) -> bool:
        """Bring the keyboard to the field."""
        if not self.made:
            return False
        self.asked.field.take_focus()
        return bool(self.asked.field.editors())


class NoteSlot(Slot):
    """Words of the form itself."""

    _words: Label
    _hint: Label

    def make(self) -> None:
        """Make the words."""
        self._words = label("", "body", wrap=True, selectable=True)
        self._words.setObjectName(f"form:{self.place}")
        self._hint = label("", "caption", "3", wrap=True)
        self.setLayout(vbox(self._words, self._hint, gap=4))

    def show_now(self, *, value: bool) -> None:
        """Show the words, answers filled in."""
        filling = self.live.filling
        show_marked(self._words, filling.label(self.place))
        hint = filling.hint(self.place)
        show_marked(self._hint, hint)
        self._hint.setVisible(bool(hint))


class GroupSlot(Slot):
    """A heading and what is under it; level 0 is a section of the form."""

    _head: Label

    def __init__(self, node: Node, place: str, live: Live, level: int) -> None:
        super().__init__(node, place, live)
        self._level = level
        self._chunks: list[Chunk] = []

    def make(self) -> None:
        """Make the heading and everything inside."""
        self._head = label("", "strong" if self._level else "heading", wrap=True)
        self._head.setObjectName(f"form:{self.place}")
        column = vbox(gap=GAP)
        column.addWidget(self._head)
        self._chunks = self.live.fill(
            column, self.node.children, self.place, self._level + 1
        )
        self.setLayout(column)
        for chunk in self._chunks:
            self.live.soon(chunk)

    def refresh(self, *, value: bool = True) -> None:
        """Come or go; what is inside is looked at anew when it comes back."""
        came = self.made and self.isHidden()
        super().refresh(value=value)
        if came and not self.isHidden():
            for chunk in self._chunks:
                chunk.refresh()

    def show_now(self, *, value: bool) -> None:
        """Show the heading."""
        words = self.live.filling.label(self.place)
        show_marked(self._head, words)
        self._head.setVisible(bool(words))

    def take_focus(self) -> bool:
        """Bring the keyboard to the first question inside."""
        return first_of(self._chunks)


def first_of(chunks: Iterable[Chunk]) -> bool:
    """Bring the keyboard to the first question that takes it."""
    slots = (slot for chunk in chunks for slot in chunk.slots)
    return any(
        slot.take_focus()
        for slot in slots
        if isinstance(slot, Slot) and not slot.isHidden()
    )

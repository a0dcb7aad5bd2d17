# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a form asks, as an outline to read: sections, questions, rules in words."""

from collections.abc import Iterator, Sequence

from app.forms.definition import GROUPS, Form, Node
from ui import i18n
from ui.pages.forms.lines import LinesText, TextLine
from ui.pages.forms.words import FormWords, words_of

_UNSEEN = frozenset({"calculate", "hidden", "meta"})
_FAR = 14  # pixels above a section
_DEEPEST = 4  # levels that move in: deeper ones stay there


class Outline(LinesText):
    """Nothing here can be changed."""

    def __init__(self, name: str = "form_outline") -> None:
        super().__init__(self.tr("What it asks"))
        self.setObjectName(name)

    def show_form(self, form: Form) -> None:
        """Show the questions of a form in the language of the screen."""
        self.set_lines(list(outline(form)))


def outline(form: Form) -> Iterator[TextLine]:
    """Yield the lines of a form: each question, and under it how it is answered."""
    yield from _lines(form.children, form, FormWords(), 0)


def _lines(
    nodes: Sequence[Node], form: Form, words: FormWords, level: int
) -> Iterator[TextLine]:
    for node in nodes:
        if node.kind in _UNSEEN:
            continue
        label = words_of(node.label, form)
        said = " · ".join(
            filter(None, [words.kind(node, form), *words.rules(node, form)])
        )
        if node.kind not in GROUPS:
            star = " *" if node.required == "true()" else ""
            shown = i18n.iso(label or node.name)
            yield TextLine(f"{shown}{star}", "body", "text", level, 8)
            yield TextLine(said, "caption", "text2", level, 1)
            continue
        if label:
            yield TextLine(i18n.iso(label), "strong", "text", level, _FAR)
        if said:
            yield TextLine(said, "caption", "text2", level, 1)
        deeper = min(level + bool(label), _DEEPEST)
        yield from _lines(node.children, form, words, deeper)

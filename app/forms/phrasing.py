# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a form in the reader's language, with answers put in."""

from app.forms import languages
from app.forms.definition import Choice, Form, Words
from app.forms.engine import Engine
from app.forms.markup import bare_parts
from app.forms.tree import Place

_SHOWN_BARE = frozenset({"label", "hint", "guidance"})


class Wording:
    """Labels, hints and messages; `columns` are the form's languages, wanted first."""

    def __init__(self, engine: Engine, form: Form) -> None:
        self._engine = engine
        self._form = form
        self.columns: tuple[str, ...] = ()

    def words(self, place: Place, slot: str) -> str:
        """Return a label, hint, guidance or message of a place."""
        if place.node is None:
            return ""
        if slot not in place.cache:
            bare = slot in _SHOWN_BARE
            place.cache[slot] = self.fill(place, getattr(place.node, slot), bare=bare)
        return str(place.cache[slot])

    def fill(self, place: Place, words: Words, *, bare: bool) -> str:
        """Put answers into words, as seen from a place; `bare`: without markup."""
        parts = languages.pick(words, self.columns)
        if bare:
            parts = bare_parts(parts)
        return "".join(
            self._output(place, part) if number % 2 else part
            for number, part in enumerate(parts)
        )

    def _output(self, place: Place, written: str) -> str:
        expression = self._engine.program.piece(place.asked, written)
        if expression is None:
            return ""
        found = self._engine.evaluate(place, expression, "words")
        return found if isinstance(found, str) and found != "NaN" else ""

    def plain_label(self, choice: Choice) -> str:
        """Return a choice's label without outputs, its name where there is none."""
        return self._plain(choice.label) or choice.name

    def choice_labels(self) -> dict[tuple[str, str], str]:
        """Return every choice's label, by list and name."""
        return {
            (name, choice.name): self.plain_label(choice)
            for name, choices in self._form.lists.items()
            for choice in choices
        }

    def texts(self) -> dict[str, str]:
        """Return words as jr:itext() names them."""
        found = {
            f"/data{node.path}:{slot}": self._plain(getattr(node, slot))
            for node in self._form.walk()
            for slot in ("label", "hint")
        }
        for name, choices in self._form.lists.items():
            for number, choice in enumerate(choices):
                found[f"{name}-{number}"] = self.plain_label(choice)
        return found

    def _plain(self, words: Words) -> str:
        return "".join(languages.pick(words, self.columns)[::2])

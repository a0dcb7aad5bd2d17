# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a letter will say: what is known, and fields for what is not."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.letters.fields import in_order
from ui import i18n
from ui.pages.legal.parts import fact
from ui.pages.letters.words import LetterWords
from ui.widgets.columns import Columns
from ui.widgets.fields import field, labelled
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import card, plain, vbox
from ui.widgets.slot import Slot

_LONGEST = 400  # letters of one field
_SHOWN = 120  # of what is known, on this screen
_PER_ROW = 3
# Of grammar and of the program: nobody has to look at them.
_QUIET = frozenset({"person.undersigned", "person.born", "writer.role"})


class FillingCard(QWidget):
    """Two lists: what is missing, each with a field, and what is known."""

    typed_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = LetterWords()
        self._fields: dict[str, QLineEdit] = {}
        self._kept: dict[str, str] = {}
        self._asked: tuple[str, ...] = ()
        self._missing, self._known = Slot("letter_missing"), Slot("letter_known")
        self.setLayout(vbox(self._missing, self._known, gap=12))

    def show_letter(
        self,
        filled: Sequence[tuple[str, str]],
        blank: Sequence[str],
        remembered: Mapping[str, str],
    ) -> None:
        """Show another letter's fields; what was typed in the same ones stays.

        `remembered` was typed for an earlier letter: it is offered again.
        """
        self._kept = {**remembered, **self._kept, **self.typed()}
        typed = [n for n, text in self._kept.items() if text or n in remembered]
        known = [(name, text) for name, text in filled if name not in typed]
        here = {name for name, _text in filled} | {*blank}
        asked = in_order({*blank, *(name for name in typed if name in here)})
        if asked != self._asked or not self._fields:
            self._asked = asked
            self._show_missing(asked)
        self._show_known(known)

    def typed(self) -> dict[str, str]:
        """Return what was typed, by field."""
        return {name: each.text().strip() for name, each in self._fields.items()}

    def forget(self) -> None:
        """Empty every field: another person's letter begins."""
        self._kept, self._fields, self._asked = {}, {}, ()

    def _show_missing(self, names: Sequence[str]) -> None:
        self._fields = {}
        if not names:
            words = self.tr("Everything this letter asks for is known.")
            sign = glyph_text("circle-check", words, colour="ok", ink="ok", wrap=True)
            self._missing.put(card(sign, margins=(20, 14, 20, 14)))
            return
        parts: list[QWidget] = []
        for name in names:
            typed = field(self._kept.get(name, ""), name=f"letter_{name}")
            typed.setMaxLength(_LONGEST)
            typed.textEdited.connect(self.typed_changed)
            self._fields[name] = typed
            parts.append(labelled(self._words.field(name), typed))
        rows = [
            Columns(*((part, 1, 230) for part in _padded(parts[at : at + _PER_ROW])))
            for at in range(0, len(parts), _PER_ROW)
        ]
        said = self.tr(
            "What you leave empty becomes a dotted line in the letter, to be filled in"
            " by hand."
        )
        self._missing.put(
            card(
                label(self.tr("Not known yet"), "smallstrong"),
                label(said, "small", "2", wrap=True),
                2,
                *rows,
                gap=10,
                margins=(20, 16, 20, 16),
            )
        )

    def _show_known(self, filled: Sequence[tuple[str, str]]) -> None:
        parts = [
            fact(self._words.field(name), i18n.iso(_short(text)))
            for name, text in filled
            if name not in _QUIET
        ]
        rows = [
            Columns(*((part, 1, 190) for part in _padded(parts[at : at + _PER_ROW])))
            for at in range(0, len(parts), _PER_ROW)
        ]
        if not rows:
            self._known.put(None)
            return
        self._known.put(
            card(
                label(self.tr("Taken from the case"), "smallstrong"),
                plain(vbox(*rows, gap=8)),
                gap=10,
                margins=(20, 16, 20, 16),
            )
        )


def _padded(parts: list[QWidget]) -> list[QWidget]:
    """Fill a last row up, so that its columns stand under those above."""
    return parts + [QWidget() for _ in range(_PER_ROW - len(parts))]


def _short(text: str) -> str:
    one = " ".join(text.split())
    return one if len(one) <= _SHOWN else one[: _SHOWN - 1].rstrip() + "…"

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words nobody knew, once for the whole column: the person says what each means."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.sheets.columns import Target
from app.sheets.lines import Reading
from app.sheets.words import key
from ui import i18n
from ui.widgets.choosing import QuietCombo
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import box, plain, vbox
from ui.widgets.slot import Slot

_LISTED = 12  # the commonest; the next ones come up as these are answered
WAITING, NOTHING = "waiting", "nothing"


class Meanings(QWidget):
    """`given` tells {target: {key of a word: code}} of everything answered so far."""

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bring_meanings")
        self._given: dict[str, dict[str, str]] = {}
        self._list = Slot()
        self.setLayout(vbox(self._list, gap=0))
        self.hide()

    def show_words(
        self, words: Mapping[tuple[str, str], int], reading: Reading
    ) -> None:
        """Ask about the commonest of these words (target, as written)."""
        self._given = {name: dict(said) for name, said in reading.meanings.items()}
        targets = {target.key: target for target in reading.targets}
        asked = list(words.items())[:_LISTED]
        rows = [
            self._row(targets[name], word, count, number)
            for number, ((name, word), count) in enumerate(asked)
        ]
        self.setVisible(bool(rows))
        if not rows:
            self._list.put(None)
            return
        title = label(self.tr("Words we do not know"), "smallstrong")
        hint = self.tr("Say once what a word means: it counts for every row.")
        head = (title, label(hint, "caption", "2", wrap=True))
        self._list.put(box("card", vbox(*head, *rows, margins=(16, 12, 16, 12))))

    def _row(self, target: Target, word: str, count: int, number: int) -> QWidget:
        language = i18n.language()
        options = [
            (WAITING, self.tr("Not decided yet")),
            (NOTHING, self.tr("Nothing: leave the cell out")),
        ]
        options += [
            (code, said.get(language) or said.get("en") or code)
            for code, said in target.codes.items()
        ]
        combo = QuietCombo(options, f"meaning_{number}")
        words = self.tr("“{word}” in “{question}”").format(
            word=i18n.iso(word), question=target.label(language)
        )
        combo.setAccessibleName(words)
        rows = self.tr("%n row(s)", "", count)
        said = vbox(
            label(words, "small", wrap=True), label(rows, "caption", "3"), gap=0
        )
        combo.activated.connect(
            lambda _at: self._on_chosen(target.key, word, combo.code())
        )
        return Columns((plain(said), 1, 200), (combo, 1, 220), gap=12)

    def _on_chosen(self, name: str, word: str, code: str) -> None:
        if code == WAITING:
            return
        meaning = "" if code == NOTHING else code
        self._given.setdefault(name, {})[key(word)] = meaning
        self.given.emit(self._given)

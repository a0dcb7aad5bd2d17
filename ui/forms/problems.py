# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left to correct, above the form: each line leads there."""

from collections.abc import Mapping
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, refresh, vbox

MOST = 4  # lines; the rest is counted


class ProblemList(QFrame):
    """A banner; hidden while there is nothing to say."""

    chosen = Signal(str)  # a place

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "danger")
        self.setObjectName("form_errors")
        self._said: dict[str, str] = {}
        self._strong = label("", "smallstrong", "danger", wrap=True)
        self._strong.setObjectName("form_errors_count")
        self._rows = vbox(gap=2)
        sign = vbox(Glyph("circle-alert", "danger", 18), ..., margins=(0, 2, 0, 0))
        body = vbox(self._strong, self._rows, gap=4)
        self.setLayout(hbox(sign, (body, 1), gap=10, margins=(12, 8, 12, 8)))
        self.hide()

    def show_problems(self, lines: Mapping[str, str]) -> None:
        """Show what is wrong at each place; nothing hides the list."""
        if dict(lines) == self._said:
            return
        more = len(lines) > len(self._said)
        self._said = dict(lines)
        words = self.tr("%n points to correct before saving.", "", len(lines))
        self._strong.setText(words)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        alone = len(lines) == 1
        self._strong.setVisible(not alone)
        for place, sentence in list(lines.items())[:MOST]:
            strong = words if alone else ""
            row = self._row(place, sentence, strong)
            self._rows.addWidget(row)
            row.show()
        rest = len(lines) - MOST
        if rest > 0:
            said = self.tr("and %n more below.", "", rest)
            more_words = label(said, "small", "danger")
            self._rows.addWidget(more_words)
            more_words.show()
        self.setVisible(bool(lines))
        self.setAccessibleName(words)
        if lines and more:
            alert = QAccessibleEvent(self, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(alert)
        refresh(self)

    def _row(self, place: str, sentence: str, strong: str) -> QWidget:
        go = button(self.tr("Go there"), "link", compact=True, name=f"go:{place}")
        go.setAccessibleName(self.tr("Go there: {what}").format(what=sentence))
        go.clicked.connect(partial(self._on_go, place))
        words = label(sentence, "small", "danger", wrap=True)
        if strong:
            words.setTextFormat(Qt.TextFormat.RichText)
            weight = f"<span style='font-weight:600'>{escape(strong)}</span>"
            words.setText(f"{weight}&nbsp; {escape(sentence)}")
        return plain(hbox((words, 1), go, gap=8))

    def _on_go(self, place: str) -> None:
        self.chosen.emit(place)

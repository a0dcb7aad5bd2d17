# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One of the three cards over a handover: its number, what was chosen, a change."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Glyph, label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.slot import Slot

_Policy = QSizePolicy.Policy
_NARROW = 330


class StepCard(QFrame):
    """Says what was chosen in one step; `change` asks to choose again."""

    change = Signal()

    def __init__(self, number: int, title: str, name: str) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName(name)
        self._sign = Slot()
        self._strong = ElidedLabel("", "strong")
        self._strong.setObjectName(f"{name}_strong")
        self._quiet = ElidedLabel("", "caption", "2")
        self._quiet.setObjectName(f"{name}_quiet")
        for line in (self._strong, self._quiet):  # cut by the card, never by itself
            line.setSizePolicy(_Policy.Ignored, _Policy.Fixed)
        self._mark = Slot()
        for small in (self._sign, self._mark):
            small.setSizePolicy(_Policy.Fixed, _Policy.Fixed)
        words = self.tr("Change")
        self._change = button(words, "quiet", compact=True, name=f"{name}_change")
        self._change.clicked.connect(self.change)
        keeping = self._change.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._change.setSizePolicy(keeping)
        figure = label(str(number), "captionstrong", "accent")
        self.setAccessibleName(title)
        self._title = label(title, "smallstrong")
        self._head = hbox(figure, self._title, ..., gap=6)
        self._second = plain(hbox(self._mark, (self._quiet, 1), gap=4))
        lines = vbox(self._strong, self._second, gap=0)
        self._row = hbox(self._sign, (lines, 1), self._change, gap=10)
        rows = vbox(self._head, plain(self._row), gap=8, margins=(16, 12, 8, 12))
        self.setLayout(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the whole line where the card is narrow."""
        super().resizeEvent(event)
        rows = self._row, self._head
        here, there = rows if self.width() < px(_NARROW) else rows[::-1]
        if here.indexOf(self._change) >= 0:
            here.removeWidget(self._change)
            there.addWidget(self._change)

    def show_choice(
        self,
        strong: str,
        quiet: str,
        change: str,
        *,
        sign: QWidget | None = None,
        mark: tuple[str, str] | None = None,
    ) -> None:
        """Say what is chosen; `mark` is (sign, tone) before the quiet line."""
        self._strong.setText(strong)
        self._quiet.setText(quiet)
        self._second.setVisible(bool(quiet))
        self._quiet.set_ink(mark[1] if mark else "2")
        self._mark.put(Glyph(mark[0], mark[1], 14) if mark else None)
        self._sign.put(sign)
        self._change.setText(change)
        self._change.setAccessibleName(f"{change} {self.accessibleName()}".strip())

    def set_active(self, *, active: bool) -> None:
        """Show that this step is being chosen below."""
        self._title.set_ink("accent" if active else "")
        self._change.setVisible(not active)

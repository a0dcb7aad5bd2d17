# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How slots are held: side by side where asked, and a few at a time in chunks.

One layout of hundreds of questions would be measured whole whenever one comes or
goes; of chunks, only the one that changed is.
"""

import re
from typing import Protocol

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.forms.definition import Node
from ui.widgets.columns import Columns
from ui.widgets.layout import vbox

WHOLE = 4
CHUNK = 12  # slots
GAP = 14  # pixels between questions
_WIDTH = re.compile(r"\bw([1-9]\d?)\b")
_LEAST, _LEAST_SHORT = 190, 104  # pixels at 100 % text a question needs


def share_of(node: Node) -> int:
    """Return the share of a line a question wants, 1 to 3 of 4; 0 for a whole line.

    Authors say so with the appearances w1 to w3.
    """
    found = _WIDTH.search(node.appearance)
    share = int(found[1]) if found else 0
    if not 0 < share < WHOLE or node.kind in ("group", "repeat"):
        return 0
    return share


class Held(Protocol):
    """A slot: comes and goes as the filling says."""

    def refresh(self, *, value: bool = True) -> None:
        """Come or go."""
        ...


class Row(Columns):
    """Questions side by side where there is room for them."""

    def __init__(self) -> None:
        super().__init__(gap=16)
        self._used = 0
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.hide()

    def has_room(self, share: int) -> bool:
        """Tell whether one more goes into the line."""
        return self._used + share <= WHOLE

    def take(self, slot: QWidget, share: int, *, short: bool = False) -> None:
        """Take one more; a `short` one is content with a few figures."""
        self._used += share
        self.add(slot, share, _LEAST_SHORT if short else _LEAST)

    def settle(self) -> None:
        """Be there only while something in it is."""
        self.setVisible(any(not part[0].isHidden() for part in self._parts))
        settle(self.parentWidget())


class Chunk(QWidget):
    """Some questions under each other; they are made together, then shown at once."""

    def __init__(self) -> None:
        super().__init__()
        self.slots: list[Held] = []
        self._making = False
        self._column = vbox(gap=GAP)
        self.setLayout(self._column)
        self.hide()

    def is_full(self) -> bool:
        """Tell whether the next slot begins another chunk."""
        return len(self.slots) >= CHUNK

    def hold(self, widget: QWidget) -> None:
        """Put a slot, or a row of slots, under the others."""
        self._column.addWidget(widget)

    def refresh(self, *, value: bool = True) -> None:
        """Make what is not made, and show all of it at once."""
        self._making = True
        for slot in self.slots:
            slot.refresh(value=value)
        self._making = False
        self.settle()

    def settle(self) -> None:
        """Be there only while something in it is."""
        if self._making:
            return
        held = range(self._column.count())
        parts = [item.widget() for at in held if (item := self._column.itemAt(at))]
        self.setVisible(any(part and not part.isHidden() for part in parts))


def settle(holder: QWidget | None) -> None:
    """Let a row or chunk see what is left in it."""
    if isinstance(holder, Row | Chunk):
        holder.settle()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Short questions side by side, as their author asked: appearances w1 to w3 of four."""

import re

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.forms.definition import Node
from ui.widgets.columns import Columns

WHOLE = 4
_WIDTH = re.compile(r"\bw([1-9]\d?)\b")
_LEAST = 190  # pixels at 100 % text a question needs


def share_of(node: Node) -> int:
    """Return the share of a line a question wants: 1 to 3 of 4; 0 for a line of its own."""
    found = _WIDTH.search(node.appearance)
    share = int(found[1]) if found else 0
    if not 0 < share < WHOLE or node.kind in ("group", "repeat"):
        return 0
    return share


class Row(Columns):
    """Questions side by side where there is room for them."""

    def __init__(self) -> None:
        super().__init__(gap=16)
        self._used = 0
        self.hide()
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def has_room(self, share: int) -> bool:
        """Tell whether one more goes into the line."""
        return self._used + share <= WHOLE

    def take(self, slot: QWidget, share: int) -> None:
        """Take one more."""
        self._used += share
        self.add(slot, share, _LEAST)

    def settle(self) -> None:
        """Be there only while something in it is."""
        self.setVisible(any(not part[0].isHidden() for part in self._parts))

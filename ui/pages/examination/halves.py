# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two halves side by side that share the height, or under each other in one scroll."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from ui.tokens import px
from ui.widgets.layout import plain

_SIDE_BY_SIDE = 760  # pixels at 100 % text under which they stand under each other
_LEAST, _ALONE = 300, 460  # heights of the first half
_ANY = 16_777_215  # Qt's own: as high as it likes


class Halves(QScrollArea):
    """The first half is a figure, the second what is said of it."""

    def __init__(self) -> None:
        super().__init__()
        self._first: QWidget | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._content = plain(self._row)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content)

    def set_halves(self, first: QWidget, second: QWidget) -> None:
        """Put the two in place."""
        self._first = first
        self._row.addWidget(first, 43)
        self._row.addWidget(second, 57)

    def on_turned(self, *, wide: bool) -> None:
        """Let what scrolls by itself know whether it may; for subclasses."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where it gets narrow or wide."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= px(_SIDE_BY_SIDE)
        if self._first is not None:
            self._first.setMinimumHeight(px(_LEAST if wide else _ALONE))
        self.on_turned(wide=wide)
        # Side by side, they share the height there is: each scrolls by itself.
        least = self._content.minimumSizeHint().height()
        most = max(self.viewport().height(), least)
        self._content.setMaximumHeight(most if wide else _ANY)
        ways = QBoxLayout.Direction
        wanted = ways.LeftToRight if wide else ways.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

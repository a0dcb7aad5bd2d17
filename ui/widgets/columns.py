# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts side by side where there is room, one below the other where there is none."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.tokens import px

_Row, _Column = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Columns(QWidget):
    """A row that becomes a column.

    Each part is (widget, stretch, least): `least` is the width at 100 % text
    under which the part would be cramped; 0 stands for its own size hint.
    """

    def __init__(self, *parts: tuple[QWidget, int, int], gap: int = 16) -> None:
        super().__init__()
        self._parts: list[tuple[QWidget, int, int]] = []
        self._box = QBoxLayout(_Row, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for widget, stretch, least in parts:
            self.add(widget, stretch, least)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, stretch: int, least: int = 0) -> None:
        """Append a part."""
        self._parts.append((widget, stretch, least))
        self._box.addWidget(widget, stretch)

    def is_row(self) -> bool:
        """Tell whether the parts stand side by side now."""
        return self._box.direction() == _Row

    def minimumSizeHint(self) -> QSize:
        """Need no more width than the widest part."""
        least = super().minimumSizeHint()
        wide = max(
            (w.minimumSizeHint().width() for w, *_ in self._parts if not w.isHidden()),
            default=0,
        )
        return QSize(min(wide, least.width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where it gets narrow or wide."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        shown = [part for part in self._parts if not part[0].isHidden()]
        gaps = self._box.spacing() * max(0, len(shown) - 1)
        needed = sum(px(least) or w.sizeHint().width() for w, _s, least in shown)
        wanted = _Row if needed + gaps <= self.width() else _Column
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            self.updateGeometry()

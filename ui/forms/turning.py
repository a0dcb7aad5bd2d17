# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""At the foot of a section: the one before and the one after, by their names."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.forms.parts import Section
from ui.widgets.buttons import button
from ui.widgets.layout import hair, hbox, vbox


class Turned(Protocol):
    """What has sections to turn."""

    sections: list[Section]

    def is_there(self, at: int) -> bool:
        """Tell whether a section has to be filled in now."""
        ...

    def title(self, at: int) -> str:
        """Return the words of a section."""
        ...

    def turn(self, step: int) -> None:
        """Go to the next section, or the one before."""
        ...


class Turning(QWidget):
    """Two buttons; the first section has no last one, the last no next one."""

    def __init__(self, view: Turned, at: int) -> None:
        super().__init__()
        self._view, self._at = view, at
        self._back = button("…", "quiet", "arrow-left", compact=True)
        self._on = button("…", "", "arrow-right", compact=True)
        self._back.setObjectName("form_back")
        self._on.setObjectName("form_on")
        left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self._on.setLayoutDirection(left if i18n.rtl() else right)  # the arrow leads on
        self._back.clicked.connect(lambda: view.turn(-1))
        self._on.clicked.connect(lambda: view.turn(1))
        self.setLayout(vbox(hair(), hbox(self._back, ..., self._on, gap=8), gap=12))

    def showEvent(self, event: QShowEvent) -> None:
        """Name the sections as they are now."""
        super().showEvent(event)
        self.settle()

    def settle(self) -> None:
        """Name the sections around this one."""
        for piece, step in ((self._back, -1), (self._on, 1)):
            at = self._at + step
            count = len(self._view.sections)
            while 0 <= at < count and not self._view.is_there(at):
                at += step
            there = 0 <= at < count
            piece.setVisible(there)
            if there:
                words = self._view.title(at)
                piece.setText(_short(words))
                piece.setToolTip(words)
                before, after = self.tr("Back to {name}"), self.tr("On to {name}")
                said = (before if step < 0 else after).format(name=words)
                piece.setAccessibleName(said)


def _short(words: str) -> str:
    return words if len(words) <= 32 else f"{words[:30].rstrip()}…"

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sidebar: brand, the places a role can use, and settings at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame

from ui import i18n
from ui.tokens import px
from ui.widgets.labels import ElidedLabel
from ui.widgets.layout import hbox, plain, scroll, vbox
from ui.widgets.navigation import NavButton
from ui.widgets.tags import Mark

_ICONS = {
    "today": "sun",
    "cases": "folder",
    "agenda": "calendar-days",
    "handover": "arrow-right-left",
    "figures": "chart-column",
    "team": "users",
    "settings": "settings",
}


class Sidebar(QFrame):
    """Places to go; `chosen` tells the key a person clicked."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("box", "sidebar")
        self.setObjectName("sidebar")
        self._narrow = False
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        names = self._names()
        for key in (*places, "settings"):
            self._buttons[key] = NavButton(key, names[key], _ICONS[key])
            self._group.addButton(self._buttons[key])
            self._buttons[key].clicked.connect(
                lambda _on=False, key=key: self.chosen.emit(key)
            )
        self._mark = Mark(32)
        self._file = ElidedLabel("", "caption", "3")
        self._words = plain(vbox(ElidedLabel("Consigne", "strong"), self._file, gap=0))
        self._brand = hbox(self._mark, (self._words, 1), gap=10, margins=(4, 0, 0, 0))
        upper = [self._buttons[key] for key in places]
        lower = hbox((self._buttons["settings"], 1), margins=(4, 0, 4, 0))
        self._upper = plain(vbox(*upper, ..., gap=2, margins=(4, 4, 4, 4)))
        self._places = scroll(self._upper)
        self._places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = (self._brand, 12, (self._places, 1), lower)
        self._column = vbox(*column, gap=2)
        self.setLayout(self._column)
        self.set_narrow(narrow=True)  # the frame widens it once it knows its width

    def _names(self) -> dict[str, str]:
        return {
            "today": self.tr("Today"),
            "cases": self.tr("Cases"),
            "agenda": self.tr("Agenda"),
            "handover": self.tr("Handover"),
            "figures": self.tr("Figures"),
            "team": self.tr("Team"),
            "settings": self.tr("Settings"),
        }

    def set_current(self, key: str) -> None:
        """Mark where the person is; an unknown place marks nothing."""
        button = self._buttons.get(key)
        if button is not None:
            button.setChecked(True)
            return
        self._group.setExclusive(False)
        for other in self._buttons.values():
            other.setChecked(False)
        self._group.setExclusive(True)

    def set_count(self, key: str, count: int) -> None:
        """Say how many things wait at a place, if the role can go there."""
        if key in self._buttons:
            self._buttons[key].set_count(count)

    def set_file(self, name: str) -> None:
        """Name the case file under the brand."""
        self._file.setText(name)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show signs over their words, or words beside their signs."""
        self._narrow = narrow
        edge = 0 if narrow else 8  # the focus ring needs the other 4
        self._column.setContentsMargins(edge, 12, edge, 12)
        self._words.setVisible(not narrow)
        centre = Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag(0)
        self._brand.setAlignment(self._mark, centre)
        inset = 0 if narrow else 8
        left, right = (2, inset) if i18n.rtl() else (inset, 2)
        self._brand.setContentsMargins(
            *((0, 0, 0, 0) if narrow else (left, 0, right, 0))
        )
        for button in self._buttons.values():
            button.set_narrow(narrow=narrow)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar where the window is low."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._narrow:
            self.setFixedWidth(px(216))
            return
        words = max(button.narrow_width() for button in self._buttons.values())
        bar = self._places.verticalScrollBar()
        content = self._upper.sizeHint().height()
        low = bar.sizeHint().width() if content > self._places.height() else 0
        self.setFixedWidth(max(px(64), words + 8) + low)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The top bar: search, every action, the language, the menu."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui import i18n
from ui.tokens import px
from ui.widgets.buttons import Button, button, icon_button
from ui.widgets.fields import SearchField
from ui.widgets.labels import KeyHint
from ui.widgets.layout import hbox, refresh

_ROOMY = 860  # above, everything is shown
_TIGHT = 640  # below, buttons keep their sign only


class TopBar(QFrame):
    """Stands over every page."""

    palette_requested = Signal()
    language_requested = Signal()
    menu_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "topbar")
        self.search = SearchField(
            self.tr("Search people, codes, notes…"), "Ctrl F", soft=True
        )
        self.search.setObjectName("search")
        self.search.setMaximumWidth(px(440))
        self.search.setMinimumWidth(px(140))
        expanding = QSizePolicy.Policy.Expanding
        self.search.setSizePolicy(expanding, QSizePolicy.Policy.Fixed)
        self._actions = button(self.tr("Actions"), "quiet", "layers", name="actions")
        self._actions.clicked.connect(self.palette_requested)
        self._keys = KeyHint("Ctrl K")
        name = i18n.LANGUAGES[i18n.language()]
        self.language = button(name, "quiet", "globe", name="language")
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=name))
        self.language.clicked.connect(self.language_requested)
        self.menu = icon_button("menu", self.tr("Menu"), name="menu")
        self.menu.clicked.connect(self.menu_requested)
        items = (self._actions, self._keys, 4, self.language, self.menu)
        row = hbox((self.search, 100), ..., *items, gap=4, margins=(24, 10, 12, 10))
        self.setLayout(row)
        self.setFixedHeight(px(36) + 20)
        self._full = {self._actions: self._actions.text(), self.language: name}

    def focus_search(self) -> None:
        """Bring the keyboard to the search, with what is there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def minimumSizeHint(self) -> QSize:
        """Give way: what does not fit is folded once the width is known."""
        return QSize(px(340), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out key hints, then words, where it is narrow."""
        super().resizeEvent(event)
        self._keys.setVisible(self.width() >= px(_ROOMY))
        self.search.show_hint(self.width() >= px(_ROOMY))
        for each, words in self._full.items():
            _show_words(each, "" if self.width() < px(_TIGHT) else words, words)


def _show_words(each: Button, shown: str, words: str) -> None:
    if each.text() == shown:
        return
    each.setText(shown)
    each.setProperty("bare", not shown)
    each.setToolTip("" if shown else words)
    if not each.accessibleName():
        each.setAccessibleName(words)
    each.set_sign("globe" if each.objectName() == "language" else "layers")
    refresh(each)

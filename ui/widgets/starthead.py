# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of every screen before unlocking: the mark, a line, the language."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui import i18n
from ui.tokens import px
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.layout import Item, hbox, scroll, vbox
from ui.widgets.tags import Mark

COLUMN = 808  # the width of everything on a start screen, at 100 % text


class LanguageButton(Button):
    """Says the language; opens the choice of others."""

    chosen = Signal(str)  # fr, en or ar

    def __init__(self) -> None:
        name = i18n.LANGUAGES[i18n.language()]
        super().__init__(name, "", "globe")
        self.setObjectName("language")
        self.setAccessibleName(self.tr("Language: {name}").format(name=name))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        menu = language_menu(self)
        menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


def language_menu(parent: QWidget) -> QMenu:
    """Make the menu of languages, as they call themselves; each action holds its code."""
    menu = QMenu(parent)
    menu.setObjectName("languages")
    group = QActionGroup(menu)
    for code, name in i18n.LANGUAGES.items():
        action = menu.addAction(name)
        action.setData(code)
        action.setCheckable(True)
        action.setChecked(code == i18n.language())
        group.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


class StartHead(QWidget):
    """Mark, name, one line, and the language button at the trailing end."""

    def __init__(self, line: str) -> None:
        super().__init__()
        self.language = LanguageButton()
        words = vbox(
            label("Consigne", "title"), label(line, "small", "2", wrap=True), gap=0
        )
        self.setLayout(hbox(Mark(40), (words, 1), self.language, gap=14))


class StartColumn(QWidget):
    """One column in the middle of the window, never wider than 808 at 100 % text."""

    def __init__(self, *items: Item, gap: int = 12) -> None:
        super().__init__()
        column = _Narrow()
        column.setLayout(vbox(*items, gap=gap))
        row = hbox(..., (column, 1000), ..., margins=(24, 16, 24, 16), gap=0)
        area = scroll(vbox(..., row, ..., gap=0))
        self.setLayout(vbox(area))


class _Narrow(QWidget):
    """Keeps to the width of the column."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(px(COLUMN))

    def minimumSizeHint(self) -> QSize:
        """Give way in width: what is inside wraps or goes below."""
        return QSize(px(280), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that this width needs."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of every screen before unlocking: the mark, a line, the language."""

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLayout, QMenu, QSizePolicy, QWidget

from ui import i18n
from ui.tokens import px
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.layout import Item, hair, hbox, scroll, vbox
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
    """One column in the middle of the window, never wider than 808 at 100 % text.

    What is higher than the window scrolls; the `foot`, where buttons are, stays.
    """

    def __init__(
        self, *items: Item, gap: int = 12, foot: QLayout | None = None
    ) -> None:
        super().__init__()
        self._area = scroll(vbox(..., _middle(vbox(*items, gap=gap), 16), ..., gap=0))
        below: tuple[Item, ...] = ()
        if foot is not None:
            below = (hair(), _middle(foot, 12))
        self.setLayout(vbox((self._area, 1), *below, gap=0))

    def to_top(self) -> None:
        """Show the beginning."""
        self._area.verticalScrollBar().setValue(0)


def _middle(content: QLayout, above: int) -> QLayout:
    column = _Narrow()
    column.setLayout(content)
    return hbox(..., (column, 1000), ..., margins=(24, above, 24, above), gap=0)


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

    def event(self, event: QEvent) -> bool:
        """Ask for the height this width needs, whenever either changes."""
        answer = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            layout = self.layout()
            if layout is not None and layout.hasHeightForWidth():
                self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        return answer

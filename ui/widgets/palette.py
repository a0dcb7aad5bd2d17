# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action in one list to search in: Ctrl+K. Not a dialog: the lock never waits."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import icons
from ui.actions import Action
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layout import box, vbox

_Role = Qt.ItemDataRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ROW = 40


class Palette(QWidget):
    """Lies over its window until an action is chosen, Esc pressed, or a click beside."""

    chosen = Signal(str)  # the id of an action

    def __init__(self, actions: Sequence[Action], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("All actions"))
        self._actions = [action for action in actions if action.id != "palette"]
        self._over, self._wish = window, 0
        self._back_to: QWidget | None = None
        self.search = SearchField(self.tr("What do you want to do?"))
        self.search.setObjectName("palette_search")
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("All actions"))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = label(self.tr("No action of this name."), "small", "2")
        self._none.setContentsMargins(12, 8, 12, 8)
        rows = vbox(self.search, self.list, self._none, gap=8, margins=(12, 12, 12, 12))
        self._card = box("palette", rows)
        self._card.setParent(self)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self.search.installEventFilter(self)
        window.installEventFilter(self)
        self._fill("")

    def open(self) -> None:
        """Show it with the keyboard in its field."""
        self._back_to = self.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """Go away, with the keyboard back where it was."""
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; let the arrows move in the list."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Escape:
                self.close_up()
                return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it closes it."""
        self.close_up()

    def _place(self) -> None:
        room = self._over.rect()
        self.setGeometry(room)
        wide = min(px(560), room.width() - 32)
        free = room.height() - px(48) - px(56) - px(80)
        self.list.setFixedHeight(max(px(_ROW), min(self._wish, free)))
        high = self._card.sizeHint().height()
        self._card.setGeometry((room.width() - wide) // 2, px(48), wide, high)

    def _fill(self, text: str) -> None:
        wanted = _folded(text).split()
        self.list.clear()
        for action in self._actions:
            if all(word in _folded(action.text) for word in wanted):
                item = QListWidgetItem(action.text, self.list)
                item.setData(_Role.UserRole, action)
        self.list.setCurrentRow(0)
        count = self.list.count()
        self._wish = px(_ROW) * max(1, min(count, 11))
        self.list.setVisible(count > 0)
        self._none.setVisible(count == 0)
        self._place()

    def _choose(self) -> None:
        if not self.list.count():
            return
        action: Action = self.list.currentItem().data(_Role.UserRole)
        self.close_up()
        self.chosen.emit(action.id)


class _Row(QStyledItemDelegate):
    """Sign, words, and at the trailing edge the keys."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Be as high as a menu entry that is easy to hit."""
        return QSize(px(200), px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: Any,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one action."""
        action: Action = index.data(_Role.UserRole)
        rect: QRect = option.rect
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        if on or option.state & QStyle.StateFlag.State_MouseOver:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selected" if on else "hover"))
            painter.drawRoundedRect(QRectF(rect), 8, 8)
            painter.restore()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inner = rect.adjusted(12, 0, -12, 0)
        place, inner = paint.lead(inner, px(16), rtl=rtl, gap=12)
        tint = "accent_text" if on else "text2"
        icons.draw(painter, action.icon, tint, paint.square(place, px(16)))
        keys = QKeySequence(action.shortcut).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        wide = paint.width_of(keys, "caption") + 4
        words, end = paint.lead(inner, inner.width() - wide, rtl=rtl)
        paint.words(painter, words, action.text, "medium" if on else "body")
        paint.words(painter, end, keys, "caption", "text3")


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps what a person looks at where it is while questions come and go around it."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

ROOM = 48  # pixels kept above and below a question that is gone to
NEAR = 8  # the same, when the keyboard only moves on


def has_focus(holder: QWidget | None) -> bool:
    """Tell whether the keyboard is in a widget or in something inside it."""
    part = QApplication.focusWidget()
    if holder is None or part is None:
        return False
    return part is holder or holder.isAncestorOf(part)


class Steady(QObject):
    """Holds the field with the keyboard at its place on the screen."""

    def __init__(self, view: QWidget, stack: QStackedWidget | None) -> None:
        super().__init__(view)
        self._view, self._stack = view, stack
        self._held: tuple[QWidget, int] | None = None

    def area(self) -> QScrollArea | None:
        """Return the page that is shown, or the scroll that the view stands in."""
        around = self._view.parentWidget() if self._stack is None else None
        if self._stack is not None:
            around = self._stack.currentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget() if self._stack is None else None
        return around

    def hold(self) -> None:
        """Remember where the field with the keyboard stands on the screen."""
        part, area = QApplication.focusWidget(), self.area()
        if part is not None and area is not None and area.isAncestorOf(part):
            self._held = (part, part.mapTo(area, QPoint(0, 0)).y())

    def keep(self) -> None:
        """Put it back there: only what is below it may move."""
        held, self._held = self._held, None
        area = self.area()
        if held is None or area is None or not area.isAncestorOf(held[0]):
            return
        part, before = held
        moved = part.mapTo(area, QPoint(0, 0)).y() - before
        if moved:
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def bring(self, part: QWidget) -> None:
        """Scroll to a part, with room around it; its top wins."""
        area = self.area()
        inside = area.widget() if area is not None else None
        if area is None or inside is None or not inside.isAncestorOf(part):
            return
        QApplication.sendPostedEvents()
        area.ensureWidgetVisible(part, 0, ROOM)
        top = part.mapTo(inside, QPoint(0, 0)).y()
        bar = area.verticalScrollBar()
        if part.height() > area.viewport().height() or top < bar.value():
            bar.setValue(max(0, top - ROOM // 2))

    def follow(self, part: QWidget) -> None:
        """Scroll just enough to see a part the keyboard moved on to."""
        area = self.area()
        if area is not None and area.isAncestorOf(part):
            area.ensureWidgetVisible(part, 0, NEAR)

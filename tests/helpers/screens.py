# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Acting on a screen as a person: clicking what has a name, reading what is shown."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def named(parent: QWidget, name: str, kind: type[W]) -> W:
    """Return the child of that name that is on the screen."""
    found = [w for w in parent.findChildren(kind, name) if w.isVisibleTo(parent)]
    assert found, f"nothing named {name} is shown"
    return found[-1]


def click(parent: QWidget, name: str) -> None:
    """Click a button by its name."""
    press(named(parent, name, QAbstractButton))


def press(button: QAbstractButton) -> None:
    """Click a button."""
    assert button.isEnabled(), f"{button.objectName()} cannot be clicked"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_row(view: QAbstractItemView, row: int, column: int = 0) -> None:
    """Click a row of a list."""
    index = view.model().index(row, column)
    view.scrollTo(index)
    at: QPoint = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def double_click_row(view: QAbstractItemView, row: int, column: int = 0) -> None:
    """Double-click a row of a list."""
    click_row(view, row, column)
    at = view.visualRect(view.model().index(row, column)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def words(parent: QWidget) -> str:
    """Return every word on labels and buttons that are shown."""
    labels = [w.text() for w in parent.findChildren(QLabel) if w.isVisibleTo(parent)]
    labels += [
        w.text() for w in parent.findChildren(QAbstractButton) if w.isVisibleTo(parent)
    ]
    return "\n".join(labels)


def nameless(parent: QWidget) -> list[QWidget]:
    """Return what takes the keyboard and says no name to a screen reader."""
    return [
        part
        for part in parent.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.objectName().startswith("qt_")
        and not (part.accessibleName() or getattr(part, "text", str)())
    ]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A body map in a window of its own, and a person at it."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.bodymap import BodyMap, Mark
from ui.widgets.bodymap_scene import Spot

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MARKS = (
    Mark(1, "back", 0.63, 0.245, "Upper back, right, scar"),
    Mark(2, "back", 0.42, 0.36, "Lower back, left, scar"),
    Mark(3, "front", 0.62, 0.74, "Knee, left"),
)


class Heard:
    """What a map told."""

    def __init__(self, body: BodyMap) -> None:
        self.placed: list[tuple[str, float, float]] = []
        self.chosen: list[int] = []
        self.moved: list[tuple[int, str, float, float]] = []
        body.placed.connect(lambda *at: self.placed.append(at))
        body.chosen.connect(self.chosen.append)
        body.moved.connect(lambda *at: self.moved.append(at))


def show_map(
    qtbot: QtBot, marks: tuple[Mark, ...] = (), group: str = "body"
) -> BodyMap:
    """Show a map as large as beside the findings."""
    body = BodyMap()
    qtbot.addWidget(body)
    body.resize(440, 500)
    body.show_marks(marks)
    body.show_group(group)
    body.show()
    body.setFocus()
    QApplication.processEvents()
    return body


def place_of(body: BodyMap, view: str, x: float, y: float) -> QPoint:
    """Return where a point of a view is in the widget."""
    return body.scene.point(Spot(view, x, y)).toPoint()


def click(body: BodyMap, view: str, x: float, y: float) -> None:
    """Click a point of a view."""
    QTest.mouseClick(body, LEFT, NONE, place_of(body, view, x, y))


def drag(body: BodyMap, start: QPoint, end: QPoint) -> None:
    """Drag with the mouse."""
    QTest.mousePress(body, LEFT, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(body, start + (end - start) * step / 5)
    QTest.mouseRelease(body, LEFT, NONE, end)


def wheel(body: BodyMap, at: QPoint, turn: int) -> bool:
    """Turn the wheel; tell whether the map took it."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(body.mapToGlobal(at)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(body, event)
    return event.isAccepted()

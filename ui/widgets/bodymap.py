# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The body map: findings placed, chosen and moved with mouse, fingers and keys."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QToolTip

from ui.widgets.bodymap_canvas import REACH, BodyCanvas
from ui.widgets.bodymap_layout import STEP
from ui.widgets.bodymap_paint import Mark
from ui.widgets.bodymap_scene import Spot
from ui.widgets.bodymap_words import place_words

__all__ = ["BodyMap", "Mark"]

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_ARROWS = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}
_ENTER = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space)
_FINE = 3.0  # pixels of a fine step, whatever the zoom


class BodyMap(BodyCanvas):
    """The views of a group with numbered marks; left and right are the person's."""

    def __init__(self) -> None:
        super().__init__()
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._pressed: QPointF | None = None
        self._held: Mark | None = None  # the mark that was pressed
        self._origin: Mark | None = None  # where it was before it was dragged
        self._panning = False

    # -- mouse ---------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a mark, the figure, or the map."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed = event.position()
        self._held = self.scene.next_hit(event.position(), self.reach_of_marks())
        self._origin, self._panning = None, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer; drag what is held."""
        at = event.position()
        if self._pressed is None:
            self.hover(at)
            return
        away = (at - self._pressed).manhattanLength()
        if self._origin or self._panning or away >= QApplication.startDragDistance():
            self._drag(at)

    def _drag(self, at: QPointF) -> None:
        pressed = self._pressed or at
        if self._panning or self._held is None or self.read_only:
            self._panning = True
            self.scene.sight.move(at - pressed)
            self._pressed = at
            self.update()
            return
        if self._origin is None:
            self._origin = self._held
        spot = self.scene.spot(at, 4 * REACH)
        if spot:
            self._carry(replace(self._held, view=spot.view, x=spot.x, y=spot.y))

    def _carry(self, mark: Mark) -> None:
        """Show a mark elsewhere while it is dragged."""
        marks = self.scene.marks
        self.scene.marks = [mark if m.number == mark.number else m for m in marks]
        self._held = mark
        region = self.scene.region(Spot(mark.view, mark.x, mark.y))
        self.say(place_words(region) if region else "")
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a mark, place one, or let go of what was dragged."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        held, dragged, panned = self._held, self._origin is not None, self._panning
        self._pressed = self._held = self._origin = None
        self._panning = False
        if panned:
            return
        if held and dragged:
            self.moved.emit(held.number, held.view, held.x, held.y)
        elif held:
            self.chosen.emit(held.number)
        elif not self.read_only:
            spot = self.scene.spot(event.position(), REACH)
            if spot:
                self.placed.emit(spot.view, spot.x, spot.y)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more; the cursor's part stays named."""
        super().leaveEvent(event)
        self._name_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; the page scrolls when all of it is shown."""
        turn = event.angleDelta().y()
        if turn == 0 or (turn < 0 and self.zoom() <= 1.0):
            event.ignore()
            return
        self.zoom_by(STEP ** (turn / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom with two fingers; say in a tip what is under the pointer."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                around = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                self.zoom_by(pinch.scaleFactor(), around)
                return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = escape(self.words())  # a finding may hold anything somebody wrote
            QToolTip.showText(event.globalPos(), f"<qt>{words}</qt>" if words else "")
            return True
        return super().event(event)

    # -- keyboard ------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, place, choose, move, zoom."""
        key = _Key(event.key())
        if key in _ARROWS:
            self._step(*_ARROWS[key], fine=_shift(event))
        elif key in _ENTER:
            self._enter(moving=bool(event.modifiers() & _Modifier.ControlModifier))
        elif key in (_Key.Key_Plus, _Key.Key_Equal):
            self.zoom_in()
        elif key == _Key.Key_Minus:
            self.zoom_out()
        elif key == _Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, down: int, *, fine: bool) -> None:
        scene = self.scene
        if fine:
            spot = scene.step_fine(across, down, _FINE)
        else:
            spot = scene.step_region(across, down)
        if spot is None:
            return
        scene.cursor, scene.reached = spot, None
        self.reveal(spot)
        self._name_cursor()

    def _enter(self, *, moving: bool) -> None:
        scene = self.scene
        if moving:
            if scene.cursor and scene.mark(scene.selected) and not self.read_only:
                spot = scene.cursor
                self.moved.emit(scene.selected, spot.view, spot.x, spot.y)
        elif scene.reached is not None:
            self.chosen.emit(scene.reached)
        elif scene.cursor and not self.read_only:
            self.placed.emit(scene.cursor.view, scene.cursor.x, scene.cursor.y)

    def focusNextPrevChild(self, onwards: bool) -> bool:  # noqa: FBT001 - Qt's
        """Go through the marks; past the last one the focus goes on."""
        mark = self.scene.step_mark(1 if onwards else -1)
        if mark is None:
            self._leave_marks()
            return super().focusNextPrevChild(onwards)
        self.scene.reached, self.scene.cursor = mark.number, None
        self.scene.hovered = None
        self.reveal(mark)
        self.say(self.words_of(mark))
        self.update()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Name what the cursor is at."""
        super().focusInEvent(event)
        self._name_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the marks, keep the cursor's place."""
        super().focusOutEvent(event)
        self._leave_marks()

    def _leave_marks(self) -> None:
        self.scene.reached = None
        self.update()

    def _name_cursor(self) -> None:
        scene = self.scene
        region = scene.region(scene.cursor) if scene.cursor else None
        seen = scene.cursor is not None and self.hasFocus()
        scene.hovered = (
            (scene.cursor.view, region) if seen and scene.cursor and region else None
        )
        self.say(place_words(region) if region else "")
        self.update()


def _shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & _Modifier.ShiftModifier)

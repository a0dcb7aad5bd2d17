# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a body map shows and where it is: views, marks, the cursor, what is hit."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.body.anchors import anchors
from app.body.figures import GROUPS, Region, figure, region_at, snap
from ui.widgets.bodymap_layout import Places, Sight, Words, arrange
from ui.widgets.bodymap_paint import Mark, seen

_ASIDE = 2.5  # how much dearer a step aside is than one in the arrow's direction


@dataclass(frozen=True, slots=True)
class Spot:
    """A point (0 to 1) of a view."""

    view: str
    x: float
    y: float


class Scene:
    """The state of a map without any drawing; points are the widget's pixels."""

    def __init__(self) -> None:
        self.kind, self.group = "adult", "body"
        self.marks: list[Mark] = []
        self.selected: int | None = None
        self.reached: int | None = None  # the mark the keyboard is at
        self.cursor: Spot | None = None
        self.hovered: tuple[str, Region] | None = None
        self.sight = Sight()
        self.places = Places()  # as laid out, before zooming

    @property
    def views(self) -> tuple[str, ...]:
        """The views of the group that is shown."""
        return GROUPS[self.group]

    def lay_out(self, room: QRectF, whole: QSizeF, words: Words) -> None:
        """Give each view its place in a room of the widget."""
        shapes = {view: figure(self.kind, view).aspect for view in self.views}
        self.places = arrange(shapes, room, words)
        self.sight.resize(whole)

    def box(self, view: str) -> QRectF:
        """Return where a view is now."""
        return self.sight.box(self.places.boxes[view])

    def point(self, spot: Spot | Mark) -> QPointF:
        """Return where a spot or a mark is now."""
        box = self.box(spot.view)
        x, y = spot.x * box.width(), spot.y * box.height()
        return QPointF(box.left() + x, box.top() + y)

    def spot(self, at: QPointF, reach: float) -> Spot | None:
        """Return the spot of the figure at a point, or the nearest within `reach`."""
        for view in self.views:
            box = self.box(view)
            x, y = (
                (at.x() - box.left()) / box.width(),
                (at.y() - box.top()) / box.height(),
            )
            found = snap(self.kind, view, x, y, reach / box.height())
            if found:
                return Spot(view, *found)
        return None

    def region(self, spot: Spot) -> Region | None:
        """Return the part of the body at a spot."""
        return region_at(self.kind, spot.view, spot.x, spot.y)

    # -- marks ---------------------------------------------------------------
    def shown(self) -> list[Mark]:
        """Return the marks of what is shown, in the order Tab goes through them."""
        return seen(self.marks, self.views)

    def painted(self) -> list[Mark]:
        """Return the marks from below to above: chosen and reached ones on top."""
        tops = (self.selected, self.reached)
        return sorted(self.shown(), key=lambda mark: mark.number in tops)

    def mark(self, number: int | None) -> Mark | None:
        """Return a mark of any view by its number."""
        return next((mark for mark in self.marks if mark.number == number), None)

    def hits(self, at: QPointF, radius: float) -> list[Mark]:
        """Return the marks under a point, what is seen on top first."""
        found = []
        for mark in reversed(self.painted()):
            away = self.point(mark) - at
            if math.hypot(away.x(), away.y()) <= radius:
                found.append(mark)
        return found

    def next_hit(self, at: QPointF, radius: float) -> Mark | None:
        """Return the mark a click means: one after the other where they overlap."""
        found = self.hits(at, radius)
        if not found:
            return None
        numbers = sorted(mark.number for mark in found)
        if self.selected in numbers:
            after = numbers[(numbers.index(self.selected) + 1) % len(numbers)]
            return self.mark(after)
        return found[0]

    def step_mark(self, step: int) -> Mark | None:
        """Return the mark Tab comes to next, None past the last or the first."""
        shown = self.shown()
        numbers = [mark.number for mark in shown]
        if self.reached in numbers:
            place = numbers.index(self.reached) + step
        else:
            place = 0 if step > 0 else len(shown) - 1
        return shown[place] if 0 <= place < len(shown) else None

    # -- the cursor ----------------------------------------------------------
    def first_spot(self) -> Spot:
        """Return where the cursor begins: at the chosen mark, else high in the middle."""
        mark = self.mark(self.selected)
        if mark and mark.view in self.views:
            return Spot(mark.view, mark.x, mark.y)
        view = self.views[0]
        best = min(
            anchors(self.kind, view), key=lambda a: abs(a.x - 0.5) + abs(a.y - 0.3)
        )
        return Spot(view, best.x, best.y)

    def step_region(self, across: int, down: int) -> Spot | None:
        """Return the middle of the next part in a direction, None at the edge."""
        start = self.cursor
        if start is None:
            return self.first_spot()
        here, own = self.point(start), self.region(start)
        best: tuple[float, Spot] | None = None
        for view in self.views:
            for anchor in anchors(self.kind, view):
                if view == start.view and anchor.at == own:
                    continue
                spot = Spot(view, anchor.x, anchor.y)
                there = self.point(spot) - here
                along = there.x() * across + there.y() * down
                aside = abs(there.x() * down) + abs(there.y() * across)
                if along <= 1 or aside > 1.6 * along:
                    continue
                cost = along + _ASIDE * aside
                if best is None or cost < best[0]:
                    best = cost, spot
        return best[1] if best else None

    def step_fine(self, across: int, down: int, pixels: float) -> Spot | None:
        """Return the spot a few pixels away, None off the figure."""
        start = self.cursor or self.first_spot()
        box = self.box(start.view)
        x = start.x + across * pixels / box.width()
        y = start.y + down * pixels / box.height()
        spot = Spot(start.view, x, y)
        return spot if self.region(spot) else None

    def keep_marks(self, marks: Sequence[Mark]) -> None:
        """Take other marks; those of views nobody knows are not drawn."""
        self.marks = list(marks)
        if self.mark(self.reached) is None:
            self.reached = None

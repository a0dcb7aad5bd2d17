# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the views of a group stand in a map, and how it is zoomed and moved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

STEP = 1.25
MOST = 8.0


@dataclass(frozen=True, slots=True)
class Words:
    """How much room words take, in pixels.

    `captions` is the width of the words under each view, which may take two lines;
    `sides` that of the words above a view, for those that have some there.
    """

    captions: Mapping[str, float] = field(default_factory=dict)
    sides: Mapping[str, float] = field(default_factory=dict)
    line: float = 0.0
    line_above: float = 0.0
    gap: float = 0.0

    def below(self, row: Sequence[str], wide: float) -> float:
        """Return the room under views that are so wide: one line or two."""
        long = any(self.captions.get(view, 0) > wide for view in row)
        return (2 if long else 1) * self.line + self.gap

    def above(self, row: Sequence[str]) -> float:
        """Return the room over a row of views."""
        return self.line_above if any(view in self.sides for view in row) else 0.0

    def fit(self, wide: float) -> bool:
        """Tell whether views so wide have room for them, in two lines below."""
        widest = max(self.captions.values(), default=0.0)
        return widest <= 1.5 * wide and max(self.sides.values(), default=0.0) <= wide


@dataclass(frozen=True, slots=True)
class Places:
    """Where views are: a box for each, and how wide the words under them may be."""

    boxes: dict[str, QRectF] = field(default_factory=dict)
    wide: float = 0.0


def arrange(shapes: Mapping[str, float], room: QRectF, words: Words) -> Places:
    """Return a place for each view (name to width / height), as large as they can be.

    Boxes of a row stand on one line, so that the words under them do too.
    """
    best: tuple[tuple[bool, float], Places] = ((False, -1.0), Places())
    for columns in range(1, len(shapes) + 1):
        places = _placed(shapes, room, words, columns)
        least = min(box.width() * box.height() for box in places.boxes.values())
        worth = (words.fit(places.wide) or columns == 1, least)
        if worth > best[0]:
            best = worth, places
    return best[1]


def _placed(
    shapes: Mapping[str, float], room: QRectF, words: Words, columns: int
) -> Places:
    names = list(shapes)
    rows = [names[at : at + columns] for at in range(0, len(names), columns)]
    gaps = words.gap * (len(rows) - 1)
    wide = max(1.0, (room.width() - words.gap * (columns - 1)) / columns)
    above = [words.above(row) for row in rows]
    below = [words.below(row, wide) for row in rows]
    spare = room.height() - gaps - sum(above) - sum(below)
    high = max(1.0, spare / len(rows))
    highs = {name: min(high, wide / aspect) for name, aspect in shapes.items()}
    tall = [max(highs[name] for name in row) for row in rows]
    top = room.top() + max(0.0, (spare - sum(tall)) / 2)
    result = {}
    for number, row in enumerate(rows):
        step = wide + words.gap
        start = room.center().x() - (len(row) * step - words.gap) / 2
        bottom = top + above[number] + tall[number]
        for place, name in enumerate(row):
            box = QRectF(0, 0, highs[name] * shapes[name], highs[name])
            box.moveCenter(QPointF(start + place * step + wide / 2, 0))
            box.moveBottom(bottom)
            result[name] = box
        top = bottom + below[number] + words.gap
    return Places(result, wide)


@dataclass(slots=True)
class Sight:
    """What part of the map is seen: zoomed by a factor around a moved origin."""

    room: QSizeF = field(default_factory=QSizeF)
    factor: float = 1.0
    origin: QPointF = field(default_factory=QPointF)

    def box(self, box: QRectF) -> QRectF:
        """Return where a box of the map is in the widget."""
        corner = box.topLeft() * self.factor + self.origin
        return QRectF(corner, box.size() * self.factor)

    def zoom(self, factor: float, around: QPointF) -> None:
        """Become larger or smaller; the point under `around` stays there."""
        wanted = min(MOST, max(1.0, self.factor * factor))
        kept = (around - self.origin) / self.factor
        self.factor = wanted
        self.origin = around - kept * wanted
        self._hold()

    def move(self, by: QPointF) -> None:
        """Move what is seen."""
        self.origin += by
        self._hold()

    def resize(self, room: QSizeF) -> None:
        """Keep the middle in the middle when the widget changes its size."""
        if not self.room.isEmpty():
            middle = QPointF(self.room.width() / 2, self.room.height() / 2)
            kept = (middle - self.origin) / self.factor
            share = QPointF(kept.x() / self.room.width(), kept.y() / self.room.height())
            wide, high = room.width(), room.height()
            there = QPointF(share.x() * wide, share.y() * high) * self.factor
            self.origin = QPointF(wide / 2, high / 2) - there
        self.room = room
        self._hold()

    def reveal(self, at: QPointF, margin: float) -> None:
        """Move as little as needed for a point of the widget to be seen."""
        wide, high = self.room.width(), self.room.height()
        x = min(max(at.x(), margin), max(margin, wide - margin)) - at.x()
        y = min(max(at.y(), margin), max(margin, high - margin)) - at.y()
        if x or y:
            self.move(QPointF(x, y))

    def _hold(self) -> None:
        """Never show what is beside the map."""
        spare_x = self.room.width() * (1 - self.factor)
        spare_y = self.room.height() * (1 - self.factor)
        self.origin = QPointF(
            min(0.0, max(spare_x, self.origin.x())),
            min(0.0, max(spare_y, self.origin.y())),
        )

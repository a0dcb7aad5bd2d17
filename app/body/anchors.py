# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a keyboard lands in a region: a point well inside each part of a figure."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from app.body.curves import Point, crossings
from app.body.figures import Figure, Region, figure

_ROWS = 200  # of the raster a view is looked at with
_Cell = tuple[int, int]  # row, column


@dataclass(frozen=True, slots=True)
class Anchor:
    """A part of the body and a point in the middle of it, 0 to 1 of the view's box."""

    at: Region
    x: float
    y: float


@cache
def anchors(kind: str, view: str) -> tuple[Anchor, ...]:
    """Return one point for each area of a view that can be seen, from the top down.

    Raises:
        UnknownView: there is no such figure or view.

    """
    drawn = figure(kind, view)
    columns = max(8, round(_ROWS * drawn.aspect))
    deepest: dict[int, tuple[int, _Cell]] = {}
    raster = _raster(drawn, columns)
    for cell, depth in _depths(raster).items():
        area = raster[cell]
        if area not in deepest or depth > deepest[area][0]:
            deepest[area] = depth, cell
    found = [
        Anchor(drawn.areas[area].at, (column + 0.5) / columns, (row + 0.5) / _ROWS)
        for area, (_depth, (row, column)) in deepest.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.y, each.x)))


def _raster(drawn: Figure, columns: int) -> dict[_Cell, int]:
    """Return which area each cell of the figure belongs to."""
    result: dict[_Cell, int] = {}
    outlines = drawn.outlines
    shapes = [area.outline for area in drawn.areas]
    for row in range(_ROWS):
        y = (row + 0.5) / _ROWS
        filled = {c for each in outlines for c in _spans(each, y, columns)}
        for number, shape in enumerate(shapes):
            mine = filled.intersection(_spans(shape, y, columns))
            result.update({(row, column): number for column in mine})
            filled -= mine
    return result


def _spans(shape: tuple[Point, ...], y: float, columns: int) -> Iterator[int]:
    """Go through the cells of a row whose middle is inside a shape."""
    edges = crossings(shape, y)
    for start, end in zip(edges[::2], edges[1::2], strict=False):
        first = max(0, round(start * columns))
        yield from range(first, min(columns, round(end * columns)))


def _depths(raster: dict[_Cell, int]) -> dict[_Cell, int]:
    """Return how many steps each cell is from another area or the edge."""
    depth: dict[_Cell, int] = {}
    cells = sorted(raster)
    for order, towards in ((cells, -1), (cells[::-1], 1)):
        for row, column in order:
            own = raster[row, column]
            around = (
                (row + towards, column),
                (row, column + towards),
                (row + towards, column - 1),
                (row + towards, column + 1),
            )
            least = min(
                depth.get(cell, 0) if raster.get(cell) == own else 0 for cell in around
            )
            known = depth.get((row, column))
            depth[row, column] = least + 1 if known is None else min(known, least + 1)
    return depth

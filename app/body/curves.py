# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Points in words, smooth curves through them, and what lies inside a polygon."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]
Polygon = tuple[Point, ...]

_STEPS = 12  # at most: pieces of a curve between two points
_TURN = math.radians(2.5)  # a piece turns so little: smooth at 300 dpi, and zoomed
_OPEN = math.radians(15)  # what a curve may turn towards an end without a direction
_FLAT = 1e-9


@dataclass(frozen=True, slots=True)
class Knot:
    """A point a curve goes through; at a corner it turns at once."""

    x: float
    y: float
    corner: bool = False


def read_knots(text: str) -> tuple[Knot, ...]:
    """Read `x y, x y!, …`, in units of the drawing; `!` is a corner.

    Raises:
        ValueError: a point is not two finite numbers.

    """
    found = []
    for part in text.split(","):
        corner = part.rstrip().endswith("!")
        numbers = [float(word) for word in part.replace("!", " ").split()]
        if len(numbers) != 2 or not all(map(math.isfinite, numbers)):
            raise ValueError(f"not a point: {part.strip()!r}")
        found.append(Knot(numbers[0], numbers[1], corner))
    return tuple(found)


def curve(knots: Sequence[Knot], *, closed: bool) -> Polygon:
    """Return a smooth curve through the knots as short straight pieces."""
    count = len(knots)
    if count < 3:
        return tuple((knot.x, knot.y) for knot in knots)
    tangents = [_tangent(knots, i, closed=closed) for i in range(count)]
    points: list[Point] = []
    for i in range(count if closed else count - 1):
        one, two = knots[i], knots[(i + 1) % count]
        points.extend(_piece(one, two, tangents[i], tangents[(i + 1) % count]))
    if not closed:
        points.append((knots[-1].x, knots[-1].y))
    return tuple(points)


def _tangent(knots: Sequence[Knot], i: int, *, closed: bool) -> Point:
    """Return the direction at a knot: that of the circle through its neighbours."""
    count = len(knots)
    if knots[i].corner or (not closed and i in (0, count - 1)):
        return (0.0, 0.0)
    before, here, after = knots[i - 1], knots[i], knots[(i + 1) % count]
    ax, ay = here.x - before.x, here.y - before.y
    bx, by = after.x - here.x, after.y - here.y
    one, two = math.hypot(ax, ay), math.hypot(bx, by)
    if one < _FLAT or two < _FLAT:
        return (0.0, 0.0)
    tx, ty = ax / one * two + bx / two * one, ay / one * two + by / two * one
    length = math.hypot(tx, ty)
    return (tx / length, ty / length) if length > _FLAT else (0.0, 0.0)


def _piece(one: Knot, two: Knot, start: Point, end: Point) -> list[Point]:
    """Return the points of a cubic from one knot up to, not including, the next."""
    if start == end == (0.0, 0.0):
        return [(one.x, one.y)]
    reach = math.hypot(two.x - one.x, two.y - one.y) * 0.36
    first = (one.x + start[0] * reach, one.y + start[1] * reach)
    second = (two.x - end[0] * reach, two.y - end[1] * reach)
    along = (two.x - one.x, two.y - one.y)
    turn = _angle(start, along) + _angle(along, end)
    steps = max(2, min(_STEPS, math.ceil(turn / _TURN)))
    points = []
    for step in range(steps):
        t = step / steps
        s = 1 - t
        a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        x = a * one.x + b * first[0] + c * second[0] + d * two.x
        y = a * one.y + b * first[1] + c * second[1] + d * two.y
        points.append((x, y))
    return points


def _angle(one: Point, two: Point) -> float:
    """Return by how much two directions differ."""
    if (0.0, 0.0) in (one, two):
        return _OPEN
    across, along = one[0] * two[1] - one[1] * two[0], one[0] * two[0] + one[1] * two[1]
    return abs(math.atan2(across, along))


def inside(polygon: Polygon, x: float, y: float) -> bool:
    """Tell whether a point lies in a polygon (even-odd)."""
    result = False
    px, py = polygon[-1]
    for qx, qy in polygon:
        if (qy > y) != (py > y) and x < (px - qx) * (y - qy) / (py - qy) + qx:
            result = not result
        px, py = qx, qy
    return result


def crossings(polygon: Polygon, y: float) -> list[float]:
    """Return where a level line enters and leaves a polygon, from left to right."""
    found = []
    px, py = polygon[-1]
    for qx, qy in polygon:
        if (qy > y) != (py > y):
            found.append((px - qx) * (y - qy) / (py - qy) + qx)
        px, py = qx, qy
    return sorted(found)


def nearest(polygon: Polygon, x: float, y: float) -> tuple[float, Point]:
    """Return the distance to a polygon's edge and the point of it that is nearest."""
    best, found = math.inf, polygon[0]
    px, py = polygon[-1]
    for qx, qy in polygon:
        dx, dy = qx - px, qy - py
        whole = dx * dx + dy * dy
        along = 0.0 if whole < _FLAT else ((x - px) * dx + (y - py) * dy) / whole
        along = min(1.0, max(0.0, along))
        cx, cy = px + along * dx, py + along * dy
        away = math.hypot(x - cx, y - cy)
        if away < best:
            best, found = away, (cx, cy)
        px, py = qx, qy
    return best, found

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawings of `resources/body` as they are written: halves, pairs, proportions.

A sheet is drawn around an axis: x grows to the viewer's right, y downwards, in units
of the drawing. `half` runs from the axis down the right and is closed by its mirror
image, `pair` is drawn twice, `one` as it stands. A child's sheet may be taken from
the adult's by other proportions: each height has a new height and a width.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Any

from app.body.curves import Knot, Point, Polygon, curve, read_knots
from resources import ROOT

FOLDER = ROOT / "body"
TONES = ("plain", "light", "deep")
_HANDS = {"front": ("left", "right"), "back": ("right", "left"), "side": ("", "")}


@dataclass(frozen=True, slots=True)
class DrawnArea:
    """A region as drawn; side "" is that of the view. First in the list is on top."""

    region: str
    side: str
    detail: str
    outline: Polygon


@dataclass(frozen=True, slots=True)
class Label:
    """Quiet words in a figure, such as the number of a tooth; `at` is their middle."""

    at: Point
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A closed shape drawn over the ground: a nail, a tooth; `tone` is one of TONES."""

    tone: str
    outline: Polygon
    edged: bool


@dataclass(frozen=True, slots=True)
class Line:
    """An open line: a quiet landmark, or a strong one, such as an arm before a trunk."""

    points: Polygon
    strong: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One drawing, in its own units."""

    size: Point
    outlines: tuple[Polygon, ...]
    parts: tuple[Part, ...]
    lines: tuple[Line, ...]
    areas: tuple[DrawnArea, ...]
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class _Proportions:
    """How a child differs: (height, new height), and (height, width) on each side."""

    heights: tuple[Point, ...] = ((0.0, 0.0), (1.0, 1.0))
    right: tuple[Point, ...] = ((0.0, 1.0), (1.0, 1.0))
    left: tuple[Point, ...] = ((0.0, 1.0), (1.0, 1.0))

    def move(self, knot: Knot) -> Knot:
        """Return where a point of the adult is in the child."""
        widths = self.left if knot.x < 0 else self.right
        wide = _between(widths, knot.y, beyond=False)
        high = _between(self.heights, knot.y, beyond=True)
        return replace(knot, x=knot.x * wide, y=high)


_SAME = _Proportions()


def _between(table: tuple[Point, ...], value: float, *, beyond: bool) -> float:
    """Read a table of pairs at a value; outside it go straight on, or stay."""
    if not beyond:
        value = min(max(value, table[0][0]), table[-1][0])
    for (x1, y1), (x2, y2) in pairwise(table):
        if value <= x2 or (x2, y2) == table[-1]:
            return y1 + (value - x1) * (y2 - y1) / (x2 - x1)
    return table[-1][1]


@cache
def sheet(kind: str, file: str, name: str) -> Sheet:
    """Return a drawing: `sheet("adult", "body", "front")`.

    Raises:
        ValueError: the drawing is not well-formed; says where.

    """
    try:
        return _sheet(kind, file, name)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"body/{kind}/{file}.toml [{name}]: {error!r}") from error


@cache
def _file(kind: str, file: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / kind / f"{file}.toml").read_text("utf-8"))


def _sheet(kind: str, file: str, name: str) -> Sheet:
    table = _file(kind, file)[name]
    wide, high = (float(value) for value in table["size"])
    drawn, proportions, origin = table, _SAME, kind
    if "heights" in table:
        drawn, origin = _file("adult", file)[name] | table, "adult"
        right = _pairs(table["widths"])
        left = _pairs(table["widths_left"]) if "widths_left" in table else right
        proportions = _Proportions(_pairs(table["heights"]), right, left)
    pen = _Pen(float(table["axis"]), proportions, _HANDS[drawn["facing"]])
    outlines = drawn["outline"]
    if isinstance(outlines, str):  # the other side of the same body
        outlines = _file(origin, file)[outlines]["outline"]
    return Sheet(
        (wide, high),
        tuple(each for row in outlines for each in pen.shapes(row)),
        tuple(each for row in drawn.get("part", ()) for each in pen.parts(row)),
        tuple(each for row in drawn.get("line", ()) for each in pen.lines(row)),
        tuple(each for row in drawn["area"] for each in pen.areas(row)),
        tuple(pen.label(row) for row in drawn.get("label", ())),
    )


def _pairs(text: str) -> tuple[Point, ...]:
    found = tuple((knot.x, knot.y) for knot in read_knots(text))
    steps = pairwise(found)
    if len(found) < 2 or any(one[0] >= two[0] for one, two in steps):
        raise ValueError(f"heights have to grow: {text!r}")
    return found


@dataclass(frozen=True, slots=True)
class _Pen:
    """Turns what a row says into points: its proportions, its mirror image."""

    axis: float
    proportions: _Proportions
    hands: tuple[str, str]  # the side at the viewer's right, and at the left

    def shapes(self, row: dict[str, str]) -> Iterator[Polygon]:
        """Return the closed shapes of a row."""
        if "half" in row:
            knots = self._knots(row["half"])
            back = [replace(knot, x=-knot.x) for knot in reversed(knots[1:-1])]
            yield self._place(curve([*knots, *back], closed=True))
            return
        yield from self._drawn(row, closed=True)

    def parts(self, row: dict[str, Any]) -> Iterator[Part]:
        """Return the shapes of a row that are drawn over the ground."""
        if row["tone"] not in TONES:
            raise ValueError(f"no such tone: {row['tone']!r}")
        for polygon in self.shapes(row):
            yield Part(row["tone"], polygon, bool(row.get("edge", True)))

    def lines(self, row: dict[str, Any]) -> Iterator[Line]:
        """Return the open lines of a row."""
        for points in self._drawn(row, closed=False):
            yield Line(points, bool(row.get("strong", False)))

    def areas(self, row: dict[str, str]) -> Iterator[DrawnArea]:
        """Return the regions of a row: a pair has a side each."""
        detail, side = row.get("detail", ""), row.get("side", "")
        sides = self.hands if "pair" in row else (side, side)
        for own, polygon in zip(sides, self.shapes(row), strict=False):
            yield DrawnArea(row["region"], own, detail, polygon)

    def label(self, row: dict[str, str]) -> Label:
        """Return the words of a row."""
        (at,) = self._place((knot.x, knot.y) for knot in self._knots(row["at"]))
        return Label(at, row["text"])

    def _drawn(self, row: dict[str, str], *, closed: bool) -> Iterator[Polygon]:
        paired = "pair" in row
        knots = self._knots(row["pair" if paired else "one"])
        yield self._place(curve(knots, closed=closed))
        if paired:
            mirrored = [replace(knot, x=-knot.x) for knot in knots]
            yield self._place(curve(mirrored, closed=closed))

    def _knots(self, text: str) -> list[Knot]:
        return [self.proportions.move(knot) for knot in read_knots(text)]

    def _place(self, points: Iterable[Point]) -> Polygon:
        return tuple((self.axis + x, y) for x, y in points)

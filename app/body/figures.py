# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of an adult and a child, and what part of the body a point is on.

Points are 0 to 1 of a view's box, x to the viewer's right, y downwards. Left and
right are the person's: seen from the front, the right hand is at the viewer's left.
"""

import math
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, get_args

from app.body.curves import Point, Polygon, inside, nearest
from app.body.sheets import DrawnArea, Label, Line, Part, sheet

Kind = Literal["adult", "child"]
KINDS: tuple[str, ...] = get_args(Kind)
GROUPS: dict[str, tuple[str, ...]] = {
    "body": ("front", "back"),
    "profile": ("right", "left"),
    "head": ("head_front", "head_back", "head_right", "head_left", "head_top"),
    "hands": ("hand_right_palm", "hand_left_palm", "hand_right_back", "hand_left_back"),
    "feet": ("foot_right_top", "foot_left_top", "foot_right_sole", "foot_left_sole"),
    "mouth": ("mouth",),
    "genital": ("genital_male", "genital_female", "perineum"),
}
VIEWS: tuple[str, ...] = tuple(view for views in GROUPS.values() for view in views)


class UnknownView(LookupError):
    """No figure, or no view of it, has this code."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Where a view is drawn; `side` is what is seen, a left one may be a mirror."""

    file: str
    sheet: str
    side: str = ""
    mirrored: bool = False


_DRAWN = {
    "front": _Drawn("body", "front"),
    "back": _Drawn("body", "back"),
    "left": _Drawn("body", "side", "left"),
    "right": _Drawn("body", "side", "right", mirrored=True),
    "head_front": _Drawn("head", "front"),
    "head_back": _Drawn("head", "back"),
    "head_left": _Drawn("head", "side", "left"),
    "head_right": _Drawn("head", "side", "right", mirrored=True),
    "head_top": _Drawn("head", "top"),
    "mouth": _Drawn("mouth", "mouth"),
    "hand_left_palm": _Drawn("hand", "palm", "left"),
    "hand_right_palm": _Drawn("hand", "palm", "right", mirrored=True),
    "hand_right_back": _Drawn("hand", "back", "right"),
    "hand_left_back": _Drawn("hand", "back", "left", mirrored=True),
    "foot_left_top": _Drawn("foot", "top", "left"),
    "foot_right_top": _Drawn("foot", "top", "right", mirrored=True),
    "foot_left_sole": _Drawn("foot", "sole", "left"),
    "foot_right_sole": _Drawn("foot", "sole", "right", mirrored=True),
    "genital_male": _Drawn("genital", "male"),
    "genital_female": _Drawn("genital", "female"),
    "perineum": _Drawn("genital", "perineum"),
}


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the body: codes of the lists body_region and body_side.

    `detail` says which one of several: thumb index middle ring little, toe1 to toe5,
    the FDI number of a tooth.
    """

    region: str
    side: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """Where a region is: inside its outline, and the figure's, and no area before."""

    at: Region
    outline: Polygon


@dataclass(frozen=True, slots=True)
class Figure:
    """A view as it is drawn; `aspect` is width / height, `labels` quiet words in it."""

    view: str
    aspect: float
    outlines: tuple[Polygon, ...]
    parts: tuple[Part, ...]
    lines: tuple[Line, ...]
    areas: tuple[Area, ...]
    labels: tuple[Label, ...]


def group_of(view: str) -> str:
    """Return the group a view is shown in.

    Raises:
        UnknownView: there is no such view.

    """
    for group, views in GROUPS.items():
        if view in views:
            return group
    raise UnknownView(view)


@cache
def figure(kind: str, view: str) -> Figure:
    """Return a view of the adult or the child.

    Raises:
        UnknownView: there is no such figure or view.

    """
    if kind not in KINDS or view not in _DRAWN:
        raise UnknownView(f"{kind} {view}")
    drawn = _DRAWN[view]
    made = sheet(kind, drawn.file, drawn.sheet)
    wide, high = made.size

    def place(points: Polygon) -> Polygon:
        if drawn.mirrored:
            return tuple((1 - x / wide, y / high) for x, y in points)
        return tuple((x / wide, y / high) for x, y in points)

    def area(found: DrawnArea) -> Area:
        side = found.side or drawn.side
        return Area(Region(found.region, side, found.detail), place(found.outline))

    return Figure(
        view,
        wide / high,
        tuple(map(place, made.outlines)),
        tuple(replace(each, outline=place(each.outline)) for each in made.parts),
        tuple(replace(each, points=place(each.points)) for each in made.lines),
        tuple(map(area, made.areas)),
        tuple(replace(each, at=place((each.at,))[0]) for each in made.labels),
    )


def regions(kind: str, view: str) -> tuple[Region, ...]:
    """Return what a view shows, each part once.

    Raises:
        UnknownView: there is no such figure or view.

    """
    return tuple(dict.fromkeys(area.at for area in figure(kind, view).areas))


def region_at(kind: str, view: str, x: float, y: float) -> Region | None:
    """Return the part of the body at a point, None beside the figure.

    Raises:
        UnknownView: there is no such figure or view.

    """
    drawn = figure(kind, view)
    if not (math.isfinite(x) and math.isfinite(y)):
        return None
    if not any(inside(outline, x, y) for outline in drawn.outlines):
        return None
    return next((area.at for area in drawn.areas if inside(area.outline, x, y)), None)


def snap(kind: str, view: str, x: float, y: float, reach: float = 0.02) -> Point | None:
    """Return the point if it is on the figure, else the nearest on it within reach.

    `reach` is a share of the view's height.

    Raises:
        UnknownView: there is no such figure or view.

    """
    if region_at(kind, view, x, y):
        return (x, y)
    if not (math.isfinite(x) and math.isfinite(y)):
        return None
    drawn = figure(kind, view)
    wide = drawn.aspect
    best: tuple[float, Point] | None = None
    for outline in drawn.outlines:
        square = tuple((px * wide, py) for px, py in outline)
        away, (cx, cy) = nearest(square, x * wide, y)
        if away <= reach and (best is None or away < best[0]):
            best = away, (cx / wide, cy)
    if best is None:
        return None
    return _inwards(kind, view, (x, y), best[1])


def _inwards(kind: str, view: str, outside: Point, edge: Point) -> Point | None:
    """Go a little over the edge, so that the point is on the figure."""
    wide = figure(kind, view).aspect
    dx, dy = (edge[0] - outside[0]) * wide, edge[1] - outside[1]
    length = math.hypot(dx, dy) or 1.0
    for step in (0.001, 0.002, 0.004, 0.008):
        x, y = edge[0] + dx / length * step / wide, edge[1] + dy / length * step
        if region_at(kind, view, x, y):
            return (x, y)
    return None

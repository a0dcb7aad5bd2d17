# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing figures of the body and numbered marks, on the screen and for documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from app.body.curves import Polygon
from app.body.figures import Figure, Region, figure

_UNIT = 1000.0  # Qt joins outlines in whole thousandths of the box
_LABEL = 0.021  # of the height: quiet words in a figure
_LEAST_LABEL = 7  # pixels; smaller ones are not read


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered finding at a point (0 to 1) of a view; `words` are spoken."""

    number: int
    view: str
    x: float
    y: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a figure, and how thick its outline is in pixels."""

    ground: QColor
    line: QColor
    words: QColor
    paper: QColor
    thick: float

    def tone(self, name: str) -> QColor:
        """Return the colour of a part: as the ground, lighter, or in the shade."""
        if name == "plain":
            return self.ground
        # What is lighter on white paper is the paper, on a dark ground the line.
        dark = self.paper.lightness() < self.ground.lightness()
        towards_paper = (name == "light") != dark
        other, share = (self.paper, 0.65) if towards_paper else (self.line, 0.3)
        return QColor.fromRgbF(
            self.ground.redF() + (other.redF() - self.ground.redF()) * share,
            self.ground.greenF() + (other.greenF() - self.ground.greenF()) * share,
            self.ground.blueF() + (other.blueF() - self.ground.blueF()) * share,
        )


@cache
def _unit(points: Polygon) -> QPolygonF:
    """Return points of 0 to 1 as Qt has them: made once, moved by Qt."""
    return QPolygonF([QPointF(x, y) for x, y in points])


def polygon(points: Polygon, box: QRectF) -> QPolygonF:
    """Return points of 0 to 1 inside a box."""
    move = QTransform.fromTranslate(box.left(), box.top())
    return move.scale(box.width(), box.height()).map(_unit(points))


def draw_figure(painter: QPainter, drawn: Figure, box: QRectF, inks: Inks) -> None:
    """Draw a view into a box of its shape: outline, ground, quiet lines and words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shapes = [polygon(each, box) for each in drawn.outlines]
    # Twice the line behind every shape, then the grounds: parts melt into one.
    join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(inks.line, 2 * inks.thick, Qt.PenStyle.SolidLine, cap, join))
    for shape in shapes:
        painter.drawPolygon(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.ground)
    for shape in shapes:
        painter.drawPolygon(shape, Qt.FillRule.WindingFill)
    quiet = QColor(inks.line)
    quiet.setAlphaF(0.8)
    thin = QPen(quiet, max(0.8 * inks.thick, 1.0))
    strong = QPen(inks.line, inks.thick)
    for pen in (thin, strong):
        pen.setCapStyle(cap)
        pen.setJoinStyle(join)
    for part in drawn.parts:
        painter.setPen(thin if part.edged else Qt.PenStyle.NoPen)
        painter.setBrush(inks.tone(part.tone))
        painter.drawPolygon(polygon(part.outline, box), Qt.FillRule.WindingFill)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in drawn.lines:
        painter.setPen(strong if line.strong else thin)
        painter.drawPolyline(polygon(line.points, box))
    _draw_labels(painter, drawn, box, inks)
    painter.restore()


def _draw_labels(painter: QPainter, drawn: Figure, box: QRectF, inks: Inks) -> None:
    size = round(box.height() * _LABEL)
    if not drawn.labels or size < _LEAST_LABEL:
        return
    font = QFont(painter.font())
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(inks.words)
    for each in drawn.labels:
        place = QRectF(0, 0, 6 * size, 2 * size)
        x, y = each.at
        place.moveCenter(
            QPointF(box.left() + x * box.width(), box.top() + y * box.height())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, each.text)


def _path(points: Polygon) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(polygon(points, QRectF(0, 0, _UNIT, _UNIT)))
    path.closeSubpath()
    return path


@cache
def _whole(kind: str, view: str) -> QPainterPath:
    """Return the figure as one shape, in thousandths of its box."""
    path = QPainterPath()
    for outline in figure(kind, view).outlines:
        path = path.united(_path(outline))
    return path


@cache
def _part(kind: str, view: str, at: Region) -> QPainterPath:
    """Return what is seen of a part: its areas without those on top of them."""
    path = QPainterPath()
    above: list[QPainterPath] = []
    for area in figure(kind, view).areas:
        shape = _path(area.outline)
        if area.at != at:
            above.append(shape)
            continue
        around = shape.boundingRect()
        for other in above:  # joining shapes is dear: only with those that touch
            if other.boundingRect().intersects(around):
                shape = shape.subtracted(other)
        path = path.united(shape)
    return path.intersected(_whole(kind, view))


def part_path(kind: str, view: str, at: Region, box: QRectF) -> QPainterPath:
    """Return the shape of a part of the body in a box."""
    move = QTransform.fromTranslate(box.left(), box.top())
    return move.scale(box.width() / _UNIT, box.height() / _UNIT).map(
        _part(kind, view, at)
    )


@dataclass(frozen=True, slots=True)
class MarkInks:
    """The colours of marks: disc, number, and the edge between disc and figure."""

    disc: QColor
    number: QColor
    edge: QColor


def mark_radius(number: int, font: QFont, least: float) -> float:
    """Return how large a mark has to be for its number."""
    return max(
        least, QFontMetricsF(font).horizontalAdvance(str(number)) / 2 + least / 2.6
    )


def draw_mark(
    painter: QPainter,
    at: QPointF,
    number: int,
    font: QFont,
    radius: float,
    inks: MarkInks,
) -> None:
    """Draw a numbered disc."""
    painter.setPen(QPen(inks.edge, max(1.0, radius / 5)))
    painter.setBrush(inks.disc)
    painter.drawEllipse(at, radius, radius)
    painter.setFont(font)
    painter.setPen(inks.number)
    place = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))


def draw_ring(painter: QPainter, at: QPointF, radius: float, pen: QPen) -> None:
    """Draw a ring around a mark or a point."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius, radius)


def seen(marks: Sequence[Mark], views: Sequence[str]) -> list[Mark]:
    """Return the marks of some views, in the order of the views and their numbers."""
    places = {view: place for place, view in enumerate(views)}
    found = [mark for mark in marks if mark.view in places]
    return sorted(found, key=lambda mark: (places[mark.view], mark.number))

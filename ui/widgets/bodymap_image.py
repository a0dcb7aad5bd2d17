# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The body map in documents: one view as a picture, in grey on white for paper."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.body.figures import figure
from ui import tokens
from ui.widgets.bodymap_face import number_font, side_places, sides_above, sides_of
from ui.widgets.bodymap_paint import (
    Inks,
    Mark,
    MarkInks,
    draw_figure,
    draw_mark,
    mark_radius,
    seen,
)
from ui.widgets.bodymap_words import view_words

# Shares of the picture's width: at 75 mm numbers are 8 points, words 9.
_MARK, _NUMBER, _WORDS, _CAPTION = 0.029, 0.038, 0.042, 0.046
_OUTLINE, _MARGIN = 0.0046, 0.03
_ROUNDS = 60  # of pushing marks apart


def view_image(
    kind: str,
    view: str,
    marks: Sequence[Mark],
    width_px: int,
    *,
    printed: bool = True,
    language: str = "",
) -> QImage:
    """Return a view with its marks and words; its height follows from the figure.

    Marks too close to be read are pushed apart, a fine line leads to their spot.
    Printed ones are grey on white whatever the scheme on the screen.

    Raises:
        UnknownView: there is no such figure or view.

    """
    drawn = figure(kind, view)
    wide = float(max(1, width_px))
    margin, caption = _MARGIN * wide, 2.2 * _CAPTION * wide
    top = margin + (2 * _WORDS * wide if sides_above(view) else 0.0)
    box = QRectF(margin, top, wide - 2 * margin, (wide - 2 * margin) / drawn.aspect)
    high = math.ceil(box.bottom() + caption)
    image = QImage(round(wide), high, QImage.Format.Format_RGB32)
    image.fill(_ink("surface", printed=printed))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(number_font(_WORDS * wide))
    draw_figure(painter, drawn, box, _inks(wide, printed=printed))
    _draw_words(painter, view, box, language, printed=printed)
    _draw_marks(painter, seen(marks, (view,)), box, printed=printed)
    painter.end()
    return image


def _ink(name: str, *, printed: bool) -> QColor:
    """Return a colour of the look, or the grey that paper has for it."""
    if not printed:
        return tokens.color(name)
    grey = QColor(tokens.values("light")[name]).lightness()
    return QColor(grey, grey, grey)


def _inks(wide: float, *, printed: bool) -> Inks:
    names = ("body", "body_line", "text2", "surface")
    ground, line, words, paper = (_ink(name, printed=printed) for name in names)
    return Inks(ground, line, words, paper, _OUTLINE * wide)


def _draw_words(
    painter: QPainter, view: str, box: QRectF, language: str, *, printed: bool
) -> None:
    wide = box.width() / (1 - 2 * _MARGIN)
    align = Qt.AlignmentFlag.AlignCenter
    painter.setPen(_ink("text2", printed=printed))
    painter.setFont(number_font(_CAPTION * wide))
    high = 2 * _CAPTION * wide
    place = QRectF(0, box.bottom(), wide, high)
    painter.drawText(place, align, view_words(view, language))
    painter.setFont(number_font(_WORDS * wide))
    sides = sides_of(view, language)
    if sides:
        left, right = map(painter.fontMetrics().horizontalAdvance, sides)
        places = side_places(view, box, left + 2, right + 2, high)
        for words, side in zip(sides, places, strict=True):
            painter.drawText(side, align, words)


def _draw_marks(
    painter: QPainter, marks: Sequence[Mark], box: QRectF, *, printed: bool
) -> None:
    wide = box.width() / (1 - 2 * _MARGIN)
    font = number_font(_NUMBER * wide)
    painter.setFont(font)
    ink, paper = _ink("text", printed=printed), _ink("surface", printed=printed)
    spots = [
        QPointF(box.left() + mark.x * box.width(), box.top() + mark.y * box.height())
        for mark in marks
    ]
    radii = [mark_radius(mark.number, font, _MARK * wide) for mark in marks]
    places = _apart(spots, radii, QRectF(painter.viewport()))
    painter.setPen(QPen(ink, _OUTLINE * wide / 2))
    painter.setBrush(ink)
    for spot, place in zip(spots, places, strict=True):
        if spot != place:
            painter.drawLine(spot, place)
            painter.drawEllipse(spot, _OUTLINE * wide, _OUTLINE * wide)
    for mark, place, radius in zip(marks, places, radii, strict=True):
        inks = MarkInks(paper, ink, ink)
        draw_mark(painter, place, mark.number, font, radius, inks)


def _apart(
    spots: Sequence[QPointF], radii: Sequence[float], room: QRectF
) -> list[QPointF]:
    """Push discs apart until none hides another's number, inside a room."""
    places = [QPointF(spot) for spot in spots]
    for _ in range(_ROUNDS):
        moved = False
        for one in range(len(places)):
            for two in range(one):
                moved |= _push(places, one, two, 1.15 * (radii[one] + radii[two]))
        for each, radius in zip(places, radii, strict=True):
            edge = 1.2 * radius
            each.setX(min(max(each.x(), room.left() + edge), room.right() - edge))
            each.setY(min(max(each.y(), room.top() + edge), room.bottom() - edge))
        if not moved:
            break
    return places


def _push(places: list[QPointF], one: int, two: int, least: float) -> bool:
    away = places[one] - places[two]
    length = math.hypot(away.x(), away.y())
    if length >= least:
        return False
    if length < 1e-6:  # on one spot: each pair its own direction
        turn = 2.4 * (one + 1)
        away, length = QPointF(math.cos(turn), math.sin(turn)), 1.0
        step = away * (least / 2)
    else:
        step = away * ((least - length) / length / 2 + 1e-3)
    places[one] += step
    places[two] -= step
    return True

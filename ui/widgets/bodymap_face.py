# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a body map looks: figures kept as a picture, words, marks and the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from app.body.figures import figure
from ui import i18n, tokens
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.bodymap_layout import Words
from ui.widgets.bodymap_paint import (
    Inks,
    Mark,
    MarkInks,
    draw_figure,
    draw_mark,
    draw_ring,
    mark_radius,
    part_path,
)
from ui.widgets.bodymap_scene import Scene
from ui.widgets.bodymap_words import side_words, view_words

_MIRRORED = {"right", "left"}  # profiles: the caption names the one side there is
_ONE_SIDED = ("hand_", "foot_", "head_left", "head_right")
_BESIDE_NECK = {"front", "back"}  # elsewhere the words of both sides stand above
_NECK = 0.115
_RADIUS, _CHOSEN, _RING = 9.5, 11.0, 4.0  # pixels at 100 % text


def radius(mark: Mark, *, chosen: bool) -> float:
    """Return how large a mark is, in pixels."""
    least = (_CHOSEN if chosen else _RADIUS) * _grown()
    return mark_radius(mark.number, tokens.font("captionstrong"), least)


def _grown() -> float:
    """Return how much marks grow with the text: half as fast, they hide skin."""
    return (px(100) / 100 + 1) / 2


def sides_of(view: str, own: str = "") -> tuple[str, str] | None:
    """Return the words at the viewer's left and right of a view that has both."""
    if view in _MIRRORED or view.startswith(_ONE_SIDED):
        return None
    left, right = side_words("left", own), side_words("right", own)
    behind = view in {"back", "head_back", "head_top"}
    return (left, right) if behind else (right, left)


def sides_above(view: str) -> bool:
    """Tell whether the words of both sides stand above a view, not in it."""
    return view not in _BESIDE_NECK and sides_of(view) is not None


def side_places(
    view: str, box: QRectF, left: float, right: float, high: float
) -> tuple[QRectF, QRectF]:
    """Return where the words of both sides stand, for their widths and height.

    Words too wide for their half go outwards: never over the figure or each other.
    """
    above = sides_above(view)
    share, inner = (0.15, 0.47) if above else (0.17, 0.35)
    top = box.top() - high if above else box.top() + _NECK * box.height() - high / 2
    wide = box.width()
    first = QRectF(0, top, left, high)
    first.moveLeft(box.left() + min(share * wide - left / 2, inner * wide - left))
    second = QRectF(0, top, right, high)
    second.moveRight(box.right() - min(share * wide - right / 2, inner * wide - right))
    return first, second


def room_for_words(views: Sequence[str]) -> Words:
    """Return how much room the words of these views need."""
    return Words(
        {view: paint.width_of(view_words(view), "smallstrong") for view in views},
        {
            view: sum(map(_caption_wide, sides_of(view) or ())) + px(8)
            for view in views
            if sides_above(view)
        },
        paint.line_height("smallstrong"),
        paint.line_height("caption"),
        px(10),
    )


def _caption_wide(words: str) -> int:
    return paint.width_of(words, "caption")


class Face:
    """Paints a scene; the figures are drawn once for each size, sight and look."""

    def __init__(self) -> None:
        self._kept = QPixmap()
        self._key: tuple[object, ...] = ()

    def paint(self, painter: QPainter, scene: Scene, size: QSize, ratio: float) -> None:
        """Paint everything but the cursor."""
        painter.drawPixmap(0, 0, self._figures(scene, size, ratio))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_part(painter, scene)
        for mark in scene.painted():
            self._paint_mark(painter, scene, mark)

    def _figures(self, scene: Scene, size: QSize, ratio: float) -> QPixmap:
        sight = scene.sight
        key = (
            *(scene.kind, scene.group, size.toTuple(), ratio, sight.factor),
            *(sight.origin.toTuple(), tokens.scheme(), tokens.scale(), i18n.language()),
        )
        if key != self._key:
            self._key = key
            self._kept = QPixmap(size * ratio)
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._kept)
            seen = QRectF(0, 0, size.width(), size.height())
            for view in scene.views:
                if scene.box(view).adjusted(0, 0, 0, px(60)).intersects(seen):
                    self._paint_view(painter, scene, view)
            painter.end()
        return self._kept

    def _paint_view(self, painter: QPainter, scene: Scene, view: str) -> None:
        box = scene.box(view)
        thick = 1.4 * _grown() * min(2.0, scene.sight.factor**0.4)
        inks = Inks(
            color("body"), color("body_line"), color("text2"), color("surface"), thick
        )
        painter.setFont(tokens.font("caption"))
        draw_figure(painter, figure(scene.kind, view), box, inks)
        wide = scene.places.wide * scene.sight.factor
        caption = QRectF(
            0, box.bottom() + px(5), wide, 2 * paint.line_height("smallstrong")
        )
        caption.moveLeft(box.center().x() - wide / 2)
        painter.setFont(tokens.font("smallstrong"))
        painter.setPen(color("text2"))
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(caption, wrapped, view_words(view))
        sides = sides_of(view)
        if sides:
            self._paint_sides(painter, view, box, sides)

    def _paint_sides(
        self, painter: QPainter, view: str, box: QRectF, sides: tuple[str, str]
    ) -> None:
        high = paint.line_height("caption")
        wide = [paint.width_of(words, "caption") + 2 for words in sides]
        places = side_places(view, box, wide[0], wide[1], high)
        for words, place in zip(sides, places, strict=True):
            paint.words(painter, place, words, "caption", "text3", paint.CENTRE)

    def _paint_part(self, painter: QPainter, scene: Scene) -> None:
        """Tint the part of the body under the pointer or the cursor."""
        if scene.hovered is None:
            return
        view, at = scene.hovered
        ground = QColor(color("accent"))
        ground.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawPath(part_path(scene.kind, view, at, scene.box(view)))

    def _paint_mark(self, painter: QPainter, scene: Scene, mark: Mark) -> None:
        chosen = mark.number == scene.selected
        at, large = scene.point(mark), radius(mark, chosen=chosen)
        disc = color("accent" if chosen else tokens.ink("medical"))
        inks = MarkInks(disc, color("surface"), color("surface"))
        draw_mark(painter, at, mark.number, tokens.font("captionstrong"), large, inks)
        if chosen:
            draw_ring(painter, at, large + _RING, QPen(color("accent"), 1.6))
        if mark.number == scene.reached:
            dashes = QPen(color("focus"), 2, Qt.PenStyle.DashLine)
            draw_ring(painter, at, large + 2 * _RING, dashes)

    @staticmethod
    def paint_cursor(painter: QPainter, at: QPointF) -> None:
        """Paint a cross with a gap, so that the spot itself stays visible."""
        gap, reach = px(3), px(12)
        for pen in (QPen(color("surface"), 4), QPen(color("focus"), 2)):
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(x, y)
                painter.drawLine(at + way * gap, at + way * reach)


def number_font(height: float) -> QFont:
    """Return the font of numbers in a document, of a height in pixels."""
    font = QFont(tokens.font("captionstrong"))
    font.setPixelSize(max(1, round(height)))
    return font

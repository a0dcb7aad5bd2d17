# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A body map without hands: what it shows, how large, and what it says of it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.body.figures import KINDS, VIEWS, group_of
from ui.tokens import px
from ui.widgets.bodymap_face import Face, radius, room_for_words
from ui.widgets.bodymap_layout import STEP
from ui.widgets.bodymap_paint import Mark
from ui.widgets.bodymap_scene import Scene, Spot
from ui.widgets.bodymap_words import place_words, view_words

REACH = 6.0  # pixels beside a thin finger that still mean it


class BodyCanvas(QWidget):
    """The views of a group with numbered marks; left and right are the person's."""

    placed = Signal(str, float, float)  # view, x, y (0 to 1), always on the figure
    chosen = Signal(int)  # the number of a mark
    moved = Signal(int, str, float, float)  # number, view, x, y
    region_changed = Signal(str)  # words of what is under pointer or cursor
    group_shown = Signal(str)
    zoomed = Signal(float)  # 1.0 shows all of it

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("body_map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys go from part to part, with Shift a little; Enter notes a "
                "finding; Tab goes through the findings; plus and minus zoom."
            )
        )
        self.scene, self._face = Scene(), Face()
        self.read_only, self._spoken = False, ""
        self._lay_out()
        self.say("")

    # -- what is shown -------------------------------------------------------
    def set_kind(self, kind: str) -> None:
        """Show the figure of an adult or a child; another word shows the adult."""
        self.scene.kind = kind if kind in KINDS else "adult"
        self.scene.cursor = self.scene.hovered = None
        self._lay_out()

    def kind(self) -> str:
        """Return `adult` or `child`."""
        return self.scene.kind

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these findings and no others."""
        self.scene.keep_marks(marks)
        self.update()

    def select(self, number: int | None) -> None:
        """Choose a mark and bring it into sight, or choose none; tells nothing."""
        self.scene.selected = number
        mark = self.scene.mark(number)
        if mark and mark.view in VIEWS:
            self.show_group(group_of(mark.view))
            self.scene.cursor = None
            self.reveal(mark)
        self.update()

    def selected(self) -> int | None:
        """Return the number of the chosen mark."""
        return self.scene.selected

    def show_group(self, group: str) -> None:
        """Show the views of a group: all of them, not zoomed."""
        if group == self.scene.group:
            return
        scene = self.scene
        scene.group, scene.cursor, scene.hovered, scene.reached = (
            group,
            None,
            None,
            None,
        )
        self.fit()
        self._lay_out()
        self.say("")
        self.group_shown.emit(group)

    def group(self) -> str:
        """Return which group is shown."""
        return self.scene.group

    def set_read_only(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Leave marks where they are: they can be chosen, none placed or moved."""
        self.read_only = on

    def sizeHint(self) -> QSize:
        """Ask for room for two whole figures."""
        return QSize(px(440), px(500))

    def minimumSizeHint(self) -> QSize:
        """Be content with less; zooming stays possible."""
        return QSize(px(220), px(240))

    # -- zoom ----------------------------------------------------------------
    def zoom_in(self) -> None:
        """Show it larger, around the cursor or the chosen mark."""
        self.zoom_by(STEP, self._middle())

    def zoom_out(self) -> None:
        """Show it smaller."""
        self.zoom_by(1 / STEP, self._middle())

    def fit(self) -> None:
        """Show all of it."""
        self.zoom_by(0.0, QPointF())

    def zoom(self) -> float:
        """Return how large it is shown; 1.0 shows all of it."""
        return self.scene.sight.factor

    def zoom_by(self, factor: float, around: QPointF) -> None:
        """Show it larger or smaller; a point of the widget stays where it is."""
        before = self.scene.sight.factor
        self.scene.sight.zoom(factor, around)
        if self.scene.sight.factor != before:
            self.zoomed.emit(self.scene.sight.factor)
            self.update()

    def _middle(self) -> QPointF:
        spot = self.scene.cursor or self.scene.mark(self.scene.selected)
        if spot and spot.view in self.scene.views:
            return self.scene.point(spot)
        return QRectF(self.rect()).center()

    def _lay_out(self) -> None:
        room = QRectF(self.rect()).adjusted(px(6), px(6), -px(6), -px(4))
        whole = QSizeF(self.size())
        self.scene.lay_out(room, whole, room_for_words(self.scene.views))
        self.update()

    def reveal(self, spot: Spot | Mark) -> None:
        """Bring a spot or a mark into sight."""
        self.scene.sight.reveal(self.scene.point(spot), px(40))

    # -- words ---------------------------------------------------------------
    def say(self, words: str) -> None:
        """Name what the pointer or the cursor is at; screen readers hear the name."""
        if words == self._spoken and self.accessibleName():
            return
        self._spoken = words
        if words:
            name = self.tr("Body map: {place}").format(place=words)
        else:
            shown = ", ".join(view_words(view) for view in self.scene.views)
            name = self.tr("Body map: {views}").format(views=shown)
        self.setAccessibleName(name)
        self.region_changed.emit(words)

    def words(self) -> str:
        """Return what was said last: a part of the body, or a finding."""
        return self._spoken

    def words_of(self, mark: Mark) -> str:
        """Return what is said of a mark."""
        said = self.tr("Finding {number}").format(number=mark.number)
        return f"{said}, {mark.words}" if mark.words else said

    def hover(self, at: QPointF) -> None:
        """Tint and name what is under a point."""
        scene = self.scene
        mark = next(iter(scene.hits(at, self.reach_of_marks())), None)
        spot = None if mark else scene.spot(at, REACH)
        region = scene.region(spot) if spot else None
        hovered = (spot.view, region) if spot and region else None
        if hovered != scene.hovered:
            scene.hovered = hovered
            self.update()
        self.say(self.words_of(mark) if mark else place_words(region) if region else "")
        self.setCursor(
            Qt.CursorShape.PointingHandCursor
            if mark
            else Qt.CursorShape.CrossCursor
            if region and not self.read_only
            else Qt.CursorShape.ArrowCursor
        )

    def reach_of_marks(self) -> float:
        """Return how far from its middle a mark is still hit, in pixels."""
        return radius(Mark(0, "", 0, 0), chosen=False) + 2

    # -- painting ------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the views other places."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint figures, marks and the cursor."""
        painter = QPainter(self)
        self._face.paint(painter, self.scene, self.size(), self.devicePixelRatioF())
        if self.scene.cursor and self.hasFocus():
            self._face.paint_cursor(painter, self.scene.point(self.scene.cursor))

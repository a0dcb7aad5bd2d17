# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A time that runs, drawn as a strip: what is over, what is left, the last of it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import i18n
from ui.tokens import color, px
from ui.widgets import paint

_LEAST = 21  # pixels of a cell at 100 % text: two digits
_MOST = 56  # pixels of a cell of a short time
_HIGH, _WORDS = 30, 22  # pixels of a cell, and of what stands under it
_WEEK, _SATURDAY = 7, 5
_HOURS = (1, 2, 3, 4, 6, 12, 24)  # hours a cell of a short time can stand for
_HOUR = timedelta(hours=1)
State = Literal["before", "over", "left", "last"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One piece of the time: what stands in it, and quietly under it."""

    text: str
    state: State
    under: str = ""
    now: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A time from its event to its end, looked at from `now`: days, or moments."""

    first: date
    last: date
    now: date


def cells(span: Span, most: int) -> list[Cell]:
    """Cut a time into at most so many pieces: hours, days, weeks, or months."""
    if isinstance(span.last, datetime):
        return _hours(span, most)
    days = (span.last - span.first).days
    if days < most:
        return _days(span)
    if days // _WEEK + 1 < most:
        return _weeks(span)
    return _months(span, most)


def _state(begin: date, end: date, span: Span) -> State:
    """Return what a piece is, that ends before `end`."""
    if end > span.last:
        return "last"
    if begin <= span.first < end:
        return "before"
    return "over" if end <= span.now else "left"


def _days(span: Span) -> list[Cell]:
    found = []
    for ahead in range((span.last - span.first).days + 1):
        day = span.first + timedelta(ahead)
        state = _state(day, day + timedelta(1), span)
        under = i18n.weekday(day) if day.weekday() >= _SATURDAY else ""
        found.append(Cell(i18n.number(day.day), state, under, now=day == span.now))
    return found


def _weeks(span: Span) -> list[Cell]:
    found, month = [], 0
    day = span.first
    while day <= span.last:
        after = day + timedelta(_WEEK)
        under = i18n.month(day) if day.month != month else ""
        month = day.month
        shown = span.last if after > span.last else day
        words = i18n.number(shown.day)
        now = day <= span.now < after
        found.append(Cell(words, _state(day, after, span), under, now=now))
        day = after
    return found


def _months(span: Span, most: int) -> list[Cell]:
    first, last = span.first, span.last
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    step = -(-count // max(1, most))
    found, year = [], 0
    for ahead in range(0, count, step):
        day, after = _month(first, ahead), _month(first, ahead + step)
        begin = first if not ahead else day
        under = str(day.year) if day.year != year else ""
        year = day.year
        words = i18n.number(day.month)
        now = day <= span.now < after
        found.append(Cell(words, _state(begin, after, span), under, now=now))
    return found


def _month(day: date, ahead: int) -> date:
    year, month = divmod(day.month - 1 + ahead, 12)
    return date(day.year + year, month + 1, 1)


def _hours(span: Span, most: int) -> list[Cell]:
    assert isinstance(span.first, datetime)
    assert isinstance(span.last, datetime)
    assert isinstance(span.now, datetime)
    whole = -(-(span.last - span.first) // _HOUR)
    step = next((step for step in _HOURS if whole <= step * most), _HOURS[-1])
    found, day = [], None
    for ahead in range(0, whole, step):
        begin = span.first + ahead * _HOUR
        after = min(begin + step * _HOUR, span.last)
        under = i18n.weekday(begin) if begin.date() != day else ""
        day = begin.date()
        state: State = "over" if after <= span.now else "left"
        if after == span.last:
            state = "last"
        now = begin <= span.now < after
        found.append(Cell(i18n.hour(begin), state, under, now=now))
    return found


class DayStrip(QWidget):
    """Says three words under itself: what began, where one is, what ends."""

    def __init__(self, span: Span, began: str, now: str, ends: str) -> None:
        super().__init__()
        self.setObjectName("day_strip")
        self._span, self._words = span, (began, now, ends)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Ignored, policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be high enough for cells and words."""
        return QSize(px(320), px(_HIGH + 8) + px(_WORDS))

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        return QSize(px(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again after a change of fonts."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells, then as many words as fit under them."""
        shown = cells(self._span, max(2, self.width() // px(_LEAST)))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(self.width() / len(shown), px(_MOST))
        places = [self._place(at, step) for at in range(len(shown))]
        for cell, place in zip(shown, places, strict=True):
            self._paint_cell(painter, cell, place)
        self._paint_words(painter, shown, places)

    def _place(self, at: int, step: float) -> QRectF:
        left = at * step
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - step
        return QRectF(left + 1.5, 4, step - 3, px(_HIGH))

    def _paint_cell(self, painter: QPainter, cell: Cell, place: QRectF) -> None:
        late = self._span.now > self._span.last
        last = "danger" if late else "accent"
        ground, ink = {
            "before": ("hover", "text2"),
            "over": ("chart3", "text"),
            "left": ("accent_soft", "text"),
            "last": (last, "on_danger" if late else "on_accent"),
        }[cell.state]
        pen = QPen(color("focus"), 2) if cell.now else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(color(ground))
        painter.drawRoundedRect(place, 5, 5)
        heavy = cell.now or cell.state == "last"
        role = "captionstrong" if heavy else "caption"
        paint.words(painter, place, cell.text, role, ink, paint.CENTRE)

    def _paint_words(
        self, painter: QPainter, shown: list[Cell], places: list[QRectF]
    ) -> None:
        began, now, ends = self._words
        at_now = next((at for at, cell in enumerate(shown) if cell.now), -1)
        marks = [(len(shown) - 1, ends), (0, began), (at_now, now)]
        marks += [(at, cell.under) for at, cell in enumerate(shown)]
        taken: list[QRectF] = []
        for rank, (at, words) in enumerate(marks):
            if at < 0 or not words:
                continue
            wide = paint.width_of(words, "caption") + 2
            room = QRectF(0, px(_HIGH) + 8, wide, px(_WORDS) - 2)
            left = places[at].center().x() - wide / 2
            room.moveLeft(min(max(left, 0), self.width() - wide))
            if any(room.adjusted(-6, 0, 6, 0).intersects(other) for other in taken):
                continue
            taken.append(room)
            ink = "text2" if rank < len(self._words) else "text3"
            paint.words(painter, room, words, "caption", ink, paint.CENTRE)

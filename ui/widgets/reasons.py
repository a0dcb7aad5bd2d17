# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbered reasoning: a number, a sentence, where it stands, what comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import i18n
from ui.tokens import color, px
from ui.widgets import paint
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox

_SIDE = 28  # pixels of the round ground of a number


@dataclass(frozen=True, slots=True)
class Reason:
    """One line: a sentence, a quiet one under it, and a day or the like."""

    text: str
    detail: str = ""
    result: str = ""


class _Number(QWidget):
    """The number on its ground, with a line down to the next."""

    def __init__(self, number: int, *, last: bool) -> None:
        super().__init__()
        self._text, self._last = i18n.number(number), last
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Fixed, policy.Expanding)

    def sizeHint(self) -> QSize:
        """Be as wide as the ground."""
        return QSize(px(_SIDE), px(_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the number."""
        painter, side = QPainter(self), px(_SIDE)
        middle = self.width() / 2
        if not self._last:
            painter.setPen(QPen(color("line"), 2))
            top = QPointF(middle, side + 2.0)
            painter.drawLine(top, QPointF(middle, self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent" if self._last else "accent_soft"))
        ground = QRectF(0, 0, side, side)
        painter.drawEllipse(ground)
        ink = "on_accent" if self._last else "accent_text"
        paint.words(painter, ground, self._text, "smallstrong", ink, paint.CENTRE)


class Reasons(QWidget):
    """The lines in order; the last one is what they come to."""

    def __init__(self, reasons: Sequence[Reason]) -> None:
        super().__init__()
        self.setObjectName("reasons")
        rows = [
            self._row(number, reason, last=number == len(reasons))
            for number, reason in enumerate(reasons, 1)
        ]
        self.setLayout(vbox(*rows, gap=2))

    def _row(self, number: int, reason: Reason, *, last: bool) -> QWidget:
        text = label(reason.text, "medium", wrap=True, selectable=True)
        text.setObjectName(f"reason_{number}")
        words = [text]
        if reason.detail:
            words.append(label(reason.detail, "small", "2", wrap=True))
        said = plain(vbox(*words, ..., gap=1))
        result = label(
            reason.result, "smallstrong" if last else "small", "accent" if last else ""
        )
        beside = plain(vbox(result, ..., gap=0, margins=(0, 1, 0, 0)))
        line = Columns((said, 1, 280), (beside, 0, 0), gap=16)
        room = 0 if last else px(12)
        row = hbox(
            _Number(number, last=last),
            (plain(vbox(line, ..., gap=0, margins=(0, 3, 0, room))), 1),
            gap=16,
        )
        shown = plain(row)
        shown.setAccessibleName(i18n.joined(i18n.number(number), reason.text))
        return shown

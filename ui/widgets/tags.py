# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small painted marks: compartment tags, state pills, risk, avatar, the brand."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import labels, tokens
from ui.tokens import color, px
from ui.widgets import paint

_FIXED = QSizePolicy.Policy.Fixed
STATES = {  # sign, ink
    "final": ("signature", "ok"),
    "draft": ("pen-line", "text2"),
    "conflict": ("git-compare-arrows", "warn"),
}
_SIGNS = {"ok": "circle-check", "warn": "triangle-alert", "danger": "circle-alert"}


class _Painted(QWidget):
    """A mark that is as large as what it shows."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        self.setSizePolicy(_FIXED, _FIXED)
        self.setAccessibleName(spoken)

    def minimumSizeHint(self) -> QSize:
        """Be as large as the hint: marks are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again after a change of fonts."""
        super().changeEvent(event)
        self.updateGeometry()

    def is_rtl(self) -> bool:
        """Tell whether the mark is read from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Pill(_Painted):
    """A word on a soft ground, always with a sign.

    Tones: ok, warn, danger, info, plain.
    """

    def __init__(self, text: str, tone: str = "plain", icon: str = "") -> None:
        super().__init__(text)
        self._text, self._icon = text, icon or _SIGNS.get(tone, "info")
        self._colours = paint.tone_colours(tone)

    def text(self) -> str:
        """Return the word."""
        return self._text

    def sizeHint(self) -> QSize:
        """Measure sign and word."""
        return QSize(paint.pill_width(self._text, self._icon), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        rtl, painter = self.is_rtl(), QPainter(self)
        paint.pill(
            painter,
            self.rect(),
            self._text,
            self._colours,
            self._icon,
            rtl=rtl,
            high=24,
        )


class Tag(Pill):
    """The tag of a compartment: its sign and its word in its colours."""

    def __init__(self, compartment: str, text: str = "") -> None:
        word = text or labels.compartment(compartment)
        super().__init__(word, icon=labels.compartment_icon(compartment))
        self._colours = tokens.ink(compartment), tokens.soft(compartment)


def state_pill(state: str) -> Pill | None:
    """Make the pill of an entry's state: final, draft or conflict; else None."""
    from ui.models.timeline import state_word  # the unlock screen has none

    word = state_word(state)
    if not word:
        return None
    icon, ink = STATES[state]
    return Pill(word, {"text2": "plain"}.get(ink, ink), icon)


class Risk(_Painted):
    """A risk level: bars and a word."""

    def __init__(self, level: str) -> None:
        super().__init__(labels.code("risk", level or "none"))
        self._level = level

    def sizeHint(self) -> QSize:
        """Measure bars and word."""
        return QSize(paint.risk_width(self._level) + 2, px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the risk."""
        paint.risk(QPainter(self), self.rect(), self._level, rtl=self.is_rtl())


class Avatar(_Painted):
    """Initials on the ground of a profession's compartment."""

    def __init__(
        self, name: str, compartment: str = "registry", side: int = 32
    ) -> None:
        super().__init__(name)
        self._initials, self._compartment, self._side = "", compartment, side
        self.set_person(name, compartment)

    def set_person(self, name: str, compartment: str) -> None:
        """Show somebody else."""
        parts = name.split()
        first = [
            part[0] for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)
        ]
        self._initials, self._compartment = "".join(first).upper(), compartment
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Be a square that grows with the text."""
        return QSize(px(self._side), px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a round ground and the initials."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens.soft(self._compartment)))
        painter.drawEllipse(QRectF(self.rect()))
        ink = tokens.ink(self._compartment)
        painter.setFont(tokens.font("captionstrong"))
        painter.setPen(color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


class Mark(_Painted):
    """The product's mark: a deposit slot in a rounded square."""

    def __init__(self, side: int = 32) -> None:
        super().__init__("Consigne")
        self._side = side

    def sizeHint(self) -> QSize:
        """Be a square that grows with the text."""
        return QSize(px(self._side), px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter, s = QPainter(self), float(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(QRectF(0, 0, s, s), s * 0.28, s * 0.28)
        painter.setBrush(color("on_accent"))
        slot = QRectF(s * 0.26, s * 0.25, s * 0.48, s * 0.09)
        painter.drawRoundedRect(slot, s * 0.045, s * 0.045)
        chest = QRectF(s * 0.26, s * 0.44, s * 0.48, s * 0.32)
        painter.drawRoundedRect(chest, s * 0.08, s * 0.08)
        painter.setBrush(color("accent"))
        painter.drawEllipse(QRectF(s * 0.44, s * 0.54, s * 0.12, s * 0.12))

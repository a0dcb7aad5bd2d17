# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing shared by widgets and delegates: a line of words, pills, risk, counts.

Places are given as rectangles already mirrored; inside them everything starts at
the leading edge.
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ui import i18n, icons, labels, tokens
from ui.tokens import color, px

LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignCenter

PILL_HIGH = 22
_RISKS = {"high": ("danger", 3), "medium": ("warn", 2), "low": ("ok", 1)}
_TONES = {"info": ("accent_text", "accent_soft"), "plain": ("text2", "hover")}


def width_of(text: str, role: str) -> int:
    """Return how wide words are in a type role."""
    return QFontMetrics(tokens.font(role)).horizontalAdvance(text) + 1


def line_height(role: str) -> int:
    """Return the height of a line of a type role, Latin and Arabic alike."""
    return QFontMetrics(tokens.font(role)).height()


def words(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    role: str = "body",
    ink: str = "text",
    align: Qt.AlignmentFlag = LEADING,
) -> int:
    """Draw one line, cut where it does not fit; return the width it took."""
    area = QRectF(rect)
    font = tokens.font(role)
    painter.setFont(font)
    painter.setPen(color(ink))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, int(align), i18n.iso(shown))
    return min(metrics.horizontalAdvance(shown) + 1, int(area.width()))


def lead(rect: QRect, wide: int, *, rtl: bool, gap: int = 0) -> tuple[QRect, QRect]:
    """Cut a piece off the leading edge: the piece, and what remains after a gap."""
    wide = max(0, min(wide, rect.width()))
    rest = max(0, rect.width() - wide - gap)
    top, high = rect.top(), rect.height()
    if rtl:
        piece = QRect(rect.right() + 1 - wide, top, wide, high)
        return piece, QRect(rect.left(), top, rest, high)
    piece = QRect(rect.left(), top, wide, high)
    return piece, QRect(rect.right() + 1 - rest, top, rest, high)


def square(rect: QRect, side: int) -> QRectF:
    """Return the square of a given side in the middle of a rectangle."""
    result = QRectF(0, 0, side, side)
    result.moveCenter(QRectF(rect).center())
    return QRectF(result.topLeft().toPoint(), result.size())


def tone_colours(tone: str) -> tuple[str, str]:
    """Return the tokens of a tone's words and ground."""
    return _TONES.get(tone, (tone, f"{tone}_soft"))


def pill_width(text: str, icon: str = "", role: str = "captionstrong") -> int:
    """Return how wide a pill is."""
    return width_of(text, role) + 16 + (px(14) + 4 if icon else 0)


def pill(
    painter: QPainter,
    rect: QRect,
    text: str,
    colours: tuple[str, str],
    icon: str = "",
    *,
    rtl: bool = False,
    high: int = PILL_HIGH,
    role: str = "captionstrong",
) -> int:
    """Draw sign and word on a soft ground at the leading edge; return its width."""
    fore, back = colours
    wide = min(pill_width(text, icon, role), rect.width())
    piece, _rest = lead(rect, wide, rtl=rtl)
    tall = px(high)
    ground = QRectF(piece.left(), piece.center().y() + 1 - tall / 2, wide, tall)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(back))
    painter.drawRoundedRect(ground, 6, 6)
    inner = ground.toRect().adjusted(8, 0, -8, 0)
    if icon:
        place, inner = lead(inner, px(14), rtl=rtl, gap=4)
        icons.draw(painter, icon, fore, square(place, px(14)))
    words(painter, inner, text, role, fore)
    painter.restore()
    return wide


def tag(
    painter: QPainter, rect: QRect, compartment: str, *, rtl: bool, high: int = 20
) -> int:
    """Draw the tag of a compartment without its sign; return its width."""
    colours = tokens.ink(compartment), tokens.soft(compartment)
    word = labels.compartment(compartment)
    return pill(painter, rect, word, colours, rtl=rtl, high=high)


def risk_width(level: str) -> int:
    """Return how wide a risk is."""
    return px(24) + width_of(labels.code("risk", level or "none"), "smallstrong")


def risk(painter: QPainter, rect: QRect, level: str, *, rtl: bool) -> None:
    """Draw three rising bars, as many filled as the risk is high, and the word."""
    tone, filled = _RISKS.get(level, ("text3", 0))
    bars, rest = lead(rect, px(16), rtl=rtl, gap=px(8))
    base = rect.center().y() + px(7)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for i in range(3):
        high = px(5 + 4 * i)
        step = px(6) * i
        x = bars.right() + 1 - px(4) - step if rtl else bars.left() + step
        painter.setBrush(color(tone if i < filled else "line"))
        painter.drawRoundedRect(QRectF(x, base - high, px(4), high), 1, 1)
    painter.restore()
    words(painter, rest, labels.code("risk", level or "none"), "smallstrong", tone)


def count_width(text: str) -> int:
    """Return how wide a count is."""
    return max(px(22), width_of(text, "captionstrong") + 12)


def count(painter: QPainter, rect: QRect, text: str) -> None:
    """Draw a count on an accent pill filling the rectangle."""
    area = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    words(painter, area, text, "captionstrong", "on_accent", CENTRE)
    painter.restore()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs: Lucide outlines tinted with a token, mirrored where direction matters."""

import logging
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from resources import BUILT
from ui import i18n, tokens

STROKE = "1.9"
MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "arrow-right-left",
        "chevron-left",
        "chevron-right",
        "corner-down-left",
        "list",
        "log-out",
        "panel-left",
        "redo-2",
        "send",
        "undo-2",
    }
)
log = logging.getLogger(__name__)


@cache
def _outline(name: str) -> str:
    path = BUILT / "icons" / f"{name}.svg"
    if not path.exists():  # a missing sign must not cost anybody their work
        log.warning("no icon named %s", name)
        return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'
    return path.read_text("utf-8").replace(
        'stroke-width="2"', f'stroke-width="{STROKE}"'
    )


def exists(name: str) -> bool:
    """Tell whether there is a sign of that name."""
    return (BUILT / "icons" / f"{name}.svg").exists()


def pixmap(
    name: str, colour: str = "text2", side: int = 18, ratio: float = 1.0
) -> QPixmap:
    """Return a sign in a token's colour, `side` device-independent pixels wide."""
    flip = name in MIRRORED and i18n.rtl()
    value = tokens.hex_of(colour)
    key = f"consigne/{name}/{value}/{side}/{ratio}/{flip}"
    result = QPixmap()
    if QPixmapCache.find(key, result):
        return result
    edge = max(1, round(side * ratio))
    result = QPixmap(edge, edge)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    if flip:
        painter.translate(edge, 0)
        painter.scale(-1, 1)
    svg = _outline(name).replace("currentColor", value)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    result.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, result)
    return result


def draw(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw a sign into a square, as sharp as the device allows."""
    ratio = painter.device().devicePixelRatioF()
    side = round(rect.width())
    at = rect.topLeft().toPoint()
    painter.drawPixmap(at, pixmap(name, colour, side, ratio))


def icon(
    name: str, colour: str = "text2", side: int = 18, *, pad: int = 0, rtl: bool = False
) -> QIcon:
    """Return a sign for a native control, with `pad` pixels after it.

    Qt leaves 4 px between the icon and the words of a button; the look wants 8.
    """
    scheme, flip, ratio = tokens.scheme(), i18n.rtl(), _screen_ratio()
    return _icon(name, colour, side, pad if rtl else 0, pad, (scheme, flip, ratio))


@lru_cache(maxsize=512)
def _icon(
    name: str,
    colour: str,
    side: int,
    start: int,
    pad: int,
    look: tuple[str, bool, float],
) -> QIcon:
    """Draw an icon once for each look, as sharp as the screen it is shown on."""
    result, ratio = QIcon(), look[-1]
    for mode, tint in (
        (QIcon.Mode.Normal, colour),
        (QIcon.Mode.Disabled, "disabled"),
    ):
        wide = QPixmap(QSize(round((side + pad) * ratio), round(side * ratio)))
        wide.fill(Qt.GlobalColor.transparent)
        wide.setDevicePixelRatio(ratio)
        painter = QPainter(wide)
        painter.drawPixmap(start, 0, pixmap(name, tint, side, ratio))
        painter.end()
        result.addPixmap(wide, mode)
    return result


def _screen_ratio() -> float:
    return QGuiApplication.primaryScreen().devicePixelRatio()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The look in force: colours, fonts and sizes by name, from `resources/tokens.toml`.

Painting code asks at paint time, so a change of scheme shows at the next
repaint. Sizes asked for while building stay: change the scale, build anew.
"""

import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from PySide6.QtGui import QColor, QFont, QGuiApplication

from resources import ROOT

FAMILIES = ("Consigne Sans", "Consigne Sans Arabic")

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

# Points mean 72 dots on a Mac and 96 elsewhere: pixels of the drawings are 96 dpi.
_DOTS = 72.0 if sys.platform == "darwin" else 96.0


@dataclass(slots=True)
class _Look:
    scheme: Scheme = "light"
    scale: float = 1.0
    density: float = 1.0


_look = _Look()


@cache
def _tokens() -> dict[str, Any]:
    with (ROOT / "tokens.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def values(scheme: Scheme) -> dict[str, str]:
    """Every colour of a scheme as hex; compartments as `legal.ink`, `legal.soft`."""
    result: dict[str, str] = dict(_tokens()["colour"][scheme])
    for key, (ink, soft) in _tokens()["compartment"][scheme].items():
        result[f"{key}.ink"], result[f"{key}.soft"] = ink, soft
    return result


@cache
def _colours(scheme: Scheme) -> dict[str, QColor]:
    return {name: QColor(value) for name, value in values(scheme).items()}


def set_look(scheme: Scheme, scale: float) -> None:
    """Choose what every later answer is about."""
    _look.scheme, _look.scale = scheme, scale
    _look.density = QGuiApplication.primaryScreen().logicalDotsPerInch() / _DOTS


def scheme() -> Scheme:
    """Return `light` or `dark`."""
    return _look.scheme


def scale() -> float:
    """Return the text scale: 1.0 is 100 %."""
    return _look.scale


def color(name: str) -> QColor:
    """Return a colour by token: `accent`, `text2`, `legal.ink`, `legal.soft`."""
    return _colours(_look.scheme)[name]


def hex_of(name: str) -> str:
    """Return a colour as hex, for rich text and SVG."""
    return values(_look.scheme)[name]


def ink(compartment: str) -> str:
    """Name the token of a compartment's words and signs, known or not."""
    return _compartment(compartment, "ink")


def soft(compartment: str) -> str:
    """Name the token of a compartment's ground, known or not."""
    return _compartment(compartment, "soft")


def _compartment(compartment: str, part: str) -> str:
    name = f"{compartment}.{part}"
    return name if name in values(_look.scheme) else f"registry.{part}"


def px(length: float) -> int:
    """Return a length that must grow with the text: heights, icons, columns."""
    return round(length * _look.scale * _look.density)


def roles() -> tuple[str, ...]:
    """Name every type role, `display` to `captionstrong`."""
    return tuple(_tokens()["type"])


def points(role: str) -> float:
    """Return the size of a type role in points, with the text scale."""
    size: float = _tokens()["type"][role][0]
    return size * 72.0 / _DOTS * _look.scale


def weight(role: str) -> int:
    """Return 400, 500 or 600: 700 would be a smeared fake."""
    result: int = _tokens()["type"][role][1]
    return result


@cache
def _font(role: str, size: float) -> QFont:
    result = QFont()
    result.setFamilies(list(FAMILIES))
    result.setPointSizeF(size)
    result.setWeight(QFont.Weight(weight(role)))
    result.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return result


def font(role: str = "body") -> QFont:
    """Return the font of a type role."""
    return _font(role, points(role))


def luminance(value: str) -> float:
    """Return the relative luminance of a hex colour (WCAG 2.2)."""
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two opaque hex colours."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Put the look into force: style, fonts, palette, style sheet and language."""

import re
from functools import cache
from string import Template
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from resources import BUILT, ROOT
from ui import i18n, tokens

Wish = Literal["light", "dark", "system"]

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LENGTH = re.compile(r"\bpx\((\d+)\)")
_SIZE = re.compile(r"\bpt\((\w+)\)")
_R = QPalette.ColorRole
_ROLES = {  # every role is set: nothing is left to the platform
    _R.Window: "page",
    _R.WindowText: "text",
    _R.Base: "surface",
    _R.AlternateBase: "sunken",
    _R.Text: "text",
    _R.PlaceholderText: "text3",
    _R.Button: "surface",
    _R.ButtonText: "text",
    _R.BrightText: "on_danger",
    _R.Highlight: "accent",
    _R.HighlightedText: "on_accent",
    _R.Link: "accent_text",
    _R.LinkVisited: "accent_text",
    _R.ToolTipBase: "text",
    _R.ToolTipText: "surface",
    _R.Light: "surface",
    _R.Midlight: "hover",
    _R.Mid: "line",
    _R.Dark: "control",
    _R.Shadow: "control",
    _R.Accent: "accent",
}
_DISABLED = {
    _R.Text: "disabled",
    _R.WindowText: "disabled",
    _R.ButtonText: "disabled",
    _R.Base: "sunken",
    _R.Highlight: "hover",
    _R.HighlightedText: "disabled",
    _R.Accent: "hover",
}


def apply(
    app: QApplication,
    scheme: Wish = "light",
    language: str = "en",
    scale: float = 1.0,
    *,
    controls: bool = True,
) -> None:
    """Make the whole program look and speak like this.

    A change of scheme alone shows at once; after a change of language or scale
    build the windows anew. Without `controls` the look of combos, checks and the
    focus ring waits for `install_controls`: the first window has none of them, and
    a style in Python costs 40 ms before it is painted.
    """
    _load_fonts()
    tokens.set_look(_resolved(scheme), scale)
    i18n.install(app, language)
    if controls:
        install_controls(app)
    elif not app.property("consigne_style"):
        app.setStyle("Fusion")
    app.setPalette(palette())
    app.setFont(tokens.font())
    if app.styleSheet() != (wanted := sheet()):  # every widget is polished again
        app.setStyleSheet(wanted)


def install_controls(app: QApplication) -> None:
    """Give native controls their look, once."""
    from ui import style

    style.install(app)


def _resolved(wish: Wish) -> tokens.Scheme:
    """Answer `system` with what the desktop says, light where it says nothing."""
    if wish != "system":
        return wish
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def palette() -> QPalette:
    """Return the palette of the scheme in force."""
    result = QPalette()
    for role, token in _ROLES.items():
        result.setColor(role, tokens.color(token))
    for role, token in _DISABLED.items():
        result.setColor(QPalette.ColorGroup.Disabled, role, tokens.color(token))
    return result


def sheet() -> str:
    """Return the style sheet with colours and lengths filled in."""
    text = _template()
    text = _LENGTH.sub(lambda found: f"{tokens.px(int(found[1]))}px", text)
    text = _SIZE.sub(lambda found: f"{tokens.points(found[1]):g}pt", text)
    names = {k: v for k, v in tokens.values(tokens.scheme()).items() if "." not in k}
    return Template(text).substitute(names)


@cache
def _template() -> str:
    return _COMMENT.sub("", (ROOT / "style.qss").read_text("utf-8"))


@cache
def _load_fonts() -> None:
    """Once per process: our own cuts, so that no font of the machine shadows them."""
    for file in sorted((BUILT / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The component sheet: every part once, for eyes and for tests.

    python -m ui.gallery FOLDER    renders the sheet and sample screens there

Its own captions are for developers and stay in English.
"""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QScrollArea,
    QWidget,
)

from ui import gallery_samples as samples
from ui import i18n, theme, tokens
from ui.gallery_parts import PARTS, tables
from ui.gallery_screens import SCREENS
from ui.widgets.labels import label
from ui.widgets.layout import card, hbox, scroll, vbox

log = logging.getLogger(__name__)


def build_gallery() -> QScrollArea:
    """Make the sheet: every part in one scroll area."""
    cards = [
        card(label(title, "captionstrong", "3"), maker(), gap=12)
        for title, maker in PARTS
    ]
    half = (len(cards) + 1) // 2
    if tokens.scale() > 1.5:  # one below the other
        columns: QLayout = vbox(*cards, gap=16)
    else:
        left, right = vbox(*cards[:half], ..., gap=16), vbox(*cards[half:], ..., gap=16)
        columns = hbox((left, 1), (right, 1), gap=16)
    page = vbox(columns, tables(), gap=16, margins=(24, 20, 24, 24))
    area = scroll(page)
    area.setObjectName("gallery")
    return area


def render(app: QApplication, folder: Path) -> None:
    """Draw the sheet and the sample screens in their looks to PNG files."""
    i18n.set_clock(lambda: samples.TODAY)
    looks: tuple[tuple[tokens.Scheme, str, float], ...] = (
        ("light", "fr", 1.0),
        ("dark", "fr", 1.0),
        ("dark", "ar", 1.0),
        ("light", "fr", 2.0),
        ("light", "ar", 2.0),
    )
    for scheme, language, scale in looks:
        theme.apply(app, scheme, language, scale)
        sheet = build_gallery().takeWidget()
        _save(
            app,
            sheet,
            folder / f"gallery-{language}-{scheme}-{scale:g}.png",
            QSize(1366, 0),
        )
        for name, (maker, size) in SCREENS.items():
            _save(
                app, maker(), folder / f"{name}-{language}-{scheme}-{scale:g}.png", size
            )


def _save(app: QApplication, widget: QWidget, path: Path, size: QSize) -> None:
    high = size.height() or widget.sizeHint().height()
    widget.resize(size.width(), high)
    widget.show()
    for _ in range(3):  # layouts that depend on their own height settle
        app.processEvents()
    if not size.height():
        layout = widget.layout()
        widget.resize(
            size.width(), layout.totalHeightForWidth(size.width()) if layout else high
        )
        app.processEvents()
    widget.grab().save(str(path))
    least = widget.minimumSizeHint()
    if least.width() > size.width() or (
        size.height() and least.height() > size.height()
    ):
        log.warning("%s needs %d x %d", path.name, least.width(), least.height())
    widget.deleteLater()


def main() -> None:
    """Render to the folder named on the command line."""
    app = QApplication(["gallery"])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    render(app, folder)


if __name__ == "__main__":
    main()

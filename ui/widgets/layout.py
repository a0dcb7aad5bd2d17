# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Short ways to say rows, columns, cards and hairlines.

Items are widgets, layouts, `...` (stretch), numbers (pixels), pairs of item and
stretch, or None (left out). Margins are leading, top, trailing, bottom: Qt does
not mirror them, so they are swapped here.
"""

from collections.abc import Iterable
from types import EllipsisType
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import i18n

Part = QWidget | QLayout
Item = Part | EllipsisType | int | tuple[Part, int] | None
Margins = tuple[int, int, int, int]
Box = TypeVar("Box", bound=QBoxLayout)
NONE: Margins = (0, 0, 0, 0)
CARD: Margins = (16, 16, 16, 16)


def vbox(*items: Item, gap: int = 8, margins: Margins = NONE) -> QVBoxLayout:
    """Stack items."""
    return _fill(QVBoxLayout(), items, gap, margins)


def hbox(*items: Item, gap: int = 8, margins: Margins = NONE) -> QHBoxLayout:
    """Put items side by side, from the leading edge."""
    return _fill(QHBoxLayout(), items, gap, margins)


def _fill(layout: Box, items: Iterable[Item], gap: int, margins: Margins) -> Box:
    lead, top, trail, bottom = margins
    left, right = (trail, lead) if i18n.rtl() else (lead, trail)
    layout.setSpacing(gap)
    layout.setContentsMargins(left, top, right, bottom)
    for item in items:
        add(layout, item)
    return layout


def add(layout: QBoxLayout, item: Item) -> None:
    """Append one item to a row or column."""
    stretch = 0
    if isinstance(item, tuple):
        item, stretch = item
    if isinstance(item, EllipsisType):
        layout.addStretch(1)
    elif isinstance(item, int):
        layout.addSpacing(item)
    elif isinstance(item, QLayout):
        layout.addLayout(item, stretch)
    elif item is not None:
        layout.addWidget(item, stretch)


def plain(layout: QLayout) -> QWidget:
    """Wrap a layout in a widget without any look."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def box(kind: str, layout: QLayout) -> QFrame:
    """Wrap a layout in a frame that looks as its `box` property says.

    Kinds: card, well, selected, page, sidebar, topbar, status, training, and the
    grounds of banners: info, ok, warn, danger.
    """
    frame = QFrame()
    frame.setProperty("box", kind)
    frame.setLayout(layout)
    return frame


def card(*items: Item, gap: int = 8, margins: Margins = CARD) -> QFrame:
    """Make a card: one subject, never inside another card."""
    return box("card", vbox(*items, gap=gap, margins=margins))


def well(*items: Item, gap: int = 4, margins: Margins = (14, 12, 14, 12)) -> QFrame:
    """Make a well: something quoted or attached."""
    return box("well", vbox(*items, gap=gap, margins=margins))


def hair(*, vertical: bool = False) -> QFrame:
    """Make a hairline."""
    frame = QFrame()
    frame.setProperty("box", "hair")
    if vertical:
        frame.setFixedWidth(1)
    else:
        frame.setFixedHeight(1)
    return frame


def scroll(content: QWidget | QLayout) -> QScrollArea:
    """Let content be higher than the screen; it keeps to the width."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setWidget(plain(content) if isinstance(content, QLayout) else content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def refresh(widget: QWidget) -> None:
    """Read the style sheet again after a property changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Tab goes: on in the order things are laid out, whenever they were made.

Qt's own order is that in which widgets were made; a question that comes up while a
form is filled in would be reached after everything else on the screen.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def neighbour(window: QWidget, widget: QWidget, *, forward: bool) -> QWidget | None:
    """Return what takes the keyboard after `widget`, or before it; None: nothing."""
    ways = _after(window, widget) if forward else _before(window, widget)
    for other in ways:
        if other is not widget and _takes_tab(other):
            return other
    return None


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _after(window: QWidget, widget: QWidget) -> Iterator[QWidget]:
    for part in _parts(widget):
        yield from _walk(part)
    inside = widget
    while inside is not window and (around := inside.parentWidget()) is not None:
        parts = _parts(around)
        at = parts.index(inside) + 1 if inside in parts else len(parts)
        for part in parts[at:]:
            yield from _walk(part)
        inside = around
    yield from _walk(window)


def _before(window: QWidget, widget: QWidget) -> Iterator[QWidget]:
    inside = widget
    while inside is not window and (around := inside.parentWidget()) is not None:
        parts = _parts(around)
        at = parts.index(inside) if inside in parts else 0
        for part in reversed(parts[:at]):
            yield from _walk_back(part)
        yield around
        inside = around
    yield from _walk_back(window)


def _walk(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for part in _parts(widget):
        yield from _walk(part)


def _walk_back(widget: QWidget) -> Iterator[QWidget]:
    for part in reversed(_parts(widget)):
        yield from _walk_back(part)
    yield widget


def _parts(widget: QWidget) -> list[QWidget]:
    """Return what is seen inside a widget, as it is laid out; the rest comes last."""
    laid = list(_laid_out(widget.layout()))
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    rest = [child for child in children if child not in laid]
    return [
        part for part in (*laid, *rest) if not part.isHidden() and not part.isWindow()
    ]


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for at in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(at) if layout is not None else None
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())

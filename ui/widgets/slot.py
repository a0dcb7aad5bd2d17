# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A place that shows one widget at a time, made anew when its words change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Slot(QWidget):
    """Shows what was put last; hidden while it is empty.

    `shown` tells whether there is something to see.
    """

    shown = Signal(bool)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._inside: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def put(self, widget: QWidget | None) -> None:
        """Show a widget in place of the last, or nothing."""
        if self._inside is not None:
            self._box.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = widget
        if widget is not None:
            self._box.addWidget(widget)
            widget.show()  # now, not when the event loop comes round
        self.setVisible(widget is not None)
        self.shown.emit(widget is not None)

    def inside(self) -> QWidget | None:
        """Return what is shown."""
        return self._inside

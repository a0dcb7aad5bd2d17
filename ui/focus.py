# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The focus ring: shown where the keyboard brought the focus, never for the mouse."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QFocusFrame, QTabBar, QWidget

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_BACK_AGAIN = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
_RINGED = (QAbstractButton, QTabBar)  # fields and lists show focus by themselves


class FocusRing(QObject):
    """Event filter of the application that moves one ring around."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frame: QFocusFrame | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at focus only; everything goes on to its widget."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            if isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
                self._follow(watched, event.reason())
        elif kind == QEvent.Type.MouseButtonPress and self._frame is not None:
            self._show(None)
        return False

    def _follow(self, widget: QWidget, reason: Qt.FocusReason) -> None:
        if reason in _BACK_AGAIN:  # the window came back: the ring is as it was
            return
        wanted = reason in _BY_KEYBOARD and isinstance(widget, _RINGED)
        self._show(widget if wanted else None)

    def _show(self, widget: QWidget | None) -> None:
        old, self._frame = self._frame, None
        if old is not None:
            try:
                old.setWidget(None)  # type: ignore[arg-type]  # Qt takes none
                old.deleteLater()
            except RuntimeError:  # gone with its window
                pass
        if widget is not None:
            frame = QFocusFrame(widget)
            frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            frame.setWidget(widget)
            self._frame = frame

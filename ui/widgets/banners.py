# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to be read: banners, the training strip, the bar of messages."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame

from ui.tokens import px
from ui.widgets.buttons import button, icon_button
from ui.widgets.labels import ElidedLabel, Glyph, label
from ui.widgets.layout import Item, box, hbox, refresh

SIGNS = {
    "info": "info",
    "ok": "circle-check",
    "warn": "triangle-alert",
    "danger": "circle-alert",
}
_TINTS = {"info": ("accent_text", "accent")}


def _tint(kind: str) -> tuple[str, str]:
    """Return the token of the sign and the ink of the words."""
    return _TINTS.get(kind, (kind, kind))


def banner(
    kind: str, text: str, *actions: Item, strong: str = "", icon: str = ""
) -> QFrame:
    """Make a banner above what it is about: info, ok, warn or danger.

    At most one action, a link button. `strong` is a first sentence that weighs
    more; both are shown as plain words.
    """
    sign, ink = _tint(kind)
    body = label(text, "small", ink, wrap=True)
    if strong:
        weight = f"<span style='font-weight:600'>{escape(strong)}</span>"
        body.setTextFormat(Qt.TextFormat.RichText)
        body.setText(f"{weight}&nbsp; {escape(text)}")
    glyph = Glyph(icon or SIGNS[kind], sign, 18)
    return box(kind, hbox(glyph, (body, 1), *actions, gap=10, margins=(12, 8, 12, 8)))


class TrainingStrip(QFrame):
    """Permanent on every screen of a training file."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "training")
        self.setObjectName("training_strip")
        sentence = self.tr("Training file: every person is invented.")
        words = ElidedLabel(sentence, "smallstrong", "warn")
        sign = Glyph("graduation-cap", "warn", 16)
        self.setLayout(hbox(..., sign, words, ..., gap=8, margins=(16, 0, 16, 0)))
        self.setFixedHeight(px(32))
        self.setAccessibleName(sentence)


class MessageBar(QFrame):
    """One message under the top bar; it stays until it has been read."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message_bar")
        self._glyph = Glyph("info", "accent_text", 18)
        self._words = label("", "small", "accent", wrap=True)
        self._words.setObjectName("message")
        self._action = button("", "link", compact=True, name="message_action")
        self._action.clicked.connect(self._on_action)
        self._call: Callable[[], object] | None = None
        close = icon_button("x", self.tr("Close this message"), compact=True)
        close.setObjectName("message_close")
        close.clicked.connect(self.clear)
        items = (self._glyph, (self._words, 1), self._action, close)
        self.setLayout(hbox(*items, gap=10, margins=(12, 6, 8, 6)))
        self.hide()

    def show_message(
        self,
        text: str,
        kind: str = "info",
        action: str = "",
        call: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, and a link that does something about it."""
        sign, ink = _tint(kind)
        self.setProperty("box", kind)
        refresh(self)
        self._glyph.set_sign(SIGNS[kind], sign)
        self._words.setText(text)
        self._words.set_ink(ink)
        self._call = call
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return the message that is shown, or nothing."""
        return self._words.text() if not self.isHidden() else ""

    def clear(self) -> None:
        """Take the message away and forget its words."""
        self.hide()
        self._words.setText("")
        self._call = None
        self.closed.emit()

    def _on_action(self) -> None:
        call = self._call
        self.clear()
        if call is not None:
            call()

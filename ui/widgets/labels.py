# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words and signs that stand alone: labels, elided labels, glyphs, key hints."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import i18n, icons
from ui.tokens import px
from ui.widgets.layout import hbox, plain, refresh

RLM = "\u200f"


class Label(QLabel):
    """Words in one of the type roles and inks.

    QLabel aligns by what it holds, so that a Latin name in an Arabic screen
    jumps to the left; an invisible mark in front keeps it in place.
    """

    def __init__(self, text: str = "", role: str = "body", ink: str = "") -> None:
        super().__init__()
        self.setProperty("t", role)
        self.setProperty("ink", ink)
        # What people type is shown as they typed it: markup would fetch its pictures.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def text(self) -> str:
        """Return the words without the mark."""
        return super().text().removeprefix(RLM)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(RLM + text if i18n.rtl() and text else text)

    def set_ink(self, ink: str) -> None:
        """Change the colour: "", 2, 3, accent, danger, warn, ok or disabled."""
        self.setProperty("ink", ink)
        refresh(self)

    def set_role(self, role: str) -> None:
        """Change the type role."""
        self.setProperty("t", role)
        refresh(self)


class ElidedLabel(Label):
    """One line that gives way: cut with an ellipsis, whole in its tooltip."""

    def __init__(self, text: str = "", role: str = "body", ink: str = "") -> None:
        super().__init__(text, role, ink)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(24))

    def minimumSizeHint(self) -> QSize:
        """Be content with almost nothing."""
        return QSize(px(24), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text when it does not fit."""
        super().resizeEvent(event)
        whole = self._shortened() == QLabel.text(self)
        self.setToolTip("" if whole else i18n.tip(self.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(flags), self._shortened())

    def _shortened(self) -> str:
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(QLabel.text(self), mode, self.width())


class Glyph(QWidget):
    """A sign; its colour follows the scheme."""

    def __init__(self, name: str, colour: str = "text2", side: int = 18) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        self.setFixedSize(px(side), px(side))

    def set_sign(self, name: str, colour: str) -> None:
        """Show another sign."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        icons.draw(QPainter(self), self._name, self._colour, QRectF(self.rect()))


def label(
    text: str,
    role: str = "body",
    ink: str = "",
    *,
    wrap: bool = False,
    selectable: bool = False,
) -> Label:
    """Make a label in a type role; `ink` as in `Label.set_ink`."""
    widget = Label(text, role, ink)
    widget.setWordWrap(wrap)
    if selectable:
        widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        widget.setCursor(Qt.CursorShape.IBeamCursor)
    if not wrap:
        policy = QSizePolicy.Policy
        widget.setSizePolicy(policy.Preferred, policy.Fixed)
    return widget


def glyph_text(
    name: str,
    text: str,
    role: str = "small",
    *,
    colour: str = "text2",
    ink: str = "2",
    side: int = 16,
    gap: int = 6,
    wrap: bool = False,
) -> QWidget:
    """Put a sign before words."""
    words = label(text, role, ink, wrap=wrap)
    stretch = 1 if wrap else 0
    return plain(hbox(Glyph(name, colour, side), (words, stretch), gap=gap))


class KeyHint(Label):
    """The keys of a shortcut in a small box, always left to right."""

    def __init__(self, keys: str) -> None:
        super().__init__("", "caption", "3")
        self.setProperty("hint", True)
        QLabel.setText(self, keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:
        """Keep keys readable from left to right in any language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

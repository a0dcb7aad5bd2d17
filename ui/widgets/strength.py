# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How hard a passphrase is to guess: four bars and a word."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.passphrases import LEAST_LENGTH, Strength
from ui.tokens import color, px
from ui.widgets.labels import label
from ui.widgets.layout import hbox

_STEPS = 4


class _Bars(QWidget):
    """Up to four filled bars, from the leading edge."""

    def __init__(self) -> None:
        super().__init__()
        self.filled, self.tone = 0, "line"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as wide as four bars."""
        return QSize(px(28) * _STEPS, px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for step in range(_STEPS):
            at = _STEPS - 1 - step if rtl else step
            painter.setBrush(color(self.tone if step < self.filled else "line"))
            bar = QRectF(at * px(28), 1, px(28) - 4, self.height() - 2)
            painter.drawRoundedRect(bar, 2, 2)


class StrengthMeter(QWidget):
    """Shows what `app.passphrases.strength` measured; nothing while nothing is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = _Bars()
        self._word = label("", "small", "2", wrap=True)
        self._word.setObjectName("strength")
        self.setLayout(hbox(self._bars, (self._word, 1), gap=10))
        self.hide()

    def show_strength(self, phrase: str, measured: Strength) -> None:
        """Show the strength of what is typed, or nothing where nothing is."""
        self.setVisible(bool(phrase))
        good = measured.accepted
        self._bars.filled = max(1, measured.score)
        self._bars.tone = "ok" if good else "warn" if measured.score > 1 else "danger"
        self._bars.update()
        if good:
            words = self.tr("Hard to guess")
        elif len(phrase) < LEAST_LENGTH:
            words = self.tr("Too short: six words that have nothing in common do well")
        else:
            words = self.tr("Too easy to guess: add a word or two")
        self._word.setText(words)
        self._word.set_ink("ok" if good else "2")
        self.setAccessibleName(words)

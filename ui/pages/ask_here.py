# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Something asked in place: a sentence, fields, and what is wrong; never a dialog."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, hbox, plain, vbox


class AskHere(QFrame):
    """Stands where it was asked for; Escape puts it away, with what was typed in it."""

    confirmed = Signal()
    discarded = Signal()  # what was typed is not wanted; `cancelled` follows
    cancelled = Signal()

    def __init__(
        self, name: str, title: str, yes: str, *parts: Item, icon: str = "check"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("box", "well")
        self.setAccessibleName(title)
        self._title = label(title, "smallstrong", wrap=True)
        self.no = button(self.tr("Leave as it is"), "quiet", compact=True)
        self.no.setObjectName(f"{name}_no")
        self.no.clicked.connect(self._discard)
        self.yes = button(yes, "primary", icon, compact=True, name=f"{name}_yes")
        self.yes.clicked.connect(self.confirmed)
        self._error = label("", "small", "danger", wrap=True)
        self._error.setObjectName(f"{name}_error")
        sign = vbox(Glyph("circle-alert", "danger", 16), ..., margins=(0, 2, 0, 0))
        self._ways = FlowLayout(gap=8, line_gap=6)
        ways = plain(self._ways)
        rows = vbox(plain(hbox(sign, (self._error, 1), gap=6)), ways, gap=6)
        self._wrong = plain(rows)
        self._wrong.hide()
        bar = plain(hbox(..., self.no, self.yes, gap=8))
        column = vbox(self._title, *parts, self._wrong, bar, gap=10)
        column.setContentsMargins(14, 12, 14, 12)
        self.setLayout(column)

    def set_error(self, sentence: str, *ways: QWidget) -> None:
        """Say what is wrong, and offer buttons to go on; "" takes both away."""
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._error.setText(sentence)
        for way in ways:
            self._ways.addWidget(way)
            way.show()
        self._wrong.setVisible(bool(sentence))

    def set_typed(self, typed: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Say what leaving by the button does: something would be thrown away."""
        words = self.tr("Discard") if typed else self.tr("Leave as it is")
        self.no.setText(words)

    def _discard(self) -> None:
        self.discarded.emit()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape: not now."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)


class AskSlot(QWidget):
    """A place that holds one question at a time, or nothing."""

    asking = Signal()  # a question came or went: `is_asking` tells

    def __init__(self) -> None:
        super().__init__()
        self._asked: AskHere | None = None
        self._column = vbox(gap=0)
        self.setLayout(self._column)
        self.hide()

    def ask(self, asked: AskHere) -> None:
        """Ask; what was asked before goes."""
        self.clear()
        self._asked = asked
        asked.cancelled.connect(self.clear)
        self._column.addWidget(asked)
        asked.show()
        self.show()
        self.asking.emit()
        QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        """Scroll to what is asked, once it has its place."""
        above: QWidget | None = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(self, 0, 24)
            above = above.parentWidget()

    def clear(self) -> None:
        """Ask nothing."""
        asked, self._asked = self._asked, None
        self.hide()
        if asked is not None:
            self._column.removeWidget(asked)
            asked.hide()
            asked.deleteLater()
            self.asking.emit()

    def is_asking(self) -> bool:
        """Tell whether something is asked."""
        return self._asked is not None

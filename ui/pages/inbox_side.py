# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One side of the exchange folder: its files as a list, and what can be removed."""

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.delegates.inbox import ROW, InboxDelegate
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tables import RowList

_LEAST, _MOST = 3, 9  # rows that are seen at once


class InboxSide(QWidget):
    """A head with its count, the files or a sentence, and a foot to clear it.

    Removing is asked for twice in place: `clear_wanted` is the second time.
    """

    clear_wanted = Signal()

    def __init__(
        self, title: str, name: str, model: QAbstractItemModel, empty: EmptyState
    ) -> None:
        super().__init__()
        self._model = model
        self.list = RowList(model, InboxDelegate(), title)
        self.list.setObjectName(name)
        self.list.setMouseTracking(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        self._count = label("", "small", "2")
        self._count.setObjectName(f"{name}_count")
        head = hbox((label(title, "heading"), 1), self._count)
        head.setContentsMargins(20, 12, 20, 10)
        self._clear = button(
            self.tr("Remove…"), "", "trash-2", compact=True, name=f"{name}_clear"
        )
        self._clear.clicked.connect(self._ask)
        self._note = label("", "caption", "3", wrap=True)
        self.asked = Slot(f"{name}_asked")
        foot = plain(
            vbox(
                self._note,
                self.asked,
                hbox(self._clear, ...),
                gap=8,
                margins=(20, 10, 20, 8),
            )
        )
        rows = (plain(head), hair(), (self._stack, 1), foot)
        self.setLayout(vbox(box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 6)))))
        self._name = name
        self.set_done(0)
        self.filled("")

    def filled(self, note: str) -> None:
        """Show the rows that the model has now, and a note below them."""
        rows = self._model.rowCount()
        self._stack.setCurrentIndex(0 if rows else 1)
        seen = min(max(rows, _LEAST), _MOST)
        self.list.setMinimumHeight(px(seen * ROW) + 4)
        self._count.setText(self.tr("%n file(s)", "", rows) if rows else "")
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def set_done(self, count: int) -> None:
        """Offer to remove so many files that have served."""
        self.asked.put(None)
        self._clear.setText(self.tr("Remove %n file(s) that served…", "", count))
        self._clear.setVisible(bool(count))

    def _ask(self) -> None:
        keep = button(self.tr("Keep them"), "", name=f"{self._name}_keep")
        keep.clicked.connect(self._keep)
        remove = button(
            self.tr("Remove them"), "danger", "trash-2", name=f"{self._name}_remove"
        )
        remove.clicked.connect(self.clear_wanted)
        words = self.tr(
            "What they brought is kept in the case file. Whatever carries the folder"
            " removes them on the other side as well."
        )
        shown = banner("warn", words)
        self.asked.put(plain(vbox(shown, plain(FlowLayout(keep, remove)))))
        self._clear.hide()
        keep.setFocus()

    def _keep(self) -> None:
        self.asked.put(None)
        self._clear.show()
        self._clear.setFocus()

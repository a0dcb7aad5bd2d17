# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sent and what was received, newest first."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.handover.ledger import LedgerRow, received, sent
from app.session import Session
from ui.models.ledger import LedgerModel
from ui.models.sources import Rows
from ui.tokens import px
from ui.widgets.columns import Columns
from ui.widgets.delegates.ledger import ROW, LedgerDelegate
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, scroll, vbox
from ui.widgets.states import EmptyState
from ui.widgets.tables import RowList


class _Side(QWidget):
    """One direction: a head with its count, and its bundles or a friendly sentence."""

    def __init__(self, title: str, name: str, empty: EmptyState) -> None:
        super().__init__()
        self.model = LedgerModel(self)
        self._list = RowList(self.model, LedgerDelegate(), title)
        self._list.setObjectName(name)
        self._list.setMinimumHeight(px(2 * ROW + 4))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(empty)
        self._count = label("", "small", "2")
        head = hbox(label(title, "heading"), ..., self._count)
        head.setContentsMargins(20, 12, 20, 10)
        rows = (plain(head), hair(), (self._stack, 1))
        self.setLayout(vbox(box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 6)))))

    def show_rows(self, rows: list[LedgerRow]) -> None:
        """Show these bundles."""
        self.model.set_source(Rows(rows))
        self._stack.setCurrentIndex(0 if rows else 1)
        self._count.setText(self.tr("%n bundle(s)", "", len(rows)) if rows else "")


class LedgerPart(QWidget):
    """Received beside sent; one below the other where it is narrow."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("ledger")
        self._session = session
        nothing_in = EmptyState("inbox", self.tr("Nothing received yet."))
        nothing_out = EmptyState("send", self.tr("Nothing sent yet."))
        self.incoming = _Side(self.tr("Received"), "received", nothing_in)
        self.outgoing = _Side(self.tr("Sent"), "sent", nothing_out)
        body = Columns((self.incoming, 1, 440), (self.outgoing, 1, 440), gap=16)
        column = vbox((body, 1), margins=(24, 0, 24, 16))
        self.setLayout(vbox((scroll(column), 1)))

    def refresh(self) -> None:
        """Read both sides again."""
        self.incoming.show_rows(received(self._session))
        self.outgoing.show_rows(sent(self._session))

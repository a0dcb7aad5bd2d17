# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After a bundle was taken in or refused: what was added, the receipt, the summaries."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.session import Session
from ui.pages.custody_summaries import SummaryReader
from ui.pages.receipt_card import ReceiptCard
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.labels import glyph_text
from ui.widgets.layout import plain, vbox
from ui.widgets.slot import Slot


class ArrivedView(QWidget):
    """Says what was done; `case_wanted` tells the id of a case to open."""

    case_wanted = Signal(str)

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("arrived")
        self._session, self._tasks = session, tasks
        self._place = Slot()
        self.setLayout(vbox(self._place, ..., gap=0))

    def show_done(
        self,
        kind: str,
        words: str,
        notes: Sequence[str],
        receipt: tuple[bytes, str, str, bool],
        case_ids: Sequence[str],
    ) -> None:
        """Show a sentence and the receipt (data, kind, to whom, whether it is on its way)."""
        link = None
        if len(case_ids) == 1:
            link = button(
                self.tr("Open the case"), "link", compact=True, name="open_received"
            )
            link.clicked.connect(lambda: self.case_wanted.emit(case_ids[0]))
        shown = banner(kind, words, *((link,) if link else ()))
        shown.setObjectName("open_result")
        shown.setAccessibleName(words)
        parts: list[QWidget] = [shown]
        parts += [glyph_text("trash-2", note, wrap=True) for note in notes]
        data, what, who, sent = receipt
        if data:
            parts.append(
                ReceiptCard(
                    self._session,
                    self._tasks,
                    data,
                    what,
                    who,
                    sent=sent,
                    look="card",
                    first=True,
                )
            )
        reader = SummaryReader(self._session, case_ids)
        if reader.is_empty():
            reader.deleteLater()
        else:
            reader.case_wanted.connect(self.case_wanted)
            parts.append(reader)
        self._place.put(plain(vbox(*parts, gap=12)))

    def clear(self) -> None:
        """Forget what is shown."""
        self._place.put(None)

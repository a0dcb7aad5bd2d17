# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers a procedure needs, ticked off where they are."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.errors import AppError, StorageError
from app.legal.papers import set_paper
from app.legal.procedures import ProcedureView
from app.session import Session
from ui import labels
from ui.errors import notice_for
from ui.forms.wrapped import Check
from ui.pages.legal.words import HELD
from ui.widgets.labels import label
from ui.widgets.layout import Item, vbox

_THERE, _MISSING, _NOT_NEEDED = "copy", "missing", "not_needed"


class PapersCard(QFrame):
    """A tick says that a copy is there; details stand in the procedure."""

    changed = Signal()
    failed = Signal(object)  # the Notice

    def __init__(
        self, session: Session, procedure: ProcedureView, *, writable: bool
    ) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("papers_card")
        self._session, self._procedure = session, procedure
        rows: list[Item] = [label(self.tr("To prepare"), "heading")]
        for paper in procedure.papers:
            if paper.state == _NOT_NEEDED:
                continue
            name = labels.code("legal_paper", paper.piece)
            there = Check(name)
            there.setObjectName(f"paper_{paper.piece}")
            there.setChecked(paper.state in HELD)
            there.setEnabled(writable)
            if paper.state not in ("", _MISSING):
                there.setToolTip(labels.code("paper_state", paper.state))
            there.toggled.connect(partial(self._tick, paper.piece))
            rows.append(there)
        if len(rows) == 1:
            words = self.tr("No papers are listed for this procedure.")
            rows.append(label(words, "small", "2", wrap=True))
        self.setLayout(vbox(*rows, gap=6, margins=(16, 16, 16, 16)))

    def _tick(self, piece: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        state = _THERE if on else _MISSING
        try:
            set_paper(self._session, self._procedure.entry_id, piece, state)
        except (AppError, StorageError) as error:
            self.failed.emit(notice_for(error))
        self.changed.emit()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The summaries that came with cases, read one after the other, dangers first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.forms.showing import Line
from app.handover.history import summaries
from app.handover.selection import SUMMARY_PLACE
from app.queries import cases as case_queries
from app.queries import timeline
from app.session import Session
from ui import i18n
from ui.forms.reading import AnswersView
from ui.pages.entry_words import body_of
from ui.widgets.buttons import button, icon_button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.slot import Slot

_FIRST = ("/risks", "/safe_contact")  # what can hurt somebody is read before all else


class SummaryReader(QFrame):
    """One summary at a time; `case_wanted` tells the id of the case to open."""

    case_wanted = Signal(str)

    def __init__(self, session: Session, case_ids: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("summaries")
        self.setProperty("box", "card")
        self._session = session
        self._found = summaries(session, case_ids)
        self._at = 0
        self._where = label("", "small", "2")
        self._where.setObjectName("summary_count")
        self._back = icon_button(
            "chevron-left", self.tr("The summary before"), name="summary_back"
        )
        self._next = button(
            self.tr("Next summary"), "", "chevron-right", name="summary_next"
        )
        self._back.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self._open = button(
            self.tr("Open the case"), "link", "folder-open", name="summary_case"
        )
        self._open.clicked.connect(self._on_open)
        self._place = Slot("summary")
        title = label(self.tr("Summaries to read"), "heading", wrap=True)
        head = plain(hbox((title, 1), self._where, gap=12))
        bar = plain(FlowLayout(self._back, self._next, self._open, gap=8))
        rows = (head, (self._place, 1), bar)
        self.setLayout(vbox(*rows, gap=10, margins=(20, 16, 20, 16)))
        if self._found:
            self._show()

    def is_empty(self) -> bool:
        """Tell whether no summary came."""
        return not self._found

    def _step(self, by: int) -> None:
        self._at = max(0, min(len(self._found) - 1, self._at + by))
        self._show()

    def _show(self) -> None:
        case_id, entry_id = self._found[self._at]
        count = len(self._found)
        words = self.tr("{at} of {count}")
        self._where.setText(
            words.format(at=i18n.number(self._at + 1), count=i18n.number(count))
        )
        self._where.setVisible(count > 1)
        self._back.setVisible(count > 1)
        self._next.setVisible(count > 1)
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < count - 1)
        self._place.put(self._summary(case_id, entry_id))

    def _summary(self, case_id: str, entry_id: str) -> QWidget:
        row = case_queries.row_of(self._session, case_id)
        code = i18n.ltr(row.code) if row else ""
        name = f"{i18n.iso(row.name)} · {code}" if row and row.name else code
        entry = timeline.view(self._session, SUMMARY_PLACE, entry_id)
        lines = body_of(self._session, entry) if entry is not None else []
        by = ""
        if entry is not None:
            words = self.tr("Written by {name}, {day}")
            day = i18n.short_date(entry.occurred_on)
            by = words.format(name=i18n.iso(entry.author), day=day)
        return plain(
            vbox(
                label(name, "strong", wrap=True),
                label(by, "caption", "2", wrap=True),
                AnswersView(_dangers_first(lines)),
                ...,
                gap=6,
            )
        )

    def _on_open(self) -> None:
        self.case_wanted.emit(self._found[self._at][0])


def _dangers_first(lines: Sequence[Line]) -> list[Line]:
    first = [line for key in _FIRST for line in lines if line.place == key]
    return first + [line for line in lines if line.place not in _FIRST]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries that wait for somebody to choose between their versions, as a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QWidget

from app.queries.conflicts import ConflictRow
from app.session import Session
from ui import i18n
from ui.pages.conflict_option import OptionCard
from ui.pages.conflict_words import author, name_of, when, whose_case
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, scroll, vbox
from ui.widgets.tags import Pill, Tag


class ConflictList(QWidget):
    """Cards: the case, the compartment, what the entry is, who wrote each side, when."""

    chosen = Signal(str, str)  # compartment, entry

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("conflict_list")
        self._session = session
        self._cards: dict[str, OptionCard] = {}
        self._area: QScrollArea | None = None
        self._group = QButtonGroup(self)
        self._column = vbox(gap=0)
        self.setLayout(self._column)

    def show_rows(self, rows: Sequence[ConflictRow], left: int) -> None:
        """Show these; `left` says how many more there are."""
        if self._area is not None:
            self._column.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self._group.deleteLater()
        self._group = QButtonGroup(self)
        self._cards = {row.entry_id: self._card(row) for row in rows}
        parts: list[QWidget] = list(self._cards.values())
        if left:
            words = self.tr("%n more come when these are done.", "", left)
            parts.append(label(words, "small", "2", wrap=True))
        # Room for the ring around the one that has the keyboard.
        self._area = scroll(vbox(*parts, ..., gap=8, margins=(4, 4, 8, 4)))
        self._column.addWidget(self._area)
        self._area.show()

    def mark(self, entry_id: str) -> None:
        """Show which one is compared."""
        card = self._cards.get(entry_id)
        if card is not None:
            card.setChecked(True)
            if self._area is not None:
                self._area.ensureWidgetVisible(card)
            return
        if (on := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            on.setChecked(False)
            self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Bring the keyboard to the list."""
        on = self._group.checkedButton() or next(iter(self._cards.values()), None)
        if on is not None:
            on.setFocus()

    def _card(self, row: ConflictRow) -> OptionCard:
        title = name_of(self._session, row)
        signed = Pill(self.tr("Signed"), "ok", "signature") if row.signed else None
        sides = [
            self.tr("{author}, {moment}").format(author=author(side), moment=when(side))
            for side in row.sides
        ]
        where = whose_case(row)
        lines = [
            plain(hbox(Tag(row.compartment), signed, ..., gap=6)),
            label(i18n.iso(title), "strong", wrap=True),
            label(where, "small", "2", wrap=True),
            *(label(words, "caption", "2", wrap=True) for words in sides),
        ]
        if not row.may_settle:
            words = self.tr("You read both; a colleague chooses.")
            lines.append(label(words, "caption", "2", wrap=True))
        said = i18n.joined(title, where, *sides)
        name = f"conflict_{row.entry_id[:12]}"
        card = OptionCard(name, said, *lines, signed=False)
        self._group.addButton(card)
        card.clicked.connect(
            lambda _on=False, r=row: self.chosen.emit(r.compartment, r.entry_id)
        )
        return card

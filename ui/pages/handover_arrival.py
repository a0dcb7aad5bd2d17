# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bundle that was read: who, why, what can be read here, and what was withheld."""

from PySide6.QtWidgets import QFrame, QWidget

from app.handover.arrival import Arrival
from ui import i18n
from ui.models.bundle import BundleModel
from ui.models.matrix import Mark, MatrixCell, MatrixLine
from ui.models.people import ContactModel
from ui.pages.custody_arrival import ArrivalWords
from ui.purposes import purpose_word, reason_word
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import box, card, hair, hbox, plain, vbox
from ui.widgets.matrix import MatrixTable
from ui.widgets.slot import Slot
from ui.widgets.tags import Avatar

_SHOWN = 252  # the least height of the matrix: head and four rows


class ArrivalView(QWidget):
    """Shown before anything is taken in."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("arrival")
        self._people, self._words = ContactModel(self), ArrivalWords(self)
        self._sender, self._facts = Slot(), Slot()
        self._warning = Slot("arrival_words")
        self._title = label(
            self.tr("What you will be able to read"), "heading", wrap=True
        )
        self.model = BundleModel(self.tr("Case"))
        self.matrix = MatrixTable(self.model)
        self.model.setParent(self.matrix)
        self._withheld = Slot("withheld")
        marks = (
            glyph_text("check", self.tr("comes with it")),
            glyph_text("minus", self.tr("does not come")),
            glyph_text(
                "x", self.tr("withheld, with the reason"), colour="danger", ink="2"
            ),
        )
        legend = plain(FlowLayout(*marks, gap=16))
        head = Columns((self._title, 1, 280), (legend, 0, 0), gap=8)
        head.setContentsMargins(20, 12, 20, 4)
        rows = (head, (self.matrix, 1), self._withheld)
        listed = box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 1)))
        top = Columns((self._sender, 1, 260), (self._facts, 2, 420), gap=12)
        self.setLayout(vbox(top, self._warning, (listed, 1), gap=12))

    def show_arrival(self, arrival: Arrival, custodian: str = "") -> None:
        """Show a bundle that can be believed; `custodian` is who takes it over."""
        self._sender.put(self._who(arrival))
        self._facts.put(self._about(arrival))
        self._warning.put(self._warn(arrival, custodian))
        self.model.set_lines(self._lines(arrival))
        self.matrix.setMinimumHeight(min(self.matrix.needed_height(), px(_SHOWN)))
        said = [("eye-off", words) for words in self._words.withheld(arrival)]
        notes = self._words.notes(arrival) + said
        self._withheld.put(_listed(notes) if notes else None)

    def _who(self, arrival: Arrival) -> QFrame:
        row = arrival.sender
        known = arrival.verified
        sign, tone = ("badge-check", "ok") if known else ("triangle-alert", "warn")
        state = self._people.state(row)
        words = vbox(
            label(i18n.iso(row.name), "strong", wrap=True),
            label(self._people.what(row), "caption", "2", wrap=True),
            glyph_text(sign, state, "caption", colour=tone, ink=tone, side=14, gap=4),
            gap=2,
        )
        face = Avatar(row.name, ContactModel.compartment(row), 40)
        return card(
            label(self.tr("From"), "smallstrong"),
            plain(hbox(face, (words, 1), gap=12)),
            ...,
            gap=8,
            margins=(16, 12, 16, 12),
        )

    def _about(self, arrival: Arrival) -> QFrame:
        moment = arrival.created.astimezone()
        facts = (
            (self.tr("Purpose"), purpose_word(arrival.purpose)),
            (self.tr("Written"), i18n.moment(moment)),
            (self.tr("Can be opened until"), i18n.short_date(arrival.not_after)),
            (self.tr("Size"), self._size(arrival)),
        )
        cells = [
            plain(vbox(label(k, "caption", "3"), label(v, "medium"), gap=2))
            for k, v in facts
        ]
        row = plain(FlowLayout(*cells, gap=24, line_gap=12))
        title = label(self.tr("The bundle"), "smallstrong")
        return card(title, row, ..., gap=8, margins=(16, 12, 16, 12))

    def _size(self, arrival: Arrival) -> str:
        size = i18n.size(arrival.bytes)
        if not arrival.attachments:
            return size
        files = self.tr("%n attached file(s)", "", arrival.attachments)
        return f"{size}, {files}"

    def _warn(self, arrival: Arrival, custodian: str) -> QWidget:
        """Say what custody it brings, then what to look at first."""
        lines = [self._words.custody(arrival, custodian)]
        if arrival.opened_before:
            lines = []
        parts = []
        for kind, strong, words in [*lines, *self._words.doubts(arrival)]:
            shown = banner(kind, words, strong=strong)
            shown.setAccessibleName(f"{strong} {words}".strip())
            parts.append(shown)
        return plain(vbox(*parts, gap=8))

    def _lines(self, arrival: Arrival) -> list[MatrixLine]:
        held: dict[str, dict[str, MatrixCell]] = {}
        for code, compartment, _count, reason in arrival.withheld:
            cell = MatrixCell(Mark.WITHHELD, reason_word(reason))
            held.setdefault(code, {})[compartment] = cell
        lines = []
        for case in arrival.cases:
            counts = case.entries_by_compartment
            code = case.code
            cells = dict(held.get(code, {}))
            for key in (key for key, n in counts.items() if n):
                part = cells.get(key)
                cells[key] = self._partly(part) if part else MatrixCell(Mark.YES)
            entries = self.tr("%n entries", "", sum(counts.values()))
            lines.append(MatrixLine(code, i18n.ltr(code), entries, cells))
        return lines

    def _partly(self, stays: MatrixCell) -> MatrixCell:
        words = self.tr("not all of it: {reason}").format(reason=stays.reason)
        return MatrixCell(Mark.PARTLY, self.tr("in part"), words)


def _listed(lines: list[tuple[str, str]]) -> QWidget:
    rows = [
        glyph_text(sign, words, colour="text3", ink="2", wrap=True)
        for sign, words in lines
    ]
    inner = plain(vbox(*rows, gap=4, margins=(20, 8, 20, 10)))
    return plain(vbox(hair(), inner, gap=0))

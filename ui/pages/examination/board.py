# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Body map, table and the one finding that is described: each follows the others."""

from functools import partial

from PySide6.QtCore import Signal

from app.body.figures import region_at
from app.consent import Answer
from app.examination.content import EXAMINATION, Examination, read
from app.examination.numbering import next_number
from app.rows import AttachmentRow
from ui import i18n, labels
from ui.forms.live import Live
from ui.pages.examination.card import FindingCard
from ui.pages.examination.halves import Halves
from ui.pages.examination.photos import PhotoStrip
from ui.pages.examination.sections import FINDING
from ui.pages.examination.table import FindingTable
from ui.pages.examination.words import FindingWords
from ui.widgets.asking import AskingBar
from ui.widgets.bodymap_panel import BodyPanel
from ui.widgets.layout import box, plain, vbox


class FindingsBoard(Halves):
    """Where findings are placed and described."""

    changed_row = Signal(int)  # another finding is described; 0 for none

    def __init__(self, photos: PhotoStrip) -> None:
        super().__init__()
        self.setObjectName("findings_board")
        self.panel = BodyPanel()
        self.table = FindingTable()
        self.card = FindingCard(photos)
        self._photos, self._words = photos, FindingWords()
        self._live: Live | None = None
        self._selected: int | None = None
        self.row = 0
        self._asking = AskingBar()
        self._asking.set_bar(plain(vbox()))
        self._asking.hide()
        self._map = box("card", vbox(self.panel, margins=(16, 12, 16, 12)))
        table = box("card", vbox(self.table, margins=(1, 1, 1, 1)))
        rows = vbox(table, self._asking, (self.card, 1), gap=12)
        right = plain(rows)
        self.set_halves(self._map, right)
        self._connect()

    def _connect(self) -> None:
        body = self.panel.map
        body.placed.connect(self.place)
        body.moved.connect(self._on_moved)
        body.chosen.connect(self._on_chosen)
        self.table.chosen.connect(self.choose)
        self.table.entered.connect(self._on_entered)
        self.table.added.connect(self.begin_placing)
        self.table.removed.connect(self.ask_to_remove)
        self.card.removed.connect(self.ask_to_remove)

    # -- what is shown -----------------------------------------------------------
    def open(self, live: Live, row: int = 0) -> None:
        """Describe the findings of a filling."""
        self.card.clear()
        self._live = live
        live.register(FINDING, self)
        self.row = row
        self.settle()

    def written(self) -> Examination:
        """Return what is written now."""
        if self._live is None:
            return Examination(EXAMINATION)
        return read(EXAMINATION, self._live.filling.everything())

    def show_files(
        self, answer: Answer, files: tuple[AttachmentRow, ...], compartment: str
    ) -> None:
        """Know what is attached, and whether photographs are agreed to."""
        self._photos.show_agreement(answer)
        self._photos.show_written(self.written(), files, compartment)

    def settle(self) -> None:
        """Show the findings as they are now."""
        live = self._live
        if live is None:
            return
        written = self.written()
        findings = written.findings
        self.row = min(self.row, len(findings)) or (1 if findings else 0)
        self.panel.map.set_kind(written.kind)
        marks = [mark for f in findings if (mark := self._words.mark(f)) is not None]
        self.panel.show_marks(marks)
        self.table.show_findings(findings, self.row)
        if not self.row:
            self.card.clear()
            self._select(None)
            return
        finding = findings[self.row - 1]
        self.card.show_row(live, finding)
        self._select((finding.number or finding.row) if finding.placed else None)

    def _select(self, number: int | None) -> None:
        """Show a mark as the one described: only once, the person may look elsewhere."""
        if number != self._selected:
            self._selected = number
            self.panel.map.select(number)

    def refresh(self, *, value: bool = True) -> None:
        """Follow the filling: rows came, went or moved (`ui.forms.live.Shown`)."""
        if value:
            self.settle()
            self.card.refresh()

    def set_problem(self, sentence: str) -> None:
        """Say of the table that something in it has to be corrected."""
        self.table.setAccessibleDescription(sentence)

    # -- choosing ----------------------------------------------------------------
    def choose(self, row: int) -> None:
        """Describe a finding."""
        self.row, self._selected = row, None
        self.settle()
        self.changed_row.emit(row)

    def _on_chosen(self, number: int) -> None:
        found = self.written().finding(number)
        if found is not None:
            self.choose(found.row)

    def _on_entered(self, row: int) -> None:
        self.choose(row)
        self.card.take_focus()

    def bring(self, place: str) -> None:
        """Bring the keyboard to a question of a finding: "/finding[2]/side"."""
        row = place.removeprefix(f"{FINDING}[").partition("]")[0]
        if row.isdecimal() and 1 <= int(row) <= len(self.written().findings):
            self.choose(int(row))
            if place.rpartition("/")[2] in ("view", "x", "y"):
                self.panel.map.setFocus()
            else:
                self.card.bring(place)
        else:
            self.table.setFocus()

    # -- placing -----------------------------------------------------------------
    def begin_placing(self) -> None:
        """Bring the keyboard to the figure: arrows move over it, Enter places."""
        self.panel.map.setFocus()

    def place(self, view: str, x: float, y: float) -> None:
        """Begin a finding at a point of a plate."""
        live = self._live
        if live is None:
            return
        number = next_number(self.written())
        with live.filling.together():
            row = live.add_row(FINDING)
            at = f"{FINDING}[{row}]"
            live.answer(f"{at}/number", number)
            live.answer(f"{at}/seen_on", i18n.today().isoformat())
            self._put(live, at, view, x, y)
        self.choose(row)
        self.card.take_focus()

    def _on_moved(self, number: int, view: str, x: float, y: float) -> None:
        live, found = self._live, self.written().finding(number)
        if live is None or found is None:
            return
        with live.filling.together():
            self._put(live, found.place, view, x, y)
        self.choose(found.row)

    def _put(self, live: Live, at: str, view: str, x: float, y: float) -> None:
        """Answer where it is; what lies there says region and side."""
        live.answer(f"{at}/view", view)
        live.answer(f"{at}/x", round(x, 4))
        live.answer(f"{at}/y", round(y, 4))
        region = region_at(self.written().kind, view, x, y)
        if region is None:
            return
        live.answer(f"{at}/region", region.region)
        live.answer(f"{at}/side", region.side)
        live.answer(f"{at}/which", _which(region.detail))

    # -- taking away --------------------------------------------------------------
    def ask_to_remove(self, row: int) -> None:
        """Ask once, naming the finding; undo brings it back too."""
        findings = self.written().findings
        if not 1 <= row <= len(findings):
            return
        finding = findings[row - 1]
        words = self.tr("Take away {finding}, {place}? The others keep their numbers.")
        said = words.format(
            finding=self._words.name(finding), place=self._words.place(finding)
        )
        self._asking.show()
        self._asking.ask(
            said,
            self.tr("Keep it"),
            self.tr("Take it away"),
            partial(self._remove, row),
            otherwise=self._asking.hide,
        )

    def _remove(self, row: int) -> None:
        self._asking.hide()
        if self._live is not None:
            self.card.clear()
            self._live.remove_row(FINDING, row)
            self.settle()
            self.table.setFocus()

    # -- room ----------------------------------------------------------------------
    def on_turned(self, *, wide: bool) -> None:
        """Let the card scroll by itself only beside the figure."""
        self.card.set_scrolling(scrolls=wide)


def _which(detail: str) -> str:
    """Return the word of a finger, the number of a toe or a tooth."""
    if detail.startswith("toe"):
        return detail.removeprefix("toe")
    return labels.code("body_detail", detail) if detail else ""

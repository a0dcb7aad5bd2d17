# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saying what each column is: guessed already, corrected with one choice each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.sheets.assistant import Opened, about_columns
from app.sheets.columns import NOTE, Target
from app.sheets.csv_files import ENCODINGS
from app.sheets.limits import Remark
from app.sheets.tables import Column
from app.sheets.values import text_of
from ui import i18n
from ui.pages.bring.words import SheetWords
from ui.widgets.choosing import QuietCombo
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.labels import ElidedLabel, glyph_text, label
from ui.widgets.layout import box, card, hair, plain, vbox
from ui.widgets.slot import Slot

SAMPLES = 3
_ROWS_OFFERED = 15  # of headings
AUTOMATIC = "auto"


class ColumnRow(QWidget):
    """One column: its heading, a few of its cells, what it is, and day or month first.

    `changed` tells that another target was chosen.
    """

    changed = Signal()
    order_changed = Signal()

    def __init__(
        self, column: Column, samples: list[str], options: list[tuple[str, str]]
    ) -> None:
        super().__init__()
        self.column = column
        heading = column.heading or self.tr("Column {letter}").format(
            letter=column.letter
        )
        self.combo = QuietCombo(options, f"column_{column.letter}")
        said = self.tr("What is in “{heading}”").format(heading=heading)
        self.combo.setAccessibleName(said)
        words = vbox(
            ElidedLabel(i18n.iso(heading), "strong"),
            ElidedLabel(i18n.joined(*map(i18n.iso, samples)), "caption", "2"),
            gap=0,
        )
        orders = [
            ("", self.tr("What comes first?")),
            ("day", self.tr("The day: 31/12/2009")),
            ("month", self.tr("The month: 12/31/2009")),
        ]
        self.order = QuietCombo(orders, f"order_{column.letter}")
        said = self.tr("Day or month first in “{heading}”").format(heading=heading)
        self.order.setAccessibleName(said)
        self._why = label("", "caption", "warn", wrap=True)
        self._dates = plain(vbox(self.order, self._why, gap=4))
        self._dates.hide()
        self._asked, self._found = False, ""
        choice = plain(vbox(self.combo, self._dates, gap=6))
        self.setLayout(vbox(Columns((plain(words), 3, 200), (choice, 2, 220), gap=16)))
        self.combo.activated.connect(lambda _at: self.changed.emit())
        self.order.activated.connect(lambda _at: self.order_changed.emit())

    def show_order(self, found: str) -> None:
        """Ask for day or month first where the column does not decide it itself."""
        self._asked = found in ("ask", "both")
        self._dates.setVisible(self._asked)
        if found in ("day", "month"):
            self.order.set_code(found)
        elif self._asked and found != self._found:
            self.order.setCurrentIndex(0)
        self._found = found
        words = self.tr("Nothing in the column tells which comes first: please say it.")
        if found == "both":
            words = self.tr(
                "Both are in this column: some rows will be left to look at."
            )
        self._why.setText(words)

    def open_question(self) -> bool:
        """Tell whether the person still has to say which comes first."""
        return self._asked and not self.order.code()


class ColumnsPart(QWidget):
    """Where the table begins, and what its columns are.

    `sheet_wanted`, `headings_wanted` and `encoding_wanted` ask to read the file anew.
    """

    changed = Signal()
    sheet_wanted = Signal(str)
    headings_wanted = Signal(int)
    encoding_wanted = Signal(str)

    def __init__(self, known: tuple[Target, ...]) -> None:
        super().__init__()
        self.setObjectName("bring_columns")
        self._known = known
        self._words = SheetWords(self)
        self.rows: list[ColumnRow] = []
        self._opened: Opened | None = None
        self._where, self._list, self._remarks = Slot(), Slot(), Slot("bring_remarks")
        self.setLayout(vbox(self._where, self._remarks, self._list, ..., gap=12))

    def show_sheet(self, opened: Opened, encoding: str = AUTOMATIC) -> None:
        """Show a sheet with what its columns seem to be."""
        self._opened = opened
        self._where.put(self._place(opened, encoding))
        options = [("", self.tr("Leave this column out"))]
        options += [(t.key, t.label(i18n.language())) for t in self._known]
        self.rows = []
        listed: list[QWidget] = []
        for column in opened.table.columns:
            cells = (c for c in opened.table.cells(column.at) if c is not None)
            samples = [
                text_of(cell)[:40]
                for cell, _ in zip(cells, range(SAMPLES), strict=False)
            ]
            row = ColumnRow(column, samples, options)
            row.combo.set_code(opened.mapping.get(column.at, ""))
            row.changed.connect(lambda row=row: self._on_changed(row))
            row.order_changed.connect(self.changed)
            self.rows.append(row)
            listed += [hair(), plain(vbox(row, margins=(20, 10, 20, 10)))]
        title = label(self.tr("What is in each column"), "heading")
        head = plain(vbox(title, margins=(20, 14, 20, 10)))
        self._list.put(box("card", vbox(head, *listed, gap=0, margins=(1, 1, 1, 6))))
        self._look_at_dates()

    def mapping(self) -> dict[int, str]:
        """Return the target of each column that is used."""
        chosen = {row.column.at: row.combo.code() for row in self.rows}
        return {at: key for at, key in chosen.items() if key}

    def orders(self) -> dict[int, str]:
        """Return "day" or "month" by column."""
        return {row.column.at: row.order.code() or "day" for row in self.rows}

    def open_question(self) -> ColumnRow | None:
        """Return the first column of dates that the person has to say more about."""
        return next((row for row in self.rows if row.open_question()), None)

    def _place(self, opened: Opened, encoding: str) -> QWidget:
        """Offer the other sheets, another row of headings, other letters."""
        parts = []
        if len(opened.book.sheets) > 1:
            names = [(name, name) for name in opened.book.sheets]
            sheets = QuietCombo(names, "sheet")
            sheets.set_code(opened.sheet)
            sheets.activated.connect(lambda _at: self.sheet_wanted.emit(sheets.code()))
            parts.append((labelled(self.tr("Sheet"), sheets), 1, 200))
        parts.append((labelled(self.tr("Headings"), self._headings(opened)), 2, 240))
        if opened.book.kind == "csv":
            names = [(AUTOMATIC, self.tr("as they seem to be"))]
            names += [(name, name.upper()) for name in ENCODINGS]
            letters = QuietCombo(names, "encoding")
            letters.set_code(encoding)
            letters.activated.connect(
                lambda _at: self.encoding_wanted.emit(letters.code())
            )
            hint = self.tr("Only if accents or Arabic letters look wrong.")
            parts.append((labelled(self.tr("Letters"), letters, hint), 1, 200))
        return card(Columns(*parts, gap=16), margins=(20, 14, 20, 14))

    def _headings(self, opened: Opened) -> QuietCombo:
        combo = QuietCombo([], "headings")
        combo.setMinimumContentsLength(20)
        combo.addItem(self.tr("There are none"), -1)
        grid = opened.grid
        for at, row in enumerate(grid.rows[:_ROWS_OFFERED]):
            said = [text_of(cell)[:20] for cell in row if cell is not None][:4]
            words = self.tr("Row {number}: {words}")
            number = i18n.number(grid.numbers[at])
            combo.addItem(words.format(number=number, words=i18n.joined(*said)), at)
        combo.setCurrentIndex(max(0, combo.findData(opened.table.headings)))
        combo.activated.connect(
            lambda _at: self.headings_wanted.emit(int(combo.currentData()))
        )
        return combo

    def _on_changed(self, row: ColumnRow) -> None:
        """Keep each answer to one column: the last choice counts."""
        key = row.combo.code()
        for other in self.rows:
            if other is not row and key not in ("", NOTE) and other.combo.code() == key:
                other.combo.set_code("")
        self._look_at_dates()
        self.changed.emit()

    def _look_at_dates(self) -> None:
        if self._opened is None:
            return
        table, mapping = self._opened.table, self.mapping()
        orders, remarks = about_columns(table, mapping, self._known)
        for row in self.rows:
            row.show_order(orders.get(row.column.at, "none"))
        self._show_remarks(remarks)

    def _show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        said = [
            glyph_text("info", self._words.remark(remark), wrap=True)
            for remark in remarks
        ]
        self._remarks.put(plain(vbox(*said, gap=4)) if said else None)

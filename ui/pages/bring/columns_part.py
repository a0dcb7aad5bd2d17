# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saying what each column is: guessed already, corrected with one choice each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from app.sheets.assistant import Opened, about_columns
from app.sheets.columns import NOTE, Target
from app.sheets.csv_files import ENCODINGS
from app.sheets.limits import Remark
from app.sheets.tables import Column, Table
from app.sheets.values import text_of
from ui import i18n
from ui.pages.bring.words import SheetWords
from ui.widgets.choosing import QuietCombo
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.labels import ElidedLabel, glyph_text, label
from ui.widgets.layout import box, card, hair, plain, vbox
from ui.widgets.slot import Slot

SAMPLES, _LETTERS = 3, 40
_LOOKED_AT = 500  # rows, for samples
_ROWS_OFFERED = 15  # of headings
AUTOMATIC = "auto"


class ColumnRow(QWidget):
    """One column: its heading, a few of its cells, what it is, and day or month first.

    `changed` tells that another target was chosen. `options` is shared by all rows.
    """

    changed = Signal()
    order_changed = Signal()

    def __init__(
        self, column: Column, samples: list[str], options: QStandardItemModel
    ) -> None:
        super().__init__()
        self.column = column
        words = self.tr("Column {letter}").format(letter=column.letter)
        self.heading = column.heading or words
        self.combo = QuietCombo([], f"column_{column.letter}")
        self.combo.setModel(options)
        said = self.tr("What is in “{heading}”").format(heading=self.heading)
        self.combo.setAccessibleName(said)
        lines = vbox(
            ElidedLabel(i18n.iso(self.heading), "strong"),
            ElidedLabel(i18n.joined(*map(i18n.iso, samples)), "caption", "2"),
            gap=0,
        )
        self.order: QuietCombo | None = None
        self._dates = Slot()
        choice = plain(vbox(self.combo, self._dates, gap=6))
        self.setLayout(vbox(Columns((plain(lines), 3, 200), (choice, 2, 220), gap=16)))
        self.combo.activated.connect(lambda _at: self.changed.emit())
        self._found = ""

    def show_order(self, found: str) -> None:
        """Ask for day or month first where the column does not decide it itself."""
        if found == self._found:
            return
        self._found, self.order = found, None
        self._dates.put(self._question(found) if found in ("ask", "both") else None)

    def chosen_order(self) -> str:
        """Return "day" or "month", "" where the person still has to say it."""
        if self.order is not None:
            return self.order.code()
        return "month" if self._found == "month" else "day"

    def _question(self, found: str) -> QWidget:
        options = [
            ("", self.tr("What comes first?")),
            ("day", self.tr("The day: 31/12/2009")),
            ("month", self.tr("The month: 12/31/2009")),
        ]
        self.order = QuietCombo(options, f"order_{self.column.letter}")
        said = self.tr("Day or month first in “{heading}”")
        self.order.setAccessibleName(said.format(heading=self.heading))
        self.order.activated.connect(lambda _at: self.order_changed.emit())
        words = self.tr(
            "Nothing in this column tells which comes first: please say it."
        )
        if found == "both":
            words = self.tr("This column has both: some rows will be left to look at.")
        return plain(
            vbox(self.order, label(words, "caption", "warn", wrap=True), gap=4)
        )


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
        options = self._options()
        self.rows = []
        listed: list[QWidget] = []
        for column in opened.table.columns:
            samples = _samples(opened.table, column.at)
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
        return {row.column.at: row.chosen_order() for row in self.rows}

    def open_question(self) -> ColumnRow | None:
        """Return the first column of dates that the person has to say more about."""
        return next((row for row in self.rows if not row.chosen_order()), None)

    def _options(self) -> QStandardItemModel:
        """Return what a column can be, once for all of them."""
        options = QStandardItemModel(self)
        known = [(t.key, t.label(i18n.language())) for t in self._known]
        for key, words in [("", self.tr("Leave this column out")), *known]:
            item = QStandardItem(words)
            item.setData(key, Qt.ItemDataRole.UserRole)
            options.appendRow(item)
        return options

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


def _samples(table: Table, at: int) -> list[str]:
    """Return the first cells of a column that say something."""
    rows = table.rows[:_LOOKED_AT]
    cells = [row[at] for row in rows if at < len(row) and row[at] is not None]
    return [text_of(cell)[:_LETTERS] for cell in cells[:SAMPLES]]

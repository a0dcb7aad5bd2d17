# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at the rows before they come in: what is ready, what is not, and why."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.sheets.lines import Line, Reading, unknown_words
from app.sheets.report import LEAVE_CELL, LEAVE_ROW, Decisions, Report, counts
from app.sheets.tables import Table
from ui import i18n
from ui.pages.bring.meanings import Meanings
from ui.pages.bring.models import ROW, LineDelegate, LinesModel
from ui.pages.bring.words import SheetWords
from ui.tokens import px
from ui.widgets.buttons import Segments, button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.header import Header
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import box, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.tables import set_up_table

ALL = "all"
_WIDE, _FIRST = 150, 260  # of a column at 100 % text
_LISTED = 200  # problems one by one; beyond, the table tells
_HIGH = 340
_SIGNS = {"twin": "users", "issues": "triangle-alert", "unusable": "circle-x"}


class RowsPart(QWidget):
    """Counts that filter, a table of every row, and what is said of the one chosen.

    `decided` tells that other rows would come in; `meanings_given` that a word got a
    meaning, so that rows are read anew.
    """

    decided = Signal()
    meanings_given = Signal(object)  # {target: {key of a word: code}}

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bring_rows")
        self._words = SheetWords(self)
        self.model = LinesModel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.filters = Segments(
            (ALL, ""), ("ready", ""), ("issues", ""), ("twin", ""), ("unusable", "")
        )
        self.filters.setObjectName("row_filters")
        self.policy = Segments(
            (LEAVE_ROW, self.tr("Leave the row out")),
            (LEAVE_CELL, self.tr("Bring it in, the cell goes into the first note")),
        )
        self.policy.setObjectName("row_policy")
        ask = self.tr("Where a cell cannot be used:")
        self._policy = plain(FlowLayout(label(ask, "small", "2"), self.policy))
        self.meanings = Meanings()
        self.table = QTableView()
        self.table.setObjectName("bring_table")
        self.table.setAccessibleName(self.tr("Rows of the spreadsheet"))
        self.table.setHorizontalHeader(Header(self.table))
        set_up_table(self.table, self.model, LineDelegate(self.table), ROW)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setMinimumHeight(px(_HIGH))
        self._side, self._chosen = Slot("bring_problems"), Slot("bring_row")
        listed = box("card", vbox((self.table, 1), gap=0, margins=(1, 1, 1, 1)))
        side = plain(vbox(self._chosen, (self._side, 1), gap=12))
        work = Columns((listed, 3, 460), (side, 2, 280), gap=12)
        filters = plain(FlowLayout(self.filters))
        rows = vbox(filters, self._policy, self.meanings, (work, 1), gap=12)
        self.setLayout(rows)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._on_filter)
        self.policy.chosen.connect(self._on_policy)
        self.meanings.given.connect(self.meanings_given)
        self.table.selectionModel().currentChanged.connect(self._on_current)

    def show_report(self, report: Report, table: Table, reading: Reading) -> None:
        """Show what every row would become; what was decided for a row stays."""
        self.model.show_report(report, table, reading)
        self.table.setColumnWidth(0, px(_FIRST))
        for column in range(1, self.model.columnCount()):
            self.table.setColumnWidth(column, px(_WIDE))
        self.meanings.show_words(unknown_words(report.lines), reading)
        self._show_problems()
        self._chosen.put(None)
        self._show_counts()

    def decisions(self) -> Decisions:
        """Return what the person decided."""
        return self.model.decisions

    def forget(self) -> None:
        """Begin anew with another file."""
        self.model.decide(Decisions())
        self.policy.set_current(LEAVE_ROW)
        self.filters.set_current(ALL)
        self.model.show_only("")

    def jump(self, number: int) -> None:
        """Show a row of the spreadsheet by its number."""
        if self.model.place_of(number) < 0:
            self.filters.set_current(ALL)
            self.model.show_only("")
        at = self.model.place_of(number)
        if at >= 0:
            self.table.setCurrentIndex(self.model.index(at, 0))
            self.table.scrollTo(self.model.index(at, 0))

    def _on_filter(self, key: str) -> None:
        self.model.show_only("" if key == ALL else key)
        self._chosen.put(None)

    def _on_policy(self, key: str) -> None:
        self._decide(replace(self.model.decisions, issues=key))

    def _decide(self, decisions: Decisions) -> None:
        self.model.decide(decisions)
        self._show_counts()
        self.decided.emit()

    def _on_current(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        self._chosen.put(None if line is None else self._about(line))

    def _show_counts(self) -> None:
        found = counts(self.model.report, self.model.decisions)
        total = len(self.model.report.lines)
        said = {
            ALL: self.tr("All %n row(s)", "", total),
            "ready": self.tr("%n ready", "", found.ready),
            "issues": self.tr("%n to look at", "", found.issues),
            "twin": self.tr("%n known already?", "", found.twins),
            "unusable": self.tr("%n without a name", "", found.unusable),
        }
        numbers = {
            "issues": found.issues,
            "twin": found.twins,
            "unusable": found.unusable,
        }
        for key, words in said.items():
            self.filters.button(key).setText(words)
            self.filters.button(key).setVisible(numbers.get(key, 1) > 0)
        self._policy.setVisible(found.issues > 0)

    def _show_problems(self) -> None:
        """List what is wrong, row by row; a click goes there."""
        report = self.model.report
        waiting = [line for line in report.lines if self.model.state(line) in _SIGNS]
        if not waiting:
            self._side.put(None)
            return
        listed: list[QWidget] = []
        for line in waiting[:_LISTED]:
            number = self.tr("Row {number}").format(number=i18n.number(line.number))
            words = next(iter(self._said(line)), self._words.state("unusable"))
            jump = button(number, "link", compact=True, name=f"jump_{line.number}")
            jump.setAccessibleName(f"{number}: {words}")
            jump.clicked.connect(lambda _on=False, n=line.number: self.jump(n))
            sign = _SIGNS[self.model.state(line)]
            said = glyph_text(sign, words, "small", side=14, wrap=True)
            listed.append(plain(vbox(hbox(jump, ...), said, gap=0)))
        more = len(waiting) - _LISTED
        if more > 0:
            words = self.tr("and %n more, marked in the table", "", more)
            listed.append(label(words, "caption", "3", wrap=True))
        title = label(self.tr("To look at"), "smallstrong")
        title.setContentsMargins(16, 12, 16, 8)
        inside = scroll(vbox(*listed, ..., gap=8, margins=(12, 8, 12, 8)))
        inside.setMinimumHeight(px(160))
        rows = (title, hair(), (inside, 1))
        self._side.put(box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 1))))

    def _about(self, line: Line) -> QWidget:
        """Say everything about one row, and let the person decide about it."""
        name = i18n.iso(line.title) or self.tr("No name")
        rows: list[QWidget] = [
            label(name, "strong", wrap=True),
            label(self.model.second(line), "caption", "2", wrap=True),
        ]
        for words in self._said(line):
            sign = glyph_text(
                "triangle-alert", words, colour="warn", side=14, wrap=True
            )
            rows.append(sign)
        for column, kind in line.remarks:
            words = self._words.row_remark(column, kind)
            rows.append(glyph_text("info", words, "caption", side=14, wrap=True))
        if line.usable:
            rows.append(self._choice(line))
        return box("card", vbox(*rows, gap=6, margins=(16, 12, 16, 12)))

    def _said(self, line: Line) -> list[str]:
        twins = self.model.report.twins.get(line.number, ())
        said = [self._words.twin(twin) for twin in twins]
        return [*said, *(self._words.issue(issue) for issue in line.issues)]

    def _choice(self, line: Line) -> QWidget:
        choice = Segments(("out", self.tr("Leave out")), ("in", self.tr("Bring in")))
        choice.setObjectName("row_choice")
        choice.set_current("in" if self.model.comes(line) else "out")
        choice.chosen.connect(lambda key: self._on_choice(line, key == "in"))
        return choice

    def _on_choice(self, line: Line, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        decisions = self.model.decisions
        rows = {**decisions.rows, line.number: wanted}
        self._decide(replace(decisions, rows=rows))

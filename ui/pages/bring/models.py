# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a spreadsheet as they would come in, and how a table shows them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.sheets.columns import NOTE, REFERENCE, Target
from app.sheets.lines import Line, Reading
from app.sheets.report import Decisions, Report, comes, state_of
from app.sheets.tables import Column, Table
from ui import i18n, icons
from ui.models.paged import NOWHERE, Index, ItemRole
from ui.pages.bring.words import SheetWords
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.base import RowDelegate

ROW = 48
STATES = ("ready", "issues", "twin", "unusable")
_SIGNS = {
    "ready": ("circle-check", "ok"),
    "issues": ("triangle-alert", "warn"),
    "twin": ("users", "accent_text"),
    "unusable": ("circle-x", "text3"),
}
_BIRTH = frozenset({"birth_date", "birth_year", "age"})


class LinesModel(QAbstractTableModel):
    """A row's name first, then what each used column would say."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = SheetWords(self)
        self.report = Report(())
        self.decisions = Decisions()
        self._kept: list[Line] = []
        self._columns: list[tuple[Column, Target]] = []
        self._only = ""

    def show_report(self, report: Report, table: Table, reading: Reading) -> None:
        """Show what every row would become."""
        self.beginResetModel()
        self.report = report
        found = [(column, reading.target(column.at)) for column in table.columns]
        self._columns = [(c, t) for c, t in found if t and t.kind != "name"]
        self._keep()
        self.endResetModel()

    def show_only(self, state: str) -> None:
        """Show the rows of one state, or all of them ("")."""
        self.beginResetModel()
        self._only = state
        self._keep()
        self.endResetModel()

    def decide(self, decisions: Decisions) -> None:
        """Show what the person decided."""
        self.decisions = decisions
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def line_at(self, index: Index) -> Line | None:
        """Return the row of an index."""
        return self._kept[index.row()] if index.isValid() else None

    def place_of(self, number: int) -> int:
        """Return where a row of the spreadsheet is shown, -1 if it is not."""
        places = (at for at, line in enumerate(self._kept) if line.number == number)
        return next(places, -1)

    def state(self, line: Line) -> str:
        """Return the state of a row."""
        return state_of(line, self.report)

    def comes(self, line: Line) -> bool:
        """Tell whether a row would come in."""
        return comes(line, self.report, self.decisions)

    def second(self, line: Line) -> str:
        """Say which row it is and what becomes of it."""
        number = self.tr("row {number}").format(number=i18n.number(line.number))
        state = self.words.state(self.state(line))
        left = "" if self.comes(line) else self.tr("left out")
        return " · ".join(part for part in (number, state, left) if part)

    def text(self, line: Line, column: int) -> tuple[str, str]:
        """Return the words of a cell and their ink."""
        if not column:
            return line.title or self.tr("No name"), "text" if line.usable else "text3"
        where, target = self._columns[column - 1]
        for issue in line.issues:
            if issue.column.at == where.at:
                return issue.said, "danger"
        return _words(line, where, target), "text"

    # -- Qt's virtuals -------------------------------------------------------
    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows that are shown."""
        return 0 if parent.isValid() else len(self._kept)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the name and the used columns."""
        return 0 if parent.isValid() else len(self._columns) + 1

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:
        """Answer a view."""
        line = self.line_at(index)
        if line is None:
            return None
        text, _ink = self.text(line, index.column())
        match role:
            case ItemRole.DisplayRole:
                return text
            case ItemRole.AccessibleTextRole:
                return text if index.column() else f"{text}, {self.second(line)}"
            case ItemRole.ToolTipRole if index.column():
                at = self._columns[index.column() - 1][0].at
                said = [i for i in line.issues if i.column.at == at]
                return self.words.issue(said[0]) if said else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = ItemRole.DisplayRole,
    ) -> Any:
        """Name the columns after what they are read as."""
        across = orientation == Qt.Orientation.Horizontal
        if role != ItemRole.DisplayRole or not across:
            return None
        if not section:
            return self.tr("Person")
        if section > len(self._columns):
            return None
        return self._columns[section - 1][1].label(i18n.language())

    def _keep(self) -> None:
        lines = self.report.lines
        if self._only:
            lines = tuple(each for each in lines if self.state(each) == self._only)
        self._kept = list(lines)


class LineDelegate(RowDelegate):
    """Name over row and state behind a sign; other cells one line."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be two lines high."""
        return QSize(px(140), px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, LinesModel) or (line := model.line_at(index)) is None:
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        first = not index.column()
        self.ground(painter, option, first=first)
        inner = self.inner(option)
        text, ink = model.text(line, index.column())
        if first:
            rtl = self.is_rtl(option)
            place, inner = paint.lead(inner, px(18), rtl=rtl, gap=10)
            sign, tone = _SIGNS[model.state(line)]
            icons.draw(painter, sign, tone, paint.square(place, px(18)))
            inks = (ink, "text2")
            self.two_lines(painter, inner, text, model.second(line), inks=inks)
        else:
            faint = not model.comes(line) and ink == "text"
            paint.words(painter, inner, text, "small", "text3" if faint else ink)
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()


def _words(line: Line, column: Column, target: Target) -> str:
    """Return what a column of a row would say, in words."""
    if target.key == REFERENCE:
        return i18n.ltr(line.reference)
    if target.key == NOTE:
        return next((text for head, text in line.notes if head == column.heading), "")
    if target.key in _BIRTH:
        return _birth(line, target.key)
    value: Any = {"case": line.case, "identity": line.identity}[target.form]
    for name in target.path:
        value = value.get(name) if isinstance(value, Mapping) else None
    if value is None:
        return ""
    if target.codes:
        codes: Sequence[str] = [value] if isinstance(value, str) else value
        language = i18n.language()
        said = [target.codes.get(code, {}).get(language, code) for code in codes]
        return i18n.joined(*said)
    if target.kind == "day":
        return i18n.short_date(date.fromisoformat(value))
    return i18n.ltr(str(value)) if target.kind in ("phone", "number") else str(value)


def _birth(line: Line, key: str) -> str:
    day, year = line.identity.get("birth_date"), line.case.get("birth_year")
    said = line.identity.get("age_said")
    if key == "age" and said is not None:
        return i18n.ltr(str(said))
    if key == "birth_date" and day:
        return i18n.short_date(date.fromisoformat(day))
    return i18n.ltr(str(year)) if year else ""

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The findings as a table: number, place, lesion, degree; arrows move between them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView

from app.examination.content import DEGREES, Finding
from ui import i18n
from ui.models.paged import NOWHERE, Index, ItemRole
from ui.pages.examination.words import FindingWords
from ui.tokens import color, font, ink, px
from ui.widgets import paint
from ui.widgets.delegates.base import LEAD, TRAIL, RowDelegate
from ui.widgets.header import Header
from ui.widgets.tables import set_up_table

NUMBER, PLACE, LESION, DEGREE = range(4)
HEAD = 36
# Heights, and rows before the table scrolls; tall where a place or a type takes two lines.
ROW, MOST = 44, 4
TALL, MOST_TALL = 62, 3
_LINE = 19
_DISC, _DOT = 22, 9
_Flag = QItemSelectionModel.SelectionFlag
_WHOLE_ROW = _Flag.ClearAndSelect | _Flag.Rows


class FindingModel(QAbstractTableModel):
    """The findings of one examination, in the order of the form."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Finding, ...] = ()
        self.words = FindingWords()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show other findings; a row that only changed stays selected."""
        rows = tuple(findings)
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, DEGREE))

    def rows(self) -> tuple[Finding, ...]:
        """Return the findings."""
        return self._rows

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the findings."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return DEGREE + 1

    def headerData(self, section: int, _way: Any, role: int = 0) -> object:
        """Return the head of a column."""
        if role not in (ItemRole.DisplayRole, ItemRole.AccessibleTextRole):
            return None
        heads = ("", self.tr("Region"), self.tr("Lesion"), self.tr("Consistency"))
        return heads[section]

    def data(self, index: Index, role: int = 0) -> object:
        """Return a finding, and what is said of it."""
        if not 0 <= index.row() < len(self._rows):
            return None
        finding = self._rows[index.row()]
        match role:
            case ItemRole.UserRole:
                return finding
            case ItemRole.AccessibleTextRole:
                return self.words.spoken(finding)
            case ItemRole.ToolTipRole:
                return i18n.tip(self.words.spoken(finding))
            case ItemRole.DisplayRole:
                return self._shown(finding, index.column())
        return None

    def _shown(self, finding: Finding, column: int) -> str:
        match column:
            case 1:
                return self.words.place(finding)
            case 2:
                return self.words.lesion(finding)
            case 3:
                return self.words.degree(finding)
        return str(finding.number or finding.row)


class FindingDelegate(RowDelegate):
    """Paints `Finding`. Accessible text: `FindingModel`, `Qt.AccessibleTextRole`."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be as high as the rows of the table."""
        table = option.widget
        tall = isinstance(table, FindingTable) and table.is_tall()
        return QSize(0, px(TALL if tall else ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one cell."""
        finding, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(finding, Finding) or not isinstance(model, FindingModel):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=False)
        words, place = model.words, self.inner(option)
        match index.column():
            case 0:
                self._number(painter, option, str(finding.number or finding.row))
            case 1:
                ink_of = "text" if finding.region else "warn"
                lines = words.place(finding), words.says(finding)
                self._cell(painter, place, *lines, ink_of)
            case 2:
                ink_of = "text" if finding.lesion else "warn"
                lines = words.lesion(finding), words.size(finding)
                self._cell(painter, place, *lines, ink_of)
            case _:
                self._degree(painter, option, finding, words.degree(finding))
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _cell(
        self, painter: QPainter, place: QRect, first: str, second: str, ink_of: str
    ) -> None:
        """Draw a strong line, two where it needs them, over a quiet one."""
        upper, rest = folded(first, place.width())
        if not rest or place.height() < px(TALL):
            inks = ink_of, "text2"
            self.two_lines(painter, place, first, second, "medium", inks)
            return
        said = [(upper, "medium", ink_of), (rest, "medium", ink_of)]
        said += [(second, "small", "text2")] if second else []
        high = px(_LINE)
        top = place.center().y() + 1 - high * len(said) // 2
        for at, (text, role, tint) in enumerate(said):
            line = QRect(place.left(), top + at * high, place.width(), high)
            paint.words(painter, line, text, role, tint)

    def _number(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        on = self.is_selected(option)
        painter.setBrush(color("accent" if on else ink("medical")))
        disc = paint.square(option.rect, px(_DISC))
        painter.drawEllipse(disc)
        paper = "on_accent" if on else "surface"
        paint.words(painter, disc, text, "captionstrong", paper, paint.CENTRE)
        painter.restore()

    def _degree(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        finding: Finding,
        words: str,
    ) -> None:
        """Draw four dots, as many filled as the degree is high, over its word."""
        place, rtl = self.inner(option), self.is_rtl(option)
        if finding.consistency not in DEGREES:
            tint = "text" if finding.consistency else "warn"
            paint.words(painter, place, words, "small", tint)
            return
        upper, lower = self.lines(place)
        filled = DEGREES.index(finding.consistency)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, step = px(_DOT), px(_DOT) + px(5)
        for at in range(len(DEGREES) - 1):
            left = upper.right() - side - step * at if rtl else upper.left() + step * at
            top = upper.center().y() - side // 2 + 1
            painter.setPen(color("accent" if at < filled else "control"))
            painter.setBrush(color("accent") if at < filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(left, top, side, side)
        painter.restore()
        paint.words(painter, lower, words, "small", "text")


class FindingTable(QTableView):
    """Delete takes a finding away, Return goes into it, Insert adds one."""

    chosen = Signal(int)  # the row, from 1
    entered = Signal(int)
    added = Signal()
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Findings"))
        self._loading, self._tall = False, False
        self.rows = FindingModel()
        header = Header(self, high=HEAD)
        self.setHorizontalHeader(header)
        set_up_table(self, self.rows, FindingDelegate(self), ROW)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.rows.modelReset.connect(self._fit)
        self.rows.dataChanged.connect(self._fit)
        self._fit()

    def show_findings(self, findings: Sequence[Finding], row: int) -> None:
        """Show findings, one of them selected (from 1; 0 for none)."""
        self._loading = True
        self.rows.show_findings(findings)
        if row != self.current():
            if row:
                # Not selectRow: read from the right it asks where columns are not yet.
                index = self.rows.index(row - 1, PLACE)
                self.selectionModel().setCurrentIndex(index, _WHOLE_ROW)
            else:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
        self._loading = False
        if row:
            self.scrollTo(self.rows.index(row - 1, PLACE))
        self.viewport().update()

    def current(self) -> int:
        """Return the selected row, from 1; 0 for none."""
        index = self.currentIndex()
        return index.row() + 1 if index.isValid() else 0

    def is_tall(self) -> bool:
        """Tell whether a place or a type needs two lines."""
        return self._tall

    def _fit(self) -> None:
        """Be as high as the rows, up to a few."""
        self._tall = any(
            folded(text, self.columnWidth(column) - LEAD - TRAIL)[1]
            for finding in self.rows.rows()
            for column, text in (
                (PLACE, self.rows.words.place(finding)),
                (LESION, self.rows.words.lesion(finding)),
            )
        )
        high, most = (TALL, MOST_TALL) if self._tall else (ROW, MOST)
        self.verticalHeader().setDefaultSectionSize(px(high))
        rows = min(max(self.rows.rowCount(), 1), most)
        # A part of the next row shows that there are more.
        more = high // 2 if self.rows.rowCount() > most else 0
        self.setFixedHeight(px(HEAD) + rows * px(high) + px(more) + 2)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._loading:
            self.chosen.emit(index.row() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into a finding, add one, take one away."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.current():
                self.entered.emit(self.current())
            case Qt.Key.Key_Insert:
                self.added.emit()
            case Qt.Key.Key_Delete if self.current():
                self.removed.emit(self.current())
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        room = self.viewport().width()
        number = px(52)
        words = max(
            paint.width_of(self.rows.words.degree(finding), "small")
            for finding in (*self.rows.rows(), Finding(1))
        )
        degree = min(max(words + 28, px(120)), room * 2 // 5)
        rest = max(0, room - number - degree)
        self.setColumnWidth(NUMBER, number)
        self.setColumnWidth(PLACE, rest * 11 // 20)
        self.setColumnWidth(LESION, rest - rest * 11 // 20)
        self.setColumnWidth(DEGREE, degree)
        self.setFont(font("body"))
        self._fit()


def folded(text: str, wide: int) -> tuple[str, str]:
    """Return the words that fit on a line of a width, and those for a second one."""
    words = text.split(" ")
    for count in range(len(words), 0, -1):
        if count == 1 or paint.width_of(" ".join(words[:count]), "medium") <= wide:
            return " ".join(words[:count]), " ".join(words[count:])
    return text, ""

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Views set up the way the look wants: cases, timeline, results, matrix."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QStyledItemDelegate,
    QTableView,
)

from app.rows import TimelineRow
from ui import i18n, labels
from ui.models.cases import CaseColumn, CaseModel
from ui.models.hits import HitModel
from ui.models.paged import ItemRole
from ui.models.timeline import TimelineModel
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.delegates.cases import ROW, CaseDelegate
from ui.widgets.delegates.hits import HitDelegate
from ui.widgets.delegates.timeline import TimelineDelegate
from ui.widgets.header import Header

Policy = Qt.ScrollBarPolicy
CELL = 24  # room before and after the words of a cell
Scroll = QAbstractItemView.ScrollMode
_FOLDED_FIRST = (
    CaseColumn.OWNER,
    CaseColumn.AGE,
    CaseColumn.STATUS,
    CaseColumn.LAST,
    CaseColumn.CODE,
)


def set_up_table(
    table: QTableView,
    model: QAbstractItemModel,
    delegate: QStyledItemDelegate,
    high: int,
) -> None:
    """Give a table the look: rows selected whole, no grid, no corner."""
    table.setModel(model)
    table.setItemDelegate(delegate)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setMinimumSectionSize(1)
    table.verticalHeader().setDefaultSectionSize(px(high))
    table.setShowGrid(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(Scroll.ScrollPerPixel)
    table.setVerticalScrollMode(Scroll.ScrollPerPixel)
    table.setTabKeyNavigation(False)  # Tab leaves the list, arrows move in it
    table.setCornerButtonEnabled(False)


def _case_widths() -> dict[int, int]:
    """Return the widths that hold the words of every column in this language."""

    def widest(name: str, role: str) -> int:
        words = [word for _code, word in labels.codes(name)]
        return max((paint.width_of(word, role) for word in words), default=0)

    head = paint.width_of(CaseModel().titles()[CaseColumn.LAST], "captionstrong")
    risks = [paint.risk_width(code) for code, _word in labels.codes("risk")]
    return {
        CaseColumn.CODE: px(136),
        CaseColumn.PERSON: px(208),  # takes what is left
        CaseColumn.AGE: px(124),
        CaseColumn.RISK: max(risks, default=0) + CELL,
        CaseColumn.LAST: max(px(116), head + px(13) + 6) + CELL,
        CaseColumn.STATUS: min(px(160), widest("status", "small") + CELL),
        CaseColumn.OWNER: px(120),
    }


class CaseTable(QTableView):
    """The list of cases; where it is narrow, columns fold into the second line."""

    case_chosen = Signal(object)  # the CaseRow opened by Return or double click

    def __init__(self, model: CaseModel) -> None:
        super().__init__()
        self.setObjectName("cases")
        self.setAccessibleName(self.tr("Cases"))
        self._delegate = CaseDelegate(self)
        self.header = Header(self)
        self.setHorizontalHeader(self.header)
        set_up_table(self, model, self._delegate, ROW)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Policy.ScrollBarAlwaysOff)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setMinimumSectionSize(px(40))
        self.header.setSectionResizeMode(
            CaseColumn.PERSON, QHeaderView.ResizeMode.Stretch
        )
        self._widths = _case_widths()
        for column, wide in self._widths.items():
            self.setColumnWidth(column, wide)
        self.activated.connect(self._on_activated)

    def folded(self) -> frozenset[int]:
        """Return the columns that are in the second line now."""
        return self._delegate.folded

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold as many columns as it takes."""
        super().resizeEvent(event)
        needed = sum(self._widths.values())
        folded: set[int] = set()
        for column in _FOLDED_FIRST:
            if needed <= self.viewport().width():
                break
            folded.add(column)
            needed -= self._widths[column]
        if folded != self._delegate.folded:
            self._delegate.folded = frozenset(folded)
            for each in self._widths:
                self.setColumnHidden(each, each in folded)
            self.viewport().update()

    def _on_activated(self, index: QModelIndex) -> None:
        self.case_chosen.emit(index.data(ItemRole.UserRole))


class RowList(QListView):
    """A list of drawn rows; `row_chosen` follows the current one."""

    row_chosen = Signal(object)  # the row object

    def __init__(
        self, model: QAbstractItemModel, delegate: QStyledItemDelegate, name: str
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(Scroll.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Policy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._on_current)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(index.data(ItemRole.UserRole))


class TimelineView(RowList):
    """The timeline of a case."""

    def __init__(self, model: TimelineModel) -> None:
        self._delegate = TimelineDelegate()
        name = QCoreApplication.translate("TimelineView", "Timeline")
        super().__init__(model, self._delegate, name)
        self.setObjectName("timeline")
        self.setUniformItemSizes(True)
        model.modelReset.connect(self._look_at_years)
        model.rowsInserted.connect(self._look_at_years)
        self._look_at_years()

    def _look_at_years(self) -> None:
        model, this_year = self.model(), i18n.today().year
        rows: Iterable[TimelineRow] = (
            model.rows() if isinstance(model, TimelineModel) else ()
        )
        self._delegate.years = any(row.occurred_on.year != this_year for row in rows)


class HitList(RowList):
    """The results of a search."""

    def __init__(self, model: HitModel) -> None:
        name = QCoreApplication.translate("HitList", "Results")
        super().__init__(model, HitDelegate(), name)
        self.setObjectName("hits")
        self.setMouseTracking(True)

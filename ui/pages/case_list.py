# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of cases in its card: sorting, choosing, and how many there are."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from app.policy import may
from app.queries import cases
from app.queries.cases import CaseFilter
from app.rows import CaseRow
from app.session import Session
from ui import i18n
from ui.models.cases import CaseColumn, CaseModel
from ui.models.paged import ItemRole
from ui.models.sources import CaseSource
from ui.question import Question
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.labels import ElidedLabel
from ui.widgets.layout import hair, hbox, vbox
from ui.widgets.states import EmptyState
from ui.widgets.tables import CaseTable

ORDERS = {
    CaseColumn.CODE: "code",
    CaseColumn.PERSON: "name",
    CaseColumn.AGE: "age",
    CaseColumn.RISK: "risk",
    CaseColumn.LAST: "recent",
    CaseColumn.STATUS: "status",
    CaseColumn.OWNER: "owner",
}
_HIGH_FIRST = {"recent", "risk", "code", "age"}  # how an order starts


class CaseList(QFrame):
    """Shows what a filter keeps, page by page; nothing is sorted here."""

    case_chosen = Signal(str)  # the id of a case, by Return or double click
    sorting_wanted = Signal(str, bool)  # an order and whether it descends
    new_case = Signal()
    all_wanted = Signal()  # every filter away

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self._session = session
        self._wanted = CaseFilter()
        self._scroll_to: int | None = None
        self._counts = Question(tasks, self)
        self._counts.answered.connect(self._on_counted)
        self.model = CaseModel(self)
        self.table = CaseTable(self.model)
        self._build()
        self.table.header.set_sortable(*ORDERS)
        self.table.header.sort_requested.connect(self._on_sort)
        self.table.case_chosen.connect(self._on_chosen)
        self._nobody.activated.connect(self.new_case)
        self._no_match.activated.connect(self.all_wanted)

    def _build(self) -> None:
        able = may(self._session.role, "open_case")
        self._nobody = EmptyState(
            "folder",
            self.tr("There is no case here yet."),
            self.tr("Cases that are handed over to you will show here as well."),
            self.tr("Write the first one") if able else "",
        )
        self._no_match = EmptyState(
            "search",
            self.tr("No case matches."),
            self.tr("Try fewer letters, or take a filter away."),
            self.tr("Show every case"),
        )
        self._stack = QStackedWidget()
        for view in (self.table, self._nobody, self._no_match):
            self._stack.addWidget(view)
        self._count = ElidedLabel("", "small", "2")
        self._count.setObjectName("case_count")
        self._sorting = ElidedLabel("", "small", "3")
        self._sorting.setObjectName("case_sorting")
        foot = hbox(self._count, ..., self._sorting, gap=16, margins=(16, 8, 16, 8))
        rows = vbox((self._stack, 1), hair(), foot, gap=0, margins=(1, 1, 1, 1))
        self.setLayout(rows)
        self.setMinimumHeight(px(240))

    # -- reading -----------------------------------------------------------
    def read(self, wanted: CaseFilter) -> None:
        """Show what a filter keeps, from its start."""
        self._wanted = wanted
        self.model.set_source(CaseSource(self._session, wanted))
        plain = CaseFilter(order=wanted.order, descending=wanted.descending)
        empty = self._nobody if wanted == plain else self._no_match
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else empty)
        self._show_sorting()
        self._count_cases()

    def _count_cases(self) -> None:
        """Counting may take a moment: it is done beside."""
        session, wanted = self._session, self._wanted
        self._counts.ask(lambda _progress: cases.counts(session, wanted))

    def _on_counted(self, found: tuple[int, int]) -> None:
        kept, every = found
        if kept == every:
            self._count.setText(self.tr("%n cases", "", every))
            return
        words = self.tr("{kept} of %n cases", "", every)
        self._count.setText(words.format(kept=i18n.number(kept)))

    # -- order -------------------------------------------------------------
    def _on_sort(self, column: int) -> None:
        order = ORDERS[CaseColumn(column)]
        same = order == self._wanted.order
        down = not self._wanted.descending if same else order in _HIGH_FIRST
        self.sorting_wanted.emit(order, down)

    def _show_sorting(self) -> None:
        order, down = self._wanted.order, self._wanted.descending
        column = next(column for column, name in ORDERS.items() if name == order)
        arrow_down = down if order != "age" else not down  # young is a late year
        self.table.header.set_sorted(column, descending=arrow_down)
        self._sorting.setText(self._sentences()[order][down])

    def _sentences(self) -> dict[str, tuple[str, str]]:
        return {
            "recent": (
                self.tr("Oldest activity first"),
                self.tr("Latest activity first"),
            ),
            "code": (self.tr("Lowest code first"), self.tr("Highest code first")),
            "name": (self.tr("Names from A to Z"), self.tr("Names from Z to A")),
            "risk": (self.tr("Lowest risk first"), self.tr("Highest risk first")),
            "status": (
                self.tr("Sorted by status"),
                self.tr("Sorted by status, reversed"),
            ),
            "owner": (self.tr("Sorted by owner"), self.tr("Sorted by owner, reversed")),
            "age": (self.tr("Oldest people first"), self.tr("Youngest people first")),
        }

    # -- choosing ----------------------------------------------------------
    def _on_chosen(self, row: CaseRow) -> None:
        self.case_chosen.emit(row.case_id)

    def focus_rows(self) -> None:
        """Bring the keyboard to the rows."""
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.table.selectionModel().hasSelection():
                self.table.selectRow(0)

    def selected(self) -> str:
        """Return the id of the case that is selected, or nothing."""
        rows = self.table.selectionModel().selectedRows()
        row = rows[0].data(ItemRole.UserRole) if rows else None
        return row.case_id if isinstance(row, CaseRow) else ""

    def select(self, case_id: str) -> None:
        """Select a case among the rows that were read."""
        for at, row in enumerate(self.model.rows()):
            if row.case_id == case_id:
                self.table.selectRow(at)
                return

    # -- place -------------------------------------------------------------
    def read_on(self, rows: int) -> None:
        """Read as many rows as there were."""
        root = self.table.rootIndex()
        while self.model.rowCount() < rows and self.model.canFetchMore(root):
            self.model.fetchMore(root)

    def top(self) -> int:
        """Return how far the list is scrolled."""
        bar = self.table.verticalScrollBar()
        return bar.value() if self._scroll_to is None else self._scroll_to

    def scroll_to(self, top: int) -> None:
        """Scroll, as soon as the table has its size."""
        self._scroll_to = top
        if self.isVisible():
            self._scroll()

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to where the person was."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        if self._scroll_to is not None:
            self.table.verticalScrollBar().setValue(self._scroll_to)
            self._scroll_to = None

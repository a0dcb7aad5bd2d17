# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of cases: filter, sort, choose one, open it."""

from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.commands.aside import keep_aside, kept_aside
from app.policy import may
from app.queries import cases
from app.queries.cases import CaseFilter
from app.rows import CaseRow
from app.session import Session
from ui import i18n
from ui.hub import Hub
from ui.models.cases import CaseColumn, CaseModel
from ui.models.paged import ItemRole
from ui.models.sources import CaseSource
from ui.pages.case_filters import CaseFilters
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layout import box, hair, hbox, scroll, vbox
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
KEPT = "case_filter"
_HIGH_FIRST = {"recent", "risk", "code", "age"}  # how an order starts


class CasesPage(Page):
    """Every case this account may know of."""

    new_case = Signal()  # the person wants to write down a new case

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("cases_page")
        self.title = self.tr("Cases")
        self._wanted = CaseFilter()
        self._scroll_to: int | None = None
        self._counting = 0
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        able = may(self.session.role, "open_case")
        self._new = button(self.tr("New case"), "primary", "plus", name="new_case")
        self._new.setVisible(able)
        self.filters = CaseFilters()
        self.model = CaseModel(self)
        self.table = CaseTable(self.model)
        self.table.header.set_sortable(*ORDERS)
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
        listed = box("card", rows)
        listed.setMinimumHeight(px(240))
        head = hbox(label(self.title, "title"), ..., self._new)
        body = vbox(head, self.filters, (listed, 1), gap=12, margins=(24, 8, 24, 20))
        self.setLayout(vbox(scroll(body), gap=0))

    def _connect(self) -> None:
        self._new.clicked.connect(lambda: self.new_case.emit())
        self._nobody.activated.connect(self.new_case)
        self._no_match.activated.connect(self.show_all)
        self.filters.changed.connect(self._on_filter)
        self.filters.entered.connect(self._to_table)
        self.table.header.sort_requested.connect(self._on_sort)
        self.table.case_chosen.connect(self._on_chosen)
        self.hub.cases_changed.connect(self.refresh)
        self.hub.case_changed.connect(lambda _case: self.refresh())

    # -- reading -----------------------------------------------------------
    def refresh(self) -> None:
        """Read the list again and stay at the same place."""
        self._go_to(self._wanted, self._selected(), self.model.rowCount(), self._top())

    def show_all(self) -> None:
        """Take every filter away."""
        kept = CaseFilter(order=self._wanted.order, descending=self._wanted.descending)
        self.filters.show_filter(kept)
        self._on_filter()
        self.filters.focus()

    def _read(self) -> None:
        self.model.set_source(CaseSource(self.session, self._wanted))
        plain = CaseFilter(order=self._wanted.order, descending=self._wanted.descending)
        empty = self._nobody if self._wanted == plain else self._no_match
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else empty)
        self._show_sorting()
        self._count_cases()

    def _count_cases(self) -> None:
        """Counting may take a moment: it is done beside."""
        session, wanted = self.session, self._wanted
        self._counting += 1
        asked = self._counting
        task = self.tasks.start(lambda _progress: cases.counts(session, wanted))
        task.succeeded.connect(lambda found: self._on_counted(asked, found))

    def _on_counted(self, asked: int, found: tuple[int, int]) -> None:
        if asked != self._counting:  # an older question
            return
        kept, every = found
        if kept == every:
            self._count.setText(self.tr("%n cases", "", every))
            return
        words = self.tr("{kept} of %n cases", "", every)
        self._count.setText(words.format(kept=i18n.number(kept)))

    # -- filter and order --------------------------------------------------
    def _on_filter(self) -> None:
        wanted = self.filters.over(self._wanted)
        if wanted != self._wanted:
            kept = self._selected()
            self._wanted = wanted
            self._read()
            self._select(kept, far=False)

    def _on_sort(self, column: int) -> None:
        order = ORDERS[CaseColumn(column)]
        same = order == self._wanted.order
        down = not self._wanted.descending if same else order in _HIGH_FIRST
        kept = self._selected()
        self._wanted = replace(self._wanted, order=order, descending=down)
        self._read()
        self._select(kept, far=False)

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
    def _to_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.table.selectionModel().hasSelection():
                self.table.selectRow(0)

    def _on_chosen(self, row: CaseRow) -> None:
        self.open_case.emit(row.case_id)

    def _selected(self) -> str:
        rows = self.table.selectionModel().selectedRows()
        row = rows[0].data(ItemRole.UserRole) if rows else None
        return row.case_id if isinstance(row, CaseRow) else ""

    def _select(self, case_id: str, *, far: bool, rows: int = 0) -> None:
        """Select a case; `far` reads on, up to `rows`, until it is found."""
        at = 0
        while case_id:
            found = self.model.rows()
            for at in range(at, len(found)):
                if found[at].case_id == case_id:
                    self.table.selectRow(at)
                    return
            root = self.table.rootIndex()
            if not far or len(found) >= rows or not self.model.canFetchMore(root):
                return
            self.model.fetchMore(root)

    # -- place -------------------------------------------------------------
    def _top(self) -> int:
        bar = self.table.verticalScrollBar()
        return bar.value() if self._scroll_to is None else self._scroll_to

    def place(self) -> dict[str, object]:
        """Return filter, order, selection and scroll; never a name that was typed."""
        return {
            "filter": asdict(replace(self._wanted, text="")),
            "case": self._selected(),
            "rows": self.model.rowCount(),
            "top": self._top(),
        }

    def prepare_lock(self) -> None:
        """Keep the text of the filter where names belong."""
        keep_aside(KEPT, {"text": self._wanted.text}, self.session)

    def restore(self, place: dict[str, object]) -> None:
        """Go back to filter, order, selection and scroll."""
        text = str(kept_aside(KEPT, self.session).get("text", ""))
        rows, top = place.get("rows"), place.get("top")
        self._go_to(
            replace(_filter_from(place.get("filter")), text=text),
            str(place.get("case") or ""),
            rows if isinstance(rows, int) else 0,
            top if isinstance(top, int) else 0,
        )

    def _go_to(self, wanted: CaseFilter, case: str, rows: int, top: int) -> None:
        self._wanted = wanted
        self.filters.show_filter(wanted)
        self._read()
        self._read_on(rows)
        self._select(case, far=True, rows=rows)
        self._scroll_to = top
        if self.isVisible():
            self._scroll()

    def _read_on(self, rows: int) -> None:
        root = self.table.rootIndex()
        while self.model.rowCount() < rows and self.model.canFetchMore(root):
            self.model.fetchMore(root)

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to where the person was, once the table has its size."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        if self._scroll_to is not None:
            self.table.verticalScrollBar().setValue(self._scroll_to)
            self._scroll_to = None

    def handle(self, action: str) -> bool:
        """Do what the list knows: a new case, finding, refreshing."""
        match action:
            case "new_case" if may(self.session.role, "open_case"):
                self.new_case.emit()
            case "refresh":
                self.refresh()
            case _:
                return False
        return True


def _filter_from(value: Any) -> CaseFilter:
    """Return a filter from a place, as far as it still makes sense."""
    if not isinstance(value, dict):
        return CaseFilter()
    known = CaseFilter()
    kept = {
        name: value[name]
        for name in asdict(known)
        if type(value.get(name)) is type(getattr(known, name))
    }
    if kept.get("order") not in cases.ORDERS:
        kept.pop("order", None)
    return replace(known, **kept)

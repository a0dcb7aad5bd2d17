# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing which cases go: a list to search and tick, in place."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.mission.caseload import caseload
from app.queries import cases
from app.queries.cases import CaseFilter
from app.rows import CaseRow
from app.session import Session
from ui import i18n
from ui.models.picks import PickModel
from ui.models.sources import CaseSource
from ui.pages.case_filters import CaseFilters
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, plain, vbox
from ui.widgets.picklist import PickList
from ui.widgets.states import EmptyState

MOST = 500  # ticked at once by "Choose all of these"


class CasePicker(QWidget):
    """A paged list of cases to tick.

    `changed` tells that other cases are ticked, `done` that the person is content,
    `news_wanted` that only what is new should go.
    """

    changed = Signal()
    done = Signal()
    news_wanted = Signal()

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("case_picker")
        self._session, self._tasks = session, tasks
        self._wanted = CaseFilter(open_only=True)
        self.model = PickModel(self)
        self.model.picked.connect(self._on_picked)
        self.filters = CaseFilters()
        self.filters.show_filter(self._wanted)
        self.filters.changed.connect(self._on_filter)
        self._list = PickList(self.model, self.tr("Cases to hand over"))
        self._list.setObjectName("pick_list")
        self._list.setMinimumHeight(px(208))
        self._nothing = EmptyState("folder", self.tr("No case is like that."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing)
        self._count = label("", "smallstrong")
        self._count.setObjectName("pick_count")
        self._all = button(
            self.tr("Choose all of these"), "link", compact=True, name="pick_all"
        )
        self._all.clicked.connect(self._on_all)
        self._mine = button(
            self.tr("My whole caseload"), "link", compact=True, name="pick_mine"
        )
        self._mine.setToolTip(self.tr("Every case you follow that has not ended"))
        self._mine.clicked.connect(self._on_mine)
        self._news = button("", "link", compact=True, name="pick_news")
        self._news.clicked.connect(self.news_wanted)
        self._news.hide()
        none = button(self.tr("None"), "link", compact=True, name="pick_none")
        none.clicked.connect(lambda: self.model.set_picks([]))
        self._done = button(self.tr("Done"), compact=True, name="pick_done")
        self._done.clicked.connect(self.done)
        self.filters.setContentsMargins(16, 12, 16, 12)
        ways = FlowLayout(self._mine, self._news, self._all, none, gap=12, line_gap=2)
        row = Columns((self._count, 0, 130), (plain(ways), 1, 330), (self._done, 0, 0))
        foot = plain(vbox(row, margins=(16, 8, 12, 8)))
        rows = (self.filters, hair(), (self._stack, 1), hair(), foot)
        self.setLayout(vbox(box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 1)))))
        self._on_picked()

    def refresh(self) -> None:
        """Read the list again; ticks stay."""
        self._read()

    def picks(self) -> list[CaseRow]:
        """Return the ticked cases."""
        return self.model.picks()

    def set_picks(self, rows: Iterable[CaseRow]) -> None:
        """Tick these cases."""
        self.model.set_picks(rows)

    def show_news(self, name: str, cases: int) -> None:
        """Offer what is new for somebody, where there is anything."""
        self._news.setVisible(cases > 0)
        words = self.tr("What is new for {name} (%n cases)", "", cases)
        self._news.setText(words.format(name=i18n.iso(name)))

    def _on_mine(self) -> None:
        session = self._session
        task = self._tasks.start(lambda _progress: caseload(session, session.me).rows)
        task.succeeded.connect(self.model.set_picks)

    def _on_filter(self) -> None:
        self._wanted = self.filters.over(self._wanted)
        self._read()

    def _read(self) -> None:
        self.model.set_source(CaseSource(self._session, self._wanted))
        found = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self._list if found else self._nothing)
        self._all.setEnabled(found)

    def _on_all(self) -> None:
        session, wanted = self._session, self._wanted
        task = self._tasks.start(
            lambda _progress: cases.page(session, wanted, None, MOST).rows
        )
        task.succeeded.connect(self.model.add_picks)

    def _on_picked(self) -> None:
        count = len(self.model.picks())
        self._count.setText(self.tr("%n case(s) chosen", "", count))
        self._done.setEnabled(count > 0)
        self.changed.emit()

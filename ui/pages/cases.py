# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of cases: filter, sort, choose one, open it."""

from dataclasses import asdict, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.commands.aside import drop_aside, keep_aside, kept_aside
from app.policy import may
from app.queries import cases
from app.queries.cases import CaseFilter
from app.session import Session
from ui.hub import Hub
from ui.pages.case_filters import CaseFilters
from ui.pages.case_list import CaseList
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.buttons import MenuButton, button
from ui.widgets.labels import label
from ui.widgets.layout import hbox, scroll, vbox

KEPT = "case_filter"


class CasesPage(Page):
    """Every case this account may know of."""

    new_case = Signal()  # the person wants to write down a new case
    page_wanted = Signal(str)  # the key of a page about lists

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
        self.filters = CaseFilters()
        self.list = CaseList(session, tasks)
        new = button(self.tr("New case"), "primary", "plus", name="new_case")
        if not may(session.role, "open_case"):
            new.hide()
        lists = MenuButton(self.tr("Spreadsheets"), self._lists_menu())
        lists.setObjectName("lists_menu")
        if not may(session.role, "take_lists"):
            lists.hide()
        head = hbox(label(self.title, "title"), ..., lists, new, gap=10)
        rows = (head, self.filters, (self.list, 1))
        body = vbox(*rows, gap=12, margins=(24, 8, 24, 20))
        self.setLayout(vbox(scroll(body), gap=0))
        new.clicked.connect(self._ask_for_new)
        self.list.new_case.connect(self.new_case)
        self.list.all_wanted.connect(self.show_all)
        self.list.sorting_wanted.connect(self._on_sort)
        self.list.case_chosen.connect(self.open_case)
        self.filters.changed.connect(self._on_filter)
        self.filters.entered.connect(self.list.focus_rows)
        hub.cases_changed.connect(self.refresh)
        hub.case_changed.connect(self.refresh)
        self.list.read(self._wanted)

    def _lists_menu(self) -> QMenu:
        menu = QMenu(self)
        for key, words in (
            ("bring", self.tr("Bring a spreadsheet…")),
            ("export_list", self.tr("Write a list to a spreadsheet…")),
        ):
            entry = menu.addAction(words)
            entry.setObjectName(f"cases_{key}")
            entry.triggered.connect(partial(self._ask_for_page, key))
        return menu

    def _ask_for_page(self, key: str, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.page_wanted.emit(key)

    def refresh(self) -> None:
        """Read the list again and stay at the same place."""
        rows = self.list.model.rowCount()
        self._go_to(self._wanted, self.list.selected(), rows, self.list.top())

    def show_all(self) -> None:
        """Take every filter away."""
        kept = CaseFilter(order=self._wanted.order, descending=self._wanted.descending)
        self.filters.show_filter(kept)
        self._on_filter()
        self.filters.focus()

    def show_quiet(self) -> None:
        """Show one's own cases without news for a month."""
        self.filters.show_filter(CaseFilter(mine=True, quiet=True))
        self._on_filter()

    def _ask_for_new(self) -> None:
        self.new_case.emit()

    def _on_filter(self) -> None:
        self._read(self.filters.over(self._wanted))

    def _on_sort(self, order: str, down: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._read(replace(self._wanted, order=order, descending=down))

    def _read(self, wanted: CaseFilter) -> None:
        if wanted != self._wanted:
            selected, self._wanted = self.list.selected(), wanted
            self.list.read(wanted)
            self.list.select(selected)

    # -- place -------------------------------------------------------------
    def place(self) -> dict[str, object]:
        """Return filter, order, selection and scroll; never a name that was typed."""
        return {
            "filter": asdict(replace(self._wanted, text="")),
            "case": self.list.selected(),
            "rows": self.list.model.rowCount(),
            "top": self.list.top(),
        }

    def prepare_lock(self) -> None:
        """Keep the text of the filter where names belong."""
        if self._wanted.text:
            keep_aside(KEPT, {"text": self._wanted.text}, self.session)
        else:
            drop_aside(KEPT, self.session)

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
        self.list.read(wanted)
        self.list.read_on(rows)
        self.list.select(case)
        self.list.scroll_to(top)

    def handle(self, action: str) -> bool:
        """Do what the list knows."""
        if action == "refresh":
            self.refresh()
            return True
        return False


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

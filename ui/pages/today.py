# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must I do today: the first screen after unlocking."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.policy import may
from app.queries import agenda
from app.queries.agenda import Today
from app.rows import CaseRow
from app.session import Session
from ui import i18n
from ui.hub import Hub
from ui.pages.due_page import DuePage
from ui.pages.due_rows import DueSection
from ui.question import Question
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, card, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.states import EmptyState
from ui.widgets.tags import Risk

_QUIET = 4  # cases named here; the list has them all
_MOST = 60  # lines of a section


class TodayPage(DuePage):
    """What is late, what is today, what comes this week; quiet cases beside."""

    new_case = Signal()
    quiet_wanted = Signal()  # the list of cases without news

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("today_page")
        self.title = self.tr("Today")
        self._rows = Question(tasks, self)
        self._rows.answered.connect(self._on_found)
        new = button(self.tr("New case"), "primary", "plus", name="today_new_case")
        new.setVisible(may(session.role, "open_case"))
        new.clicked.connect(self.new_case)
        self.head = PageHead(self._greeting(), new)
        self.late = DueSection(self.tr("Overdue"), "circle-alert", "danger", "danger")
        self.now = DueSection(self.tr("Today"), "sun", "text2", "")
        self.week = DueSection(self.tr("This week"), "calendar-days", "text2", "")
        self._nothing = EmptyState("sun", "")
        self._quiet = vbox(gap=0)
        for section in self._sections():
            section.opened.connect(self.open_item)
            section.ticked.connect(self.tick)
        empty = card(self._nothing)
        self._empty = empty
        main = plain(vbox(*self._sections(), empty, ..., gap=16))
        self._side = plain(vbox(self._quiet, ..., gap=16))
        columns = Columns((main, 1, 560), (self._side, 0, 336), gap=24)
        self._side.setMinimumWidth(px(300))
        body = vbox(self.head, columns, ..., gap=14, margins=(24, 8, 24, 20))
        self.setLayout(vbox(scroll(body), gap=0))
        hub.cases_changed.connect(self.refresh)
        hub.case_changed.connect(self.refresh)
        self.show_today(agenda.today_view(session))

    def _sections(self) -> tuple[DueSection, ...]:
        return (self.late, self.now, self.week)

    def _greeting(self) -> str:
        name = self.session.account.name.split(" ")[0]
        return self.tr("Hello {name}").format(name=i18n.iso(name))

    def refresh(self) -> None:
        """Read again what is to be done."""
        self._rows.ask(lambda _progress: agenda.today_view(self.session))

    def _on_found(self, found: object) -> None:
        if isinstance(found, Today):
            self.show_today(found)

    # -- showing -----------------------------------------------------------
    def show_today(self, found: Today) -> None:
        """Show what was found."""
        shown = (found.overdue, found.today, found.this_week)
        for section, items in zip(self._sections(), shown, strict=True):
            left = max(0, len(items) - _MOST)
            section.show_items(self.session, items[:_MOST], team=False, left=left)
        count = sum(map(len, shown))
        self._empty.setVisible(not count)
        self._nothing.set_text(
            self.tr("Nothing waits for you this week."),
            self.tr("Tasks, follow-ups, appointments and deadlines appear here."),
        )
        self.head.set_quiet(self._line(count, len(found.overdue)))
        self._show_quiet(found.quiet)

    def _line(self, count: int, late: int) -> str:
        day = i18n.full_date(self.session.today)
        if not count:
            return day
        todo = self.tr("%n things to do", "", count)
        if late:
            todo = i18n.joined(todo, self.tr("%n late", "", late))
        return f"{day} · {todo}"

    def _show_quiet(self, rows: tuple[CaseRow, ...]) -> None:
        old = self._quiet.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        self._side.setVisible(bool(rows))
        if not rows:
            return
        head = label(self.tr("Without news for 30 days"), "heading", wrap=True)
        parts: list[Item] = [hbox(Glyph("phone", "text2", 18), (head, 1), gap=10)]
        parts += [self._case_line(row) for row in rows[:_QUIET]]
        words = self.tr("See the %n cases", "", len(rows))
        every = button(words, "link", name="quiet_cases")
        every.clicked.connect(self.quiet_wanted)
        parts.append(hbox(every, ...))
        shown = card(*parts, gap=10)
        self._quiet.addWidget(shown)
        shown.show()

    def _case_line(self, row: CaseRow) -> QWidget:
        name = row.name or i18n.ltr(row.code)
        opened = button(i18n.iso(name), "row", name=f"quiet_{row.case_id[:12]}")
        opened.clicked.connect(partial(self.open_case.emit, row.case_id))
        words = self.tr("nothing written yet")
        if row.last_on is not None:
            said = self.tr("last entry on {day}")
            words = said.format(day=i18n.short_date(row.last_on))
        lines = vbox(hbox(opened, ...), label(words, "small", "2", wrap=True), gap=0)
        return plain(hbox((plain(lines), 1), Risk(row.risk), gap=8))

    def handle(self, action: str) -> bool:
        """Read again."""
        if action == "refresh":
            self.refresh()
            return True
        return False

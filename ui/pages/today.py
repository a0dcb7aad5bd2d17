# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must I do today: the first screen after unlocking."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.policy import may
from app.queries import agenda
from app.queries.agenda import Today
from app.queries.conflicts import count as two_versions
from app.queries.unfinished import Unfinished, has_intake, unfinished
from app.rehearsal import Rehearsal, due
from app.session import Session
from ui import i18n
from ui.hub import Hub
from ui.pages.due_page import DuePage
from ui.pages.due_rows import DueSection
from ui.pages.mission.lines import MissionLines
from ui.pages.today_aside import Aside
from ui.question import Question
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.layout import card, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState

_MOST, _MORE = 20, 50  # lines of a section at first, and more with each step
Found = tuple[Today, tuple[Unfinished, ...], bool, Rehearsal]


class TodayPage(DuePage):
    """What is late, what is today, what comes this week; quiet cases beside."""

    new_case = Signal()
    draft_wanted = Signal(str, str, str)  # case, compartment, entry
    quiet_wanted = Signal()  # the list of cases without news
    page_wanted = Signal(str)  # the key of a page

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
        self._most = _MOST
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
        for section in self._sections():
            section.opened.connect(self.open_item)
            section.ticked.connect(self.tick)
            section.more.connect(self._on_more)
        empty = card(self._nothing)
        self._empty = empty
        self._two = Slot("today_two_versions")
        self.missions = MissionLines(session)
        self.missions.wanted.connect(lambda: self.page_wanted.emit("mission"))
        parts = (self.missions, self._two, *self._sections(), empty)
        main = plain(vbox(*parts, ..., gap=16))
        self.aside = Aside(session)
        self.aside.case_wanted.connect(self.open_case)
        self.aside.draft_wanted.connect(self.draft_wanted)
        self.aside.intake_wanted.connect(self.new_case)
        self.aside.quiet_wanted.connect(self.quiet_wanted)
        self.aside.words.wanted.connect(lambda: self.page_wanted.emit("rehearsal"))
        columns = Columns((main, 1, 560), (self.aside, 0, 336), gap=24)
        body = vbox(self.head, columns, ..., gap=14, margins=(24, 8, 24, 20))
        self.setLayout(vbox(scroll(body), gap=0))
        hub.cases_changed.connect(self.on_news)
        hub.case_changed.connect(self.on_news)
        self._show(*self._read())
        self._show_two()

    def _sections(self) -> tuple[DueSection, ...]:
        return (self.late, self.now, self.week)

    def _greeting(self) -> str:
        name = self.session.account.name.split(" ")[0]
        return self.tr("Hello {name}").format(name=i18n.iso(name))

    def refresh(self) -> None:
        """Read again what is to be done."""
        self._rows.ask(lambda _progress: self._read())

    def _read(self) -> Found:
        session = self.session
        drafts, intake = unfinished(session), has_intake(session)
        return agenda.today_view(session), drafts, intake, due(session)

    def _on_found(self, found: Found) -> None:
        self._show(*found)
        self._show_two()

    def _show_two(self) -> None:
        """Say how many entries have two versions; nothing where there are none."""
        count = two_versions(self.session)
        if not count:
            self._two.put(None)
            return
        go = button(self.tr("Compare them"), "link", compact=True)
        go.setObjectName("today_compare")
        go.clicked.connect(lambda: self.page_wanted.emit("conflicts"))
        words = self.tr("%n entries were written in two places at once.", "", count)
        self._two.put(banner("warn", words, go, icon="git-compare-arrows"))

    def _on_more(self) -> None:
        self._most += _MORE
        self.refresh()

    # -- showing -----------------------------------------------------------
    def _show(
        self,
        found: Today,
        drafts: Sequence[Unfinished],
        intake: bool,  # noqa: FBT001 - as they were found
        words: Rehearsal,
    ) -> None:
        shown = (found.overdue, found.today, found.this_week)
        for section, items in zip(self._sections(), shown, strict=True):
            left = max(0, len(items) - self._most)
            section.show_items(self.session, items[: self._most], team=False, left=left)
        count = sum(map(len, shown))
        self._empty.setVisible(not count)
        self._nothing.set_text(
            self.tr("Nothing waits for you this week."),
            self.tr("Tasks, follow-ups, appointments and deadlines appear here."),
        )
        self.missions.refresh()
        self.head.set_quiet(self._line(count, len(found.overdue)))
        self.aside.show_all(drafts, intake, found.quiet, words)

    def _line(self, count: int, late: int) -> str:
        day = i18n.full_date(self.session.today)
        day = day[:1].upper() + day[1:]  # French writes weekdays small
        if not count:
            return day
        todo = self.tr("%n things to do", "", count)
        if late:
            todo = i18n.joined(todo, self.tr("%n late", "", late))
        return f"{day} · {todo}"

    def handle(self, action: str) -> bool:
        """Read again."""
        if action == "refresh":
            self.refresh()
            return True
        return False

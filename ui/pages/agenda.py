# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The agenda: everything to do of one's own or of the team, as a list or by week."""

from contextlib import suppress
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.progress import Progress
from app.queries import agenda
from app.queries.agenda import DueItem
from app.session import Session
from ui import i18n
from ui.hub import Hub
from ui.pages.agenda_week import WeekView
from ui.pages.due_page import DuePage
from ui.pages.due_rows import DueSection
from ui.question import Question
from ui.tasks import TaskRunner
from ui.widgets.buttons import Segments, icon_button
from ui.widgets.labels import label
from ui.widgets.layout import card, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.states import EmptyState

MINE, TEAM = "agenda_mine", "agenda_team"
LIST, WEEK = "agenda_list", "agenda_week"
_AHEAD = 90  # days the list looks ahead
_PAGE = 50  # lines of a section at first, and more with each step
_DAYS = 7


class AgendaPage(DuePage):
    """Overdue first; whose and which view are remembered over a lock."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("agenda_page")
        self.title = self.tr("Agenda")
        self._first = _monday(session.today)
        self._shown = _PAGE
        self._rows = Question(tasks, self)
        self._rows.answered.connect(self._on_found)
        whose = ((MINE, self.tr("Mine")), (TEAM, self.tr("The team’s")))
        self.whose = Segments(*whose)
        views = ((LIST, self.tr("List")), (WEEK, self.tr("Week")))
        self.views = Segments(*views)
        self.whose.chosen.connect(self._on_choice)
        self.views.chosen.connect(self._on_choice)
        self.head = PageHead(self.title, self.whose, self.views)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list())
        self.week = WeekView(session)
        self.week.opened.connect(self.open_item)
        self._stack.addWidget(plain(vbox(self._steps(), (scroll(self.week), 1))))
        body = vbox(self.head, (self._stack, 1), gap=14, margins=(24, 8, 24, 20))
        self.setLayout(body)
        hub.cases_changed.connect(self.on_news)
        hub.case_changed.connect(self.on_news)
        self.refresh()

    def _list(self) -> QWidget:
        self.late = DueSection(self.tr("Overdue"), "circle-alert", "danger", "danger")
        self.now = DueSection(self.tr("Today"), "sun", "text2", "")
        self.soon = DueSection(self.tr("This week"), "calendar-days", "text2", "")
        self.later = DueSection(self.tr("Later"), "calendar", "text2", "")
        for section in self._sections():
            section.opened.connect(self.open_item)
            section.ticked.connect(self.tick)
            section.more.connect(self._on_more)
        nothing = EmptyState(
            "calendar-days",
            self.tr("Nothing is planned."),
            self.tr("Tasks, follow-ups, appointments and deadlines appear here."),
        )
        self._empty = card(nothing)
        return scroll(vbox(*self._sections(), self._empty, ..., gap=16))

    def _sections(self) -> tuple[DueSection, ...]:
        return (self.late, self.now, self.soon, self.later)

    def _steps(self) -> QWidget:
        before = icon_button("chevron-left", self.tr("The week before"), compact=True)
        before.setObjectName("week_before")
        after = icon_button("chevron-right", self.tr("The week after"), compact=True)
        after.setObjectName("week_after")
        before.clicked.connect(partial(self.step, -1))
        after.clicked.connect(partial(self.step, 1))
        self._weeks = label("", "heading")
        self._weeks.setObjectName("week_title")
        return plain(hbox(before, after, self._weeks, ..., gap=8))

    # -- reading -----------------------------------------------------------
    def refresh(self) -> None:
        """Read again what is shown."""
        self._stack.setCurrentIndex(int(self.views.current() == WEEK))
        mine = self.whose.current() == MINE
        if self.views.current() == WEEK:
            last = self._first + timedelta(days=_DAYS - 1)
            days = (i18n.short_date(self._first), i18n.short_date(last))
            words = self.tr("{first} to {last}")
            self._weeks.setText(words.format(first=days[0], last=days[1]))
            self._rows.ask(partial(self._ask_week, mine))
        else:
            self._rows.ask(partial(self._ask_list, mine))

    def _ask_list(self, mine: bool, _progress: Progress) -> object:  # noqa: FBT001 - given by partial
        until = self.session.today + timedelta(days=_AHEAD)
        return agenda.agenda(self.session, until=until, mine=mine)

    def _ask_week(self, mine: bool, _progress: Progress) -> object:  # noqa: FBT001 - given by partial
        return agenda.week(self.session, self._first, mine=mine)

    def _on_found(self, found: object) -> None:
        if isinstance(found, dict):
            self.week.show_week(found)
        elif isinstance(found, list):
            self.show_items(found)

    def show_items(self, items: list[DueItem]) -> None:
        """Show the list, by how soon each is."""
        today = self.session.today
        last = today + timedelta(days=_DAYS - 1)
        parts = (
            [item for item in items if item.overdue],
            [item for item in items if item.day == today],
            [item for item in items if today < item.day <= last],
            [item for item in items if item.day > last],
        )
        team = self.whose.current() == TEAM
        for section, found in zip(self._sections(), parts, strict=True):
            left = max(0, len(found) - self._shown)
            shown = found[: self._shown]
            section.show_items(self.session, shown, team=team, left=left)
        self._empty.setVisible(not items)

    # -- choosing ----------------------------------------------------------
    def _on_choice(self) -> None:
        self._shown = _PAGE
        self.refresh()

    def _on_more(self) -> None:
        self._shown += _PAGE
        self.refresh()

    def step(self, weeks: int) -> None:
        """Go to an earlier or a later week."""
        self._first += timedelta(days=_DAYS * weeks)
        self.refresh()

    # -- place -------------------------------------------------------------
    def place(self) -> dict[str, object]:
        """Return whose, which view, and which week."""
        return {
            "whose": self.whose.current(),
            "view": self.views.current(),
            "first": self._first.isoformat(),
        }

    def restore(self, place: dict[str, object]) -> None:
        """Go back to them."""
        if place.get("whose") in (MINE, TEAM):
            self.whose.set_current(str(place["whose"]))
        if place.get("view") in (LIST, WEEK):
            self.views.set_current(str(place["view"]))
        with suppress(ValueError):  # a place is read back, never trusted
            first = date.fromisoformat(str(place.get("first")))
            self._first = _monday(first)
        self.refresh()

    def handle(self, action: str) -> bool:
        """Read again."""
        if action == "refresh":
            self.refresh()
            return True
        return False


def _monday(day: date) -> date:
    """Return the first day of a day's week, as the language begins it."""
    first = i18n.locale().firstDayOfWeek().value  # Monday is 1
    return day - timedelta(days=(day.isoweekday() - first) % _DAYS)

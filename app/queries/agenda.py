# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be done: tasks, follow-ups, appointments, deadlines, the earliest first."""

import json
from dataclasses import dataclass
from datetime import date, timedelta

from app.people import names
from app.queries import cases
from app.rows import CaseRow
from app.session import Session
from storage import reading
from storage.announced import hidden_deadlines
from storage.attach import Row

DEADLINE = "deadline"
WEEK = 7
QUIET_SHOWN = 50


@dataclass(frozen=True, slots=True, repr=False)
class DueItem:
    """One thing to do.

    `time` is "HH:MM" or ""; `duty` a code (task, follow_up, appointment, deadline, or
    the form's name); `summary` the path of a question and the code chosen, where
    `title` says nothing; `assignee` a display name, "" where it is nobody's or the case
    owner's. `place` is the question that holds the day, with its row numbers.
    A deadline this account cannot read has a `compartment` and no `entry_id`.
    """

    day: date
    time: str
    duty: str
    title: str
    summary: tuple[str, str] | None
    assignee: str
    assignee_id: str
    compartment: str
    entry_id: str
    place: str
    case_id: str
    code: str
    name: str | None
    form: str
    overdue: bool


@dataclass(frozen=True, slots=True, repr=False)
class Today:
    """The first screen: what is late, what is today, the six days after, quiet cases.

    `quiet` are the account's own open cases without an entry for 30 days.
    """

    overdue: tuple[DueItem, ...]
    today: tuple[DueItem, ...]
    this_week: tuple[DueItem, ...]
    quiet: tuple[CaseRow, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Counts:
    """How many things of one's own are late, and how many are for today."""

    overdue: int
    today: int


def agenda(
    session: Session, *, until: date, mine: bool, since: date = date.min
) -> list[DueItem]:
    """Return what is open from a day until another, what is late first.

    `mine`: given to this account, or to nobody in a case it owns; else everything this
    account can read. Deadlines it cannot read are there with their day alone.
    """
    now, me = session.today, session.me if mine else ""
    first, last = since.isoformat(), until.isoformat()
    query = reading.DueQuery(last, first, me)
    who = names(session)
    called = _Names(session)
    found = [_item(row, who, now) for row in reading.due_rows(session.case_file, query)]
    found += [
        _hidden(row, called, now)
        for row in hidden_deadlines(session.case_file, last, me)
        if row[0] >= first
    ]
    found.sort(key=_order)
    return found


def today_view(session: Session, *, mine: bool = True) -> Today:
    """Return what the account must do today, and what comes next."""
    today = session.today
    items = agenda(session, until=today + timedelta(days=WEEK - 1), mine=mine)
    return Today(
        overdue=tuple(item for item in items if item.overdue),
        today=tuple(item for item in items if item.day == today),
        this_week=tuple(item for item in items if item.day > today),
        quiet=quiet_cases(session),
    )


def quiet_cases(session: Session) -> tuple[CaseRow, ...]:
    """Return the account's open cases without an entry for 30 days, the oldest first."""
    wanted = cases.CaseFilter(mine=True, quiet=True, order="recent", descending=False)
    return cases.page(session, wanted, None, QUIET_SHOWN).rows


def counts(session: Session) -> Counts:
    """Return how much of one's own is late or for today."""
    today = session.today.isoformat()
    late, now = reading.due_counts(session.case_file, session.me, today)
    hidden = hidden_deadlines(session.case_file, today, session.me)
    before = sum(row[0] < today for row in hidden)
    return Counts(late + before, now + len(hidden) - before)


def week(session: Session, first_day: date, *, mine: bool) -> dict[date, list[DueItem]]:
    """Return seven days from `first_day`, each with what is due on it."""
    days = [first_day + timedelta(days=n) for n in range(WEEK)]
    found: dict[date, list[DueItem]] = {day: [] for day in days}
    for item in agenda(session, since=days[0], until=days[-1], mine=mine):
        found[item.day].append(item)
    return found


def of_case(session: Session, case_id: str) -> list[DueItem]:
    """Return what is open in one case, without the deadlines that cannot be read."""
    who = names(session)
    query = reading.DueQuery(date.max.isoformat(), case_id=case_id)
    return [
        _item(row, who, session.today)
        for row in reading.due_rows(session.case_file, query)
    ]


class _Names:
    """The persons' names, each asked for once."""

    def __init__(self, session: Session) -> None:
        self._case_file = session.case_file
        self._known: dict[str, str | None] = {}

    def __getitem__(self, case_id: str) -> str | None:
        if case_id not in self._known:
            self._known[case_id] = reading.case_names(self._case_file, case_id)[1]
        return self._known[case_id]


def _item(row: Row, who: dict[str, str], today: date) -> DueItem:
    day, time, duty, title, assignee, compartment = row[:6]
    entry, place, case_id, form, code, _owner, facts, name = row[6:14]
    summary = json.loads(facts).get("summary")
    due = date.fromisoformat(day)
    return DueItem(
        day=due,
        time=time,
        duty=duty,
        title=title,
        summary=(summary[0], summary[1]) if summary else None,
        assignee=who.get(assignee, ""),
        assignee_id=assignee,
        compartment=compartment,
        entry_id=entry,
        place=place,
        case_id=case_id,
        code=code,
        name=name,
        form=form,
        overdue=due < today,
    )


def _hidden(row: tuple[str, str, str, str], called: _Names, today: date) -> DueItem:
    day, compartment, case_id, code = row
    due = date.fromisoformat(day)
    return DueItem(
        day=due,
        time="",
        duty=DEADLINE,
        title="",
        summary=None,
        assignee="",
        assignee_id="",
        compartment=compartment,
        entry_id="",
        place="",
        case_id=case_id,
        code=code,
        name=called[case_id],
        form="",
        overdue=due < today,
    )


def _order(item: DueItem) -> tuple[date, int, str, str, str]:
    """By day; a deadline before what has a time, that before what has none."""
    rank = 0 if item.duty == DEADLINE else 1 if item.time else 2
    return (item.day, rank, item.time, item.entry_id, item.place)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The agenda: one's own or the team's, as a list or by week; hidden days are days."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.queries import agenda, cases
from app.queries.cases import CaseFilter
from tests.helpers import referring
from tests.helpers.agenda import lines, says, tick, title, titles
from tests.helpers.casework import consent, day, task, write
from tests.helpers.screens import click, named, nameless, words
from ui.pages.agenda import AgendaPage


@pytest.fixture
def case(session):
    return cases.page(session, CaseFilter(), None, 1).rows[0]


@pytest.fixture
def page(session, tasks, hub, qtbot, case) -> AgendaPage:
    me = session.me
    task(session, case.case_id, "En retard", day(session, -2), assignee=me)
    task(session, case.case_id, "Aujourd’hui", day(session), assignee=me)
    task(session, case.case_id, "Bientôt", day(session, 3), assignee=me)
    task(session, case.case_id, "Plus tard", day(session, 20), assignee=me)
    return opened(AgendaPage(session, tasks, hub=hub), qtbot, tasks)


def opened(page: AgendaPage, qtbot, tasks) -> AgendaPage:
    qtbot.addWidget(page)
    page.resize(1150, 900)
    page.show()
    qtbot.waitUntil(lambda: not tasks.busy())
    return page


def line(page: AgendaPage, said: str):
    return next(row for row in lines(page) if row.item.title == said)


def choose(page: AgendaPage, qtbot, name: str) -> None:
    click(page, name)
    qtbot.waitUntil(lambda: not page.tasks.busy())


def test_each_thing_is_under_how_soon_it_is(page):
    assert "En retard" in titles(page.late)
    assert "Aujourd’hui" in titles(page.now)
    assert "Bientôt" in titles(page.soon)
    assert "Plus tard" in titles(page.later)
    days = [row.item.day for row in lines(page)]
    assert days == sorted(days)


def test_the_team_shows_whose_each_thing_is(page, session, case, qtbot):
    other = next(
        a.id
        for a in session.case_file.accounts().values()
        if a.role == "social" and a.id != session.me
    )
    task(session, case.case_id, "À l’autre", day(session), assignee=other)
    page.refresh()
    qtbot.waitUntil(lambda: not page.tasks.busy())
    assert "À l’autre" not in titles(page.now)
    choose(page, qtbot, "agenda_team")
    assert "À l’autre" in titles(page.now)
    name = session.case_file.accounts()[other].name
    assert f"for {name}" in words(line(page, "À l’autre"))
    choose(page, qtbot, "agenda_mine")
    assert "À l’autre" not in titles(page.now)


def test_a_referral_is_followed_up_until_it_is_done(page, session, case, qtbot):
    bodies = [{"body": "Hôpital central", "body_decision": "given"}]
    consent(session, case.case_id, external="given", bodies=bodies)
    entry = referring.referral(
        session, case.case_id, respond_by=day(session), followed_by=session.me
    )
    page.refresh()
    qtbot.waitUntil(lambda: not page.tasks.busy())
    mine = [row for row in lines(page) if row.item.entry_id == entry]
    assert len(mine) == 1
    assert mine[0].item.form == "referral"
    assert not mine[0].findChildren(type(tick(line(page, "En retard"))))
    referring.go(session, entry, "sent", "revoked")
    page.refresh()
    qtbot.waitUntil(lambda: entry not in [r.item.entry_id for r in lines(page)])


def test_a_deadline_of_another_profession_is_there_as_a_day_only(
    sign_in, tasks, hub, qtbot
):
    session = sign_in("legal")
    case = cases.page(session, CaseFilter(), None, 1).rows[0]
    answers = {"title": "Recours CNDA", "due_on": day(session, 2), "kind": "deadline"}
    write(session, case.case_id, "task", answers, compartment="legal")
    session = sign_in("psychologist")
    page = opened(AgendaPage(session, tasks, hub=hub), qtbot, tasks)
    choose(page, qtbot, "agenda_team")
    hidden = [row for row in lines(page) if row.item.case_id == case.case_id]
    hidden = [row for row in hidden if not row.item.entry_id]
    assert len(hidden) == 1
    said = title(hidden[0]).accessibleName()
    assert said.startswith("A deadline of another profession")
    assert not title(hidden[0]).isEnabled()
    assert "CNDA" not in words(page) + "".join(says(page))
    assert "Legal" in [
        t.accessibleName()
        for t in hidden[0].findChildren(object)
        if hasattr(t, "accessibleName")
    ]


def test_more_than_fifty_lines_come_in_steps(page, session, case, qtbot):
    for number in range(55):
        task(
            session, case.case_id, f"Tâche {number}", day(session), assignee=session.me
        )
    page.refresh()
    qtbot.waitUntil(lambda: len(lines(page.now)) == 50)
    items = agenda.agenda(session, until=session.today, mine=True)
    total = sum(item.day == session.today for item in items)
    assert f"Show {total - 50} more" in words(page.now)
    click(page.now, "due_more")
    qtbot.waitUntil(lambda: len(lines(page.now)) == total)


def test_ticking_off_is_undone_from_its_message(page, qtbot):
    with qtbot.waitSignal(page.notice) as told:
        tick(line(page, "Bientôt")).click()
    qtbot.waitUntil(lambda: "Bientôt" not in titles(page.soon))
    told.args[0].call()
    qtbot.waitUntil(lambda: "Bientôt" in titles(page.soon))


def test_the_week_shows_each_thing_on_its_day(page, session, qtbot):
    choose(page, qtbot, "agenda_week")
    assert words(named(page, "week", type(page.week))).count("Free") <= 7
    today = named(page, f"day_{session.today.isoformat()}", type(page.week).__base__)
    assert "Aujourd’hui" in words(today)
    assert "En retard" not in words(today)


def test_one_goes_from_week_to_week(page, session, qtbot):
    choose(page, qtbot, "agenda_week")
    before = named(page, "week_title", QLabel).text()
    choose(page, qtbot, "week_after")
    assert named(page, "week_title", QLabel).text() != before
    later = session.today + timedelta(days=7)
    assert page.findChild(object, f"day_{later.isoformat()}") is not None
    choose(page, qtbot, "week_before")
    assert named(page, "week_title", QLabel).text() == before


def test_return_opens_a_thing_from_the_week(page, session, case, qtbot):
    choose(page, qtbot, "agenda_week")
    found = [b for b in page.week.findChildren(QPushButton) if b.isVisible()]
    button = next(b for b in found if b.accessibleName().startswith("Aujourd’hui"))
    button.setFocus()
    with qtbot.waitSignal(page.hit_chosen) as chosen:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert chosen.args[0] == case.case_id


def test_words_of_the_week_are_never_cut(page, session, case, qtbot):
    long = "Accompagner à la préfecture pour le dépôt de la demande complète"
    task(session, case.case_id, long, day(session), assignee=session.me)
    choose(page, qtbot, "agenda_week")
    qtbot.waitUntil(lambda: long in words(page.week))
    shown = [w for w in page.week.findChildren(QLabel) if w.text() == long]
    qtbot.waitUntil(
        lambda: shown[-1].height() >= shown[-1].heightForWidth(shown[-1].width())
    )


def test_whose_and_which_view_outlast_a_lock(page, session, tasks, hub, qtbot):
    choose(page, qtbot, "agenda_team")
    choose(page, qtbot, "agenda_week")
    choose(page, qtbot, "week_after")
    place = page.place()
    again = opened(AgendaPage(session, tasks, hub=hub), qtbot, tasks)
    again.restore(place)
    qtbot.waitUntil(lambda: not tasks.busy())
    assert again.place() == place
    again.restore({"first": "no day", "whose": 7})
    assert date.fromisoformat(str(again.place()["first"]))


@pytest.mark.parametrize("view", ["agenda_list", "agenda_week"])
def test_everything_that_takes_the_keyboard_says_its_name(page, qtbot, view):
    choose(page, qtbot, view)
    assert nameless(page) == []

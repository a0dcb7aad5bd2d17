# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first screen: what is late, for today and this week; drafts and quiet cases."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QScrollArea

from app.commands.entries import drafts, save_draft
from app.half_filled import INTAKE, keep_form
from app.queries import agenda, cases
from app.queries.cases import CaseFilter
from app.writing import new_entry
from tests.helpers.agenda import lines, says, tick, title, titles
from tests.helpers.casework import day, task
from tests.helpers.screens import click, nameless, words
from ui import theme
from ui.pages.due_rows import Title
from ui.pages.today import TodayPage
from ui.tabbing import neighbour


@pytest.fixture
def case(session):
    """Any case."""
    wanted = CaseFilter()
    return cases.page(session, wanted, None, 1).rows[0]


@pytest.fixture
def page(session, tasks, hub, qtbot, case) -> TodayPage:
    me = session.me
    task(session, case.case_id, "Hier", day(session, -1), assignee=me)
    task(session, case.case_id, "Il y a trois jours", day(session, -3), assignee=me)
    task(session, case.case_id, "Tout de suite", day(session), assignee=me)
    task(session, case.case_id, "Dans six jours", day(session, 6), assignee=me)
    task(session, case.case_id, "Dans sept jours", day(session, 7), assignee=me)
    return opened(TodayPage(session, tasks, hub=hub), qtbot)


def opened(page: TodayPage, qtbot) -> TodayPage:
    qtbot.addWidget(page)
    page.resize(1150, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def line(page: TodayPage, said: str):
    return next(row for row in lines(page) if row.item.title == said)


def test_what_is_late_is_first_the_oldest_on_top(page):
    late = titles(page.late)
    assert late.index("Il y a trois jours") < late.index("Hier")
    assert "Tout de suite" in titles(page.now)
    assert "Dans six jours" in titles(page.week)
    assert "Dans sept jours" not in "".join(says(page))
    every = [
        title for part in (page.late, page.now, page.week) for title in titles(part)
    ]
    assert every == [row.item.title for row in lines(page)]


def test_the_head_says_the_day_and_how_much_there_is(page, session):
    found = agenda.today_view(session)
    count = len(found.overdue) + len(found.today) + len(found.this_week)
    quiet = page.findChild(QLabel, "page_subtitle").text()
    assert "Sunday 22 November 2026" in quiet
    assert f"{count} things to do" in quiet
    assert f"{len(found.overdue)} late" in quiet


def test_a_line_says_what_who_code_and_when(page, case):
    said = title(line(page, "Hier")).accessibleName()
    assert said.startswith("Hier, ")
    assert case.code in said
    assert said.endswith("yesterday")


def test_ticking_off_takes_the_line_away_and_undo_brings_it_back(page, qtbot):
    with qtbot.waitSignal(page.notice) as told:
        tick(line(page, "Hier")).click()
    qtbot.waitUntil(lambda: "Hier" not in titles(page.late))
    notice = told.args[0]
    assert notice.text == "Done: Hier"
    assert notice.action == "Undo"
    notice.call()
    qtbot.waitUntil(lambda: "Hier" in titles(page.late))


def test_the_keyboard_reaches_tick_and_title_of_each_line_in_order(page):
    wanted = []
    for row in lines(page):
        wanted += [*row.findChildren(QCheckBox), title(row)]
    wanted[0].setFocus()
    for widget in wanted[1:]:
        now = QApplication.focusWidget()
        found = neighbour(page, now, forward=True)
        assert found is widget
        found.setFocus()


def test_space_ticks_and_the_keyboard_stays_in_the_list(page, qtbot):
    box = tick(line(page, "Il y a trois jours"))
    at = lines(page.late).index(line(page, "Il y a trois jours"))
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Il y a trois jours" not in titles(page.late))
    focus = QApplication.focusWidget()
    assert isinstance(focus, QCheckBox)
    assert lines(page.late)[at].isAncestorOf(focus)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_opens_where_it_was_written(page, qtbot, case, key):
    row = line(page, "Tout de suite")
    title(row).setFocus()
    with qtbot.waitSignal(page.hit_chosen) as chosen:
        qtbot.keyClick(title(row), key)
    assert chosen.args == [case.case_id, row.item.compartment, row.item.entry_id]


def test_many_things_come_in_steps(page, session, case, qtbot):
    for number in range(25):
        task(
            session, case.case_id, f"Tâche {number}", day(session), assignee=session.me
        )
    page.refresh()
    qtbot.waitUntil(lambda: len(lines(page.now)) == 20)
    total = len(agenda.today_view(session).today)
    assert f"Show {total - 20} more" in words(page)
    click(page.now, "due_more")
    qtbot.waitUntil(lambda: len(lines(page.now)) == total)


def test_what_was_being_written_is_beside_and_a_click_goes_on_with_it(
    page, session, case, qtbot
):
    assert "What you were writing" not in words(page)
    begun = new_entry(session, case.case_id)
    save_draft(replace(begun, answers={"title": "Un appel"}), session)
    page.refresh()
    qtbot.waitUntil(lambda: "Un appel" in words(page.aside))
    assert case.code in words(page.aside)
    with qtbot.waitSignal(page.draft_wanted) as wanted:
        click(page.aside, f"draft_{begun.entry_id[:12]}")
    assert wanted.args == [case.case_id, begun.compartment, begun.entry_id]


def test_drafts_beyond_the_first_are_one_click_away(page, session, case, qtbot):
    for number in range(6):
        begun = new_entry(session, case.case_id)
        save_draft(replace(begun, answers={"title": f"Brouillon {number}"}), session)
    page.refresh()
    qtbot.waitUntil(lambda: "Brouillon" in words(page.aside))
    shown = [f"Brouillon {n}" in words(page.aside) for n in range(6)]
    assert sum(shown) == 4
    click(page.aside, "more_drafts")
    assert all(f"Brouillon {n}" in words(page.aside) for n in range(6))
    assert len(drafts(session)) == 6


def test_a_new_case_half_written_down_is_among_them(page, session, qtbot):
    keep_form(INTAKE, {"name_latin": "Nadia"}, {}, session)
    page.refresh()
    qtbot.waitUntil(lambda: "A new case" in words(page.aside))
    assert "Nadia" not in words(page)
    with qtbot.waitSignal(page.new_case):
        click(page.aside, "draft_intake")


def test_a_draft_is_taken_up_in_its_case(window, session, qtbot):
    case = cases.page(session, CaseFilter(), None, 1).rows[0]
    begun = new_entry(session, case.case_id)
    save_draft(replace(begun, answers={"title": "Un appel"}), session)
    today = window.navigator.page("today")
    today.refresh()
    qtbot.waitUntil(lambda: "Un appel" in words(today.aside))
    click(today.aside, f"draft_{begun.entry_id[:12]}")
    assert window.navigator.key == "case"
    writing = window.navigator.page("case").entries.reader.editor.writing()
    assert writing is not None
    assert writing.entry_id == begun.entry_id


def test_the_sidebar_counts_what_is_late_and_for_today(window, session, qtbot):
    button = window.frame.sidebar.findChild(object, "go_today")

    def waits(count: int) -> bool:
        return button.accessibleName() == f"Today, {count} waiting"

    found = agenda.counts(session)
    before = found.overdue + found.today
    case = cases.page(session, CaseFilter(), None, 1).rows[0]
    task(session, case.case_id, "Encore", day(session), assignee=session.me)
    window.hub.case_changed.emit(case.case_id)
    qtbot.waitUntil(lambda: waits(before + 1))
    today = window.navigator.page("today")
    qtbot.waitUntil(lambda: "Encore" in titles(today.now))
    tick(line(today, "Encore")).click()
    qtbot.waitUntil(
        lambda: waits(before) if before else button.accessibleName() == "Today"
    )


def test_a_page_behind_another_reads_only_when_it_comes_to_the_front(
    page, session, case, hub, tasks
):
    page.hide()
    hub.case_changed.emit(case.case_id)
    assert not tasks.busy()
    page.show()
    hub.case_changed.emit(case.case_id)
    assert tasks.busy()


def test_an_empty_day_says_so_in_a_sentence(sign_in, tasks, hub, qtbot):
    session = sign_in("coordinator")
    page = TodayPage(session, tasks, hub=hub)
    opened(page, qtbot)
    found = agenda.today_view(session)
    for item in (*found.overdue, *found.today, *found.this_week):
        page.tick(item, True)
    qtbot.waitUntil(lambda: not tasks.busy())
    left = agenda.today_view(session)
    none = not (left.overdue or left.today or left.this_week)
    assert ("Nothing waits for you this week." in words(page)) == none


def test_the_second_column_goes_below_where_it_is_narrow(page, session, case, qtbot):
    begun = new_entry(session, case.case_id)
    save_draft(replace(begun, answers={"title": "Un appel"}), session)
    page.refresh()
    qtbot.waitUntil(page.aside.isVisible)
    beside = page.aside.mapTo(page, page.aside.rect().topLeft())
    assert beside.x() > page.width() / 2
    page.resize(940, 900)
    qtbot.waitUntil(
        lambda: page.aside.mapTo(page, page.aside.rect().topLeft()).x() < 100
    )


def test_everything_that_takes_the_keyboard_says_its_name(page):
    assert nameless(page) == []
    assert all(part.objectName() for part in page.findChildren(Title))


def test_a_line_gives_way_at_twice_the_text(session, case, look, tasks, hub, qtbot):
    theme.apply(look, "light", "en", 2.0)
    task(session, case.case_id, "Long" * 20, day(session), assignee=session.me)
    page = TodayPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    row = line(page, "Long" * 20)
    qtbot.waitUntil(lambda: row.width() < page.width())
    assert page.findChild(QScrollArea).horizontalScrollBar().maximum() == 0

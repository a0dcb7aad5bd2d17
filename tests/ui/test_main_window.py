# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: going places, giving commands, coming back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.places import place, remember_place
from app.queries import cases
from app.queries.cases import CaseFilter
from app.session import Session
from ui.notices import Notice
from ui.pages.registry import places
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow

PAGES = (
    *("today", "cases", "agenda", "handover", "team", "settings", "help"),
    *("new_case", "bring", "export_list"),
)


def first_case(session: Session) -> str:
    return cases.page(session, CaseFilter(), None, 5).rows[0].case_id


def test_it_says_who_works_where(window: MainWindow) -> None:
    assert window.windowTitle() == ""
    assert window.frame.status._name.text() == window.session.account.name
    assert window.navigator.key == "today"


@pytest.mark.parametrize("key", PAGES)
def test_every_page_can_be_gone_to(window: MainWindow, key: str) -> None:
    page = window.navigator.go(key)
    assert window.frame.pages.currentWidget() is page
    assert page.title
    assert window.navigator.go(key) is page


@pytest.mark.parametrize("key", PAGES)
def test_everything_that_takes_the_keyboard_has_a_name(
    window: MainWindow, key: str
) -> None:
    window.navigator.go(key)
    nameless = [
        f"{type(each).__name__} {each.objectName()}"
        for each in window.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isVisible()
        if not each.objectName().startswith("qt_")
        if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]
    assert nameless == []


class Seen(QObject):
    """Notes what comes up in a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(  # noqa: N802 - Qt's own
        self, watched: QObject, event: QEvent
    ) -> bool:
        shown = event.type() == QEvent.Type.Show
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_of_a_page_comes_up_as_a_window_before_it_has_its_place(
    window: MainWindow, qapp: QApplication
) -> None:
    seen = Seen()
    qapp.installEventFilter(seen)
    for key in (*PAGES, "search"):
        window.navigator.go(key)
    window.navigator.open_case(first_case(window.session))
    window.give("new_entry")
    window.give("back")
    qapp.removeEventFilter(seen)
    assert seen.windows == []


def test_a_role_sees_only_where_it_can_work(
    sign_in: Callable[[str], Session],
) -> None:
    everywhere = ("today", "cases", "agenda")
    assert places(sign_in("legal").role) == (*everywhere, "handover", "team")


def test_back_goes_back_and_ends_with_today(window: MainWindow) -> None:
    window.give("go_team")
    window.give("go_settings")
    window.give("help")
    window.give("back")
    assert window.navigator.key == "settings"
    window.give("back")
    assert window.navigator.key == "team"
    window.give("back")
    window.give("back")
    assert window.navigator.key == "today"


def test_escape_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.give("go_team")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.navigator.key == "today"


def test_a_case_opens_and_back_returns_to_the_list(window: MainWindow) -> None:
    case_id = first_case(window.session)
    window.give("go_cases")
    window.navigator.page("cases").open_case.emit(case_id)
    case: Any = window.navigator.current()
    assert case.case_id() == case_id
    window.give("back")
    assert window.navigator.key == "cases"


def test_where_a_person_was_is_found_again(
    window: MainWindow,
    session: Session,
    tasks: TaskRunner,
    settings: Settings,
    qtbot: QtBot,
) -> None:
    case_id = first_case(session)
    window.give("go_team")
    window.navigator.open_case(case_id)
    remember_place(window.place(), session)
    again = MainWindow(session, tasks, settings)
    qtbot.addWidget(again, before_close_func=lambda each: each.blockSignals(True))
    again.restore(place(session))
    case: Any = again.navigator.current()
    assert case.case_id() == case_id
    again.navigator.back()
    assert again.navigator.key == "team"


def test_another_day_begins_with_what_it_asks_for(
    window: MainWindow, session: Session
) -> None:
    window.give("go_team")
    here = window.place()
    window.restore(here)
    assert window.navigator.key == "team"
    window.restore(here | {"day": "2026-11-21"})
    assert window.navigator.key == "today"
    window.give("back")
    assert window.navigator.key == "today"


@pytest.mark.parametrize(
    "odd",
    [
        {"page": "nowhere"},
        {"page": 3, "pages": "x", "before": "y"},
        {"page": "case", "day": "2026-11-22", "pages": {"case": {"case": "gone"}}},
        {"page": "cases", "before": ["nowhere"], "pages": {"cases": {"filter": 7}}},
    ],
)
def test_an_odd_place_is_no_reason_to_fail(
    window: MainWindow, odd: dict[str, Any]
) -> None:
    window.restore(odd)
    assert window.navigator.key in ("today", "case")


def test_what_is_written_on_top_is_searched_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    field = window.frame.topbar.search
    name = cases.page(window.session, CaseFilter(), None, 5).rows[0].name
    assert name
    window.give("go_team")
    qtbot.keyClicks(field, name.split()[-1])
    assert window.navigator.key == "search"
    qtbot.keyClick(field, Qt.Key.Key_Return)  # before anything is found
    qtbot.waitUntil(lambda: window.navigator.key == "case")
    assert field.text() == ""
    while window.navigator.key == "case":  # the case closes its own parts first
        window.give("back")
    assert window.navigator.key == "team"


def test_an_emptied_search_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    field = window.frame.topbar.search
    window.give("go_team")
    qtbot.keyClicks(field, "zz")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.navigator.key == "team"
    assert field.text() == ""


def test_a_command_without_meaning_here_says_so(window: MainWindow) -> None:
    window.give("new_entry")
    assert "Open a case first" in window.frame.messages.text()
    window.give("go_team")
    window.give("save")
    assert "nothing to save" in window.frame.messages.text()


def test_a_message_can_carry_what_to_do(window: MainWindow) -> None:
    done: list[str] = []
    window.say(Notice("A draft.", action="Take it up", call=lambda: done.append("x")))
    window.frame.messages._action.click()
    assert done == ["x"]
    assert window.frame.messages.text() == ""


def test_the_last_minute_stands_out(window: MainWindow) -> None:
    window.frame.set_remaining(120)
    assert window.frame.status._left.property("ink") == "2"
    window.frame.set_remaining(59)
    assert window.frame.status._left.property("ink") == "warn"


def test_closing_the_window_asks_for_the_lock(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.leave_requested):
        window.close()
    assert window.isVisible()


@pytest.mark.parametrize(
    ("number", "key"),
    [("1", "today"), ("2", "cases"), ("3", "agenda"), ("4", "handover"), ("5", "team"),
     ("6", "settings")],
)  # fmt: skip
def test_shortcuts_reach_the_window(
    window: MainWindow, qtbot: QtBot, number: str, key: str
) -> None:
    window.navigator.go("help")
    window.activateWindow()
    qtbot.keyClick(window, number, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.navigator.key == key)


def test_where_nothing_is_written_there_is_nothing_to_undo(window: MainWindow) -> None:
    for name in ("undo", "redo"):
        window.give(name)
        assert "nothing to undo" in window.frame.messages.text()

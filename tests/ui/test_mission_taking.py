# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a caseload over on the screen: ticks, the keyboard, what is news, a lock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.mission import records
from app.session import Session
from tests.helpers import casework
from tests.helpers.mission_screens import (
    Show,
    SignIn,
    signed,
)
from tests.helpers.screens import click, named, nameless, words
from ui.hub import Hub
from ui.pages.handover import HandoverPage
from ui.pages.mission.page import MissionPage
from ui.pages.settings import SettingsPage
from ui.settings import Settings
from ui.tasks import TaskRunner


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Show:
    def shown(session: Session) -> MissionPage:
        page = MissionPage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        page.show()
        return page

    return shown


# --------------------------------------------------------------------- who takes over


def test_the_keyboard_alone_ticks_and_goes_from_case_to_case(
    sign_in: SignIn, show: Show
) -> None:
    mission = signed(sign_in("social"))
    page = show(sign_in("legal"))
    page.take(mission)
    boxes = [b for b in page.taking.findChildren(QCheckBox) if b.isVisible()]
    boxes[0].setFocus()
    for box in boxes:
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert box.isChecked()
    go = named(page, "taken_next", QPushButton)
    QTest.keyClick(go, Qt.Key.Key_Space)
    assert "1 of" in named(page, "taken_count", QLabel).text()


def test_ticks_are_there_after_a_lock(sign_in: SignIn, show: Show) -> None:
    mission = signed(sign_in("social"))
    page = show(sign_in("legal"))
    page.take(mission)
    named(page, "taken_read", QCheckBox).click()
    named(page, "taken_reply", QPlainTextEdit).setPlainText("Where is the file?")
    place = page.place()
    page.prepare_lock()
    page = show(sign_in("legal"))
    page.restore(place)
    assert named(page, "taken_read", QCheckBox).isChecked()
    reply = named(page, "taken_reply", QPlainTextEdit)
    assert reply.toPlainText() == "Where is the file?"


def test_how_to_reach_a_person_safely_is_said_first(
    sign_in: SignIn, show: Show
) -> None:
    mission = signed(sign_in("social"))
    page = show(sign_in("legal"))
    page.take(mission)
    assert "How to reach them without danger" in words(page)
    safe, read = (named(page, name, QWidget) for name in ("taken_safe", "taken_read"))
    assert safe.mapTo(page, safe.pos()).y() < read.mapTo(page, read.pos()).y()


def test_something_new_since_the_look_stops_it_and_is_shown(
    sign_in: SignIn, show: Show, qtbot: QtBot
) -> None:
    mission = signed(sign_in("social"))
    session = sign_in("legal")
    page = show(session)
    page.take(mission)
    found = records.mission_of(session, mission)
    assert found is not None
    case = found.cases[0].case_id
    while True:
        for box in page.taking.findChildren(QCheckBox):
            if box.isVisible() and not box.isChecked():
                box.click()
        if not page.taking.findChild(QPushButton, "taken_next").isVisible():
            break
        click(page, "taken_next")
    casework.task(session, case, "New since", casework.day(session, 1))
    click(page, "take_over")
    qtbot.waitUntil(lambda: "Something is new since you looked." in words(page))
    assert records.open_missions(session)
    assert not named(page, "take_over", QPushButton).isEnabled()


# ------------------------------------------------------------------------------ around


def test_every_step_can_be_used_without_seeing_it(sign_in: SignIn, show: Show) -> None:
    session = sign_in("social")
    page = show(session)
    page.begin(session.me)
    for step in range(6):
        page.leaving.show_step(step)
        assert nameless(page) == []
    mission = signed(session)
    page.show_record(mission)
    assert nameless(page) == []
    page = show(sign_in("legal"))
    assert nameless(page) == []
    page.take(mission)
    assert nameless(page) == []


def test_handover_and_settings_lead_to_it(
    sign_in: SignIn, tasks: TaskRunner, hub: Hub, settings: Settings, qtbot: QtBot
) -> None:
    session = sign_in("legal")
    heard: list[str] = []
    handover = HandoverPage(session, tasks, hub=hub)
    settings_page = SettingsPage(session, tasks, hub=hub, settings=settings)
    for page in (handover, settings_page):
        qtbot.addWidget(page)
        page.show()
        page.page_wanted.connect(heard.append)
    action = handover.findChild(QAction, "mission")
    assert action is not None
    action.trigger()
    click(settings_page, "settings_mission")
    assert heard == ["mission", "mission"]

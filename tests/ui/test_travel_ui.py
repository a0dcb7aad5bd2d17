# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Before travelling on the screen: hand over, receipt, remove, lock and go, come back."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from app.commands.entries import Writing, save_draft
from app.commands.places import place
from app.handover import compose, statements
from app.handover.compose import ComposeBundle
from app.ids import new_id
from app.policy import may
from app.progress import Progress
from app.session import Session
from tests.helpers import world
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import PEOPLE, Site
from ui import actions
from ui.hub import Hub
from ui.locking import put_away
from ui.pages.handover import HandoverPage
from ui.pages.settings import SettingsPage
from ui.pages.travel import TravelPage
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow


@dataclass
class Trip:
    """A window in the field, the page in front, and coordination elsewhere."""

    home: Site
    here: Session
    there: Session
    contact: str
    cases: list[str]
    folder: Path
    window: MainWindow
    qtbot: QtBot

    @property
    def page(self) -> TravelPage:
        page = self.window.navigator.current()
        assert isinstance(page, TravelPage)
        return page

    def look(self, expected: str) -> None:
        """Show the page and wait until it says something."""
        self.window.give("travel")
        self.window.give("refresh")
        self.until(expected)

    def until(self, expected: str) -> None:
        self.qtbot.waitUntil(lambda: expected in words(self.page))

    def step(self, number: int) -> str:
        """Return how far a step is."""
        start = f"travel_step_{number}_"
        (name,) = (
            each.objectName()
            for each in self.page.findChildren(QWidget)
            if each.objectName().startswith(start) and each.isVisibleTo(self.page)
        )
        return name.removeprefix(start)

    def give(self, sender: Session, to: str) -> Path:
        command = ComposeBundle(
            (to,), tuple(self.cases), "coordination", self.folder, mode="custody"
        )
        return compose.compose(command, sender, Progress())


@pytest.fixture
def trip(
    look: object,
    tmp_path: Path,
    _own_folders: None,
    tasks: TaskRunner,
    settings: Settings,
    qtbot: QtBot,
) -> Iterator[Trip]:
    home = world.found(tmp_path / "home_site", "TRI", ("social",))
    away = world.found(tmp_path / "away_site", "TUN", ("coordinator",))
    here, there = home.unlock("social"), away.unlock("coordinator")
    contact = world.introduce(here, there)
    cases = [world.intake(here, name) for name in ("Aminata Sow", "Moussa Bâ")]
    for case in cases:
        world.note(here, case, "Hébergée jusqu’à vendredi.")
    window = MainWindow(here, tasks, settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.blockSignals(True))
    window.resize(1366, 768)
    window.restore({})
    window.show()
    yield Trip(home, here, there, contact, cases, tmp_path, window, qtbot)
    here.close()
    there.close()


def test_a_journey_there_and_back(
    trip: Trip, tasks: TaskRunner, settings: Settings
) -> None:
    trip.look("2 cases are still yours")
    assert [trip.step(n) for n in range(1, 6)] == [
        "now",
        "later",
        "done",
        "later",
        "later",
    ]
    assert nameless(trip.page) == []

    click(trip.page, "travel_hand_over")
    page = trip.window.navigator.current()
    assert isinstance(page, HandoverPage)
    assert {row.case_id for row in page.compose.picker.picks()} == {*trip.cases}
    page.compose.choose_contact(trip.contact)
    trip.qtbot.waitUntil(lambda: page.compose.how.mode() == "custody")

    bundle = trip.give(trip.here, trip.contact)
    trip.look(f"to {PEOPLE['coordinator']}")
    assert trip.step(2) == "now"
    click(trip.page, "travel_receipt")
    assert trip.window.navigator.key == "handover"
    receipt = world.receive(trip.there, bundle).statement
    statements.take(receipt, trip.here)

    form = trip.here.forms.version("note")
    begun = Writing(new_id(), trip.cases[0], "social", "note", form, {"text": "Au re"})
    save_draft(begun, trip.here)
    trip.look("2 cases can go")
    assert trip.step(4) == "now"
    click(trip.page, "travel_purge")
    click(trip.page, "travel_ask_yes")
    assert "Tick each line first" in words(trip.page)
    named(trip.page, "travel_lose_drafts", QCheckBox).click()
    click(trip.page, "travel_ask_yes")
    trip.until("This case file holds nothing.")
    assert "2 cases were removed." in words(trip.page)
    assert [trip.step(n) for n in range(1, 6)] == ["done"] * 5
    assert f"2 cases are with {PEOPLE['coordinator']}" in words(trip.page)
    assert nameless(trip.page) == []

    with trip.qtbot.waitSignal(trip.window.lock_requested):
        click(trip.page, "travel_lock")
    put_away(trip.window, tasks, settings)
    with trip.home.as_("social") as again:
        assert place(again) == {}  # not even where they were
        trip.here = again
        world.receive(again, trip.give(trip.there, again.me))
        runner = TaskRunner()
        window = MainWindow(again, runner, settings)
        trip.qtbot.addWidget(
            window, before_close_func=lambda each: each.blockSignals(True)
        )
        trip.window = window
        window.restore({})
        window.show()
        trip.look("2 of 2 came back")
        assert "This case file holds nothing." not in words(trip.page)
        runner.shutdown()


def test_escape_leaves_the_question_and_removes_nothing(trip: Trip) -> None:
    receipt = world.receive(trip.there, trip.give(trip.here, trip.contact)).statement
    statements.take(receipt, trip.here)
    trip.look("2 cases can go")
    click(trip.page, "travel_purge")
    assert "Remove everything that you can open here?" in words(trip.page)
    assert trip.page.handle("back")
    assert "Remove everything that you can open here?" not in words(trip.page)
    named(trip.page, "travel_purge", QAbstractButton)
    assert not trip.page.handle("back")


def test_the_page_leads_to_the_bundle_that_waits(trip: Trip) -> None:
    trip.give(trip.here, trip.contact)
    trip.look(f"to {PEOPLE['coordinator']}")
    (look,) = (
        each
        for each in trip.page.findChildren(QAbstractButton)
        if each.text() == "Look" and each.isVisibleTo(trip.page)
    )
    assert PEOPLE["coordinator"] in look.accessibleName()
    look.click()
    assert trip.window.navigator.key == "handover"


def test_without_a_connection_the_page_leads_to_the_backups(trip: Trip) -> None:
    trip.look("No connection, no receipt")
    click(trip.page, "travel_backups")
    assert trip.window.navigator.key == "backups"


def test_settings_and_the_actions_lead_there_for_who_hands_cases_over(
    session: Session, tasks: TaskRunner, hub: Hub, settings: Settings, qtbot: QtBot
) -> None:
    page = SettingsPage(session, tasks, hub=hub, settings=settings)
    qtbot.addWidget(page)
    page.show()
    heard: list[str] = []
    page.page_wanted.connect(heard.append)
    click(page, "settings_travel")
    assert heard == ["travel"]
    assert may(session.role, "hand_over")
    assert "travel" in {action.id for action in actions.allowed(session.role)}

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person agreed to, on the screen of their case."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import consent
from app.commands.accounts import AddAccount, add_account
from app.commands.consent import withdraw
from app.queries import cases
from app.queries.cases import CaseFilter
from app.session import Session, unlock
from tests.helpers import casework
from tests.helpers.casework import day
from tests.helpers.files import TEST_ONLY_LIMITS, TrainingFile
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import intake
from ui.hub import Hub
from ui.pages.case import CasePage
from ui.pages.case_tabs import CONSENT
from ui.tasks import TaskRunner


@pytest.fixture
def case_id(session: Session) -> str:
    """A new case: nothing was written, asked or planned in it."""
    return intake(session, "Mohamed Abdelrahman")


Opener = Callable[..., CasePage]


@pytest.fixture
def page_of(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Opener:
    """Open a case of a session."""

    def opened(session: Session, case_id: str, wide: int = 1366) -> CasePage:
        page = CasePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(wide, 760)
        page.show()
        page.open(case_id)
        return page

    return opened


@pytest.fixture
def page(page_of: Opener, session: Session, case_id: str) -> CasePage:
    casework.consent(
        session,
        case_id,
        day(session, -9),
        record={"expires_on": day(session, 90)},
        bodies=[
            {"body": "La Cimade", "for_what": "Appeal", "body_decision": "given"},
        ],
        team="given",
        external="given",
        photo_file="refused",
        statistics="refused",
        interpreter="given",
    )
    return page_of(session, case_id)


def test_the_head_shows_three_agreements_and_counts_the_rest(page: CasePage) -> None:
    assert named(page, "consent_team", QAbstractButton).text() == "team"
    refused = named(page, "consent_photo_file", QAbstractButton)
    assert refused.text() == "photographs: refused"
    more = named(page, "consent_more", QAbstractButton)
    assert "2" in more.text()
    assert "figures: refused" in more.toolTip()
    assert not page.header.findChildren(QWidget, "consent_lawyer")  # not asked: quiet


def test_a_case_where_nothing_was_asked_says_so_quietly(
    page_of: Opener, session: Session, case_id: str
) -> None:
    page = page_of(session, case_id)
    said = named(page, "consent_none", QAbstractButton)
    assert said.text() == "Not asked yet"
    said.click()
    assert "Nothing has been asked yet." in words(page.consent)


def test_a_badge_leads_to_the_agreements(page: CasePage) -> None:
    click(page, "consent_team")
    assert page.place()["tab"] == CONSENT
    shown = words(page.consent)
    assert "Sharing within the care team" in shown
    assert "To La Cimade · Appeal" in shown
    assert "No photograph is kept or used for this." in shown
    assert "Not asked yet, and so not agreed to" in shown
    assert "Passing on to the lawyer" in named(page, "consent_not_asked", QLabel).text()


def test_what_is_taken_back_is_asked_for_in_place_and_shown_everywhere(
    page: CasePage, session: Session, case_id: str, qtbot: QtBot
) -> None:
    page.show_tab(CONSENT)
    click(page, "withdraw_team")
    qtbot.keyClicks(named(page, "withdraw_reason", QLineEdit), "Afraid of gossip")
    with qtbot.waitSignal(page.hub.notice) as said:
        click(page, "withdraw_yes")
    assert "took this back" in said.args[0].text
    assert consent.state(session, case_id)["team"].decision == "withdrawn"
    assert named(page, "consent_team", QAbstractButton).text() == "team: withdrawn"
    assert "No extract can be shared any more." in words(page.consent)


def test_escape_leaves_an_agreement_as_it_is(
    page: CasePage, session: Session, case_id: str
) -> None:
    page.show_tab(CONSENT)
    click(page, "withdraw_team")
    QTest.keyClick(named(page, "withdraw_reason", QLineEdit), Qt.Key.Key_Escape)
    assert not page.consent.is_asking()
    assert consent.state(session, case_id)["team"].holds


def test_what_is_asked_here_is_not_lost_when_the_case_changes(
    page: CasePage, session: Session, case_id: str, qtbot: QtBot
) -> None:
    page.show_tab(CONSENT)
    click(page, "withdraw_team")
    qtbot.keyClicks(named(page, "withdraw_reason", QLineEdit), "Half a")
    withdraw(session, case_id, ["interpreter"])
    page.hub.case_changed.emit(case_id)
    assert named(page, "withdraw_reason", QLineEdit).text() == "Half a"


def test_a_consent_is_recorded_from_its_tab_and_leads_back_there(
    page: CasePage, session: Session, case_id: str
) -> None:
    page.show_tab(CONSENT)
    click(page, "consent_new")
    editor = page.entries.reader.editor
    assert editor.is_open()
    view = editor.body.view
    assert view is not None
    view.filling.set("/items/lawyer", "given")
    click(page, "editor_save")
    assert page.place()["tab"] == CONSENT
    assert consent.state(session, case_id)["lawyer"].holds
    assert named(page, "consent_lawyer", QAbstractButton).text() == "lawyer"


def test_a_dated_record_opens_beside_the_timeline(page: CasePage) -> None:
    page.show_tab(CONSENT)
    records = page.consent.findChildren(QAbstractButton)
    next(b for b in records if b.objectName().startswith("record_")).click()
    entry = page.entries.reader.panel.entry
    assert entry is not None
    assert entry.form == "consent"


def test_who_cannot_read_agreements_is_told_why(
    training_file: TrainingFile, page_of: Opener
) -> None:
    phrase = "violon sable citron fusain rivage meule"
    coordinator = training_file.unlock("coordinator")
    case_id = cases.page(coordinator, CaseFilter(), None, 1).rows[0].case_id
    add_account(AddAccount("Yonas Tesfay", phrase, "mediator"), coordinator)
    coordinator.close()
    session = unlock(
        training_file.folder, "Yonas Tesfay", phrase, limits=TEST_ONLY_LIMITS
    )
    page = page_of(session, case_id)
    assert named(page, "consent_none", QAbstractButton).text() == "You cannot read it"
    page.show_tab(CONSENT)
    shown = words(page.consent)
    assert "You cannot read what this person agreed to." in shown
    assert "Protection" in shown
    assert not page.consent.findChildren(QAbstractButton, "consent_new")
    session.close()


def test_an_agreement_that_ran_out_says_so(
    page_of: Opener, session: Session, case_id: str
) -> None:
    then = (session.today - timedelta(days=30)).isoformat()
    record = {"expires_on": day(session, -2)}
    casework.consent(session, case_id, then, record=record, team="given")
    page = page_of(session, case_id)
    assert named(page, "consent_team", QAbstractButton).text() == "team: run out"


def test_sharing_beyond_the_team_says_with_which_professions(
    page_of: Opener, session: Session, case_id: str
) -> None:
    casework.consent(
        session, case_id, professions="given", professions_who=["legal", "coordinator"]
    )
    page = page_of(session, case_id)
    page.show_tab(CONSENT)
    assert "With Coordination and Legal officer" in words(page.consent)


@pytest.mark.parametrize("wide", [1366, 1000])
def test_everything_here_has_a_name_and_fits(page: CasePage, wide: int) -> None:
    page.resize(wide, 760)
    page.show_tab(CONSENT)
    click(page, "withdraw_team")
    assert nameless(page) == []
    assert page.consent.minimumSizeHint().width() <= wide

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is planned in a case: things to do, and referrals from step to step."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.queries import agenda, entries
from app.session import Session
from tests.helpers import casework
from tests.helpers.casework import day
from tests.helpers.screens import click, named, nameless, press, words
from tests.helpers.world import intake
from ui.hub import Hub
from ui.pages.case import CasePage
from ui.pages.case_tabs import PLAN
from ui.tasks import TaskRunner

REFERRAL = {
    "service": "legal",
    "to": {"kind": "organisation", "organisation": "La Cimade"},
    "purpose": "Prepare the appeal.",
    "consent_item": "external",
}


@pytest.fixture
def case_id(session: Session) -> str:
    """A new case: nothing was written, asked or planned in it."""
    return intake(session, "Mohamed Abdelrahman")


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Callable[..., CasePage]:
    def shown(session: Session, case_id: str, wide: int = 1366) -> CasePage:
        page = CasePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(wide, 760)
        page.show()
        page.open(case_id)
        page.show_tab(PLAN)
        return page

    return shown


@pytest.fixture
def referral(session: Session, case_id: str) -> str:
    return casework.write(session, case_id, "referral", dict(REFERRAL))


def state(session: Session, entry_id: str) -> str:
    found = entries.entry(session, "protection", entry_id)
    assert found is not None
    return found.status


def agree(session: Session, case_id: str) -> None:
    bodies = [{"body": "La Cimade", "body_decision": "given"}]
    casework.consent(session, case_id, bodies=bodies, external="given")


def test_a_case_without_plans_says_so(session, show, case_id):
    assert "Nothing is planned in this case yet." in words(show(session, case_id).plan)


def test_the_next_deadline_stands_in_the_head_before_other_things(
    session, show, case_id
):
    casework.task(session, case_id, "Call the shelter", day(session, 1))
    appeal = casework.task(session, case_id, "Appeal", day(session, 6), kind="deadline")
    page = show(session, case_id)
    shown = named(page, "case_next_due", QAbstractButton)
    assert shown.text().startswith("Appeal: ")
    assert "in 6 days" in shown.accessibleName()
    press(shown)
    entry = page.entries.reader.panel.entry
    assert entry is not None
    assert entry.entry_id == appeal


def test_a_thing_ticked_off_goes_and_can_come_back(session, show, case_id, qtbot):
    entry = casework.task(session, case_id, "Call the shelter", day(session, 1))
    page = show(session, case_id)
    tick = named(page, f"tick_{entry[:12]}", QCheckBox)
    with qtbot.waitSignal(page.notice) as said:
        tick.click()
    assert agenda.of_case(session, case_id) == []
    assert "Next to do" not in words(page.header)
    said.args[0].call()
    assert [item.title for item in agenda.of_case(session, case_id)] == [
        "Call the shelter"
    ]
    assert named(page, "case_next_due", QAbstractButton).isVisible()


def test_a_referral_says_to_whom_for_what_and_where_it_stands(
    session, show, case_id, referral
):
    page = show(session, case_id)
    card = named(page, f"referral_{referral[:12]}", QAbstractButton)
    assert "La Cimade" in card.accessibleName()
    assert "Draft" in card.accessibleName()
    assert "Prepare the appeal." in words(page.plan)


def test_a_referral_is_not_sent_without_agreement_and_the_way_on_is_offered(
    session, show, case_id, referral
):
    page = show(session, case_id)
    click(page, "move_send")
    wrong = named(page, "referral_move_error", QLabel).text()
    assert "has not agreed to this" in wrong
    assert "Sharing with a named body" in wrong
    assert not named(page, "referral_move_yes", QAbstractButton).isEnabled()
    assert not page.findChildren(QAbstractButton, "move_without")  # not hers to decide
    click(page, "move_record_consent")
    writing = page.entries.reader.editor.writing()
    assert writing is not None
    assert writing.form == "consent"
    assert state(session, referral) == "draft"


def test_the_coordination_sends_without_agreement_with_a_reason_only(
    sign_in, show, case_id, referral, qtbot
):
    session = sign_in("coordinator")
    page = show(session, case_id)
    click(page, "move_send")
    click(page, "move_without")
    click(page, "referral_move_yes")
    assert state(session, referral) == "draft"
    reason = named(page, "move_override", QLineEdit)
    qtbot.keyClicks(reason, "She is in danger tonight")
    click(page, "referral_move_yes")
    assert state(session, referral) == "sent"
    assert casework.acts(session, "consent_overridden")


def test_a_step_asks_its_own_questions_and_the_card_moves_on(
    session, show, case_id, referral
):
    agree(session, case_id)
    page = show(session, case_id)
    click(page, "move_send")
    click(page, "referral_move_yes")  # the day is filled in
    assert state(session, referral) == "sent"
    card = named(page, f"referral_{referral[:12]}", QAbstractButton)
    assert "Sent" in card.accessibleName()
    assert not page.plan.is_asking()
    click(page, "move_reject")
    click(page, "referral_move_yes")
    assert state(session, referral) == "sent"  # why it was turned down is missing
    assert page.plan.is_asking()
    click(page, "referral_move_no")
    assert named(page, "move_reject", QAbstractButton).isVisible()


def test_the_entry_beside_the_timeline_offers_the_same_steps(
    session, show, case_id, referral
):
    agree(session, case_id)
    page = show(session, case_id)
    page.show_entry("protection", referral)
    click(page.entries.reader, "move_send")
    click(page.entries.reader, "referral_move_yes")
    entry = page.entries.reader.panel.entry
    assert entry is not None
    assert entry.status == "sent"
    assert named(page.entries.reader, "move_reject", QAbstractButton).isVisible()


def test_a_new_referral_is_begun_here_and_leads_back(session, show, case_id):
    page = show(session, case_id)
    click(page, "plan_referral")
    view = page.entries.reader.editor.body.view
    assert view is not None
    view.filling.set("/service", "legal")
    view.filling.set("/purpose", "Prepare the appeal.")
    click(page, "editor_save")
    assert page.place()["tab"] == PLAN
    assert "Prepare the appeal." in words(page.plan)


@pytest.mark.parametrize("wide", [1366, 1000])
def test_everything_here_has_a_name(session, show, case_id, referral, wide):
    casework.task(session, case_id, "Call the shelter", day(session, 1))
    page = show(session, case_id, wide)
    click(page, "move_send")
    assert nameless(page) == []

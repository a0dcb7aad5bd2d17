# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""End of mission on the screen: one person signs, another looks, ticks, and takes over."""

from datetime import date

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.commands.entries import Writing, drafts, save_draft
from app.ids import new_id
from app.mission import caseload, leaving, records
from app.mission.plan import kept_plan
from app.queries import team
from app.queries.entries import entries_of
from app.session import Session
from tests.helpers import casework
from tests.helpers.mission_screens import (
    NOTE,
    Show,
    SignIn,
    account,
    own_cases,
    signed,
    without_drafts,
)
from tests.helpers.screens import click, named, words
from ui.hub import Hub
from ui.pages.mission.page import MissionPage
from ui.pages.today import TodayPage
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


def fill(page: MissionPage) -> None:
    view = page.leaving.notes.editor.body.view
    assert view is not None
    for name, said in NOTE.items():
        view.filling.set(f"/{name}", said)


# ------------------------------------------------------------------- the whole journey


def test_a_caseload_goes_from_one_to_the_other_by_clicks_and_the_account_with_it(
    sign_in: SignIn, show: Show, tasks: TaskRunner, hub: Hub, qtbot: QtBot, tmp_path
) -> None:
    session = sign_in("social")
    without_drafts(session)
    mine, leaver = own_cases(session), session.me
    assert len(mine) > 1
    page = show(session)
    click(page, "mission_begin")
    click(page, f"successor_{account(session, 'legal')[:12]}")
    click(page, "mission_next")
    assert f"{len(mine)} open cases" in words(page)
    click(page, "mission_next")
    for case in mine:
        assert page.leaving.notes.case_id() == case
        fill(page)
        click(page, "editor_save")
    assert "Every case is ready." in words(page)
    click(page, "mission_next")
    give_what_legal_cannot_open(page)
    click(page, "mission_next")
    assert "No draft is waiting." in words(page)
    click(page, "mission_next")
    named(page, "mission_remarks", QPlainTextEdit).setPlainText("Keys: caretaker.")
    click(page, "mission_next")
    qtbot.waitUntil(lambda: "Lock now, and let them unlock" in words(page))

    session = sign_in("legal")
    today = TodayPage(session, tasks, hub=hub)
    qtbot.addWidget(today)
    today.show()
    assert f"hands over {len(mine)} cases to you" in words(today)
    page = show(session)
    (mission,) = records.open_missions(session)
    click(page, f"take_{mission.mission_id[:12]}")
    assert "Keys: caretaker." in words(page)
    for _case in mine:
        for box in page.taking.findChildren(QCheckBox):
            if box.isVisible():
                assert not box.isChecked()
                box.click()
        if page.taking.findChild(QPushButton, "taken_next").isVisible():
            click(page, "taken_next")
    assert f"{len(mine)} of {len(mine)} cases seen" in words(page)
    click(page, "take_over")
    qtbot.waitUntil(lambda: "saw every one and signed" in words(page))
    assert set(mine) <= set(own_cases(session))

    click(page, "record_save")
    dialog = page.findChild(QFileDialog, "ask")
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "record.pdf"))
    dialog.accept()
    assert (tmp_path / "record.pdf").read_bytes().startswith(b"%PDF-")

    assert "cannot be taken back" in words(page)
    click(page, "mission_remove")
    click(page, "mission_removal_yes")
    qtbot.waitUntil(lambda: "was removed on" in words(page), timeout=20_000)
    row = next(r for r in team.accounts(session) if r.account_id == leaver)
    assert not row.active
    (note,) = entries_of(session, mine[0], "handover_summary")
    assert note.author_id == leaver


def give_what_legal_cannot_open(page: MissionPage) -> None:
    """Give to coordination what is marked as closed to who gets it."""
    step = page.leaving.steps[3]
    left = leaving.unfinished(step.session, step.plan).unreadable
    coordinator = account(step.session, "coordinator")
    for box in step.findChildren(QComboBox):
        at = box.findData(f"give:{coordinator}")
        if left and at >= 0:
            box.setCurrentIndex(at)
    assert not leaving.unfinished(step.session, step.plan).unreadable


# ------------------------------------------------------------------------ who leaves


def test_signing_says_what_is_missing_and_leads_there(
    sign_in: SignIn, show: Show
) -> None:
    session = sign_in("social")
    page = show(session)
    page.begin(session.me)
    page.leaving.show_step(5)
    text = words(page)
    assert "Choose who takes over." in text
    assert "have no note" in text
    assert not named(page, "mission_next", QPushButton).isEnabled()
    click(page, "mission_left_2")
    assert page.leaving.at == 2


def test_what_was_decided_is_there_after_a_lock(sign_in: SignIn, show: Show) -> None:
    session = sign_in("social")
    page = show(session)
    click(page, "mission_begin")
    legal = account(session, "legal")
    click(page, f"successor_{legal[:12]}")
    click(page, "later")
    page.leaving.who.day.set_day(date(2026, 12, 1))
    click(page, "mission_next")
    fill_place = page.place()
    page.prepare_lock()
    session = sign_in("social")
    plan = kept_plan(session, session.me)
    assert plan is not None
    assert (plan.successor, plan.leaves_on) == (legal, date(2026, 12, 1))
    page = show(session)
    page.restore(fill_place)
    assert page.leaving.at == 1


def test_half_a_note_is_a_draft_after_a_lock(sign_in: SignIn, show: Show) -> None:
    session = sign_in("social")
    without_drafts(session)
    page = show(session)
    page.begin(session.me)
    page.leaving.show_step(2)
    case = page.leaving.notes.case_id()
    view = page.leaving.notes.editor.body.view
    assert view is not None
    view.filling.set("/situation", "Half a sen")
    page.prepare_lock()
    (draft,) = drafts(session)
    assert (draft.case_id, draft.form) == (case, "handover_summary")


def test_the_next_deadline_of_a_case_is_filled_in(sign_in: SignIn, show: Show) -> None:
    session = sign_in("social")
    case = own_cases(session)[0]
    casework.task(session, case, "Appeal", casework.day(session, -400))
    page = show(session)
    page.begin(session.me)
    page.leaving.show_step(2)
    page.leaving.notes.choose(case)
    now = page.leaving.notes.editor.writing()
    assert now is not None
    assert "Appeal" in now.answers["next_deadline"]


def test_a_case_can_go_without_a_note_and_back(sign_in: SignIn, show: Show) -> None:
    session = sign_in("social")
    page = show(session)
    page.begin(session.me)
    page.leaving.show_step(2)
    first = page.leaving.notes.case_id()
    click(page, "mission_without")
    assert page.leaving.plan.without_note == {first}
    assert page.leaving.notes.case_id() != first
    click(page, f"note_{first[:12]}")
    click(page, "mission_without")
    assert page.leaving.plan.without_note == set()


def test_a_task_is_ended_with_a_word_in_its_place(
    sign_in: SignIn, show: Show, qtbot: QtBot
) -> None:
    session = sign_in("social")
    case = own_cases(session)[0]
    made = casework.task(session, case, "Call the shelter", casework.day(session, -300))
    page = show(session)
    page.begin(session.me)
    page.leaving.plan.successor = account(session, "legal")
    page.leaving.show_step(3)
    box = named(page, f"fate_{made[:12]}", QComboBox)
    box.setCurrentIndex(box.findData("end:cancelled"))
    named(page, "mission_outcome", QPlainTextEdit).setPlainText("They closed.")
    click(page, "mission_end_yes")
    (stored,) = [s for s in entries_of(session, case, "task") if s.entry_id == made]
    assert stored.answers["status"] == "cancelled"
    assert stored.answers["outcome"] == "They closed."
    boxes = page.findChildren(QComboBox, f"fate_{made[:12]}")
    assert not any(each.isVisible() for each in boxes)


def test_drafts_are_let_go_one_by_one_after_a_question(
    sign_in: SignIn, show: Show
) -> None:
    session = sign_in("social")
    without_drafts(session)
    entry, case = new_id(), own_cases(session)[0]
    version = session.forms.version("note")
    half = Writing(entry, case, "social", "note", version, {"text": "Half"})
    save_draft(half, session)
    page = show(session)
    page.begin(session.me)
    page.leaving.show_step(4)
    click(page, f"let_go_{entry[:12]}")
    assert drafts(session)
    click(page, "mission_let_go_yes")
    assert not drafts(session)
    assert page.leaving.plan.let_go == 1


def test_what_was_signed_can_be_taken_back_until_somebody_takes_over(
    sign_in: SignIn, show: Show
) -> None:
    session = sign_in("social")
    mission = signed(session)
    page = show(session)
    click(page, f"record_{mission[:12]}")
    click(page, "record_withdraw")
    click(page, "withdraw_yes")
    assert not records.open_missions(session)
    assert "Begin" in words(page)


def test_coordination_begins_in_the_place_of_who_is_gone(
    sign_in: SignIn, show: Show, qtbot: QtBot
) -> None:
    session = sign_in("coordinator")
    page = show(session)
    social = account(session, "social")
    box = named(page, "mission_gone_who", QComboBox)
    box.setCurrentIndex(box.findData(social))
    click(page, "mission_begin_for")
    assert "in the place of" in words(page)
    click(page, f"successor_{account(session, 'legal')[:12]}")
    named(page, "mission_reason", QPlainTextEdit).setPlainText("Dismissed overnight.")
    plan = page.leaving.plan
    ids = [row.case_id for row in caseload.caseload(session, social).rows]
    plan.without_note.update(ids)
    for key in leaving.unfinished(session, plan).unreadable:
        plan.given[key] = session.me
    page.leaving.show_step(5)
    click(page, "mission_next")
    qtbot.waitUntil(lambda: "because: Dismissed overnight." in words(page))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sharing an extract of an entry with other professions, and reading one."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from app.parcels import EXTRACT, deliver
from app.queries import entries
from app.session import Session
from tests.helpers import casework
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import intake
from ui.hub import Hub
from ui.pages.case import CasePage
from ui.tasks import TaskRunner

WHOLE = "Fracture of the wrist. He says who did it."


@pytest.fixture
def doctor(sign_in: Callable[[str], Session]) -> Session:
    return sign_in("doctor")


@pytest.fixture
def case_id(doctor: Session) -> str:
    """A new case: nothing was written, asked or planned in it."""
    return intake(doctor, "Mohamed Abdelrahman")


@pytest.fixture
def note(doctor: Session, case_id: str) -> str:
    return casework.write(doctor, case_id, "note", {"title": "Wrist", "text": WHOLE})


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Callable[..., CasePage]:
    def shown(
        session: Session, case_id: str, compartment: str, entry_id: str
    ) -> CasePage:
        page = CasePage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(1366, 760)
        page.show()
        page.open(case_id)
        page.show_entry(compartment, entry_id)
        return page

    return shown


def fill(page: CasePage, text: str = "A splint until Friday.") -> None:
    named(page, "share_text", QPlainTextEdit).setPlainText(text)
    why = named(page, "share_why", QComboBox)
    why.setCurrentIndex(why.findData("coordination"))


def agree(session: Session, case_id: str) -> None:
    casework.consent(session, case_id, team="given", professions="given")


def shared(session: Session, case_id: str) -> list[str]:
    return [each.entry_id for each in entries.entries_of(session, case_id, EXTRACT)]


def test_nothing_of_a_note_is_offered_by_itself(doctor, show, case_id, note):
    page = show(doctor, case_id, "medical", note)
    click(page, "entry_share")
    assert named(page, "share_text", QPlainTextEdit).toPlainText() == ""
    assert WHOLE not in words(page.entries.reader)


def test_each_profession_says_who_that_is_and_what_was_agreed(
    doctor, show, case_id, note
):
    casework.consent(doctor, case_id, team="given", professions="refused")
    page = show(doctor, case_id, "medical", note)
    click(page, "entry_share")
    shown = words(page.entries.reader)
    assert "Jonas Keller" in shown
    assert "The person refused this" in shown
    assert "Sharing beyond the care team" in shown


def test_what_is_missing_is_said_where_it_is_missing(doctor, show, case_id, note):
    agree(doctor, case_id)
    page = show(doctor, case_id, "medical", note)
    click(page, "entry_share")
    click(page, "share_yes")
    shown = words(page.entries.reader)
    assert "Write what is shared." in shown
    assert "Choose what it is for." in shown
    assert named(page, "share_error", QLabel).text() == (
        "Choose with whom it is shared."
    )
    assert shared(doctor, case_id) == []


def test_what_was_shared_leaves_its_trace_and_is_read_as_an_extract(
    doctor, show, case_id, note, sign_in, qtbot
):
    agree(doctor, case_id)
    page = show(doctor, case_id, "medical", note)
    click(page, "entry_share")
    fill(page)
    named(page, "share_with_social", QCheckBox).setChecked(True)
    assert named(page, "share_yes", QAbstractButton).text() == "Share with: Social"
    with qtbot.waitSignal(page.hub.notice) as said:
        click(page, "share_yes")
    assert "Shared with: Social" in said.args[0].text
    assert "Shared on 22 Nov 2026 with" in words(page.entries.reader)
    assert "coordinating help" in words(page.entries.reader)
    page.deleteLater()

    social = sign_in("social")
    deliver(social)
    extract = next(
        each
        for each in entries.entries_of(social, case_id, EXTRACT)
        if each.compartment == "social"
    )
    page = show(social, case_id, "social", extract.entry_id)
    said = named(page, "entry_byline", QLabel).text()
    assert said.startswith("Extract of: Note, 22 Nov 2026 (Medical). Shared by")
    assert "coordinating help" in said
    assert WHOLE not in words(page.entries.reader)


def test_who_may_go_on_without_agreement_gives_a_reason(
    doctor, show, case_id, note, qtbot
):
    page = show(doctor, case_id, "medical", note)
    click(page, "entry_share")
    fill(page)
    named(page, "share_with_social", QCheckBox).setChecked(True)
    click(page, "share_yes")
    assert "has not agreed to this" in named(page, "share_error", QLabel).text()
    qtbot.keyClicks(named(page, "share_override", QLineEdit), "In danger tonight")
    click(page, "share_yes")
    assert shared(doctor, case_id)


def test_who_may_not_cannot_choose_them_and_is_told_why(
    sign_in, show, case_id, hub, tasks
):
    colleague = sign_in("psychologist")
    note = casework.write(colleague, case_id, "note", {"title": "Wrist", "text": WHOLE})
    page = show(colleague, case_id, "mental_health", note)
    click(page, "entry_share")
    social = named(page, "share_with_social", QCheckBox)
    assert not social.isEnabled()
    assert "has not agreed" in social.toolTip()
    click(page, "share_record_consent")
    writing = page.entries.reader.editor.writing()
    assert writing is not None
    assert writing.form == "consent"


def test_sharing_nothing_leads_back_to_the_entry(doctor, show, case_id, note):
    page = show(doctor, case_id, "medical", note)
    click(page, "entry_share")
    assert nameless(page) == []
    click(page, "share_no")
    assert named(page, "entry_share", QAbstractButton).isVisible()
    assert shared(doctor, case_id) == []

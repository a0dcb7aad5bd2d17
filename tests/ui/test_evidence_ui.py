# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The evidence page: it says what goes and what stays, and asks for whom."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.evidence.checking import check_evidence
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.proving import photograph
from ui.hub import Hub
from ui.pages.evidence import EvidencePage
from ui.tasks import TaskRunner

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def case(session: Session) -> str:
    made = world.intake(session, "Mariam Traoré")
    casework.consent(session, made, lawyer="given", photo_court="given")
    row = world.attach(session, "dos.jpg", "image/jpeg", photograph())
    world.note(session, made, "Signée", files=(row,), final=True)
    world.note(session, made, "Pas encore")
    return made


@pytest.fixture
def page(
    session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot, case: str
) -> EvidencePage:
    made = EvidencePage(session, tasks, hub=hub)
    qtbot.addWidget(made)
    made.open(case)
    made.resize(1150, 760)
    made.show()
    return made


def said(page: EvidencePage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisible())


def click(qtbot: QtBot, page: EvidencePage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, LEFT)


def test_a_package_is_made_where_the_person_chose_and_is_whole(
    page: EvidencePage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "leaves the encrypted case file" in said(page)
    assert "The person agreed" in said(page)
    assert "not signed yet" in said(page)
    qtbot.keyClicks(page.recipient, "Me Dubois")
    qtbot.keyClicks(page.purpose, "Appel")
    click(qtbot, page, "make_evidence")
    dialog = page.findChild(QFileDialog, "ask")
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("preuve")
    dialog.accept()
    qtbot.waitUntil(lambda: "Its hash" in said(page))
    report = check_evidence(tmp_path / "preuve.tar")
    assert report.whole
    assert report.evidence.recipient == "Me Dubois"


def test_for_whom_and_why_are_asked_first(page: EvidencePage, qtbot: QtBot) -> None:
    click(qtbot, page, "make_evidence")
    assert "Say who it is given to" in said(page)
    qtbot.keyClicks(page.recipient, "Me Dubois")
    click(qtbot, page, "make_evidence")
    assert "Say what it is for" in said(page)
    assert page.findChild(QFileDialog, "ask") is None


def test_a_body_that_was_not_agreed_to_is_said_before_and_refused(
    page: EvidencePage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.who.set_current("body")
    page.refresh()
    qtbot.keyClicks(page.body, "Tribunal de Tunis")
    assert "has not agreed" in said(page)
    qtbot.keyClicks(page.recipient, "Le tribunal")
    qtbot.keyClicks(page.purpose, "Plainte")
    page.make(tmp_path / "x.tar")
    qtbot.waitUntil(lambda: page.words.inside() is not None and not page.working)
    assert not (tmp_path / "x.tar").exists()


def test_photographs_stay_where_a_court_may_not_see_them(
    page: EvidencePage, session: Session, case: str
) -> None:
    assert page.originals.isVisible()
    casework.consent(session, case, photo_court="withdrawn")
    page.refresh()
    assert "has not agreed that a court sees it" in said(page)
    assert not page.originals.isVisible()


def test_another_case_begins_with_empty_fields(
    page: EvidencePage, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.recipient, "Me Dubois")
    other = world.intake(session, "Salif Diallo")
    page.open(other)
    assert not page.recipient.text()
    assert not page.findChild(QPushButton, "make_evidence").isEnabled()


def test_what_was_written_meanwhile_can_be_chosen_and_what_was_not_stays_so(
    page: EvidencePage, session: Session
) -> None:
    place = session.role.note
    case = world.intake(session, "Salif Diallo")
    page.open(case)
    assert place not in page._chips
    page._chips["identity"].setChecked(False)
    world.note(session, case, "Nouvelle", final=True)
    page.open(case)
    assert page._chips[str(place)].isChecked()
    assert not page._chips["identity"].isChecked()

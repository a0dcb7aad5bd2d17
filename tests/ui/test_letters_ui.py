# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The letters page: what is known, what is not, one file; and the templates under it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.session import Session
from tests.helpers import casework, world
from tests.helpers.word import templated, words
from ui.hub import Hub
from ui.pages.letters.page import LettersPage
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
PROCEDURE = {
    "kind": "childrens_judge",
    "title": "Recours",
    "reference": "RG 24/123",
    "territory": "mainland",
    "status": "filed",
    "opened_on": "2026-11-01",
}


@pytest.fixture
def case(session: Session) -> str:
    return world.intake(session, "Mariama Diallo", "مريم ديالو")


@pytest.fixture
def procedure(session: Session, case: str) -> str:
    return casework.write(session, case, "procedure", PROCEDURE)


@pytest.fixture
def page(
    session: Session,
    tasks: TaskRunner,
    hub: Hub,
    qtbot: QtBot,
    case: str,
    procedure: str,
) -> LettersPage:
    made = LettersPage(session, tasks, hub=hub)
    qtbot.addWidget(made)
    made.resize(1150, 900)
    made.show()
    made.open(case, procedure)
    return made


def said(page: LettersPage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisible())


def asked(page: LettersPage, name: str) -> QLineEdit:
    every = page.findChildren(QLineEdit, f"letter_{name}")
    (found,) = (each for each in every if each.isVisible())
    return found


def press(page: LettersPage, qtbot: QtBot, name: str) -> QFileDialog | None:
    """Press a button, and return the question for a file that comes."""
    button = page.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)
    return page.findChild(QFileDialog, "ask")


def give(dialog: QFileDialog | None, file: Path) -> None:
    assert dialog is not None
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(file.name)
    dialog.accept()


def test_a_letter_is_written_where_the_person_chose(
    page: LettersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "leaves the encrypted case file" in said(page)
    assert "Mariama Diallo" in said(page)
    qtbot.keyClicks(asked(page, "organisation.name"), "Aide et droits")
    give(press(page, qtbot, "letter_docx"), tmp_path / "mandat")
    qtbot.waitUntil(lambda: "The letter is in" in said(page))
    whole = "\n".join(words((tmp_path / "mandat.docx").read_bytes()))
    assert "Aide et droits" in whole
    assert "RG 24/123" in whole
    assert "…………" in whole


def test_a_letter_is_a_pdf_too(page: LettersPage, qtbot: QtBot, tmp_path: Path) -> None:
    give(press(page, qtbot, "letter_pdf"), tmp_path / "mandat.pdf")
    qtbot.waitUntil(lambda: "The letter is in" in said(page))
    assert (tmp_path / "mandat.pdf").read_bytes().startswith(b"%PDF")


def test_what_is_typed_of_the_organisation_is_offered_again(
    page: LettersPage, qtbot: QtBot, tmp_path: Path, session: Session
) -> None:
    qtbot.keyClicks(asked(page, "organisation.name"), "Aide et droits")
    qtbot.keyClicks(asked(page, "language"), "soussou")
    page.make(".docx", tmp_path / "a.docx")
    qtbot.waitUntil(lambda: "The letter is in" in said(page))
    page.open(world.intake(session, "Awa Keita"))
    assert asked(page, "organisation.name").text() == "Aide et droits"
    assert asked(page, "language").text() == ""
    assert "Awa Keita" in said(page)
    assert "Mariama" not in said(page)


def test_what_is_typed_stays_from_one_letter_to_the_next(
    page: LettersPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(asked(page, "organisation.name"), "Aide")
    page.letter.set_code("report_request")
    assert asked(page, "organisation.name").text() == "Aide"
    page.language.button("en").click()
    assert asked(page, "organisation.name").text() == "Aide"
    assert page.findChild(QLineEdit, "letter_addressee") is not None


def test_the_summary_waits_for_the_persons_agreement(
    page: LettersPage, session: Session, case: str
) -> None:
    page.letter.set_code("lawyer_summary")
    assert "has not agreed" in said(page)
    for name in ("letter_docx", "letter_pdf"):
        button = page.findChild(QPushButton, name)
        assert button is not None
        assert not button.isEnabled()
    casework.consent(session, case, lawyer="given")
    page.refresh()
    assert "agreed that their lawyer is told" in said(page)
    assert page.findChild(QPushButton, "letter_docx").isEnabled()


def test_who_may_override_is_asked_for_a_reason(
    sign_in: Callable[[str], Session],
    tasks: TaskRunner,
    hub: Hub,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    session = sign_in("coordinator")
    case = world.intake(session, "Awa Keita")
    page = LettersPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.show()
    page.open(case)
    page.letter.set_code("lawyer_summary")
    page.make(".docx", tmp_path / "a.docx")
    qtbot.waitUntil(lambda: not page.working)
    assert not (tmp_path / "a.docx").exists()
    assert "not agreed" in said(page)
    qtbot.keyClicks(page.reason, "audience demain, injoignable")
    page.make(".docx", tmp_path / "a.docx")
    qtbot.waitUntil(lambda: "The letter is in" in said(page))


def test_a_template_is_loaded_used_and_put_away(
    page: LettersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "own.docx").write_bytes(templated("Chez nous : {{ person.name }}"))
    give(press(page, qtbot, "template_load_mandate_fr"), tmp_path / "own.docx")
    qtbot.waitUntil(lambda: "is used from now on" in said(page))
    assert "own.docx" in said(page)
    assert not page.findChild(QPushButton, "letter_pdf").isVisible()
    page.make(".docx", tmp_path / "a.docx")
    qtbot.waitUntil(lambda: "The letter is in" in said(page))
    whole = words((tmp_path / "a.docx").read_bytes())
    assert whole == ["Chez nous : Mariama Diallo"]
    press(page, qtbot, "template_back_mandate_fr")
    assert "used again" in said(page)
    assert page.findChild(QPushButton, "letter_pdf").isVisible()


def test_a_template_is_saved_to_be_changed(
    page: LettersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    give(press(page, qtbot, "template_save_mandate_en"), tmp_path / "t")
    assert "names nobody" in said(page)
    assert "Power of attorney" in words((tmp_path / "t.docx").read_bytes())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (templated("{{ person.nmae }}"), "did you mean"),
        (templated("{{ ''.__class__ }}"), "Only fields, conditions and loops"),
        (templated("{{ person.name "), "not whole"),
        (b"no document", "not a Word document"),
    ],
)
def test_a_template_that_cannot_be_used_says_why(
    page: LettersPage, qtbot: QtBot, tmp_path: Path, data: bytes, sentence: str
) -> None:
    file = tmp_path / "bad.docx"
    file.write_bytes(data)
    row = page.templates._shown[0]
    page.templates.load(row, file)
    qtbot.waitUntil(lambda: sentence in said(page))
    assert "Nothing was changed" in said(page)
    assert not any(each.own for each in page.templates._shown)


def test_the_page_comes_back_to_the_same_letter(
    page: LettersPage, session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot
) -> None:
    page.letter.set_code("report_request")
    page.language.button("en").click()
    place = page.place()
    other = LettersPage(session, tasks, hub=hub)
    qtbot.addWidget(other)
    other.restore(place)
    assert other.place() == place


def test_the_window_opens_it_about_a_procedure(
    window: MainWindow, session: Session
) -> None:
    case = world.intake(session, "Mariama Diallo")
    procedure = casework.write(session, case, "procedure", PROCEDURE)
    window.navigator.open("letters", [case, procedure])
    page = window.navigator.page("letters")
    assert isinstance(page, LettersPage)
    assert page.procedure.code() == procedure


def test_a_letter_about_no_procedure_stays_so_after_the_lock(
    page, session, tasks, hub, qtbot
):
    page.procedure.set_code("")
    again = LettersPage(session, tasks, hub=hub)
    qtbot.addWidget(again)
    again.restore(page.place())
    assert again.procedure.code() == ""

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a certificate: begun, written, looked at, made, handed on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.certificates.known import known_certificates
from app.commands.entries import drafts
from app.parcels import deliver
from app.session import Session
from tests.helpers import casework, certifying, world
from tests.helpers.files import TrainingFile
from tests.helpers.screens import words
from ui.forms.wrapped import Check
from ui.hub import Hub
from ui.pages.certificate.page import CertificatePage
from ui.pages.examination.page import ExaminationPage
from ui.tasks import TaskRunner

WAIT = 30_000


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> world.Site:
    roles = ("coordinator", "social", "doctor", "legal")
    return world.found(tmp_path / "site", "PAR", roles)


@pytest.fixture
def case(site: world.Site, _own_folders: None) -> str:
    with site.as_("social") as session:
        found = world.intake(session, "Aminata Sow", "أميناتا سو")
        casework.consent(session, found, certificate="given", photo_certificate="given")
    return found


@pytest.fixture
def doctor(site: world.Site, case: str) -> Iterator[Session]:
    with site.as_("doctor") as session:
        yield session


@pytest.fixture
def exam(doctor: Session, case: str) -> str:
    photos = [certifying.photo(doctor, f"{tone}.jpg", tone) for tone in (90, 140)]
    return certifying.examined(doctor, case, photos=photos)


@pytest.fixture
def page(
    look: QApplication, qtbot: QtBot, doctor: Session, exam: str
) -> Iterator[CertificatePage]:
    tasks = TaskRunner()
    made = CertificatePage(doctor, tasks, hub=Hub())
    qtbot.addWidget(made)
    made.resize(1024, 768)
    made.show()
    yield made
    tasks.shutdown()


def button(inside: QWidget, name: str) -> QPushButton:
    found = inside.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def fill(page: CertificatePage) -> None:
    """Answer what no examination says."""
    view = page.editor.form.view
    assert view is not None
    for place, said in (
        ("/author/address", "15 rue des Lilas, Paris"),
        ("/author/author_title", "docteure en médecine"),
        ("/author/register", "10001"),
        ("/person/birth", "3 février 2009"),
        ("/contents/signed_at", "Paris"),
    ):
        view.filling.set(place, said)
    page.editor.form.changed.emit()


def begin(page: CertificatePage, exam: str) -> None:
    page.open("medical", exam)
    button(page, "certificate_begin").click()


def make(page: CertificatePage, qtbot: QtBot) -> None:
    fill(page)
    page.show_part("make")
    assert page.making.yes.isEnabled()
    page.making.yes.click()
    qtbot.waitUntil(lambda: page.place().get("made") is not None, timeout=WAIT)


def test_beginning_says_the_cautions_and_fills_in_what_was_signed(page, exam):
    page.open("medical", exam)
    assert (
        "never sent to the prefecture" in page.start._cautions.inside().accessibleName()
    )
    assert page.start.source.code() == exam
    button(page, "certificate_begin").click()
    answers = page.editor.writing().answers
    assert answers["person"]["person_name"] == "Aminata Sow"
    assert answers["person"]["name_native"] == "أميناتا سو"
    assert "Bani Walid" in answers["facts"]["declared"]


def test_without_a_signed_examination_there_is_only_ones_own_text(page, case, doctor):
    other = world.intake(doctor, "Mariam Diallo")
    page.open_new(other)
    assert not button(page, "certificate_begin").isEnabled()
    page.start.kind.set_code("initial")
    assert button(page, "certificate_begin").isEnabled()


def test_what_is_typed_is_kept_as_a_draft_and_found_again_after_the_lock(
    page, exam, doctor, qtbot
):
    begin(page, exam)
    fill(page)
    page.show_part("photos")
    page.prepare_lock()
    (draft,) = drafts(doctor)
    assert draft.answers["author"]["register"] == "10001"
    place = page.place()
    again = CertificatePage(doctor, page.tasks, hub=Hub())
    qtbot.addWidget(again)
    again.restore(place)
    assert again.place() == place
    assert again.editor.writing().answers["author"]["register"] == "10001"


def test_photographs_go_in_one_by_one_each_with_its_agreement(page, exam):
    begin(page, exam)
    page.show_part("photos")
    first, second = page.photos.ticks.values()
    assert isinstance(first, Check)
    second.setChecked(True)
    chosen = page.editor.writing().answers["photos"]
    assert chosen == list(page.photos.ticks)[1]
    page.show_part("text")
    page.show_part("photos")
    assert [tick.isChecked() for tick in page.photos.ticks.values()] == [False, True]


def test_the_preview_is_a_draft_of_the_pages(page, exam, qtbot):
    begin(page, exam)
    page.show_part("preview")
    qtbot.waitUntil(lambda: page.viewer._count > 1, timeout=WAIT)


def test_it_is_made_once_nothing_is_open_and_then_handed_over_and_released(
    page, exam, doctor, case, site, qtbot
):
    begin(page, exam)
    make(page, qtbot)
    (known,) = known_certificates(doctor, case)
    assert (known.state, known.kind) == ("made", "asylum")
    assert drafts(doctor) == []
    button(page, "certificate_hand").click()
    to = page.made.findChild(QWidget, "certificate_handed_to")
    to.setText("Préfecture")
    button(page, "hand_yes").click()
    assert known_certificates(doctor, case)[0].state == "made"
    to.setText("Aminata Sow")
    button(page, "hand_yes").click()
    assert known_certificates(doctor, case)[0].handed_to == "Aminata Sow"
    button(page, "certificate_release").click()
    button(page, "release_yes").click()
    assert known_certificates(doctor, case)[0].state == "released"
    assert not button(page, "certificate_release").isVisibleTo(page)


def test_what_is_not_answered_yet_is_said_before_it_is_made(page, exam):
    begin(page, exam)
    page.show_part("make")
    said = words(page.making)
    assert "answers of the text are missing." in said
    assert "Nothing is open" not in said
    button(page, "go:unanswered").click()
    assert page.place()["part"] == "text"
    fill(page)
    page.show_part("make")
    assert "Nothing is open" in words(page.making)


def test_the_legal_officer_opens_the_released_copy_and_can_only_save_it(
    page, exam, doctor, case, site, qtbot, look
):
    begin(page, exam)
    make(page, qtbot)
    button(page, "certificate_release").click()
    button(page, "release_yes").click()
    page.tasks.shutdown()
    doctor.close()
    with site.as_("legal") as legal:
        assert deliver(legal) == 2
        (known,) = known_certificates(legal, case)
        tasks = TaskRunner()
        shown = CertificatePage(legal, tasks, hub=Hub())
        qtbot.addWidget(shown)
        shown.open(known.compartment, known.entry_id)
        assert button(shown, "certificate_pdf").isVisibleTo(shown)
        for name in ("certificate_docx", "certificate_release", "certificate_hand"):
            assert not button(shown, name).isVisibleTo(shown)
        qtbot.waitUntil(lambda: shown.made.viewer._count > 0, timeout=WAIT)
        tasks.shutdown()


def test_a_document_is_saved_where_the_person_says(page, exam, qtbot, tmp_path):
    begin(page, exam)
    make(page, qtbot)
    for name, ending, start in (
        ("certificate_pdf", "pdf", b"%PDF"),
        ("certificate_docx", "docx", b"PK"),
    ):
        button(page, name).click()
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        target = tmp_path / f"certificat.{ending}"
        dialog.fileSelected.emit(str(target))
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert target.read_bytes().startswith(start)


def test_a_signed_examination_leads_to_a_certificate(look, qtbot, doctor, exam):
    tasks = TaskRunner()
    shown = ExaminationPage(doctor, tasks, hub=Hub())
    qtbot.addWidget(shown)
    shown.open("medical", exam)
    with qtbot.waitSignal(shown.thing_wanted) as wanted:
        button(shown, "make_certificate").click()
    assert wanted.args == ["certificate", ["medical", exam]]
    tasks.shutdown()


def test_somebody_who_does_not_certify_is_told_so(
    look, qtbot, training_file: TrainingFile, sign_in: Callable[[str], Session]
):
    session = sign_in("social")
    tasks = TaskRunner()
    page = CertificatePage(session, tasks, hub=Hub())
    qtbot.addWidget(page)
    page.open_new("0" * 32)
    assert page.place() == {}
    tasks.shutdown()

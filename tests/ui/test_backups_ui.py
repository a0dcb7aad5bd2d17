# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups on the screen: made, listed, verified, merged."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app import backups, places
from app.commands.cases import OpenCase, open_case
from app.progress import Progress
from app.session import Session
from tests.helpers.files import TrainingFile
from tests.helpers.screens import click, named, nameless, words
from tests.helpers.world import hashes
from ui import theme
from ui.hub import Hub
from ui.pages.backups import BackupsPage
from ui.pages.backups_merge import AskOldPhrase
from ui.pages.backups_restore import RestorePage
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def page(session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> BackupsPage:
    made = BackupsPage(session, tasks, hub=hub)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    return made


@pytest.fixture
def settle(tasks: TaskRunner, qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is under way."""
    return lambda: qtbot.waitUntil(lambda: not tasks.busy())


def back_up(file: TrainingFile, stick: Path, role: str = "legal") -> Path:
    session = file.unlock(role)
    try:
        return backups.make(stick, session, Progress()).row.folder
    finally:
        session.close()


def work_on(file: TrainingFile) -> None:
    session = file.unlock("legal")
    open_case(OpenCase({"sex": "female"}, {"name_latin": "Awa Diallo"}), session)
    session.close()


def test_a_backup_is_made_where_somebody_chose_and_shown_as_verified(
    page: BackupsPage, stick: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    assert "No backup has been made yet" in words(page)
    click(page, "empty_action")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(stick))
    dialog.close()
    settle()
    assert "No backup in this folder yet" in words(page)
    click(page, "make_backup")
    qtbot.waitUntil(lambda: len(list(stick.glob("consigne-*"))) == 1)
    settle()
    qtbot.waitUntil(lambda: len(page.list.rows()) == 1)
    said = words(page)
    assert "The last backup was made on" in said
    assert "read back and opened" in said
    assert "same disk" in said
    assert "8 cases" in said
    assert page.list.rows()[0].state == backups.VERIFIED


def test_a_list_shows_each_backup_and_what_can_be_done(
    page: BackupsPage,
    stick: Path,
    session: Session,
    settle: Callable[[], None],
) -> None:
    whole = backups.make(stick, session, Progress()).row.folder
    broken = backups.make(stick, session, Progress()).row.folder
    (broken / "anchor.db").unlink()
    page.show_place(stick)
    settle()
    rows = page.list.rows()
    assert {row.folder for row in rows} == {whole, broken}
    at = [row.folder for row in rows].index(broken)
    click(page, f"backup_{at}")
    assert "Do not rely on" in words(page.detail)
    assert not page.detail.merge.isVisible()
    assert not page.detail.beside.isVisible()
    click(page, f"backup_{1 - at}")
    assert "An earlier state of this case file." in words(page.detail)
    click(page, "verify_backup")
    settle()
    assert "Every byte was read again" in words(page.detail)
    assert page.place() == {"folder": str(stick)}


def test_what_would_be_merged_is_said_before_it_is(
    page: BackupsPage,
    stick: Path,
    session: Session,
    training_file: TrainingFile,
    tmp_path: Path,
    settle: Callable[[], None],
    hub: Hub,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = TrainingFile(tmp_path / "other")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "other state"))
    shutil.copytree(training_file.folder, other.folder)
    work_on(other)
    backup = back_up(other, stick)
    page.show_place(stick)
    settle()
    click(page, "merge_backup")
    settle()
    said = words(page.detail)
    assert "This would be added" in said
    assert "1 new case" in said
    assert "Medical" in said  # not hers: said, and not merged
    click(page, "leave_merge")
    assert page.detail.work.inside() is None
    before = session.case_file.audit_head()
    click(page, "merge_backup")
    settle()
    assert session.case_file.audit_head() == before
    with qtbot.waitSignal(hub.cases_changed):
        click(page, "accept_merge")
    settle()
    assert "Merged: 1 new case" in words(page.detail)
    click(page, "merge_backup")
    settle()
    assert "Nothing to add" in words(page.detail)
    assert hashes(backup)


def test_a_backup_from_before_the_account_asks_for_somebody_of_then(
    page: BackupsPage,
    stick: Path,
    session: Session,
    training_file: TrainingFile,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    backups.make(stick, session, Progress())
    page.show_place(stick)
    settle()
    # The account's own keys open nothing, as where it was added afterwards.
    stranger: Any = session.case_file.keys
    monkeypatch.setattr(
        session.case_file, "keys", type(stranger)("0" * 32, *_others(stranger))
    )
    click(page, "merge_backup")
    settle()
    asked = named(page, "old_phrase", AskOldPhrase)
    click(asked, "open_old")
    assert "Write the name." in words(asked)
    asked.name.setText("Nobody")
    asked.phrase.setText("nothing")
    click(asked, "open_old")
    assert asked.phrase.text() == ""
    settle()
    asked = named(page, "old_phrase", AskOldPhrase)
    assert "do not open" in words(asked)
    who = training_file.account("coordinator")
    asked.name.setText(who.name)
    asked.phrase.setText(who.passphrase)
    page.prepare_lock()
    assert asked.phrase.text() == ""
    asked.phrase.setText(who.passphrase)
    click(asked, "open_old")
    settle()
    assert "Nothing to add" in words(page.detail)


def _others(keys: Any) -> tuple[Any, ...]:
    return keys.root, keys.sealing_seed, keys.signing_seed, keys.age_identity


def test_a_second_case_file_is_put_beside_the_open_one(
    page: BackupsPage, stick: Path, session: Session, settle: Callable[[], None]
) -> None:
    backups.make(stick, session, Progress())
    page.show_place(stick)
    settle()
    click(page, "beside_backup")
    settle()
    (place,) = places.known()
    assert place.label == session.label
    assert "a case file of its own now" in words(page.detail)
    click(page, "beside_backup")
    settle()
    assert len(places.known()) == 2


def test_a_place_that_is_not_possible_says_so(
    page: BackupsPage, session: Session, settle: Callable[[], None]
) -> None:
    page.show_place(session.case_file.folder)
    settle()
    click(page, "make_backup")
    settle()
    assert "inside the case file itself" in words(page)
    assert page.make_button.isEnabled()


def test_stopping_leaves_no_backup(
    page: BackupsPage, stick: Path, settle: Callable[[], None]
) -> None:
    page.show_place(stick)
    settle()
    click(page, "make_backup")
    click(page, "progress_stop")
    settle()
    assert "Stopped: nothing was changed." in words(page)
    assert list(stick.iterdir()) == []


def test_settings_say_when_and_lead_to_the_page(window: MainWindow) -> None:
    window.navigator.go("settings")
    click(window, "settings_backups")
    assert window.navigator.key == "backups"


def test_the_page_comes_back_to_its_folder(
    page: BackupsPage, stick: Path, settle: Callable[[], None]
) -> None:
    page.restore({"folder": str(stick)})
    settle()
    assert page.place() == {"folder": str(stick)}
    page.restore({"folder": str(stick / "gone")})
    page.restore({"folder": 3})
    assert page.place() == {"folder": str(stick)}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_screen_fits_and_has_names(
    language: str,
    scale: float,
    session: Session,
    tasks: TaskRunner,
    hub: Hub,
    stick: Path,
    qtbot: QtBot,
    look: QApplication,
    settle: Callable[[], None],
) -> None:
    theme.apply(look, "light", language, scale)
    backups.make(stick, session, Progress())
    page = BackupsPage(session, tasks, hub=hub)
    before = RestorePage(tasks)
    for each in (page, before):
        qtbot.addWidget(each)
        each.resize(1024, 768)
        each.show()
    page.show_place(stick)
    before.look_in(stick)
    settle()
    page.compare()
    settle()
    for _ in range(5):
        look.processEvents()
    for each in (page, before):
        assert nameless(each) == []
        assert each.minimumSizeHint().width() <= 1024
        for shown in each.findChildren(QLabel):
            if shown.isVisible() and shown.wordWrap() and shown.width() > 0:
                assert shown.height() >= shown.heightForWidth(shown.width()) - 2, (
                    shown.text()
                )

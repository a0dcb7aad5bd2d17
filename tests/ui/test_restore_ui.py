# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a backup back before anything is unlocked."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app import backups, places
from app import session as sessions
from app.commands.cases import OpenCase, open_case
from app.progress import Progress
from tests.helpers.files import TEST_ONLY_LIMITS, TrainingFile
from tests.helpers.screens import click, words
from tests.helpers.world import hashes
from ui.doors import Doors
from ui.pages.backups_restore import RestorePage
from ui.tasks import TaskRunner
from ui.windows.start_window import StartWindow


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def settle(tasks: TaskRunner, qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is under way."""
    return lambda: qtbot.waitUntil(lambda: not tasks.busy())


@pytest.fixture
def at_home(training_file: TrainingFile) -> TrainingFile:
    """The training file where case files are by default."""
    home = places.home()
    home.mkdir(parents=True)
    shutil.move(training_file.folder, home / "training")
    return TrainingFile(home / "training")


@pytest.fixture
def start(
    doors: Doors, tasks: TaskRunner, at_home: TrainingFile, qtbot: QtBot
) -> StartWindow:
    window = StartWindow(doors, tasks)
    qtbot.addWidget(window, before_close_func=lambda each: each.blockSignals(True))
    window.resize(1024, 768)
    window.show()
    window.fill(at_home.folder)
    return window


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


def restoring(start: StartWindow) -> RestorePage:
    page = start.pages.currentWidget()
    assert isinstance(page, RestorePage)
    return page


def test_a_lost_case_file_is_put_back_from_the_first_screen(
    start: StartWindow,
    at_home: TrainingFile,
    stick: Path,
    settle: Callable[[], None],
) -> None:
    back_up(at_home, stick)
    shutil.rmtree(at_home.folder)
    start.unlock.fill()
    click(start, "restore_backup")
    page = restoring(start)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(stick))
    dialog.close()
    settle()
    assert page.where.choice() == page.where.NEW
    folder = page.where.folder()
    click(page, "restore_next")
    settle()
    assert start.pages.currentWidget() is start.unlock
    assert [place.folder for place in places.known()] == [folder]
    assert "every byte compared" in words(start)
    assert "asked once more" in words(start)  # the act of backing up came after it
    who = TrainingFile(folder).account("doctor")
    sessions.unlock(
        folder,
        who.name,
        who.passphrase,
        limits=TEST_ONLY_LIMITS,
        accept_older=True,
    ).close()


def test_what_is_newer_never_gives_way_by_itself(
    start: StartWindow,
    at_home: TrainingFile,
    stick: Path,
    settle: Callable[[], None],
) -> None:
    back_up(at_home, stick)
    work_on(at_home)
    before = hashes(at_home.folder)
    start.show_restore(stick)
    settle()
    page = restoring(start)
    assert "is newer: it has work" in words(page)
    assert page.where.choice() == ""
    assert not page.next.isEnabled()
    page.go_on()
    click(page, "restore_merge")
    click(page, "restore_next")
    assert start.pages.currentWidget() is start.unlock
    assert "Settings, Backups" in words(start)
    assert hashes(at_home.folder) == before
    start.show_restore(stick)
    settle()
    page = restoring(start)
    click(page, "restore_replace")
    assert page.next.text() == "Move it aside and restore"
    click(page, "restore_next")
    settle()
    said = words(start)
    assert "is kept in" in said
    assert "asked once more" in said
    aside = next(p for p in places.home().iterdir() if places.set_aside_on(p))
    assert hashes(aside) == before
    names = [
        row.accessibleName() for row in start.unlock.files.findChildren(type(page.next))
    ]
    assert any("Set aside on" in name for name in names)
    # It asks, as it always does for an older state.
    who = at_home.account("legal")
    start.unlock.form.fill(who.name, who.passphrase)
    start.unlock.form.unlock()
    settle()
    assert "older than the one this computer knew" in words(start)


def test_beside_is_a_second_one(
    start: StartWindow,
    at_home: TrainingFile,
    stick: Path,
    settle: Callable[[], None],
) -> None:
    back_up(at_home, stick)
    start.show_restore(stick)
    settle()
    page = restoring(start)
    click(page, "restore_beside")
    click(page, "restore_next")
    settle()
    assert len(places.known()) == 2
    assert any(places.restored_on(place.folder) for place in places.known())


def test_a_backup_is_not_worked_in(
    start: StartWindow,
    at_home: TrainingFile,
    stick: Path,
    settle: Callable[[], None],
) -> None:
    backup = back_up(at_home, stick)
    before = hashes(backup)
    start.unlock.add_folder(backup)
    settle()
    page = restoring(start)
    assert [row.folder for row in page.list.rows()] == [backup]
    assert hashes(backup) == before
    assert not (backup / "lock").exists()
    click(page, "restore_cancel")
    assert start.pages.currentWidget() is start.unlock


def test_an_empty_stick_and_a_damaged_backup_say_so(
    start: StartWindow,
    at_home: TrainingFile,
    stick: Path,
    settle: Callable[[], None],
) -> None:
    start.show_restore(stick)
    settle()
    page = restoring(start)
    assert "no backup in this folder" in words(page)
    assert not page.next.isEnabled()
    backup = back_up(at_home, stick)
    (backup / "anchor.db").unlink()
    page.look_in(stick)
    settle()
    assert "Do not rely on" in words(page)
    assert not page.next.isEnabled()


def test_another_place_is_looked_at_too(
    start: StartWindow,
    at_home: TrainingFile,
    stick: Path,
    tmp_path: Path,
    settle: Callable[[], None],
) -> None:
    back_up(at_home, stick)
    start.show_restore(stick)
    settle()
    page = restoring(start)
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "one.jpg").write_bytes(b"jpg")
    page.show_target(photos)
    assert "not this case file" in words(page)
    assert not page.next.isEnabled()
    click(page, "other_target")
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(photos))
    dialog.close()
    assert page.where.folder().parent == photos
    click(page, "restore_next")
    settle()
    assert (photos / "one.jpg").exists()
    assert any(photos.glob("case-file-*/header.json"))

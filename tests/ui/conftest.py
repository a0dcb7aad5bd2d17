# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of screens share: the look, a training file, a session, a hub."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.handover.cards import Card, my_card, read_card
from app.handover.compose import ComposeBundle, compose
from app.handover.contacts import add_contact
from app.progress import Progress
from app.session import Session
from tests.helpers import files
from tests.helpers.custody_screens import Send
from tests.helpers.files import TODAY, TrainingFile
from tests.helpers.handover import Screen, screen, some_cases
from ui import i18n, theme
from ui.doors import Doors
from ui.hub import Hub
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow


@pytest.fixture(scope="session")
def _original(tmp_path_factory: pytest.TempPathFactory) -> TrainingFile:
    return files.make(tmp_path_factory.mktemp("training") / "case-file")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Case files, settings and audit heads of one test are nobody else's."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        folder = tmp_path / "home" / name.lower()
        folder.mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(name, str(folder))


@pytest.fixture
def training_file(
    _original: TrainingFile, _own_folders: None, tmp_path: Path
) -> TrainingFile:
    """A training file of the test's own."""
    return files.copy(_original, tmp_path / "training")


def forget_windows() -> None:
    """What an earlier test showed has closed its case file: nothing reaches it now."""
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def look(qapp: QApplication) -> QApplication:
    """The application in English and light, on the day the files are of."""
    forget_windows()
    i18n.set_clock(lambda: TODAY)
    theme.apply(qapp, "light", "en", 1.0)
    return qapp


@pytest.fixture
def sign_in(training_file: TrainingFile) -> Iterator[Callable[[str], Session]]:
    """Sign in as a role; what is open is closed after the test."""
    opened: list[Session] = []

    def enter(role: str) -> Session:
        while opened:
            opened.pop().close()
        opened.append(training_file.unlock(role))
        return opened[-1]

    yield enter
    for session in opened:
        session.close()


@pytest.fixture
def session(sign_in: Callable[[str], Session]) -> Session:
    """A session of the legal officer."""
    return sign_in("legal")


@pytest.fixture
def tasks(look: QApplication) -> Iterator[TaskRunner]:
    """A runner that has nothing left to do after the test."""
    runner = TaskRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def hub(look: QApplication) -> Hub:
    """Where screens hear of changes."""
    return Hub()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test's own."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def doors(_own_folders: None) -> Doors:
    """The ways into case files whose key derivation costs nothing."""
    return Doors(limits=files.TEST_ONLY_LIMITS, parameters=files.TEST_ONLY_PARAMETERS)


@pytest.fixture
def window(
    session: Session, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> MainWindow:
    """The window of the legal officer, at its first page."""
    made = MainWindow(session, tasks, settings)
    qtbot.addWidget(made, before_close_func=lambda each: each.blockSignals(True))
    made.resize(1366, 768)
    made.restore({})
    made.show()
    return made


@pytest.fixture(scope="session")
def _tunis(tmp_path_factory: pytest.TempPathFactory) -> TrainingFile:
    return files.make(tmp_path_factory.mktemp("tunis") / "case-file")


@pytest.fixture
def tunis(
    _tunis: TrainingFile, tmp_path: Path, _own_folders: None
) -> Iterator[Session]:
    """The coordinator of another site, at work there."""
    session = files.copy(_tunis, tmp_path / "tunis").unlock("coordinator")
    yield session
    session.close()


@pytest.fixture
def colleague(_tunis: TrainingFile, tmp_path: Path, _own_folders: None) -> Card:
    """The card of the social worker of the other site."""
    session = files.copy(_tunis, tmp_path / "colleague").unlock("social")
    card = read_card(my_card(session))
    session.close()
    return card


@pytest.fixture
def acquainted(session: Session, tunis: Session) -> Session:
    """The legal officer, whose contact Tunis is, digits compared; Tunis knows her."""
    add_contact(read_card(my_card(tunis)), session, verified=True)
    add_contact(read_card(my_card(session)), tunis, verified=True)
    return session


@pytest.fixture
def here(qtbot: QtBot, acquainted: Session, tasks: TaskRunner, hub: Hub) -> Screen:
    return screen(qtbot, acquainted, tasks, hub)


@pytest.fixture
def there(qtbot: QtBot, tunis: Session, tasks: TaskRunner, hub: Hub) -> Screen:
    return screen(qtbot, tunis, tasks, hub)


@pytest.fixture
def send(acquainted: Session, tunis: Session, tmp_path: Path) -> Send:
    """Write a bundle of the legal officer's first cases to Tunis, with custody."""

    def write(count: int = 2, **more: Any) -> Path:
        folder = tmp_path / "stick"
        folder.mkdir(exist_ok=True)
        command = ComposeBundle(
            (tunis.me,),
            tuple(some_cases(acquainted, count)),
            "transfer_of_care",
            folder,
            mode="custody",
        )
        return compose(replace(command, **more), acquainted, Progress())

    return write

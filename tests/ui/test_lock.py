# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lock: the text is saved, the process ends, and nothing can hold it up."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.places import place
from app.session import Session
from tests.helpers.files import TrainingFile
from ui import restart
from ui.application import Application, Wish
from ui.doors import Doors
from ui.faults import code_of, notice_of
from ui.idle import IdleClock
from ui.settings import LOCK_DELAY, Settings

PROGRAM = "tests.helpers.program"
ROOT = Path(__file__).parents[2]
TEXT = "The last words before the lock"


# -- the real program -----------------------------------------------------------
def play(folder: Path, log: Path, how: str) -> tuple[list[dict[str, Any]], str]:
    """Run the program; return what its two processes saw, and what they printed."""
    command = [sys.executable, "-m", PROGRAM, "--case-file", str(folder)]
    told = {"CONSIGNE_TEST_LOG": str(log), "CONSIGNE_TEST_HOW": how}
    done = subprocess.run(
        command,
        env={**os.environ, **told},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    lines = log.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines], done.stderr


@pytest.mark.parametrize("how", ["lock", "idle"])
def test_after_the_lock_a_new_program_begins_and_the_text_is_there(
    training_file: TrainingFile, tmp_path: Path, how: str
) -> None:
    seen, _ = play(training_file.folder, tmp_path / "log", how)
    first, worked, second, again, ended = seen
    assert second["window"] == "start_window"
    assert second["arguments"] == ["--case-file", str(training_file.folder)]
    assert second["file"] == training_file.place.label
    assert second["clipboard"] == ""
    assert again["page"] == "case"
    assert again["case"] == worked["case"]
    assert (again["title"], again["text"]) == ("Half a title", TEXT)
    assert ended["ended"] == 0
    if os.name == "posix":
        assert first["pid"] == ended["pid"]


def test_a_fault_locks_and_says_so_without_a_word_of_the_note(
    training_file: TrainingFile, tmp_path: Path
) -> None:
    seen, printed = play(training_file.folder, tmp_path / "log", "fault")
    second, again = seen[2], seen[3]
    assert "unexpected fault" in second["said"]
    code = second["arguments"][-1]
    assert code in second["said"]
    assert again["text"] == TEXT
    assert f"fault {code}: KeyError" in printed
    assert TEXT not in printed
    assert TEXT not in " ".join(second["arguments"])


def test_closing_the_window_keeps_the_text_and_ends(
    training_file: TrainingFile, tmp_path: Path
) -> None:
    seen, _ = play(training_file.folder, tmp_path / "log", "quit")
    assert seen[-1]["ended"] == 0
    assert len(seen) == 3
    seen, _ = play(training_file.folder, tmp_path / "log", "quit")
    assert seen[-2]["text"] == TEXT


# -- one process ------------------------------------------------------------------
@pytest.fixture
def application(
    look: QApplication, settings: Settings, doors: Doors, training_file: TrainingFile
) -> Iterator[Application]:
    """An application whose restart only notes what it was told."""
    told: list[list[str]] = []
    settings.choose("language", "en")
    made = Application(look, settings, doors, told.append)
    made.told = told  # type: ignore[attr-defined]
    made.start(Wish(training_file.folder))
    yield made
    made.tasks.shutdown()
    if made._session is not None:
        made._session.close()
    if made._idle is not None:
        look.removeEventFilter(made._idle)
        made._idle.stop()
    assert made.window is not None
    made.window.blockSignals(True)
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def unlocked(
    application: Application, training_file: TrainingFile, qtbot: QtBot
) -> Application:
    who = training_file.account("legal")
    window: Any = application.window
    qtbot.waitUntil(window.unlock.form.button.isEnabled)
    window.unlock.form.fill(who.name, who.passphrase)
    window.unlock.form.unlock()
    qtbot.waitUntil(lambda: application._session is not None)
    return application


def told(application: Application) -> list[list[str]]:
    result: list[list[str]] = application.told  # type: ignore[attr-defined]
    return result


def session_of(application: Application) -> Session:
    assert application._session is not None
    return application._session


def test_the_title_never_names_anything(unlocked: Application) -> None:
    assert unlocked.window is not None
    assert unlocked.window.windowTitle() == "Consigne"


def test_locking_closes_the_case_file_and_starts_anew(
    unlocked: Application, training_file: TrainingFile
) -> None:
    unlocked.lock()
    unlocked.lock()
    assert told(unlocked) == [["--case-file", str(training_file.folder)]]
    training_file.unlock("legal").close()  # nobody else has it open


def test_a_page_that_fails_does_not_hold_up_the_lock(
    unlocked: Application,
    training_file: TrainingFile,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window: Any = unlocked.window

    def fail() -> None:
        raise RuntimeError

    for page in window.navigator.pages():
        monkeypatch.setattr(page, "prepare_lock", fail)
        monkeypatch.setattr(page, "place", fail)
    unlocked.lock()
    assert len(told(unlocked)) == 1
    training_file.unlock("legal").close()


def test_long_work_is_stopped_by_the_lock(unlocked: Application) -> None:
    begun, ended = threading.Event(), []

    def work(progress: Any) -> None:
        begun.set()
        while True:
            progress.check()

    task = unlocked.tasks.start(work)
    task.cancelled.connect(lambda: ended.append("cancelled"))
    assert begun.wait(5)
    unlocked.lock()
    assert ended == ["cancelled"]
    assert len(told(unlocked)) == 1


def test_the_place_is_kept_inside_the_case_file(
    unlocked: Application, training_file: TrainingFile
) -> None:
    window: Any = unlocked.window
    window.give("go_team")
    unlocked.lock()
    session = training_file.unlock("legal")
    assert place(session)["page"] == "team"
    session.close()


@pytest.mark.parametrize(("ours", "left"), [(True, ""), (False, "copied")])
def test_only_our_own_clipboard_is_cleared(
    unlocked: Application, monkeypatch: pytest.MonkeyPatch, *, ours: bool, left: str
) -> None:
    # Off screen nobody ever owns it.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: ours)
    QGuiApplication.clipboard().setText("copied")
    unlocked.lock()
    assert QGuiApplication.clipboard().text() == left


def test_a_change_of_language_keeps_place_and_session(
    unlocked: Application, qtbot: QtBot
) -> None:
    before = unlocked.window
    session = session_of(unlocked)
    before.give("go_team")  # type: ignore[union-attr]
    unlocked.choose_language("ar")
    qtbot.waitUntil(lambda: unlocked.window is not before)
    window: Any = unlocked.window
    assert window.navigator.key == "team"
    assert window.session is session
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_another_delay_counts_from_now(unlocked: Application) -> None:
    assert unlocked._idle is not None
    unlocked.settings.choose(LOCK_DELAY, 1)
    assert unlocked._idle.remaining() == 60


def test_a_fault_before_unlocking_is_said_and_nothing_restarts(
    application: Application,
) -> None:
    application._on_fault("ABC123")
    window: Any = application.window
    assert "ABC123" in window.unlock.messages.text()
    assert told(application) == []


# -- the clock ----------------------------------------------------------------------
class Hands:
    """Two clocks moved by hand: one that counts work, one on the wall."""

    def __init__(self) -> None:
        self.worked, self.wall = 1000.0, 9000.0

    def pass_by(self, seconds: float, *, asleep: bool = False) -> None:
        self.wall += seconds
        self.worked += 0 if asleep else seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def idle(qapp: QApplication, hands: Hands) -> Iterator[IdleClock]:
    parent = QObject()
    clock = IdleClock(5, parent, worked=lambda: hands.worked, wall=lambda: hands.wall)
    clock.start()
    yield clock
    clock.stop()


def test_it_counts_down_and_locks_once(
    idle: IdleClock, hands: Hands, qtbot: QtBot
) -> None:
    hands.pass_by(28)
    with qtbot.waitSignal(idle.ticked) as said:
        idle.look()
    assert said.args == [272]
    hands.pass_by(272)
    with qtbot.waitSignal(idle.expired):
        idle.look()


def test_a_key_begins_the_count_anew(idle: IdleClock, hands: Hands) -> None:
    hands.pass_by(200)
    modifier = Qt.KeyboardModifier.NoModifier
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier)
    assert idle.eventFilter(QObject(), key) is False
    assert idle.remaining() == 300


def test_a_laptop_that_slept_locks_at_once(
    idle: IdleClock, hands: Hands, qtbot: QtBot
) -> None:
    hands.pass_by(90, asleep=True)
    with qtbot.waitSignal(idle.expired):
        idle.look()


# -- beginning anew -------------------------------------------------------------------
def test_the_command_line_names_a_folder_and_a_code_only() -> None:
    words = restart.arguments(Path("/some/where"), "AB12CD")
    assert words == ["--case-file", str(Path("/some/where")), "--fault", "AB12CD"]
    assert restart.arguments() == []


@pytest.mark.parametrize(
    ("told", "argv", "expected"),
    [
        (["py", "-m", "ui.main", "demo"], ["x", "demo"], ["-m", "ui.main"]),
        (["py", "-X", "utf8", "bin/consigne"], ["x"], ["-X", "utf8", "bin/consigne"]),
    ],
)
def test_the_same_program_is_started(
    monkeypatch: pytest.MonkeyPatch,
    told: list[str],
    argv: list[str],
    expected: list[str],
) -> None:
    monkeypatch.setattr(sys, "orig_argv", told)
    monkeypatch.setattr(sys, "argv", argv)
    assert restart.command(["--case-file", "x"]) == [
        sys.executable,
        *expected,
        "--case-file",
        "x",
    ]


def test_whatever_hangs_the_lock_does_not_wait_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(restart, "PATIENCE", 0.01)
    begun = threading.Event()
    restart.insist(lambda _words: begun.set(), [])
    assert begun.wait(5)


def test_a_fault_has_the_same_code_each_time(look: QApplication) -> None:
    code = code_of(KeyError, ["a.py:1 f"])
    assert code == code_of(KeyError, ["a.py:1 f"]) != code_of(KeyError, ["a.py:2 f"])
    assert code in notice_of(code).text

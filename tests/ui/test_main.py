# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command: a window, a verb without one, or a sentence where neither is possible."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import places
from tests.helpers.files import TrainingFile
from ui import main as program
from ui import screenshots

ROOT = Path(__file__).parents[2]
LATE = (
    *("zxcvbn", "shamir_mnemonic", "pyrage", "argon2", "PIL", "sqlcipher3"),
    *("lxml", "pyxform", "openpyxl", "xlsxwriter", "xlrd", "zxingcpp"),
    *("rapidfuzz", "anyascii", "regex"),
)


def run(
    *words: str, code: str = "", display: bool = False, patience: int = 60
) -> subprocess.CompletedProcess[str]:
    how = ["-c", code] if code else ["-m", "ui.main", *words]
    env = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM" or display}
    return subprocess.run(
        [sys.executable, *how],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )


def test_help_is_given_without_a_display() -> None:
    done = run("--help")
    assert done.returncode == 0
    assert "self-check" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="others always have one")
def test_without_a_display_it_says_so_and_what_to_do() -> None:
    done = run()
    assert done.returncode == 2
    assert "no display" in done.stdout
    assert "consigne demo" in done.stdout


def test_headless_verbs_never_load_qt() -> None:
    code = (
        "import sys\nfrom ui.main import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    assert run(code=code).stdout.strip().endswith("[]")


def test_the_first_window_loads_nothing_that_can_wait(
    training_file: TrainingFile,
) -> None:
    code = (
        "import sys\nfrom PySide6.QtCore import QTimer\n"
        "from ui import application\nbegin = application.Application.start\n"
        "def start(self, wish):\n"
        "    begin(self, wish)\n"
        "    QTimer.singleShot(0, self._qt.quit)\n"
        "application.Application.start = start\n"
        f"from ui.main import main\nmain(['--case-file', {str(training_file.folder)!r}])\n"
        f"print([name for name in {LATE} if name in sys.modules])"
    )
    done = run(code=code, display=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_memory_stays_in_memory() -> None:
    code = (
        "import os, resource, faulthandler\nfrom ui.hardening import harden\n"
        "harden()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)),"
        " faulthandler.is_enabled())"
    )
    assert run(code=code).stdout.strip() == "(0, 0) 0o77 False"


@pytest.mark.parametrize(
    ("words", "folder", "demo"),
    [
        ([], None, False),
        (["--case-file", "/a/b", "--fault", "AB"], Path("/a/b"), False),
        (["demo", "--folder", "/a/b", "--cases", "3"], Path("/a/b"), True),
    ],
)
def test_the_command_line_becomes_a_wish(
    words: list[str], folder: Path | None, *, demo: bool
) -> None:
    wish = program._wish(words)
    assert (wish.case_file, wish.demo) == (folder, demo)


def test_the_demo_makes_its_file_beside_the_others() -> None:
    assert program._wish(["demo"]).case_file == (places.home() / "training").resolve()


@pytest.mark.slow
def test_every_screen_is_drawn(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path\nfrom ui import screenshots\n"
        f"made = screenshots.write(Path({str(tmp_path)!r}), ('ar',), ('dark',))\n"
        "print(len(made))"
    )
    done = run(code=code, display=True, patience=300)
    assert done.stdout.strip() == str(len(screenshots.SHOTS)), done.stderr
    assert not (tmp_path / ".training").exists()
    assert all(p.stat().st_size > 5_000 for p in tmp_path.glob("*.png"))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the command to the painted unlock screen, against an empty PySide6 window.

    python tests/bench/start.py [--rounds 15]

Both are whole processes, started alternately, off screen; the figure is the ratio of
medians. The program stops itself once its first window has been painted.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, lambda: (window.repaint(), app.quit()))
sys.exit(app.exec())
"""
OURS = """
import sys
sys.path.insert(0, {root!r})
from PySide6.QtCore import QTimer
from ui.application import Application
begin = Application.start
def begin_and_stop(self, wish):
    begin(self, wish)
    # After the timer that fills the unlock screen: paint it, then leave.
    QTimer.singleShot(0, lambda: (self.window.repaint(), self._qt.quit()))
Application.start = begin_and_stop
from ui.main import main
sys.exit(main([]))
"""


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="consigne-bench-") as home:
        _case_file(Path(home) / "data" / "consigne" / "case-files" / "one")
        empty, ours = [], []
        for _ in range(rounds):
            empty.append(_run(EMPTY, home))
            ours.append(_run(OURS.format(root=str(ROOT)), home))
    print("| start | median ms | processor ms |\n|---|---|---|")
    figures = []
    for words, runs in (
        ("empty PySide6 window", empty),
        ("Consigne, to the painted unlock screen", ours),
    ):
        figures.append(
            [statistics.median(column) for column in zip(*runs, strict=True)]
        )
        print(f"| {words} | {figures[-1][0]:.0f} | {figures[-1][1]:.0f} |")
    ratios = [mine / theirs for theirs, mine in zip(*figures, strict=True)]
    print(f"| ratio (aim 1.5) | {ratios[0]:.2f} | {ratios[1]:.2f} |")


def _case_file(folder: Path) -> None:
    """There is one to unlock: the screen that most starts show."""
    sys.path.insert(0, str(ROOT))
    from app.session import NewCaseFile, found
    from storage.crypto.kdf import FLOOR

    os.environ["XDG_STATE_HOME"] = str(folder.parent / "state")
    folder.parent.mkdir(parents=True)
    command = NewCaseFile(folder, "Paris", "PAR", "Ada", "x", "legal", bytes(32))
    found(command, parameters=FLOOR).close()


def _run(code: str, home: str) -> tuple[float, float]:
    """Return the milliseconds that passed, and those of processor time."""
    environment = os.environ | {
        "HOME": home,
        "XDG_DATA_HOME": f"{home}/data",
        "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_STATE_HOME": f"{home}/state",
        "QT_QPA_PLATFORM": "offscreen",
    }
    started, worked = time.perf_counter(), _worked()
    subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        env=environment,
        cwd=home,
        stderr=subprocess.DEVNULL,
    )
    return (time.perf_counter() - started) * 1000, (_worked() - worked) * 1000


def _worked() -> float:
    """Seconds of processor time of all processes that were run and have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    main()

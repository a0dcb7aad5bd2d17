# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the command to the painted unlock screen, against an empty PySide6 window.

    python tests/bench/start.py [--rounds 15]

Both are whole processes, started alternately, off screen; the figure is the ratio of
medians. The program stops itself once its first window has been painted.
"""

import argparse
import os
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
    one, other = statistics.median(ours), statistics.median(empty)
    print("| start | median ms |\n|---|---|")
    print(f"| empty PySide6 window | {other:.0f} |")
    print(f"| Consigne, to the painted unlock screen | {one:.0f} |")
    print(f"| ratio (aim 1.5) | {one / other:.2f} |")


def _case_file(folder: Path) -> None:
    """There is one to unlock: the screen that most starts show."""
    sys.path.insert(0, str(ROOT))
    from app.demo.training import make_training_file

    os.environ["XDG_STATE_HOME"] = str(folder.parent / "state")
    make_training_file(folder, cases=1, entries=2)


def _run(code: str, home: str) -> float:
    environment = os.environ | {
        "HOME": home,
        "XDG_DATA_HOME": f"{home}/data",
        "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_STATE_HOME": f"{home}/state",
        "QT_QPA_PLATFORM": "offscreen",
    }
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, cwd=home)
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()

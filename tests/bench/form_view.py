# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a key stroke to its visible effect in a long form, and how long it opens.

    python tests/bench/form_view.py [--questions 400] [--groups 1] [--strokes 60]

Every stroke shows or hides the next question: evaluate, lay out, paint.
"""

import argparse
import os
import statistics
import sys
import time
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.forms.filling import Filling
from tests.helpers.form_making import long_form
from ui import theme
from ui.forms.sections import FormSections
from ui.forms.view import FormView


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=400)
    parser.add_argument("--groups", type=int, default=1)
    parser.add_argument("--strokes", type=int, default=60)
    asked = parser.parse_args()
    application = QApplication([])
    theme.apply(application, "light", "fr", 1.0)
    form = long_form(asked.groups, asked.questions)
    started = time.perf_counter()
    filling = Filling(form, {}, now=lambda: datetime(2026, 11, 22, 12), language="fr")
    filled = time.perf_counter()
    view = FormView(filling)
    sections = FormSections(view)
    view.resize(900, 620)
    view.show()
    sections.show()
    application.processEvents()
    opened = time.perf_counter()
    view.live.finish()
    application.processEvents()
    made = time.perf_counter()
    plain = _strokes(application, view, "/g0/q0", asked.strokes, toggling=False)
    moving = _strokes(application, view, "/g0/q10", asked.strokes, toggling=True)
    started_look = time.perf_counter()
    view.live.look()
    looked = time.perf_counter()
    print("| step | ms |\n|---|---|")
    rows = (
        ("filling made", filled - started),
        ("first questions visible", opened - filled),
        ("all questions made", made - opened),
        ("key stroke, median", statistics.median(plain)),
        ("key stroke, worst", max(plain)),
        ("key stroke that shows or hides, median", statistics.median(moving)),
        ("key stroke that shows or hides, worst", max(moving)),
        ("looking at every answer, after a pause", looked - started_look),
    )
    for name, seconds in rows:
        print(f"| {name} | {seconds * 1000:.1f} |")


def _strokes(
    application: QApplication,
    view: FormView,
    place: str,
    count: int,
    *,
    toggling: bool,
) -> list[float]:
    view.go_to(place)
    line = view.findChild(QLineEdit, f"form:{place}")
    if line is None:
        raise SystemExit(f"no line at {place}")
    line.clear()
    application.processEvents()
    times = []
    for number in range(count):
        erase = toggling and number % 2 == 1
        started = time.perf_counter()
        if erase:
            QTest.keyClick(line, "\b")
        else:
            QTest.keyClicks(line, "a")
        view.repaint()
        application.processEvents()
        times.append(time.perf_counter() - started)
    return times


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a frame of the body map takes with many findings.

    python tests/bench/body_map.py [--findings 60] [--frames 200]

The widget is as large as in the examination on a 1366 × 768 screen, at 100 % and at
200 % text; beside each time, how many empty widgets of that size that is. Times are
the processor's: other work on the machine does not count.
"""

import argparse
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QWidget

from app.body.figures import GROUPS, region_at
from ui import theme
from ui.widgets.bodymap import BodyMap, Mark
from ui.widgets.bodymap_image import view_image

SIZES = ((1.0, 440, 500), (2.0, 620, 640))  # text, width, height
PRINTED = 886  # pixels of 75 mm at 300 dpi


def findings(count: int) -> list[Mark]:
    """Spread findings over both sides of the body."""
    dice, found = random.Random(5), list[Mark]()
    while len(found) < count:
        view, x, y = dice.choice(GROUPS["body"]), dice.random(), dice.random()
        if region_at("adult", view, x, y):
            found.append(Mark(len(found) + 1, view, x, y, "scar"))
    return found


def timed(widget: QWidget, frames: int, step: Callable[[int], object]) -> list[float]:
    """Return the milliseconds of each frame: what changes, and painting it."""
    times = []
    for number in range(frames):
        started = time.process_time()
        step(number)
        widget.repaint()
        times.append((time.process_time() - started) * 1000)
    return times


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--findings", type=int, default=60)
    parser.add_argument("--frames", type=int, default=200)
    asked = parser.parse_args()
    application = QApplication([])
    marks = findings(asked.findings)
    print(
        "| text | what | median ms | worst ms | empty widgets |\n|---|---|---|---|---|"
    )
    for scale, wide, high in SIZES:
        theme.apply(application, "light", "fr", scale)
        empty, body = QWidget(), BodyMap()
        for widget in (empty, body):
            widget.resize(wide, high)
            widget.show()
        body.show_marks(marks)
        application.processEvents()
        nothing = statistics.median(timed(empty, asked.frames, lambda _n: None))
        for name, step in steps(body, marks).items():
            times = timed(body, asked.frames, step)
            median, worst = statistics.median(times), max(times)
            told = f"{median:.2f} | {worst:.2f} | {median / nothing:.0f}"
            print(f"| {scale:.0%} | {name} | {told} |")
    started = time.process_time()
    view_image("adult", "front", marks, PRINTED)
    print(f"\nPrinted view, 75 mm: {(time.process_time() - started) * 1000:.0f} ms")


def steps(body: BodyMap, marks: list[Mark]) -> dict[str, Callable[[int], object]]:
    """Return what happens before each frame that is measured."""

    def point(number: int) -> QPointF:
        return body.scene.point(marks[number % len(marks)]) + QPointF(0, 14)

    def zoom(number: int) -> None:
        growing = number % 20 < 10
        body.zoom_by(1.2 if growing else 1 / 1.2, QPointF(200, 200))

    def move(number: int) -> None:
        if body.zoom() < 2:
            body.zoom_by(2.5, QPointF(200, 200))
        body.scene.sight.move(QPointF(3 if number % 20 < 10 else -3, 2))

    return {
        "nothing changed": lambda _number: None,
        "pointer over other parts": lambda number: body.hover(point(number)),
        "another finding chosen": lambda number: body.select(number % len(marks) + 1),
        "zooming": zoom,
        "moving, zoomed": move,
    }


if __name__ == "__main__":
    main()

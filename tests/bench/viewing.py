# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process of its own costs: pictures and pages, there and here.

    python tests/bench/viewing.py [--rounds 7]

The same decoding is done in this process for comparison; times are medians in
milliseconds. A process is started for each file, and that is counted.
"""

import argparse
import io
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PIL import Image, ImageFilter
from PySide6.QtGui import QImage

from app.demo.files import document
from app.viewing.pages import Pages
from app.viewing.pictures import Picture
from app.viewing.running import Child, Limits
from app.viewing.viewer import MOST_PIXELS, QUALITY, SIDE, Viewer
from ui.widgets.decoding import image_of

THUMBNAIL = 320 * 320


def photograph() -> bytes:
    """Return a JPEG of 12 megapixels with as much in it as a photograph has."""
    noise = Image.effect_noise((4000, 3000), 60).filter(ImageFilter.GaussianBlur(2))
    out = io.BytesIO()
    noise.convert("RGB").save(out, "JPEG", quality=90)
    return out.getvalue()


def median(work: Callable[[], object], rounds: int) -> float:
    """Return the median time in milliseconds; the first round does not count."""
    times = []
    for _ in range(rounds + 1):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times[1:])


def start(kind: str) -> None:
    """Start a process, wait until it is ready, end it."""
    child = Child(kind, Limits())
    child._wait_until_ready()
    child.end()


def here(data: bytes, most: int) -> QImage:
    """Decode a picture in this process by the same code."""
    image, _natural = Picture(data).shown(most)
    form = QImage.Format.Format_RGBA8888
    wide, high = image.size
    return QImage(image.tobytes(), wide, high, 4 * wide, form).copy()


def there(data: bytes, most: int) -> QImage:
    """Decode a picture in a process of its own."""
    with Viewer() as viewer:
        return image_of(viewer.picture(data, most))


def prepared(data: bytes, rounds: int) -> float:
    """Return the time where the process was started while the file was read."""
    times = []
    for _ in range(rounds):
        with Viewer() as viewer:
            viewer.prepare("picture")
            assert viewer._child is not None
            viewer._child._wait_until_ready()
            begun = time.perf_counter()
            image_of(viewer.picture(data))
            times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def first_page(data: bytes) -> None:
    """Open a PDF in a process of its own and draw its first page."""
    with Viewer() as viewer:
        viewer.open(data)
        image_of(viewer.page(0, 2.0).pixels)


def cleaned(data: bytes) -> bytes:
    """Encode a picture anew in a process of its own."""
    with Viewer() as viewer:
        return viewer.clean(data)


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    photo, pdf = photograph(), document("Judgment", ["One line of it."] * 90)
    print(f"{len(photo) / 1e6:.1f} MB of JPEG, 12 megapixels; medians of {rounds}\n")
    print("| what | here ms | there ms | there / here |\n|---|---:|---:|---:|")

    def row(what: str, ours: float, theirs: float) -> None:
        print(f"| {what} | {ours:.0f} | {theirs:.0f} | {theirs / ours:.2f} |")

    shown = median(lambda: here(photo, MOST_PIXELS), rounds)
    row("12 megapixels", shown, median(lambda: there(photo, MOST_PIXELS), rounds))
    row("12 megapixels, process ready", shown, prepared(photo, rounds))
    by_qt = median(lambda: QImage.fromData(photo), rounds)
    row("12 megapixels, here by Qt", by_qt, prepared(photo, rounds))
    small = median(lambda: here(photo, THUMBNAIL), rounds)
    row("thumbnail", small, median(lambda: there(photo, THUMBNAIL), rounds))
    encoded = median(lambda: Picture(photo).clean(SIDE, QUALITY), rounds)
    row("cleaned", encoded, median(lambda: cleaned(photo), rounds))
    drawn = median(lambda: Pages(pdf).draw(0, 2.0, MOST_PIXELS), rounds)
    row("PDF, first page", drawn, median(lambda: first_page(pdf), rounds))
    pages = Pages(pdf)
    again = median(lambda: pages.draw(1, 2.0, MOST_PIXELS), rounds)
    with Viewer() as viewer:
        viewer.open(pdf)
        next_page = median(lambda: image_of(viewer.page(1, 2.0).pixels), rounds)
    row("PDF, another page", again, next_page)
    print("\n| start of a process | ms |\n|---|---:|")
    for kind in ("picture", "pdf"):
        print(f"| {kind} | {median(lambda k=kind: start(k), rounds):.0f} |")  # type: ignore[misc]


if __name__ == "__main__":
    main()

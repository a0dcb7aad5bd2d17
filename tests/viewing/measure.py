# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long each hostile file takes, and how much memory, here and in its process.

`python -m tests.viewing.measure [PART OF A NAME]` gives every file a program of its own
that has shown a good one before, and looks at the time, at the most memory the program
took above what it had, and at the most its decoding process had.
"""

import argparse
import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from app.errors import CannotShow
from app.viewing.viewer import Limits, Pixels, Viewer
from tests.corpus.measure import in_child, memory
from tests.helpers.viewing import children
from tests.viewing.corpus import LAYERS
from tests.viewing.kinds import Hostile
from tests.viewing.pictures_of import jpeg

SECONDS, MARGIN = 20.0, 2.0  # what a request may take, and what ending it may
# MB. An answer has 96 of pixels; the process is given so much to decode in.
HERE, THERE = 160.0, 1280.0


@dataclass(frozen=True)
class Result:
    """What became of one file; memory in MB."""

    name: str
    ended: str
    fits: bool
    seconds: float
    here: float
    there: float
    left: int

    @property
    def fine(self) -> bool:
        quick = self.seconds < SECONDS + MARGIN
        small = self.here < HERE and self.there < THERE
        return self.fits and quick and small and not self.left


def opened(viewer: Viewer, kind: str, data: bytes) -> Pixels:
    if kind == "picture":
        return viewer.picture(data)
    viewer.open(data)
    return viewer.page(0, 1.0).pixels


def judged(file: Hostile, data: Path) -> dict[str, Any]:
    """Show a good picture, then this file, then a good one again."""
    with Viewer(Limits(seconds=SECONDS)) as viewer:
        viewer.picture(jpeg())
        body = data.read_bytes()
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before, begun = memory("VmRSS"), time.monotonic()
        try:
            opened(viewer, file.kind, body)
            ended = "pixels"
        except CannotShow as error:
            ended = error.reason
        seconds = time.monotonic() - begun
        extra = memory("VmHWM") - before
        viewer.close()
        there = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        viewer.picture(jpeg())
    return {
        "ended": ended,
        "seconds": seconds,
        "here": extra,
        "there": there,
        "left": len(children()),
    }


def measured(file: Hostile, folder: Path) -> Result:
    """Build a file and have it shown, each in a process of its own."""
    path = folder / "file"

    def build() -> str:
        path.write_bytes(file.build())
        return "built"

    built = in_child(build)
    assert built == "built", (file.name, built)
    said = in_child(lambda: judged(file, path))
    path.unlink()
    if "failed" in said:
        return Result(file.name, said["failed"], False, 0, 0, 0, 0)
    return Result(file.name, fits=said["ended"] in file.ends, **said)


def table(results: dict[str, list[Result]]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        "| files | number | shown | refused | slowest s | MB here | MB in the process |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    rows = {**results, "all": [each for rows in results.values() for each in rows]}
    for layer, every in rows.items():
        shown = sum(each.ended == "pixels" for each in every)
        lines.append(
            f"| {layer} | {len(every)} | {shown} | {len(every) - shown}"
            f" | {max(each.seconds for each in every):.1f}"
            f" | {max(each.here for each in every):.0f}"
            f" | {max(each.there for each in every):.0f} |"
        )
    return "\n".join(lines)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("part", nargs="?", default="", help="of the files' names")
    part = asked.parse_args().part
    with tempfile.TemporaryDirectory(prefix="consigne-viewing-") as place:
        results = {
            layer: [measured(each, Path(place)) for each in files if part in each.name]
            for layer, files in LAYERS.items()
            if any(part in each.name for each in files)
        }
    print(table(results))
    every = [each for rows in results.values() for each in rows]
    for title, key in (
        ("slowest", "seconds"),
        ("most memory in the process", "there"),
    ):
        first = sorted(every, key=attrgetter(key), reverse=True)[:5]
        print(f"\n{title}:")
        for each in first:
            print(
                f"- {each.name}: {each.ended}, {each.seconds:.1f} s,"
                f" {each.there:.0f} MB"
            )
    wrong = [each for each in every if not each.fine]
    for each in wrong:
        print(f"not as it should be: {each}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())

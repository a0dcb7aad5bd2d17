# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill the program before every call that writes, open again, and look what is there.

`python -m tests.faults.kill_points` tries every point and prints a table;
`--points 8` tries eight of each operation, spread evenly; `--only NAME` one operation.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults import killing
from tests.faults.every import OPERATIONS
from tests.faults.judging import faults, leftovers
from tests.faults.operations import World, make_world
from tests.helpers import world as worlds
from tests.helpers.world import Site

JOBS = 2
MORE = 8  # calls of a kind that another run may have


@dataclass(frozen=True)
class Point:
    """What was found after one kill: `state` is "old", "new" or "mixed"."""

    point: killing.Point
    call: str
    killed: bool
    inside: bool
    state: str
    faults: tuple[str, ...]
    left: tuple[str, ...]
    stays: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether it was killed, and at a call that changes the case file."""
        return self.killed and self.inside


@dataclass(frozen=True)
class Result:
    """All points of one operation; `calls` is what a whole run counted."""

    name: str
    calls: int
    points: tuple[Point, ...]

    @property
    def bad(self) -> list[Point]:
        return [p for p in self.points if p.state == "mixed" or p.faults]


@contextmanager
def _place(world: World, name: str) -> Iterator[tuple[Path, Site]]:
    """Give a copy of the case file, and what this computer remembers of it."""
    root = Path(tempfile.mkdtemp(prefix="point-", dir=world.root))
    memory = root / "memory"
    shutil.copytree(world.root / "memory", memory)
    worlds.own_memory(memory)
    home = root / "home"
    home.mkdir()
    try:
        yield home, OPERATIONS[name].start(world, home / "case-file")
    finally:
        shutil.rmtree(root)


def count(world: World, name: str) -> list[killing.Point]:
    """Run an operation to its end; return the calls that change the case file."""
    with _place(world, name) as (_, site):
        run = killing.run(OPERATIONS[name].prepare(world, site))
        truths = OPERATIONS[name].happened(world, site)
        assert all(truths.values()), truths
        return run.points(site.folder)


def try_point(world: World, name: str, point: killing.Point) -> Point:
    """Kill one run at one point, open again, and judge."""
    operation = OPERATIONS[name]
    with _place(world, name) as (_, first):
        run = killing.run(operation.prepare(world, first), point)
        inside = bool(run.calls) and killing.changes(run.calls[-1], first.folder)
        left = tuple(leftovers(first))
        site = operation.after(first)
        wrong: list[str] = []
        state = "mixed"
        try:
            wrong = faults(world, site, operation)
            truths = set(operation.happened(world, site).values())
            if len(truths) == 1:
                state = "new" if truths.pop() else "old"
        except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
            wrong.append(f"{type(error).__name__}: {error}")
        call = run.calls[-1].replace(str(site.folder), "") if run.calls else ""
        stays = tuple(leftovers(site))
        return Point(point, call, run.killed, inside, state, tuple(wrong), left, stays)


def examine(world: World, name: str, most: int, pool: ProcessPoolExecutor) -> Result:
    """Try the points of one operation: all, or `most` of them spread evenly."""
    points = count(world, name)
    every = len(points)
    if most:
        points = [points[i * (every - 1) // (most - 1)] for i in range(most)]
    else:  # keys are random, so runs differ by a few calls: leave none out
        last: dict[str, int] = {}
        for kind, which in points:
            last[kind] = max(which, last.get(kind, 0))
        points = [(k, n) for k, most_ in last.items() for n in range(1, most_ + MORE)]
    tried = pool.map(_work, [(world, name, point) for point in points])
    return Result(name, every, tuple(tried))


def _work(task: tuple[World, str, killing.Point]) -> Point:
    return try_point(*task)


def table(results: list[Result]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        "| operation | points killed | old state | new state | mixed | lost or damaged |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for result in results:
        killed = [point for point in result.points if point.counts]
        states = Counter(point.state for point in killed)
        damaged = sum(bool(point.faults) for point in killed)
        lines.append(
            f"| {result.name} | {len(killed)} | {states['old']}"
            f" | {states['new']} | {states['mixed']} | {damaged} |"
        )
    return "\n".join(lines)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--points", type=int, default=0, metavar="N")
    asked.add_argument("--only", choices=OPERATIONS, action="append")
    asked.add_argument("--verbose", action="store_true")
    options = asked.parse_args()
    if reason := killing.why_not():
        print(reason, file=sys.stderr)
        return 3
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kill-points-") as folder:
        world = make_world(Path(folder) / "world")
        with ProcessPoolExecutor(JOBS) as pool:
            names = options.only or OPERATIONS
            results = [examine(world, name, options.points, pool) for name in names]
    print(table(results))
    print()
    for result in results:
        left = Counter(what for point in result.points for what in point.left)
        stays = Counter(what for point in result.points for what in point.stays)
        print(f"{result.name}: left by a kill: {dict(left)}; for ever: {dict(stays)}")
        for point in result.points if options.verbose else result.bad:
            print(f"  {point.point} {point.state} {point.faults} {point.call[:120]}")
    print(f"{time.monotonic() - begun:.0f} s")
    return int(any(result.bad for result in results))


if __name__ == "__main__":
    sys.exit(main())

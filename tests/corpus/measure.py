# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long refusing each bundle of the corpus takes, how much memory, what is written.

`python -m tests.corpus.measure [PART OF A NAME]` gives every fault a process of its own
that has opened a good bundle before, and looks at time, at the most memory above what
it had, and at every file of its small computer. Then one more process, traced where
`strace` is there, opens all of them: nothing it ever wrote may hold a word of a case.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.corpus.every import LAYERS, drive, misses
from tests.corpus.making import CANARIES, Fault, Post
from tests.corpus.world_of import Scene, computer, fingerprint, set_up
from tests.faults import hunting
from tests.faults.hunting import Hunter
from tests.helpers.world import Site

SECONDS, EXTRA = 5.0, 64.0  # the limits; MB above what opening a good bundle needs
KNOWN = ("/dev/", "/proc/", "/memfd:", "/sys/")


@dataclass(frozen=True)
class Result:
    """What became of one bundle; `extra` in MB."""

    name: str
    wrong: str
    seconds: float
    extra: float
    changed: tuple[str, ...]

    @property
    def fine(self) -> bool:
        within = self.seconds < SECONDS and self.extra < EXTRA
        return not self.wrong and within and not self.changed


def in_child(work: Callable[[], Any]) -> Any:
    """Fork, do `work`, and return what it returns, by way of JSON."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        said = json.dumps({"failed": "no answer"})
        try:
            said = json.dumps(work())
        except BaseException as error:  # noqa: BLE001 - nothing goes up beyond the fork
            said = json.dumps({"failed": repr(error)})
        finally:
            os.write(theirs, said.encode())
            os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return json.loads(answer)


def memory(line: str) -> float:
    """Return a figure of this process in MB: VmRSS, or VmHWM."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = next(each for each in status.splitlines() if each.startswith(line))
    return int(found.split()[1]) / 1024


def judged(scene: Scene, fault: Fault, path: Path) -> dict[str, Any]:
    """Open a good bundle that is known already, then this one; in a process of its own."""
    with scene.site.as_(scene.role) as session:
        assert drive(scene.post.kept["replayed"], session) is None
        files = fingerprint(scene.post.root)
        Path("/proc/self/clear_refs").write_text(
            "5", encoding="ascii"
        )  # forget the peak
        before, begun = memory("VmRSS"), time.monotonic()
        error = drive(path, session)
        seconds = time.monotonic() - begun
        extra = memory("VmHWM") - before
        changed = files.items() ^ fingerprint(scene.post.root).items()
        return {
            "wrong": misses(fault, error),
            "seconds": seconds,
            "extra": extra,
            "changed": sorted({name for name, _ in changed}),
        }


def built(fault: Fault, post: Post) -> Path:
    """Make the bundle in a process of its own, whose memory does not matter."""
    return Path(in_child(lambda: str(fault.build(post))))


def measured(scene: Scene, fault: Fault) -> Result:
    """Build a bundle and have it judged, each in a process of its own."""
    path = built(fault, scene.post)
    said = in_child(lambda: judged(scene, fault, path))
    path.unlink()
    if "failed" in said:
        return Result(fault.name, said["failed"], 0, 0, ())
    return Result(
        fault.name,
        said["wrong"],
        said["seconds"],
        said["extra"],
        tuple(said["changed"]),
    )


# ------------------------------------------------------------------- what is written


@contextmanager
def reader(scene: Scene, log: Path) -> Iterator[Callable[[Path], str]]:
    """Give a process that opens what it is told to, all its writing noted in `log`."""
    own = [
        sys.executable,
        "-m",
        "tests.corpus.measure",
        "--read",
        str(scene.site.folder),
    ]
    root = str(Path(__file__).parent.parent.parent)
    env = {**os.environ, "PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(
        hunting.traced(own, log),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=env,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said, told = process.stdout, process.stdin

        def tell(path: Path) -> str:
            told.write(f"{path}\n")
            told.flush()
            return said.readline().strip()

        yield tell
        told.close()


def read_all(folder: Path) -> None:
    """Be that process: a path a line, the name of the error in answer."""
    role = "coordinator"
    with Site(folder, b"", (role,)).as_(role) as session:
        for line in sys.stdin:
            print(type(drive(Path(line.strip()), session)).__name__, flush=True)


def hunted(scene: Scene, faults: list[Fault], log: Path) -> tuple[list[str], int]:
    """Return what was found of the planted words, and how many bytes were written."""
    post = scene.post
    with reader(scene, log) as tell:
        for fault in faults:
            path = built(fault, post)
            assert tell(path)
            path.unlink()
    hunter = Hunter(CANARIES)
    assert set(hunter.find(*(said.encode() for said in CANARIES.values())))
    hits, _, _ = hunting.in_files(hunter, post.root)
    noted = hunting.written(log)
    hits += hunting.in_written(hunter, noted)
    found = [f"{where}: {what}, {times} times" for (where, what), times in hits.items()]
    here = (str(post.root), *KNOWN)
    strays = (noted.opened | noted.mapped) - {str(log)}
    return found + sorted(
        f"{path}: opened to be written" for path in strays if not path.startswith(here)
    ), noted.size


# --------------------------------------------------------------------------- the table


def table(results: dict[str, list[Result]]) -> str:
    """Return the figures as a Markdown table."""
    lines = [
        "| layer | bundles | refused | slowest s | most extra MB | files changed |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    rows = {**results, "all": [each for rows in results.values() for each in rows]}
    for layer, every in rows.items():
        lines.append(
            f"| {layer} | {len(every)} | {sum(not each.wrong for each in every)}"
            f" | {max(each.seconds for each in every):.2f}"
            f" | {max(each.extra for each in every):.1f}"
            f" | {sum(len(each.changed) for each in every)} |"
        )
    return "\n".join(lines)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("part", nargs="?", default="", help="of the faults' names")
    asked.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.read:
        read_all(options.read)
        return 0
    chosen = {
        layer: [fault for fault in faults if options.part in fault.name]
        for layer, faults in LAYERS.items()
    }
    chosen = {layer: faults for layer, faults in chosen.items() if faults}
    with tempfile.TemporaryDirectory(prefix="consigne-corpus-") as place:
        root = Path(place) / "computer"
        root.mkdir()
        with computer(root):
            scene = set_up(root)
            results = {
                layer: [measured(scene, fault) for fault in faults]
                for layer, faults in chosen.items()
            }
            every = [fault for faults in chosen.values() for fault in faults]
            found, size = hunted(scene, every, Path(place) / "log")
    print(table(results))
    wrong = [each for rows in results.values() for each in rows if not each.fine]
    for each in wrong:
        print(f"- {each}")
    print(f"\n{size / 1e6:.1f} MB written while opening all of them; found in it and")
    print("in every file left:", "; ".join(found) or "nothing")
    return int(bool(wrong or found))


if __name__ == "__main__":
    sys.exit(main())

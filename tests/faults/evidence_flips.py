# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Alter every byte of an evidence package: each must be found, and its file named.

`python -m tests.faults.evidence_flips` takes some minutes; `--step 50` every 50th byte.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from pathlib import Path

from tests.helpers import world
from tests.helpers.proving import faults, proven, spans

JOBS, BATCH = 2, 500


def named(folder: Path, whole: bytes, batch: list[tuple[int, str]]) -> Counter[str]:
    """Alter one byte after another; count which were named, only found, or missed."""
    found: Counter[str] = Counter()
    altered = folder / f"{batch[0][0]}.tar"
    for at, name in batch:
        data = bytearray(whole)
        data[at] ^= 1 << at % 8
        altered.write_bytes(data)
        told = faults(altered)
        found["named" if name in told else "found" if told else "missed"] += 1
    altered.unlink()
    return found


def batches(whole: bytes, step: int) -> Iterator[list[tuple[int, str]]]:
    """Yield positions, each with the file that has to be named.

    A broken header is told by the file before it; the first nine bytes are what a
    package is known by.
    """
    before, wanted = "", []
    for begin, end, name, part in spans(whole):
        expected = name if part in {"content", "fill"} else before
        wanted += [(at, expected) for at in range(max(begin, 9), end)]
        before = expected
    rest = iter(wanted[::step])
    while batch := list(islice(rest, BATCH)):
        yield batch


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--step", type=int, default=1, metavar="N")
    step = asked.parse_args().step
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        world.own_memory(folder / "state")
        case = proven(world.found(folder / "case", "TRI", ("social", "doctor")))
        with case.site.as_("doctor") as session:
            whole = case.make(session, folder).path.read_bytes()
        found: Counter[str] = Counter()
        with ProcessPoolExecutor(JOBS) as pool:
            work = partial(named, folder, whole)
            for counted in pool.map(work, batches(whole, step)):
                found += counted
    print("| what | bytes | altered | file named | only found | missed |")
    print("|---|---:|---:|---:|---:|---:|")
    cells = (
        len(whole),
        found.total(),
        *(found[k] for k in ("named", "found", "missed")),
    )
    print("| evidence package |", " | ".join(f"{cell:,}" for cell in cells), "|")
    return int(found["missed"] > 0)


if __name__ == "__main__":
    sys.exit(main())

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search as you type and likely duplicates, in a large case file.

    python tests/bench/search.py [--cases 10000] [--entries 100000] [--keep FOLDER]

Every beginning of every text is one key stroke: from the call to the last row. The aims
are p95 below 50 ms for a key stroke, and 100 ms for the suggestions of one person.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from app import places
from app import session as sessions
from app.demo.training import make_training_file
from app.queries import cases, search, similar
from app.session import Session

TYPED = {
    "names": (
        "mohamed",
        "fatoumata diallo",
        "amadou ba",
        "محمد",
        "عبد الرحمن",
        "zeinab",
    ),
    "codes": ("PAR-2026-0012", "par20260012", "LBY-2025"),
    "phones": ("+218 00 123", "01 99 00 4", "٠١٩٩٠٠"),
    "notes": ("appel", "recours tribunal", "rendez-vous médecin", "hébergement"),
}
PEOPLE = 200


def main() -> None:
    """Make or reuse the case file, measure, print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=50_000)  # and as much case work
    parser.add_argument("--keep", type=Path, help="reuse or keep the case file here")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="consigne-bench-") as name:
        folder = arguments.keep or Path(name) / "large"
        os.environ["XDG_STATE_HOME"] = str(Path(name) / "state")
        if not (folder / "header.json").exists():
            make_training_file(folder, cases=arguments.cases, entries=arguments.entries)
        measure(folder)


def measure(folder: Path) -> None:
    """Print what a key stroke and the suggestions take for the legal officer."""
    who = next(
        a for a in places.training_accounts(places.look(folder)) if a.role == "legal"
    )
    session = sessions.unlock(folder, who.name, who.passphrase)
    try:
        every = cases.counts(session, cases.CaseFilter())[1]
        (entries,) = session.case_file.rows(
            "SELECT sum(entries) FROM registry.activity"
        )[0]
        print(f"{every:,} cases, {entries:,} entries\n")
        print("| work | calls | median ms | p95 ms | worst ms |")
        print("|---|---:|---:|---:|---:|")
        strokes = {kind: list(beginnings(texts)) for kind, texts in TYPED.items()}
        every_stroke = [text for texts in strokes.values() for text in texts]
        for kind, texts in {**strokes, "all": every_stroke}.items():
            line(f"key stroke, {kind}", texts, lambda text: search.hits(session, text))
        line("suggestions for one person", people(session), like(session))
    finally:
        session.close()


def beginnings(texts: Iterable[str]) -> Iterable[str]:
    """Yield what stands in the field after each key."""
    for text in texts:
        yield from (text[:length] for length in range(1, len(text) + 1))


def people(session: Session) -> list[tuple[str, ...]]:
    """Return the names of people spread over the case file."""
    wanted = cases.CaseFilter(order="code", descending=False)
    found = cases.page(session, wanted, None, 100_000).rows
    chosen = Random(7).sample(found, min(PEOPLE, len(found)))
    return [(row.name or "", row.name_native) for row in chosen]


def like(session: Session) -> Callable[[tuple[str, ...]], object]:
    """Return how suggestions are asked at intake."""
    return lambda names: similar.like(
        session, names, sex="male", birth_year=2008, phone="01 99 00 12 34"
    )


def line(words: str, given: Iterable, work: Callable) -> None:
    """Time a call for each thing given, and print the row."""
    times = []
    for one in given:
        start = time.perf_counter()
        work(one)
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    median, late = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"| {words} | {len(times)} | {median:.1f} | {late:.1f} | {times[-1]:.1f} |")


if __name__ == "__main__":
    main()

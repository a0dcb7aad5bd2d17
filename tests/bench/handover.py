# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole caseload handed over: 400 cases and 2 GiB of files, with receipt and purge.

    python tests/bench/handover.py [--cases 400] [--mib 2048] [--entries 10]

Each step is what a person waits for. Memory is the peak of this process after the cases
were made, both laptops being in it.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[2]))

from app import session as sessions
from app.attaching import attach_file
from app.commands.cases import OpenCase, open_case
from app.commands.entries import save_entry
from app.handover import arrival, cards, compose, contacts, ledger, purging, statements
from app.ids import new_id
from app.progress import Progress
from app.rows import AttachmentRow
from app.session import NewCaseFile, Session
from storage.crypto.kdf import FLOOR
from storage.crypto.recovery import new_secret
from tests.helpers.notes import note_of

T = TypeVar("T")
MIB = 1024 * 1024
FILE_MIB = 4


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=400)
    parser.add_argument("--mib", type=int, default=2048)
    parser.add_argument("--entries", type=int, default=10)
    wanted = parser.parse_args()
    place = os.environ.get("TMPDIR", "/tmp")
    with tempfile.TemporaryDirectory(prefix="consigne-bench-", dir=place) as name:
        os.environ["XDG_STATE_HOME"] = name
        _measure(Path(name), wanted.cases, wanted.mib, wanted.entries)


def _measure(work: Path, cases: int, mib: int, entries: int) -> None:
    site, away = _session(work / "site"), _session(work / "away")
    case_ids = _fill(site, cases, mib // FILE_MIB, entries)
    card = cards.read_card(cards.my_card(away))
    contact = contacts.add_contact(card, site, verified=True)
    contacts.add_contact(cards.read_card(cards.my_card(site)), away, verified=True)
    before = _peak()
    command = compose.ComposeBundle(
        (contact,), case_ids, "transfer_of_care", work, mode="custody"
    )
    rows: list[tuple[str, float]] = []

    def timed(words: str, act: Callable[[], T]) -> T:
        started = time.perf_counter()
        found = act()
        rows.append((words, time.perf_counter() - started))
        return found

    timed("preview", lambda: compose.preview(site, command, Progress()))
    path = timed("compose", lambda: compose.compose(command, site, Progress()))
    arrived = timed(
        "open: read and judge", lambda: arrival.inspect(path, away, Progress())
    )
    done = timed("open: take over", lambda: arrival.accept(arrived, away, Progress()))
    size = path.stat().st_size
    timed("take the receipt in", lambda: statements.take(done.statement, site))
    bundle = ledger.sent(site)[0].bundle_id
    purged = timed("purge", lambda: purging.purge(site, bundle))
    assert (done.new_cases, purged.cases) == (cases, cases)

    print(
        f"{cases} cases, {done.new_entries:,} entries, {done.new_files} files,"
        f" a bundle of {size / 1e6:.0f} MB\n"
    )
    print("| step | seconds | MB/s |\n|---|---:|---:|")
    for words, seconds in rows:
        rate = f"{size / 1e6 / seconds:.0f}" if "o" in words[:4] else "–"
        print(f"| {words} | {seconds:.1f} | {rate} |")
    print(
        f"\npeak memory: {_peak():.0f} MB, {_peak() - before:.0f} above the cases made"
    )


def _session(folder: Path) -> Session:
    name, phrase = "Ada", "x"
    sessions.found(
        NewCaseFile(folder, "Mesure", "MES", name, phrase, "coordinator", new_secret()),
        parameters=FLOOR,
    ).close()
    return sessions.unlock(folder, name, phrase)


def _fill(session: Session, cases: int, files: int, entries: int) -> tuple[str, ...]:
    made, left = [], files
    for number in range(cases):
        case_id = open_case(OpenCase(identity={"name_latin": f"N {number}"}), session)
        made.append(case_id)
        share = -(-left // (cases - number))
        left -= share
        rows = [_attach(session, f"{number}-{at}") for at in range(share)]
        for at in range(entries):
            note = note_of(
                session,
                new_id(),
                case_id,
                "protection",
                f"Note {at}",
                "Ce qui a été dit ce jour-là, en quelques phrases. " * 8,
                session.today,
                attachments=tuple(rows) if at == 0 else (),
            )
            save_entry(note, session)
    return tuple(made)


def _attach(session: Session, name: str) -> AttachmentRow:
    kind = "application/octet-stream"
    return attach_file("note", "protection", name, kind, _noise(), session)


def _noise() -> Iterator[bytes]:
    for _ in range(FILE_MIB):
        yield os.urandom(MIB)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()

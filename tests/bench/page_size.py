# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which page size and which memory setting: the measurement behind `storage/attach.py`.

    python tests/bench/page_size.py [--cases 400] [--entries 8000]

For each setting a case file is made anew, then searched, written to, and filled with
64 MiB of attachments. `cipher_memory_security` wipes SQLCipher's freed memory.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app import places
from app import session as sessions
from app.attaching import attach_file
from app.commands.entries import save_entry
from app.demo.training import make_training_file
from app.ids import new_id
from app.queries import cases, search
from storage import attach
from tests.helpers.notes import note_of

ROUNDS = 30
MIB = 1024 * 1024
FILE_MIB = 64


def main() -> None:
    """Measure every setting and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=400)
    parser.add_argument("--entries", type=int, default=8000)
    parser.add_argument("--one", nargs=2, metavar=("PAGE", "WIPED"))
    arguments = parser.parse_args()
    if arguments.one:
        with tempfile.TemporaryDirectory(prefix="consigne-bench-") as name:
            os.environ["XDG_STATE_HOME"] = name
            page, wiped = arguments.one
            _one(Path(name) / "file", int(page), wiped, arguments)
        return
    print("| page | memory wiped | size MB | list ms | search ms | save ms |", end="")
    print(" write MB/s | read MB/s |\n|---|---|---|---|---|---|---|---|")
    sys.stdout.flush()
    for page in ("4096", "8192", "16384", "32768"):
        for wiped in ("OFF", "ON"):
            # Once on, the setting stays for the process: each has one of its own.
            subprocess.run(
                [sys.executable, *sys.argv, "--one", page, wiped], check=True
            )


def _one(folder: Path, page: int, wiped: str, arguments: argparse.Namespace) -> None:
    attach.PAGE_SIZE = page
    attach._CONNECTION = tuple(
        f"PRAGMA cipher_default_page_size = {page}"
        if "page_size" in pragma
        else f"PRAGMA cipher_memory_security = {wiped}"
        if "memory_security" in pragma
        else pragma
        for pragma in attach._CONNECTION
    )
    make_training_file(folder, cases=arguments.cases, entries=arguments.entries)
    size = sum(p.stat().st_size for p in folder.rglob("*.db")) / 1e6
    who = places.training_accounts(places.look(folder))[1]
    session = sessions.unlock(folder, who.name, who.passphrase)
    first = cases.page(session, cases.CaseFilter(), None, 1).rows[0]
    listing = _median(lambda: cases.page(session, cases.CaseFilter(), None, 100))
    finding = _median(lambda: search.hits(session, "appel"))

    def save() -> None:
        day = session.today
        save_entry(
            note_of(session, new_id(), first.case_id, "legal", "Mesure", "Texte.", day),
            session,
        )

    saving = _median(save)
    block = [os.urandom(MIB) for _ in range(FILE_MIB)]
    started = time.perf_counter()
    row = attach_file("note", "legal", "x", "application/octet-stream", block, session)
    writing = time.perf_counter() - started
    started = time.perf_counter()
    for _ in session.case_file.read_attachment("legal", row.sha256):
        pass
    reading = time.perf_counter() - started
    session.close()
    rates = [FILE_MIB * MIB / 1e6 / t for t in (writing, reading)]
    print(
        f"| {page} | {wiped} | {size:.0f} | {listing:.1f} | {finding:.1f} |"
        f" {saving:.1f} | {rates[0]:.0f} | {rates[1]:.0f} |",
        flush=True,
    )


def _median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in a colleague's whole caseload, against a plain INSERT of the same rows.

    python tests/bench/merge.py [--cases 400] [--entries 10000]

Both go into a new encrypted case file in one transaction. A merge also checks every
signature, shape and parent and fills the index, so that all of it can be searched.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app import places
from app import session as sessions
from app.demo.training import make_training_file
from app.forms.fitting import fits
from app.session import NewCaseFile, Session
from storage.crypto.kdf import FLOOR
from storage.crypto.recovery import new_secret
from storage.exchange import REVISIONS, Received, authors, finish, receive, share
from storage.revisions import Revision
from storage.wire import revision_in
from tests.helpers.carrying import Parcel, packed


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=400)
    parser.add_argument("--entries", type=int, default=10_000)
    size = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="consigne-bench-") as name:
        os.environ["XDG_STATE_HOME"] = name
        _measure(Path(name), size.cases, size.entries)


def _measure(work: Path, cases: int, entries: int) -> None:
    parcels, wanted, known = _caseload(work / "from", cases, entries)
    revisions = [
        revision_in(line)
        for parcel in parcels
        for file in parcel.files
        if file.name == REVISIONS
        for line in file.lines()
    ]
    print(f"{len(wanted)} cases, {len(revisions):,} revisions,", end=" ")
    print(f"{sum(len(r.body) for r in revisions) / 1e6:.1f} MB of bodies\n")
    print("| work | seconds | revisions per second | ratio |\n|---|---|---|---|")
    merged, plain = _session(work / "merged"), _session(work / "plain")
    inserting = _timed(lambda: _insert(plain, revisions))
    merging = _timed(lambda: _merge(merged, parcels, wanted, known))
    again = _timed(lambda: _merge(merged, parcels, wanted, known))
    for what, spent in (
        ("plain INSERT", inserting),
        ("merge", merging),
        ("the same bundle again", again),
    ):
        speed, ratio = len(revisions) / spent, spent / inserting
        print(f"| {what} | {spent:.2f} | {speed:,.0f} | {ratio:.1f} |")
    for session in (merged, plain):
        session.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\npeak memory {peak:.0f} MB, the bundle's bytes included")


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _caseload(
    folder: Path, cases: int, entries: int
) -> tuple[list[Parcel], frozenset[str], frozenset[str]]:
    """Return everything a coordinator holds, as it lies in a bundle."""
    make_training_file(folder, cases=cases, entries=entries, parameters=FLOOR)
    place = places.look(folder)
    assert place is not None
    who = next(a for a in places.training_accounts(place) if a.role == "coordinator")
    session = sessions.unlock(folder, who.name, who.passphrase)
    here = session.case_file
    rows = here.rows("SELECT id FROM registry.entry WHERE form = 'case'")
    every = tuple(str(row[0]) for row in rows)
    parcels = [packed(share(here, name, every)) for name in session.compartments]
    known = frozenset().union(*(authors(here, n, every) for n in session.compartments))
    session.close()
    return parcels, frozenset(every), known


def _session(folder: Path) -> Session:
    command = NewCaseFile(folder, "Mesure", "MES", "Ada", "x", "social", new_secret())
    return sessions.found(command, parameters=FLOOR)


def _insert(session: Session, revisions: list[Revision]) -> None:
    with session.case_file.transaction() as transaction:
        for one in revisions:
            transaction.execute(
                f"INSERT INTO {one.compartment}.revision"
                " (id, entry_id, case_id, body, signature) VALUES (?, ?, ?, ?, ?)",
                (one.id, one.entry, one.case, one.body, one.signature),
            )


def _merge(
    session: Session,
    parcels: list[Parcel],
    cases: frozenset[str],
    known: frozenset[str],
) -> None:
    received = Received()
    with session.case_file.transaction() as transaction:
        for parcel in parcels:
            receive(
                transaction,
                parcel,  # type: ignore[arg-type]  # all that it asks of a compartment
                cases,
                known,
                received,
                lambda fields: fits(fields, session.forms),
            )
        finish(transaction, received)


if __name__ == "__main__":
    main()

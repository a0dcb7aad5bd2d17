# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A large case file, measured against the same work on plain SQLite.

    python tests/bench/case_file.py [--cases 5000] [--entries 100000] [--keep FOLDER]

The plain twin has the same schema, rows and program; only the encryption is missing.
Ratios are of medians in one run, since machines are noisy; milliseconds are for scale.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlcipher3 import dbapi2 as sqlcipher

from app import places
from app import session as sessions
from app.commands.entries import save_draft, save_entry
from app.demo.training import make_training_file
from app.forms.library import Library
from app.ids import new_id
from app.queries import cases, search, timeline
from app.session import Session
from storage.crypto.kdf import LIMITS, derive
from storage.files import FolderLock
from storage.vault.casefile import CaseFile, check_meta
from storage.vault.migrate import migrate
from storage.vault.opening import Held, open_with_keys, read_header
from storage.vault.trust import trusted_accounts
from tests.helpers.notes import note_of

ROUNDS = 25
AIMED_MS = 150
COPIED = (
    "meta",
    "revision",
    "entry",
    "attachment",
    "chunk",
    "marker",
    "activity",
    "audit",
    "bundle",
    "setting",
    "draft",
)


def main() -> None:
    """Make or reuse the case file, measure, print a Markdown table."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="consigne-bench-") as name:
        folder = arguments.keep or Path(name) / "large"
        os.environ["XDG_STATE_HOME"] = str(Path(name) / "state")
        if not (folder / "header.json").exists():
            make_training_file(folder, cases=arguments.cases, entries=arguments.entries)
        _measure(folder, Path(name))


def _measure(folder: Path, work: Path) -> None:
    who = next(
        a for a in places.training_accounts(places.look(folder)) if a.role == "legal"
    )
    session = sessions.unlock(folder, who.name, who.passphrase)
    plain = _plain_twin(session, work)
    print(f"{cases.counts(session, cases.CaseFilter())[1]:,} cases,", end=" ")
    print(f"{_entries(session):,} entries, {_megabytes(folder):.0f} MB encrypted\n")
    print("| work | encrypted ms | plain ms | ratio | worst encrypted ms |")
    print("|---|---|---|---|---|")
    for words, work_on in _works(session).items():
        mine, theirs = _paired(work_on, session, plain)
        _line(words, mine, theirs)
    session.close()
    _line(
        "unlock, after the key derivation",
        *_unlocking(folder, who.name, who.passphrase, work),
    )
    plain.case_file.close()


def _works(session: Session) -> dict[str, Callable[[Session], object]]:
    """Return what a person waits for, one call each."""
    first = cases.page(session, cases.CaseFilter(), None, 100).rows[0]
    heavy = max(
        cases.page(session, cases.CaseFilter(), None, 100).rows, key=lambda r: r.entries
    )
    note = note_of(
        session, new_id(), first.case_id, "legal", "Mesure", "Un texte.", session.today
    )
    works: dict[str, Callable[[Session], object]] = {
        "first page of the list": lambda s: cases.page(
            s, cases.CaseFilter(), None, 100
        ),
        "first page, by name": lambda s: cases.page(
            s, cases.CaseFilter(order="name", descending=False), None, 100
        ),
        "list filtered by a typed name": lambda s: cases.page(
            s, cases.CaseFilter(text="diall"), None, 100
        ),
        "count of the list": lambda s: cases.counts(s, cases.CaseFilter(mine=True)),
    }
    for text in ("mo", "appel", "recours tribunal", (first.name or "mar")[2:6]):
        works[f"search keystroke «{text}»"] = lambda s, t=text: search.hits(s, t)
    works["open a case"] = lambda s: (
        cases.head(s, heavy.case_id),
        timeline.rows(s, heavy.case_id),
    )
    works["save a draft"] = lambda s: save_draft(note, s)
    works["save a note"] = lambda s: save_entry(replace(note, entry_id=new_id()), s)
    return works


def _paired(
    work: Callable[[Session], object], session: Session, plain: Session
) -> tuple[list[float], list[float]]:
    mine, theirs = [], []
    for _ in range(ROUNDS):
        mine.append(_timed(lambda: work(session)))
        theirs.append(_timed(lambda: work(plain)))
    return mine, theirs


def _unlocking(
    folder: Path, name: str, passphrase: str, work: Path
) -> tuple[list[float], list[float]]:
    """Everything of unlocking but Argon2id, against attaching the plain twin."""
    header = read_header(folder)
    session = sessions.unlock(folder, name, passphrase)
    keys, held = session.case_file.keys, session.case_file.held
    session.close()
    derive(name, passphrase, header.salt, header.kdf)

    def encrypted() -> None:
        lock = FolderLock(folder)
        open_with_keys(
            folder,
            header,
            keys,
            Held(held),
            lock,
            Library().project,
            LIMITS,
            session.case_file.clock,
        ).close()

    def bare() -> None:
        connection = _plain_connection(work, tuple(held))
        for schema in held:
            check_meta(connection, schema, header.vault_id)
            migrate(connection, schema)
        trusted_accounts(connection, keys.root)
        connection.close()

    return (
        [_timed(encrypted) for _ in range(ROUNDS)],
        [_timed(bare) for _ in range(ROUNDS)],
    )


def _plain_twin(session: Session, work: Path) -> Session:
    """Copy every row into unencrypted databases and sign in on them."""
    held = session.case_file.held
    for schema in held:
        (work / f"{schema}.db").touch()
    connection = _plain_connection(work, tuple(held))
    for schema in held:
        connection.execute("BEGIN")
        migrate(connection, schema)
        for table in COPIED:
            _copy(session, connection, schema, table, "*")
        _copy(session, connection, schema, "search", "rowid, words")
        _copy(session, connection, schema, "part", "rowid, names")
        connection.execute("COMMIT")
    case_file = CaseFile(
        work,
        session.case_file.header,
        session.case_file.keys,
        held,
        connection,
        FolderLock(work),
        Library().project,
        session.case_file.clock,
    )
    return replace(session, case_file=case_file)


def _copy(session, connection, schema: str, table: str, columns: str) -> None:
    rows = session.case_file.rows(f"SELECT {columns} FROM {schema}.{table}")
    if rows:
        names = "" if columns == "*" else f" ({columns})"
        marks = ",".join("?" * len(rows[0]))
        connection.executemany(
            f"INSERT INTO {schema}.{table}{names} VALUES ({marks})", rows
        )


def _plain_connection(work: Path, schemas: tuple[str, ...]):
    (work / "anchor.db").touch()
    connection = sqlcipher.connect(
        f"file:{work / 'anchor.db'}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    connection.execute("PRAGMA temp_store = MEMORY")
    for schema in schemas:
        connection.execute(f"ATTACH '{work / schema}.db' AS {schema}")
        connection.execute(f"PRAGMA {schema}.page_size = 8192")
        for pragma in ("journal_mode = DELETE", "synchronous = EXTRA"):
            connection.execute(f"PRAGMA {schema}.{pragma}")
        connection.execute(f"PRAGMA {schema}.secure_delete = ON")
        connection.execute(f"PRAGMA {schema}.cache_size = -4000")
    return connection


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _line(words: str, mine: list[float], theirs: list[float]) -> None:
    one, other = statistics.median(mine), statistics.median(theirs)
    late = " **over 150**" if one > AIMED_MS else ""
    print(
        f"| {words} | {one:.1f}{late} | {other:.1f} | {one / other:.2f} |"
        f" {max(mine):.1f} |"
    )


def _entries(session: Session) -> int:
    rows = session.case_file.rows("SELECT sum(entries) FROM registry.activity")
    return int(rows[0][0])


def _megabytes(folder: Path) -> float:
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=5000)
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="reuse or keep the case file here")
    return parser.parse_args()


if __name__ == "__main__":
    main()

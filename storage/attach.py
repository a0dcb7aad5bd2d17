# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The only module that attaches databases and knows the SQLCipher binding.

`KEY ''`, a missing key, a key of another length and a missing file all "work" in
SQLCipher, silently and in plaintext. So nobody but `attach` says ATTACH, and an
authorizer forbids it to everything that comes after.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlcipher

from storage.errors import (
    Damaged,
    DiskFull,
    EnvironmentFault,
    NotWritable,
    StorageError,
)

KEY_BYTES = 32
PAGE_SIZE = 8192
MEMORY_SECURITY = "OFF"  # a lock ends the process; measured in docs/quality.md

_CONNECTION = (
    "PRAGMA cipher_log_level = NONE",
    f"PRAGMA cipher_memory_security = {MEMORY_SECURITY}",
    f"PRAGMA cipher_default_page_size = {PAGE_SIZE}",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
)
_DATABASE = (
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("secure_delete", "ON", 1),
    ("cache_size", "-4000", -4000),
)

_DAMAGE = (
    "malformed",
    "not a database",
    "HMAC",
    "vtable constructor failed",  # a page of a full-text index
    "Could not decode to UTF-8",  # bytes where text was written
)

_INSTRUCTIONS = 1_000  # of SQLite's machine between two looks: some 500 KB copied

Row = tuple[Any, ...]


class Cursor(Protocol):
    """The little we use of a DB-API cursor."""

    lastrowid: int
    rowcount: int

    def fetchone(self) -> Row | None:
        """Return the next row."""

    def fetchall(self) -> list[Row]:
        """Return every row."""

    def __iter__(self) -> Iterator[Row]:
        """Iterate over the rows."""


class Connection(Protocol):
    """The little we use of a DB-API connection."""

    in_transaction: bool

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Cursor:
        """Run one statement."""

    def close(self) -> None:
        """Close."""


def connect(anchor: Path) -> Connection:
    """Open the empty anchor, read-only, as the main schema.

    Its being a real file is what makes SQLite write a super-journal, hence commits
    over several compartments all or nothing; its being read-only is what refuses any
    table that names no compartment.
    """
    with faults():
        connection: Connection = sqlcipher.connect(
            f"file:{quote(str(anchor))}?mode=ro",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
            timeout=5.0,
        )
        for pragma in _CONNECTION:
            connection.execute(pragma)
    return connection


def attach(
    connection: Connection,
    schema: str,
    path: Path,
    key: bytearray,
    *,
    write: bool = True,
) -> None:
    """Attach one encrypted database under `schema` with its raw 32-byte key.

    Without `write` nothing in its folder is ever changed.

    Raises:
        Damaged: not an encrypted database, or another key's.

    """
    if len(key) != KEY_BYTES or not schema.isidentifier():
        message = "a raw key has 32 bytes and a schema is a name"
        raise ValueError(message)
    bound = bytearray(b"x'" + bytes(key).hex().encode() + b"'")
    mode = "rw" if write else "ro"
    with faults():
        connection.execute(
            f"ATTACH ? AS {schema} KEY ?",
            (f"file:{quote(str(path))}?mode={mode}", bound),
        )
        connection.execute(f"SELECT count(*) FROM {schema}.sqlite_schema").fetchone()
        for name, value, expected in _DATABASE:
            connection.execute(f"PRAGMA {schema}.{name} = {value}")
            row = connection.execute(f"PRAGMA {schema}.{name}").fetchone()
            if row is None or row[0] != expected:
                raise Damaged("database")


def create_database(path: Path) -> None:
    """Make the empty file that `attach` will turn into an encrypted database."""
    path.touch(mode=0o600, exist_ok=False)


def forbid_attaching(connection: Connection) -> None:
    """Refuse ATTACH and loadable extensions from here on."""
    attaching, function = sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_FUNCTION

    def judge(
        action: int, _first: str | None, second: str | None, *_: str | None
    ) -> int:
        if action == attaching or (action == function and second == "load_extension"):
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    connection.set_authorizer(judge)  # type: ignore[attr-defined]  # only needed here


def copy_whole(
    connection: Connection, source: str, target: str, watch: Callable[[], None]
) -> None:
    """Copy every page's content of one attached database into an empty one.

    Tables, rows and their numbers, full-text indexes with their settings and the
    schema's version are the same after; the key and the salt are the target's own.
    `watch` is called often; what it raises ends the copy.

    Raises:
        DiskFull, NotWritable, Damaged

    """
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            watch()
        except BaseException as error:  # noqa: BLE001 - SQLite only knows "stop"
            stopped.append(error)
        return int(bool(stopped))

    try:
        with faults():
            _watched(connection, look)
            connection.execute("BEGIN")
            connection.execute("SELECT sqlcipher_export(?, ?)", (target, source))
            row = connection.execute(f"PRAGMA {source}.user_version").fetchone()
            version = row[0] if row else 0
            connection.execute(f"PRAGMA {target}.user_version = {version}")
            connection.execute("COMMIT")
    except (StorageError, sqlcipher.DatabaseError):
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        _watched(connection, None)


def _watched(connection: Connection, look: Callable[[], int] | None) -> None:
    connection.set_progress_handler(look, _INSTRUCTIONS)  # type: ignore[attr-defined]


def encrypted(path: Path) -> bool:
    """Tell whether a data file has whole pages and no plaintext SQLite header."""
    with path.open("rb") as file:
        start = file.read(16)
    size = path.stat().st_size
    return size > 0 and size % PAGE_SIZE == 0 and not start.startswith(b"SQLite format")


@contextmanager
def faults() -> Iterator[None]:
    """Give SQLite's own errors our names.

    Raises:
        DiskFull, NotWritable, EnvironmentFault, Damaged

    """
    try:
        yield
    except sqlcipher.DatabaseError as error:
        text = str(error)
        if "full" in text or "disk I/O" in text:
            raise DiskFull from error
        if "readonly" in text:
            raise NotWritable from error
        if any(sign in text for sign in ("locked", "unable to open", "closed data")):
            raise EnvironmentFault from error
        if any(sign in text for sign in _DAMAGE):
            raise Damaged("database") from error
        raise


def integrity_faults(connection: Connection, schema: str) -> list[str]:
    """Run both of SQLite's checks: each misses what the other finds."""
    try:
        with faults():
            pages = connection.execute(f"PRAGMA {schema}.cipher_integrity_check")
            found = [str(row[0]) for row in pages]
            tree = connection.execute(f"PRAGMA {schema}.integrity_check")
            found += [str(row[0]) for row in tree if row[0] != "ok"]
    except Damaged:
        return ["unreadable"]
    return found

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An open case file: one connection over the compartments an account holds."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from storage import attachments, audit, index
from storage.attach import Connection, Row, faults
from storage.crypto.sign import SigningKey
from storage.errors import Damaged, NoKey
from storage.files import FolderLock, put_in_place, write_beside
from storage.revisions import Revision
from storage.vault.grants import CompartmentKey
from storage.vault.header import Header
from storage.vault.slots import AccountKeys
from storage.vault.trust import Account, trusted_accounts

COMPARTMENTS = (
    "registry",
    "identity",
    "protection",
    "social",
    "legal",
    "medical",
    "mental_health",
    "advocacy",
)

Clock = Callable[[], datetime]


def now() -> datetime:
    """Return the current moment, in UTC."""
    return datetime.now(UTC)


class CaseFile:
    """An unlocked case file.

    One connection serves every thread, one at a time: whoever reads or writes holds
    the lock, and a transaction holds it to its end.

    Attributes:
        folder: where it lies.
        header: the current header.
        keys: the account's secrets.
        held: the compartment keys this session has, by compartment.
        slot: the name of the slot that was opened, or "" for the recovery words.
        only: where not None, the compartments that may be written in for the moment.

    """

    def __init__(
        self,
        folder: Path,
        header: Header,
        keys: AccountKeys,
        held: dict[str, CompartmentKey],
        connection: Connection,
        lock: FolderLock,
        project: index.Projector,
        clock: Clock = now,
    ) -> None:
        self.folder = folder
        self.header = header
        self.keys = keys
        self.signing: SigningKey = keys.signing
        self.me = self.signing.public.hex()
        self.held = held
        self.slot = ""
        self.only: frozenset[str] | None = None
        self.clock = clock
        self._connection = connection
        self._folder_lock = lock
        self._project = project
        self._mutex = threading.RLock()

    @property
    def compartments(self) -> tuple[str, ...]:
        """The compartments this session can open, in the fixed order."""
        return tuple(name for name in COMPARTMENTS if name in self.held)

    def require(self, compartment: str) -> None:
        """Raise NoKey where this session does not hold the compartment's key."""
        if compartment not in self.held:
            raise NoKey(compartment)

    def require_writable(self, compartment: str) -> None:
        """Raise NoKey where nothing may be written in the compartment now."""
        self.require(compartment)
        if self.only is not None and compartment not in self.only:
            raise NoKey(compartment)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give the connection for a few reads."""
        with self._mutex, faults():
            yield self._connection

    def rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Row]:
        """Return the rows of one query."""
        with self.reading() as connection:
            return connection.execute(sql, parameters).fetchall()

    @contextmanager
    def transaction(self) -> Iterator["Transaction"]:
        """Do several writes, over any compartments, all or none of them."""
        with self._mutex, faults():
            self._connection.execute("BEGIN")
            transaction = Transaction(self, self._connection, self._project)
            path, beside = self.folder / "header.json", None
            try:
                yield transaction
                if transaction.new_header is not None:
                    beside = write_beside(path, transaction.new_header[1])
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            if transaction.new_header is not None and beside is not None:
                self.header = transaction.new_header[0]
                put_in_place(beside, path)

    def revisions(self, compartment: str, entry: str) -> list[Revision]:
        """Return every revision of an entry, checked, in order of arrival.

        Raises:
            NoKey, Damaged

        """
        self.require(compartment)
        with self.reading() as connection:
            return index.revisions_of(connection, compartment, entry)

    def accounts(self) -> dict[str, Account]:
        """Return the trusted accounts by id."""
        with self.reading() as connection:
            return trusted_accounts(connection, self.keys.root)

    def audit_head(self) -> audit.AuditHead:
        """Return the audit chain's head, to be remembered elsewhere."""
        with self.reading() as connection:
            return audit.head(connection)

    def audit_about(self, case_id: str) -> list[tuple[int, bytes, bytes]]:
        """Return (number, body, signature) of the audit entries that name a case."""
        with self.reading() as connection:
            return audit.about(connection, case_id)

    def read_attachment(
        self, compartment: str, sha256: str, *, check: bool = True
    ) -> Iterator[bytes]:
        """Yield the 1 MiB chunks of an attached file; the hash is checked at the end.

        Raises:
            NoKey, Damaged

        """
        self.require(compartment)
        chunks = attachments.read(self._connection, compartment, sha256, check=check)
        while True:
            with self.reading():
                chunk = next(chunks, None)
            if chunk is None:
                return
            yield chunk

    def rebuild(self, compartment: str) -> Iterator[int]:
        """Rebuild the derived tables in one transaction; yields entries done."""
        self.require(compartment)
        with self.transaction():
            yield from index.rebuild(self._connection, compartment, self._project)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other thread waiting for a block."""
        with self._mutex:
            yield

    def exchange(
        self, connection: Connection, header: Header, held: dict[str, CompartmentKey]
    ) -> Connection:
        """Go on with other databases; return the connection of before, still open."""
        with self._mutex:
            before, self._connection = self._connection, connection
            self.header, self.held = header, held
            return before

    def close(self) -> None:
        """Close the databases and let another process open the case file."""
        with self._mutex:
            self._connection.close()
            self._folder_lock.release()


class Transaction:
    """The writes that one commit makes."""

    def __init__(
        self, case_file: CaseFile, connection: Connection, project: index.Projector
    ) -> None:
        self._case_file = case_file
        self._connection = connection
        self._project = project
        self.new_header: tuple[Header, bytes] | None = None

    @property
    def case_file(self) -> CaseFile:
        """The case file it writes to."""
        return self._case_file

    def put(self, revision: Revision) -> bool:
        """Store and index one revision; return False where it was here already."""
        if not self.store(revision):
            return False
        self.derive(revision.compartment, revision.entry, revision)
        return True

    def store(self, revision: Revision) -> bool:
        """Store one revision and leave the index to a later `derive`."""
        self._case_file.require_writable(revision.compartment)
        return index.put_revision(self._connection, revision.compartment, revision)

    def derive(
        self,
        compartment: str,
        entry: str,
        newest: Revision | None = None,
        since: int | None = None,
    ) -> None:
        """Index one entry and mark its existence in the registry.

        `newest` and `since` as in `storage.index.derive`.
        """
        projection = index.derive(
            self._connection, compartment, entry, self._project, newest, since
        )
        if projection is None or compartment == "registry":
            return
        row = self._connection.execute(
            f"SELECT case_id, sensitivity FROM {compartment}.entry WHERE id = ?",
            (entry,),
        ).fetchone()
        if row and row[0] and row[1] != "discreet":
            day, announced = projection.occurred_on, projection.announced_on
            self.mark(entry, row[0], compartment, day, announced)
        elif row and row[0] and self._marked(entry):  # it became discreet
            self.execute("DELETE FROM registry.marker WHERE entry_id = ?", (entry,))
            self.recount(row[0])

    def mark(
        self,
        entry: str,
        case: str,
        compartment: str,
        day: str,
        announced: str = "",
        *,
        heard: bool = False,
    ) -> bool:
        """Note that an entry exists, for those who cannot read it.

        `announced` is a day that they may know; `heard`: only a bundle says so, nobody
        stored it here. Return whether anything changed.
        """
        before = self._marked(entry)
        if before == (case, day, announced, int(heard)):
            return False
        self._connection.execute(
            "INSERT OR REPLACE INTO registry.marker"
            " (entry_id, case_id, compartment, occurred_on, announced_on, heard)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (entry, case, compartment, day, announced, int(heard)),
        )
        index.note_activity(self._connection, case, day, moved=before is not None)
        return True

    def mark_hearsay(
        self, entry: str, case: str, compartment: str, day: str, announced: str = ""
    ) -> bool:
        """Note what somebody else's marker says, never over what is known here.

        Of two days the later counts, so that it does not matter who says it first.
        """
        before = self._marked(entry)
        if before and (before[0] != case or before[1:3] >= (day, announced)):
            return False
        if (
            compartment in self._case_file.held
            and self._connection.execute(
                f"SELECT 1 FROM {compartment}.entry WHERE id = ?", (entry,)
            ).fetchone()
        ):
            return False
        heard = before is None or bool(before[3])
        return self.mark(entry, case, compartment, day, announced, heard=heard)

    def recount(self, case: str) -> None:
        """Count a case's markers anew."""
        index.recount(self._connection, case)

    def _marked(self, entry: str) -> Row | None:
        return self._connection.execute(
            "SELECT case_id, occurred_on, announced_on, heard FROM registry.marker"
            " WHERE entry_id = ?",
            (entry,),
        ).fetchone()

    def put_attachment(
        self, compartment: str, chunks: Iterator[bytes], known: str = ""
    ) -> tuple[str, int]:
        """Store a file; return its SHA-256 (hex) and size in bytes.

        `known` as in `storage.attachments.put`.
        """
        self._case_file.require_writable(compartment)
        return attachments.put(self._connection, compartment, chunks, known)

    def revisions(self, compartment: str, entry: str) -> list[Revision]:
        """Return every revision of an entry, checked."""
        self._case_file.require(compartment)
        return index.revisions_of(self._connection, compartment, entry)

    def has_entry(self, compartment: str, entry: str) -> bool:
        """Tell whether anything of an entry is stored."""
        sql = f"SELECT 1 FROM {compartment}.revision WHERE entry_id = ? LIMIT 1"
        return self._connection.execute(sql, (entry,)).fetchone() is not None

    def has_attachment(self, compartment: str, sha256: str) -> bool:
        """Tell whether a file is stored."""
        size = attachments.size_of(self._connection, compartment, sha256)
        return size is not None

    def audit(self, act: str, **details: Any) -> None:
        """Record the act in the audit chain: ids, codes and counts only."""
        audit.append(
            self._connection,
            self._case_file.signing,
            self._case_file.clock(),
            act,
            details,
        )

    def execute(self, sql: str, parameters: tuple[Any, ...] = ()) -> int:
        """Run one statement on primary tables; return how many rows it changed."""
        return self._connection.execute(sql, parameters).rowcount

    def rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Row]:
        """Read inside the transaction."""
        return self._connection.execute(sql, parameters).fetchall()

    def replace_header(self, header: Header, data: bytes) -> None:
        """Make `data` the header: committed here, then copied to `header.json`.

        The registry's copy is what counts: an interrupted copy is finished at the
        next unlocking.
        """
        self._connection.execute(
            "INSERT OR REPLACE INTO registry.meta (name, value) VALUES ('header', ?)",
            (data,),
        )
        self.new_header = (header, data)


def check_meta(connection: Connection, schema: str, vault_id: str) -> None:
    """Refuse a database that belongs to another compartment or case file.

    Raises:
        Damaged: files were swapped.

    """
    found: dict[str, str] = dict(
        connection.execute(
            f"SELECT name, value FROM {schema}.meta WHERE name IN (?, ?)",
            ("compartment", "vault_id"),
        ).fetchall()
    )
    if found != {"compartment": schema, "vault_id": vault_id}:
        raise Damaged("database")

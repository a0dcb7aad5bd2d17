# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attached files: 1 MiB chunks inside the compartment, addressed by SHA-256."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from storage.attach import Connection
from storage.errors import Damaged, StorageError

CHUNK_BYTES = 1024 * 1024
LIMIT_BYTES = 64 * 1024 * 1024
_PER_FILE = 128  # chunk ids of one file; 64 are used


class AttachmentTooLarge(StorageError):
    """More than 64 MiB."""


def put(
    connection: Connection, schema: str, chunks: Iterable[bytes], known: str = ""
) -> tuple[str, int]:
    """Store a file once; return its SHA-256 (hex) and size in bytes.

    `known` is that SHA-256 where `chunks` raises at its end unless it is true.

    Raises:
        AttachmentTooLarge: more than `LIMIT_BYTES`; the caller rolls back.

    """
    row = connection.execute(
        f"SELECT coalesce(max(num), 0) + 1 FROM {schema}.attachment"
    ).fetchone()
    num = row[0] if row else 1
    digest, size, position = hashlib.sha256(), 0, num * _PER_FILE
    for chunk in _even(chunks):
        size += len(chunk)
        if size > LIMIT_BYTES:
            raise AttachmentTooLarge
        if not known:
            digest.update(chunk)
        connection.execute(
            f"INSERT INTO {schema}.chunk (id, data) VALUES (?, ?)", (position, chunk)
        )
        position += 1
    sha256 = known or digest.hexdigest()
    if size_of(connection, schema, sha256) is not None:
        _drop_chunks(connection, schema, num)  # the same file is here already
    else:
        connection.execute(
            f"INSERT INTO {schema}.attachment (num, sha256, size) VALUES (?, ?, ?)",
            (num, bytes.fromhex(sha256), size),
        )
    return sha256, size


def size_of(connection: Connection, schema: str, sha256: str) -> int | None:
    """Return the size in bytes, or None where the file is not here."""
    row = connection.execute(
        f"SELECT size FROM {schema}.attachment WHERE sha256 = ?",
        (bytes.fromhex(sha256),),
    ).fetchone()
    return row[0] if row else None


def read(
    connection: Connection, schema: str, sha256: str, *, check: bool = True
) -> Iterator[bytes]:
    """Yield the chunks of a file and check its hash at the end.

    `check` is False where the caller hashes what it is given anyway.

    Raises:
        Damaged: a chunk is missing or was altered.

    """
    row = connection.execute(
        f"SELECT num, size FROM {schema}.attachment WHERE sha256 = ?",
        (bytes.fromhex(sha256),),
    ).fetchone()
    if row is None:
        raise Damaged("attachment")
    num, size = row
    digest = hashlib.sha256()
    for position in range(-(-size // CHUNK_BYTES)):
        found = connection.execute(
            f"SELECT data FROM {schema}.chunk WHERE id = ?",
            (num * _PER_FILE + position,),
        ).fetchone()
        if found is None:
            raise Damaged("attachment")
        if check:
            digest.update(found[0])
        yield found[0]
    if check and digest.hexdigest() != sha256:
        raise Damaged("attachment")


class Executes(Protocol):
    """A connection, or a transaction."""

    def execute(self, sql: str, parameters: tuple[Any, ...] = ()) -> object:
        """Run one statement."""


def drop(where: Executes, schema: str, num: int) -> None:
    """Remove a file by its number; nothing may name it any more."""
    _drop_chunks(where, schema, num)
    where.execute(f"DELETE FROM {schema}.attachment WHERE num = ?", (num,))


def _drop_chunks(connection: Executes, schema: str, num: int) -> None:
    connection.execute(
        f"DELETE FROM {schema}.chunk WHERE id >= ? AND id < ?",
        (num * _PER_FILE, (num + 1) * _PER_FILE),
    )


def _even(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Cut a stream of any pieces into pieces of exactly `CHUNK_BYTES`."""
    waiting = bytearray()
    for chunk in chunks:
        if not waiting and len(chunk) == CHUNK_BYTES:
            yield chunk
            continue
        waiting += chunk
        while len(waiting) >= CHUNK_BYTES:
            yield bytes(waiting[:CHUNK_BYTES])
            del waiting[:CHUNK_BYTES]
    if waiting:
        yield bytes(waiting)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A compartment's database copied under another key, and checked."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from storage.attach import (
    Connection,
    attach,
    connect,
    copy_whole,
    create_database,
    encrypted,
    integrity_faults,
)
from storage.errors import Damaged
from storage.files import fault_of, sync_folder
from storage.vault.casefile import check_meta
from storage.vault.grants import CompartmentKey

_FROM = "old"  # the schema that is read; the new one is named as its compartment


def copy_under(
    folder: Path,
    old: CompartmentKey,
    new: CompartmentKey,
    vault_id: str,
    watch: Callable[[int], None],
) -> None:
    """Make `new`'s database with every row of `old`'s; nobody may write meanwhile.

    `watch` is told how many bytes there are so far; what it raises ends the copy.

    Raises:
        DiskFull, NotWritable
        Damaged: the copy is not what was copied.

    """
    data = folder / "data"
    path = data / f"{new.file}.db"
    try:
        create_database(path)
        sync_folder(data)
    except OSError as error:
        raise fault_of(error) from error
    with closing(connect(folder / "anchor.db")) as connection:
        attach(connection, _FROM, data / f"{old.file}.db", bytearray(old.key))
        attach(connection, new.compartment, path, bytearray(new.key))
        copy_whole(
            connection, _FROM, new.compartment, lambda: watch(path.stat().st_size)
        )
        check_meta(connection, new.compartment, vault_id)
        if _told(connection, _FROM) != _told(connection, new.compartment):
            raise Damaged("database")
        watch(path.stat().st_size)
        if integrity_faults(connection, new.compartment) or not encrypted(path):
            raise Damaged("database")


def _told(connection: Connection, schema: str) -> dict[str, object]:
    """Return a database's version, its schema, and how many rows each table has."""
    parts = connection.execute(
        f"SELECT type, name, tbl_name, sql, rootpage > 0 FROM {schema}.sqlite_schema"
        " ORDER BY type, name"
    ).fetchall()
    version = connection.execute(f"PRAGMA {schema}.user_version").fetchall()
    told: dict[str, object] = {"": (version, parts)}
    for kind, name, _, _, stored in parts:
        if kind == "table" and stored:
            sql = f'SELECT count(*) FROM {schema}."{name}"'
            told[name] = connection.execute(sql).fetchall()
    return told

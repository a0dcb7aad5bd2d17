# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a backup to look into it. Nothing in its folder is ever written.

A backup may lie on a stick that is write-protected, or be the last copy there is. So
its databases are attached read-only, its lock is not taken (who reads only needs none,
and nobody works in it), and nothing is finished, tidied or migrated.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from storage import audit
from storage.attach import (
    Connection,
    attach,
    connect,
    faults,
    forbid_attaching,
    integrity_faults,
)
from storage.crypto.kdf import LIMITS, KdfLimits, derive
from storage.crypto.sign import SigningKey
from storage.errors import CannotUnlock, Damaged, NewerFormat
from storage.vault import backup as backups
from storage.vault import header as headers
from storage.vault.backup import Backup, BackupDamaged
from storage.vault.backup_files import Step, check_names, read_description
from storage.vault.casefile import COMPARTMENTS, check_meta
from storage.vault.grants import CompartmentKey
from storage.vault.header import Header
from storage.vault.migrate import steps
from storage.vault.opening import Held, header_bytes, open_grants, read_header
from storage.vault.slots import AccountKeys, needs_device_secret, read_slot
from storage.vault.trust import Account, trusted_accounts


@dataclass(frozen=True, slots=True, repr=False)
class OpenedBackup:
    """A backup whose compartments an account can read.

    `held` are the compartment keys of the day it was made; `root` is the public key
    that all trust in it goes back to.
    """

    folder: Path
    backup: Backup
    header: Header
    held: dict[str, CompartmentKey]
    root: bytes
    connection: Connection

    def accounts(self) -> dict[str, Account]:
        """Return the accounts it trusted, by id.

        Raises:
            BackupDamaged

        """
        with reading_it():
            return trusted_accounts(self.connection, self.root)

    def hash_at(self, seq: int) -> bytes | None:
        """Return the hash of one entry of its audit chain, or None.

        Raises:
            BackupDamaged

        """
        with reading_it():
            row = self.connection.execute(
                "SELECT hash FROM registry.audit WHERE seq = ?", (seq,)
            ).fetchone()
        return None if row is None else bytes(row[0])


def keys_for(
    folder: Path,
    name: str,
    passphrase: str,
    limits: KdfLimits,
    device_secret: Callable[[str], bytes],
) -> AccountKeys:
    """Return the keys that a name and passphrase opened on the day of the backup.

    Raises:
        CannotUnlock, BackupDamaged, NewerFormat, KdfOutOfRange

    """
    with _damage():
        header = read_header(folder, limits)
        derived = derive(name, passphrase, header.salt, header.kdf, limits)
        slots, secret = folder / "slots", b""
        if needs_device_secret(slots, derived):
            secret = device_secret(header.vault_id)
        return read_slot(slots, derived, header.context(), secret)


def registry_key(folder: Path, keys: AccountKeys, limits: KdfLimits) -> bytes | None:
    """Return the registry's key of that day; None where the account had none."""
    with _damage():
        held = open_grants(read_header(folder, limits), keys).keys
    return held["registry"].key if "registry" in held else None


@contextmanager
def open_backup(
    folder: Path, keys: AccountKeys, limits: KdfLimits = LIMITS
) -> Iterator[OpenedBackup]:
    """Give what these keys open of a backup, its signatures checked.

    Raises:
        CannotUnlock: the account had no part in the case file then.
        NotABackup, BackupDamaged, NewerFormat, KdfOutOfRange

    """
    backup, data = read_description(folder)
    check_names(folder, backup)
    with _damage():
        header = read_header(folder, limits)
        data_files = {f"data/{file}.db" for file in header.files}
        if header.vault_id != backup.vault_id or not data_files <= set(_names(backup)):
            raise BackupDamaged
        found = open_grants(header, keys)
    if "registry" not in found.keys:
        raise CannotUnlock
    key = headers.header_key(found.keys["registry"].key, header.vault_id)
    if not backups.signed_by(data, key):
        raise BackupDamaged
    with reading_it():
        connection = _attached(folder, header, found, key)
    try:
        with reading_it():
            root = keys.root or _root(connection)
            trusted = set(trusted_accounts(connection, root))
        if not {keys.signing.public.hex(), *found.granters} <= trusted:
            raise BackupDamaged
        forbid_attaching(connection)
        yield OpenedBackup(folder, backup, header, found.keys, root, connection)
    finally:
        connection.close()


def check_opened(opened: OpenedBackup, step: Step) -> int:
    """Run both integrity checks on what is open; return how many cases there are.

    Raises:
        BackupDamaged: also where count or audit head are not those that were signed.

    """
    connection = opened.connection
    sizes = {part.name: part.size for part in opened.backup.files}
    for name, key in opened.held.items():
        if integrity_faults(connection, name):
            raise BackupDamaged
        step(sizes[f"data/{key.file}.db"])
    with reading_it():
        cases, head = count_cases(connection), audit.head(connection)
    said = backups.open_count(opened.backup, opened.held["registry"].key)
    if head != opened.backup.audit or cases != said:
        raise BackupDamaged
    return cases


def _names(backup: Backup) -> Iterator[str]:
    return (part.name for part in backup.files)


def count_cases(connection: Connection) -> int:
    """Return how many cases the registry knows."""
    row = connection.execute(
        "SELECT count(*) FROM registry.entry WHERE form = 'case'"
    ).fetchone()
    return int(row[0]) if row else 0


def _attached(folder: Path, header: Header, found: Held, key: SigningKey) -> Connection:
    data = header_bytes(folder)
    headers.verify(data, key)
    connection = connect(folder / "anchor.db")
    try:
        for name in COMPARTMENTS:
            if name in found.keys:
                _attach(connection, folder, header, found.keys[name])
        row = connection.execute(
            "SELECT value FROM registry.meta WHERE name = 'header'"
        ).fetchone()
        if row is None or bytes(row[0]) != data:
            raise BackupDamaged
    except BaseException:
        connection.close()
        raise
    return connection


def _attach(
    connection: Connection, folder: Path, header: Header, key: CompartmentKey
) -> None:
    path = folder / "data" / f"{key.file}.db"
    if not path.is_file() or path.with_name(f"{path.name}-journal").exists():
        raise BackupDamaged  # a journal is played back by who may write: restore it
    attach(connection, key.compartment, path, bytearray(key.key), write=False)
    check_meta(connection, key.compartment, header.vault_id)
    row = connection.execute(f"PRAGMA {key.compartment}.user_version").fetchone()
    if row is None or row[0] > steps()[-1][0]:
        raise NewerFormat("database")


def _root(connection: Connection) -> bytes:
    row = connection.execute(
        "SELECT value FROM registry.meta WHERE name = 'root'"
    ).fetchone()
    if row is None:
        raise BackupDamaged
    return bytes(row[0])


@contextmanager
def reading_it() -> Iterator[None]:
    """Say what is wrong with the databases of a backup, while they are read.

    Raises:
        BackupDamaged, EnvironmentFault, DiskFull

    """
    with _damage(), faults():
        yield


@contextmanager
def _damage() -> Iterator[None]:
    """Say of a backup what is said of a case file."""
    try:
        yield
    except Damaged as error:
        raise BackupDamaged from error

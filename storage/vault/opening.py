# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlocking a case file, by passphrase or by the recovery words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from storage.attach import Connection, attach, connect, forbid_attaching
from storage.crypto.kdf import LIMITS, KdfLimits, derive
from storage.crypto.sign import SigningKey
from storage.errors import (
    CannotUnlock,
    CaseFileMissing,
    Damaged,
    RecoveryWordsWrong,
)
from storage.files import FolderLock, fault_of, read_limited, write_atomically
from storage.index import Projector, rebuild
from storage.vault import header as headers
from storage.vault.aftermath import clear, settle, sweep
from storage.vault.casefile import COMPARTMENTS, CaseFile, Clock, check_meta, now
from storage.vault.grants import CompartmentKey, open_grant
from storage.vault.header import Header
from storage.vault.label import MAX_BYTES
from storage.vault.migrate import migrate
from storage.vault.slots import (
    AccountKeys,
    needs_device_secret,
    read_slot,
    recovery_keys,
)
from storage.vault.trust import trusted_accounts


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """Opened compartment keys, and who granted them (public signing keys)."""

    keys: dict[str, CompartmentKey]
    granters: frozenset[str] = frozenset()


def no_device_secret(_vault_id: str) -> bytes:
    """Stand for a computer that keeps nothing."""
    return b""


def unlock(
    folder: Path,
    name: str,
    passphrase: str,
    project: Projector,
    *,
    limits: KdfLimits = LIMITS,
    clock: Clock = now,
    device_secret: Callable[[str], bytes] = no_device_secret,
) -> CaseFile:
    """Open a case file with an account's name and passphrase.

    Raises:
        CannotUnlock: unknown name or wrong passphrase: one message, one cost.
        CaseFileMissing, CaseFileInUse, Damaged, NewerFormat, KdfOutOfRange

    """
    read_header(folder, limits)  # is there one we can read at all?
    lock = FolderLock(folder)
    try:
        header = read_header(folder, limits)
        derived = derive(name, passphrase, header.salt, header.kdf, limits)
        slots = folder / "slots"
        secret = b""
        if needs_device_secret(slots, derived):
            secret = device_secret(header.vault_id)
        keys = read_slot(slots, derived, header.context(), secret)
        held = open_grants(header, keys)
        if "registry" not in held.keys:
            raise CannotUnlock  # an account whose making was interrupted
        opened = open_with_keys(
            folder, header, keys, held, lock, project, limits, clock
        )
    except BaseException:
        lock.release()
        raise
    opened.slot = derived.slot_name
    return opened


def unlock_with_words(
    folder: Path,
    recovery_secret: bytes,
    project: Projector,
    *,
    limits: KdfLimits = LIMITS,
    clock: Clock = now,
) -> CaseFile:
    """Open everything with the recovery words, to give somebody a new account.

    Raises:
        RecoveryWordsWrong: words of another case file.
        CaseFileMissing, CaseFileInUse, Damaged, NewerFormat, KdfOutOfRange

    """
    read_header(folder, limits)  # is there one we can read at all?
    keys = recovery_keys(recovery_secret)
    lock = FolderLock(folder)
    try:
        header = read_header(folder, limits)
        held = recovered_keys(header, recovery_secret)
        return open_with_keys(
            folder, header, keys, Held(held), lock, project, limits, clock
        )
    except BaseException:
        lock.release()
        raise


def recovered_keys(header: Header, recovery_secret: bytes) -> dict[str, CompartmentKey]:
    """Return every compartment key that the recovery secret opens.

    Raises:
        RecoveryWordsWrong: words of another case file.

    """
    keys = recovery_keys(recovery_secret)
    if keys.handle not in header.grants:
        raise RecoveryWordsWrong
    held = open_grants(header, keys).keys
    if set(held) != set(COMPARTMENTS):
        raise Damaged("grant")
    return held


def read_header(folder: Path, limits: KdfLimits = LIMITS) -> Header:
    """Return the header of a case file, its signature not yet checked.

    Raises:
        CaseFileMissing, Damaged, NewerFormat, KdfOutOfRange

    """
    return headers.decode(header_bytes(folder), limits)


def open_with_keys(
    folder: Path,
    header: Header,
    keys: AccountKeys,
    held: Held,
    lock: FolderLock,
    project: Projector,
    limits: KdfLimits,
    clock: Clock,
) -> CaseFile:
    """Attach, authenticate the header, finish what was interrupted, migrate."""
    key = headers.header_key(held.keys["registry"].key, header.vault_id)
    headers.verify(header_bytes(folder), key)
    settle(folder)
    connection = attach_all(folder, held.keys, fresh=False)
    try:
        header = _finish_header(connection, folder, header, key, limits)
        for name in held.keys:
            check_meta(connection, name, header.vault_id)
        connection.execute("BEGIN")
        _migrate(connection, held, project)
        connection.execute("COMMIT")
        if not keys.root:
            keys = replace(keys, root=_meta(connection, "root"))
        trusted = trusted_accounts(connection, keys.root)
        if not {keys.signing.public.hex(), *held.granters} <= set(trusted):
            raise Damaged("grant")
        gone = [account.id for account in trusted.values() if account.removed]
        connection.execute("BEGIN")
        clear(folder, connection, header.files, gone)
        connection.execute("COMMIT")
        sweep(folder)
        forbid_attaching(connection)
    except BaseException:
        connection.close()
        raise
    return CaseFile(folder, header, keys, held.keys, connection, lock, project, clock)


def _migrate(connection: Connection, held: Held, project: Projector) -> None:
    """Bring what is held up to date, and fill the derived tables that came with it."""
    ours = [name for name in COMPARTMENTS if name in held.keys]
    behind = [name for name in ours if migrate(connection, name)]
    if behind:
        # The registry first: it holds the forms by which the others are read.
        for name in dict.fromkeys(["registry", *behind]):
            for _ in rebuild(connection, name, project):
                pass


def attach_all(
    folder: Path, held: dict[str, CompartmentKey], *, fresh: bool
) -> Connection:
    """Open a connection over every compartment whose key is held."""
    for key in held.values():
        if not fresh and not _whole(folder / "data" / f"{key.file}.db"):
            raise Damaged("database")
    connection = connect(folder / "anchor.db")
    try:
        for name in COMPARTMENTS:
            if name in held:
                path = folder / "data" / f"{held[name].file}.db"
                attach(connection, name, path, bytearray(held[name].key))
    except BaseException:
        connection.close()
        raise
    return connection


def _whole(path: Path) -> bool:
    """A missing or empty database must never be made anew in silence."""
    return path.is_file() and path.stat().st_size > 0


def _finish_header(
    connection: Connection,
    folder: Path,
    header: Header,
    key: SigningKey,
    limits: KdfLimits,
) -> Header:
    """Bring `header.json` up to the registry's copy where a kill came between."""
    stored = _meta(connection, "header")
    if stored == header_bytes(folder):
        return header
    headers.verify(stored, key)
    newer = headers.decode(stored, limits)
    if newer.generation <= header.generation:
        raise Damaged("header")  # the registry was put back to an older day
    write_atomically(folder / "header.json", stored)
    return newer


def _meta(connection: Connection, name: str) -> bytes:
    row = connection.execute(
        "SELECT value FROM registry.meta WHERE name = ?", (name,)
    ).fetchone()
    if row is None:
        raise Damaged("database")
    return bytes(row[0])


def open_grants(header: Header, keys: AccountKeys) -> Held:
    """Return what of the header's grants these keys open."""
    sealing, held, granters = keys.sealing, {}, set()
    for file, sealed in header.grants.get(keys.handle, {}).items():
        grant = open_grant(sealed, sealing, header.vault_id, file)
        if grant and grant.key.compartment in COMPARTMENTS:
            if grant.key.compartment in held:
                raise Damaged("grant")
            held[grant.key.compartment] = grant.key
            granters.add(grant.granter.hex())
    return Held(held, frozenset(granters))


def header_bytes(folder: Path) -> bytes:
    """Return `header.json` as it is.

    Raises:
        CaseFileMissing, NotWritable

    """
    try:
        return read_limited(folder / "header.json", MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CaseFileMissing from error
    except OSError as error:
        raise fault_of(error) from error

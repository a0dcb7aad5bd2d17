# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Creating and unlocking a case file, and adding accounts to it."""

import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from storage.bundle.age import generate_identity
from storage.crypto.kdf import LIMITS, SALT_BYTES, KdfLimits, KdfParameters, derive
from storage.crypto.sign import SigningKey
from storage.errors import (
    CannotUnlock,
    CaseFileMissing,
    Damaged,
    FolderTaken,
    RecoveryWordsWrong,
    StorageError,
)
from storage.index import Projector
from storage.revisions import sign_revision
from storage.vault import header as headers
from storage.vault.attach import (
    Connection,
    attach,
    connect,
    create_database,
    forbid_attaching,
)
from storage.vault.casefile import (
    COMPARTMENTS,
    CaseFile,
    Clock,
    Transaction,
    check_meta,
    now,
)
from storage.vault.files import (
    FolderLock,
    fault_of,
    read_limited,
    sync_folder,
    write_atomically,
)
from storage.vault.grants import (
    CompartmentKey,
    decoy_grant,
    open_grant,
    seal_grant,
)
from storage.vault.header import Grants, Header
from storage.vault.migrate import migrate
from storage.vault.slots import (
    AccountKeys,
    needs_device_secret,
    new_keys,
    read_slot,
    recovery_keys,
    write_slot,
)
from storage.vault.trust import FORM, Account, account_answers, trusted_accounts


@dataclass(frozen=True, slots=True, repr=False)
class NewAccount:
    """Who gets an account: name and passphrase as typed, and which keys."""

    name: str
    passphrase: str
    role: str
    compartments: frozenset[str]


RECOVERY_ROLE = "recovery"


class NameTaken(StorageError):
    """This name and passphrase open an account already."""


def create(
    folder: Path,
    label: str,
    founder: NewAccount,
    recovery_secret: bytes,
    parameters: KdfParameters,
    project: Projector,
    *,
    training: bool = False,
    limits: KdfLimits = LIMITS,
    clock: Clock = now,
) -> CaseFile:
    """Make a case file; the session returned holds every key, to found the team.

    It is built beside its place and renamed when whole.

    Raises:
        FolderTaken, NotWritable, DiskFull

    """
    limits.check(parameters)
    held = {
        name: CompartmentKey(name, headers.new_id(), 1, os.urandom(32))
        for name in COMPARTMENTS
    }
    header = Header(
        vault_id=headers.new_id(),
        label=label,
        training=training,
        generation=1,
        salt=os.urandom(SALT_BYTES),
        kdf=parameters,
        files=tuple(sorted(key.file for key in held.values())),
    )
    building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
    try:
        if folder.exists() and any(folder.iterdir()):
            raise FolderTaken
        building.mkdir(parents=True, mode=0o700)
        founding = _Founding(header, held, recovery_secret, limits, clock, project)
        header, keys = founding.build(building, founder)
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        shutil.rmtree(building, ignore_errors=True)
        raise fault_of(error) from error
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    lock = FolderLock(folder)
    try:
        return _open(folder, header, keys, Held(held), lock, project, limits, clock)
    except BaseException:
        lock.release()
        raise


def unlock(
    folder: Path,
    name: str,
    passphrase: str,
    project: Projector,
    *,
    limits: KdfLimits = LIMITS,
    clock: Clock = now,
    device_secret: Callable[[], bytes] | None = None,
) -> CaseFile:
    """Open a case file with an account's name and passphrase.

    Raises:
        CannotUnlock: unknown name or wrong passphrase: one message, one cost.
        CaseFileMissing, CaseFileInUse, Damaged, NewerFormat, KdfOutOfRange

    """
    header = read_header(folder, limits)
    lock = FolderLock(folder)
    try:
        derived = derive(name, passphrase, header.salt, header.kdf, limits)
        slots = folder / "slots"
        secret = b""
        if needs_device_secret(slots, derived):
            secret = device_secret() if device_secret else b""
        keys = read_slot(slots, derived, header.context(), secret)
        held = _open_grants(header, keys)
        if "registry" not in held.keys:
            raise CannotUnlock  # an account whose making was interrupted
        return _open(folder, header, keys, held, lock, project, limits, clock)
    except BaseException:
        lock.release()
        raise


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
    header = read_header(folder, limits)
    held = recovered_keys(header, recovery_secret)
    keys = recovery_keys(recovery_secret)
    lock = FolderLock(folder)
    try:
        return _open(folder, header, keys, Held(held), lock, project, limits, clock)
    except BaseException:
        lock.release()
        raise


def recovered_keys(
    header: Header, recovery_secret: bytes
) -> dict[str, CompartmentKey]:
    """Return every compartment key that the recovery secret opens.

    Raises:
        RecoveryWordsWrong: words of another case file.

    """
    keys = recovery_keys(recovery_secret)
    if keys.handle not in header.grants:
        raise RecoveryWordsWrong
    held = _open_grants(header, keys).keys
    if set(held) != set(COMPARTMENTS):
        raise Damaged("grant")
    return held


def read_header(folder: Path, limits: KdfLimits = LIMITS) -> Header:
    """Return the header of a case file, its signature not yet checked.

    Raises:
        CaseFileMissing, Damaged, NewerFormat, KdfOutOfRange

    """
    return headers.decode(_header_bytes(folder), limits)


def add_account(
    case_file: CaseFile,
    transaction: Transaction,
    new: NewAccount,
    extra: dict[str, CompartmentKey] | None = None,
    limits: KdfLimits = LIMITS,
) -> Account:
    """Give somebody an account; takes effect when the transaction commits.

    Only keys this session holds, or `extra` ones from the recovery words, are given.

    Raises:
        NameTaken: this name and passphrase open an account already.

    """
    header = case_file.header
    derived = derive(new.name, new.passphrase, header.salt, header.kdf, limits)
    if (case_file.folder / "slots" / derived.slot_name).exists():
        raise NameTaken
    identity, recipient = generate_identity()
    keys = new_keys(identity, case_file.keys.root)
    given = {
        name: key
        for name, key in ((extra or {}) | case_file.held).items()
        if name in new.compartments
    }
    account = _account(new, keys, recipient, frozenset(given))
    # The slot comes first: without a grant in the header it opens nothing.
    write_slot(case_file.folder / "slots", derived, keys, header.context())
    grants = _seal_grants(header, account.sealing_public, given, case_file.signing)
    changed = header.with_grants(keys.handle, grants)
    transaction.replace_header(changed, _encoded(changed, case_file.held))
    _put_account(case_file, transaction, account)
    return account


def give_key(
    case_file: CaseFile,
    transaction: Transaction,
    account: Account,
    keys: dict[str, CompartmentKey],
) -> Account:
    """Grant further compartments to an account that exists."""
    header = case_file.header
    fresh = _seal_grants(header, account.sealing_public, keys, case_file.signing)
    files = {key.file for key in keys.values()}
    grants = {
        file: fresh[file] if file in files else sealed
        for file, sealed in header.grants[account.handle].items()
    }
    changed = header.with_grants(account.handle, grants)
    transaction.replace_header(changed, _encoded(changed, case_file.held))
    wider = replace(account, compartments=account.compartments | set(keys))
    _put_account(case_file, transaction, wider)
    return wider


def change_passphrase(
    case_file: CaseFile,
    name: str,
    old: str,
    new: str,
    limits: KdfLimits = LIMITS,
) -> None:
    """Seal the account's keys under another passphrase; the data is not rewritten.

    Raises:
        CannotUnlock: the old passphrase is wrong.

    """
    header, slots = case_file.header, case_file.folder / "slots"
    before = derive(name, old, header.salt, header.kdf, limits)
    keys = read_slot(slots, before, header.context())
    if keys.handle != case_file.keys.handle:
        raise CannotUnlock
    after = derive(name, new, header.salt, header.kdf, limits)
    write_slot(slots, after, keys, header.context())
    if after.slot_name != before.slot_name:
        (slots / before.slot_name).unlink()


# -- pieces -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """Opened compartment keys, and who granted them (public signing keys)."""

    keys: dict[str, CompartmentKey]
    granters: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class _Founding:
    """What goes into a new case file's folder."""

    header: Header
    held: dict[str, CompartmentKey]
    recovery_secret: bytes
    limits: KdfLimits
    clock: Clock
    project: Projector

    def build(self, folder: Path, founder: NewAccount) -> tuple[Header, AccountKeys]:
        """Write the whole folder, with two accounts: the founder and the words."""
        identity, recipient = generate_identity()
        keys = new_keys(identity)
        words = recovery_keys(self.recovery_secret)
        wanted = founder.compartments | {"registry"}
        given = {k: v for k, v in self.held.items() if k in wanted}
        account = _account(founder, keys, recipient, frozenset(given))
        nobody = NewAccount("", "", RECOVERY_ROLE, frozenset())
        spare = _account(nobody, words, "", frozenset(self.held))
        grants = {
            keys.handle: self._seal(account, given, keys.signing),
            words.handle: self._seal(spare, self.held, keys.signing),
        }
        header = replace(self.header, grants=grants)
        (folder / "anchor.db").touch(mode=0o600)
        for part in ("slots", "data"):
            (folder / part).mkdir(mode=0o700)
        for key in self.held.values():
            create_database(folder / "data" / f"{key.file}.db")
        derived = derive(
            founder.name, founder.passphrase, header.salt, header.kdf, self.limits
        )
        write_slot(folder / "slots", derived, keys, header.context())
        data = _encoded(header, self.held)
        write_atomically(folder / "header.json", data)
        self._fill(folder, header, data, keys, (account, spare))
        return header, keys

    def _seal(
        self, account: Account, given: dict[str, CompartmentKey], granter: SigningKey
    ) -> Grants:
        return _seal_grants(self.header, account.sealing_public, given, granter)

    def _fill(
        self,
        folder: Path,
        header: Header,
        data: bytes,
        keys: AccountKeys,
        accounts: tuple[Account, ...],
    ) -> None:
        with FolderLock(folder) as lock:
            connection = _attached(folder, self.held, fresh=True)
            case_file = CaseFile(
                folder,
                header,
                keys,
                self.held,
                connection,
                lock,
                self.project,
                self.clock,
            )
            with case_file.transaction() as transaction:
                for name in COMPARTMENTS:
                    migrate(connection, name)
                    transaction.execute(
                        f"INSERT INTO {name}.meta (name, value) VALUES (?, ?), (?, ?)",
                        ("vault_id", header.vault_id, "compartment", name),
                    )
                transaction.execute(
                    "INSERT INTO registry.meta (name, value) VALUES (?, ?), (?, ?)",
                    ("header", data, "root", keys.root),
                )
                for account in accounts:
                    _put_account(case_file, transaction, account)
                transaction.audit("case_file_created")
            case_file.close()


def _open(
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
    headers.verify(_header_bytes(folder), key)
    connection = _attached(folder, held.keys, fresh=False)
    try:
        header = _finish_header(connection, folder, header, key, limits)
        for name in held.keys:
            check_meta(connection, name, header.vault_id)
        connection.execute("BEGIN")
        for name in held.keys:
            migrate(connection, name)
        connection.execute("COMMIT")
        if not keys.root:
            keys = replace(keys, root=_meta(connection, "root"))
        trusted = set(trusted_accounts(connection, keys.root))
        if not {keys.signing.public.hex(), *held.granters} <= trusted:
            raise Damaged("grant")
        forbid_attaching(connection)
    except BaseException:
        connection.close()
        raise
    return CaseFile(folder, header, keys, held.keys, connection, lock, project, clock)


def _attached(
    folder: Path, held: dict[str, CompartmentKey], *, fresh: bool
) -> Connection:
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
    if stored == _header_bytes(folder):
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


def _open_grants(header: Header, keys: AccountKeys) -> Held:
    sealing, held, granters = keys.sealing, {}, set()
    for file, sealed in header.grants.get(keys.handle, {}).items():
        grant = open_grant(sealed, sealing, header.vault_id, file)
        if grant and grant.key.compartment in COMPARTMENTS:
            held[grant.key.compartment] = grant.key
            granters.add(grant.granter.hex())
    return Held(held, frozenset(granters))


def _seal_grants(
    header: Header,
    recipient: bytes,
    given: dict[str, CompartmentKey],
    granter: SigningKey,
) -> Grants:
    by_file = {key.file: key for key in given.values()}
    return {
        file: seal_grant(by_file[file], recipient, granter, header.vault_id)
        if file in by_file
        else decoy_grant(header.vault_id, file)
        for file in header.files
    }


def _encoded(header: Header, held: dict[str, CompartmentKey]) -> bytes:
    key = headers.header_key(held["registry"].key, header.vault_id)
    return headers.encode(header, key)


def _header_bytes(folder: Path) -> bytes:
    try:
        return read_limited(folder / "header.json", headers.MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CaseFileMissing from error
    except OSError as error:
        raise fault_of(error) from error


def _account(
    new: NewAccount, keys: AccountKeys, recipient: str, given: frozenset[str]
) -> Account:
    return Account(
        id=keys.signing.public.hex(),
        entry=headers.new_id(),
        name=" ".join(new.name.split()),
        role=new.role,
        sealing_public=keys.sealing.public,
        age_recipient=recipient,
        compartments=given,
        handle=keys.handle,
    )


def _put_account(
    case_file: CaseFile, transaction: Transaction, account: Account
) -> None:
    before = transaction.rows(
        "SELECT head FROM registry.entry WHERE id = ?", (account.entry,)
    )
    revision = sign_revision(
        case_file.signing,
        compartment="registry",
        entry=account.entry,
        case=None,
        form=FORM,
        form_version="1",
        answers=account_answers(account),
        recorded_at=case_file.clock(),
        parents=tuple(bytes(head).hex() for (head,) in before),
    )
    transaction.put(revision)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""New keys for compartments, in new files, so that who left cannot read on.

Everything new is made beside what counts: databases under new keys, in them what is
written on this occasion, and a header that names them. Renaming that header over
`header.json` is the moment it happens. The registry is always among them, because the
key that signs the header comes from its key, which everybody holds.

Which files take part is noted in the registry before the first one is made, and the
note is copied with it: whichever header counts after a kill, the next opening knows
which files to remove, and never touches another one.
"""

import os
import shutil
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from types import MappingProxyType

from storage.attach import forbid_attaching
from storage.errors import DiskFull, NoKey, StorageError
from storage.files import fault_of
from storage.vault import header as headers
from storage.vault import holders
from storage.vault.aftermath import clear, note_files
from storage.vault.casefile import COMPARTMENTS, CaseFile, Transaction
from storage.vault.copying import copy_under
from storage.vault.grants import CompartmentKey, decoy_grant, seal_grant
from storage.vault.header import Grants, Header
from storage.vault.members import encoded, put_account
from storage.vault.opening import attach_all, header_bytes
from storage.vault.trust import RECOVERY_ROLE, Account

MARGIN = 4 * 1024 * 1024  # bytes kept free beside the copies: journals, the header
Keys = dict[str, CompartmentKey]


@dataclass(frozen=True, slots=True, repr=False)
class Rotated:
    """What a renewal did: which compartments have new keys.

    `left_out` are accounts (id, compartment) of whom nobody who holds the key ever
    noted that they hold it: they wait for the key to be given again.
    """

    renewed: frozenset[str]
    left_out: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True, repr=False)
class _Plan:
    old: Keys
    new: Keys
    header: Header
    given: tuple[tuple[Account, Keys], ...]
    left_out: frozenset[tuple[str, str]]


def _nothing(_transaction: Transaction) -> None:
    """Write nothing more."""


def _unheard(_done: int, _total: int) -> None:
    """Report to nobody."""


def rotate(
    case_file: CaseFile,
    compartments: Collection[str],
    *,
    leaving: Account | None = None,
    extra: Mapping[str, CompartmentKey] = MappingProxyType({}),
    fill: Callable[[Transaction], None] = _nothing,
    step: Callable[[int, int], None] = _unheard,
) -> Rotated:
    """Put compartments under new keys, and take an account's away; all or nothing.

    The session must hold the keys, or be given them in `extra` (from the recovery
    words). `fill` writes what belongs to the same moment; it may write in the renewed
    compartments only. `step` is told (bytes done, bytes in all); what it raises ends
    everything, and nothing was changed. Other threads wait meanwhile.

    Raises:
        NoKey: a compartment's key is not at hand.
        DiskFull: there must be room for a second copy. Nothing was changed.
        NotWritable, Damaged: nothing was changed.

    """
    with case_file.alone():
        known = {**extra, **case_file.held}
        wanted = {"registry", *compartments}
        for name in sorted(wanted - set(known)):
            raise NoKey(name)
        old = {name: known[name] for name in COMPARTMENTS if name in wanted}
        plan = _plan(case_file, old, leaving)
        size = _require_room(case_file, old)
        files = [key.file for key in (*old.values(), *plan.new.values())]
        with case_file.transaction() as transaction:
            note_files(transaction, files)
        try:
            _copy(case_file, plan, size, step)
            _turn(case_file, plan, leaving, fill)
        except BaseException:
            _tidy(case_file)
            raise
        _tidy(case_file)
    return Rotated(frozenset(plan.new), plan.left_out)


def pending(case_file: CaseFile) -> tuple[str, ...]:
    """Return the compartments whose key somebody who left still knows."""
    gone = [account for account in case_file.accounts().values() if account.removed]
    known = holders.noted(case_file)
    found: set[str] = set()
    for account in gone:
        found |= {name for who, name in known if who == account.id}
        if account.handle in case_file.header.grants:  # removed in another copy
            found |= account.compartments
    return tuple(name for name in COMPARTMENTS if name in found)


def _plan(case_file: CaseFile, old: Keys, leaving: Account | None) -> _Plan:
    """Decide who gets which new key; the header is the one that will count."""
    header, known = case_file.header, holders.noted(case_file)
    new = {
        name: CompartmentKey(name, headers.new_id(), key.epoch + 1, os.urandom(32))
        for name, key in old.items()
    }
    renamed = {key.file: new[name].file for name, key in old.items()}
    files = tuple(sorted(renamed.get(file, file) for file in header.files))
    grants: dict[str, Grants] = {}
    given: list[tuple[Account, Keys]] = []
    left_out = set()
    words = ""  # the first account of that role: later ones are not the words
    for account in case_file.accounts().values():
        if account.role == RECOVERY_ROLE:
            words = words or account.id
        before = header.grants.get(account.handle)
        gone = account.removed or (leaving is not None and account.id == leaving.id)
        if before is None or gone or account.handle in grants:
            continue
        mine: Keys = {}
        for name, key in old.items():
            if (
                name == "registry"  # whoever has a place in the header holds it
                or account.id == words
                or (account.id == case_file.me and _knows(case_file, account, name))
                or holders.proven(known, header.vault_id, account, key)
            ):
                mine[name] = new[name]
            elif name in account.compartments:
                left_out.add((account.id, name))
        given.append((account, mine))
        by_file = {key.file: key for key in mine.values()}
        fresh = set(renamed.values())
        grants[account.handle] = {
            file: _sealed(case_file, account, by_file.get(file), file)
            if file in fresh
            else before[file]
            for file in files
        }
    changed = replace(
        header, files=files, grants=grants, generation=header.generation + 1
    )
    return _Plan(old, new, changed, tuple(given), frozenset(left_out))


def _knows(case_file: CaseFile, account: Account, name: str) -> bool:
    """Tell whether the session's own account holds a key, not only the session."""
    own = account.sealing_public == case_file.keys.sealing.public
    return own and name in case_file.held and name in account.compartments


def _sealed(
    case_file: CaseFile, account: Account, key: CompartmentKey | None, file: str
) -> bytes:
    vault_id = case_file.header.vault_id
    if key is None:
        return decoy_grant(vault_id, file)
    return seal_grant(key, account.sealing_public, case_file.signing, vault_id)


def _require_room(case_file: CaseFile, old: Keys) -> int:
    """Return how many bytes are to be copied; refuse where they have no room."""
    data = case_file.folder / "data"
    try:
        size = sum((data / f"{key.file}.db").stat().st_size for key in old.values())
        free = shutil.disk_usage(data).free
    except OSError as error:
        raise fault_of(error) from error
    if free < size + MARGIN:
        raise DiskFull
    return size


def _copy(
    case_file: CaseFile, plan: _Plan, size: int, step: Callable[[int, int], None]
) -> None:
    done = 0

    def watch(written: int) -> None:
        step(min(done + written, size), size)

    for name, old in plan.old.items():
        new = plan.new[name]
        copy_under(case_file.folder, old, new, case_file.header.vault_id, watch)
        done += (case_file.folder / "data" / f"{new.file}.db").stat().st_size
    step(size, size)


def _turn(
    case_file: CaseFile,
    plan: _Plan,
    leaving: Account | None,
    fill: Callable[[Transaction], None],
) -> None:
    """Write into the new files, then let the new header count."""
    header, held = case_file.header, case_file.held
    after = held | {name: key for name, key in plan.new.items() if name in held}
    connection = attach_all(case_file.folder, after, fresh=False)
    forbid_attaching(connection)
    before = case_file.exchange(connection, header, after)
    # Until the new header counts, a write elsewhere would change the old state.
    case_file.only = frozenset(plan.new)
    data = encoded(plan.header, plan.new)
    try:
        with case_file.transaction() as transaction:
            _note_holders(transaction, case_file, plan, leaving)
            if leaving is not None:
                put_account(case_file, transaction, replace(leaving, removed=True))
            fill(transaction)
            transaction.replace_header(plan.header, data)
    except BaseException as error:
        if not _stands(case_file, data):
            case_file.exchange(before, header, held).close()
            raise
        before.close()
        if not isinstance(error, StorageError):
            raise
        return  # it counts; only the folder's own flush did not answer
    finally:
        case_file.only = None
    before.close()


def _note_holders(
    transaction: Transaction, case_file: CaseFile, plan: _Plan, leaving: Account | None
) -> None:
    """Prove the new keys to their next renewal, and keep what who leaves still knows."""
    for name in plan.new:
        holders.forget_keys(transaction, name)
    for account, keys in plan.given:
        holders.note_keys(
            transaction, case_file.header.vault_id, account, keys.values()
        )
    for account_id, name in plan.left_out:
        holders.note_without(transaction, account_id, name)
    if leaving is not None:
        for name in leaving.compartments - set(plan.new):
            holders.note_without(transaction, leaving.id, name)


def _stands(case_file: CaseFile, data: bytes) -> bool:
    """Tell whether `header.json` is this one; where it cannot be read it is not."""
    with suppress(StorageError):
        return header_bytes(case_file.folder) == data
    return False


def _tidy(case_file: CaseFile) -> None:
    """Remove the files that do not count; what cannot go now goes at the next opening.

    Only while the header on the disk is that of the open databases: a disk that came
    and went may have kept the other one.
    """
    gone = [account.id for account in case_file.accounts().values() if account.removed]
    writing, reading = case_file.transaction(), case_file.reading()
    with suppress(StorageError), writing, reading as connection:
        row = connection.execute(
            "SELECT value FROM registry.meta WHERE name = 'header'"
        ).fetchone()
        if row is not None and _stands(case_file, bytes(row[0])):
            clear(case_file.folder, connection, case_file.header.files, gone)

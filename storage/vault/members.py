# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts of a case file: adding one, giving keys, changing a passphrase."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from storage.bundle.age import generate_identity
from storage.crypto.kdf import LIMITS, Derived, KdfLimits, derive
from storage.crypto.sign import SigningKey
from storage.errors import CannotUnlock, Damaged, StorageError
from storage.files import fault_of, put_in_place
from storage.revisions import sign_revision
from storage.vault import header as headers
from storage.vault import holders, trust
from storage.vault.casefile import CaseFile, Transaction
from storage.vault.grants import CompartmentKey, decoy_grant, seal_grant
from storage.vault.header import Grants, Header
from storage.vault.slots import (
    AccountKeys,
    new_keys,
    read_slot,
    stage_slot,
    write_slot,
)
from storage.vault.trust import FORM, Account, account_answers

RECOVERY_ROLE = trust.RECOVERY_ROLE


@dataclass(frozen=True, slots=True, repr=False)
class NewAccount:
    """Who gets an account: name and passphrase as typed, and which keys."""

    name: str
    passphrase: str
    role: str
    compartments: frozenset[str]


class NameTaken(StorageError):
    """This name and passphrase open an account already."""


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
    if _opens_an_account(case_file, derived):
        raise NameTaken
    identity, recipient = generate_identity()
    keys = new_keys(identity, case_file.keys.root)
    given = {
        name: key
        for name, key in ((extra or {}) | case_file.held).items()
        if name in new.compartments
    }
    account = account_of(new, keys, recipient, frozenset(given))
    # The slot comes first: without a grant in the header it opens nothing.
    write_slot(case_file.folder / "slots", derived, keys, header.context())
    grants = seal_grants(header, account.sealing_public, given, case_file.signing)
    changed = header.with_grants(keys.handle, grants)
    transaction.replace_header(changed, encoded(changed, case_file.held))
    put_account(case_file, transaction, account)
    holders.note_keys(transaction, header.vault_id, account, given.values())
    holders.note_slot(transaction, account.id, derived.slot_name)
    return account


def _opens_an_account(case_file: CaseFile, derived: Derived) -> bool:
    """Tell whether a slot is in use; one without grants is an interrupted attempt's."""
    header = case_file.header
    try:
        keys = read_slot(case_file.folder / "slots", derived, header.context())
    except CannotUnlock:
        return False
    except Damaged:  # or it wants a secret of the computer
        return True
    return keys.handle in header.grants


def give_key(
    case_file: CaseFile,
    transaction: Transaction,
    account: Account,
    keys: dict[str, CompartmentKey],
) -> Account:
    """Grant further compartments to an account that exists."""
    header = case_file.header
    fresh = seal_grants(header, account.sealing_public, keys, case_file.signing)
    files = {key.file for key in keys.values()}
    grants = {
        file: fresh[file] if file in files else sealed
        for file, sealed in header.grants[account.handle].items()
    }
    changed = header.with_grants(account.handle, grants)
    transaction.replace_header(changed, encoded(changed, case_file.held))
    wider = replace(account, compartments=account.compartments | set(keys))
    put_account(case_file, transaction, wider)
    holders.note_keys(transaction, header.vault_id, account, keys.values())
    return wider


@contextmanager
def resealed(
    case_file: CaseFile,
    name: str,
    old: str,
    new: str,
    limits: KdfLimits = LIMITS,
    *,
    device_secret: bytes = b"",
    new_device_secret: bytes = b"",
) -> Iterator[str]:
    """Seal the account's keys under another passphrase or device secret.

    Gives the block the name of the slot, to be noted. Takes effect where the block, which records it, ends without an error; then it
    needs no more room on the disk. The data is not rewritten.

    Raises:
        CannotUnlock: the old passphrase is wrong.
        DiskFull, NotWritable: nothing was changed.

    """
    header, slots = case_file.header, case_file.folder / "slots"
    before = derive(name, old, header.salt, header.kdf, limits)
    keys = read_slot(slots, before, header.context(), device_secret)
    if keys.handle != case_file.keys.handle:
        raise CannotUnlock
    after = derive(name, new, header.salt, header.kdf, limits)
    beside = stage_slot(slots, after, keys, header.context(), new_device_secret)
    try:
        yield after.slot_name
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    put_in_place(beside, slots / after.slot_name)
    case_file.slot = after.slot_name
    if after.slot_name != before.slot_name:
        try:
            (slots / before.slot_name).unlink()
        except OSError as error:
            raise fault_of(error) from error


def seal_grants(
    header: Header,
    recipient: bytes,
    given: dict[str, CompartmentKey],
    granter: SigningKey,
) -> Grants:
    """Return one sealed grant per data file, decoys where no key is given."""
    by_file = {key.file: key for key in given.values()}
    return {
        file: seal_grant(by_file[file], recipient, granter, header.vault_id)
        if file in by_file
        else decoy_grant(header.vault_id, file)
        for file in header.files
    }


def encoded(header: Header, held: dict[str, CompartmentKey]) -> bytes:
    """Return the header's signed bytes; any account can sign it."""
    key = headers.header_key(held["registry"].key, header.vault_id)
    return headers.encode(header, key)


def account_of(
    new: NewAccount, keys: AccountKeys, recipient: str, given: frozenset[str]
) -> Account:
    """Return what the registry will say of a new account."""
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


def put_account(
    case_file: CaseFile, transaction: Transaction, account: Account
) -> None:
    """Write the account's entry, or its next version."""
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

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding colleagues and giving keys."""

from dataclasses import dataclass

from app.catalogue import role, roles
from app.errors import NameInUse, NotAllowed
from app.passphrases import require_strong
from app.policy import require
from app.session import Session
from storage import desk, keychain
from storage.crypto.kdf import derive, normal_name
from storage.crypto.recovery import secret_of
from storage.vault import holders, members, opening
from storage.vault.grants import CompartmentKey
from storage.vault.members import RECOVERY_ROLE, NewAccount
from storage.vault.slots import needs_device_secret

_BOUND = "bound_to_computer"


@dataclass(frozen=True, slots=True, repr=False)
class AddAccount:
    """A colleague joins; they type their own passphrase.

    `recovery_words` (lines) are only needed to give keys that the session does not
    hold itself; without them those keys can be given later by who holds them.
    """

    name: str
    passphrase: str
    role: str
    recovery_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class GiveKeys:
    """Give an account the keys of its role that it does not hold yet."""

    account_id: str
    recovery_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class ChangePassphrase:
    """Seal one's keys under another passphrase."""

    old: str
    new: str


def add_account(command: AddAccount, session: Session) -> frozenset[str]:
    """Add an account; return the compartments that still wait for their key.

    Raises:
        NotAllowed, NameInUse, WeakPassphrase, RecoveryWordsWrong, DiskFull

    """
    if not session.founding:
        require(session.role, "manage_accounts")
    require_strong(command.passphrase, command.name, training=session.training)
    wanted = role(command.role).compartments
    if command.role not in roles():
        raise NotAllowed
    _refuse_twin(command.name, session)
    extra = recovered(command.recovery_words, session)
    new = NewAccount(command.name, command.passphrase, command.role, wanted)
    with session.case_file.transaction() as transaction:
        account = members.add_account(
            session.case_file, transaction, new, extra, session.limits
        )
        transaction.audit(
            "account_added",
            account=account.id,
            role=command.role,
            compartments=sorted(account.compartments),
        )
    return wanted - account.compartments


def give_keys(command: GiveKeys, session: Session) -> frozenset[str]:
    """Give what the account's role should hold; return what still waits.

    Raises:
        NotAllowed: nothing to give, or no such account.
        RecoveryWordsWrong

    """
    account = session.case_file.accounts().get(command.account_id)
    if account is None or account.removed:
        raise NotAllowed
    without = holders.left_out(holders.noted(session.case_file), account)
    missing = role(account.role).compartments - (account.compartments - without)
    keys = recovered(command.recovery_words, session) | session.case_file.held
    given = {name: key for name, key in keys.items() if name in missing}
    if not given:
        raise NotAllowed
    with session.case_file.transaction() as transaction:
        members.give_key(session.case_file, transaction, account, given)
        transaction.audit("keys_given", account=account.id, compartments=sorted(given))
    return missing - set(given)


def change_passphrase(command: ChangePassphrase, session: Session) -> None:
    """Change one's own passphrase.

    Raises:
        CannotUnlock: the old one is wrong.
        WeakPassphrase, NoPasswordStore
        DiskFull, NotWritable: the old one stays.

    """
    name = session.account.name
    require_strong(command.new, name, training=session.training)
    kept = _device_secret(session, command.old)
    resealing = members.resealed(
        session.case_file,
        name,
        command.old,
        command.new,
        session.limits,
        device_secret=kept,
        new_device_secret=kept,
    )
    with resealing as slot, session.case_file.transaction() as transaction:
        holders.note_slot(transaction, session.me, slot)
        transaction.audit("passphrase_changed")


def bind_to_computer(passphrase: str, session: Session, *, bound: bool) -> None:
    """Make this computer's password store a second ingredient of the key, or stop it.

    Raises:
        CannotUnlock: the passphrase is wrong.
        NoPasswordStore: this computer has no store we trust; nothing was changed.

    """
    vault_id = session.case_file.header.vault_id
    kept = _device_secret(session, passphrase)
    wanted = (kept or _shared_secret(vault_id)) if bound else b""
    resealing = members.resealed(
        session.case_file,
        session.account.name,
        passphrase,
        passphrase,
        session.limits,
        device_secret=kept,
        new_device_secret=wanted,
    )
    with resealing, session.case_file.transaction() as transaction:
        desk.put_setting(transaction, session.me, _BOUND, "yes" if bound else "")
        transaction.audit("bound_to_computer" if bound else "unbound_from_computer")


def is_bound(session: Session) -> bool:
    """Tell whether this account wants the computer's secret as well."""
    return bool(desk.setting(session.case_file, session.me, _BOUND))


def _shared_secret(vault_id: str) -> bytes:
    """Return the secret other accounts of this file use here, or a new one."""
    return keychain.kept_secret(vault_id) or keychain.make_secret(vault_id)


def _device_secret(session: Session, passphrase: str) -> bytes:
    """Return the secret the account's slot wants, or b"" where it wants none."""
    header = session.case_file.header
    derived = derive(
        session.account.name, passphrase, header.salt, header.kdf, session.limits
    )
    if not needs_device_secret(session.case_file.folder / "slots", derived):
        return b""
    return keychain.secret_of(header.vault_id)


def _refuse_twin(name: str, session: Session) -> None:
    """One name, one account: people could not say which of two they mean."""
    taken = {
        normal_name(account.name)
        for account in session.case_file.accounts().values()
        if account.role != RECOVERY_ROLE and not account.removed
    }
    recovering = session.account.role == RECOVERY_ROLE
    if not recovering and normal_name(name) in taken:
        raise NameInUse


def recovered(lines: tuple[str, ...], session: Session) -> dict[str, CompartmentKey]:
    """Return the keys that recovery words open; none where no word was typed.

    Raises:
        RecoveryWordsWrong

    """
    if not any(line.strip() for line in lines):
        return {}
    secret = secret_of(list(lines))
    return opening.recovered_keys(session.case_file.header, secret)

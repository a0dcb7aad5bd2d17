# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who holds which key, as only somebody who holds that key can have written it.

The header does not show who was given what, and an account's entry can be written by
anybody on the team. So that new keys go to those who had the old ones and to nobody
who only says so, whoever gives a key leaves a proof in the registry's settings, under
the account and `key/COMPARTMENT`: bytes derived from the key, the account and what
keys are sealed to for it, so that nobody gets another's by writing that it is theirs.
An empty value: the account was left out when the key was renewed, or, where it was
removed, knows the key that is still in use. It also keeps which slot is whose, to
remove it.
"""

from collections.abc import Iterable
from dataclasses import replace

from storage.crypto.kdf import expand
from storage.vault.casefile import CaseFile, Transaction
from storage.vault.grants import CompartmentKey
from storage.vault.trust import Account

SLOT = "slot"
_KEY = "key/"
Noted = dict[tuple[str, str], str]  # (account, compartment) -> proof


def note_keys(
    transaction: Transaction,
    vault_id: str,
    account: Account,
    keys: Iterable[CompartmentKey],
) -> None:
    """Leave a proof that an account was given these keys."""
    for key in keys:
        proof = _proof(key, vault_id, account)
        _note(transaction, account.id, key.compartment, proof)


def note_without(transaction: Transaction, account: str, compartment: str) -> None:
    """Note a key without a proof, where nothing is noted yet."""
    transaction.execute(
        "INSERT OR IGNORE INTO registry.setting (account, name, value)"
        " VALUES (?, ?, '')",
        (account, _KEY + compartment),
    )


def forget_keys(transaction: Transaction, compartment: str) -> None:
    """Forget who held a compartment's key: it has another one."""
    transaction.execute(
        "DELETE FROM registry.setting WHERE name = ?", (_KEY + compartment,)
    )


def note_slot(transaction: Transaction, account: str, slot: str) -> None:
    """Remember whose slot it is; it is nobody else's any more."""
    transaction.execute(
        "DELETE FROM registry.setting WHERE name = ? AND value = ?", (SLOT, slot)
    )
    transaction.execute(
        "INSERT OR REPLACE INTO registry.setting (account, name, value)"
        " VALUES (?, ?, ?)",
        (account, SLOT, slot),
    )


def remember(case_file: CaseFile, transaction: Transaction) -> None:
    """Note the session's own slot and keys, where they are not noted yet."""
    vault_id, me = case_file.header.vault_id, case_file.me
    # Its own keys, whatever the registry says they are.
    public = case_file.keys.sealing.public
    mine = replace(case_file.accounts()[me], sealing_public=public)
    known = noted(case_file)
    fresh = [k for k in case_file.held.values() if not proven(known, vault_id, mine, k)]
    note_keys(transaction, vault_id, mine, fresh)
    if case_file.slot and slot_of(case_file, me) != case_file.slot:
        note_slot(transaction, me, case_file.slot)


def slot_of(case_file: CaseFile, account: str) -> str:
    """Return the name of an account's slot, or "" where it is not known."""
    rows = case_file.rows(
        "SELECT value FROM registry.setting WHERE account = ? AND name = ?",
        (account, SLOT),
    )
    return str(rows[0][0]) if rows else ""


def noted(case_file: CaseFile) -> Noted:
    """Return what is noted of every account's keys."""
    rows = case_file.rows(
        "SELECT account, name, value FROM registry.setting WHERE name GLOB ?",
        (_KEY + "*",),
    )
    return {(str(a), str(name)[len(_KEY) :]): str(value) for a, name, value in rows}


def proven(known: Noted, vault_id: str, account: Account, key: CompartmentKey) -> bool:
    """Tell whether somebody who held `key` noted that the account holds it."""
    said = known.get((account.id, key.compartment))
    return said == _proof(key, vault_id, account)


def left_out(known: Noted, account: Account) -> frozenset[str]:
    """Return the compartments whose new key an account was not given."""
    mine = {
        name for (who, name), proof in known.items() if who == account.id and not proof
    }
    return frozenset(mine)


def _note(transaction: Transaction, account: str, compartment: str, value: str) -> None:
    transaction.execute(
        "INSERT OR REPLACE INTO registry.setting (account, name, value)"
        " VALUES (?, ?, ?)",
        (account, _KEY + compartment, value),
    )


def _proof(key: CompartmentKey, vault_id: str, account: Account) -> str:
    info = f"consigne/holder/v1\0{vault_id}\0{key.file}\0{account.id}\0"
    return expand(key.key, info.encode() + account.sealing_public).hex()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Revisions on their way into a compartment whose key their author does not hold.

A parcel lies in the registry, sealed to the accounts that hold the compartment: a key
of its own seals the signed revision, HPKE seals that key to each of them. Whoever
opens the registry sees that a parcel waits, for which compartment and for whom.
"""

import os
from collections.abc import Iterable

from storage import canonical
from storage.crypto.seal import CannotOpen, SealingKey, open_with, seal_to, seal_with
from storage.errors import Damaged
from storage.revisions import MAX_BYTES, Revision, read_revision
from storage.vault.casefile import CaseFile, Transaction
from storage.vault.trust import Account

_KEY_BYTES = 32
_SIGNATURE_BYTES = 64
_MOST = 100  # accounts
_LIMIT = 2 * MAX_BYTES


def put_parcel(
    transaction: Transaction, revision: Revision, holders: Iterable[Account]
) -> str:
    """Lay down a revision for those who hold its compartment; return the parcel's id."""
    parcel_id, compartment = revision.id.hex(), revision.compartment
    key, context = os.urandom(_KEY_BYTES), _context(parcel_id, compartment)
    keys = {
        account.id: canonical.b64(seal_to(account.sealing_public, key, context))
        for account in holders
    }
    sealed = seal_with(key, revision.signature + revision.body, context)
    body = canonical.dumps({"keys": keys, "sealed": canonical.b64(sealed)})
    transaction.execute(
        "INSERT OR IGNORE INTO registry.parcel (id, compartment, body)"
        " VALUES (?, ?, ?)",
        (parcel_id, compartment, body),
    )
    return parcel_id


def waiting(
    case_file: CaseFile, compartments: tuple[str, ...]
) -> list[tuple[str, str, bytes]]:
    """Return (id, compartment, body) of the parcels for these compartments."""
    marks = ",".join("?" * len(compartments))
    return [
        (str(parcel_id), str(compartment), bytes(body))
        for parcel_id, compartment, body in case_file.rows(
            "SELECT id, compartment, body FROM registry.parcel"
            f" WHERE compartment IN ({marks}) ORDER BY id",
            compartments,
        )
    ]


def open_parcel(
    parcel_id: str, compartment: str, body: bytes, me: str, key: SealingKey
) -> Revision | None:
    """Return what a parcel holds, or None: not for this account, or altered outside.

    Raises:
        Damaged: it opens, and holds no revision that was signed by who it names.

    """
    context = _context(parcel_id, compartment)
    try:
        value = canonical.loads(body, _LIMIT)
        keys = value["keys"]
        if not isinstance(keys, dict) or me not in keys or len(keys) > _MOST:
            return None
        content = key.open(canonical.unb64(keys[me]), context)
        plain = open_with(content, canonical.unb64(value["sealed"]), context)
    except (CannotOpen, KeyError, ValueError):  # NotCanonical is a ValueError
        return None  # another account's copy of the key may still open it
    revision = read_revision(plain[_SIGNATURE_BYTES:], plain[:_SIGNATURE_BYTES])
    if revision.id.hex() != parcel_id or revision.compartment != compartment:
        raise Damaged("revision")
    return revision


def addressees(body: bytes) -> frozenset[str]:
    """Return the accounts (ids) that a parcel is sealed to; none where it is altered."""
    try:
        keys = canonical.loads(body, _LIMIT)["keys"]
    except (canonical.NotCanonical, KeyError, TypeError):
        return frozenset()
    return frozenset(keys) if isinstance(keys, dict) else frozenset()


def drop_parcel(transaction: Transaction, parcel_id: str) -> None:
    """Forget a parcel that was taken in or refused."""
    transaction.execute("DELETE FROM registry.parcel WHERE id = ?", (parcel_id,))


def _context(parcel_id: str, compartment: str) -> bytes:
    return f"consigne/parcel/v1\0{compartment}\0{parcel_id}".encode()

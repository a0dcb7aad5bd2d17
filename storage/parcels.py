# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Revisions on their way into a compartment whose key their author does not hold.

A parcel lies in the registry, sealed to the accounts that hold the compartment: a key
of its own seals the signed revision and each file attached to it, HPKE seals that key to
each of them. Whoever opens the registry sees that a parcel waits, for which compartment,
for whom, and how large it is.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping

from storage import canonical
from storage.crypto.seal import CannotOpen, SealingKey, open_with, seal_to, seal_with
from storage.errors import Damaged, StorageError
from storage.revisions import MAX_BYTES, Revision, read_revision
from storage.vault.casefile import CaseFile, Transaction
from storage.vault.trust import Account

_KEY_BYTES = 32
_SIGNATURE_BYTES = 64
_MOST = 100  # accounts
_LIMIT = 2 * MAX_BYTES
FILES = 4
FILES_BYTES = 32 * 1024 * 1024  # all files of one parcel together
_SEALING = 12 + 16  # nonce and tag around each file


class ParcelTooLarge(StorageError):
    """More files, or more bytes, than a parcel takes along."""


def put_parcel(
    transaction: Transaction,
    revision: Revision,
    holders: Iterable[Account],
    files: Mapping[str, bytes] | None = None,
) -> str:
    """Lay down a revision for those who hold its compartment; return the parcel's id.

    `files` are the bytes of what is attached to it, by SHA-256 (hex): all of it.

    Raises:
        ParcelTooLarge
        Damaged: `files` are not what the revision names.

    """
    parcel_id, compartment = revision.id.hex(), revision.compartment
    attached = _attached(revision, files or {})
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
    for number, data in enumerate(attached):
        about = _file_context(parcel_id, compartment, number)
        transaction.execute(
            "INSERT OR IGNORE INTO registry.parcel (id, compartment, body)"
            " VALUES (?, ?, ?)",
            (_file_id(parcel_id, number), compartment, seal_with(key, data, about)),
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
            f" WHERE compartment IN ({marks}) AND instr(id, '/') = 0 ORDER BY id",
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
    plain = _unsealed(parcel_id, compartment, body, me, key)
    return None if plain is None else _inside(parcel_id, compartment, plain[1])


def open_files(
    case_file: CaseFile, parcel: tuple[str, str, bytes], me: str, key: SealingKey
) -> dict[str, bytes] | None:
    """Return the files of a parcel that `open_parcel` opens, by SHA-256 (hex).

    `parcel` is as `waiting` gives it. None: one is missing or was altered outside, and
    another copy of the case file may still have it.

    Raises:
        Damaged: what was sealed is not what the revision names.

    """
    parcel_id, compartment, body = parcel
    opened = _unsealed(parcel_id, compartment, body, me, key)
    if opened is None:
        return None
    content, plain = opened
    named = _inside(parcel_id, compartment, plain).fields["attachments"]
    _require_room([one["size"] for one in named])
    found = {}
    for number, one in enumerate(named):
        sealed = _sealed_file(case_file, parcel_id, number, one["size"])
        try:
            about = _file_context(parcel_id, compartment, number)
            data = open_with(content, sealed, about)
        except CannotOpen:
            return None
        if hashlib.sha256(data).hexdigest() != one["sha256"]:
            raise Damaged("attachment")
        found[str(one["sha256"])] = data
    return found


def addressees(body: bytes) -> frozenset[str]:
    """Return the accounts (ids) that a parcel is sealed to; none where it is altered."""
    try:
        keys = canonical.loads(body, _LIMIT)["keys"]
    except (canonical.NotCanonical, KeyError, TypeError):
        return frozenset()
    return frozenset(keys) if isinstance(keys, dict) else frozenset()


def drop_parcel(transaction: Transaction, parcel_id: str) -> None:
    """Forget a parcel that was taken in or refused, with its files."""
    transaction.execute(
        "DELETE FROM registry.parcel WHERE id = ?1"
        " OR substr(id, 1, length(?1) + 1) = ?1 || '/'",
        (parcel_id,),
    )


def _unsealed(
    parcel_id: str, compartment: str, body: bytes, me: str, key: SealingKey
) -> tuple[bytes, bytes] | None:
    """Return a parcel's own key and what it seals; None: not for me, or altered."""
    context = _context(parcel_id, compartment)
    try:
        value = canonical.loads(body, _LIMIT)
        keys = value["keys"]
        if not isinstance(keys, dict) or me not in keys or len(keys) > _MOST:
            return None
        content = key.open(canonical.unb64(keys[me]), context)
        return content, open_with(content, canonical.unb64(value["sealed"]), context)
    except (CannotOpen, KeyError, ValueError):  # NotCanonical is a ValueError
        return None  # another account's copy of the key may still open it


def _inside(parcel_id: str, compartment: str, plain: bytes) -> Revision:
    revision = read_revision(plain[_SIGNATURE_BYTES:], plain[:_SIGNATURE_BYTES])
    if revision.id.hex() != parcel_id or revision.compartment != compartment:
        raise Damaged("revision")
    return revision


def _attached(revision: Revision, files: Mapping[str, bytes]) -> list[bytes]:
    """Return the bytes of what a revision names, in its order."""
    named = [str(one["sha256"]) for one in revision.fields["attachments"]]
    if set(named) != set(files) or len(named) != len(files):
        raise Damaged("attachment")
    _require_room([len(data) for data in files.values()])
    return [files[sha256] for sha256 in named]


def _require_room(sizes: list[int]) -> None:
    if len(sizes) > FILES or sum(sizes) > FILES_BYTES:
        raise ParcelTooLarge


def _sealed_file(case_file: CaseFile, parcel_id: str, number: int, size: int) -> bytes:
    """Return a file as it lies there; b"" where it has another size: not even read."""
    rows = case_file.rows(
        "SELECT body FROM registry.parcel WHERE id = ? AND length(body) = ?",
        (_file_id(parcel_id, number), size + _SEALING),
    )
    return bytes(rows[0][0]) if rows else b""


def _file_id(parcel_id: str, number: int) -> str:
    return f"{parcel_id}/{number}"


def _context(parcel_id: str, compartment: str) -> bytes:
    return f"consigne/parcel/v1\0{compartment}\0{parcel_id}".encode()


def _file_context(parcel_id: str, compartment: str, number: int) -> bytes:
    return f"consigne/parcel-file/v1\0{compartment}\0{parcel_id}\0{number}".encode()

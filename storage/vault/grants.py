# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A grant: one compartment's key, sealed to one account and signed by who gave it.

Plaintext, 148 bytes: key (32), epoch (4, big-endian), compartment name (16, padded
with NUL), granter's public signing key (32), signature (64). The signature
covers the first 52 bytes, the recipient's public sealing key, the case file's id and
the data file's name. A grant that is not given is the same size, sealed to a key
nobody has, so the header does not show who may read what.
"""

import os
from dataclasses import dataclass

from storage.crypto.seal import SEED_BYTES, CannotOpen, SealingKey, seal_to
from storage.crypto.sign import SigningKey, verifies

NAME_BYTES = 16
SIGNED_BYTES = 32 + 4 + NAME_BYTES
GRANT_BYTES = SIGNED_BYTES + 32 + 64


@dataclass(frozen=True, slots=True, repr=False)
class CompartmentKey:
    """The raw 32-byte key of one compartment's database, for one epoch."""

    compartment: str
    file: str
    epoch: int
    key: bytes

    def packed(self) -> bytes:
        """Return the 52 bytes that a granter signs first."""
        name = self.compartment.encode("ascii").ljust(NAME_BYTES, b"\0")
        return self.key + self.epoch.to_bytes(4, "big") + name


@dataclass(frozen=True, slots=True, repr=False)
class Grant:
    """An opened grant; `granter` is a public signing key still to be trusted."""

    key: CompartmentKey
    granter: bytes


def seal_grant(
    key: CompartmentKey, recipient: bytes, granter: SigningKey, vault_id: str
) -> bytes:
    """Seal `key` to a public sealing key, signed by `granter`."""
    packed = key.packed()
    signature = granter.sign("grant", packed + recipient + _info(vault_id, key.file))
    plain = packed + granter.public + signature
    return seal_to(recipient, plain, _info(vault_id, key.file))


def decoy_grant(vault_id: str, file: str) -> bytes:
    """Return a grant that nobody can open, like the others in every other way."""
    nobody = SealingKey(os.urandom(SEED_BYTES)).public
    return seal_to(nobody, os.urandom(GRANT_BYTES), _info(vault_id, file))


def open_grant(
    sealed: bytes, sealing: SealingKey, vault_id: str, file: str
) -> Grant | None:
    """Return the grant, or None where it was not given to this key."""
    try:
        plain = sealing.open(sealed, _info(vault_id, file))
    except CannotOpen:
        return None
    if len(plain) != GRANT_BYTES:
        return None
    packed, granter, signature = plain[:52], plain[52:84], plain[84:]
    covered = packed + sealing.public + _info(vault_id, file)
    if not verifies(granter, "grant", covered, signature):
        return None
    name = packed[36:52].rstrip(b"\0").decode("ascii", "replace")
    epoch = int.from_bytes(packed[32:36], "big")
    return Grant(CompartmentKey(name, file, epoch, packed[:32]), granter)


def _info(vault_id: str, file: str) -> bytes:
    return f"consigne/grant/v1\0{vault_id}\0{file}".encode()

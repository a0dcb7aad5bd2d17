# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ed25519 signatures with a domain prefix, over the bytes as stored."""

from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

Domain = Literal[
    "backup",
    "revision",
    "header",
    "grant",
    "audit",
    "handover",
    "card",
    "statement",
    "evidence",
]

# Public keys of small order, the sign bit aside: with these anybody can make a
# signature that verifies, so nobody has signed.
_NOBODYS = {
    bytes.fromhex(point)
    for point in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
}


def prefix(domain: Domain) -> bytes:
    """Return what is signed before the object, so no signature fits another kind."""
    return f"consigne/{domain}/v1\0".encode()


class SigningKey:
    """An account's signing key; `public` is its 32-byte public half."""

    __slots__ = ("_key", "public")

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = self._key.public_key().public_bytes_raw()

    def sign(self, domain: Domain, data: bytes) -> bytes:
        """Return the 64-byte signature of `data` in `domain`."""
        return self._key.sign(prefix(domain) + data)


def verifies(public: bytes, domain: Domain, data: bytes, signature: bytes) -> bool:
    """Tell whether `signature` is that of `public` over `data` in `domain`."""
    try:
        if public[:31] + bytes([public[31] & 0x7F]) in _NOBODYS:
            return False
        Ed25519PublicKey.from_public_bytes(public).verify(
            signature, prefix(domain) + data
        )
    except (InvalidSignature, ValueError, IndexError):
        return False
    return True

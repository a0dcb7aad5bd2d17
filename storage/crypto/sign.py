# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ed25519 signatures with a domain prefix, over the bytes as stored."""

from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

Domain = Literal["revision", "header", "grant", "audit", "handover", "card"]


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
        Ed25519PublicKey.from_public_bytes(public).verify(
            signature, prefix(domain) + data
        )
    except (InvalidSignature, ValueError):
        return False
    return True

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealing small secrets: HPKE (RFC 9180) to a key pair, AEAD under a key."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import (
    MLKEM768PrivateKey,
    MLKEM768PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SEED_BYTES = 64 + 32  # ML-KEM-768 seed, X25519 scalar
PUBLIC_BYTES = 1184 + 32
OVERHEAD = 1120 + 16  # encapsulated key, tag
NONCE_BYTES = 12

_SUITE = hpke.Suite(
    hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305
)


class CannotOpen(Exception):
    """The sealed bytes were altered, or are not for this key."""


class SealingKey:
    """A hybrid (post-quantum and classical) key pair; `public` is 1,216 bytes."""

    __slots__ = ("_key", "public")

    def __init__(self, seed: bytes) -> None:
        kem = MLKEM768PrivateKey.from_seed_bytes(seed[:64])
        ecdh = X25519PrivateKey.from_private_bytes(seed[64:SEED_BYTES])
        self._key = hpke.MLKEM768X25519PrivateKey(kem, ecdh)
        self.public = (
            kem.public_key().public_bytes_raw() + ecdh.public_key().public_bytes_raw()
        )

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """Return what was sealed to this key with the same `info`.

        Raises:
            CannotOpen: altered, for another key, or sealed in another context.

        """
        try:
            return _SUITE.decrypt(sealed, self._key, info)
        except (InvalidTag, ValueError) as error:
            raise CannotOpen from error


def seal_to(public: bytes, secret: bytes, info: bytes) -> bytes:
    """Seal `secret` to a 1,216-byte public key; `info` binds the context."""
    if len(public) != PUBLIC_BYTES:
        raise CannotOpen
    try:
        key = hpke.MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:1184]),
            X25519PublicKey.from_public_bytes(public[1184:]),
        )
    except ValueError as error:
        raise CannotOpen from error
    return _SUITE.encrypt(secret, key, info)


def seal_with(key: bytes, secret: bytes, context: bytes) -> bytes:
    """Seal `secret` under a 32-byte key used only once: nonce, then ciphertext."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, secret, context)


def open_with(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """Undo `seal_with`.

    Raises:
        CannotOpen: altered, another key, or another context.

    """
    try:
        return ChaCha20Poly1305(key).decrypt(
            sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context
        )
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error

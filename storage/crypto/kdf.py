# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a name and a passphrase to a slot name and an account key (Argon2id)."""

import hashlib
import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import KdfOutOfRange

SALT_BYTES = 16
_LONE = "surrogatepass"  # half a character is still something that was typed


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Argon2id cost: memory in KiB, passes, lanes."""

    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class KdfLimits:
    """What a header may ask for; the floor is RFC 9106's second choice."""

    floor: KdfParameters = KdfParameters(64 * 1024, 3, 4)
    ceiling: KdfParameters = KdfParameters(1024 * 1024, 20, 8)
    lanes_floor: int = 1

    def check(self, parameters: KdfParameters) -> None:
        """Refuse before a byte is allocated.

        Raises:
            KdfOutOfRange: below the floor or above the ceiling.

        """
        low, high = self.floor, self.ceiling
        fine = (
            low.memory_kib <= parameters.memory_kib <= high.memory_kib
            and low.passes <= parameters.passes <= high.passes
            and self.lanes_floor <= parameters.lanes <= high.lanes
        )
        if not fine:
            raise KdfOutOfRange


LIMITS = KdfLimits()
FLOOR = LIMITS.floor


def normal_passphrase(passphrase: str) -> bytes:
    """NFKC, so that the same key strokes on another system give the same bytes."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", _LONE)


def normal_name(name: str) -> bytes:
    """Case and spacing of a name never matter."""
    spaced = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    return spaced.encode("utf-8", _LONE)


@dataclass(frozen=True, slots=True, repr=False)
class Derived:
    """What one Argon2id run gives: the slot's file name and 32 secret bytes."""

    slot_name: str
    secret: bytes


def derive(
    name: str,
    passphrase: str,
    salt: bytes,
    parameters: KdfParameters,
    limits: KdfLimits = LIMITS,
) -> Derived:
    """Run Argon2id once over the passphrase, salted by the file's salt and the name.

    The slot name comes from the same run as the key, so an unknown name and a wrong
    passphrase look the same and cost the same.

    Raises:
        KdfOutOfRange: the parameters are refused.

    """
    limits.check(parameters)
    from argon2.low_level import Type, hash_secret_raw

    mixed = hashlib.sha256(b"consigne/slot-salt/v1\0" + salt + normal_name(name))
    raw = hash_secret_raw(
        normal_passphrase(passphrase),
        mixed.digest(),
        time_cost=parameters.passes,
        memory_cost=parameters.memory_kib,
        parallelism=parameters.lanes,
        hash_len=64,
        type=Type.ID,
    )
    return Derived(raw[:16].hex(), raw[16:48])


def account_key(derived: Derived, device_secret: bytes, context: bytes) -> bytes:
    """Return the 32-byte key of a slot; `device_secret` is b"" where not used."""
    return expand(
        derived.secret + device_secret, b"consigne/account-key/v1\0" + context
    )


def expand(secret: bytes, info: bytes, length: int = 32) -> bytes:
    """HKDF-SHA256 without salt; `info` separates the uses."""
    return HKDF(SHA256(), length, salt=None, info=info).derive(secret)


def calibrated(target_seconds: float = 1.0) -> KdfParameters:
    """Return parameters that take about `target_seconds` here, never below the floor."""
    started = time.perf_counter()
    derive("", "", bytes(SALT_BYTES), FLOOR)
    one = (time.perf_counter() - started) / (FLOOR.memory_kib * FLOOR.passes)
    for memory_kib in (256 * 1024, 128 * 1024, 64 * 1024):
        passes = round(target_seconds / (one * memory_kib))
        if passes >= FLOOR.passes:
            return KdfParameters(memory_kib, min(passes, 10), FLOOR.lanes)
    return FLOOR

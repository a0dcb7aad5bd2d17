# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A slot: one account's private keys, sealed under its passphrase.

File: MAGIC, one flag byte (1 = a device secret is needed), then the sealed payload
(nonce, ciphertext) of a fixed size, so that slots differ in nothing but randomness.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from storage import canonical
from storage.crypto.kdf import Derived, account_key, expand
from storage.crypto.seal import (
    SEED_BYTES,
    CannotOpen,
    SealingKey,
    open_with,
    seal_with,
)
from storage.crypto.sign import SigningKey
from storage.errors import CannotUnlock, Damaged
from storage.files import fault_of, put_in_place, read_limited, write_beside

MAGIC = b"CONSIGNE-SLOT-1\n"
PAYLOAD_BYTES = 1024
SLOT_BYTES = len(MAGIC) + 1 + 12 + PAYLOAD_BYTES + 16


@dataclass(frozen=True, slots=True, repr=False)
class AccountKeys:
    """An account's secrets and the anchors of its trust.

    `handle` names its grants in the header, `root` is the public signing key of the
    account that made the case file, `age_identity` opens bundles sent to it.
    """

    handle: str
    root: bytes
    sealing_seed: bytes
    signing_seed: bytes
    age_identity: str

    @property
    def sealing(self) -> SealingKey:
        """The key pair that grants are sealed to."""
        return SealingKey(self.sealing_seed)

    @property
    def signing(self) -> SigningKey:
        """The key that signs revisions, grants, audit entries and bundles."""
        return SigningKey(self.signing_seed)


def new_keys(age_identity: str, root: bytes | None = None) -> AccountKeys:
    """Make fresh keys; without `root` the account is itself the root."""
    signing_seed = os.urandom(32)
    return AccountKeys(
        handle=os.urandom(16).hex(),
        root=root or SigningKey(signing_seed).public,
        sealing_seed=os.urandom(SEED_BYTES),
        signing_seed=signing_seed,
        age_identity=age_identity,
    )


def recovery_keys(secret: bytes) -> AccountKeys:
    """Return the keys of the account that the recovery words are.

    Its root is learnt from the registry: words are too few to pin it.
    """
    return AccountKeys(
        handle=expand(secret, b"consigne/recovery/handle/v1\0", 16).hex(),
        root=b"",
        sealing_seed=expand(secret, b"consigne/recovery/sealing/v1\0", SEED_BYTES),
        signing_seed=expand(secret, b"consigne/recovery/signing/v1\0"),
        age_identity="",
    )


def write_slot(
    folder: Path,
    derived: Derived,
    keys: AccountKeys,
    context: bytes,
    device_secret: bytes = b"",
) -> None:
    """Seal `keys` into the slot that `derived` names, in one atomic step."""
    beside = stage_slot(folder, derived, keys, context, device_secret)
    put_in_place(beside, folder / derived.slot_name)


def stage_slot(
    folder: Path,
    derived: Derived,
    keys: AccountKeys,
    context: bytes,
    device_secret: bytes = b"",
) -> Path:
    """Write a slot beside its place; return where, for `put_in_place`."""
    flags = bytes([1 if device_secret else 0])
    payload = canonical.dumps(
        {
            "age_identity": keys.age_identity,
            "handle": keys.handle,
            "root": canonical.b64(keys.root),
            "sealing_seed": canonical.b64(keys.sealing_seed),
            "signing_seed": canonical.b64(keys.signing_seed),
        }
    ).ljust(PAYLOAD_BYTES)
    sealed = seal_with(
        account_key(derived, device_secret, context), payload, MAGIC + flags + context
    )
    return write_beside(folder / derived.slot_name, MAGIC + flags + sealed)


def needs_device_secret(folder: Path, derived: Derived) -> bool:
    """Tell whether the slot wants the secret kept by this computer."""
    return _read(folder, derived)[len(MAGIC)] == 1


def read_slot(
    folder: Path, derived: Derived, context: bytes, device_secret: bytes = b""
) -> AccountKeys:
    """Open the slot that `derived` names.

    Raises:
        CannotUnlock: no such slot: unknown name or wrong passphrase.
        Damaged: the slot is there but is not what was written.
        NotWritable: the slot cannot be read.

    """
    data = _read(folder, derived)
    head = data[: len(MAGIC) + 1]
    try:
        payload = open_with(
            account_key(derived, device_secret, context),
            data[len(head) :],
            head + context,
        )
        value = canonical.loads(payload.rstrip(b" "), PAYLOAD_BYTES)
        return AccountKeys(
            handle=value["handle"],
            root=canonical.unb64(value["root"], 32),
            sealing_seed=canonical.unb64(value["sealing_seed"], SEED_BYTES),
            signing_seed=canonical.unb64(value["signing_seed"], 32),
            age_identity=value["age_identity"],
        )
    except (CannotOpen, canonical.NotCanonical, KeyError) as error:
        raise Damaged("slot") from error


def _read(folder: Path, derived: Derived) -> bytes:
    try:
        data = read_limited(folder / derived.slot_name, SLOT_BYTES + 1)
    except FileNotFoundError as error:
        raise CannotUnlock from error
    except OSError as error:
        raise fault_of(error) from error
    if len(data) != SLOT_BYTES or not data.startswith(MAGIC):
        raise Damaged("slot")
    return data

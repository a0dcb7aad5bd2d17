# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`header.json`: what must be known before anything can be opened."""

import os
from dataclasses import dataclass, field, replace
from typing import Any

from storage import canonical
from storage.crypto.kdf import SALT_BYTES, KdfLimits, KdfParameters, expand
from storage.crypto.sign import SigningKey, verifies
from storage.errors import Damaged, NewerFormat
from storage.vault.label import FORMAT, MAX_BYTES

VERSION = 1
ID_HEX = 32

Grants = dict[str, bytes]  # data file name -> sealed grant


@dataclass(frozen=True, slots=True, repr=False)
class Header:
    """The header's fields; every one of them is signed.

    `files` are the opaque names of the compartments' databases, sorted. `grants`
    maps an account's handle to one sealed grant per file, all of one size, those
    not given sealed to nobody. The recovery words are one more account.
    """

    vault_id: str
    label: str
    training: bool
    generation: int
    salt: bytes
    kdf: KdfParameters
    files: tuple[str, ...]
    grants: dict[str, Grants] = field(default_factory=dict)

    def context(self) -> bytes:
        """Return what seals every slot to this case file and its key derivation."""
        return canonical.dumps(
            {
                "kdf": _kdf_json(self.kdf),
                "salt": canonical.b64(self.salt),
                "vault_id": self.vault_id,
            }
        )

    def with_grants(self, handle: str, grants: Grants) -> "Header":
        """Return the next generation, in which `handle` has these grants."""
        everyone = self.grants | {handle: grants}
        return replace(self, grants=everyone, generation=self.generation + 1)


def header_key(registry_key: bytes, vault_id: str) -> SigningKey:
    """Return the key that signs the header: every account can derive it, no stranger."""
    info = b"consigne/header-key/v1\0" + vault_id.encode()
    return SigningKey(expand(bytes(registry_key), info))


def encode(header: Header, key: SigningKey) -> bytes:
    """Return the signed bytes of `header.json`."""
    signed = _to_json(header)
    signature = key.sign("header", canonical.dumps(signed))
    return canonical.dumps({"signature": canonical.b64(signature), "signed": signed})


def verify(data: bytes, key: SigningKey) -> None:
    """Check the signature of bytes that `decode` has accepted.

    Raises:
        Damaged: the header was altered.

    """
    value = canonical.loads(data, MAX_BYTES)
    body = canonical.dumps(value["signed"])
    if not verifies(key.public, "header", body, canonical.unb64(value["signature"])):
        raise Damaged("header")


def decode(data: bytes, limits: KdfLimits) -> Header:
    """Parse strictly; the signature can only be checked once the registry is open.

    Raises:
        Damaged: not a header, or fields of the wrong shape.
        NewerFormat: written by a newer Consigne.
        KdfOutOfRange: key derivation parameters refused.

    """
    try:
        value = canonical.loads(data, MAX_BYTES)
        signed = value["signed"]
        canonical.unb64(value["signature"], 64)
        if set(value) != {"signed", "signature"} or signed["format"] != FORMAT:
            raise Damaged("header")
        if _whole(signed["version"]) > VERSION:
            raise NewerFormat("header")
        header = _from_json(signed)
    except (canonical.NotCanonical, KeyError, TypeError, AttributeError) as error:
        raise Damaged("header") from error
    limits.check(header.kdf)
    return header


def new_id() -> str:
    """Return 16 random bytes as hex."""
    return os.urandom(16).hex()


def _kdf_json(kdf: KdfParameters) -> dict[str, Any]:
    return {
        "algorithm": "argon2id",
        "lanes": kdf.lanes,
        "memory_kib": kdf.memory_kib,
        "passes": kdf.passes,
    }


def _to_json(header: Header) -> dict[str, Any]:
    return {
        "files": list(header.files),
        "format": FORMAT,
        "generation": header.generation,
        "grants": {k: _grants_json(v) for k, v in header.grants.items()},
        "kdf": _kdf_json(header.kdf),
        "label": header.label,
        "salt": canonical.b64(header.salt),
        "training": header.training,
        "vault_id": header.vault_id,
        "version": VERSION,
    }


def _from_json(signed: dict[str, Any]) -> Header:
    kdf = signed["kdf"]
    if kdf["algorithm"] != "argon2id" or not isinstance(signed["training"], bool):
        raise Damaged("header")
    files = tuple(_hex(name) for name in signed["files"])
    if sorted(set(files)) != list(files):
        raise Damaged("header")
    header = Header(
        vault_id=_hex(signed["vault_id"]),
        label=_text(signed["label"]),
        training=signed["training"],
        generation=_whole(signed["generation"]),
        salt=canonical.unb64(signed["salt"], SALT_BYTES),
        kdf=KdfParameters(
            _whole(kdf["memory_kib"]), _whole(kdf["passes"]), _whole(kdf["lanes"])
        ),
        files=files,
        grants={_hex(k): _grants(v, files) for k, v in signed["grants"].items()},
    )
    if _to_json(header) != signed:  # a field we do not know
        raise Damaged("header")
    return header


def _grants_json(grants: Grants) -> dict[str, str]:
    return {name: canonical.b64(sealed) for name, sealed in grants.items()}


def _grants(value: dict[str, Any], files: tuple[str, ...]) -> Grants:
    if set(value) != set(files):
        raise Damaged("header")
    return {name: canonical.unb64(text) for name, text in value.items()}


def _hex(value: object) -> str:
    if not isinstance(value, str) or len(value) != ID_HEX:
        raise Damaged("header")
    if set(value) - set("0123456789abcdef"):
        raise Damaged("header")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Damaged("header")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Damaged("header")
    return value

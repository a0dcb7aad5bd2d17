# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`backup.json`: what a backup holds, signed by the key that signs the header.

A backup is a case file: byte copies, hence as encrypted as the original, with one file
more. The number of cases stands in it sealed under a key of the registry: a stick that
is found says neither how many people it is about nor, from backup to backup, how many
came. When it was made, of which case file, and how large it is, anybody can see.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from storage import canonical
from storage.audit import AuditHead
from storage.crypto.kdf import expand
from storage.crypto.seal import CannotOpen, open_with, seal_with
from storage.crypto.sign import SigningKey, verifies
from storage.errors import NewerFormat, StorageError
from storage.revisions import stamp

FORMAT, VERSION = "consigne-backup", 1
NAME = "backup.json"
MAX_BYTES = 1024 * 1024
MAX_FILES = 4_096
_SIZE_BYTES, _COUNT_BYTES = 2**53 - 1, 8
_NEEDED = frozenset({"header.json", "anchor.db"})
# A journal stays where its compartment could not be opened since a power cut.
_NAMES = re.compile(
    r"header\.json|anchor\.db|anchor\.db-mj[0-9A-F]{1,16}|training\.toml"
    r"|slots/[0-9a-f]{32}|data/[0-9a-f]{32}\.db(-journal)?",
    re.ASCII,
)
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)


class NotABackup(StorageError):
    """There is no backup in this folder."""


class BackupDamaged(StorageError):
    """Something in a backup is missing, was added or is not what was written."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a backup: `name` with "/", `size` in bytes, SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, repr=False)
class Backup:
    """The fields of `backup.json`; every one of them is signed.

    `audit` is the head of the audit chain as it was copied; `sealed` holds the number
    of cases, for who holds the registry.
    """

    made_at: datetime
    vault_id: str
    label: str
    training: bool
    generation: int
    audit: AuditHead
    sealed: bytes
    files: tuple[Part, ...]

    @property
    def size(self) -> int:
        """How many bytes the files have, `backup.json` aside."""
        return sum(part.size for part in self.files)


def allowed(name: str) -> bool:
    """Tell whether a file of this name has a place in a backup."""
    return _NAMES.fullmatch(name) is not None


def encode(backup: Backup, key: SigningKey) -> bytes:
    """Return the signed bytes of `backup.json`."""
    signed = _to_json(backup)
    signature = key.sign("backup", canonical.dumps(signed))
    return canonical.dumps({"signature": canonical.b64(signature), "signed": signed})


def signed_by(data: bytes, key: SigningKey) -> bool:
    """Tell whether bytes that `decode` has accepted were signed with the header's key."""
    value = canonical.loads(data, MAX_BYTES)
    body = canonical.dumps(value["signed"])
    signature = canonical.unb64(value["signature"])
    return verifies(key.public, "backup", body, signature)


def decode(data: bytes) -> Backup:
    """Parse strictly; the signature is checked by who holds the registry.

    Raises:
        BackupDamaged: not a description, or fields of the wrong shape.
        NewerFormat: written by a newer Consigne.

    """
    try:
        value = canonical.loads(data, MAX_BYTES)
        signed = value["signed"]
        canonical.unb64(value["signature"], 64)
        if set(value) != {"signed", "signature"} or signed["format"] != FORMAT:
            raise BackupDamaged
        if _whole(signed["version"]) > VERSION:
            raise NewerFormat("backup")
        backup = _from_json(signed)
        if _to_json(backup) != signed:  # a field we do not know
            raise BackupDamaged
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise BackupDamaged from error  # NotCanonical is a ValueError
    return backup


def seal_count(
    registry_key: bytes, vault_id: str, made_at: datetime, cases: int
) -> bytes:
    """Return the number of cases, sealed; always of one length."""
    count = cases.to_bytes(_COUNT_BYTES, "big")
    return seal_with(_key(registry_key, vault_id), count, _context(vault_id, made_at))


def open_count(backup: Backup, registry_key: bytes) -> int:
    """Return the number of cases a backup holds.

    Raises:
        BackupDamaged: altered, or another registry's key.

    """
    key = _key(registry_key, backup.vault_id)
    try:
        count = open_with(key, backup.sealed, _context(backup.vault_id, backup.made_at))
    except CannotOpen as error:
        raise BackupDamaged from error
    return int.from_bytes(count, "big")


def _key(registry_key: bytes, vault_id: str) -> bytes:
    return expand(bytes(registry_key), b"consigne/backup-key/v1\0" + vault_id.encode())


def _context(vault_id: str, made_at: datetime) -> bytes:
    return f"consigne/backup/v1\0{vault_id}\0{stamp(made_at)}".encode()


def _to_json(backup: Backup) -> dict[str, Any]:
    return {
        "audit": {"hash": backup.audit.hash.hex(), "seq": backup.audit.seq},
        "cases": canonical.b64(backup.sealed),
        "files": [
            {"name": part.name, "sha256": part.sha256, "size": part.size}
            for part in backup.files
        ],
        "format": FORMAT,
        "generation": backup.generation,
        "label": backup.label,
        "made_at": stamp(backup.made_at),
        "training": backup.training,
        "vault_id": backup.vault_id,
        "version": VERSION,
    }


def _from_json(signed: dict[str, Any]) -> Backup:
    if not isinstance(signed["training"], bool) or not isinstance(signed["label"], str):
        raise BackupDamaged
    rows = signed["files"]
    if not isinstance(rows, list) or len(rows) > MAX_FILES:
        raise BackupDamaged
    files = tuple(_part(row) for row in rows)
    names = [part.name for part in files]
    if sorted(set(names)) != names or not set(names) >= _NEEDED:
        raise BackupDamaged
    return Backup(
        made_at=datetime.fromisoformat(_text(signed["made_at"], _STAMP)).astimezone(
            UTC
        ),
        vault_id=_text(signed["vault_id"], _ID),
        label=signed["label"],
        training=signed["training"],
        generation=_whole(signed["generation"]),
        audit=AuditHead(
            _whole(signed["audit"]["seq"]),
            bytes.fromhex(_text(signed["audit"]["hash"], _HASH)),
        ),
        sealed=canonical.unb64(signed["cases"]),
        files=files,
    )


def _part(row: dict[str, Any]) -> Part:
    return Part(
        _text(row["name"], _NAMES), _whole(row["size"]), _text(row["sha256"], _HASH)
    )


def _text(value: object, shape: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not shape.fullmatch(value):
        raise BackupDamaged
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise BackupDamaged
    if not 0 <= value <= _SIZE_BYTES:
        raise BackupDamaged
    return value

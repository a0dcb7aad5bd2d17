# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A revision: one signed, content-addressed state of an entry.

The body is canonical JSON, kept as bytes; its SHA-256 is the revision's id and the
author's Ed25519 signature covers it. Parents make a hash graph per entry, like git.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from storage import canonical
from storage.crypto.sign import SigningKey, verifies
from storage.errors import Damaged

FORMAT = 1
MAX_BYTES = 4 * 1024 * 1024
MAX_ATTACHMENTS = 200
_FIELDS = {
    "answers",
    "attachments",
    "author",
    "case",
    "compartment",
    "entry",
    "final",
    "form",
    "form_version",
    "format",
    "parents",
    "recorded_at",
    "sensitivity",
}
# "named": the answers are sealed to the accounts they name, see `storage.named`.
SENSITIVITIES = ("normal", "discreet", "named")
_ID = re.compile(r"[0-9a-f]{32}")
_HASH = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class Revision:
    """A checked revision: `fields` is the parsed body."""

    id: bytes
    body: bytes
    signature: bytes
    fields: dict[str, Any]

    @property
    def compartment(self) -> str:
        """The compartment it belongs to."""
        return str(self.fields["compartment"])

    @property
    def entry(self) -> str:
        """The entry it is a state of (32 hex digits)."""
        return str(self.fields["entry"])

    @property
    def case(self) -> str | None:
        """The case it is about, or None (accounts, contacts)."""
        value = self.fields["case"]
        return None if value is None else str(value)

    @property
    def parents(self) -> frozenset[bytes]:
        """The ids of the revisions it follows."""
        return frozenset(bytes.fromhex(parent) for parent in self.fields["parents"])

    @property
    def attachments(self) -> tuple[bytes, ...]:
        """SHA-256 of each attached file."""
        return tuple(bytes.fromhex(a["sha256"]) for a in self.fields["attachments"])


@dataclass(frozen=True, slots=True, repr=False)
class Attached:
    """What a revision says of an attached file; `size` in bytes."""

    sha256: str
    name: str
    media_type: str
    size: int


def stamp(moment: datetime) -> str:
    """Return a moment as stored: UTC, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def sign_revision(
    key: SigningKey,
    *,
    compartment: str,
    entry: str,
    case: str | None,
    form: str,
    form_version: str,
    answers: dict[str, Any],
    recorded_at: datetime,
    parents: tuple[str, ...] = (),
    attachments: tuple[Attached, ...] = (),
    final: bool = False,
    sensitivity: str = "normal",
) -> Revision:
    """Write and sign one state of an entry."""
    fields = {
        "answers": answers,
        "attachments": [
            {"media_type": a.media_type, "name": a.name, "sha256": a.sha256}
            | {"size": a.size}
            for a in attachments
        ],
        "author": key.public.hex(),
        "case": case,
        "compartment": compartment,
        "entry": entry,
        "final": final,
        "form": form,
        "form_version": form_version,
        "format": FORMAT,
        "parents": sorted(set(parents)),
        "recorded_at": stamp(recorded_at),
        "sensitivity": sensitivity,
    }
    _check_fields(fields)
    body = canonical.dumps(fields)
    return Revision(
        hashlib.sha256(body).digest(), body, key.sign("revision", body), fields
    )


def read_revision(body: bytes, signature: bytes) -> Revision:
    """Check shape and signature of bytes from a database or a bundle.

    Raises:
        Damaged: not a revision, or not signed by the author it names.

    """
    try:
        fields = canonical.loads(body, MAX_BYTES)
        _check_fields(fields)
    except (canonical.NotCanonical, KeyError, TypeError, ValueError) as error:
        raise Damaged("revision") from error
    author = bytes.fromhex(fields["author"])
    if not verifies(author, "revision", body, signature):
        raise Damaged("revision")
    return Revision(hashlib.sha256(body).digest(), body, signature, fields)


def reread_revision(body: bytes, signature: bytes) -> Revision:
    """Return a revision that `read_revision` checked before, in the same transaction."""
    return Revision(hashlib.sha256(body).digest(), body, signature, json.loads(body))


def heads(revisions: list[Revision]) -> list[Revision]:
    """Return the revisions that no other follows, in a fixed order."""
    followed = frozenset().union(*(r.parents for r in revisions))
    return sorted((r for r in revisions if r.id not in followed), key=lambda r: r.id)


def current(revisions: list[Revision]) -> Revision:
    """Return the state to show: a signed one if there is one, else the last head.

    A final state is never superseded, whatever somebody wrote on top of it. Which of
    several is shown is decided by their hash, never by a clock.
    """
    finals = [r for r in revisions if r.fields["final"]]
    return min(finals, key=lambda r: r.id) if finals else heads(revisions)[-1]


def _check_fields(fields: dict[str, Any]) -> None:
    """Refuse a body of another shape with ValueError."""
    attachments = fields["attachments"]
    fine = (
        set(fields) == _FIELDS
        and fields["format"] == FORMAT
        and _ID.fullmatch(fields["entry"])
        and (fields["case"] is None or _ID.fullmatch(fields["case"]))
        and _HASH.fullmatch(fields["author"])
        and _NAME.fullmatch(fields["compartment"])
        and _NAME.fullmatch(fields["form"])
        and isinstance(fields["form_version"], str)
        and isinstance(fields["final"], bool)
        and fields["sensitivity"] in SENSITIVITIES
        and _STAMP.fullmatch(fields["recorded_at"])
        and datetime.fromisoformat(fields["recorded_at"]) is not None
        and isinstance(fields["answers"], dict)
        and isinstance(fields["parents"], list)
        and all(_HASH.fullmatch(parent) for parent in fields["parents"])
        and fields["parents"] == sorted(set(fields["parents"]))
        and isinstance(attachments, list)
        and len(attachments) <= MAX_ATTACHMENTS
        and all(_is_attached(item) for item in attachments)
    )
    if not fine:
        message = "not a revision"
        raise ValueError(message)


def _is_attached(item: dict[str, Any]) -> bool:
    return (
        set(item) == {"sha256", "name", "media_type", "size"}
        and bool(_HASH.fullmatch(item["sha256"]))
        and isinstance(item["name"], str)
        and isinstance(item["media_type"], str)
        and isinstance(item["size"], int)
        and item["size"] >= 0
    )

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit chain: each act signed by who did it, each entry naming the one before.

A chain alone does not show a cut tail or a whole folder put back to an older day:
its head is also remembered outside the case file and travels in every bundle.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage import canonical
from storage.attach import Connection
from storage.crypto.sign import SigningKey, verifies
from storage.errors import Damaged
from storage.revisions import stamp

MAX_BYTES = 64 * 1024
START = bytes(32)


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The last entry's number and hash: what must never go back."""

    seq: int
    hash: bytes


def head(connection: Connection) -> AuditHead:
    """Return the head of the chain; (0, zeros) where nothing was written."""
    row = connection.execute(
        "SELECT seq, hash FROM registry.audit ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return AuditHead(row[0], bytes(row[1])) if row else AuditHead(0, START)


def append(
    connection: Connection,
    key: SigningKey,
    moment: datetime,
    act: str,
    details: dict[str, Any],
) -> AuditHead:
    """Add one entry, in the transaction of the act itself.

    `details` holds ids, codes and counts, never names or content.
    """
    before = head(connection)
    body = canonical.dumps(
        {
            "account": key.public.hex(),
            "act": act,
            "at": stamp(moment),
            "details": details,
            "previous": before.hash.hex(),
            "seq": before.seq + 1,
        }
    )
    digest = hashlib.sha256(body).digest()
    connection.execute(
        "INSERT INTO registry.audit (seq, hash, body, signature) VALUES (?, ?, ?, ?)",
        (before.seq + 1, digest, body, key.sign("audit", body)),
    )
    return AuditHead(before.seq + 1, digest)


def entries(connection: Connection, before: int, size: int) -> list[dict[str, Any]]:
    """Return up to `size` entries with a number under `before`, newest first."""
    rows = connection.execute(
        "SELECT body FROM registry.audit WHERE seq < ? ORDER BY seq DESC LIMIT ?",
        (before, size),
    )
    return [canonical.loads(bytes(body), MAX_BYTES) for (body,) in rows]


def about(connection: Connection, case_id: str) -> list[tuple[int, bytes, bytes]]:
    """Return (number, body, signature) of every entry that names a case, in order."""
    rows = connection.execute(
        "SELECT seq, body, signature FROM registry.audit WHERE"
        " json_extract(CAST(body AS TEXT), '$.details.case') = ? ORDER BY seq",
        (case_id,),
    )
    return [(int(seq), bytes(body), bytes(signature)) for seq, body, signature in rows]


def acts_after(connection: Connection, seq: int) -> set[str]:
    """Return the acts of every entry with a number above `seq`."""
    rows = connection.execute(
        "SELECT DISTINCT json_extract(CAST(body AS TEXT), '$.act')"
        " FROM registry.audit WHERE seq > ?",
        (seq,),
    )
    return {str(row[0]) for row in rows}


def check(
    connection: Connection,
    remembered: AuditHead | None = None,
    accounts: frozenset[str] | None = None,
) -> int:
    """Walk the whole chain; return its length.

    `accounts` are the signing keys (hex) of those who may have written in it.

    Raises:
        Damaged: an entry was altered, removed, reordered, or the chain is shorter
            than the head remembered outside the case file.

    """
    expected, previous = 1, START
    seen = remembered is None or remembered.seq == 0
    rows = connection.execute(
        "SELECT seq, hash, body, signature FROM registry.audit ORDER BY seq"
    )
    for seq, digest, body, signature in rows:
        try:
            value = canonical.loads(bytes(body), MAX_BYTES)
            author = bytes.fromhex(value["account"])
            fine = (
                seq == expected == value["seq"]
                and value["previous"] == previous.hex()
                and (accounts is None or value["account"] in accounts)
                and hashlib.sha256(body).digest() == bytes(digest)
                and verifies(author, "audit", bytes(body), bytes(signature))
            )
        except (KeyError, TypeError, ValueError) as error:  # or NotCanonical
            raise Damaged("audit") from error
        if not fine:
            raise Damaged("audit")
        if remembered and seq == remembered.seq:
            seen = bytes(digest) == remembered.hash
        expected, previous = expected + 1, bytes(digest)
    if not seen:
        raise Damaged("audit")
    return expected - 1

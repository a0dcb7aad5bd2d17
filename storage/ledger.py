# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of bundles: each one's signed description, and what was stated about it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.attach import Row
from storage.desk import put_setting
from storage.revisions import stamp
from storage.vault.casefile import CaseFile, Transaction

SENT, RECEIVED = "sent", "received"
# The settings that keep the hash of a handover that was shortened.
DIGEST = "letter/"


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One bundle: its handover as signed, when it was noted, and how far it went.

    `upto` is the last revision of each compartment when it was made (sent ones only).
    `digest` is the SHA-256 (hex) of the handover as signed, also where `shorten` took
    something out of it since.
    """

    bundle_id: str
    handover: bytes
    signature: bytes
    recorded_at: datetime
    upto: dict[str, int]
    digest: str


@dataclass(frozen=True, slots=True, repr=False)
class Stated:
    """A signed statement about a bundle; `author` is a signing key (hex)."""

    bundle_id: str
    kind: str
    author: str
    body: bytes
    signature: bytes
    recorded_at: datetime


def enter(
    transaction: Transaction,
    bundle_id: str,
    direction: str,
    handover: bytes,
    signature: bytes,
    moment: datetime,
    upto: Mapping[str, int] | None = None,
) -> None:
    """Note a bundle once; a second opening leaves the first line as it is."""
    transaction.execute(
        "INSERT OR IGNORE INTO registry.bundle"
        " (id, direction, handover, signature, recorded_at, upto)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            bundle_id,
            direction,
            handover,
            signature,
            stamp(moment),
            json.dumps(dict(upto or {})),
        ),
    )


def state(
    transaction: Transaction,
    bundle_id: str,
    kind: str,
    author: str,
    body: bytes,
    signature: bytes,
    moment: datetime,
) -> bool:
    """Keep a statement; return False where it is here already."""
    count = transaction.execute(
        "INSERT OR IGNORE INTO registry.statement"
        " (id, bundle_id, kind, author, body, signature, recorded_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            hashlib.sha256(body).digest(),
            bundle_id,
            kind,
            author,
            body,
            signature,
            stamp(moment),
        ),
    )
    return count == 1


def shorten(
    transaction: Transaction, bundle_id: str, direction: str, handover: bytes
) -> None:
    """Keep less of a bundle's handover; its hash as signed is kept beside it.

    The signature fits what was signed, not what is left of it.
    """
    before = line(transaction.case_file, bundle_id, direction)
    if before is None:
        return
    put_setting(transaction, "", f"{DIGEST}{direction}/{bundle_id}", before.digest)
    transaction.execute(
        "UPDATE registry.bundle SET handover = ? WHERE id = ? AND direction = ?",
        (handover, bundle_id, direction),
    )


def knows(case_file: CaseFile, bundle_id: str, direction: str) -> bool:
    """Tell whether a bundle was sent or received here."""
    return line(case_file, bundle_id, direction) is not None


def line(case_file: CaseFile, bundle_id: str, direction: str) -> Line | None:
    """Return one bundle, or None."""
    rows = case_file.rows(
        f"{_LINE} WHERE id = ? AND direction = ?", (bundle_id, direction)
    )
    return _line(rows[0]) if rows else None


def lines(case_file: CaseFile, direction: str) -> list[Line]:
    """Return every bundle of a direction, the latest first."""
    rows = case_file.rows(
        f"{_LINE} WHERE direction = ? ORDER BY recorded_at DESC, rowid DESC",
        (direction,),
    )
    return [_line(row) for row in rows]


def statements(case_file: CaseFile, bundle_id: str = "") -> list[Stated]:
    """Return what was stated about one bundle, or about all, in order of arrival."""
    rows = case_file.rows(
        "SELECT bundle_id, kind, author, body, signature, recorded_at"
        " FROM registry.statement WHERE ?1 = '' OR bundle_id = ?1"
        " ORDER BY recorded_at, id",
        (bundle_id,),
    )
    return [
        Stated(
            str(bundle),
            str(kind),
            str(author),
            bytes(body),
            bytes(signature),
            datetime.fromisoformat(at),
        )
        for bundle, kind, author, body, signature, at in rows
    ]


def last_sequence(case_file: CaseFile, recipient: str) -> int:
    """Return the number of the last bundle written to a recipient (hex key), or 0."""
    rows = case_file.rows(
        "SELECT coalesce(max(json_extract(CAST(handover AS TEXT), ?)), 0)"
        " FROM registry.bundle WHERE direction = ?",
        (f'$.sequences."{recipient}"', SENT),
    )
    return int(rows[0][0])


def heard_from(case_file: CaseFile, sender: str, me: str) -> list[tuple[str, int, int]]:
    """Return (bundle id, sequence to me, sender's audit number) of what a sender sent."""
    rows = case_file.rows(
        "SELECT id, json_extract(CAST(handover AS TEXT), ?1),"
        " json_extract(CAST(handover AS TEXT), '$.audit.seq')"
        " FROM registry.bundle WHERE direction = ?2"
        " AND json_extract(CAST(handover AS TEXT), '$.sender.id') = ?3",
        (f'$.sequences."{me}"', RECEIVED, sender),
    )
    return [(str(bundle), int(number or 0), int(seq)) for bundle, number, seq in rows]


_LINE = (
    "SELECT id, handover, signature, recorded_at, upto,"
    " (SELECT value FROM registry.setting WHERE account = ''"
    f" AND name = '{DIGEST}' || direction || '/' || bundle.id) FROM registry.bundle"
)


def _line(row: Row) -> Line:
    bundle_id, handover, signature, at, upto, digest = row
    return Line(
        str(bundle_id),
        bytes(handover),
        bytes(signature),
        datetime.fromisoformat(at),
        {str(k): int(v) for k, v in json.loads(upto).items()},
        str(digest or hashlib.sha256(bytes(handover)).hexdigest()),
    )

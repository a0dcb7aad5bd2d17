# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of bundles: each one's signed description, sent or received."""

from datetime import datetime

from storage.revisions import stamp
from storage.vault.casefile import CaseFile, Transaction

SENT, RECEIVED = "sent", "received"


def enter(
    transaction: Transaction,
    bundle_id: str,
    direction: str,
    handover: bytes,
    signature: bytes,
    moment: datetime,
) -> None:
    """Note a bundle once; a second opening leaves the first line as it is."""
    transaction.execute(
        "INSERT OR IGNORE INTO registry.bundle VALUES (?, ?, ?, ?, ?)",
        (bundle_id, direction, handover, signature, stamp(moment)),
    )


def knows(case_file: CaseFile, bundle_id: str, direction: str) -> bool:
    """Tell whether a bundle was sent or received here."""
    rows = case_file.rows(
        "SELECT 1 FROM registry.bundle WHERE id = ? AND direction = ?",
        (bundle_id, direction),
    )
    return bool(rows)


def lines(case_file: CaseFile, direction: str) -> list[tuple[bytes, datetime]]:
    """Return (handover.json, when) of every bundle, the latest first."""
    rows = case_file.rows(
        "SELECT handover, recorded_at FROM registry.bundle WHERE direction = ?"
        " ORDER BY recorded_at DESC, id",
        (direction,),
    )
    return [(bytes(handover), datetime.fromisoformat(at)) for handover, at in rows]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of a backup: bundles the other copy wrote or opened, and their receipts.

Custody comes along with the cases, and speaks of bundles: without their lines no receipt
could be told from a forged one, and nothing that was handed over could be purged.
"""

from storage import canonical
from storage.attach import Connection
from storage.crypto.sign import verifies
from storage.desk import put_setting
from storage.ledger import DIGEST, RECEIVED, SENT
from storage.merging_sides import Believed
from storage.shapes import is_id
from storage.vault.backup_opening import OpenedBackup, reading_it
from storage.vault.casefile import Transaction

_LIMIT = 4 * 1024 * 1024  # bytes of a handover


def merge_ledger(
    transaction: Transaction, opened: OpenedBackup, believed: Believed
) -> int:
    """Add the lines that are not here, and what was stated about them; return how many.

    How far a bundle went is counted in numbers of the other copy's databases, so it is
    left out: an update sends more than is needed, a purge asks about more. Where keys
    were renewed since, a line has to bear the signature of somebody believed, and
    receipts are left to be brought in again.
    """
    renewed = opened.held["registry"].key != transaction.case_file.held["registry"].key
    with reading_it():
        rows = opened.connection.execute(
            "SELECT id, direction, handover, signature, recorded_at FROM registry.bundle"
            " ORDER BY recorded_at, id"
        ).fetchall()
    added = 0
    for bundle, direction, handover, signature, at in rows:
        if direction not in (SENT, RECEIVED) or not is_id(str(bundle)):
            continue
        if renewed and not _signed(bytes(handover), bytes(signature), believed):
            continue
        count = transaction.execute(
            "INSERT OR IGNORE INTO registry.bundle"
            " (id, direction, handover, signature, recorded_at, upto)"
            " VALUES (?, ?, ?, ?, ?, '{}')",
            (bundle, direction, handover, signature, at),
        )
        added += count
        if count and not renewed:
            _digest(transaction, opened.connection, f"{DIGEST}{direction}/{bundle}")
    return added if renewed else added + _statements(transaction, opened.connection)


def _signed(handover: bytes, signature: bytes, believed: Believed) -> bool:
    """Tell whether a handover is whole, and by somebody believed."""
    try:
        sender = canonical.loads(handover, _LIMIT)["sender"]["id"]
        public = bytes.fromhex(sender)
    except (KeyError, TypeError, ValueError):  # NotCanonical is a ValueError
        return False
    return sender in believed.authors and verifies(
        public, "handover", handover, signature
    )


def _digest(transaction: Transaction, connection: Connection, name: str) -> None:
    """Take over the hash of a handover of which something was taken out since."""
    with reading_it():
        row = connection.execute(
            "SELECT value FROM registry.setting WHERE account = '' AND name = ?",
            (name,),
        ).fetchone()
    if row is not None:
        put_setting(transaction, "", name, str(row[0]))


def _statements(transaction: Transaction, connection: Connection) -> int:
    with reading_it():
        there = connection.execute(
            "SELECT 1 FROM registry.sqlite_schema WHERE name = 'statement'"
        ).fetchone()
        if there is None:  # made by an older program
            return 0
        rows = connection.execute(
            "SELECT id, bundle_id, kind, author, body, signature, recorded_at"
            " FROM registry.statement ORDER BY recorded_at, id"
        ).fetchall()
    return sum(
        transaction.execute(
            "INSERT OR IGNORE INTO registry.statement"
            " (id, bundle_id, kind, author, body, signature, recorded_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        for row in rows
    )

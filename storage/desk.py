# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an account keeps for itself: drafts beside the notes they join, and its place."""

from datetime import datetime

from storage.attach import Row
from storage.revisions import stamp
from storage.vault.casefile import CaseFile, Transaction


def put_draft(
    transaction: Transaction,
    compartment: str,
    account: str,
    entry: str,
    body: bytes,
    moment: datetime,
) -> None:
    """Keep a draft, in place of the one before."""
    transaction.execute(
        f"INSERT OR REPLACE INTO {compartment}.draft"
        " (account, entry_id, body, saved_at) VALUES (?, ?, ?, ?)",
        (account, entry, body, stamp(moment)),
    )


def drop_draft(
    transaction: Transaction, compartment: str, account: str, entry: str
) -> None:
    """Forget a draft."""
    transaction.execute(
        f"DELETE FROM {compartment}.draft WHERE account = ? AND entry_id = ?",
        (account, entry),
    )


def drafts(case_file: CaseFile, compartment: str, account: str) -> list[Row]:
    """Return (entry id, body) of an account's drafts, the latest first."""
    return case_file.rows(
        f"SELECT entry_id, body FROM {compartment}.draft WHERE account = ?"
        " ORDER BY saved_at DESC, rowid DESC",
        (account,),
    )


def draft(
    case_file: CaseFile, compartment: str, account: str, entry: str
) -> bytes | None:
    """Return the body of one draft, or None."""
    rows = case_file.rows(
        f"SELECT body FROM {compartment}.draft WHERE account = ? AND entry_id = ?",
        (account, entry),
    )
    return bytes(rows[0][0]) if rows else None


def put_setting(transaction: Transaction, account: str, name: str, value: str) -> None:
    """Keep one value for an account ("" for the whole case file)."""
    transaction.execute(
        "INSERT OR REPLACE INTO registry.setting (account, name, value)"
        " VALUES (?, ?, ?)",
        (account, name, value),
    )


def setting(case_file: CaseFile, account: str, name: str) -> str:
    """Return the value kept, or ""."""
    rows = case_file.rows(
        "SELECT value FROM registry.setting WHERE account = ? AND name = ?",
        (account, name),
    )
    return str(rows[0][0]) if rows else ""

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Erasing cases for good: a signed tombstone that every later import respects.

What an account cannot open it cannot remove: the tombstone stays in the registry, and
the next one who holds the key removes the rest.
"""

import json

from storage.identifiers import derived_id
from storage.removing import Removed, cases_of_drafts, remove_case, remove_cases
from storage.revisions import Revision, sign_revision
from storage.shapes import ERASURE, REASONS
from storage.vault.casefile import CaseFile, Transaction

__all__ = [
    "REASONS",
    "Removed",
    "apply_tombstones",
    "erase",
    "erased_cases",
    "left_of_erased",
    "put_tombstone",
    "receivers_of",
    "remove_case",
    "remove_cases",
    "tombstone_of",
]


def erase(transaction: Transaction, case_id: str, reason: str, on: str) -> Removed:
    """Put a tombstone and remove at once what this session holds of the case.

    Parameters as in `put_tombstone`. Not while somebody is writing.
    """
    put_tombstone(transaction, case_id, reason, on)
    return remove_cases(
        transaction, (case_id,), keep_forms=frozenset(), wait=False, sweep=True
    )


def put_tombstone(
    transaction: Transaction, case_id: str, reason: str, on: str
) -> Revision:
    """Sign and store that a case was erased; `on` is an ISO day.

    `reason` is one of `storage.shapes.REASONS`. A second one of a case changes
    nothing: the first is returned.
    """
    known = transaction.revisions("registry", tombstone_of(case_id))
    if known:
        return known[0]
    case_file = transaction.case_file
    revision = sign_revision(
        case_file.signing,
        compartment="registry",
        entry=tombstone_of(case_id),
        case=None,
        form=ERASURE,
        form_version="1",
        answers={"case": case_id, "on": on, "reason": reason},
        recorded_at=case_file.clock(),
        final=True,
    )
    transaction.put(revision)
    return revision


def tombstone_of(case_id: str) -> str:
    """Return the entry id of a case's tombstone."""
    return derived_id(ERASURE, case_id)


def erased_cases(where: CaseFile | Transaction) -> frozenset[str]:
    """Return the cases that a stored tombstone names."""
    rows = where.rows(
        "SELECT DISTINCT json_extract(CAST(body AS TEXT), '$.answers.case')"
        " FROM registry.revision"
        " WHERE entry_id IN (SELECT id FROM registry.entry WHERE form = ?)",
        (ERASURE,),
    )
    return frozenset(str(row[0]) for row in rows)


def receivers_of(case_file: CaseFile, case_id: str) -> frozenset[str]:
    """Return the signing keys (hex) of those a bundle with the case was written to."""
    rows = case_file.rows(
        "SELECT DISTINCT r.value FROM registry.bundle b,"
        " json_each(CAST(b.handover AS TEXT), '$.cases') c,"
        " json_each(CAST(b.handover AS TEXT), '$.recipients') r"
        " WHERE b.direction = 'sent' AND json_extract(c.value, '$.case') = ?",
        (case_id,),
    )
    return frozenset(str(row[0]) for row in rows)


def left_of_erased(where: CaseFile | Transaction) -> frozenset[str]:
    """Return the erased cases of which something is still here.

    Also those of which only a colleague who holds another compartment can remove the
    rest: markers in the registry are all that this session sees of them.
    """
    erased = json.dumps(sorted(erased_cases(where)))
    held = (where if isinstance(where, CaseFile) else where.case_file).compartments
    tables = [f"{name}.revision" for name in held] + ["registry.marker"]
    found: set[str] = set()
    for table in tables:
        rows = where.rows(
            f"SELECT DISTINCT case_id FROM {table}"
            " WHERE case_id IN (SELECT value FROM json_each(?))",
            (erased,),
        )
        found |= {str(row[0]) for row in rows}
    for name in held:
        found |= cases_of_drafts(where, name, erased)
    return frozenset(found)


def apply_tombstones(transaction: Transaction, *, sweep: bool = False) -> Removed:
    """Remove what is still held of erased cases; nothing where nothing is.

    What waits for a colleague stays. `sweep` as in `remove_cases`.
    """
    left = left_of_erased(transaction)
    return remove_cases(
        transaction, left, keep_forms=frozenset(), wait=False, sweep=sweep
    )

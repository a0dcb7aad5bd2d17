# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Self-check: whether a case file is whole, and what was written."""

from collections.abc import Iterator
from dataclasses import dataclass

from storage import audit
from storage.attach import encrypted, integrity_faults
from storage.attachments import read as read_file
from storage.errors import Damaged
from storage.revisions import read_revision
from storage.vault.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing checked: `part` is a compartment or "audit"; `fault` is "" if fine."""

    part: str
    what: str
    checked: int
    fault: str = ""


def self_check(
    case_file: CaseFile, remembered: audit.AuditHead | None = None
) -> Iterator[Finding]:
    """Check every compartment the session holds, then the audit chain.

    SQLite's two checks miss an old page put back; revision hashes, signatures and the
    audit head remembered outside the case file do not.
    """
    for name in case_file.compartments:
        path = case_file.folder / "data" / f"{case_file.held[name].file}.db"
        with case_file.reading() as connection:
            faults = integrity_faults(connection, name)
        if not encrypted(path):
            faults.append("not encrypted")
        yield Finding(name, "database", 1, ", ".join(faults[:3]))
        yield _revisions(case_file, name)
        yield _attachments(case_file, name)
    try:
        accounts = frozenset(case_file.accounts())
        with case_file.reading() as connection:
            checked = audit.check(connection, remembered, accounts)
        yield Finding("audit", "chain", checked)
    except Damaged:
        yield Finding("audit", "chain", 0, "altered, or shorter than remembered")


def _revisions(case_file: CaseFile, name: str) -> Finding:
    checked = 0
    with case_file.reading() as connection:
        rows = connection.execute(
            f"SELECT id, entry_id, case_id, body, signature FROM {name}.revision"
        )
        for digest, entry, case, body, signature in rows:
            try:
                revision = read_revision(bytes(body), bytes(signature))
            except Damaged:
                return Finding(name, "versions", checked, "altered")
            columns = (bytes(digest), entry, case, name)
            told = (revision.id, revision.entry, revision.case, revision.compartment)
            if columns != told:
                return Finding(name, "versions", checked, "misplaced")
            checked += 1
        missing = connection.execute(
            f"SELECT count(*) FROM {name}.revision r LEFT JOIN {name}.entry e"
            " ON e.id = r.entry_id WHERE e.id IS NULL"
        ).fetchone()
    fault = "missing from the index" if missing and missing[0] else ""
    return Finding(name, "versions", checked, fault)


def _attachments(case_file: CaseFile, name: str) -> Finding:
    checked = 0
    with case_file.reading() as connection:
        for (sha256,) in connection.execute(
            f"SELECT lower(hex(sha256)) FROM {name}.attachment"
        ).fetchall():
            try:
                for _ in read_file(connection, name, sha256):
                    pass
            except Damaged:
                return Finding(name, "files", checked, "altered")
            checked += 1
    return Finding(name, "files", checked)

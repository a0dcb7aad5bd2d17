# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which acts of the journal go into an evidence package: those of what is enclosed."""

from typing import Any

from app.custody import entry_of as custody_entry
from app.evidence.choosing import Chosen
from app.session import Session
from storage import canonical
from storage.vault.casefile import COMPARTMENTS

_LIMIT = 64 * 1024
_REGISTRY = "registry"
# Acts about the case as a whole; others without an entry say what a colleague did.
_OF_THE_CASE = frozenset(
    {
        "case_changed",
        "case_closed",
        "case_opened",
        "case_purged",
        "case_read",
        "case_reopened",
        "custody_settled",
        "custody_taken_back",
        "evidence_made",
    }
)


def journal_of(session: Session, chosen: Chosen) -> list[tuple[bytes, bytes]]:
    """Return (body, signature) of the acts on the case and on what is enclosed.

    That a psychologist wrote, and when, is none of the reader's business where nothing
    of hers is enclosed.
    """
    entries = {entry.entry_id for entry in chosen.entries}
    entries |= {chosen.case_id, custody_entry(chosen.case_id)}
    closed = set(COMPARTMENTS) - chosen.compartments - {_REGISTRY}
    return [
        (body, mark)
        for _, body, mark in session.case_file.audit_about(chosen.case_id)
        if _goes(canonical.loads(body, _LIMIT), entries, closed)
    ]


def actor(body: bytes) -> str:
    """Return the key (hex) of who did the act of a journal line."""
    return str(canonical.loads(body, _LIMIT)["account"])


def _goes(line: dict[str, Any], entries: set[str], closed: set[str]) -> bool:
    details = line["details"]
    if line["act"] not in _OF_THE_CASE and details.get("entry") not in entries:
        return False
    return closed.isdisjoint(_words(details))


def _words(value: Any) -> set[str]:
    """Return every code in an act's details: lists of codes are written with commas."""
    match value:
        case str():
            return set(value.split(","))
        case dict():
            inner = [set(value), *map(_words, value.values())]
            return set().union(*inner)
        case list():
            return set().union(*map(_words, value))
    return set()

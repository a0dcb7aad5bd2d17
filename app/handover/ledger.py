# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sent and what was received."""

from dataclasses import dataclass
from datetime import datetime

from app.handover.letter import read_letter
from app.people import known_people
from app.session import Session
from storage import ledger


@dataclass(frozen=True, slots=True, repr=False)
class LedgerRow:
    """One bundle; `who` is the other side's name, `direction` "sent" or "received"."""

    bundle_id: str
    direction: str
    who: str
    role: str
    purpose: str
    at: datetime
    cases: int
    entries: int


def sent(session: Session) -> list[LedgerRow]:
    """Return the bundles written here, newest first."""
    return _rows(session, "sent")


def received(session: Session) -> list[LedgerRow]:
    """Return the bundles taken in here, newest first."""
    return _rows(session, "received")


def _rows(session: Session, direction: str) -> list[LedgerRow]:
    people, found = known_people(session), []
    for handover, at in ledger.lines(session.case_file, direction):
        letter = read_letter(handover)
        outward = direction == "sent"
        other = letter.recipients[0] if outward else letter.sender["id"]
        person = people.get(other) or letter.sender
        found.append(
            LedgerRow(
                letter.bundle_id,
                direction,
                person["name"],
                person["role"],
                letter.purpose,
                at,
                len(letter.cases),
                sum(sum(case.entries.values()) for case in letter.cases),
            )
        )
    return found

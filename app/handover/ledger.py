# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sent and what was received, and how far each bundle has come."""

from dataclasses import dataclass
from datetime import date, datetime

from app import custody
from app.handover.letter import CUSTODY, Letter, read_letter
from app.handover.statements import ACCEPTED, COPIED, PURGED, REFUSED
from app.people import known_people
from app.session import Session
from storage import case_contents, ledger

# Of a bundle that was sent.
WAITING, EXPIRED, CONFIRMED = "waiting", "expired", "confirmed"
PARTLY, TAKEN_BACK = "partly", "taken_back"
# Of one that was received: `CONFIRMED` once a receipt was written.


@dataclass(frozen=True, slots=True, repr=False)
class LedgerRow:
    """One bundle.

    `who` is the other side's name (of several recipients, the first; `others` counts
    the rest); `direction` is "sent" or "received". `state` of a sent one: "waiting" (no
    receipt yet), "expired" (none, and it can be opened no more), "confirmed" (every
    recipient wrote a receipt), "partly" (some did), "refused", "taken_back", "disputed"
    (both sides hold the cases), "transferred" (taken over: what is here can be purged),
    "purged". Of a received one: "confirmed" (taken over, or a copy), "refused",
    "disputed", "purged" (its sender purged what they had). `stated_on` is when that was stated.
    """

    bundle_id: str
    direction: str
    who: str
    role: str
    purpose: str
    at: datetime
    cases: int
    entries: int
    mode: str = "copy"
    state: str = ""
    not_after: date | None = None
    others: int = 0
    stated_on: datetime | None = None
    contact_id: str = ""


def sent(session: Session) -> list[LedgerRow]:
    """Return the bundles written here, newest first."""
    return _rows(session, ledger.SENT)


def received(session: Session) -> list[LedgerRow]:
    """Return the bundles taken in here, newest first."""
    return _rows(session, ledger.RECEIVED)


def row_of(session: Session, bundle_id: str, direction: str) -> LedgerRow | None:
    """Return one bundle, or None."""
    rows = (row for row in _rows(session, direction) if row.bundle_id == bundle_id)
    return next(rows, None)


def _rows(session: Session, direction: str) -> list[LedgerRow]:
    people, found = known_people(session), []
    stated: dict[str, list[ledger.Stated]] = {}
    for each in ledger.statements(session.case_file):
        stated.setdefault(each.bundle_id, []).append(each)
    for line in ledger.lines(session.case_file, direction):
        letter = read_letter(line.handover)
        outward = direction == ledger.SENT
        other = (
            (letter.custodian or letter.recipients[0])
            if outward
            else letter.sender["id"]
        )
        person = people.get(other) or letter.sender
        said = stated.get(line.bundle_id, [])
        state = (
            _sent_state(session, letter, said)
            if outward
            else _received_state(session, letter, said)
        )
        found.append(
            LedgerRow(
                line.bundle_id,
                direction,
                person["name"],
                person["role"],
                letter.purpose,
                line.recorded_at,
                len(letter.cases),
                sum(sum(case.entries.values()) for case in letter.cases),
                letter.mode,
                state,
                letter.expires,
                len(letter.recipients) - 1 if outward else 0,
                said[-1].recorded_at if said else None,
                other,
            )
        )
    return found


def _sent_state(session: Session, letter: Letter, said: list[ledger.Stated]) -> str:
    if letter.mode == CUSTODY:
        return _custody_state(session, letter, said)
    confirmed = {each.author for each in said if each.kind == COPIED}
    if any(each.kind == REFUSED for each in said) and not confirmed:
        return REFUSED
    if confirmed:
        return CONFIRMED if confirmed >= set(letter.recipients) else PARTLY
    return EXPIRED if letter.expires < session.today else WAITING


def _custody_state(session: Session, letter: Letter, said: list[ledger.Stated]) -> str:
    """Say how far a transfer has come, by the case that is furthest behind."""
    kinds = {each.kind for each in said}
    found = custody.custodies(session, (case.case for case in letter.cases))
    mine = [c for c in found.values() if c.bundle == letter.bundle_id]
    about = [c.state for c in mine]
    if custody.DISPUTED in about:
        return custody.DISPUTED
    if custody.IN_TRANSFER in about:
        return EXPIRED if letter.expires < session.today else WAITING
    gone = [c.case_id for c in mine if c.state == custody.TRANSFERRED]
    if gone and (PURGED not in kinds or _anything_here(session, gone)):
        return custody.TRANSFERRED
    if PURGED in kinds:
        return PURGED
    if any(e.kind == REFUSED and e.author == letter.custodian for e in said):
        return REFUSED
    if ACCEPTED in kinds or custody.PURGED in about or custody.COPY in about:
        return CONFIRMED  # and the cases have gone on since
    return TAKEN_BACK if custody.HELD in about else CONFIRMED


def _anything_here(session: Session, case_ids: list[str]) -> bool:
    """Tell whether a purge left something of cases that this session can open."""
    return any(
        case_contents.contents(session.case_file, name, case_ids)
        for name in session.compartments
        if name != custody.PLACE
    )


def _received_state(session: Session, letter: Letter, said: list[ledger.Stated]) -> str:
    kinds = {each.kind for each in said}
    found = custody.custodies(session, (case.case for case in letter.cases))
    if any(
        each.state == custody.DISPUTED and each.bundle == letter.bundle_id
        for each in found.values()
    ):
        return custody.DISPUTED
    if PURGED in kinds:
        return PURGED
    return REFUSED if REFUSED in kinds and len(kinds) == 1 else CONFIRMED

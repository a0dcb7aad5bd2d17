# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a certificate: a copy for the legal officer, or into the person's hand."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.certificates import wording
from app.certificates.agreement import needed, noted, require
from app.certificates.kinds import (
    ASYLUM,
    ATTESTATION,
    FORM,
    HANDED_OVER,
    LEGAL,
    PDF_TYPE,
    RELEASE,
    RELEASED,
    home_of,
)
from app.certificates.notes import put_note
from app.commands.entries import NORMAL
from app.consent import Answer, note_override
from app.custody import require_writable
from app.errors import (
    AlreadyReleased,
    DayImpossible,
    NobodyHolds,
    NotAllowed,
    NothingWritten,
    NotToAuthorities,
)
from app.parcels import holders
from app.queries.entries import entries_of
from app.queries.timeline import view
from app.rows import AttachmentRow, EntryView
from app.session import Session
from storage.vault.casefile import Transaction


@dataclass(frozen=True, slots=True, repr=False)
class _Asked:
    """A certificate, and what going on with it leans on."""

    found: EntryView
    answers: dict[str, Any]
    leans: list[Answer]
    missing: list[Answer]
    reason: str


def release(certificate_id: str, session: Session, *, override_reason: str = "") -> str:
    """Give the legal officer a copy of the PDF; return the copy's entry.

    Raises:
        NotAllowed: not a certificate of this account's profession.
        AlreadyReleased
        NobodyHolds: nobody here opens the legal compartment.
        ConsentMissing, ReasonNeeded: see `app.consent.require_or_override`.
        Damaged, CaseReadOnly

    """
    asked = _asked(certificate_id, session, override_reason)
    if _steps(session, asked.found, RELEASED):
        raise AlreadyReleased
    if not holders(session, LEGAL):
        raise NobodyHolds(LEGAL)
    row = _pdf(asked.found)
    data = b"".join(
        session.case_file.read_attachment(asked.found.compartment, row.sha256)
    )
    said = _said(asked, RELEASED, session.today)
    said |= {"language": asked.answers["language"], "pdf": row.sha256}
    with session.case_file.transaction() as transaction:
        copy = put_note(
            transaction,
            session,
            LEGAL,
            asked.found.case_id,
            said,
            pdf=(row, data),
            sensitivity=asked.found.sensitivity,
        )
        _note_here(transaction, session, asked, said, "certificate_released")
    return copy


def hand_over(
    certificate_id: str,
    on: date,
    to: str,
    session: Session,
    *,
    override_reason: str = "",
) -> str:
    """Note that it was handed to the person; return the note's entry.

    Raises:
        NotAllowed: not a certificate of this account's profession.
        NothingWritten: to whom is not said.
        NotToAuthorities: an asylum certificate goes to the person alone.
        DayImpossible
        ConsentMissing, ReasonNeeded: see `app.consent.require_or_override`.

    """
    asked = _asked(certificate_id, session, override_reason)
    if not to.strip():
        raise NothingWritten
    kind = asked.answers.get("kind")
    if kind in (ASYLUM, ATTESTATION) and wording.authorities(to):
        raise NotToAuthorities
    made = date.fromisoformat(str(asked.answers["made_on"]))
    if not made <= on <= session.today:
        raise DayImpossible
    said = _said(asked, HANDED_OVER, on)
    said |= {"language": asked.answers["language"], "to": to.strip()}
    said |= {"pdf": _pdf(asked.found).sha256}
    with session.case_file.transaction() as transaction:
        return _note_here(transaction, session, asked, said, "certificate_handed_over")


def _asked(certificate_id: str, session: Session, reason: str) -> _Asked:
    home = home_of(session)
    found = view(session, home, certificate_id) if home else None
    if found is None or found.form != FORM or found.state != "final":
        raise NotAllowed
    answers = found.answers or {}
    require_writable(session, found.case_id)
    leans = needed(session, found.case_id, answers)
    missing = require(session, leans, reason)
    return _Asked(found, answers, leans, missing, reason)


def _pdf(found: EntryView) -> AttachmentRow:
    return next(row for row in found.attachments if row.media_type == PDF_TYPE)


def _steps(session: Session, found: EntryView, what: str) -> bool:
    notes = entries_of(session, found.case_id, RELEASE, (found.compartment,))
    return any(
        note.answers.get("certificate") == found.entry_id
        and note.answers.get("what") == what
        for note in notes
    )


def _said(asked: _Asked, what: str, on: date) -> dict[str, Any]:
    return {
        "kind": asked.answers["kind"],
        "what": what,
        "on": on.isoformat(),
        "made_on": asked.answers["made_on"],
        "certificate": asked.found.entry_id,
        **noted(asked.leans, asked.reason),
    }


def _note_here(
    transaction: Transaction,
    session: Session,
    asked: _Asked,
    said: dict[str, Any],
    act: str,
) -> str:
    """Keep beside the certificate what became of it, and in the audit chain."""
    found = asked.found
    entry = put_note(
        transaction,
        session,
        found.compartment,
        found.case_id,
        said,
        sensitivity=found.sensitivity,
    )
    hidden = found.sensitivity != NORMAL
    known = {} if hidden else {"case": found.case_id, "compartment": found.compartment}
    transaction.audit(act, entry=entry, **known)
    for answer in asked.missing:
        note_override(transaction, "" if hidden else found.case_id, entry, FORM, answer)
    return entry

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signed examination a certificate is made of, held by its hash."""

from datetime import date, datetime

from app.certificates.kinds import kinds_from
from app.commands.entries import NAMED, answers_of
from app.errors import Damaged, NotAllowed, NotSigned, SealedSource
from app.examination.content import Examination, read
from app.people import names
from app.queries.entries import Stored, entries_of
from app.rows import AttachmentRow, record
from app.session import Session
from storage import reading
from storage.revisions import Revision, current


@record
class Source:
    """What was signed: `revision` is its hash (64 hex digits)."""

    entry_id: str
    revision: str
    compartment: str
    case_id: str
    form: str
    form_version: str
    answers: dict[str, object]
    examination: Examination
    signed_on: date
    author: str
    attachments: tuple[AttachmentRow, ...]
    sensitivity: str
    addenda: int


def source_of(session: Session, compartment: str, entry_id: str) -> Source:
    """Return a signed examination.

    Raises:
        NotAllowed: not this account's to certify.
        NotSigned, SealedSource

    """
    if compartment not in session.compartments:
        raise NotAllowed
    revisions = session.case_file.revisions(compartment, entry_id)
    if not revisions:
        raise NotAllowed
    return _source(session, current(revisions))


def source_at(
    session: Session, compartment: str, entry_id: str, revision: str
) -> Source:
    """Return the very revision that was chosen, whatever came since.

    Raises:
        NotAllowed, NotSigned, SealedSource
        Damaged: it is not here any more.

    """
    if compartment not in session.compartments:
        raise NotAllowed
    for one in session.case_file.revisions(compartment, entry_id):
        if one.id.hex() == revision:
            return _source(session, one)
    raise Damaged("revision")


def sources(session: Session, case_id: str, form: str) -> list[Stored]:
    """Return the signed examinations of a case, newest first."""
    return [
        stored
        for stored in entries_of(session, case_id, form)
        if stored.state == "final" and stored.sensitivity != NAMED
    ]


def _source(session: Session, revision: Revision) -> Source:
    fields = revision.fields
    if not kinds_from(session, str(fields["form"])) or revision.case is None:
        raise NotAllowed
    if fields["sensitivity"] == NAMED:
        raise SealedSource
    if not fields["final"]:
        raise NotSigned
    answers = answers_of(session, revision) or {}
    added = reading.addenda_of(
        session.case_file, revision.compartment, revision.case, revision.entry
    )
    return Source(
        entry_id=revision.entry,
        revision=revision.id.hex(),
        compartment=revision.compartment,
        case_id=revision.case,
        form=str(fields["form"]),
        form_version=str(fields["form_version"]),
        answers=answers,
        examination=read(str(fields["form"]), answers),
        signed_on=datetime.fromisoformat(fields["recorded_at"]).astimezone().date(),
        author=names(session).get(str(fields["author"]), ""),
        attachments=tuple(
            AttachmentRow(a["sha256"], a["name"], a["media_type"], a["size"])
            for a in fields["attachments"]
        ),
        sensitivity=str(fields["sensitivity"]),
        addenda=len(added),
    )

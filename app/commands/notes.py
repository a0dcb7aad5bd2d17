# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing notes in one's own compartment: drafts, versions, signatures, files."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.errors import EntryIsFinal, NothingWritten
from app.policy import require_writing
from app.rows import AttachmentRow
from app.session import Session
from storage import desk
from storage.revisions import Attached, sign_revision


@dataclass(frozen=True, slots=True, repr=False)
class NoteText:
    """A note as it is typed: also what a draft keeps.

    `entry_id` is made by `app.ids.new_id` when the editor opens on a new note.
    `parents` are the heads the editor started from; empty for a new note.
    `addendum_to` names the signed entry that this one completes.
    """

    entry_id: str
    case_id: str
    compartment: str
    title: str
    text: str
    occurred_on: date
    parents: tuple[str, ...] = ()
    attachments: tuple[AttachmentRow, ...] = ()
    discreet: bool = False
    addendum_to: str = ""
    cursor: int = 0


def save_note(note: NoteText, session: Session, *, final: bool = False) -> str:
    """Make a signed version of a note and drop its draft; return the revision's id.

    Raises:
        NotAllowed: not the role's compartment.
        NothingWritten: neither title nor text.
        EntryIsFinal: signed already: write an addendum.

    """
    require_writing(session.role, note.compartment)
    if not (note.title.strip() or note.text.strip()):
        raise NothingWritten
    answers = {
        "occurred_on": note.occurred_on.isoformat(),
        "text": note.text,
        "title": note.title.strip(),
    }
    if note.addendum_to:
        answers["addendum_to"] = note.addendum_to
    with session.case_file.transaction() as transaction:
        before = transaction.revisions(note.compartment, note.entry_id)
        if any(revision.fields["final"] for revision in before):
            raise EntryIsFinal
        sensitivity = "discreet" if note.discreet else "normal"
        if before:
            sensitivity = before[0].fields["sensitivity"]
        revision = sign_revision(
            session.case_file.signing,
            compartment=note.compartment,
            entry=note.entry_id,
            case=note.case_id,
            form="note",
            form_version="1",
            answers=answers,
            recorded_at=session.now,
            parents=note.parents,
            attachments=tuple(_attached(row) for row in note.attachments),
            final=final,
            sensitivity=sensitivity,
        )
        transaction.put(revision)
        desk.drop_draft(transaction, note.compartment, session.me, note.entry_id)
        transaction.audit(
            "entry_signed" if final else "entry_saved",
            case=note.case_id,
            entry=note.entry_id,
            compartment=note.compartment,
        )
    return revision.id.hex()


def save_draft(note: NoteText, session: Session) -> None:
    """Keep what is being typed, encrypted, beside the notes it will join."""
    require_writing(session.role, note.compartment)
    body = json.dumps(
        {
            "addendum_to": note.addendum_to,
            "attachments": [
                [a.sha256, a.name, a.media_type, a.size] for a in note.attachments
            ],
            "case_id": note.case_id,
            "cursor": note.cursor,
            "discreet": note.discreet,
            "occurred_on": note.occurred_on.isoformat(),
            "parents": list(note.parents),
            "text": note.text,
            "title": note.title,
        },
        ensure_ascii=False,
    )
    with session.case_file.transaction() as transaction:
        desk.put_draft(
            transaction,
            note.compartment,
            session.me,
            note.entry_id,
            body.encode(),
            session.now,
        )


def discard_draft(compartment: str, entry_id: str, session: Session) -> None:
    """Forget a draft."""
    require_writing(session.role, compartment)
    with session.case_file.transaction() as transaction:
        desk.drop_draft(transaction, compartment, session.me, entry_id)


def drafts(session: Session, case_id: str | None = None) -> list[NoteText]:
    """Return the account's own drafts, of one case or of all."""
    found = []
    for compartment in session.compartments:
        rows = desk.drafts(session.case_file, compartment, session.me)
        found += [_read_draft(compartment, entry, body) for entry, body in rows]
    return [note for note in found if case_id in (None, note.case_id)]


def attach_file(
    compartment: str,
    name: str,
    media_type: str,
    chunks: Iterable[bytes],
    session: Session,
) -> AttachmentRow:
    """Store a file in the compartment; it belongs to a note once that is saved.

    Raises:
        NotAllowed, AttachmentTooLarge, DiskFull

    """
    require_writing(session.role, compartment)
    with session.case_file.transaction() as transaction:
        sha256, size = transaction.put_attachment(compartment, iter(chunks))
        transaction.audit("file_attached", compartment=compartment, size=size)
    return AttachmentRow(sha256, name, media_type, size)


def _attached(row: AttachmentRow) -> Attached:
    return Attached(row.sha256, row.name, row.media_type, row.size)


def _read_draft(compartment: str, entry_id: str, body: bytes) -> NoteText:
    value = json.loads(body)
    return NoteText(
        entry_id=entry_id,
        case_id=value["case_id"],
        compartment=compartment,
        title=value["title"],
        text=value["text"],
        occurred_on=date.fromisoformat(value["occurred_on"]),
        parents=tuple(value["parents"]),
        attachments=tuple(AttachmentRow(*row) for row in value["attachments"]),
        discreet=value["discreet"],
        addendum_to=value["addendum_to"],
        cursor=value["cursor"],
    )

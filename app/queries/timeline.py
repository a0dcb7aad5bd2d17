# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case's timeline, one entry of it, and its attached files."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from itertools import groupby

from app.commands.notes import drafts
from app.people import names
from app.policy import may_write
from app.projection import title_of
from app.rows import AttachmentRow, EntryView, RevisionRow, TimelineRow
from app.session import Session
from storage import reading
from storage.revisions import Revision, current, heads


def rows(session: Session, case_id: str, compartment: str = "") -> list[TimelineRow]:
    """Return the case's entries, newest first, with what cannot be read in its place.

    The account's drafts come first. Neighbouring unreadable entries of one
    compartment are one row. `compartment` keeps one profession's only. Addenda are
    shown with the entry they complete, not here.
    """
    who = names(session)
    found = [
        TimelineRow(
            entry_id=entry,
            compartment=name,
            form=form,
            title=title,
            occurred_on=date.fromisoformat(day),
            author=who.get(author, ""),
            state="conflict" if conflict else "final" if final else "",
        )
        for entry, name, form, title, day, author, final, conflict, facts in (
            reading.timeline_rows(session.case_file, case_id)
        )
        if "addendum_to" not in json.loads(facts)
    ]
    found += [
        TimelineRow("", name, "note", "", date.fromisoformat(day), "", "", count)
        for name, day, count in reading.hidden_rows(session.case_file, case_id)
    ]
    found.sort(key=lambda row: row.occurred_on, reverse=True)
    kept = [row for row in found if compartment in ("", row.compartment)]
    return _drafts(session, case_id, compartment) + _merged(kept)


def view(session: Session, compartment: str, entry_id: str) -> EntryView | None:
    """Return one entry with its history, or None where it does not exist.

    Raises:
        NoKey: the account cannot read this compartment.

    """
    revisions = session.case_file.revisions(compartment, entry_id)
    if not revisions:
        return None
    who = names(session)
    tips, head = heads(revisions), current(revisions)
    first = min(revisions, key=lambda r: (len(r.parents), r.id))
    answers = head.fields["answers"]
    final = bool(head.fields["final"])
    return EntryView(
        entry_id=entry_id,
        case_id=head.case or "",
        compartment=compartment,
        form=head.fields["form"],
        title=title_of(answers.get("title", ""), answers.get("text", "")),
        text=answers.get("text", ""),
        occurred_on=date.fromisoformat(
            answers.get("occurred_on") or head.fields["recorded_at"][:10]
        ),
        author=who.get(first.fields["author"], ""),
        recorded_at=datetime.fromisoformat(head.fields["recorded_at"]),
        state="conflict" if tips != [head] else "final" if final else "",
        may_edit=may_write(session.role, compartment)
        and head.fields["form"] == "note"
        and not final,
        heads=tuple(tip.id.hex() for tip in tips),
        attachments=_attachments(head),
        revisions=tuple(_revision(r, who) for r in _in_order(revisions)),
    )


def addenda(session: Session, entry: EntryView) -> list[EntryView]:
    """Return what was added to a signed entry, oldest first."""
    found = reading.addenda_of(
        session.case_file, entry.compartment, entry.case_id, entry.entry_id
    )
    made = (view(session, entry.compartment, added) for added in found)
    return [added for added in made if added is not None]


def files(session: Session, case_id: str) -> list[tuple[EntryView, AttachmentRow]]:
    """Return every attached file of a case that the account can read."""
    found = []
    for row in rows(session, case_id):
        if row.entry_id and row.state != "draft":
            entry = view(session, row.compartment, row.entry_id)
            found += [(entry, file) for file in (entry.attachments if entry else ())]
    return [(entry, file) for entry, file in found if entry is not None]


def read_file(session: Session, compartment: str, sha256: str) -> Iterator[bytes]:
    """Yield the 1 MiB chunks of an attached file.

    Raises:
        NoKey, Damaged

    """
    return session.case_file.read_attachment(compartment, sha256)


def note_reading(session: Session, case_id: str) -> None:
    """Record in the audit chain that this account opened the case."""
    with session.case_file.transaction() as transaction:
        transaction.audit("case_read", case=case_id)


def _drafts(session: Session, case_id: str, compartment: str) -> list[TimelineRow]:
    return [
        TimelineRow(
            note.entry_id,
            note.compartment,
            "note",
            title_of(note.title, note.text),
            note.occurred_on,
            session.account.name,
            "draft",
        )
        for note in drafts(session, case_id)
        if compartment in ("", note.compartment)
    ]


def _merged(found: list[TimelineRow]) -> list[TimelineRow]:
    """Make neighbouring unreadable entries of one compartment one row."""
    merged: list[TimelineRow] = []
    for (hidden, _), group in groupby(
        found, key=lambda row: (bool(row.hidden), row.compartment if row.hidden else "")
    ):
        run = list(group)
        if not hidden:
            merged += run
            continue
        first = run[0]
        merged.append(
            TimelineRow(
                "",
                first.compartment,
                first.form,
                "",
                first.occurred_on,
                "",
                "",
                sum(row.hidden for row in run),
            )
        )
    return merged


def _in_order(revisions: list[Revision]) -> list[Revision]:
    """Newest first as recorded; only for reading, never to decide anything."""
    return sorted(
        revisions, key=lambda r: (r.fields["recorded_at"], r.id), reverse=True
    )


def _attachments(revision: Revision) -> tuple[AttachmentRow, ...]:
    return tuple(
        AttachmentRow(a["sha256"], a["name"], a["media_type"], a["size"])
        for a in revision.fields["attachments"]
    )


def _revision(revision: Revision, who: dict[str, str]) -> RevisionRow:
    answers = revision.fields["answers"]
    return RevisionRow(
        revision_id=revision.id.hex(),
        author=who.get(revision.fields["author"], ""),
        recorded_at=datetime.fromisoformat(revision.fields["recorded_at"]),
        title=title_of(answers.get("title", ""), answers.get("text", "")),
        text=answers.get("text", ""),
        final=bool(revision.fields["final"]),
        parents=tuple(sorted(parent.hex() for parent in revision.parents)),
    )

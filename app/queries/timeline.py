# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case's timeline, one entry of it, and its attached files."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from itertools import groupby
from typing import Any

from app.commands.entries import (
    ALWAYS_WRITTEN,
    NAMED,
    RULED,
    Writing,
    answers_of,
    drafts,
)
from app.commands.entries import readers as readers_of
from app.custody import FORM as CUSTODY
from app.custody import is_writable
from app.people import names
from app.policy import may_write_form
from app.rows import AttachmentRow, EntryView, RevisionRow, TimelineRow
from app.session import Session
from storage import reading
from storage.attach import Row
from storage.conflicts import in_conflict
from storage.index import Projection
from storage.revisions import Revision, current, heads


def rows(session: Session, case_id: str, compartment: str = "") -> list[TimelineRow]:
    """Return the case's entries, newest first, with what cannot be read in its place.

    The account's drafts come first. Neighbouring unreadable entries of one
    compartment are one row. `compartment` keeps one profession's only. Addenda are
    shown with the entry they complete, not here, unless that did not come along.
    """
    who = names(session)
    stored = reading.timeline_rows(session.case_file, case_id)
    here = {(row[1], row[0]) for row in stored}
    found = [
        shown for row in stored if (shown := _row(session, row, who, here)) is not None
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
    answers, fields = answers_of(session, head), head.fields
    final, form = bool(fields["final"]), str(fields["form"])
    shown = _shown(session, head, answers)
    info = session.forms.info(form)
    return EntryView(
        entry_id=entry_id,
        case_id=head.case or "",
        compartment=compartment,
        form=form,
        form_version=fields["form_version"],
        title=shown.title,
        summary=_summary(shown.facts),
        answers=answers,
        status=shown.status,
        sensitivity=fields["sensitivity"],
        occurred_on=date.fromisoformat(shown.occurred_on),
        author=who.get(first.fields["author"], ""),
        recorded_at=datetime.fromisoformat(fields["recorded_at"]),
        state="conflict" if in_conflict(revisions) else "final" if final else "",
        may_edit=may_write_form(session.role, info, compartment)
        and answers is not None
        and form not in RULED
        and not final
        and (form in ALWAYS_WRITTEN or is_writable(session, head.case or "")),
        heads=tuple(tip.id.hex() for tip in tips),
        attachments=_attachments(head),
        revisions=tuple(_revision(session, r, who) for r in _in_order(revisions)),
        readers=tuple(who.get(reader, "") for reader in readers_of(head)),
    )


def addenda(session: Session, entry: EntryView) -> list[EntryView]:
    """Return what was added to a signed entry, oldest first."""
    found = reading.addenda_of(
        session.case_file, entry.compartment, entry.case_id, entry.entry_id
    )
    if entry.sensitivity == NAMED:  # what they complete is sealed with them
        found += reading.named_entries(
            session.case_file, entry.compartment, entry.case_id
        )
    made = (view(session, entry.compartment, added) for added in found)
    return [
        added
        for added in made
        if added is not None
        and (added.answers or {}).get("addendum_to") == entry.entry_id
    ]


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


def _row(
    session: Session, row: Row, who: dict[str, str], here: set[tuple[str, str]]
) -> TimelineRow | None:
    """Return a line of the timeline, or None of what is shown elsewhere."""
    entry, name, form, title, day, author, final, conflict, facts = row[:9]
    if form == CUSTODY:  # said over the case
        return None
    version, status, sensitivity = row[9:12]
    known, state = json.loads(facts), "conflict" if conflict else "final" * final
    if sensitivity == NAMED:
        if session.me in known.get("readers", ()):
            head = current(session.case_file.revisions(name, entry))
            shown = _shown(session, head, answers_of(session, head))
            title, day, known = shown.title, shown.occurred_on, shown.facts
            status = shown.status
        else:
            state = NAMED
    if (name, known.get("addendum_to")) in here:
        return None
    return TimelineRow(
        entry_id=entry,
        compartment=name,
        form=form,
        title=title,
        occurred_on=date.fromisoformat(day),
        author=who.get(author, ""),
        state=state,
        form_version=version,
        summary=_summary(known),
        status=status,
        named=sensitivity == NAMED,
    )


def _shown(
    session: Session, revision: Revision, answers: dict[str, Any] | None
) -> Projection:
    """Return what the index would keep, were the entry everybody's."""
    fields = revision.fields
    if answers is not None and fields["sensitivity"] == NAMED:
        fields = fields | {"answers": answers, "sensitivity": "normal"}
    return session.forms.project(fields)


def _summary(facts: dict[str, Any]) -> tuple[str, str] | None:
    found = facts.get("summary")
    return (str(found[0]), str(found[1])) if isinstance(found, list) else None


def _drafts(session: Session, case_id: str, compartment: str) -> list[TimelineRow]:
    return [
        draft_row(session, writing)
        for writing in drafts(session, case_id)
        if compartment in ("", writing.compartment)
    ]


def draft_row(session: Session, writing: Writing) -> TimelineRow:
    """Return a draft as a line of its case's timeline."""
    shown = session.forms.project(
        {
            "answers": writing.answers,
            "form": writing.form,
            "form_version": writing.form_version,
            "recorded_at": session.today.isoformat(),
            "sensitivity": "normal",
        }
    )
    return TimelineRow(
        writing.entry_id,
        writing.compartment,
        writing.form,
        shown.title,
        date.fromisoformat(shown.occurred_on),
        session.account.name,
        "draft",
        form_version=writing.form_version,
        summary=_summary(shown.facts),
    )


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


def _revision(session: Session, revision: Revision, who: dict[str, str]) -> RevisionRow:
    return RevisionRow(
        revision_id=revision.id.hex(),
        author=who.get(revision.fields["author"], ""),
        recorded_at=datetime.fromisoformat(revision.fields["recorded_at"]),
        form_version=revision.fields["form_version"],
        answers=answers_of(session, revision),
        final=bool(revision.fields["final"]),
        parents=tuple(sorted(parent.hex() for parent in revision.parents)),
    )

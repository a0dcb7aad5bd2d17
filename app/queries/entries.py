# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The current states of a case's entries of one form, whatever their compartment."""

from datetime import date, datetime
from typing import Any

from app.commands.entries import answers_of
from app.people import names
from app.rows import record
from app.session import Session
from storage import reading
from storage.conflicts import in_conflict
from storage.revisions import current, heads


@record
class Stored:
    """An entry's current state; `state` is "", "final" or "conflict"."""

    entry_id: str
    case_id: str
    compartment: str
    form: str
    form_version: str
    answers: dict[str, Any]
    occurred_on: date
    status: str
    author: str
    author_id: str
    recorded_at: datetime
    state: str
    sensitivity: str
    heads: tuple[str, ...]


def entries_of(
    session: Session,
    case_id: str,
    form: str,
    compartments: tuple[str, ...] | None = None,
) -> list[Stored]:
    """Return every entry of a form that this account can read, newest first."""
    places = session.compartments if compartments is None else compartments
    who = names(session)  # every account's signature is checked for this: once
    found = [
        stored
        for place in places
        if place in session.compartments
        for entry_id in reading.form_entries(session.case_file, place, case_id, form)
        if (stored := _stored(session, place, entry_id, who)) is not None
    ]
    found.sort(key=lambda s: (s.occurred_on, s.recorded_at, s.entry_id), reverse=True)
    return found


def entry(session: Session, compartment: str, entry_id: str) -> Stored | None:
    """Return one entry, or None: there is none, or it is for other named people.

    Raises:
        NoKey

    """
    return _stored(session, compartment, entry_id, names(session))


def _stored(
    session: Session, compartment: str, entry_id: str, who: dict[str, str]
) -> Stored | None:
    revisions = session.case_file.revisions(compartment, entry_id)
    if not revisions:
        return None
    head = current(revisions)
    answers = answers_of(session, head)
    if answers is None:
        return None
    fields = head.fields
    shown = session.forms.project(
        fields | {"answers": answers, "sensitivity": "normal"}
    )
    first = min(revisions, key=lambda r: (len(r.parents), r.id))
    author = str(first.fields["author"])
    tips = heads(revisions)
    return Stored(
        entry_id=entry_id,
        case_id=head.case or "",
        compartment=compartment,
        form=fields["form"],
        form_version=fields["form_version"],
        answers=answers,
        occurred_on=date.fromisoformat(shown.occurred_on),
        status=shown.status,
        author=who.get(author, ""),
        author_id=author,
        recorded_at=datetime.fromisoformat(fields["recorded_at"]),
        state="conflict"
        if in_conflict(revisions)
        else "final"
        if fields["final"]
        else "",
        sensitivity=fields["sensitivity"],
        heads=tuple(tip.id.hex() for tip in tips),
    )

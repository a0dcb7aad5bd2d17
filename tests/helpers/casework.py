# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries of any form, written as the editor writes them."""

from datetime import date, timedelta
from typing import Any

from app.commands.entries import Writing, save_entry
from app.forms.filling import Filling
from app.ids import new_id
from app.policy import places_of
from app.queries import team
from app.session import Session
from storage.revisions import Revision, sign_revision


def day(session: Session, ahead: int = 0) -> str:
    """Return an ISO day so many days from today."""
    return (session.today + timedelta(days=ahead)).isoformat()


def filled(session: Session, form: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Return what the editor would hand over: defaults and calculations done."""
    known = session.forms.current(form)
    filling = Filling(known, answers, now=session.local_now, language="fr")
    return filling.answers()


def writing(
    session: Session,
    case_id: str,
    form: str,
    answers: dict[str, Any],
    *,
    compartment: str = "",
    entry_id: str = "",
    **more: Any,
) -> Writing:
    places = places_of(session.role, session.forms.info(form))
    return Writing(
        entry_id or new_id(),
        case_id,
        compartment or places[0],
        form,
        session.forms.version(form),
        filled(session, form, answers),
        **more,
    )


def write(
    session: Session,
    case_id: str,
    form: str,
    answers: dict[str, Any],
    *,
    final: bool = False,
    **more: Any,
) -> str:
    """Write an entry; return its id."""
    made = writing(session, case_id, form, answers, **more)
    save_entry(made, session, final=final)
    return made.entry_id


def consent(
    session: Session,
    case_id: str,
    on: date | str | None = None,
    *,
    record: dict[str, Any] | None = None,
    bodies: list[dict[str, Any]] | None = None,
    freely: str = "",
    **items: Any,
) -> str:
    """Write a consent of a day; items as keywords: team="given"."""
    answers: dict[str, Any] = {"date": str(on or session.today), "items": items}
    if bodies:
        answers["bodies"] = bodies
    if record:
        answers["record"] = record
    if freely:
        answers["freely"] = freely
    return write(session, case_id, "consent", answers)


def task(session: Session, case_id: str, title: str, due: str, **answers: Any) -> str:
    return write(session, case_id, "task", {"title": title, "due_on": due, **answers})


def acts(session: Session, act: str) -> list[dict[str, object]]:
    """Return the details of every audit entry of an act, newest first."""
    rows = team.audit_page(session, None, 500)
    return [row.details for row in rows if row.act == act]


def branch(
    session: Session, compartment: str, entry_id: str, answers: dict[str, Any]
) -> Revision:
    """Write a second version beside the last one, as another laptop would."""
    revisions = session.case_file.revisions(compartment, entry_id)
    root = revisions[0]
    fields = root.fields
    revision = sign_revision(
        session.case_file.signing,
        compartment=compartment,
        entry=entry_id,
        case=fields["case"],
        form=fields["form"],
        form_version=fields["form_version"],
        answers=answers,
        recorded_at=session.now,
        parents=tuple(sorted(parent.hex() for parent in root.parents)),
    )
    with session.case_file.transaction() as transaction:
        transaction.put(revision)
    return revision

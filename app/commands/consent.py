# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording that a person takes an agreement back."""

from collections.abc import Iterable
from datetime import date

from app.commands.entries import Writing, put_entry, require_form
from app.consent import items
from app.consent_records import FORM, HOME, WITHDRAWN
from app.errors import NotAllowed, NothingWritten, ProblemsLeft
from app.ids import new_id
from app.session import Session


def withdraw(
    session: Session,
    case_id: str,
    codes: Iterable[str],
    reason: str = "",
    on: date | None = None,
) -> str:
    """Record that the person withdraws some items; return the new entry's id.

    Raises:
        NotAllowed: not this role's to write, or no such item.
        NothingWritten: no item.
        ProblemsLeft: the day is to come.

    """
    require_form(session, FORM, HOME)
    chosen = sorted(set(codes))
    if not chosen:
        raise NothingWritten
    if not set(chosen) <= {item.code for item in items()}:
        raise NotAllowed
    day = on or session.today
    if day > session.today:
        raise ProblemsLeft(("/date",))
    answers = {
        "date": day.isoformat(),
        "items": dict.fromkeys(chosen, WITHDRAWN),
        "obtained_from": "person",
    } | ({"record": {"why_changed": reason.strip()}} if reason.strip() else {})
    version = session.forms.version(FORM)
    writing = Writing(new_id(), case_id, HOME, FORM, version)
    with session.case_file.transaction() as transaction:
        put_entry(transaction, session, writing, answers)
        transaction.audit(
            "consent_withdrawn",
            case=case_id,
            entry=writing.entry_id,
            items=",".join(chosen),
        )
    return writing.entry_id

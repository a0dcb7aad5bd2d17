# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing a case: what still runs in it, and what has to be seen before it ends."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.commands.cases import set_status
from app.commands.entries import (
    NORMAL,
    Writing,
    answers_of,
    drafts,
    put_entry,
    require_form,
)
from app.errors import (
    DeadlineRunning,
    DeadlineWaits,
    NotAcknowledged,
    NotAllowed,
    ProblemsLeft,
    ReasonNeeded,
    TwoVersions,
)
from app.following.stored import PLACE, waiting
from app.forms.filling import Filling
from app.ids import new_id
from app.policy import require
from app.session import Session
from storage import desk, reading
from storage.conflicts import in_conflict
from storage.revisions import current, heads
from storage.vault.casefile import Transaction

FORM, CASE, NOTE, REFERRAL = "closure", "case", "note", "referral"
CLOSED, OPEN = "closed", "open"
CAPABILITY = "close_case"
DEADLINE, TASK, CONFLICT, DRAFT = "deadline", "task", "conflict", "draft"


@dataclass(frozen=True, slots=True)
class Check:
    """Something that stays open in a case.

    `kind` is "deadline", "referral", "task", "conflict" or "draft"; `day` the first one
    concerned, where there is one; `blocking`: the case cannot be closed before it ends.
    The others are acknowledged by handing these very rows to `close_case`.
    """

    kind: str
    compartment: str
    day: date | None
    count: int
    blocking: bool = False


def checks(session: Session, case_id: str) -> tuple[Check, ...]:
    """Return what stays open, what blocks first.

    A deadline blocks whoever can read it: only its day is known to the others. A
    deadline in a discreet entry is known to those alone who can read it.
    """
    found = [
        *_deadlines(session, case_id),
        *_referrals(session, case_id),
        *_tasks(session, case_id),
        *_conflicts(session, case_id),
        *_drafts(session, case_id),
    ]
    rows: dict[tuple[str, str], list[date | None]] = {}
    for kind, compartment, day in found:
        rows.setdefault((kind, compartment), []).append(day)
    return tuple(
        Check(
            kind,
            compartment,
            min((day for day in days if day is not None), default=None),
            len(days),
            blocking=kind == DEADLINE,
        )
        for (kind, compartment), days in rows.items()
    )


def close_case(
    session: Session, writing: Writing, acknowledged: frozenset[Check] = frozenset()
) -> str:
    """Sign a closure and give the case its status; return the revision's id.

    Raises:
        NotAllowed: not this role's, or kept from some who hold the key.
        ProblemsLeft
        DeadlineRunning: with the days on which deadlines fall; DeadlineWaits where
            none is known.
        NotAcknowledged: something else stays open that was not seen.
        TwoVersions: of the case's own facts somebody has to choose first.

    """
    require(session.role, CAPABILITY)
    require_form(session, FORM, writing.compartment)
    if writing.form != FORM or writing.sensitivity != NORMAL:
        raise NotAllowed
    answers = _filled(session, writing)
    status = str(answers.get("case_status") or CLOSED)
    with session.case_file.transaction() as transaction:
        _require_one_version(transaction, writing.case_id)
        left = checks(session, writing.case_id)
        if any(check.blocking for check in left):
            days = sorted(c.day for c in left if c.blocking and c.day is not None)
            raise DeadlineRunning(tuple(days)) if days else DeadlineWaits
        unseen = {check.kind: None for check in left if check not in acknowledged}
        if unseen:
            raise NotAcknowledged(tuple(unseen))
        revision = put_entry(transaction, session, writing, answers, final=True)
        desk.drop_draft(transaction, writing.compartment, session.me, writing.entry_id)
        set_status(transaction, session, writing.case_id, status)
        transaction.audit(
            "case_closed",
            case=writing.case_id,
            entry=writing.entry_id,
            status=status,
            left=sum(check.count for check in left),
        )
    return revision.id.hex()


def reopen_case(session: Session, case_id: str, reason: str) -> str:
    """Open a closed case again; return the id of the note that keeps the reason.

    The note completes the closure, or stands alone where there is none to read.

    Raises:
        NotAllowed: not this role's, or the case is not closed.
        ReasonNeeded, TwoVersions

    """
    require(session.role, CAPABILITY)
    if not reason.strip():
        raise ReasonNeeded
    with session.case_file.transaction() as transaction:
        if _require_one_version(transaction, case_id) in ("", OPEN):
            raise NotAllowed
        note = _note(session, case_id)
        said = {"occurred_on": session.today.isoformat(), "text": reason.strip()}
        said["profession"] = session.role.id
        put_entry(transaction, session, note, said, final=True)
        set_status(transaction, session, case_id, OPEN)
        transaction.audit("case_reopened", case=case_id, entry=note.entry_id)
    return note.entry_id


def place_of_reason(session: Session, case_id: str) -> str:
    """Return the compartment in which `reopen_case` keeps its reason.

    Raises:
        NoKey

    """
    return _note(session, case_id).compartment


def _note(session: Session, case_id: str) -> Writing:
    """Return an empty note beside the latest closure, or in the role's own place."""
    place, about = session.role.note or "", ""
    for named in session.forms.info(FORM).compartments:
        if named in session.compartments:
            known = reading.form_entries(session.case_file, named, case_id, FORM)
            place, about = (named, known[0]) if known else (place, about)
    session.case_file.require(place)
    version = session.forms.version(NOTE)
    return Writing(new_id(), case_id, place, NOTE, version, addendum_to=about)


def _require_one_version(transaction: Transaction, case_id: str) -> str:
    """Return a case's status.

    Raises:
        NotAllowed: there is no such case.
        TwoVersions

    """
    revisions = transaction.revisions("registry", case_id)
    if not revisions:
        raise NotAllowed
    head = current(revisions)
    if in_conflict(revisions):
        raise TwoVersions
    return str(head.fields["answers"].get("status") or "")


def _filled(session: Session, writing: Writing) -> dict[str, Any]:
    """Return a closure's answers with what its form works out, the retention date too.

    Raises:
        ProblemsLeft

    """
    form = session.forms.form(FORM, writing.form_version) or session.forms.current(FORM)
    filling = Filling(form, writing.answers, now=session.local_now, language="")
    if problems := filling.problems():
        raise ProblemsLeft(tuple(problem.path for problem in problems))
    return filling.answers()


Open = tuple[str, str, date | None]  # kind, compartment, day


def _deadlines(session: Session, case_id: str) -> list[Open]:
    found: list[Open] = [
        (DEADLINE, compartment, date.fromisoformat(day))
        for compartment, day in reading.announced(session.case_file, case_id)
        if compartment not in session.compartments
    ]
    found += [
        (DEADLINE, row[5], date.fromisoformat(row[0]))
        for row in _due_rows(session, case_id)
        if row[2] == DEADLINE
    ]
    # Its clock stands still, and will run again: nobody forgets it with the case.
    found += [(DEADLINE, PLACE, None) for _ in waiting(session, case_id)]
    return found + list(_unchosen(session, case_id))


def _unchosen(session: Session, case_id: str) -> Iterator[Open]:
    """Yield the deadlines in versions that are not shown: somebody may choose them."""
    for row in reading.timeline_rows(session.case_file, case_id):
        revisions = session.case_file.revisions(row[1], row[0]) if row[7] else []
        for tip in heads(revisions) if revisions else ():
            if tip != current(revisions):
                dues = session.forms.project(tip.fields).dues
                days = [due.day for due in dues if due.duty == DEADLINE]
                yield from ((DEADLINE, row[1], date.fromisoformat(d)) for d in days)


def _tasks(session: Session, case_id: str) -> list[Open]:
    return [
        (TASK, row[5], date.fromisoformat(row[0]))
        for row in _due_rows(session, case_id)
        if row[2] != DEADLINE and row[9] not in (REFERRAL, FORM)
    ]


def _due_rows(session: Session, case_id: str) -> list[tuple[Any, ...]]:
    query = reading.DueQuery(date.max.isoformat(), case_id=case_id)
    return reading.due_rows(session.case_file, query)


def _referrals(session: Session, case_id: str) -> list[Open]:
    """Return the referrals that have not come to an end."""
    ended = session.forms.plan(REFERRAL).ended
    found: list[Open] = []
    for place in session.compartments:
        for entry in reading.form_entries(session.case_file, place, case_id, REFERRAL):
            head = current(session.case_file.revisions(place, entry))
            answers = answers_of(session, head)
            if answers is not None and answers.get("status") not in ended:
                found.append((REFERRAL, place, _day(str(answers.get("sent_on")))))
    return found


def _conflicts(session: Session, case_id: str) -> list[Open]:
    return [
        (CONFLICT, row[1], date.fromisoformat(row[4]))
        for row in reading.timeline_rows(session.case_file, case_id)
        if row[7]
    ]


def _drafts(session: Session, case_id: str) -> list[Open]:
    return [
        (DRAFT, writing.compartment, None)
        for writing in drafts(session, case_id)
        if writing.form != FORM
    ]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None

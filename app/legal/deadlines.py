# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping the deadlines of a procedure, and ticking them off."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.commands.entries import DISCREET, NAMED, NORMAL, Writing, put_entry, told
from app.deadlines.computation import Computation
from app.deadlines.rules import AFTER, Rule
from app.errors import (
    DeadlineEnded,
    DeadlineThere,
    MissingEvent,
    NamedProcedure,
    NotAllowed,
    NothingToChange,
    ProblemsLeft,
    ReasonNeeded,
    UnknownRule,
)
from app.following import planning
from app.following.computing import FALLBACK, made
from app.following.facts import EventRow, rows_of, starts
from app.following.rules import known_rules
from app.following.stored import FORM, OPEN, PLACE, Stored, stored
from app.ids import new_id
from app.legal.changes import Change, applied
from app.legal.views import DeadlineView, deadline, explained, of_procedure
from app.legal.writing import changing, put_with_file
from app.people import colleagues
from app.rows import AttachmentRow, record
from app.session import Session

__all__ = ["Change", "DeadlineView", "deadline", "explained", "of_procedure"]

FILED, NOT_NEEDED, MISSED = "filed", "not_needed", "missed"
ENDS = frozenset({FILED, NOT_NEEDED, MISSED})


@record
class Offer:
    """A rule that goes with a procedure, and what it would make of an event in it.

    `start` is what its time would run from, None where `missing` events have to be
    noted first. Where it cannot be computed all the same, `problem` is the error.
    `running`: a deadline of this rule from this event is open already.
    """

    rule: Rule
    start: EventRow | None
    missing: tuple[str, ...] = ()
    computation: Computation | None = None
    problem: Exception | None = None
    running: bool = False


def offers(session: Session, procedure_id: str) -> tuple[Offer, ...]:
    """Return the rules for a kind of procedure, what can be computed first.

    Raises:
        NotAllowed: no procedure that this account can read.

    """
    answers = _procedure(session, procedure_id)
    rows = rows_of(answers)
    open_ones = {
        (kept.text("rule"), kept.text("start_row"))
        for kept in planning.open_of(
            session, procedure_id, _case(session, procedure_id)
        )
    }
    found = []
    for rule in known_rules(session).values():
        if rule.procedures and answers.get("kind") not in rule.procedures:
            continue
        begins = starts(rule, rows)
        if not begins:
            found.append(Offer(rule, None, (rule.event,)))
        for start in begins:
            running = (rule.id, start.row) in open_ones
            found.append(_offer(rule, answers, start, running=running))
    return tuple(sorted(found, key=_order))


def preview(
    session: Session,
    procedure_id: str,
    rule_id: str,
    *,
    start_row: str = "",
    changes: tuple[Change, ...] = (),
) -> Computation:
    """Return what a rule makes of a procedure, with some facts otherwise.

    Raises:
        NotAllowed, UnknownRule, MissingEvent, BadEvent, UnknownYear

    """
    answers = _procedure(session, procedure_id)
    if changes:
        answers = applied(answers, changes)
    return made(_rule(session, rule_id), answers, start_row).computation


def set_deadline(
    session: Session,
    procedure_id: str,
    rule_id: str,
    *,
    start_row: str = "",
    assignee: str = "",
    title: str = "",
    language: str = FALLBACK,
) -> str:
    """Keep a deadline that a rule makes of a procedure; return its entry's id.

    `start_row` is what its time runs from, the latest that will do without one;
    `assignee` an account, whoever follows the procedure without one. What is written
    down of it is in `language`.

    Raises:
        NotAllowed: not this role's, or given to nobody who reads it.
        UnknownRule, MissingEvent, BadEvent, UnknownYear
        DeadlineThere: one of this rule from this event is open already.
        NamedProcedure: the procedure is for named people.
        CaseReadOnly, TwoVersions

    """
    _require_reader(session, assignee)
    with changing(session, procedure_id) as (transaction, answers):
        head = session.case_file.revisions(PLACE, procedure_id)[-1]
        sensitivity = str(head.fields["sensitivity"])
        if sensitivity == NAMED:
            raise NamedProcedure
        now = made(_rule(session, rule_id), answers, start_row)
        case_id = str(head.case)
        for kept in planning.open_of(session, procedure_id, case_id):
            if _same(kept, rule_id, now.rows[0].row):
                raise DeadlineThere
        shown = planning.answers_of(session, procedure_id)
        said: dict[str, Any] = now.answers(language) | {
            "title": title.strip() or now.rule.name(language),
            "procedure": procedure_id,
            "duty": FORM,
            "status": OPEN,
            "assignee": assignee or answers.get("followed_by"),
            planning.BECAUSE: shown[1] if shown is not None else None,
        }
        entry_id = new_id()
        writing = Writing(
            entry_id,
            case_id,
            PLACE,
            FORM,
            session.forms.version(FORM),
            sensitivity=DISCREET if sensitivity == DISCREET else NORMAL,
        )
        kept_answers = {
            name: value for name, value in said.items() if value is not None
        }
        revision = put_entry(transaction, session, writing, kept_answers)
        transaction.audit("deadline_set", **told(revision))
    return entry_id


def tick(
    session: Session,
    entry_id: str,
    status: str,
    *,
    on: date,
    proof: str = "",
    file: AttachmentRow | None = None,
) -> str:
    """Say that a deadline was met, is not needed, or was missed; return the version's id.

    `proof` is how that is known: the receipt's number, or why nothing has to be done.
    `file` was stored with `app.attaching.attach_file` for the form "deadline".

    Raises:
        NotAllowed: not this role's, or no such status.
        ProblemsLeft: the day is to come, or before what the time runs from.
        ReasonNeeded: why it is not needed, or how it came to be missed.
        DeadlineEnded: it was ticked off before.
        EntryIsFinal, CaseReadOnly, TwoVersions

    """
    if status not in ENDS:
        raise NotAllowed
    if on > session.today:
        raise ProblemsLeft(("/done_on",))
    if status != FILED and not proof.strip():
        raise ReasonNeeded
    with changing(session, entry_id, FORM) as (transaction, answers):
        _require_open(answers)
        if _before_start(session, entry_id, on):
            raise ProblemsLeft(("/done_on",))
        changes = {
            "status": status,
            "done_on": on.isoformat(),
            "proof": proof.strip() or None,
            "proof_file": None if file is None else file.sha256,
        }
        revision = put_with_file(transaction, session, entry_id, changes, file)
        transaction.audit("deadline_ended", status=status, **told(revision))
    return revision.id.hex()


def reopen(session: Session, entry_id: str) -> str:
    """Take back that a deadline was ticked off; return the version's id.

    Facts that changed meanwhile did not change it: `app.legal.staleness` tells.

    Raises:
        NotAllowed: not this role's, or it is open.
        EntryIsFinal, CaseReadOnly, TwoVersions

    """
    with changing(session, entry_id, FORM) as (transaction, answers):
        if answers.get("status") in (None, OPEN):
            raise NotAllowed
        gone = dict.fromkeys(("done_on", "proof", "proof_file"))
        revision = put_with_file(
            transaction, session, entry_id, gone | {"status": OPEN}, None
        )
        transaction.audit("deadline_reopened", **told(revision))
    return revision.id.hex()


def could_look_after(session: Session) -> list[tuple[str, str]]:
    """Return (id, name) of the colleagues who read deadlines: others would see none."""
    known = session.case_file.accounts()
    return [
        (account, name)
        for account, name in colleagues(session)
        if PLACE in known[account].compartments
    ]


def assign(session: Session, entry_id: str, account: str) -> str:
    """Give a deadline to a colleague, or with "" to whoever follows the case.

    Raises:
        NotAllowed: not this role's, or given to nobody who reads it.
        NothingToChange: it is theirs already.
        DeadlineEnded, EntryIsFinal, CaseReadOnly, TwoVersions

    """
    _require_reader(session, account)
    with changing(session, entry_id, FORM) as (transaction, answers):
        _require_open(answers)
        if account == (answers.get("assignee") or ""):
            raise NothingToChange
        changes = {"assignee": account or None}
        revision = put_with_file(transaction, session, entry_id, changes, None)
        transaction.audit("entry_saved", **told(revision))
    return revision.id.hex()


def _offer(
    rule: Rule, answers: Mapping[str, Any], start: EventRow, *, running: bool
) -> Offer:
    try:
        computation = made(rule, answers, start.row).computation
    except MissingEvent as error:
        return Offer(rule, start, (error.event,), problem=error, running=running)
    except planning.CANNOT as error:
        return Offer(rule, start, problem=error, running=running)
    return Offer(rule, start, computation=computation, running=running)


def _order(offer: Offer) -> tuple[bool, bool, str]:
    computation = offer.computation
    due = None if computation is None else computation.due
    return computation is None, due is None, "" if due is None else due.isoformat()


def _same(kept: Stored, rule_id: str, start_row: str) -> bool:
    return (kept.text("rule"), kept.text("start_row")) == (rule_id, start_row)


def _rule(session: Session, rule_id: str) -> Rule:
    found = known_rules(session).get(rule_id)
    if found is None:
        raise UnknownRule
    return found


def _procedure(session: Session, procedure_id: str) -> dict[str, Any]:
    if PLACE not in session.compartments:
        raise NotAllowed
    found = planning.answers_of(session, procedure_id)
    if found is None:
        raise NotAllowed
    return found[0]


def _case(session: Session, procedure_id: str) -> str:
    return str(session.case_file.revisions(PLACE, procedure_id)[0].case)


def _before_start(session: Session, entry_id: str, on: date) -> bool:
    """Tell whether a day is before the event from which a deadline runs on."""
    kept = stored(session, entry_id)
    if kept is None or kept.rule is None or kept.rule.direction != AFTER:
        return False
    start = kept.text("start_row")
    return any(row.row == start and on < row.on for row in rows_of(kept.answers))


def _require_reader(session: Session, account: str) -> None:
    if account and account not in dict(could_look_after(session)):
        raise NotAllowed


def _require_open(answers: Mapping[str, Any]) -> None:
    if answers.get("status") not in (None, OPEN):
        raise DeadlineEnded

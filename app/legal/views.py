# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines as they are shown: what is due, how it was computed, by which rule."""

from dataclasses import field
from datetime import date, datetime, time
from typing import Any

from app.deadlines.calendars import TERRITORIES, zone
from app.deadlines.computation import Computation, Facts
from app.deadlines.rules import Rule
from app.deadlines.words import Line, explain
from app.errors import NotAllowed
from app.following import stored
from app.following.facts import PLACE, EventRow, facts_of, rows_of
from app.following.rules import known_rules
from app.following.stored import AUTHORITY, Stored
from app.rows import AttachmentRow, record
from app.session import Session

PERSON = "person"


@record
class DeadlineView:
    """One deadline.

    `due` is a day, until its end, or a moment for a rule in hours, None while no time
    runs; `day`, `time` ("HH:MM") and `zone` are the same as the territory's clock shows
    it. `state` is "runs", "suspended", "not_started" or "unclear"; `left` are the days
    that remain while it is suspended. `status` is a code of deadline_status, `assignee`
    a key name. `rule` is the one it was computed by, `counts` that of the same name as
    it is now; None where it is not known. `events` are those it was computed from.
    """

    entry_id: str
    case_id: str
    procedure_id: str
    procedure_kind: str
    title: str
    rule_id: str
    edition: str
    due: date | datetime | None
    day: date | None
    time: str
    zone: str
    state: str
    left: int | None
    status: str
    whose: str
    unit: str
    done_on: date | None
    proof: str
    assignee: str
    facts: Facts
    computation: Computation | None
    explanation: tuple[str, ...]
    basis: str
    verified_on: date | None
    verified_by: str
    rule: Rule | None
    counts: Rule | None
    conflict: bool
    entry_state: str
    author: str
    recorded_at: datetime
    events: tuple[EventRow, ...] = ()
    proof_file: AttachmentRow | None = None
    compartment: str = field(default=PLACE)

    @property
    def open(self) -> bool:
        """Whether something is left to do."""
        return self.status == stored.OPEN

    @property
    def verified(self) -> bool:
        """Whether somebody said that they had checked the rule it was computed by."""
        return self.verified_on is not None and bool(self.verified_by)


def deadline(session: Session, entry_id: str) -> DeadlineView:
    """Return one deadline.

    Raises:
        NotAllowed: there is none, or none that this account can read.

    """
    if PLACE not in session.compartments:
        raise NotAllowed
    found = stored.stored(session, entry_id)
    if found is None:
        raise NotAllowed
    return view_of(session, found, known_rules(session))


def of_procedure(session: Session, procedure_id: str) -> tuple[DeadlineView, ...]:
    """Return a procedure's deadlines, what is open and due first at the top."""
    if PLACE not in session.compartments:
        return ()
    revisions = session.case_file.revisions(PLACE, procedure_id)
    if not revisions:
        return ()
    every = deadlines_of(session, str(revisions[0].case))
    return tuple(row for row in every if row.procedure_id == procedure_id)


def deadlines_of(session: Session, case_id: str) -> tuple[DeadlineView, ...]:
    """Return a case's deadlines, what is open and due first at the top."""
    rules = known_rules(session)
    found = [view_of(session, each, rules) for each in stored.of_case(session, case_id)]
    return tuple(sorted(found, key=_order))


def explained(view: DeadlineView, language: str) -> list[Line]:
    """Return how a deadline was computed, in any language; as it was kept, else."""
    if view.rule is None or view.computation is None:
        return [Line(text, "", "") for text in view.explanation]
    return explain(view.rule, view.computation, language)


def view_of(session: Session, kept: Stored, rules: dict[str, Rule]) -> DeadlineView:
    """Return a stored deadline as it is shown."""
    computation, rule = kept.computation, kept.rule
    fields = kept.head.fields
    first = min(kept.revisions, key=lambda r: (len(r.parents), r.id)).fields
    procedure_id = kept.text("procedure")
    return DeadlineView(
        entry_id=kept.entry_id,
        case_id=kept.case_id,
        procedure_id=procedure_id,
        procedure_kind=_kind(session, procedure_id),
        title=kept.text("title"),
        rule_id=kept.text("rule"),
        edition=kept.text("edition"),
        due=kept.due,
        day=_day(kept.text("due_on") or kept.text("theirs_on")),
        time=clock(kept.text("due_at")),
        zone=_zone(kept.text("zone")),
        state=kept.text("state"),
        left=None if computation is None else computation.left,
        status=kept.text("status") or stored.OPEN,
        whose=AUTHORITY if kept.text("theirs_on") else _whose(rule),
        unit="" if rule is None else rule.unit,
        done_on=_day(kept.text("done_on")),
        proof=kept.text("proof"),
        assignee=kept.text("assignee"),
        facts=_facts(kept.answers),
        computation=computation,
        explanation=tuple(kept.text("explanation").splitlines()),
        basis=kept.text("basis"),
        verified_on=_day(kept.text("verified_on")),
        verified_by=kept.text("verified_by"),
        rule=rule,
        counts=rules.get(kept.text("rule")),
        conflict=kept.conflict,
        entry_state="conflict" if kept.conflict else "final" * bool(fields["final"]),
        author=str(first["author"]),
        recorded_at=datetime.fromisoformat(fields["recorded_at"]),
        events=rows_of(kept.answers),
        proof_file=_proof(kept),
    )


def _proof(kept: Stored) -> AttachmentRow | None:
    """Return the file that proves how a deadline ended, where one was kept."""
    named = kept.text("proof_file")
    for row in kept.head.fields["attachments"]:
        if row["sha256"] == named:
            return AttachmentRow(named, row["name"], row["media_type"], row["size"])
    return None


def _facts(answers: dict[str, Any]) -> Facts:
    """Return the facts a deadline was computed from: it has them at the top."""
    return facts_of(answers | {"notice": answers})


def _kind(session: Session, procedure_id: str) -> str:
    revisions = session.case_file.revisions(PLACE, procedure_id) if procedure_id else []
    for revision in reversed(revisions):
        kind = revision.fields["answers"].get("kind")
        if isinstance(kind, str):
            return kind
    return ""


def _whose(rule: Rule | None) -> str:
    return PERSON if rule is None else rule.whose


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def clock(text: str) -> str:
    """Return a time of day as "HH:MM", or "" where it is none: others write entries."""
    try:
        return time.fromisoformat(text[:5]).strftime("%H:%M")
    except ValueError:
        return ""


def _zone(text: str) -> str:
    return text if text in {zone(place).key for place in TERRITORIES} else ""


def _order(view: DeadlineView) -> tuple[bool, bool, str, str, str]:
    theirs = view.whose == AUTHORITY
    day = view.day.isoformat() if view.day is not None else ""
    return (not view.open, theirs, day, view.time, view.entry_id)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a new version of a procedure makes of its deadlines: worked out, not written."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.deadlines.rules import Rule
from app.errors import BadEvent, MissingEvent, UnknownTerritory, UnknownYear
from app.following import facts, stored, telling
from app.following.computing import FALLBACK, Made, differs, made, moved
from app.following.stored import Stored
from app.following.telling import Change, Moved, NewTask, Outcome, tasks_for
from app.ids import new_id
from app.rows import record
from app.session import Session
from storage.revisions import Revision, current
from storage.vault.casefile import Transaction

PLACE, TASK = facts.PLACE, telling.TASK
BECAUSE = "because"  # the version of the procedure that a deadline was computed from
NAMED = "named"
CANNOT = (BadEvent, MissingEvent, UnknownTerritory, UnknownYear)


@record
class Rewrite:
    """A deadline to be written anew: what changes in it, and whether it moved."""

    entry_id: str
    changes: dict[str, Any]
    moved: bool

    @property
    def act(self) -> str:
        """What the audit chain calls it."""
        return "deadline_moved" if self.moved else "deadline_recomputed"


@record
class Plan:
    """What is to be written besides: deadlines, and tasks that tell of them."""

    rewrites: tuple[Rewrite, ...] = ()
    tasks: tuple[NewTask, ...] = ()
    moved: tuple[Moved, ...] = ()

    def outcome(self, revision: str = "") -> Outcome:
        """Return what is shown of it once it is written."""
        return Outcome(revision, self.moved, tuple(task.told for task in self.tasks))


def after(transaction: Transaction, session: Session, revision: Revision) -> Plan:
    """Return what follows from a version that was just stored.

    Of a procedure: its open deadlines, each by the rule it was made with. Of a deadline
    that was brought together from two versions: itself, since nobody chooses a date.
    """
    fields = revision.fields
    if fields["sensitivity"] == NAMED:
        return Plan()
    if fields["form"] == facts.FORM and revision.compartment == facts.PLACE:
        versions = transaction.revisions(revision.compartment, revision.entry)
        shown = current(versions)
        found = open_of(session, revision.entry, str(revision.case))
        return by_facts(session, found, shown.fields["answers"], shown.id.hex())
    if fields["form"] == stored.FORM and len(revision.parents) > 1:
        kept = stored.stored(session, revision.entry)
        procedure = answers_of(session, kept.text("procedure")) if kept else None
        if kept is not None and kept.open and procedure is not None:
            return by_facts(session, [kept], *procedure)
    return Plan()


def completed(form: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Return what is to be stored: of a procedure, each event with a name of its own.

    The editor gives it one, what else writes procedures may not.
    """
    rows = answers.get(facts.EVENTS)
    if form != facts.FORM or not isinstance(rows, list):
        return answers
    named = [
        row | {"row": new_id()} if isinstance(row, dict) and not row.get("row") else row
        for row in rows
    ]
    return answers | {facts.EVENTS: named}


def open_of(session: Session, procedure_id: str, case_id: str) -> list[Stored]:
    """Return the open deadlines of a procedure, of which one version is shown alone."""
    return [
        kept
        for kept in stored.of_case(session, case_id)
        if kept.text("procedure") == procedure_id
        and kept.open
        and not kept.conflict
        and not kept.head.fields["final"]
    ]


def answers_of(session: Session, entry_id: str) -> tuple[dict[str, Any], str] | None:
    """Return what a procedure says and the id of that version; None where unreadable."""
    revisions = session.case_file.revisions(facts.PLACE, entry_id) if entry_id else []
    if not revisions:
        return None
    shown = current(revisions)
    if shown.fields["form"] != facts.FORM or shown.fields["sensitivity"] == NAMED:
        return None
    return shown.fields["answers"], shown.id.hex()


def by_facts(
    session: Session,
    deadlines: Iterable[Stored],
    procedure: Mapping[str, Any],
    because: str,
) -> Plan:
    """Return what facts make of deadlines, by the rules these were made with.

    A deadline that cannot be computed from them stays as it is: `app.legal.staleness`
    tells of it.
    """
    found = []
    for kept in deadlines:
        now = made_now(kept, kept.rule, procedure)
        if now is not None and differs(kept, now):
            found.append((kept, now))
    return planned(session, found, because)


def made_now(
    kept: Stored, rule: Rule | None, procedure: Mapping[str, Any]
) -> Made | None:
    """Return what a rule makes of a deadline's facts now; None where it cannot."""
    if rule is None:
        return None
    try:
        return made(rule, procedure, kept.text("start_row"))
    except CANNOT:
        return None


def planned(
    session: Session,
    found: Iterable[tuple[Stored, Made]],
    because: str,
    language: str = "",
) -> Plan:
    """Return how deadlines of one case become what was computed, and whom to tell."""
    rewrites, changes = [], []
    for kept, now in found:
        here = moved(kept.computation, now.computation)
        said = now.answers(language or kept.text("language") or FALLBACK)
        rewrites.append(Rewrite(kept.entry_id, said | {BECAUSE: because}, here))
        if here:
            changes.append(Change(kept, now.computation))
    return Plan(
        tuple(rewrites),
        tasks_for(session, changes, because),
        tuple(change.moved for change in changes),
    )

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Erasing a case for good: what can be opened now, the rest when its holder unlocks.

A tombstone stays. It travels with every bundle, so that other laptops erase the case as
well and no old bundle or backup brings it back.
"""

from datetime import date

from app.commands.closing import DEADLINE, checks
from app.errors import DeadlineRunning, NotAllowed, ReasonNeeded
from app.policy import require
from app.session import Session
from storage import reading
from storage.erasing import REASONS, Removed, apply_tombstones, erase, left_of_erased

CAPABILITY = "erase_case"
ASKED, RETENTION, MISTAKE = REASONS  # the person asked; time is over; never a case


def erase_case(session: Session, case_id: str, reason: str) -> Removed:
    """Erase a case: a signed tombstone, and everything this session can open.

    `reason` is "asked" (the person asked), "retention" (the time is over) or "mistake"
    (it was opened by mistake). Nobody who asked is made to wait for a deadline.

    Raises:
        NotAllowed: not the role's, or there is no such case.
        ReasonNeeded: none of the three.
        DeadlineRunning: with the days; for another reason than that the person asked.

    """
    require(session.role, CAPABILITY)
    if reason not in REASONS:
        raise ReasonNeeded
    with session.case_file.transaction() as transaction:
        known = transaction.revisions("registry", case_id)
        if not known or known[0].fields["form"] != "case":
            raise NotAllowed
        if reason != ASKED and (days := deadlines(session, case_id)):
            raise DeadlineRunning(days)
        later = waits_for(session, case_id)
        removed = erase(transaction, case_id, reason, session.today.isoformat())
        transaction.audit(
            "case_erased",
            case=case_id,
            reason=reason,
            entries=removed.entries,
            files=removed.attachments,
            later=len(later),
        )
    return removed


def apply_waiting(session: Session) -> int:
    """Erase what waited for this account's keys; return of how many cases.

    In one transaction with its audit entry; where nothing waits nothing is written.
    """
    if not left_of_erased(session.case_file):
        return 0
    with session.case_file.transaction() as transaction:
        before = left_of_erased(transaction)
        removed = apply_tombstones(transaction, sweep=True)
        if not removed.anything:
            return 0
        after = left_of_erased(transaction)
        transaction.audit(
            "erasure_applied",
            cases=len(before),
            entries=removed.entries,
            files=removed.attachments,
            later=len(after),
        )
    return len(before)


def deadlines(session: Session, case_id: str) -> tuple[date, ...]:
    """Return the days of the deadlines that run in a case, the first of each place."""
    running = (check for check in checks(session, case_id) if check.kind == DEADLINE)
    return tuple(sorted(check.day for check in running if check.day is not None))


def waits_for(session: Session, case_id: str) -> tuple[str, ...]:
    """Return the compartments in which only a colleague can remove the case's entries."""
    counts = reading.case_counts(session.case_file, case_id)
    held = session.compartments
    return tuple(name for name, count in counts.items() if count and name not in held)

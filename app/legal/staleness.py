# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines that say something else than today's facts and rules would, and mending that.

Facts change deadlines at once, by whatever way a procedure is saved. What comes from
elsewhere (a bundle, a backup, a rule that was edited, a calendar of a new edition of the
program) does not: a person looks at it and has it computed anew.
"""

from collections.abc import Sequence
from typing import Any

from app.commands.entries import carry_out, require_form
from app.deadlines.computation import Computation
from app.deadlines.rules import Rule
from app.errors import MissingEvent, NotAllowed, TwoVersions
from app.following import planning, stored
from app.following.computing import Made, differs, made, moved
from app.following.rules import known_rules
from app.following.stored import Stored
from app.following.telling import Outcome
from app.legal.views import DeadlineView, view_of
from app.rows import record
from app.session import Session
from storage import case_contents

FACTS, RULE, CALENDAR = "facts", "rule", "calendar"
RULE_GONE, EVENT_GONE, IMPOSSIBLE = "rule_gone", "event_gone", "impossible"


@record
class Stale:
    """A deadline that is kept otherwise than it would be computed now.

    `reasons`: "facts" (the procedure says something else), "rule" (the rule was edited),
    "calendar" (the same facts and rule make another date), "rule_gone" (the rule is no
    longer in use), "event_gone" (what its time runs from was taken out of the
    procedure), "impossible" (days of the procedure contradict each other). `now` is what
    would be computed, None in the last two cases; `moved` whether the date differs.
    """

    view: DeadlineView
    now: Computation | None
    reasons: tuple[str, ...]
    moved: bool


def stale(session: Session, case_id: str = "") -> tuple[Stale, ...]:
    """Return the open deadlines to look at, of one case or of all, what moved first.

    Those in two versions are not among them: somebody has to choose first.
    """
    if stored.PLACE not in session.compartments:
        return ()
    rules, found = known_rules(session), []
    for kept in _open(session, case_id):
        procedure = planning.answers_of(session, kept.text("procedure"))
        if procedure is None or kept.conflict:
            continue
        row = _judged(session, kept, procedure[0], rules)
        if row is not None:
            found.append(row)
    return tuple(sorted(found, key=lambda row: not row.moved))


def recompute(
    session: Session, entry_ids: Sequence[str], *, language: str = ""
) -> Outcome:
    """Compute deadlines anew by today's facts and rules, all in one transaction.

    A rule that is no longer in use goes on for the deadlines that were made with it.
    With a `language` they are explained in it from now on.

    Raises:
        NotAllowed: not this role's, or there is no such open deadline.
        TwoVersions, EntryIsFinal, CaseReadOnly
        MissingEvent, BadEvent, UnknownYear: it cannot be computed.

    """
    require_form(session, stored.FORM, stored.PLACE)
    outcomes = []
    with session.case_file.transaction() as transaction:
        rules = known_rules(session)
        for entry_id in dict.fromkeys(entry_ids):
            kept, now, because = _anew(session, entry_id, rules)
            plan = planning.planned(session, [(kept, now)], because, language)
            carry_out(transaction, session, plan)
            outcomes.append(plan.outcome())
    return Outcome(
        "",
        tuple(row for outcome in outcomes for row in outcome.moved),
        tuple(row for outcome in outcomes for row in outcome.told),
    )


def _open(session: Session, case_id: str) -> list[Stored]:
    if case_id:
        return [kept for kept in stored.of_case(session, case_id) if kept.open]
    entries = case_contents.entries_of_form(
        session.case_file, stored.PLACE, stored.FORM, stored.OPEN
    )
    found = (stored.stored(session, entry) for entry, _case in entries)
    return [kept for kept in found if kept is not None and kept.open]


def _judged(
    session: Session,
    kept: Stored,
    procedure: dict[str, Any],
    rules: dict[str, Rule],
) -> Stale | None:
    counts = rules.get(kept.text("rule"))
    rule = counts or kept.rule
    if rule is None:
        return None  # of another program: nothing can be said of it here
    reasons = [RULE_GONE] if counts is None else [RULE] if counts != kept.rule else []
    try:
        now = made(rule, procedure, kept.text("start_row"))
    except MissingEvent:
        return _row(session, kept, None, [*reasons, EVENT_GONE], rules)
    except planning.CANNOT:
        return _row(session, kept, None, [*reasons, IMPOSSIBLE], rules)
    same_rule = planning.made_now(kept, kept.rule, procedure)
    if same_rule is not None and differs(kept, same_rule):
        reasons.append(FACTS if _other_facts(kept, same_rule) else CALENDAR)
    return _row(session, kept, now, reasons, rules) if reasons else None


def _row(
    session: Session,
    kept: Stored,
    now: Made | None,
    reasons: list[str],
    rules: dict[str, Rule],
) -> Stale:
    computation = None if now is None else now.computation
    return Stale(
        view_of(session, kept, rules),
        computation,
        tuple(reasons),
        computation is not None and moved(kept.computation, computation),
    )


def _other_facts(kept: Stored, now: Made) -> bool:
    said = now.answers(kept.text("language"))
    names = (
        "event",
        "territory",
        "routes_stated",
        "language_understood",
        "letter_claimed",
        "wording",
    )
    return any(kept.answers.get(name) != said[name] for name in names)


def _anew(
    session: Session, entry_id: str, rules: dict[str, Rule]
) -> tuple[Stored, Made, str]:
    kept = stored.stored(session, entry_id)
    if kept is None or not kept.open:
        raise NotAllowed
    if kept.conflict:
        raise TwoVersions
    procedure = planning.answers_of(session, kept.text("procedure"))
    rule = rules.get(kept.text("rule")) or kept.rule
    if procedure is None or rule is None:
        raise NotAllowed
    return kept, made(rule, procedure[0], kept.text("start_row")), procedure[1]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines as they are stored: what each says, and how it came about."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from app.deadlines.computation import Computation, Facts
from app.deadlines.records import answers_of, rule_of
from app.deadlines.rules import Rule
from app.errors import BadRule, NotAComputation
from app.following import facts
from app.following.facts import NO, UNKNOWN, YES, EventRow
from app.following.rules import edition_of
from app.rows import record
from app.session import Session
from storage import canonical, reading
from storage.conflicts import in_conflict
from storage.revisions import Revision, current

FORM, PLACE, OPEN = "deadline", facts.PLACE, "open"
AUTHORITY = "authority"
_MOST = 256 * 1024  # bytes of a computation with its rule


@record
class Stored:
    """One deadline: its version that is shown, and all of them.

    `rule` and `computation` are those it was made with, None where this program does
    not understand them.
    """

    entry_id: str
    case_id: str
    answers: dict[str, Any]
    revisions: tuple[Revision, ...]
    rule: Rule | None
    computation: Computation | None

    @property
    def head(self) -> Revision:
        """The version that is shown."""
        return current(list(self.revisions))

    @property
    def conflict(self) -> bool:
        """Whether two versions wait for somebody to choose."""
        return in_conflict(list(self.revisions))

    @property
    def open(self) -> bool:
        """Whether something is left to do."""
        return self.text("status") in ("", OPEN)

    @property
    def due(self) -> date | datetime | None:
        """When it ends, as it was computed."""
        return None if self.computation is None else self.computation.due

    @property
    def waits(self) -> bool:
        """Whether it is open, the person's, and its clock does not run: no day is due."""
        theirs = self.rule is not None and self.rule.whose == AUTHORITY
        return self.open and not theirs and not self.text("due_on")

    def text(self, name: str) -> str:
        """Return an answer in words, or ""."""
        value = self.answers.get(name)
        return value if isinstance(value, str) else ""


def stored(session: Session, entry_id: str) -> Stored | None:
    """Return one deadline; None where there is none, or it is for other people."""
    revisions = session.case_file.revisions(PLACE, entry_id)
    return of_revisions(revisions)


def of_revisions(revisions: list[Revision]) -> Stored | None:
    """Return the deadline that an entry's versions make, or None."""
    if not revisions:
        return None
    fields = current(revisions).fields
    if fields["form"] != FORM or fields["sensitivity"] == "named":
        return None
    answers = fields["answers"]
    rule, computation = _made(answers.get("computation"))
    return Stored(
        current(revisions).entry,
        str(fields["case"]),
        answers,
        tuple(revisions),
        rule,
        computation,
    )


def of_case(session: Session, case_id: str) -> Iterator[Stored]:
    """Yield the deadlines of a case, where this account can read them."""
    if PLACE not in session.compartments:
        return
    for entry in reading.form_entries(session.case_file, PLACE, case_id, FORM):
        found = stored(session, entry)
        if found is not None:
            yield found


def waiting(session: Session, case_id: str) -> list[Stored]:
    """Return the open deadlines of a case whose clock does not run."""
    return [each for each in of_case(session, case_id) if each.waits]


def answers_for(
    rule: Rule,
    computation: Computation,
    rows: tuple[EventRow, ...],
    known: Facts,
    zone: str,
) -> dict[str, Any]:
    """Return what a deadline says of its computation; None takes an answer away."""
    day, hour, theirs = None, None, None
    if isinstance(computation.due, datetime):
        day = computation.due.date().isoformat()
        hour = computation.due.strftime("%H:%M")
    elif computation.due is not None:
        day = computation.due.isoformat()
    if rule.whose == AUTHORITY:
        day, theirs = None, day
    verified = rule.verified_on
    said: dict[str, Any] = {
        "rule": rule.id,
        "edition": edition_of(rule),
        "due_on": day,
        "due_at": hour,
        "zone": zone if hour else None,
        "theirs_on": theirs,
        "state": computation.state,
        "event": [_row(row) for row in rows],
        "territory": known.territory,
        "routes_stated": _code(known.routes_stated),
        "language_understood": _code(known.language_understood),
        "letter_claimed": _code(known.letter_claimed),
        "wording": known.wording,
        "basis": rule.basis,
        "verified_on": None if verified is None else verified.isoformat(),
        "verified_by": rule.verified_by,
        "computation": canonical.dumps(
            {"computation": computation.to_json(), "rule": answers_of(rule)}
        ).decode(),
        "start_row": rows[0].row,
    }
    return {name: value or None for name, value in said.items()}


def _row(row: EventRow) -> dict[str, Any]:
    said = {"what": row.what, "on": row.on.isoformat(), "row": row.row}
    return said | ({"at": row.at.strftime("%H:%M")} if row.at is not None else {})


def _code(known: object) -> str:
    return UNKNOWN if known is None else YES if known else NO


def _made(text: Any) -> tuple[Rule | None, Computation | None]:
    """Return the rule and the computation that were kept, as far as they are understood."""
    if not isinstance(text, str) or len(text) > _MOST:
        return None, None
    try:
        kept = json.loads(text)
        said: Mapping[str, Any] = kept["rule"]
        return rule_of(said), Computation.from_json(kept["computation"])
    except (BadRule, NotAComputation, KeyError, TypeError, ValueError, RecursionError):
        return None, None

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has agreed to, item by item, and what may therefore be done."""

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from app.codes import LANGUAGES
from app.consent_records import (
    EXTERNAL,
    GIVEN,
    NOT_ASKED,
    PROFESSIONS,
    Key,
    Statement,
    body_key,
    decided,
    records_of,
    statements,
)
from app.errors import ConsentMissing, ReasonNeeded
from app.policy import require
from app.session import Session
from resources import ROOT
from storage.vault.casefile import Transaction

TEAM, LAWYER, TRANSFER = "team", "lawyer", "transfer"
UNKNOWN, EXPIRED, OTHER_BODY = "unknown", "expired", "other_body"
OVERRIDE = "override_consent"
REASON_WORDS = 3
# Who takes part in care and may share within it with one agreement (R.1110-2 CSP); for
# everybody else each profession is agreed to.
CARE_TEAM = frozenset({"social", "nurse", "doctor", "psychologist"})


@dataclass(frozen=True, slots=True)
class ConsentItem:
    """Something a person can agree to.

    `badge` is its short word by language; `acts` are what is refused without it;
    `first`: its badge is always shown. `compartments` travel only where it is given.
    """

    code: str
    badge: dict[str, str]
    acts: frozenset[str]
    first: bool = False
    compartments: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class Decision:
    """Where one item stands.

    `decision` is "given", "refused", "withdrawn", "not_asked", or "unknown" to an
    account that cannot read it. `expired`: given, but not any more. `entry_id` is the
    record that decides, "" where there is none. `bodies` are the names of the bodies it
    is given for now (item "external"); `roles` the professions, None for all.
    """

    item: str
    decision: str
    on: date | None = None
    expires: date | None = None
    expired: bool = False
    entry_id: str = ""
    bodies: tuple[str, ...] = ()
    roles: frozenset[str] | None = None
    what: str = ""

    @property
    def holds(self) -> bool:
        """Whether it is given, now."""
        return self.decision == GIVEN and not self.expired


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """Whether something may be done.

    `reason` is "" or why not: "refused", "withdrawn", "not_asked", "expired",
    "other_body" (agreed to for somebody else), "unknown".
    """

    allowed: bool
    reason: str
    decision: Decision


@dataclass(frozen=True, slots=True, repr=False)
class Badge:
    """One item as the head of a case shows it."""

    item: str
    decision: str
    expired: bool


@dataclass(frozen=True, slots=True, repr=False)
class Badges:
    """The badges always shown, and those of the other items that were asked about."""

    shown: tuple[Badge, ...]
    rest: tuple[Badge, ...]


@cache
def items() -> tuple[ConsentItem, ...]:
    """Return the items in their order."""
    rows = tomllib.loads((ROOT / "consent.toml").read_text("utf-8"))
    return tuple(
        ConsentItem(
            code,
            {language: str(row[language]) for language in LANGUAGES},
            frozenset(map(str, row["acts"])),
            bool(row.get("first", False)),
            frozenset(map(str, row.get("compartments", ()))),
        )
        for code, row in rows.items()
    )


def state(session: Session, case_id: str) -> dict[str, Decision]:
    """Return where every item stands in a case."""
    known = _known(session, case_id)
    return {item.code: _decision(item.code, known, session.today) for item in items()}


def allows(session: Session, case_id: str, item: str, body: str = "") -> Answer:
    """Tell whether an item is agreed to, now.

    `body` is who is told: the name of a body for "external", a role for "professions".
    """
    known = _known(session, case_id)
    decision = _decision(item, known, session.today)
    if item == EXTERNAL and known is not None:
        named = _of_body(known, body, session.today)
        if decision.holds and named is None:
            return Answer(False, OTHER_BODY, decision)
        decision = named or decision
    if decision.expired:
        return Answer(False, EXPIRED, decision)
    if decision.decision != GIVEN:
        return Answer(False, decision.decision, decision)
    if (
        item == PROFESSIONS
        and decision.roles is not None
        and body not in decision.roles
    ):
        return Answer(False, OTHER_BODY, decision)
    return Answer(True, "", decision)


def may_travel(session: Session, case_id: str, compartment: str) -> Answer | None:
    """Return whether a compartment of a case may go to another site.

    None where no agreement of its own is needed; of several, the one that is given, or
    else the one that was asked about.
    """
    asked = [item.code for item in items() if compartment in item.compartments]
    answers = [allows(session, case_id, item) for item in asked]
    return max(
        answers,
        key=lambda a: (a.allowed, a.reason not in ("", NOT_ASKED)),
        default=None,
    )


def badges(session: Session, case_id: str) -> Badges:
    """Return what the head of a case shows of its consent."""
    found = state(session, case_id)
    first = {item.code for item in items() if item.first}
    made = [Badge(d.item, d.decision, d.expired) for d in found.values()]
    return Badges(
        tuple(badge for badge in made if badge.item in first),
        tuple(
            badge
            for badge in made
            if badge.item not in first and badge.decision not in (NOT_ASKED, UNKNOWN)
        ),
    )


def require_or_override(
    session: Session, answer: Answer, override_reason: str = ""
) -> bool:
    """Return whether consent is overridden: False where it is simply given.

    Raises:
        ConsentMissing: not agreed to, and no reason to go on was said.
        NotAllowed: going on is not this role's to decide.
        ReasonNeeded: a word or two are no reason.

    """
    if answer.allowed:
        return False
    if not override_reason.strip():
        raise ConsentMissing(answer.decision.item, answer.reason)
    require(session.role, OVERRIDE)
    if len(override_reason.split()) < REASON_WORDS:
        raise ReasonNeeded
    return True


def note_override(
    transaction: Transaction, case_id: str, entry_id: str, act: str, answer: Answer
) -> None:
    """Leave in the audit chain that something was done without an agreement.

    `case_id` is "" where nobody without the key may know of the entry.
    """
    told = {"case": case_id} if case_id else {}
    transaction.audit(
        "consent_overridden",
        **told,
        entry=entry_id,
        what=act,
        item=answer.decision.item,
        decision=answer.reason,
    )


Known = dict[Key, list[Statement]]


def _known(session: Session, case_id: str) -> Known | None:
    records = records_of(session, case_id)
    return None if records is None else statements(records)


def _decision(item: str, known: Known | None, today: date) -> Decision:
    if known is None:
        return Decision(item, UNKNOWN)
    found = decided(known.get((item, ""), ()))
    if found is None:
        return Decision(item, NOT_ASKED)
    made = _made(item, found, today)
    if item != EXTERNAL or not made.holds:
        return made
    named = (_of_body(known, key, today) for _, key in known if key)
    bodies = sorted(d.bodies[0] for d in named if d is not None and d.holds)
    return replace(made, bodies=tuple(bodies))


def _of_body(known: Known, body: str, today: date) -> Decision | None:
    """Return where sharing with one body stands, or None where it was not named."""
    key = body_key(body)
    named = known.get((EXTERNAL, key), []) if key else []
    if not named:
        return None
    # Who withdraws or refuses all sharing outside means this body too.
    general = [s for s in known.get((EXTERNAL, ""), ()) if s.decision != GIVEN]
    found = decided([*named, *general])
    assert found is not None
    made = _made(EXTERNAL, found, today)
    return replace(made, bodies=(found.called,)) if found.called else made


def _made(item: str, found: Statement, today: date) -> Decision:
    until = found.expires
    return Decision(
        item=item,
        decision=found.decision,
        on=found.day,
        expires=until,
        expired=found.decision == GIVEN and until is not None and until < today,
        entry_id=found.entry_id,
        roles=found.to,
        what=found.what,
    )

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a referral: which state follows which, who moves it, what it needs."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Protocol

from app import recipients
from app.codes import LANGUAGES
from app.commands.entries import answers_of, require_form, revise
from app.commands.tasks import single_head
from app.consent import note_override, require_or_override
from app.errors import MoveNotAllowed, NotAllowed, ProblemsLeft
from app.forms.filling import Filling
from app.people import names
from app.policy import may, may_write_form
from app.recipients import COLLEAGUE, needed
from app.session import Session
from resources import ROOT
from storage.conflicts import in_conflict
from storage.revisions import Revision, current

FORM, DRAFT = recipients.FORM, "draft"
_NOTES = ("outcome", "reason")  # where the words of a move go, if it asks for them


class Placed(Protocol):
    """Anything that says which entry it is: a row, a view, what is stored."""

    @property
    def compartment(self) -> str:
        """Where it is kept."""

    @property
    def entry_id(self) -> str:
        """Which one it is."""


@dataclass(frozen=True, slots=True)
class Move:
    """A step from one state to the next, as resources/referrals.toml has it.

    `by` is "follower", "addressee" or "manager"; `asks` are questions of the form that
    it fills in, `required` those it cannot do without; `consent`: refused without the
    agreement of the person; `duty` is what is due from then on.
    """

    name: str
    before: frozenset[str]
    to: str
    by: str
    asks: tuple[str, ...]
    required: frozenset[str]
    consent: bool
    words: dict[str, str]
    duty: str = ""

    @property
    def day(self) -> str:
        """The question that holds the day of the move, or ""."""
        days = [name for name in self.asks if name.endswith("_on")]
        return next((name for name in days if name in self.required), "")


@dataclass(frozen=True, slots=True, repr=False)
class Step:
    """One move that was made; `said` are the answers it gave."""

    at: datetime
    who: str
    before: str
    after: str
    said: dict[str, Any]


@cache
def every_move() -> tuple[Move, ...]:
    """Return the moves in the order of their buttons."""
    rows = tomllib.loads((ROOT / "referrals.toml").read_text("utf-8"))
    return tuple(
        Move(
            name,
            frozenset(map(str, row["from"])),
            str(row["to"]),
            str(row["by"]),
            tuple(map(str, row["asks"])),
            frozenset(map(str, row["required"])),
            bool(row["consent"]),
            {language: str(row[language]) for language in LANGUAGES},
            str(row.get("duty", "")),
        )
        for name, row in rows.items()
    )


def moves(session: Session, stored: Placed) -> tuple[Move, ...]:
    """Return the moves this account can make now; none of a signed or double entry."""
    revisions = session.case_file.revisions(stored.compartment, stored.entry_id)
    if not revisions:
        return ()
    head = current(revisions)
    answers = answers_of(session, head)
    if answers is None or head.fields["final"] or in_conflict(revisions):
        return ()
    status = _status(answers)
    return tuple(
        move
        for move in every_move()
        if status in move.before
        and _is_by(session, move, stored.compartment, revisions, answers)
    )


def move(
    session: Session,
    compartment: str,
    entry_id: str,
    to: str,
    *,
    on: date,
    note: str = "",
    more: Mapping[str, Any] | None = None,
    override_reason: str = "",
) -> str:
    """Bring a referral into another state by a new version; return the version's id.

    `on` is the day it happened, `note` its reason or outcome, `more` other answers the
    move asks for ("rejection", "appointment_on"…).

    Raises:
        MoveNotAllowed: not from here, or not by this account.
        ProblemsLeft: an answer is missing, or the day is to come.
        ConsentMissing, ReasonNeeded, NotAllowed, EntryIsFinal, TwoVersions

    """
    with session.case_file.transaction() as transaction:
        head, answers = single_head(transaction, session, compartment, entry_id)
        if head.fields["form"] != FORM:
            raise NotAllowed
        require_form(session, FORM, compartment)
        chosen = _chosen(
            session,
            to,
            compartment,
            transaction.revisions(compartment, entry_id),
            answers,
        )
        changes = _said(session, chosen, on, note, more or {})
        changes["status"] = to
        if chosen.duty:
            changes["duty"] = chosen.duty
        case_id = str(head.case)
        overridden = False
        if chosen.consent:
            answer = needed(session, case_id, answers)
            overridden = require_or_override(session, answer, override_reason)
            changes["consent_entry"] = answer.decision.entry_id or None
            changes["consent_override"] = (
                override_reason.strip() if overridden else None
            )
        if to == "accepted" and changes.get("appointment_on"):
            changes["respond_by"] = None  # the answer came, the appointment is next
        filled = _filled(session, head, answers | changes)
        gone = dict.fromkeys(answers.keys() - filled.keys())
        revision = revise(transaction, session, compartment, entry_id, filled | gone)
        transaction.audit(
            "referral_moved",
            case=case_id,
            compartment=compartment,
            entry=entry_id,
            to=to,
        )
        if overridden:
            note_override(transaction, case_id, entry_id, FORM, answer)
    return revision.id.hex()


def history(session: Session, stored: Placed) -> tuple[Step, ...]:
    """Return the moves a referral has made, the first first."""
    revisions = session.case_file.revisions(stored.compartment, stored.entry_id)
    who = names(session)
    found = []
    for revision, before in _steps(session, revisions):
        answers = answers_of(session, revision) or {}
        after = _status(answers)
        made = next(
            (m for m in every_move() if m.to == after and before in m.before), None
        )
        asks = made.asks if made else ()
        found.append(
            Step(
                datetime.fromisoformat(revision.fields["recorded_at"]),
                who.get(revision.fields["author"], ""),
                before,
                after,
                {name: answers[name] for name in asks if name in answers},
            )
        )
    return tuple(found)


def _chosen(
    session: Session,
    to: str,
    compartment: str,
    revisions: list[Revision],
    answers: dict[str, Any],
) -> Move:
    status = _status(answers)
    for found in every_move():
        if found.to == to and status in found.before:
            if _is_by(session, found, compartment, revisions, answers):
                return found
            break
    raise MoveNotAllowed(status, to)


def _is_by(
    session: Session,
    wanted: Move,
    compartment: str,
    revisions: list[Revision],
    answers: Mapping[str, Any],
) -> bool:
    """Tell whether this account may make a move."""
    if not may_write_form(session.role, session.forms.info(FORM), compartment):
        return False
    to = _group(answers, "to")
    match wanted.by:
        case "manager":  # coordination, or whoever wrote it
            first = min(revisions, key=lambda r: (len(r.parents), r.id))
            author = str(first.fields["author"])
            return session.me == author or may(session.role, "manage_accounts")
        case "addressee" if to.get("kind") == COLLEAGUE:
            return session.me == to.get(COLLEAGUE) != _sender(session, revisions)
    return True


def _sender(session: Session, revisions: list[Revision]) -> str:
    """Return who sent it last; "" where nobody did."""
    senders = [
        str(revision.fields["author"])
        for revision, _ in _steps(session, revisions)
        if _status(answers_of(session, revision) or {}) == "sent"
    ]
    return senders[-1] if senders else ""


def _steps(session: Session, revisions: list[Revision]) -> list[tuple[Revision, str]]:
    """Return the versions that changed the state, parents first, with the one before."""
    known = {r.id: _status(answers_of(session, r) or {}) for r in revisions}
    depth: dict[bytes, int] = {}
    for revision in _parents_first(revisions):
        depth[revision.id] = 1 + max(
            (depth.get(p, 0) for p in revision.parents), default=0
        )
    found = []
    for revision in sorted(revisions, key=lambda r: (depth[r.id], r.id)):
        before = {known[p] for p in revision.parents if p in known} or {DRAFT}
        if known[revision.id] not in before:
            found.append((revision, min(before)))
    return found


def _parents_first(revisions: list[Revision]) -> list[Revision]:
    waiting, done, ordered = list(revisions), set[bytes](), list[Revision]()
    here = {revision.id for revision in revisions}
    while waiting:
        ready = [r for r in waiting if r.parents & here <= done]
        ordered += ready
        done |= {r.id for r in ready}
        waiting = [r for r in waiting if r.id not in done]
    return ordered


def _said(
    session: Session, chosen: Move, on: date, note: str, more: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the answers a move gives.

    Raises:
        ProblemsLeft

    """
    said = {name: value for name, value in more.items() if name in chosen.asks}
    if chosen.day:
        said[chosen.day] = on.isoformat()
    if note.strip():
        place = next((name for name in _NOTES if name in chosen.asks), "")
        said |= {place: note.strip()} if place else {}
    missing = [name for name in sorted(chosen.required) if not said.get(name)]
    ahead = chosen.day not in ("", "appointment_on") and on > session.today
    if missing or ahead:
        raise ProblemsLeft(tuple(f"/{name}" for name in missing or [chosen.day]))
    return said


def _filled(
    session: Session, head: Revision, answers: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what is still relevant, filled in again in the new state."""
    form = session.forms.form(FORM, head.fields["form_version"])
    known = {name: value for name, value in answers.items() if value is not None}
    if form is None:
        return known
    filling = Filling(form, known, now=session.local_now, language="", fresh=False)
    if problems := filling.problems():
        raise ProblemsLeft(tuple(problem.path for problem in problems))
    return filling.answers()


def _status(answers: Mapping[str, Any]) -> str:
    return str(answers.get("status") or DRAFT)


def _group(answers: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = answers.get(name)
    return value if isinstance(value, dict) else {}

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who answers for a case: its custody, an entry of signed states that travels with it.

held → in transfer (read-only) → the other side's receipt → transferred → purged. The
states of both sides are revisions of one entry; where they name different holders, both
sides claim the case, and somebody has to decide.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.errors import CaseReadOnly, NotAllowed, ReasonNeeded
from app.ids import derived_id
from app.policy import require
from app.session import Session
from storage.revisions import Revision, heads, sign_revision
from storage.vault.casefile import Transaction

FORM, PLACE = "custody", "registry"
HELD, IN_TRANSFER, TRANSFERRED, PURGED = "held", "in_transfer", "transferred", "purged"
COPY, DISPUTED = "copy", "disputed"
SETTLE = "settle_custody"


@dataclass(frozen=True, slots=True, repr=False)
class Custody:
    """Who answers for one case, as far as this case file knows.

    `state` is "held" (by this case file), "in_transfer" (ours, waiting for a receipt),
    "transferred" (theirs, our copy still here), "purged", "copy" (somebody else's all
    along) or "disputed" (`claims` are the keys of those who each say that they hold it).
    `holder` and `to` are signing keys (hex); `holder` is "" where nobody said anything
    yet. `bundle` is the one of the last transfer; `until` the last day to open it.
    """

    case_id: str
    state: str
    holder: str = ""
    to: str = ""
    bundle: str = ""
    on: date | None = None
    until: date | None = None
    claims: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()

    @property
    def ours(self) -> bool:
        """Whether this case file answers for the case."""
        return self.state in (HELD, IN_TRANSFER)

    @property
    def writable(self) -> bool:
        """Whether entries may be written: not on the way, nor after it has gone."""
        return self.state in (HELD, COPY, DISPUTED)


def entry_of(case_id: str) -> str:
    """Return the id of a case's custody entry."""
    return derived_id(FORM, case_id)


def custody_of(session: Session, case_id: str) -> Custody:
    """Return who answers for a case; of a case without a word about it: this file."""
    return custodies(session, (case_id,))[case_id]


def custodies(session: Session, case_ids: Iterable[str]) -> dict[str, Custody]:
    """Return the custody of many cases, the accounts being asked once."""
    ours = frozenset(session.case_file.accounts())
    return {
        case_id: _found(session, case_id, _states(session, case_id), ours)
        for case_id in case_ids
    }


def is_writable(session: Session, case_id: str) -> bool:
    """Tell whether entries may be written in a case: not on its way, nor once it went."""
    return not _why_read_only(session, case_id)


def require_writable(session: Session, case_id: str) -> None:
    """Refuse to write in a case that is on its way to somebody else, or went.

    Raises:
        CaseReadOnly

    """
    if state := _why_read_only(session, case_id):
        raise CaseReadOnly(state)


def _why_read_only(session: Session, case_id: str) -> str:
    states = _states(session, case_id)
    if not states:  # as in most cases: nobody spoke of it, so nobody is asked for
        return ""
    ours = frozenset(session.case_file.accounts())
    found = _found(session, case_id, states, ours)
    return "" if found.writable else found.state


def _states(session: Session, case_id: str) -> list[Revision]:
    return session.case_file.revisions(PLACE, entry_of(case_id))


def next_state(
    session: Session,
    case_id: str,
    before: list[Revision],
    *,
    state: str,
    holder: str,
    to: str = "",
    bundle: str = "",
    until: str = "",
    why: str = "",
    parents: tuple[str, ...] | None = None,
) -> Revision:
    """Sign a state on top of `before`; the caller stores it, or sends it first.

    `parents` (hex) are the heads of `before` unless given.
    """
    tips = tuple(tip.id.hex() for tip in heads(before)) if before else ()
    return sign_revision(
        session.case_file.signing,
        compartment=PLACE,
        entry=entry_of(case_id),
        case=case_id,
        form=FORM,
        form_version="1",
        answers={
            "bundle": bundle,
            "holder": holder,
            "on": session.today.isoformat(),
            "state": state,
            "to": to,
            "until": until,
            "why": why,
        },
        recorded_at=session.now,
        parents=tips if parents is None else parents,
    )


def put_state(
    transaction: Transaction, session: Session, case_id: str, **said: Any
) -> Revision:
    """Store a state on top of what is known, inside the caller's transaction."""
    before = transaction.revisions(PLACE, entry_of(case_id))
    revision = next_state(session, case_id, before, **said)
    transaction.put(revision)
    return revision


def take_back(session: Session, case_id: str, why: str) -> None:
    """Hold a case again that is in transfer and was not yet received.

    Should the other side take it over all the same, both claim it: that is shown.

    Raises:
        NotAllowed: it is not in transfer, or not the role's to do.
        ReasonNeeded

    """
    require(session.role, "hand_over")
    if not why.strip():
        raise ReasonNeeded
    with session.case_file.transaction() as transaction:
        found = custody_of(session, case_id)  # as it is now: a receipt may have come
        if found.state != IN_TRANSFER:
            raise NotAllowed
        put_state(
            transaction,
            session,
            case_id,
            state=HELD,
            holder=session.me,
            bundle=found.bundle,
            why=why.strip(),
        )
        transaction.audit("custody_taken_back", case=case_id, bundle=found.bundle)


def settle(session: Session, case_id: str, holder: str, why: str) -> None:
    """Say who holds a case that several claim. To concede is anybody's to do.

    Raises:
        NotAllowed: nothing is disputed, nobody like that claims it, or claiming it for
            this case file is not the role's to decide.
        ReasonNeeded

    """
    mine = holder in session.case_file.accounts()
    require(session.role, SETTLE if mine else "hand_over")
    if not why.strip():
        raise ReasonNeeded
    with session.case_file.transaction() as transaction:
        found = custody_of(session, case_id)
        if found.state != DISPUTED or holder not in found.claims:
            raise NotAllowed
        put_state(
            transaction,
            session,
            case_id,
            state=HELD if mine else TRANSFERRED,
            holder=holder,
            bundle=_claimed_by(transaction.revisions(PLACE, entry_of(case_id)), holder),
            why=why.strip(),
        )
        transaction.audit("custody_settled", case=case_id, ours=mine)


def _found(
    session: Session, case_id: str, states: list[Revision], ours: frozenset[str]
) -> Custody:
    found = _custody(case_id, states, ours)
    if found.state == PURGED and session.case_file.revisions(PLACE, case_id):
        return replace(found, state=COPY)  # its holder sent it again
    return found


def _custody(case_id: str, revisions: list[Revision], ours: frozenset[str]) -> Custody:
    if not revisions:
        return Custody(case_id, HELD)
    tips = heads(revisions)
    claiming = _claiming(tips, revisions)
    past = {tip.id for tip in tips} - {tip.id for tip in claiming}
    own = _last_words(revisions, ours)
    words = [word for word in own if word.id not in past] or own
    holders = {str(tip.fields["answers"]["holder"]) for tip in claiming}
    theirs = not holders & ours
    if theirs:  # unless we gave it, it is still ours
        kept = [w.fields["answers"] for w in words if not _given(w, revisions)]
        holders |= {str(answers["holder"]) for answers in kept}
    disputed = len({holder if holder not in ours else "" for holder in holders}) > 1
    last = max(words if theirs and words else claiming, key=lambda r: _rank(r, ours))
    said = last.fields["answers"]
    return Custody(
        case_id,
        DISPUTED if disputed else _state(said, ours, theirs=theirs, spoke=bool(words)),
        holder=str(said["holder"]) if disputed or not theirs else min(holders),
        to=str(said["to"]),
        bundle=str(said["bundle"]),
        on=_day(said["on"]),
        until=_day(said["until"]),
        claims=tuple(sorted(holders)) if disputed else (),
        heads=tuple(tip.id.hex() for tip in tips),
    )


def _state(
    said: dict[str, Any], ours: frozenset[str], *, theirs: bool, spoke: bool
) -> str:
    if not theirs:
        away = said["state"] == IN_TRANSFER and said["holder"] in ours
        return IN_TRANSFER if away else HELD
    if not spoke or not said["bundle"]:  # never ours, or given up without a bundle
        return COPY
    return PURGED if said["state"] == PURGED else TRANSFERRED


def _claiming(tips: list[Revision], revisions: list[Revision]) -> list[Revision]:
    """Return the heads that say who holds a case now.

    Who notes a receipt, or a purge, only repeats what the new holder said: where they
    have gone on since, in what another head follows, the note says nothing any more.
    """
    if len(tips) == 1:
        return tips
    found = []
    for tip in tips:
        said = tip.fields["answers"]
        repeats = said["state"] in (TRANSFERRED, PURGED)
        others = [other for other in tips if other is not tip]
        past = _before(others, revisions) if repeats else frozenset()
        if not any(r.id in past and _is_taken(r, said) for r in revisions):
            found.append(tip)
    return found or tips


def _is_taken(revision: Revision, given: dict[str, Any]) -> bool:
    """Tell whether a state is the taking over that another one speaks of."""
    said = revision.fields["answers"]
    same = (said["holder"], said["bundle"]) == (given["holder"], given["bundle"])
    return same and said["state"] == HELD


def _last_words(revisions: list[Revision], ours: frozenset[str]) -> list[Revision]:
    """Return what this case file said last: what no later word of its own follows."""
    own = [r for r in revisions if r.fields["author"] in ours]
    past = _before(own, revisions)
    return [r for r in own if r.id not in past]


def _given(word: Revision, revisions: list[Revision]) -> bool:
    """Tell whether a word of ours let a case go to who took it."""
    said = word.fields["answers"]
    if said["state"] == IN_TRANSFER:
        taken = {"holder": said["to"], "bundle": said["bundle"]}
        return any(
            _is_taken(r, taken) and r.fields["author"] == said["to"] for r in revisions
        )
    return said["state"] in (TRANSFERRED, PURGED)


def _before(some: list[Revision], revisions: list[Revision]) -> frozenset[bytes]:
    """Return the ids of everything that these revisions follow."""
    parents = {r.id: r.parents for r in revisions}
    found: set[bytes] = set()
    waiting = [parent for r in some for parent in r.parents]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += parents.get(one, ())
    return frozenset(found)


def _claimed_by(revisions: list[Revision], holder: str) -> str:
    """Return the bundle by which somebody claims a case, "" where by none."""
    said = [tip.fields["answers"] for tip in heads(revisions)]
    bundles = [str(each["bundle"]) for each in said if each["holder"] == holder]
    return max(bundles, default="")


def _rank(tip: Revision, ours: frozenset[str]) -> tuple[bool, int, bytes]:
    """Of several, what we said ourselves comes first, and a way out before none."""
    out = (HELD, IN_TRANSFER, TRANSFERRED, PURGED)
    fields = tip.fields
    return fields["author"] in ours, out.index(fields["answers"]["state"]), tip.id


def _day(text: Any) -> date | None:
    return date.fromisoformat(text) if text else None

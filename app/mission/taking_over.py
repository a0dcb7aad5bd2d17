# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second half: who takes over looks at everything, says so, and signs."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.commands.aside import drop_aside, keep_aside, kept_aside
from app.custody import custodies
from app.errors import NotAcknowledged, NotAllowed
from app.mission.assigning import assign, give_case, may_assign, owner_of
from app.mission.caseload import HANDS_OVER, summaries
from app.mission.plan import key_of
from app.mission.records import (
    COORDINATES,
    PLACE,
    Mission,
    answers_of,
    mission_of,
    put,
)
from app.policy import may, require
from app.queries import agenda
from app.queries.agenda import DEADLINE, DueItem
from app.queries.cases import row_of
from app.queries.entries import Stored
from app.rows import CaseRow, record
from app.session import Session

CASE, DUE = "case", "due"
_KEPT = "mission/taking/"


@record
class Arriving:
    """A case that is taken over: its note, and what is open in it now."""

    row: CaseRow
    note: Stored | None
    dues: tuple[DueItem, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Return what has to be acknowledged, the case itself first."""
        return (case_key(self.row.case_id), *(key_of(item) for item in self.dues))


@record
class Arrival:
    """What is to be taken over.

    `gone` are the codes of cases that were in the record and are not the leaver's any
    more, or not this case file's.
    """

    mission: Mission
    cases: tuple[Arriving, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def keys(self) -> frozenset[str]:
        """Return everything that has to be acknowledged."""
        return frozenset(key for case in self.cases for key in case.keys)


@record
class Taken:
    """What changed hands; `left` counts what this session could not reassign."""

    cases: int
    dues: int
    left: int = 0


def case_key(case_id: str) -> str:
    """Name the acknowledgement of a case and its note."""
    return f"{CASE}/{case_id}"


def may_take(session: Session, mission: Mission) -> bool:
    """Tell whether a record waits, and is this session's to take over."""
    here = mission.successor == session.me and may(session.role, HANDS_OVER)
    return mission.waits and (here or may(session.role, COORDINATES))


def arrival(session: Session, mission_id: str) -> Arrival:
    """Return what a record hands over, as it is now.

    Raises:
        NotAllowed: there is no such record, or it is not this session's.

    """
    mission = mission_of(session, mission_id)
    if mission is None or not may_take(session, mission):
        raise NotAllowed
    ids = [case.case_id for case in mission.cases]
    held = custodies(session, ids)
    ours = [
        case_id
        for case_id in ids
        if held[case_id].writable and mission.leaver in owner_of(session, case_id)
    ]
    notes, waiting = summaries(session, ours), _dues(session, mission, ours)
    rows = {case_id: row_of(session, case_id) for case_id in ours}
    found = tuple(
        Arriving(row, notes.get(case_id), tuple(waiting.get(case_id, ())))
        for case_id, row in rows.items()
        if row is not None
    )
    here = {case.row.case_id for case in found}
    gone = tuple(case.code for case in mission.cases if case.case_id not in here)
    return Arrival(mission, found, gone)


def take_over(
    session: Session, mission_id: str, seen: frozenset[str], reply: str = ""
) -> Taken:
    """Make the cases and what is to be done this session's, and sign the record.

    All of it or nothing. `seen` are the keys that were acknowledged.

    Raises:
        NotAllowed: not this session's, or taken over already.
        NotAcknowledged: something was not seen, or is news since.
        EntryIsFinal: somebody was quicker.

    """
    with session.case_file.transaction() as transaction:
        found = arrival(session, mission_id)  # as it is inside the transaction
        mission = found.mission
        if not found.keys <= seen:
            unseen = {_kind(key): None for key in sorted(found.keys - seen)}
            raise NotAcknowledged(tuple(unseen))
        moved = _movable(session, found)
        left = 0
        for (compartment, entry), places in moved.items():
            whose = dict.fromkeys(places, session.me)
            before = mission.leaver
            if not assign(transaction, session, compartment, entry, whose, before):
                left += len(places)
        for case in found.cases:
            give_case(
                transaction, session, case.row.case_id, session.me, mission.leaver
            )
        put(
            transaction,
            session,
            mission_id,
            answers_of(mission) | _acknowledged(session, found, reply),
            parents=mission.hashes[:1],
            final=True,
        )
        count = sum(map(len, moved.values())) - left
        transaction.audit(
            "mission_taken_over",
            account=mission.leaver,
            entry=mission_id,
            cases=len(found.cases),
            dues=count,
        )
    forget(session, mission_id)
    return Taken(len(found.cases), count, _not_mine(session, found) + left)


def withdraw(session: Session, mission_id: str) -> None:
    """Take a record back that nobody has taken over yet, to begin again.

    Raises:
        NotAllowed: not this session's, or not waiting any more.

    """
    with session.case_file.transaction() as transaction:
        mission = mission_of(session, mission_id)
        own = mission is not None and mission.leaver == session.me
        if mission is None or not mission.waits:
            raise NotAllowed
        if not own:
            require(session.role, COORDINATES)
        said = {"withdrawn_on": session.today.isoformat()}
        put(
            transaction,
            session,
            mission_id,
            answers_of(mission) | said,
            parents=mission.hashes[:1],
            final=True,
        )
        transaction.audit("mission_withdrawn", entry=mission_id)


def keep(session: Session, mission_id: str, value: Mapping[str, Any]) -> None:
    """Keep what was acknowledged so far, and where the person is."""
    name = _KEPT + mission_id
    keep_aside(name, dict(value), session, compartment=PLACE, sealed=True)


def kept(session: Session, mission_id: str) -> dict[str, Any]:
    """Return what was kept, or {}."""
    return kept_aside(_KEPT + mission_id, session, compartment=PLACE, sealed=True)


def forget(session: Session, mission_id: str) -> None:
    """Forget what was acknowledged: it is signed."""
    drop_aside(_KEPT + mission_id, session, compartment=PLACE)


def _dues(
    session: Session, mission: Mission, case_ids: list[str]
) -> dict[str, list[DueItem]]:
    """Return what is to be looked at in each case: whose it was, and every deadline."""
    own, found = frozenset(case_ids), dict[str, list[DueItem]]()
    for item in agenda.agenda(session, until=date.max, mine=False):
        theirs = item.assignee_id in ("", mission.leaver, session.me)
        if item.case_id in own and (theirs or item.duty == DEADLINE):
            found.setdefault(item.case_id, []).append(item)
    return found


def _movable(session: Session, found: Arrival) -> dict[tuple[str, str], list[str]]:
    """Return the places of each entry that are given to who takes over."""
    places: dict[tuple[str, str], list[str]] = {}
    for item in _theirs(found):
        if may_assign(session, item):
            own = places.setdefault((item.compartment, item.entry_id), [])
            own.append(item.place)
    return places


def _not_mine(session: Session, found: Arrival) -> int:
    """Count what stays in the leaver's name: not this role's to change."""
    return sum(not may_assign(session, item) for item in _theirs(found))


def _theirs(found: Arrival) -> list[DueItem]:
    leaver = found.mission.leaver
    return [i for case in found.cases for i in case.dues if i.assignee_id == leaver]


def _acknowledged(session: Session, found: Arrival, reply: str) -> dict[str, Any]:
    told = {(due.entry_id, due.place) for due in found.mission.dues}
    return {
        "reply": reply.strip(),
        "seen": [
            {"day": item.day.isoformat(), "entry": item.entry_id, "place": item.place}
            for case in found.cases
            for item in case.dues
            if (item.entry_id, item.place) in told
        ],
        "seen_cases": [case.row.case_id for case in found.cases],
        "taken_on": session.today.isoformat(),
    }


def _kind(key: str) -> str:
    return CASE if key.startswith(f"{CASE}/") else DUE

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of an end of mission: what was handed over, and by whom it was taken.

One entry of the form `mission` in the registry for each successor. Its first revision is
signed by who leaves, or by coordination in their place; its second, and last, by who
takes over. It holds ids, codes, days and counts: everybody here can read it.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from app.catalogue import role
from app.policy import may
from app.rows import record
from app.session import Session
from storage import reading
from storage.revisions import Revision, sign_revision
from storage.vault.casefile import Transaction
from storage.vault.trust import Account

FORM, PLACE = "mission", "registry"
COORDINATES = "manage_accounts"  # who may act in somebody's place
Accounts = dict[str, Account]


@record
class MissionCase:
    """A case of the record; `summary` is its handover note's (compartment, entry).

    `next_on` is the day of what fell due first when it was signed.
    """

    case_id: str
    code: str
    summary: tuple[str, str] | None = None
    next_on: date | None = None


@record
class MissionDue:
    """Something to be done that is handed over; `to` an account, "" the case's owner."""

    case_id: str
    compartment: str
    entry_id: str
    place: str
    day: date
    to: str = ""


@record
class Mission:
    """One record.

    `leaver`, `successor`, `signed_by` and `taken_by` are accounts; `signed_by` is not the
    leaver where coordination acted in their place, for `reason`. `given` counts what was
    somebody else's from the signing on: given by name, or in others' cases. `drafts` counts what the
    leaver had begun and let go (or left, where they did not sign); `unseen` are compartments that nobody who signed could
    look into. `taken_on` is None as long as nobody took over; `seen` are the dues
    acknowledged then. `hashes` are the ids of the signed revisions, `authors` who signed
    each.
    """

    mission_id: str
    leaver: str
    successor: str
    signed_by: str
    on: date
    leaves_on: date
    cases: tuple[MissionCase, ...] = ()
    dues: tuple[MissionDue, ...] = ()
    given: int = 0
    drafts: int = 0
    unseen: tuple[str, ...] = ()
    reason: str = ""
    remarks: str = ""
    taken_by: str = ""
    taken_on: date | None = None
    seen: int = 0
    seen_cases: int = 0
    reply: str = ""
    withdrawn: bool = False
    hashes: tuple[str, ...] = ()

    @property
    def in_place(self) -> bool:
        """Whether somebody signed in the leaver's place."""
        return self.signed_by != self.leaver

    @property
    def taken(self) -> bool:
        """Whether somebody took over."""
        return self.taken_on is not None

    @property
    def waits(self) -> bool:
        """Whether it waits for somebody to take over."""
        return not self.taken and not self.withdrawn


def missions(session: Session) -> list[Mission]:
    """Return every record that who may sign one has signed, the latest first."""
    known = session.case_file.accounts()
    entries = reading.entries_of(session.case_file, FORM)
    read = (
        _read(known, session.case_file.revisions(PLACE, entry)) for entry, *_ in entries
    )
    found = [mission for mission in read if mission is not None]
    return sorted(found, key=lambda m: (m.on, m.mission_id), reverse=True)


def mission_of(session: Session, mission_id: str) -> Mission | None:
    """Return one record, or None where there is none that counts."""
    known = session.case_file.accounts()
    return _read(known, session.case_file.revisions(PLACE, mission_id))


def waiting_for(session: Session, account_id: str) -> list[Mission]:
    """Return what waits for an account to take it over, the oldest first."""
    found = [m for m in missions(session) if m.waits and m.successor == account_id]
    return found[::-1]


def open_missions(session: Session) -> list[Mission]:
    """Return what this session may take over: its own first, then in others' place."""
    found = [m for m in missions(session)[::-1] if m.waits]
    mine = [m for m in found if m.successor == session.me]
    if not may(session.role, COORDINATES):
        return mine
    return mine + [m for m in found if m.successor != session.me]


def names_successor(session: Session, account_id: str) -> bool:
    """Tell whether who leaves has signed that this session takes over from them.

    It allows the removal of their account: everything was taken over by now, and their
    last day has come.
    """
    found = [m for m in missions(session) if m.leaver == account_id and not m.withdrawn]
    mine = [m for m in found if m.taken_by == session.me and not m.in_place]
    over = all(m.taken and m.leaves_on <= session.today for m in found)
    return bool(mine) and over


def put(
    transaction: Transaction,
    session: Session,
    mission_id: str,
    answers: dict[str, Any],
    *,
    parents: tuple[str, ...] = (),
    final: bool = False,
) -> Revision:
    """Sign and store one revision of a record inside a caller's transaction."""
    revision = sign_revision(
        session.case_file.signing,
        compartment=PLACE,
        entry=mission_id,
        case=None,
        form=FORM,
        form_version="1",
        answers=answers,
        recorded_at=session.now,
        parents=parents,
        final=final,
    )
    transaction.put(revision)
    return revision


def answers_of(mission: Mission) -> dict[str, Any]:
    """Return what a first revision says."""
    return {
        "cases": [_case_answers(case) for case in mission.cases],
        "drafts": mission.drafts,
        "dues": [_due_answers(due) for due in mission.dues],
        "given": mission.given,
        "leaver": mission.leaver,
        "leaves_on": mission.leaves_on.isoformat(),
        "on": mission.on.isoformat(),
        "reason": mission.reason,
        "remarks": mission.remarks,
        "successor": mission.successor,
        "unseen": list(mission.unseen),
    }


def _read(known: Accounts, revisions: list[Revision]) -> Mission | None:
    """Read a record; revisions whose author may not sign them do not count."""
    firsts = [revision for revision in revisions if not revision.parents]
    if len(firsts) != 1:
        return None
    mission = _first(firsts[0])
    if mission is None or not _may_sign(known, mission.signed_by, mission.leaver):
        return None
    # Of two, where laptops came together: the same one in whatever order they came.
    for revision in sorted(revisions, key=lambda each: each.id):
        author = str(revision.fields["author"])
        if revision.parents != frozenset({firsts[0].id}):
            continue
        whose = mission.successor
        if "withdrawn_on" in revision.fields["answers"]:
            whose = mission.leaver
        if _may_sign(known, author, whose):
            return _second(mission, revision)
    return mission


def _may_sign(known: Accounts, author: str, whose: str) -> bool:
    """Tell whether an account signs for itself, or as coordination."""
    account = known.get(author)
    if account is None:
        return False
    return author == whose or may(role(account.role), COORDINATES)


def _case_answers(case: MissionCase) -> dict[str, Any]:
    place, entry = case.summary or ("", "")
    day = case.next_on.isoformat() if case.next_on else ""
    return {
        "case": case.case_id,
        "code": case.code,
        "next_on": day,
        "summary": entry,
        "summary_in": place,
    }


def _due_answers(due: MissionDue) -> dict[str, Any]:
    return {
        "case": due.case_id,
        "compartment": due.compartment,
        "day": due.day.isoformat(),
        "entry": due.entry_id,
        "place": due.place,
        "to": due.to,
    }


def _first(revision: Revision) -> Mission | None:
    said = revision.fields["answers"]
    try:
        return Mission(
            mission_id=revision.entry,
            leaver=str(said["leaver"]),
            successor=str(said["successor"]),
            signed_by=str(revision.fields["author"]),
            on=date.fromisoformat(said["on"]),
            leaves_on=date.fromisoformat(said["leaves_on"]),
            cases=tuple(_case(row) for row in said["cases"]),
            dues=tuple(_due(row) for row in said["dues"]),
            given=int(said["given"]),
            drafts=int(said["drafts"]),
            unseen=tuple(map(str, said["unseen"])),
            reason=str(said["reason"]),
            remarks=str(said["remarks"]),
            hashes=(revision.id.hex(),),
        )
    except (KeyError, TypeError, ValueError):  # made by another program
        return None


def _second(mission: Mission, revision: Revision) -> Mission:
    said = revision.fields["answers"]
    if "withdrawn_on" in said:
        return replace(mission, withdrawn=True)
    try:
        return replace(
            mission,
            taken_by=str(revision.fields["author"]),
            taken_on=date.fromisoformat(said["taken_on"]),
            seen=len(said["seen"]),
            seen_cases=len(said["seen_cases"]),
            reply=str(said["reply"]),
            hashes=(*mission.hashes, revision.id.hex()),
        )
    except (KeyError, TypeError, ValueError):
        return mission


def _case(row: dict[str, Any]) -> MissionCase:
    summary = (str(row["summary_in"]), str(row["summary"])) if row["summary"] else None
    day = date.fromisoformat(row["next_on"]) if row["next_on"] else None
    return MissionCase(str(row["case"]), str(row["code"]), summary, day)


def _due(row: dict[str, Any]) -> MissionDue:
    return MissionDue(
        str(row["case"]),
        str(row["compartment"]),
        str(row["entry"]),
        str(row["place"]),
        date.fromisoformat(row["day"]),
        str(row["to"]),
    )

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first half: who leaves decides who takes over, and signs."""

from collections.abc import Iterable, Iterator, Mapping

from app.catalogue import role
from app.commands.accounts import GiveKeys, give_keys
from app.custody import is_writable
from app.errors import MissionUnfinished, NotAllowed, TwoVersions
from app.following.stored import PLACE
from app.ids import new_id
from app.mission.assigning import assign, may_assign
from app.mission.caseload import (
    caseload,
    drafts_of,
    dues,
    keys_to_give,
    may_act_for,
    may_leave,
    may_write_notes,
    noted,
    other_owners,
    people,
    receiver,
    standing_still,
    successors,
    summaries,
    unsaved,
)
from app.mission.plan import Plan, drop_plan, key_of
from app.mission.records import (
    Mission,
    MissionCase,
    MissionDue,
    answers_of,
    missions,
    put,
)
from app.policy import may_write_form
from app.queries import team
from app.queries.agenda import DueItem
from app.queries.entries import Stored
from app.rows import CaseRow, record
from app.session import Session
from storage.vault.casefile import COMPARTMENTS

_DUE = "/due_on"  # the question of a deadline that has no answer while it stands still


@record
class Unfinished:
    """What still stands in the way of signing: ids of cases, keys of dues, drafts.

    `unreadable` are dues whose next owner holds no key to them.
    """

    unowned: tuple[str, ...] = ()
    without_note: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    drafts: int = 0
    reason: bool = False
    successor: bool = False

    @property
    def kinds(self) -> tuple[str, ...]:
        """Name what is left, as `MissionUnfinished` does."""
        found = {
            "reason": self.reason,
            "successor": self.successor or bool(self.unowned),
            "note": bool(self.without_note),
            "due": bool(self.unreadable),
            "draft": bool(self.drafts),
        }
        return tuple(kind for kind, left in found.items() if left)


def unfinished(session: Session, plan: Plan) -> Unfinished:
    """Return what is left to decide before the record can be signed."""
    load = caseload(session, plan.leaver)
    ids = [row.case_id for row in load.rows]
    known = {row.account_id for row in successors(session, plan.leaver)}
    ready = noted(session, ids) if may_write_notes(session) else frozenset(ids)
    return Unfinished(
        unowned=tuple(c for c in ids if plan.owner(c) not in known),
        without_note=tuple(
            c for c in ids if c not in ready and c not in plan.without_note
        ),
        unreadable=tuple(_unreadable(session, plan, ids)),
        drafts=0 if _in_place(session, plan) else unsaved(session),
        reason=_in_place(session, plan) and not plan.reason.strip(),
        successor=plan.successor not in known,
    )


def sign(session: Session, plan: Plan) -> list[str]:
    """Sign what was decided, a record for each successor; return the records' ids.

    What was given to somebody by name is theirs from now on. Keys that a successor's
    role waits for and this session holds are given first.

    Raises:
        NotAllowed: not this account's to sign.
        MissionUnfinished
        TwoVersions: a record of this leaving waits already to be taken over.

    """
    _require(session, plan)
    left = unfinished(session, plan)
    if left.kinds:
        raise MissionUnfinished(left.kinds)
    if any(m.leaver == plan.leaver and m.waits for m in missions(session)):
        raise TwoVersions
    for account_id in plan.successors():
        if keys_to_give(session, account_id):
            give_keys(GiveKeys(account_id), session)
    handed = {key_of(item): item for item in _named(session, plan)}
    still = standing_still(session, plan.leaver)
    records = list(_records(session, plan, len(handed) + len(still)))
    with session.case_file.transaction() as transaction:
        for (compartment, entry), places in _by_entry(plan, handed).items():
            assign(transaction, session, compartment, entry, places, plan.leaver)
        for kept in still:  # whoever follows the case watches over it from now on
            whose = {_DUE: ""}
            assign(transaction, session, PLACE, kept.entry_id, whose, plan.leaver)
        for mission in records:
            put(transaction, session, mission.mission_id, answers_of(mission))
            transaction.audit(
                "mission_signed",
                account=mission.successor,
                leaver=mission.leaver,
                entry=mission.mission_id,
                cases=len(mission.cases),
                given=mission.given,
            )
    drop_plan(session, plan.leaver)
    return [mission.mission_id for mission in records]


def _require(session: Session, plan: Plan) -> None:
    allowed = may_act_for if _in_place(session, plan) else may_leave
    if not allowed(session) or plan.leaver not in session.case_file.accounts():
        raise NotAllowed


def _in_place(session: Session, plan: Plan) -> bool:
    return plan.leaver != session.me


def _unreadable(session: Session, plan: Plan, ids: list[str]) -> Iterator[str]:
    waiting = dues(session, plan.leaver, ids)
    owners = other_owners(session, waiting, ids)
    here = frozenset(session.compartments)
    opens = {
        row.account_id: row.compartments | (team.waiting(row) & here)
        for row in people(session)
    }
    for item in waiting:
        whose = receiver(plan, item, owners)
        closed = item.compartment not in opens.get(whose, frozenset())
        if closed and may_assign(session, item):
            yield key_of(item)


def _named(session: Session, plan: Plan) -> Iterator[DueItem]:
    """Yield what changes hands at once: given by name, or not the next owner's to move.

    In a case somebody else follows, what was the leaver's becomes its owner's.
    """
    ids = [row.case_id for row in caseload(session, plan.leaver).rows]
    accounts, own = session.case_file.accounts(), frozenset(ids)
    for item in dues(session, plan.leaver, ids):
        if not may_assign(session, item) or not is_writable(session, item.case_id):
            continue  # a case on its way to somebody takes its tasks along
        given = key_of(item) in plan.given
        heir = accounts.get(plan.owner(item.case_id))
        info = session.forms.info(item.form)
        theirs = heir is not None and may_write_form(
            role(heir.role), info, item.compartment
        )
        leavers = item.assignee_id == plan.leaver
        if given or (leavers and (item.case_id not in own or not theirs)):
            yield item


def _by_entry(
    plan: Plan, items: Mapping[str, DueItem]
) -> dict[tuple[str, str], dict[str, str]]:
    found: dict[tuple[str, str], dict[str, str]] = {}
    for key, item in items.items():
        own = found.setdefault((item.compartment, item.entry_id), {})
        own[item.place] = plan.given.get(key, "")
    return found


def _records(session: Session, plan: Plan, given: int) -> Iterator[Mission]:
    load = caseload(session, plan.leaver)
    ids = [row.case_id for row in load.rows]
    notes, waiting = summaries(session, ids), dues(session, plan.leaver, ids)
    told = [i for i in waiting if not i.entry_id or _is_told(session, i)]
    lost = plan.let_go
    if _in_place(session, plan):
        lost = drafts_of(session, plan.leaver)
    unseen = [name for name in COMPARTMENTS if name not in session.compartments]
    for account_id in plan.successors():
        mine = [row for row in load.rows if plan.owner(row.case_id) == account_id]
        if not mine and account_id != plan.successor:
            continue
        own = {row.case_id for row in mine}
        yield Mission(
            mission_id=new_id(),
            leaver=plan.leaver,
            successor=account_id,
            signed_by=session.me,
            on=session.today,
            leaves_on=plan.leaves_on or session.today,
            cases=tuple(_case(row, notes, told) for row in mine),
            dues=tuple(_due(i, plan) for i in told if i.entry_id and i.case_id in own),
            given=given if account_id == plan.successor else 0,
            drafts=lost,
            unseen=tuple(unseen) if _in_place(session, plan) else (),
            reason=plan.reason.strip(),
            remarks=plan.remarks.strip(),
        )


def _is_told(session: Session, item: DueItem) -> bool:
    """Tell whether the registry may know of a due: nobody learns of a discreet one."""
    revisions = session.case_file.revisions(item.compartment, item.entry_id)
    return all(revision.fields["sensitivity"] == "normal" for revision in revisions)


def _case(
    row: CaseRow, notes: Mapping[str, Stored], waiting: Iterable[DueItem]
) -> MissionCase:
    note = notes.get(row.case_id)
    days = [item.day for item in waiting if item.case_id == row.case_id]
    summary = (note.compartment, note.entry_id) if note is not None else None
    return MissionCase(row.case_id, row.code, summary, min(days, default=None))


def _due(item: DueItem, plan: Plan) -> MissionDue:
    key = (item.case_id, item.compartment, item.entry_id, item.place)
    return MissionDue(*key, item.day, plan.given.get(key_of(item), ""))

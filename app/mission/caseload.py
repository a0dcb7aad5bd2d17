# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody follows, and who could: cases, things to do, notes, drafts."""

from collections.abc import Iterable, Mapping
from datetime import date

from app import codes
from app.catalogue import role
from app.commands.entries import Writing, drafts
from app.custody import custodies, is_writable
from app.following import stored as following
from app.following.stored import Stored as Deadline
from app.half_filled import INTAKE, is_kept
from app.mission.assigning import owner_of
from app.mission.plan import Plan, key_of
from app.mission.records import COORDINATES
from app.policy import may, may_write_form
from app.queries import agenda, cases, team, timeline
from app.queries.agenda import DueItem
from app.queries.entries import Stored, entries_of
from app.rows import AccountRow, CaseRow, record
from app.session import Session
from app.writing import new_entry, revised
from storage import case_contents, desk, reading
from storage.vault.members import RECOVERY_ROLE

SUMMARY = "handover_summary"
HANDS_OVER = "hand_over"


@record
class Caseload:
    """What somebody follows.

    `rows` can be handed over; `elsewhere` counts the cases that are on their way to
    another case file already.
    """

    rows: tuple[CaseRow, ...] = ()
    elsewhere: int = 0


def may_leave(session: Session) -> bool:
    """Tell whether this account can hand its own caseload over."""
    return may(session.role, HANDS_OVER)


def may_act_for(session: Session) -> bool:
    """Tell whether this account can act in somebody's place."""
    return may(session.role, COORDINATES)


def people(session: Session) -> list[AccountRow]:
    """Return the accounts of people who are still here, by name."""
    rows = team.accounts(session)
    return [row for row in rows if row.active and row.role != RECOVERY_ROLE]


def successors(session: Session, leaver: str) -> list[AccountRow]:
    """Return who could take over from an account, those of its role first."""
    known = session.case_file.accounts()
    own = known[leaver].role if leaver in known else ""
    able = [
        row
        for row in people(session)
        if row.account_id != leaver and may(role(row.role), HANDS_OVER)
    ]
    return sorted(able, key=lambda row: row.role != own)


def caseload(session: Session, leaver: str) -> Caseload:
    """Return the cases an account follows that have not ended."""
    statuses = tuple(
        code
        for code in codes.codes("status")
        if not codes.crosswalk("status", code, "ends")
    )
    rows = list(cases.owned_by(session, leaver, statuses))
    held = custodies(session, (row.case_id for row in rows))
    here = tuple(row for row in rows if held[row.case_id].writable)
    return Caseload(here, len(rows) - len(here))


def dues(session: Session, leaver: str, case_ids: Iterable[str]) -> list[DueItem]:
    """Return what waits for an account: given to it, or to nobody in its cases.

    Deadlines of these cases that this session cannot read are there with their day.
    """
    own = frozenset(case_ids)
    return [
        item
        for item in agenda.agenda(session, until=date.max, mine=False)
        if item.assignee_id == leaver or (not item.assignee_id and item.case_id in own)
    ]


def standing_still(session: Session, leaver: str) -> list[Deadline]:
    """Return the deadlines given to an account whose time does not run.

    No day of theirs is due, so that no list of things to do has them; only those that
    this session can pass on.
    """
    info, place = session.forms.info(following.FORM), following.PLACE
    written = may_write_form(session.role, info, place)
    if not written or place not in session.compartments:
        return []
    rows = case_contents.entries_of_form(
        session.case_file, place, following.FORM, following.OPEN
    )
    found = (following.stored(session, entry) for entry, _case in rows)
    return [
        kept
        for kept in found
        if kept is not None
        and kept.waits
        and kept.text("assignee") == leaver
        and not kept.head.fields["final"]
        and is_writable(session, kept.case_id)
    ]


def summaries(session: Session, case_ids: Iterable[str]) -> dict[str, Stored]:
    """Return the latest handover note of each case that has one."""
    found = {}
    for case_id in case_ids:
        known = entries_of(session, case_id, SUMMARY)
        if known:
            found[case_id] = known[0]
    return found


def noted(session: Session, case_ids: Iterable[str]) -> frozenset[str]:
    """Return the cases that have a handover note, without reading any."""
    places = session.forms.info(SUMMARY).compartments
    held = [place for place in places if place in session.compartments]
    return frozenset(
        case_id
        for case_id in case_ids
        if any(
            reading.form_entries(session.case_file, place, case_id, SUMMARY)
            for place in held
        )
    )


def summary_writing(session: Session, case_id: str) -> tuple[Writing, bool]:
    """Return the note of a case to write on, and whether it is a draft.

    A signed one, or one in two versions, is left as it is: another is begun.

    Raises:
        NotAllowed

    """
    kept = [d for d in drafts(session, case_id) if d.form == SUMMARY]
    if kept:
        return kept[0], True
    known = entries_of(session, case_id, SUMMARY)
    if known and known[0].state == "" and _may_note(session, known[0].compartment):
        view = timeline.view(session, known[0].compartment, known[0].entry_id)
        if view is not None:
            return revised(view), False
    return new_entry(session, case_id, SUMMARY), False


def may_write_notes(session: Session) -> bool:
    """Tell whether handover notes are this role's to write."""
    return any(_may_note(session, name) for name in session.compartments)


def _may_note(session: Session, compartment: str) -> bool:
    info = session.forms.info(SUMMARY)
    return may_write_form(session.role, info, compartment)


def unsaved(session: Session) -> int:
    """Count what this account was writing and has not saved, a new case too."""
    intake = "identity" in session.compartments and is_kept(INTAKE, session)
    return len(drafts(session)) + intake


def drafts_of(session: Session, account_id: str) -> int:
    """Count somebody's drafts in the compartments this session opens; never read."""
    return sum(
        len(desk.drafts(session.case_file, name, account_id))
        for name in session.compartments
    )


def keys_to_give(session: Session, account_id: str) -> frozenset[str]:
    """Return the keys this session holds that an account's role still waits for."""
    rows = (row for row in people(session) if row.account_id == account_id)
    missing = (team.waiting(row) for row in rows)
    return next(missing, frozenset()) & frozenset(session.compartments)


def receiver(plan: Plan, item: DueItem, owners: Mapping[str, str]) -> str:
    """Return whose an open thing will be; "" where the case's owner is not known.

    `owners` are those of cases outside the caseload.
    """
    given = plan.given.get(key_of(item))
    return given or owners.get(item.case_id) or plan.owner(item.case_id)


def other_owners(
    session: Session, items: Iterable[DueItem], own: Iterable[str]
) -> dict[str, str]:
    """Return who follows the cases, beside one's own, in which things are to be done."""
    mine = frozenset(own)
    others = {item.case_id for item in items} - mine
    return {case_id: min(owner_of(session, case_id), default="") for case_id in others}

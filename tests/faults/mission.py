# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a mission killed half-way: everything is the successor's, or nothing is."""

from pathlib import Path

from app.mission import caseload, leaving, records, taking_over
from app.mission.plan import Plan
from app.queries.entries import entries_of
from app.session import Session
from tests.faults.killing import Operation, Prepare
from tests.faults.operations import Case, Truths, World, acts
from tests.helpers import casework
from tests.helpers.world import PEOPLE, Site

NAME = "mission taken over"


def _start(world: World, folder: Path) -> Site:
    """Let the social worker sign two cases over, each with a note and a task."""
    site = world.site.copied(folder)
    with site.as_("social") as session:
        rows = caseload.caseload(session, session.me).rows
        note = {"situation": "Attend.", "safe_contact": "Jamais par sa sœur."}
        day = casework.day(session, 3)
        for row in rows:
            casework.write(session, row.case_id, "handover_summary", note)
            casework.task(session, row.case_id, "Appeler", day, assignee=session.me)
        leaving.sign(session, Plan(session.me, _coordinator(session)))
    return site


def _coordinator(session: Session) -> str:
    people = caseload.people(session)
    return next(p.account_id for p in people if p.name == PEOPLE["coordinator"])


def _take(_world: World, site: Site) -> Prepare:
    def prepare() -> Operation:
        session = site.unlock("coordinator")
        (mission,) = records.open_missions(session)
        keys = taking_over.arrival(session, mission.mission_id).keys
        return lambda: taking_over.take_over(session, mission.mission_id, keys)

    return prepare


def _taken(_world: World, site: Site) -> Truths:
    with site.as_("coordinator") as session:
        (mission,) = records.missions(session)
        mine = {r.case_id for r in caseload.caseload(session, session.me).rows}
        truths = {
            "record": mission.taken,
            "audit": "mission_taken_over" in acts(session),
        }
        for case in mission.cases:
            truths[f"{case.code} owner"] = case.case_id in mine
            (task,) = entries_of(session, case.case_id, "task")
            truths[f"{case.code} task"] = task.answers["assignee"] == session.me
        if not any(truths.values()):  # and it can be done again
            keys = taking_over.arrival(session, mission.mission_id).keys
            taking_over.take_over(session, mission.mission_id, keys)
    return truths


CASE = Case(NAME, _take, _taken, _start)

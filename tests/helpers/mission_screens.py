# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a mission on the screen: whose cases, whose account, signed over."""

from collections.abc import Callable

from app.commands.entries import discard_draft, drafts
from app.half_filled import INTAKE, drop_form
from app.mission import caseload, leaving
from app.mission.plan import Plan
from app.session import Session
from tests.helpers import casework
from ui.pages.mission.page import MissionPage

NOTE = {"situation": "Waits for the hearing.", "safe_contact": "Never by her sister."}
SignIn = Callable[[str], Session]
Show = Callable[[Session], MissionPage]


def own_cases(session: Session) -> list[str]:
    return [r.case_id for r in caseload.caseload(session, session.me).rows]


def account(session: Session, role: str) -> str:
    return next(r.account_id for r in caseload.people(session) if r.role == role)


def without_drafts(session: Session) -> None:
    for draft in drafts(session):
        discard_draft(draft.compartment, draft.entry_id, session)
    if "identity" in session.compartments:
        drop_form(INTAKE, session)


def signed(session: Session, role: str = "legal") -> str:
    """Sign everything over to the account of a role, with a note in each case."""
    without_drafts(session)
    for case in own_cases(session):
        casework.write(session, case, "handover_summary", NOTE)
    plan = Plan(session.me, account(session, role))
    for key in leaving.unfinished(session, plan).unreadable:
        plan.given[key] = account(session, "coordinator")
    (made,) = leaving.sign(session, plan)
    return made

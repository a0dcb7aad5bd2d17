# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An end of mission in tests: who leaves, who comes, two cases between them."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.mission import caseload, leaving, taking_over
from app.mission.plan import Plan
from app.session import Session, unlock
from tests.helpers import casework, world
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.world import Site

NOTE = {"situation": "Sa demande est déposée.", "safe_contact": "Jamais par sa sœur."}
MARTA, PHRASE = "Marta Lindqvist", "marta violon sable citron fusain rivage"


@contextmanager
def marta(site: Site) -> Iterator[Session]:
    session = unlock(site.folder, MARTA, PHRASE, limits=TEST_ONLY_LIMITS)
    try:
        yield session
    finally:
        session.close()


def account(session: Session, name: str) -> str:
    return next(row.account_id for row in caseload.people(session) if row.name == name)


def two_cases(session: Session) -> list[str]:
    """Two cases with a note each, a task in one and a deadline in the other."""
    found = [world.intake(session, "Aminata Sow"), world.intake(session, "Yonas Abebe")]
    for case in found:
        casework.write(session, case, "handover_summary", NOTE)
    day = casework.day(session, 3)
    casework.task(session, found[0], "Appeler le refuge", day, assignee=session.me)
    casework.task(session, found[1], "Recours", day, kind="deadline")
    return found


def planned(session: Session, successor: str = MARTA) -> Plan:
    return Plan(session.me, account(session, successor))


def sign(session: Session, plan: Plan | None = None) -> str:
    (made,) = leaving.sign(session, plan or planned(session))
    return made


def all_keys(session: Session, mission: str) -> frozenset[str]:
    return taking_over.arrival(session, mission).keys

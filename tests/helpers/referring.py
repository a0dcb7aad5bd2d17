# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Referrals for tests: written, and moved from state to state."""

from typing import Any

from app.commands.referrals import move
from app.queries.entries import Stored, entry
from app.session import Session
from tests.helpers import casework
from tests.helpers.world import PEOPLE

PLACE = "protection"
MORE: dict[str, dict[str, Any]] = {
    "rejected": {"more": {"rejection": "capacity"}},
    "done": {"note": "Consultation faite."},
    "revoked": {"note": "Envoyée par erreur."},
}


def referral(session: Session, case: str, **answers: Any) -> str:
    said = {
        "service": "health",
        "purpose": "Une consultation.",
        "to": {"kind": "organisation", "organisation": "Hôpital central"},
    }
    return casework.write(session, case, "referral", said | answers)


def go(session: Session, entry_id: str, *states: str) -> Stored:
    for to in states:
        move(session, PLACE, entry_id, to, on=session.today, **MORE.get(to, {}))
    return stored(session, entry_id)


def stored(session: Session, entry_id: str) -> Stored:
    found = entry(session, PLACE, entry_id)
    assert found is not None
    return found


def account(session: Session, role: str) -> str:
    accounts = session.case_file.accounts().values()
    return next(a.id for a in accounts if a.name == PEOPLE[role])

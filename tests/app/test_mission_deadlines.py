# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines at the end of a mission: those that run, and those that stand still."""

from datetime import timedelta

from app.legal import deadlines
from app.mission import caseload
from tests.helpers.legal import procedure_in
from tests.helpers.mission import planned, sign, two_cases


def test_a_deadline_that_stands_still_does_not_stay_with_who_left(tripoli):
    with tripoli.as_("legal") as session:
        one, other = two_cases(session)
        ago = [session.today - timedelta(days=days) for days in (20, 8)]
        told, asked = (
            ("notified", ago[0].isoformat()),
            ("aid_requested", ago[1].isoformat()),
        )
        waits = procedure_in(session, one, events=(told, asked))
        runs = procedure_in(session, other, events=(told,))
        kept = [
            deadlines.set_deadline(session, each, "cnda_appeal", assignee=session.me)
            for each in (waits, runs)
        ]
        assert deadlines.deadline(session, kept[0]).day is None
        (still,) = caseload.standing_still(session, session.me)
        assert still.entry_id == kept[0]
        next_one = next(r for r in caseload.people(session) if r.role == "coordinator")
        sign(session, planned(session, next_one.name))
        assert caseload.standing_still(session, session.me) == []
        assert deadlines.deadline(session, kept[0]).assignee == ""


def test_who_cannot_read_deadlines_passes_none_on(tripoli):
    with tripoli.as_("social") as session:
        assert caseload.standing_still(session, session.me) == []

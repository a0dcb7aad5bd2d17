# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Around an end of mission: keys, who signs for others, the account, a lock, the paper."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.commands.accounts import AddAccount, add_account
from app.commands.closing import checks, close_case
from app.commands.entries import Writing, save_draft
from app.errors import (
    CannotUnlock,
    EnvironmentFault,
    MissionUnfinished,
    NotAllowed,
)
from app.ids import new_id
from app.mission import (
    caseload,
    ending,
    leaving,
    paper,
    records,
    settling,
    taking_over,
)
from app.mission.plan import Plan, keep_plan, kept_leavers, kept_plan
from app.queries import cases, team
from app.queries.entries import entries_of
from tests.helpers import casework, world
from tests.helpers.mission import (
    MARTA,
    PHRASE,
    account,
    all_keys,
    marta,
    planned,
    sign,
    two_cases,
)
from tests.helpers.world import Site


@pytest.fixture
def site(tripoli: Site) -> Site:
    """A second social worker, who takes over, with every key of the role."""
    with tripoli.as_("recovery") as session:
        add_account(AddAccount(MARTA, PHRASE, "social"), session)
    return tripoli


# ------------------------------------------------------------------------------- keys


def test_keys_the_successor_still_waits_for_are_given_by_who_leaves(tripoli):
    with tripoli.as_("coordinator") as session:
        waits = add_account(AddAccount(MARTA, PHRASE, "doctor"), session)
        assert "medical" in waits
    with tripoli.as_("doctor") as session:
        case = world.intake(session, "Aminata Sow")
        plan = planned(session)
        plan.without_note.add(case)
        assert caseload.keys_to_give(session, plan.successor) == {"medical"}
        sign(session, plan)
        row = next(r for r in team.accounts(session) if r.name == MARTA)
        assert team.waiting(row) == frozenset()


# ---------------------------------------------------------------------- in their place


def test_coordination_signs_in_the_place_of_who_is_gone_and_the_record_says_so(site):
    with site.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        save_draft(
            Writing(new_id(), case, "social", "note", "", {"text": "pas fini"}), session
        )
        jonas = session.me
    with site.as_("coordinator") as session:
        plan = Plan(jonas, account(session, MARTA))
        with pytest.raises(MissionUnfinished) as refused:
            leaving.sign(session, plan)
        assert refused.value.kinds == ("reason", "note")
        plan.reason, plan.without_note = "Renvoyé hier soir.", {case}
        mission = records.mission_of(session, sign(session, plan))
        assert mission is not None
        assert mission.in_place
        assert mission.reason == "Renvoyé hier soir."
        assert mission.drafts == 1
        assert "medical" in mission.unseen
        assert not records.names_successor(session, jonas)
    with marta(site) as session:
        done = taking_over.take_over(
            session, mission.mission_id, all_keys(session, mission.mission_id)
        )
        assert done.cases == 1


def test_nobody_else_signs_in_somebodys_place(site):
    with site.as_("legal") as session:
        jonas = account(session, world.PEOPLE["social"])
        plan = Plan(jonas, session.me, reason="Parce que.")
        with pytest.raises(NotAllowed):
            leaving.sign(session, plan)
    with site.as_("mediator") as session, pytest.raises(NotAllowed):
        leaving.sign(session, planned(session))


def test_a_record_written_by_somebody_who_may_not_sign_does_not_count(site):
    with site.as_("social") as session:
        two_cases(session)
        jonas = session.me
        made = leaving._records(session, planned(session), 0)
        (mission,) = made
    with site.as_("mediator") as session:
        with session.case_file.transaction() as transaction:
            answers = records.answers_of(replace(mission, leaver=jonas))
            records.put(transaction, session, mission.mission_id, answers)
        assert records.missions(session) == []


# ----------------------------------------------------------------------- the account


def test_who_took_over_removes_the_account_and_its_author_stays(site):
    with site.as_("social") as session:
        first, _ = two_cases(session)
        world.note(session, first, "Vue ce matin.")
        jonas, mission = session.me, sign(session)
    with marta(site) as session:
        with pytest.raises(NotAllowed):
            ending.remove_leaver(session, mission)
        taking_over.take_over(session, mission, all_keys(session, mission))
        assert [m.mission_id for m in ending.overdue(session)] == [mission]
        done = ending.remove_leaver(session, mission)
        assert set(done.renewed) >= {"registry", "identity", "protection", "social"}
        assert done.waits == ()
        assert ending.overdue(session) == []
        read = records.mission_of(session, mission)
        assert read is not None
        assert ending.ending(session, read).removed_on == session.today
        (note,) = entries_of(session, first, "note")
        assert (note.author_id, note.author) == (jonas, world.PEOPLE["social"])
        said = paper.paper(session, mission)
        assert said.renewed == done.renewed
        assert said.removed_on == session.today
    with pytest.raises(CannotUnlock):
        site.unlock("social")
    with marta(site) as session:  # the record of who is gone still counts
        read = records.mission_of(session, mission)
        assert read is not None
        assert read.taken


def test_before_the_last_day_only_coordination_removes_the_account(site):
    with site.as_("social") as session:
        two_cases(session)
        plan = planned(session)
        plan.leaves_on = session.today + timedelta(days=9)
        mission = sign(session, plan)
    with marta(site) as session:
        taking_over.take_over(session, mission, all_keys(session, mission))
        assert ending.overdue(session) == []
        with pytest.raises(NotAllowed):
            ending.remove_leaver(session, mission)
    with site.as_("coordinator") as session:
        read = records.mission_of(session, mission)
        assert read is not None
        found = ending.ending(session, read)
        assert found.allowed
        assert found.removal is not None
        ending.remove_leaver(session, mission)


def test_a_key_that_nobody_present_holds_waits_for_who_does(tripoli):
    with tripoli.as_("recovery") as session:
        add_account(AddAccount(MARTA, PHRASE, "doctor"), session)
    with tripoli.as_("doctor") as session:
        case = world.intake(session, "Aminata Sow")
        plan = planned(session, world.PEOPLE["coordinator"])
        plan.without_note.add(case)
        mission = sign(session, plan)
    with tripoli.as_("coordinator") as session:
        taking_over.take_over(session, mission, all_keys(session, mission))
        read = records.mission_of(session, mission)
        assert read is not None
        found = ending.ending(session, read)
        assert found.removal is not None
        assert found.removal.waits == ("medical",)
        assert found.holders == (MARTA,)
        assert ending.remove_leaver(session, mission).waits == ("medical",)
        assert paper.paper(session, mission).still_known == ("medical",)


def test_the_paper_has_names_only_where_they_are_wanted_and_can_be_read(site):
    with site.as_("social") as session:
        two_cases(session)
        mission = sign(session)
        bare = paper.paper(session, mission)
        assert [case.name for case in bare.cases] == ["", ""]
        assert [case.dues for case in bare.cases] == [1, 1]
        assert bare.taken_by is None
        full = paper.paper(session, mission, with_names=True)
        assert [case.name for case in full.cases] == ["Aminata Sow", "Yonas Abebe"]
        head = session.case_file.audit_head()
        assert full.head == (head.seq, head.hash.hex())
    with site.as_("mediator") as session:
        assert paper.paper(session, mission).mission.mission_id == mission
        with pytest.raises(NotAllowed):
            paper.paper(session, "f" * 32)


def test_something_is_ended_with_a_word_that_is_kept(site):
    with site.as_("social") as session:
        first, _ = two_cases(session)
        (item,) = caseload.dues(session, session.me, [first])
        assert settling.endings(session, item) == ["done", "cancelled"]
        assert settling.ending_word(session, item, "cancelled", "en") == "Cancelled"
        settling.settle(session, item, "cancelled", "Le refuge a fermé.")
        (stored,) = entries_of(session, first, "task")
        assert stored.answers["status"] == "cancelled"
        assert stored.answers["outcome"] == "Le refuge a fermé."
        assert caseload.dues(session, session.me, [first]) == []
        with pytest.raises(NotAllowed):
            settling.settle(session, replace(item, form="referral"), "done")


# ------------------------------------------------------------------------ over a lock


def test_what_was_decided_and_what_was_ticked_is_there_after_a_lock(site):
    with site.as_("social") as session:
        two_cases(session)
        plan = planned(session)
        plan.remarks, plan.step, plan.leaves_on = (
            "Clés au bureau.",
            3,
            date(2026, 12, 1),
        )
        keep_plan(session, plan)
    with site.as_("social") as session:
        assert kept_leavers(session) == [session.me]
        assert kept_plan(session, session.me) == plan
        mission = sign(session, plan)
        assert kept_plan(session, session.me) is None
    with marta(site) as session:
        taking_over.keep(session, mission, {"seen": ["case/x"], "reply": "?"})
    with marta(site) as session:
        assert taking_over.kept(session, mission)["seen"] == ["case/x"]
        taking_over.take_over(session, mission, all_keys(session, mission))
        assert taking_over.kept(session, mission) == {}


def test_a_transaction_that_fails_at_its_end_leaves_everything_as_it_was(
    site, monkeypatch
):
    with site.as_("social") as session:
        two_cases(session)
        mission = sign(session)
    with marta(site) as session:
        keys = all_keys(session, mission)
        before = session.case_file.audit_head()

        def full(*_args: object, **_more: object) -> None:
            raise EnvironmentFault

        with monkeypatch.context() as patch:
            patch.setattr("storage.audit.append", full)
            with pytest.raises(EnvironmentFault):
                taking_over.take_over(session, mission, keys)
        assert session.case_file.audit_head() == before
        assert not list(cases.owned_by(session, session.me, ("open",)))
        assert taking_over.take_over(session, mission, keys).cases == 2


def test_closed_cases_are_not_handed_over(site):
    with site.as_("social") as session:
        first, second = two_cases(session)
        closing = casework.writing(
            session, first, "closure", {"reason": "lost", "summary": "Vu."}
        )
        left = frozenset(checks(session, first))
        close_case(session, closing, left)
        rows = caseload.caseload(session, session.me).rows
        assert [row.case_id for row in rows] == [second]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""End of mission: a caseload passes to a colleague on the same laptop, in two halves."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.commands.accounts import AddAccount, add_account
from app.commands.cases import ChangeCase, change_case
from app.commands.entries import Writing, save_draft, save_entry
from app.errors import (
    MissionUnfinished,
    NotAcknowledged,
    NotAllowed,
    TwoVersions,
)
from app.ids import new_id
from app.mission import (
    caseload,
    leaving,
    records,
    taking_over,
)
from app.mission.plan import Plan, key_of
from app.queries import agenda, cases
from app.queries.entries import entries_of
from storage.revisions import current, heads
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


# --------------------------------------------------------------------- the two halves


def test_a_caseload_passes_to_who_was_named_and_what_was_written_keeps_its_author(site):
    with site.as_("social") as session:
        first, second = two_cases(session)
        world.note(session, first, "Vue ce matin.")
        jonas, mission = session.me, sign(session)
        assert {row.case_id for row in caseload.caseload(session, jonas).rows} == {
            first,
            second,
        }
    with marta(site) as session:
        (waiting,) = records.waiting_for(session, session.me)
        assert waiting.mission_id == mission
        assert [case.code for case in waiting.cases] == [
            "TRI-2026-0001",
            "TRI-2026-0002",
        ]
        done = taking_over.take_over(session, mission, all_keys(session, mission))
        assert (done.cases, done.dues, done.left) == (2, 1, 0)
        rows = cases.owned_by(session, session.me, ("open",))
        assert {row.case_id for row in rows} == {first, second}
        mine = agenda.agenda(session, until=date.max, mine=True)
        assert sorted(item.title for item in mine) == ["Appeler le refuge", "Recours"]
        (note,) = entries_of(session, first, "note")
        assert note.author_id == jonas
        assert records.waiting_for(session, session.me) == []
        taken = records.mission_of(session, mission)
        assert taken is not None
        assert (taken.taken_by, taken.seen, taken.seen_cases) == (session.me, 2, 2)


def test_both_signatures_are_on_the_record_and_it_is_final(site):
    with site.as_("social") as session:
        two_cases(session)
        jonas, mission = session.me, sign(session)
    with marta(site) as session:
        taking_over.take_over(session, mission, all_keys(session, mission), "Merci.")
        first, second = session.case_file.revisions("registry", mission)
        assert [r.fields["author"] for r in (first, second)] == [jonas, session.me]
        assert second.parents == {first.id}
        assert second.fields["final"]
        read = records.mission_of(session, mission)
        assert read is not None
        assert read.hashes == (first.id.hex(), second.id.hex())
        assert read.reply == "Merci."
    with site.as_("coordinator") as session:
        (signed,) = casework.acts(session, "mission_signed")
        (taken,) = casework.acts(session, "mission_taken_over")
        assert (signed["cases"], taken["cases"], taken["dues"]) == (2, 2, 1)


def test_nothing_is_taken_over_before_every_case_and_every_deadline_was_seen(site):
    with site.as_("social") as session:
        two_cases(session)
        mission = sign(session)
    with marta(site) as session:
        keys = all_keys(session, mission)
        assert len(keys) == 4
        for missing in keys:
            with pytest.raises(NotAcknowledged):
                taking_over.take_over(session, mission, keys - {missing})
        assert not list(cases.owned_by(session, session.me, ("open",)))


def test_a_deadline_that_is_news_since_the_look_has_to_be_seen_as_well(site):
    with site.as_("social") as session:
        first, _ = two_cases(session)
        mission = sign(session)
    with marta(site) as session:
        seen = all_keys(session, mission)
        casework.task(session, first, "Audience", casework.day(session, 1))
        with pytest.raises(NotAcknowledged):
            taking_over.take_over(session, mission, seen)
        taking_over.take_over(session, mission, all_keys(session, mission))


def test_a_record_is_taken_over_once(site):
    with site.as_("social") as session:
        two_cases(session)
        mission = sign(session)
    with marta(site) as session:
        keys = all_keys(session, mission)
        taking_over.take_over(session, mission, keys)
        with pytest.raises(NotAllowed):
            taking_over.take_over(session, mission, keys)


def test_only_who_was_named_or_coordination_takes_over(site):
    with site.as_("social") as session:
        two_cases(session)
        mission = sign(session)
    with site.as_("legal") as session:
        assert records.open_missions(session) == []
        with pytest.raises(NotAllowed):
            taking_over.arrival(session, mission)
    with site.as_("coordinator") as session:
        assert [m.mission_id for m in records.open_missions(session)] == [mission]
        taking_over.take_over(session, mission, all_keys(session, mission))
        read = records.mission_of(session, mission)
        assert read is not None
        assert read.taken_by == session.me != read.successor


def test_a_case_that_was_closed_since_or_given_away_is_not_taken(site):
    with site.as_("social") as session:
        first, second = two_cases(session)
        mission = sign(session)
        head = cases.head(session, first)
        assert head is not None
        coordinator = account(session, world.PEOPLE["coordinator"])
        change_case(ChangeCase(first, head.case | {"owner": coordinator}), session)
    with marta(site) as session:
        found = taking_over.arrival(session, mission)
        assert [case.row.case_id for case in found.cases] == [second]
        assert found.gone == ("TRI-2026-0001",)
        taking_over.take_over(session, mission, found.keys)
        (row,) = cases.owned_by(session, session.me, ("open",))
        assert row.case_id == second


# --------------------------------------------------------------------- before signing


def test_signing_waits_for_a_successor_a_note_for_each_case_and_the_drafts(site):
    with site.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        save_draft(
            Writing(new_id(), case, "social", "note", "", {"text": "pas fini"}), session
        )
        plan = Plan(session.me)
        with pytest.raises(MissionUnfinished) as refused:
            leaving.sign(session, plan)
        assert refused.value.kinds == ("successor", "note", "draft")
        left = leaving.unfinished(session, plan)
        assert (left.unowned, left.without_note, left.drafts) == ((case,), (case,), 1)
        assert records.missions(session) == []


def test_a_case_may_go_without_a_note_where_that_is_said(site):
    with site.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        plan = planned(session)
        plan.without_note.add(case)
        mission = records.mission_of(session, sign(session, plan))
        assert mission is not None
        assert mission.cases[0].summary is None


def test_cases_can_go_to_different_people_each_with_their_own_record(site):
    with site.as_("social") as session:
        first, second = two_cases(session)
        plan = planned(session)
        legal = account(session, world.PEOPLE["legal"])
        plan.owners[second] = legal
        made = leaving.sign(session, plan)
        found = [records.mission_of(session, each) for each in made]
        shared = {m.successor: [c.case_id for c in m.cases] for m in found if m}
        assert shared == {plan.successor: [first], legal: [second]}


def test_what_is_given_by_name_is_that_persons_at_once(site):
    with site.as_("social") as session:
        first, _ = two_cases(session)
        plan = planned(session)
        items = caseload.dues(session, session.me, [first])
        legal = account(session, world.PEOPLE["legal"])
        plan.given = {key_of(item): legal for item in items}
        sign(session, plan)
    with site.as_("legal") as session:
        mine = agenda.agenda(session, until=date.max, mine=True)
        assert [item.title for item in mine] == ["Appeler le refuge"]


def test_what_the_next_owner_could_not_open_must_be_given_to_somebody_who_can(site):
    with site.as_("doctor") as session:
        case = world.intake(session, "Aminata Sow")
        day = casework.day(session, 2)
        said = {"title": "Scanner", "due_on": day}
        casework.write(session, case, "task", said, compartment="medical")
        plan = planned(session)
        plan.without_note.add(case)
        left = leaving.unfinished(session, plan)
        assert left.kinds == ("due",)
        (item,) = caseload.dues(session, session.me, [case])
        assert left.unreadable == (key_of(item),)
        plan.successor = account(session, world.PEOPLE["legal"])
        assert leaving.unfinished(session, plan).kinds == ("due",)


def test_a_row_of_a_plan_and_what_others_follow_change_hands_too(site):
    with site.as_("coordinator") as session:
        theirs = world.intake(session, "Samira Mansour")
        jonas = account(session, world.PEOPLE["social"])
        casework.task(
            session, theirs, "Domicile", casework.day(session, 4), assignee=jonas
        )
    with site.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        rows = [
            {"action": "Inscrire", "due_on": casework.day(session, 5)},
            {
                "action": "Accompagner",
                "due_on": casework.day(session, 6),
                "assignee": session.me,
            },
        ]
        casework.write(
            session, case, "action_plan", {"objective": "École", "actions": rows}
        )
        plan = planned(session)
        plan.without_note.add(case)
        mission = sign(session, plan)
    with site.as_("coordinator") as session:
        mine = agenda.agenda(session, until=date.max, mine=True)
        assert [item.title for item in mine] == ["Domicile"]
    with marta(site) as session:
        taking_over.take_over(session, mission, all_keys(session, mission))
        (stored,) = entries_of(session, case, "action_plan")
        given = [row.get("assignee") for row in stored.answers["actions"]]
        assert given in ([None, session.me], ["", session.me])
        mine = agenda.agenda(session, until=date.max, mine=True)
        assert {item.title for item in mine} >= {"Inscrire", "Accompagner"}


def test_two_versions_both_change_hands_and_still_wait_for_a_choice(site):
    with site.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        known = session.case_file.revisions("registry", case)
        answers = dict(current(known).fields["answers"])
        casework.branch(session, "registry", case, answers | {"risk": "high"})
        plan = planned(session)
        plan.without_note.add(case)
        mission = sign(session, plan)
    with marta(site) as session:
        taking_over.take_over(session, mission, all_keys(session, mission))
        tips = heads(session.case_file.revisions("registry", case))
        said = [tip.fields["answers"] for tip in tips]
        assert len(tips) == 2
        assert {each["owner"] for each in said} == {session.me}
        assert {each["risk"] for each in said} == {"none", "high"}


def test_a_discreet_entry_is_nowhere_in_the_record(site):
    with site.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        hidden = casework.task(
            session,
            case,
            "Refuge secret",
            casework.day(session, 2),
        )
        quiet = casework.writing(
            session, case, "task", {"title": "Tu", "due_on": casework.day(session, 1)}
        )
        save_entry(replace(quiet, sensitivity="discreet"), session)
        plan = planned(session)
        plan.without_note.add(case)
        mission = records.mission_of(session, sign(session, plan))
        assert mission is not None
        assert [due.entry_id for due in mission.dues] == [hidden]
        assert mission.cases[0].next_on == session.today + timedelta(days=2)


def test_a_second_record_waits_until_the_first_is_taken_over_or_taken_back(site):
    with site.as_("social") as session:
        two_cases(session)
        mission = sign(session)
        with pytest.raises(TwoVersions):
            leaving.sign(session, planned(session))
        taking_over.withdraw(session, mission)
        again = sign(session)
        assert again != mission
    with marta(site) as session:
        with pytest.raises(NotAllowed):
            taking_over.arrival(session, mission)
        assert [m.mission_id for m in records.open_missions(session)] == [again]

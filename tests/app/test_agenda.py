# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The agenda: what is late first, mine or everybody's, and what is ticked off."""

from datetime import timedelta

import pytest

from app.commands.entries import revise, save_entry
from app.commands.tasks import may_tick, set_done
from app.errors import EntryIsFinal, NotAllowed, TwoVersions
from app.queries import agenda
from app.queries.entries import entry
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.casework import day, task
from tests.helpers.world import PEOPLE, Site


@pytest.fixture
def case(tripoli: Site) -> str:
    """A case that the social worker owns."""
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow")


def titles(session: Session, *, mine: bool = False, ahead: int = 30) -> list[str]:
    until = session.today + timedelta(days=ahead)
    return [item.title for item in agenda.agenda(session, until=until, mine=mine)]


def account(session: Session, role: str) -> str:
    accounts = session.case_file.accounts().values()
    return next(a.id for a in accounts if a.name == PEOPLE[role])


def test_what_is_late_comes_first_and_each_thing_says_whose_it_is(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        me = session.me
        task(session, case, "demain", day(session, 1))
        task(session, case, "hier", day(session, -1), assignee=me)
        task(
            session,
            case,
            "rendez-vous",
            day(session),
            kind="appointment",
            due_at="14:30",
        )
        task(session, case, "délai", day(session), kind="deadline")
        task(session, case, "dans un mois", day(session, 31))
        found = agenda.agenda(
            session, until=session.today + timedelta(days=30), mine=False
        )
        assert [(i.title, i.overdue) for i in found] == [
            ("hier", True),
            ("délai", False),
            ("rendez-vous", False),
            ("demain", False),
        ]
        late, deadline, meeting, _ = found
        assert (late.assignee, late.assignee_id) == (PEOPLE["social"], me)
        assert (late.day, late.form, late.case_id) == (
            session.today - timedelta(days=1),
            "task",
            case,
        )
        assert (late.name, late.place) == ("Aminata Sow", "/due_on")
        assert late.code.startswith("TRI-")
        assert late.summary == ("/kind", "task")
        assert (deadline.duty, deadline.time) == ("deadline", "")
        assert (meeting.duty, meeting.time) == ("appointment", "14:30")


def test_mine_is_what_i_was_given_and_what_nobody_was_in_my_cases(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        task(session, case, "à personne", day(session))
        task(session, case, "à moi", day(session), assignee=session.me)
        task(
            session,
            case,
            "au médecin",
            day(session),
            assignee=account(session, "doctor"),
        )
        assert set(titles(session, mine=True)) == {"à personne", "à moi"}
        assert len(titles(session)) == 3
        assert agenda.counts(session) == agenda.Counts(0, 2)
    with tripoli.as_("doctor") as session:
        assert titles(session, mine=True) == ["au médecin"]
        assert len(titles(session)) == 3
    with tripoli.as_("mediator") as session:  # cannot read where it is written
        assert titles(session) == []


def test_each_action_of_a_plan_is_a_line_of_its_own(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        actions = [
            {"action": "Ouvrir les droits", "due_on": day(session, 2)},
            {"action": "Appeler l’école", "due_on": day(session, 1)},
            {"action": "Sans date"},
        ]
        plan = casework.write(
            session,
            case,
            "action_plan",
            {"objective": "Un toit", "actions": actions, "review_on": day(session, 9)},
        )
        until = session.today + timedelta(days=9)
        found = agenda.agenda(session, until=until, mine=False)
        assert [(i.title, i.place, i.duty) for i in found] == [
            ("Appeler l’école", "/actions[2]/due_on", "task"),
            ("Ouvrir les droits", "/actions[1]/due_on", "task"),
            ("Un toit", "/review_on", "follow_up"),
        ]
        set_done(session, "protection", plan, "/actions[2]/due_on")
        assert titles(session) == ["Ouvrir les droits", "Un toit"]
        stored = entry(session, "protection", plan)
        assert stored is not None
        states = [row["action_status"] for row in stored.answers["actions"]]
        assert states == ["planned", "done", "planned"]
        assert stored.answers["status"] == "running"
        set_done(session, "protection", plan, "/review_on")
        assert titles(session) == ["Ouvrir les droits"]
        set_done(session, "protection", plan, "/actions[2]/due_on", done=False)
        assert titles(session) == ["Appeler l’école", "Ouvrir les droits"]


def test_ticked_off_it_is_gone_and_comes_back_as_it_was(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("coordinator") as session:
        entry_id = task(session, case, "Appeler", day(session, -1), assignee=session.me)
        before = entry(session, "protection", entry_id)
        assert before is not None
        assert agenda.counts(session).overdue == 1
        set_done(session, "protection", entry_id, "/due_on")
        assert titles(session) == []
        assert agenda.counts(session).overdue == 0
        done = entry(session, "protection", entry_id)
        assert done is not None
        assert done.status == "done"
        set_done(session, "protection", entry_id, "/due_on", done=False)
        back = entry(session, "protection", entry_id)
        assert back is not None
        assert back.answers == before.answers
        assert titles(session) == ["Appeler"]
        assert [d["entry"] for d in casework.acts(session, "task_done")] == [entry_id]
        assert casework.acts(session, "task_reopened")


def test_a_service_goes_back_to_the_state_it_was_in(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        service = casework.write(
            session,
            case,
            "service",
            {"type": "health", "status": "appointment", "appointment_on": day(session)},
        )
        place = "/appointment_on"
        set_done(session, "protection", service, place)
        set_done(session, "protection", service, place, done=False)
        found = entry(session, "protection", service)
        assert found is not None
        assert found.answers["status"] == "appointment"
        assert found.answers["appointment_on"] == day(session)
        assert len(titles(session)) == 1


def test_only_who_may_write_it_ticks_it_off(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        entry_id = task(session, case, "Appeler", day(session))
        own = casework.write(
            session,
            case,
            "task",
            {"title": "À nous", "due_on": day(session)},
            compartment="social",
        )
        assert may_tick(session, "task", "protection", "/due_on")
        assert may_tick(session, "action_plan", "protection", "/actions[1]/due_on")
        assert not may_tick(session, "referral", "protection", "/respond_by")
        assert not may_tick(session, "note", "social", "/due_on")
    with tripoli.as_("doctor") as session:
        set_done(session, "protection", entry_id, "/due_on")  # the team's compartment
        assert not may_tick(session, "task", "social", "/due_on")
        with pytest.raises(NotAllowed):
            set_done(session, "social", own, "/due_on")


@pytest.mark.parametrize("place", ["/actions[9]/due_on", "/actions[0]/due_on"])
def test_a_row_that_is_not_there_is_not_ticked_off(
    tripoli: Site, case: str, place: str
) -> None:
    with tripoli.as_("social") as session:
        answers = {"objective": "Un toit", "actions": [{"action": "Appeler"}]}
        plan = casework.write(session, case, "action_plan", answers)
        with pytest.raises(NotAllowed):
            set_done(session, "protection", plan, place)
        with pytest.raises(NotAllowed):
            set_done(session, "protection", "0" * 32, "/due_on")
        stored = entry(session, "protection", plan)
        assert stored is not None
        assert len(stored.answers["actions"]) == 1


def test_what_is_signed_or_in_two_versions_is_not_ticked_off(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        signed = casework.write(
            session,
            case,
            "task",
            {"title": "Signée", "due_on": day(session)},
            final=True,
        )
        with pytest.raises(EntryIsFinal):
            set_done(session, "protection", signed, "/due_on")
        double = task(session, case, "Double", day(session))
        answers = {"title": "Autre", "due_on": day(session, 1), "status": "open"}
        casework.branch(session, "protection", double, answers)
        with pytest.raises(TwoVersions):
            set_done(session, "protection", double, "/due_on")
        found = entry(session, "protection", double)
        assert found is not None
        assert found.state == "conflict"  # nobody chose


def test_a_deadline_that_cannot_be_read_is_there_with_its_day(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("legal") as session:
        made = casework.writing(
            session,
            case,
            "task",
            {"title": "Recours", "due_on": day(session, -2), "kind": "deadline"},
            compartment="legal",
        )
        save_entry(made, session)
    with tripoli.as_("doctor") as session:
        (found,) = agenda.agenda(session, until=session.today, mine=False)
        assert (found.title, found.entry_id, found.duty) == ("", "", "deadline")
        assert (found.compartment, found.case_id) == ("legal", case)
        assert found.overdue
        assert agenda.counts(session) == agenda.Counts(0, 0)  # another's case
        assert agenda.agenda(session, until=session.today, mine=True) == []
    with tripoli.as_("legal") as session:
        (found,) = agenda.agenda(session, until=session.today, mine=False)
        assert (found.title, found.entry_id) == ("Recours", made.entry_id)
        set_done(session, "legal", made.entry_id, "/due_on")
    with tripoli.as_("doctor") as session:
        assert agenda.agenda(session, until=session.today, mine=False) == []


def test_today_is_what_is_late_what_is_now_what_comes_and_who_is_quiet(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        for ahead in (-40, -1, 0, 1, 6, 7):
            task(session, case, str(ahead), day(session, ahead))
        found = agenda.today_view(session)
        assert [i.title for i in found.overdue] == ["-40", "-1"]
        assert [i.title for i in found.today] == ["0"]
        assert [i.title for i in found.this_week] == ["1", "6"]
        assert agenda.counts(session) == agenda.Counts(2, 1)
        assert found.quiet == ()


def test_a_case_nobody_wrote_in_for_a_month_is_quiet(tripoli: Site) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        with session.case_file.transaction() as transaction:
            transaction.execute(
                "UPDATE registry.activity SET last_on = ? WHERE case_id = ?",
                (day(session, -31), case),
            )
            transaction.execute(
                "UPDATE registry.entry SET occurred_on = ? WHERE id = ?",
                (day(session, -31), case),
            )
        assert [row.case_id for row in agenda.today_view(session).quiet] == [case]
    with tripoli.as_("coordinator") as session:  # not theirs
        assert agenda.today_view(session).quiet == ()


def test_a_week_has_seven_days_with_what_falls_on_each(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        for ahead in (-1, 0, 0, 6, 7):
            task(session, case, str(ahead), day(session, ahead))
        found = agenda.week(session, session.today, mine=False)
        assert [len(items) for items in found.values()] == [2, 0, 0, 0, 0, 0, 1]
        assert next(iter(found)) == session.today


def test_a_case_lists_what_is_open_in_it_alone(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        other = world.intake(session, "Bintou Diallo")
        task(session, case, "ici", day(session, 400))
        task(session, other, "ailleurs", day(session))
        assert [i.title for i in agenda.of_case(session, case)] == ["ici"]


def test_what_the_program_changes_keeps_every_other_answer(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        entry_id = task(session, case, "Appeler", day(session), text="Le matin.")
        with session.case_file.transaction() as transaction:
            revise(transaction, session, "protection", entry_id, {"priority": None})
        found = entry(session, "protection", entry_id)
        assert found is not None
        assert "priority" not in found.answers
        assert found.answers["text"] == "Le matin."

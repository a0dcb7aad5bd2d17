# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines that end, and the people who are told of those that moved."""

from datetime import date

import pytest

from app.commands import closing
from app.commands.cases import ChangeCase, change_case
from app.errors import (
    DeadlineEnded,
    DeadlineWaits,
    NotAllowed,
    ProblemsLeft,
    ReasonNeeded,
)
from app.legal import deadlines as legal
from app.legal.changes import change_fact, preview_change
from app.queries import agenda
from app.writing import new_entry
from tests.helpers.legal import begun, happened, procedure_in, shown, tasks

FAR = date.max
TOLD = (("notified", "2019-06-04"),)
ASKED = happened("aid_requested", date(2019, 6, 17))
ANSWERED = happened("aid_notified", date(2019, 8, 6))


def dues(session):
    return [
        (item.day, item.form) for item in agenda.agenda(session, until=FAR, mine=False)
    ]


# ------------------------------------------------------------------------- ending


def test_a_deadline_that_was_met_leaves_the_agenda_and_lets_the_case_close(tripoli):
    with tripoli.as_("legal") as session:
        case_id, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        blocking = [
            check for check in closing.checks(session, case_id) if check.blocking
        ]
        assert [(check.kind, check.count) for check in blocking] == [("deadline", 1)]
        legal.tick(session, entry, "filed", on=date(2019, 7, 1), proof="AR 2C 118")
        view = legal.deadline(session, entry)
        assert (view.status, view.done_on, view.proof) == (
            "filed",
            date(2019, 7, 1),
            "AR 2C 118",
        )
        assert dues(session) == []
        assert closing.checks(session, case_id) == ()
        with pytest.raises(DeadlineEnded):
            legal.tick(session, entry, "missed", on=date(2019, 7, 9), proof="trop tard")
        change_fact(session, procedure, [ASKED])
        assert legal.deadline(session, entry).due == date(2019, 7, 5)  # it is over
        legal.reopen(session, entry)
        assert legal.deadline(session, entry).open


def test_a_suspended_deadline_keeps_a_case_open_too(tripoli):
    with tripoli.as_("legal") as session:
        case_id, procedure = begun(session, events=TOLD)
        legal.set_deadline(session, procedure, "cnda_appeal")
        change_fact(session, procedure, [ASKED])
        blocking = [
            check for check in closing.checks(session, case_id) if check.blocking
        ]
        assert [(check.kind, check.day) for check in blocking] == [("deadline", None)]
        written = new_entry(session, case_id, "closure")
        said = {"reason": "goals_met", "closed_on": session.today.isoformat()}
        written.answers.update(said | {"summary": "Suivi terminé."})
        with pytest.raises(DeadlineWaits):
            closing.close_case(session, written)


def test_ending_one_needs_a_day_that_came_and_words_unless_it_was_met(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        with pytest.raises(ProblemsLeft):
            legal.tick(session, entry, "filed", on=date(2999, 1, 1))
        with pytest.raises(ReasonNeeded):
            legal.tick(session, entry, "not_needed", on=date(2019, 7, 1))
        with pytest.raises(NotAllowed):
            legal.tick(session, entry, "open", on=date(2019, 7, 1))
        assert legal.deadline(session, entry).open


# ------------------------------------------------------------------------ telling


def test_a_moved_date_tells_whom_it_concerns_but_not_who_moved_it(tripoli):
    with tripoli.as_("legal") as session:
        me = session.me
        case_id, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal", language="en")
        told = change_fact(session, procedure, [ASKED])
        assert told.told == ()  # the case, the deadline and the change are all mine
    with tripoli.as_("coordinator") as session:
        told = change_fact(session, procedure, [ANSWERED])
        assert [(row.account_id, row.compartment) for row in told.told] == [
            (me, "protection")
        ]  # coordination writes no task among legal entries
        (task,) = tasks(session, case_id, "protection")
        assert task["assignee"] == me
        assert "2019" not in task["title"] + task["text"]
    with tripoli.as_("social") as session:
        social = session.me
    with tripoli.as_("coordinator") as session:
        facts = session.case_file.revisions("registry", case_id)[0].fields["answers"]
        change_case(ChangeCase(case_id, facts | {"owner": social}), session)
    with tripoli.as_("legal") as session:
        moved = [
            happened("aid_notified", date(2019, 8, 9), row=_row(session, procedure))
        ]
        told = change_fact(session, procedure, moved)
        assert [(row.account_id, row.compartment) for row in told.told] == [
            (social, "protection")
        ]
        task = tasks(session, case_id, "protection")[0]
        assert "August" not in task["text"]
        legal.assign(session, entry, session.me)


def test_who_holds_the_key_is_told_what_moved_and_to_when(tripoli):
    with tripoli.as_("coordinator") as session:
        coordinator = session.me
    with tripoli.as_("legal") as session:
        case_id, procedure = begun(session, events=TOLD)
        legal.set_deadline(
            session, procedure, "cnda_appeal", assignee=coordinator, language="en"
        )
        told = change_fact(
            session, procedure, [happened("notified", date(2019, 6, 5), row="row1")]
        )
        assert [(row.account_id, row.compartment) for row in told.told] == [
            (coordinator, "legal")
        ]
        (task,) = tasks(session, case_id, "legal")
        assert "5 July 2019" in task["text"]
        assert "8 July 2019" in task["text"]  # the 6th is a Saturday
    with tripoli.as_("coordinator") as session:
        mine = agenda.agenda(session, until=FAR, mine=True)
        assert "task" in [item.form for item in mine]


def _row(session, procedure):
    rows = shown(session, procedure).answers["event"]
    return next(row["row"] for row in rows if row["what"] == "aid_notified")


def test_nothing_was_filed_before_what_it_answers(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        for day in (date(2019, 6, 3), date(1900, 1, 1)):
            with pytest.raises(ProblemsLeft):
                legal.tick(session, entry, "filed", on=day)
        assert legal.deadline(session, entry).open
        legal.tick(session, entry, "filed", on=date(2019, 6, 4))


def test_a_deadline_goes_to_nobody_who_could_not_read_it(tripoli):
    with tripoli.as_("doctor") as session:
        doctor = session.me
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        with pytest.raises(NotAllowed):
            legal.set_deadline(session, procedure, "cnda_appeal", assignee=doctor)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        with pytest.raises(NotAllowed):
            legal.assign(session, entry, doctor)
        assert doctor not in dict(legal.could_look_after(session))


def test_without_the_key_no_change_is_even_looked_at(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
    with tripoli.as_("social") as session:
        for ask in (preview_change, change_fact):
            with pytest.raises(NotAllowed):
                ask(session, procedure, [ASKED])


def test_a_second_procedure_of_the_case_is_left_alone(tripoli):
    with tripoli.as_("legal") as session:
        case_id, one = begun(session, events=TOLD)
        other = procedure_in(session, case_id, "cnda", TOLD)
        mine = legal.set_deadline(session, one, "cnda_appeal")
        theirs = legal.set_deadline(session, other, "cnda_appeal")
        change_fact(session, one, [ASKED])
        assert legal.deadline(session, mine).state == "suspended"
        assert legal.deadline(session, theirs).state == "runs"

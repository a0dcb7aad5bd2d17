# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines of a procedure: kept, computed anew when a fact changes, ticked off."""

from datetime import date, timedelta

import pytest

from app.commands import closing
from app.commands.entries import Writing, save_entry
from app.commands.tasks import may_tick, set_done
from app.errors import (
    BadEvent,
    DeadlineThere,
    MissingEvent,
    NamedProcedure,
    NotAllowed,
    NothingToChange,
    UnknownRule,
)
from app.legal import deadlines as legal
from app.legal.changes import Change, change_fact, preview_change
from app.legal.telling import moves_of
from app.queries import agenda
from app.writing import new_entry
from tests.helpers.legal import begun, edited, happened, shown

FAR = date.max
TOLD = (("notified", "2019-06-04"),)
ASKED = happened("aid_requested", date(2019, 6, 17))
ANSWERED = happened("aid_notified", date(2019, 8, 6))


def dues(session):
    return [
        (item.day, item.form) for item in agenda.agenda(session, until=FAR, mine=False)
    ]


# ------------------------------------------------------------------------ keeping


def test_a_deadline_comes_from_a_rule_and_the_events_of_its_procedure(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        view = legal.deadline(session, entry)
        assert view.due == view.day == date(2019, 7, 5)
        assert (view.state, view.status, view.whose) == ("runs", "open", "person")
        assert view.procedure_id == procedure
        assert view.procedure_kind == "cnda"
        assert [row.what for row in view.events] == ["notified"]
        assert view.explanation
        assert view.rule == view.counts
        assert not view.verified  # no rule of the program claims to be
        assert dues(session) == [(date(2019, 7, 5), "deadline")]
        assert legal.of_procedure(session, procedure)[0].entry_id == entry
        assert [line.text for line in legal.explained(view, "en")]


def test_the_worked_example_of_legal_aid_follows_from_two_changes(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        first = change_fact(session, procedure, [ASKED])
        view = legal.deadline(session, entry)
        assert (view.state, view.due, view.left) == ("suspended", None, 18)
        assert dues(session) == []  # no day is due, and it is listed all the same
        assert legal.of_procedure(session, procedure)[0].open
        assert [(row.before, row.after) for row in first.moved] == [
            (date(2019, 7, 5), None)
        ]
        change_fact(session, procedure, [ANSWERED])
        view = legal.deadline(session, entry)
        assert view.due == date(2019, 8, 26)
        assert dues(session) == [(date(2019, 8, 26), "deadline")]


def test_offers_say_what_can_be_computed_and_what_is_missing(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        found = {offer.rule.id: offer for offer in legal.offers(session, procedure)}
        assert found["cnda_appeal"].computation.due == date(2019, 7, 5)
        assert found["cnda_decision"].missing == ("seized",)
        assert "childrens_judge_appeal" not in found
        legal.set_deadline(session, procedure, "cnda_appeal")
        again = {offer.rule.id: offer for offer in legal.offers(session, procedure)}
        assert again["cnda_appeal"].running
        assert not again["cnda_legal_aid"].running


def test_the_same_deadline_is_not_kept_twice(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        legal.set_deadline(session, procedure, "cnda_appeal")
        with pytest.raises(DeadlineThere):
            legal.set_deadline(session, procedure, "cnda_appeal")
        with pytest.raises(UnknownRule):
            legal.set_deadline(session, procedure, "no_such_rule")
        with pytest.raises(MissingEvent):
            legal.set_deadline(session, procedure, "cnda_decision")
        assert len(dues(session)) == 1


def test_with_two_decisions_each_deadline_keeps_to_its_own(tripoli):
    events = (("notified", "2026-03-02"), ("notified", "2026-06-01"))
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, "childrens_judge", events=events)
        name = "childrens_judge_appeal"
        old = legal.set_deadline(session, procedure, name, start_row="row1")
        new = legal.set_deadline(session, procedure, name, start_row="row2")
        change_fact(
            session, procedure, [happened("notified", date(2026, 6, 3), row="row2")]
        )
        assert legal.deadline(session, old).due == date(2026, 3, 17)
        assert legal.deadline(session, new).due == date(2026, 6, 18)


def test_a_deadline_in_hours_keeps_its_hour_and_its_zone(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(
            session, "oqtf", events=(("notified", "2026-03-02T16:40"),)
        )
        entry = legal.set_deadline(session, procedure, "oqtf_detention")
        view = legal.deadline(session, entry)
        assert (view.day, view.time) == (date(2026, 3, 4), "16:40")
        assert view.zone == "Europe/Paris"
        assert view.due.utcoffset() == timedelta(hours=1)
        item = agenda.agenda(session, until=FAR, mine=False)[0]
        assert (item.day, item.time, item.duty) == (view.day, "16:40", "deadline")
        change_fact(session, procedure, [Change(fact="territory", value="reunion")])
        view = legal.deadline(session, entry)
        assert (view.time, view.zone) == ("16:40", "Indian/Reunion")


def test_a_time_of_the_authority_is_shown_and_nobodys_task(tripoli):
    with tripoli.as_("legal") as session:
        case_id, procedure = begun(session, events=(("seized", "2026-10-05"),))
        entry = legal.set_deadline(session, procedure, "cnda_decision")
        view = legal.deadline(session, entry)
        assert view.whose == "authority"
        assert view.day == date(2027, 3, 5)
        assert dues(session) == []
        assert closing.checks(session, case_id) == ()


def test_a_notice_without_routes_of_appeal_starts_no_clock(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        told = change_fact(
            session, procedure, [Change(fact="routes_stated", value="no")]
        )
        view = legal.deadline(session, entry)
        assert (view.state, view.day) == ("not_started", None)
        assert told.moved[0].state == "not_started"


# -------------------------------------------------------------- the ordinary editor


def test_saving_the_procedure_in_the_editor_moves_its_deadlines(tripoli):
    with tripoli.as_("legal") as session:
        case_id, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        rows = shown(session, procedure).answers["event"]
        saved = edited(session, procedure, event=[rows[0] | {"on": "2019-06-05"}])
        assert legal.deadline(session, entry).due == date(2019, 7, 8)
        assert [m.after for m in moves_of(session, saved, case_id).moved] == [
            date(2019, 7, 8)
        ]


def test_saving_something_else_of_a_procedure_leaves_its_deadlines_alone(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        before = shown(session, entry).heads
        edited(session, procedure, authority="CNDA, Montreuil")
        assert shown(session, entry).heads == before


def test_a_row_added_in_the_editor_has_a_name_of_its_own_that_stays(tripoli):
    with tripoli.as_("legal") as session:
        case_id, _ = begun(session)
        said = {"kind": "cnda", "event": [{"what": "notified", "on": "2026-10-01"}]}
        writing = new_entry(session, case_id, "procedure")
        writing.answers.update(said)
        save_entry(writing, session)
        name = shown(session, writing.entry_id).answers["event"][0]["row"]
        assert name
        edited(session, writing.entry_id, authority="CNDA")
        assert shown(session, writing.entry_id).answers["event"][0]["row"] == name


def test_every_state_of_a_deadline_stays_in_its_history_with_its_computation(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        change_fact(session, procedure, [ASKED])
        kept = [row.answers["computation"] for row in shown(session, entry).revisions]
        assert len(set(kept)) == 2
        assert all('"rule"' in text and '"steps"' in text for text in kept)


# ---------------------------------------------------------------------- bad input


def test_facts_that_cannot_be_change_nothing(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        change_fact(session, procedure, [ASKED])
        before = shown(session, procedure).heads, shown(session, entry).heads
        early = happened("aid_notified", date(2019, 6, 1))
        with pytest.raises(BadEvent):
            change_fact(session, procedure, [early])
        with pytest.raises(MissingEvent):
            change_fact(session, procedure, [Change(row="row1", remove=True)])
        with pytest.raises(NotAllowed):
            change_fact(session, procedure, [happened("birthday_19", date(2019, 6, 1))])
        with pytest.raises(NotAllowed):
            change_fact(session, procedure, [Change(fact="territory", value="mars")])
        with pytest.raises(NothingToChange):
            change_fact(session, procedure, [Change(row="row9", remove=True)])
        with pytest.raises(NothingToChange):
            change_fact(
                session, procedure, [Change(fact="routes_stated", value="unknown")]
            )
        assert (shown(session, procedure).heads, shown(session, entry).heads) == before


def test_a_change_is_previewed_without_being_written(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        legal.set_deadline(session, procedure, "cnda_appeal")
        before = shown(session, procedure).heads
        found = preview_change(
            session, procedure, [happened("notified", date(2019, 6, 6), row="row1")]
        )
        assert [row.after for row in found.moved] == [
            date(2019, 7, 8)
        ]  # the 7th is a Sunday
        assert shown(session, procedure).heads == before
        due = legal.preview(session, procedure, "cnda_appeal", changes=(ASKED,)).due
        assert due is None


def test_a_procedure_for_named_people_has_no_deadlines(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD, sensitivity="named")
        with pytest.raises(NamedProcedure):
            legal.set_deadline(session, procedure, "cnda_appeal")


def test_the_deadline_of_a_discreet_procedure_is_discreet(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD, sensitivity="discreet")
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        assert shown(session, entry).sensitivity == "discreet"
    with tripoli.as_("doctor") as session:
        assert dues(session) == []


def test_nobody_writes_a_deadline_in_the_editor_or_ticks_it_in_the_agenda(tripoli):
    with tripoli.as_("legal") as session:
        case_id, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        version = session.forms.version("deadline")
        typed = Writing("0" * 32, case_id, "legal", "deadline", version, {"title": "x"})
        with pytest.raises(NotAllowed):
            save_entry(typed, session)
        assert not may_tick(session, "deadline", "legal", "/due_on")
        with pytest.raises(NotAllowed):
            set_done(session, "legal", entry, "/due_on")
        assert not may_tick(session, "procedure", "legal", "/decision/next_by")


def test_who_does_not_hold_the_key_sees_the_day_alone(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
    with tripoli.as_("doctor") as session:
        hidden = agenda.agenda(session, until=FAR, mine=False)
        assert [(item.day, item.title, item.entry_id) for item in hidden] == [
            (date(2019, 7, 5), "", "")
        ]
        with pytest.raises(NotAllowed):
            legal.deadline(session, entry)
        with pytest.raises(NotAllowed):
            legal.set_deadline(session, procedure, "cnda_legal_aid")
        assert legal.of_procedure(session, procedure) == ()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Procedures as a case shows them: papers, hearings, lawyer, next step; their lists."""

from datetime import date

import pytest

from app import codes
from app.commands.entries import save_entry
from app.commands.tasks import set_done
from app.deadlines.reading import rules
from app.deadlines.records import answers_of
from app.deadlines.vocabulary import events
from app.errors import EntryIsFinal, NotAllowed, NothingToChange
from app.forms import pack
from app.forms.library import RESERVED
from app.legal import deadlines as legal
from app.legal.changes import Change, change_fact
from app.legal.papers import guide, guides, needed, set_paper
from app.legal.procedures import (
    end_step,
    new_hearing,
    new_procedure,
    of_case,
    procedure,
)
from app.queries import agenda
from app.writing import offered, revised, without_draft
from tests.helpers.legal import begun, edited, procedure_in, shown

MINOR = "appeal_minors"


# ------------------------------------------------------------------------- lists


def test_every_kind_of_procedure_says_what_it_usually_needs():
    kinds = codes.codes("procedure_type")
    assert set(guides()) == set(kinds)
    for kind in kinds:
        found = guide(kind)
        assert set(found.papers) <= set(codes.codes("legal_paper"))
        assert set(found.stages) <= set(codes.codes("procedure_status"))
        assert len(set(found.papers)) == len(found.papers)
        assert found.stages
        assert set(found.note) in (set(), set(codes.LANGUAGES))
        assert all("'" not in text for text in found.note.values())


def test_an_appeal_for_a_minor_needs_what_the_law_and_practice_ask_for():
    assert {
        "refusal_notice",
        "evaluation_report",
        "reasoned_opinion",
        "birth_certificate",
        "school_certificate",
        "medical_certificate",
        "social_certificate",
        "places_lived",
        "lawyer_named",
        "ad_hoc_administrator",
    } <= set(needed(MINOR))


def test_lists_know_every_event_and_every_procedure_that_rules_name():
    assert set(codes.codes("legal_event")) == set(events())
    named = {kind for rule in rules().values() for kind in rule.procedures}
    assert named <= set(codes.codes("procedure_type"))
    countries = {
        row["country"] for row in codes.lists()["procedure_type"].rows.values()
    }
    assert countries == {"fr", "ly", "any"}


def test_every_rule_can_be_written_in_the_form_of_rules():
    form = pack.form("deadline_rule")
    asked = {node.name for node in form.walk()}
    for rule in rules().values():
        assert set(answers_of(rule)) <= asked


def test_the_program_keeps_deadlines_and_rules_for_itself():
    assert {"deadline", "deadline_rule"} <= RESERVED


# -------------------------------------------------------------------- procedures


def test_a_case_shows_its_procedures_with_all_that_belongs_to_them(tripoli):
    with tripoli.as_("legal") as session:
        case_id, entry = begun(
            session,
            events=(("notified", "2026-11-02"),),
            lawyer={
                "lawyer_name": "Me Perrin",
                "mandate": "signed",
                "legal_aid": "asked",
            },
            decision={"next_step": "Demander le dossier", "next_by": "2026-12-01"}
            | {"next_duty": "follow_up"},
            authority="CNDA",
        )
        over = procedure_in(session, case_id, "asylum", status="final")
        legal.set_deadline(session, entry, "cnda_appeal")
        hearing = new_hearing(session, entry)
        hearing.answers.update(
            {
                "kind": "court",
                "held_on": "2026-12-15",
                "held_at": "09:30",
            }
        )
        save_entry(hearing, session)
        first, second = of_case(session, case_id)
        assert (first.entry_id, second.entry_id) == (entry, over)
        assert second.ended
        assert first.lawyer.name == "Me Perrin"
        assert first.next_hearing.on == date(2026, 12, 15)
        assert first.next_deadline.day == date(2026, 12, 3)
        assert first.decision.next_by == date(2026, 12, 1)
        assert "ofpra_decision" in first.missing
        assert procedure(session, entry).events[0].what == "notified"
        due = agenda.of_case(session, case_id)
        assert [(item.day.isoformat(), item.duty) for item in due] == [
            ("2026-12-01", "follow_up"),
            ("2026-12-03", "deadline"),
            ("2026-12-15", "appointment"),
        ]
    with tripoli.as_("coordinator") as session:
        assert len(of_case(session, case_id)) == 2
    with tripoli.as_("doctor") as session:
        assert of_case(session, case_id) == ()
        with pytest.raises(NotAllowed):
            procedure(session, entry)


def test_papers_are_missing_until_somebody_says_where_they_are(tripoli):
    with tripoli.as_("legal") as session:
        _, entry = begun(session, MINOR)
        assert procedure(session, entry).missing == needed(MINOR)
        set_paper(session, entry, "birth_certificate", "copy", on=date(2026, 11, 3))
        set_paper(session, entry, "passport", "asked", note="par la famille")
        shown_papers = {row.piece: row for row in procedure(session, entry).papers}
        assert not shown_papers["birth_certificate"].wanted
        assert shown_papers["birth_certificate"].on == date(2026, 11, 3)
        assert shown_papers["passport"].note == "par la famille"
        assert not shown_papers["passport"].needed
        set_paper(session, entry, "passport", "original")
        again = {row.piece: row for row in procedure(session, entry).papers}
        assert (again["passport"].state, again["passport"].note) == (
            "original",
            "par la famille",
        )
        with pytest.raises(NothingToChange):
            set_paper(session, entry, "passport", "original")
        with pytest.raises(NotAllowed):
            set_paper(session, entry, "unicorn", "copy")
        with pytest.raises(NotAllowed):
            set_paper(session, entry, "passport", "eaten")


def test_a_hearing_is_begun_from_its_procedure_and_stays_its_own(tripoli):
    with tripoli.as_("legal") as session:
        assert "procedure" in {info.id for info in offered(session)}
        assert not {"hearing", "deadline", "deadline_rule"} & {
            info.id for info in offered(session)
        }
        case_id, entry = begun(session)
        writing = new_hearing(session, entry)
        assert without_draft(session, writing, None).answers["procedure"] == entry
        writing.answers.update({"kind": "court", "held_on": "2026-12-15"})
        save_entry(writing, session)
        edited(session, writing.entry_id, room="4")
        (row,) = of_case(session, case_id)[0].hearings
        assert (row.procedure_id, row.room) == (entry, "4")
        set_done(session, "legal", writing.entry_id, "/held_on")
        assert of_case(session, case_id)[0].next_hearing is None


def test_the_next_step_ends_without_ending_the_procedure(tripoli):
    with tripoli.as_("legal") as session:
        step = {"next_step": "Demander le dossier", "next_by": "2026-12-01"}
        case_id, entry = begun(session, decision=step | {"decision_summary": "Rejet"})
        with pytest.raises(NotAllowed):
            set_done(session, "legal", entry, "/decision/next_by")
        end_step(session, entry)
        assert agenda.of_case(session, case_id) == []
        view = procedure(session, entry)
        assert (view.status, view.decision.summary) == ("filed", "Rejet")
        with pytest.raises(NothingToChange):
            end_step(session, entry)


def test_a_signed_procedure_is_not_changed(tripoli):
    with tripoli.as_("legal") as session:
        _, entry = begun(session, events=(("notified", "2026-11-02"),))
        save_entry(revised(shown(session, entry)), session, final=True)
        with pytest.raises(EntryIsFinal):
            set_paper(session, entry, "passport", "copy")
        with pytest.raises(EntryIsFinal):
            change_fact(session, entry, [Change(fact="routes_stated", value="no")])
        legal.set_deadline(session, entry, "cnda_appeal")  # it still runs
        assert procedure(session, entry).state == "final"


def test_a_new_procedure_begins_with_what_was_chosen(tripoli):
    with tripoli.as_("legal") as session:
        case_id, _ = begun(session)
        assert new_procedure(session, case_id, MINOR).answers["kind"] == MINOR
    with tripoli.as_("social") as session, pytest.raises(NotAllowed):
        new_procedure(session, case_id)

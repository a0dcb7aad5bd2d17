# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that come with the program, filled in."""

from datetime import UTC, datetime

import pytest

from app.forms import pack
from app.forms.filling import Filling


def fill(name, answers=None, *, language="en", fresh=True):
    def now():
        return datetime(2026, 11, 22, 12, tzinfo=UTC)

    form = pack.form(name)
    return Filling(form, answers or {}, now=now, language=language, fresh=fresh)


def messages(filling):
    return {problem.path: problem.message for problem in filling.problems()}


OWN = (
    "legal_topics",
    "social_topics",
    "care_topics",
    "support_kind",
    "coordination_topics",
)


@pytest.mark.parametrize(
    ("role", "asked"),
    [
        ("legal", "legal_topics"),
        ("social", "social_topics"),
        ("nurse", "care_topics"),
        ("doctor", "care_topics"),
        ("psychologist", "support_kind"),
        ("coordinator", "coordination_topics"),
    ],
)
def test_a_note_asks_each_profession_its_own_questions(role, asked):
    note = fill("note", {"profession": role})
    assert [name for name in OWN if note.relevant(f"/{name}")] == [asked]


def test_a_note_warns_when_a_guard_was_there():
    note = fill("note", {"profession": "legal"})
    note.set("/contact_type", "detention_visit")
    assert not note.relevant("/overheard")
    note.set("/present", ("interpreter", "guard"))
    assert note.relevant("/overheard")


def test_a_note_of_tomorrow_is_refused_in_words():
    note = fill("note", {"title": "x"})
    assert note.answers()["occurred_on"] == "2026-11-22"
    note.set("/occurred_on", "2026-11-23")
    assert messages(note) == {"/occurred_on": "This date is in the future."}


@pytest.mark.parametrize("year", [1800, 2027])
def test_a_birth_year_that_cannot_be_is_refused(year):
    case = fill("case", {"code": "TRI-2026-0001"})
    case.set("/birth_year", year)
    assert list(messages(case)) == ["/birth_year"]


@pytest.mark.parametrize(("year", "asked"), [(2010, True), (1990, False)])
def test_the_situation_of_a_child_is_asked_of_the_young(year, asked):
    assert fill("case", {"birth_year": year}).relevant("/child_status") is asked


def test_a_birth_date_is_asked_only_where_the_day_is_known():
    person = fill("identity", {"alias": "Star"})
    assert not person.relevant("/birth_date")
    person.set("/birth_precision", "day")
    person.set("/birth_date", "2030-01-01")
    assert list(messages(person)) == ["/birth_date"]


@pytest.mark.parametrize("name", ["name_latin", "name_native", "alias"])
def test_one_name_of_any_kind_is_enough(name):
    person = fill("identity")
    assert list(messages(person)) == ["/name_latin"]
    person.set(f"/{name}", "Star")
    assert person.problems() == []


@pytest.mark.parametrize("phone", ["+33 6 12 34 56 78", "٠٩١٢٣٤٥٦٧", "15115, ext. 4"])
def test_a_phone_number_is_one_in_any_digits(phone):
    person = fill("identity", {"alias": "Star", "phone": phone})
    assert person.problems() == []
    person.set("/phone", "call me: 4")
    assert messages(person) == {"/phone": "A phone number has at least five digits."}


def test_sensitive_questions_open_once_a_purpose_is_written():
    person = fill("identity", {"alias": "Star"})
    person.set("/sensitive/needed", "OK")
    assert not person.relevant("/sensitive/religion")
    person.set("/sensitive/purpose", "asylum claim")
    assert person.relevant("/sensitive/religion")
    assert person.problems() == []


def test_nothing_is_agreed_to_until_the_person_was_asked():
    answers = fill("consent").answers()
    assert set(answers["items"].values()) == {"not_asked"}
    assert "bodies" not in answers


def test_sharing_outside_asks_with_whom_and_what_for():
    consent = fill("consent")
    consent.set("/items/external", "given")
    consent.add_row("/bodies")
    consent.set("/bodies[1]/body", "Shelter")
    assert consent.answers()["bodies"] == [
        {"body": "Shelter", "body_decision": "given"}
    ]


def test_a_consent_cannot_end_before_it_began():
    consent = fill("consent")
    consent.set("/record/expires_on", "2026-11-21")
    assert list(messages(consent)) == ["/record/expires_on"]


def test_a_referral_that_was_accepted_no_longer_waits_for_an_answer():
    sent = {"status": "sent", "sent_on": "2026-11-20", "respond_by": "2026-11-25"}
    answers = fill("referral", sent, fresh=False).answers()
    assert answers["respond_by"] == "2026-11-25"
    accepted = sent | {"status": "accepted", "appointment_on": "2026-12-01"}
    answers = fill("referral", accepted, fresh=False).answers()
    assert "respond_by" not in answers
    assert answers["appointment_on"] == "2026-12-01"


def test_a_referral_needs_a_purpose():
    said = messages(fill("referral", {"service": "lawyer"}))
    assert said == {
        "/purpose": "Nothing leaves without a purpose: write it in one sentence."
    }


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        ("goals_met", "closed"),
        ("lost", "lost"),
        ("transferred", "transferred"),
        ("duplicate", "duplicate"),
    ],
)
def test_the_reason_of_a_closure_gives_the_case_its_status(reason, status):
    closure = fill("closure")
    closure.set("/reason", reason)
    assert closure.answers()["case_status"] == status


def test_a_closed_case_is_looked_at_again_two_years_after_the_last_contact():
    closure = fill("closure", {"reason": "lost"}, language="fr")
    assert closure.answers()["keeping"]["retain_until"] == "2028-11-22"
    closure.set("/keeping/last_contact", "2026-01-15")
    assert closure.answers()["keeping"]["retain_until"] >= "2028-01-15"
    closure.set("/keeping/years", 20)
    assert closure.answers()["keeping"]["retain_until"][:4] == "2046"
    assert closure.label("/keeping/retained").endswith("/2046.")


def test_a_service_with_an_appointment_is_one_in_the_agenda():
    service = fill("service", {"type": "health"})
    assert service.answers()["duty"] == "follow_up"
    service.set("/status", "appointment")
    service.set("/appointment_on", "2026-12-01")
    assert service.answers()["duty"] == "appointment"
    service.set("/status", "provided")
    assert "appointment_on" not in service.answers()


def test_each_action_of_a_plan_is_a_task():
    plan = fill("action_plan", {"objective": "School"})
    plan.add_row("/actions")
    plan.set("/actions[1]/action", "Enrol")
    (row,) = plan.answers()["actions"]
    assert row["action_duty"] == "task"
    assert row["action_status"] == "planned"

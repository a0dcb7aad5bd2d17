# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of training cases: what their forms accept, due around today, agreed to."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest

from app import session as sessions
from app.catalogue import role as role_of
from app.consent import allows, badges
from app.demo.blanks import Blanks
from app.demo.content import accounts, content
from app.demo.persons import invent
from app.demo.sources import LANGUAGES
from app.demo.templates import Text, Voice, library
from app.demo.training import make_training_file
from app.extracts import may_leave
from app.forms import pack
from app.forms.filling import Filling
from app.forms.uses import plan_of
from app.policy import may_write_form
from app.queries import agenda, cases, timeline
from app.queries.entries import entries_of
from storage.revisions import current
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS

TODAY = date(2026, 11, 24)
ROLES = [account.role for account in accounts()]
EVERY_STATE = {"draft", "sent", "received", "accepted", "rejected", "done"}


@pytest.fixture(scope="module")
def made():
    return list(content(7, 200, 2400, TODAY))


@pytest.fixture(scope="module")
def written(made):
    return [(case, entry) for case in made for entry in case.work]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("worked") / "case-file"
    make_training_file(
        place,
        cases=30,
        entries=300,
        today=TODAY,
        parameters=TEST_ONLY_PARAMETERS,
        limits=TEST_ONLY_LIMITS,
    )
    return place


@pytest.fixture
def enter(folder):
    """Sign in as a role at noon of the file's day."""
    opened = []

    def sign_in(role):
        who = next(account for account in accounts() if account.role == role)
        noon = datetime.combine(TODAY, time(12), UTC)
        opened.append(
            sessions.unlock(
                folder,
                who.name,
                who.passphrase,
                limits=TEST_ONLY_LIMITS,
                clock=lambda: noon,
            )
        )
        return opened[-1]

    yield sign_in
    for session in opened:
        session.close()


def plain(node):
    """Answers whose accounts and entries are names still, as JSON would give them."""
    match node:
        case dict():
            return {key: plain(value) for key, value in node.items()}
        case list():
            return [plain(value) for value in node]
        case str():
            return str(node)
    return node


def reopened(name, answers, on):
    def now():
        return datetime.combine(on, time(18), UTC)

    form = pack.form(name)
    return Filling(form, answers, now=now, language="fr", fresh=False)


def agrees(name, answers, on):
    """Tell what a form says against answers: nothing, and stored they are the same."""
    filling = reopened(name, answers, on)
    wrong = [(name, problem.path, problem.kind) for problem in filling.problems()]
    kept = filling.answers()
    return wrong + [(name, key) for key in answers if kept.get(key) != answers[key]]


# -- what is written -----------------------------------------------------------
def test_the_forms_accept_every_answer_of_the_work_and_keep_it_as_it_is(written):
    for _, entry in written:
        for day, answers in entry.versions:
            assert agrees(entry.form, plain(answers), day) == []


def test_the_same_seed_and_day_give_the_same_work():
    def said(day):
        return [
            (
                entry.form,
                entry.author_role,
                entry.compartment,
                plain(entry.versions[-1]),
            )
            for case in content(3, 20, 200, day)
            for entry in case.work
        ]

    assert said(TODAY) == said(TODAY)
    assert said(TODAY) != said(TODAY + timedelta(days=1))


def test_a_case_without_notes_has_no_work():
    assert not any(case.work for case in content(3, 5, 0, TODAY))


def test_a_role_writes_only_the_forms_and_places_that_are_its_own(written):
    for _, entry in written:
        info = pack.infos()[entry.form]
        assert may_write_form(role_of(entry.author_role), info, entry.compartment)


def test_there_is_every_kind_of_work_and_nothing_before_the_case_or_after_today(
    written,
):
    found = Counter(entry.form for _, entry in written)
    unseen = set(pack.infos()) - set(found)
    kept_apart = {"deadline_rule", "evidence"}
    assert unseen == {"note", "case", "identity"} | kept_apart
    for case, entry in written:
        days = [day for day, _ in entry.versions]
        assert days == sorted(days)
        assert case.opened_on <= days[0]
        assert days[-1] <= TODAY


def test_work_grows_with_the_notes_but_stays_below_them(made):
    total = sum(len(case.work) for case in made)
    assert 0.4 < total / sum(len(case.notes) for case in made) < 0.9


def test_a_legal_deadline_is_written_by_the_legal_officer_in_her_own_place(written):
    deadlines = [
        entry
        for _, entry in written
        if entry.form == "task"
        and entry.author_role == "legal"
        and entry.versions[-1][1]["kind"] == "deadline"
    ]
    assert len(deadlines) > 10
    assert {entry.compartment for entry in deadlines} == {"legal"}


def test_an_appeal_is_due_only_where_the_notes_told_of_a_hearing_or_a_judgment(made):
    appeals = library()["task"][2]["answers"]["title"]
    words = {appeals.said[language].male for language in LANGUAGES}
    found = 0
    for case in made:
        due = [e for e in case.work if e.versions[-1][1].get("title") in words]
        found += len(due)
        told = [n.step for n in case.notes if n.step.startswith("appeal")]
        assert not due or told[-1] in ("appeal 3", "appeal 4")
    assert found


def test_nothing_is_open_in_a_case_that_has_ended_and_it_has_a_closure(made):
    ended = [c for c in made if c.status in ("closed", "transferred", "lost")]
    assert ended
    plans = {name: plan_of(pack.form(name)) for name in ("task", "referral", "service")}
    for case in ended:
        closed = [e for e in case.work if e.form == "closure"]
        assert [e.versions[-1][1]["case_status"] for e in closed] == [case.status]
        assert closed[0].final
        for entry in case.work:
            if entry.form in plans:
                state = entry.versions[-1][1]["status"]
                assert state in plans[entry.form].ended


def test_referrals_are_in_many_states_and_go_through_the_ones_before(written):
    states = Counter()
    for _, entry in written:
        if entry.form == "referral":
            way = [answers["status"] for _, answers in entry.versions]
            states[way[-1]] += 1
            assert way[0] == "draft"
            assert way[1:2] in ([], ["sent"])
    assert set(states) >= EVERY_STATE


def test_some_people_are_in_social_distress(written):
    scores = [
        entry.versions[-1][1]["conclusion"]
        for _, entry in written
        if entry.form == "vulnerability"
    ]
    assert any(said["score"] >= 5 and said["result"] == "distress" for said in scores)
    assert any(said["score"] < 5 for said in scores)


def test_one_entry_is_for_named_people_and_one_session_is_discreet(written):
    kinds = Counter(entry.sensitivity for _, entry in written)
    assert kinds["named"] >= 1
    assert kinds["discreet"] >= 1
    assert all(e.readers for _, e in written if e.sensitivity == "named")


def test_every_text_can_be_filled_in_every_language_for_whoever_it_is_about():
    rng = Random(5)
    everybody = {p.tags: p for p in (invent(rng, TODAY) for _ in range(2000))}
    for row in rows_of(library()):
        fitting = [
            person
            for tags, person in everybody.items()
            if set(row.get("when", "").split()) <= tags
        ]
        assert fitting
        for person, language in ((p, lang) for p in fitting for lang in LANGUAGES):
            blanks = Blanks(Random(1), person, "legal", TODAY, language)
            voice = Voice(language, "woman" in person.tags, blanks)
            for text in texts_of(row):
                assert not set("{}[]|") & set(voice.say(text))


def rows_of(tables):
    for table in tables.values():
        if isinstance(table, list):
            yield from (row for row in table if isinstance(row, dict))


def texts_of(node):
    if isinstance(node, Text):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from texts_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts_of(value)


# -- in a case file ------------------------------------------------------------
@pytest.mark.parametrize("role", ROLES)
def test_every_account_has_something_late_something_today_and_something_this_week(
    enter, role
):
    view = agenda.today_view(enter(role))
    assert 1 <= len(view.overdue) <= 4
    assert 1 <= len(view.today) <= 5
    assert 1 <= len(view.this_week) <= 15
    assert any(item.time for item in (*view.today, *view.this_week))


def test_the_forms_accept_every_identity_sheet_and_every_fact_and_some_say_much(enter):
    session = enter("coordinator")
    full = 0
    for row in cases.page(session, cases.CaseFilter(), None, 100).rows:
        head = cases.head(session, row.case_id)
        assert agrees("case", head.case, TODAY) == []
        assert agrees("identity", head.identity, TODAY) == []
        assert head.identity["safe_to_contact"] in ("yes", "unknown")
        full += bool(head.identity.get("papers") and head.identity.get("living"))
    assert full > 5


def test_the_legal_officer_has_a_deadline_this_week(enter):
    week = agenda.today_view(enter("legal")).this_week
    assert any(item.duty == "deadline" and item.title for item in week)


def test_others_know_the_day_of_a_legal_deadline_and_nothing_else(enter):
    until = TODAY + timedelta(days=60)
    items = agenda.agenda(enter("doctor"), until=until, mine=False)
    legal = [item for item in items if item.compartment == "legal"]
    assert legal
    assert all(not item.title and item.duty == "deadline" for item in legal)


def test_most_people_agreed_to_the_team_and_few_to_photographs(enter):
    session = enter("coordinator")
    rows = cases.page(session, cases.CaseFilter(), None, 100).rows
    said = Counter()
    for row in rows:
        said.update((b.item, b.decision) for b in badges(session, row.case_id).shown)
    assert said["team", "given"] > 0.7 * len(rows)
    assert said["photo_file", "given"] < 0.3 * len(rows)


def test_what_was_sent_and_what_was_shared_had_been_agreed_to(enter):
    session = enter("coordinator")
    sent = shared = 0
    for row in cases.page(session, cases.CaseFilter(), None, 100).rows:
        for stored in entries_of(session, row.case_id, "referral"):
            if "sent_on" in stored.answers:
                item = stored.answers["consent_item"]
                body = stored.answers["to"]["organisation"]
                assert allows(session, row.case_id, item, body).allowed
                sent += 1
        for stored in entries_of(session, row.case_id, "extract"):
            head = current(session.case_file.revisions("protection", stored.entry_id))
            assert may_leave(session, row.case_id, head.fields)
            shared += 1
    assert sent
    assert shared


def test_every_entry_opens_for_whoever_may_read_it(enter):
    session = enter("psychologist")
    for row in cases.page(session, cases.CaseFilter(), None, 100).rows:
        for line in timeline.rows(session, row.case_id):
            if line.entry_id:
                view = timeline.view(session, line.compartment, line.entry_id)
                assert view is not None
                assert session.forms.is_exact(
                    line.form, session.forms.version(line.form)
                )

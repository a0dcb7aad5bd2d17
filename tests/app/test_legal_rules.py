# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of deadlines: the organisation's versions, files of rules, what they leave stale."""

from dataclasses import replace
from datetime import date

import pytest

from app.commands.entries import put_entry
from app.deadlines.reading import rules
from app.deadlines.records import answers_of, to_toml
from app.errors import (
    BadRule,
    NotAllowed,
    NotRules,
    ProblemsLeft,
    RuleInUse,
    RuleUnchanged,
    UnknownRule,
)
from app.following.rules import entry_of
from app.legal import deadlines as legal
from app.legal import rules_kept
from app.legal.changes import Change, change_fact
from app.legal.staleness import recompute, stale
from app.writing import revised
from storage.revisions import sign_revision
from tests.helpers import world
from tests.helpers.legal import begun, edited, happened, shown

TOLD = (("notified", "2019-06-04"),)


def changed(session, which="cnda_appeal", **said):
    """Edit a rule as the page of rules does."""
    writing = rules_kept.draft(session, which)
    writing.answers.update(said)
    return rules_kept.save_rule(writing, session)


def row(session, rule_id):
    return next(r for r in rules_kept.listed(session) if r.rule.id == rule_id)


def test_every_rule_of_the_program_is_there_and_can_be_edited_as_its_form(tripoli):
    with tripoli.as_("legal") as session:
        listed = rules_kept.listed(session)
        assert {r.rule.id for r in listed} == set(rules())
        assert {r.source for r in listed} == {"program"}
        assert rules_kept.known_rules(session) == rules()
        for rule_id in rules():
            with pytest.raises(RuleUnchanged):
                changed(session, rule_id)


def test_an_edited_rule_counts_from_then_on_and_keeps_its_history(tripoli):
    with tripoli.as_("legal") as session:
        changed(session, length=2)
        changed(session, length=3)
        kept = row(session, "cnda_appeal")
        assert (kept.source, kept.rule.length, kept.revisions) == ("changed", 3, 2)
        assert kept.changed_by == world.PEOPLE["legal"]
        states = rules_kept.history(session, "cnda_appeal")
        assert [state.rule.length for state in states] == [3, 2, 1]
        assert [state.author for state in states][-1] == ""
    with tripoli.as_("coordinator") as session:
        assert rules_kept.known_rules(session)["cnda_appeal"].length == 3
        rules_kept.put_back("cnda_appeal", session)
        assert rules_kept.known_rules(session) == rules()
        assert row(session, "cnda_appeal").source == "program"
        with pytest.raises(UnknownRule):
            rules_kept.put_back("cnda_appeal", session)
        changed(session, length=2)  # and it can be written over again
        assert len(rules_kept.history(session, "cnda_appeal")) == 4


def test_open_deadlines_do_not_move_with_a_rule_but_are_told_of(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal", language="en")
        assert stale(session) == ()
        changed(session, length=2)
        assert legal.deadline(session, entry).due == date(2019, 7, 5)
        (found,) = stale(session)
        assert (found.view.entry_id, found.reasons, found.moved) == (
            entry,
            ("rule",),
            True,
        )
        assert found.now.due > date(2019, 7, 31)
        # What happens in the procedure still moves it, by the rule it was made with.
        change_fact(
            session, procedure, [happened("notified", date(2019, 6, 3), row="row1")]
        )
        assert legal.deadline(session, entry).due == date(2019, 7, 4)
        outcome = recompute(session, [entry])
        assert [m.before for m in outcome.moved] == [date(2019, 7, 4)]
        assert legal.deadline(session, entry).rule.length == 2
        assert stale(session) == ()


def test_a_rule_that_is_only_verified_leaves_the_date_and_says_so(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        changed(session, verified_on="2026-11-02", verified_by="Me Leroy, avocate")
        assert rules_kept.known_rules(session)["cnda_appeal"].verified
        (found,) = stale(session)
        assert not found.moved
        assert not legal.deadline(session, entry).verified
        recompute(session, [entry])
        assert legal.deadline(session, entry).verified_by == "Me Leroy, avocate"


def test_what_nobody_verified_is_not_said_to_be(tripoli):
    with tripoli.as_("legal") as session:
        changed(session, verified_on="2026-11-02", verified_by="Me Leroy, avocate")
        changed(session, name_en="Appeal, asylum court")
        assert rules_kept.known_rules(session)["cnda_appeal"].verified
        changed(session, length=2)
        assert not rules_kept.known_rules(session)["cnda_appeal"].verified


def test_a_rule_out_of_use_is_not_offered_and_its_deadlines_run_on(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        changed(session, in_use="no")
        assert "cnda_appeal" not in rules_kept.known_rules(session)
        assert "cnda_appeal" not in {
            o.rule.id for o in legal.offers(session, procedure)
        }
        (found,) = stale(session)
        assert found.reasons == ("rule_gone",)
        assert legal.deadline(session, entry).rule is not None
        assert legal.deadline(session, entry).counts is None


def test_an_own_rule_is_offered_where_it_belongs(tripoli):
    said = {
        "rule_id": "our_own",
        "name_fr": "Réponse à la mairie",
        "country": "fr",
        "procedures": ["civil_status"],
        "event": "request_sent",
        "unit": "days",
        "length": 10,
        "clear": "no",
        "extends": "yes",
    }
    with tripoli.as_("legal") as session:
        writing = rules_kept.draft(session)
        writing.answers.update(said)
        assert rules_kept.save_rule(writing, session) == "our_own"
        assert row(session, "our_own").source == "own"
        with pytest.raises(RuleInUse):
            rules_kept.save_rule(writing, session)
        writing.answers["rule_id"] = "cnda_appeal"
        with pytest.raises(RuleInUse):
            rules_kept.save_rule(writing, session)
        _, procedure = begun(
            session, "civil_status", events=(("request_sent", "2026-11-02"),)
        )
        (offer,) = [
            o for o in legal.offers(session, procedure) if o.rule.id == "our_own"
        ]
        assert offer.computation.due == date(2026, 11, 12)


def test_a_rule_that_cannot_be_is_refused_and_changes_nothing(tripoli):
    with tripoli.as_("legal") as session:
        with pytest.raises(ProblemsLeft):
            changed(session, length=-3)
        with pytest.raises(ProblemsLeft):
            changed(session, rule_id="Other Name")
        with pytest.raises(ProblemsLeft):
            changed(session, rule_id="other_name")  # it keeps the name it has
        with pytest.raises(ProblemsLeft):
            changed(session, procedures=[])
        with pytest.raises(BadRule):
            changed(session, length=4000)
        with pytest.raises(UnknownRule):
            rules_kept.draft(session, "no_such_rule")
        assert rules_kept.known_rules(session) == rules()


def test_only_who_may_manages_rules(tripoli):
    with tripoli.as_("legal") as session:
        writing = rules_kept.draft(session, "cnda_appeal")
        data = rules_kept.export(session, ["cnda_appeal"])
    with tripoli.as_("doctor") as session:
        assert not rules_kept.may_manage(session)
        for act in (
            lambda: rules_kept.save_rule(writing, session),
            lambda: rules_kept.put_back("cnda_appeal", session),
            lambda: rules_kept.load_file(data, session),
            lambda: rules_kept.draft(session),
        ):
            with pytest.raises(NotAllowed):
                act()


def test_a_rule_by_somebody_who_may_not_write_rules_does_not_count(tripoli):
    rule = replace(rules()["cnda_appeal"], length=9)
    with tripoli.as_("doctor") as session:
        with session.case_file.transaction() as transaction:
            transaction.put(
                sign_revision(
                    session.case_file.signing,
                    compartment="registry",
                    entry=entry_of(rule.id),
                    case=None,
                    form="deadline_rule",
                    form_version=session.forms.version("deadline_rule"),
                    answers=answers_of(rule) | {"in_use": "yes", "counts": "here"},
                    recorded_at=session.now,
                )
            )
        assert rules_kept.known_rules(session) == rules()
    with tripoli.as_("legal") as session:
        assert row(session, "cnda_appeal").source == "program"
        changed(session, length=2)  # and it is no obstacle
        assert rules_kept.known_rules(session)["cnda_appeal"].length == 2


# ---------------------------------------------------------------------- files


def test_rules_travel_from_one_case_file_to_another_by_a_file(tripoli, tunis):
    with tripoli.as_("legal") as session:
        changed(session, length=2)
        data = rules_kept.export(session)
    with tunis.as_("coordinator") as session:
        assert rules_kept.preview_file(data, session).changed == ("cnda_appeal",)
        assert rules_kept.known_rules(session) == rules()
        loaded = rules_kept.load_file(data, session)
        assert (loaded.new, loaded.changed, loaded.same) == ((), ("cnda_appeal",), ())
        assert rules_kept.known_rules(session)["cnda_appeal"].length == 2
        assert rules_kept.load_file(data, session).same == ("cnda_appeal",)
        assert len(rules_kept.history(session, "cnda_appeal")) == 2


def test_a_file_with_one_bad_rule_changes_none(tripoli):
    good = to_toml([replace(rules()["cnda_appeal"], length=2)])
    bad = to_toml([replace(rules()["oqtf"], length=2)]).replace(b"months", b"moons")
    with tripoli.as_("legal") as session:
        with pytest.raises(BadRule) as refused:
            rules_kept.load_file(good + bad, session)
        assert (refused.value.rule, refused.value.field) == ("oqtf", "unit")
        for data in (b"", b"\xff\xfe", b"not = [toml"):
            with pytest.raises(NotRules):
                rules_kept.load_file(data, session)
        assert rules_kept.known_rules(session) == rules()


def test_a_bundle_brings_deadlines_and_no_rules(tripoli, tunis, tmp_path):
    with tripoli.as_("coordinator") as ours, tunis.as_("coordinator") as theirs:
        case_id, procedure = begun(ours, events=TOLD)
        changed(ours, length=2)
        entry = legal.set_deadline(ours, procedure, "cnda_appeal")
        contact = world.introduce(ours, theirs)
        bundle = world.send(ours, contact, (case_id,), tmp_path)
        world.receive(theirs, bundle)
        view = legal.deadline(theirs, entry)
        assert view.rule.length == 2  # how it was computed came along
        assert view.counts.length == 1
        assert rules_kept.known_rules(theirs) == rules()
        (found,) = stale(theirs, case_id)
        assert found.reasons == ("rule",)


# ----------------------------------------------------------------- two versions


def test_after_two_versions_are_settled_the_deadline_follows_the_facts(tripoli):
    with tripoli.as_("legal") as session:
        _, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        first = revised(shown(session, procedure))
        edited(session, procedure, authority="CNDA")
        said = first.answers | {
            "event": [first.answers["event"][0] | {"on": "2019-06-05"}]
        }
        with session.case_file.transaction() as transaction:
            put_entry(transaction, session, first, said)
        assert shown(session, procedure).state == "conflict"
        dates = {legal.deadline(session, entry).due}
        assert dates <= {date(2019, 7, 5), date(2019, 7, 8)}
        current = shown(session, procedure).answers["event"][0]["on"]
        expected = {"2019-06-04": date(2019, 7, 5), "2019-06-05": date(2019, 7, 8)}
        assert dates == {expected[current]}


def test_a_start_that_was_taken_out_is_told_of_and_the_date_stays(tripoli):
    with tripoli.as_("legal") as session:
        case_id, procedure = begun(session, events=TOLD)
        entry = legal.set_deadline(session, procedure, "cnda_appeal")
        writing = revised(shown(session, procedure))
        writing.answers.pop("event")
        with session.case_file.transaction() as transaction:
            put_entry(transaction, session, writing, writing.answers)
        assert legal.deadline(session, entry).due == date(2019, 7, 5)
        (found,) = stale(session, case_id)
        assert (found.reasons, found.now) == (("event_gone",), None)
        # Nothing stands in the way of putting it back.
        change_fact(
            session, procedure, [Change(fact="territory", value="alsace_moselle")]
        )

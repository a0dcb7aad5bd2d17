# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Consent: the latest dated decision on each thing counts, however it was recorded."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import permutations

import pytest

from app import consent
from app.catalogue import roles
from app.commands.consent import withdraw
from app.consent_records import body_key
from app.errors import (
    ConsentMissing,
    NotAllowed,
    NothingWritten,
    ProblemsLeft,
    ReasonNeeded,
)
from app.queries.entries import entries_of
from app.session import Session
from storage.revisions import sign_revision
from tests.helpers import casework, world
from tests.helpers.world import Site


@pytest.fixture
def social(tripoli: Site) -> Iterator[Session]:
    with tripoli.as_("social") as session:
        yield session


@pytest.fixture
def case(social: Session) -> str:
    return world.intake(social, "Aminata Sow")


def ago(session: Session, days: int) -> date:
    return session.today - timedelta(days=days)


def test_nothing_was_asked_of_a_new_case(social: Session, case: str) -> None:
    found = consent.state(social, case)
    assert list(found) == [item.code for item in consent.items()]
    assert {d.decision for d in found.values()} == {"not_asked"}
    answer = consent.allows(social, case, "team")
    assert (answer.allowed, answer.reason) == (False, "not_asked")


def test_each_item_of_the_file_is_a_question_of_the_form(social: Session) -> None:
    form = social.forms.current("consent")
    asked = {node.path for node in form.walk()}
    assert {f"/items/{item.code}" for item in consent.items()} <= asked
    assert all(set(item.badge) == {"fr", "en", "ar"} for item in consent.items())


def test_what_is_given_is_allowed_and_says_where_it_stands(
    social: Session, case: str
) -> None:
    entry = casework.consent(social, case, team="given", lawyer="refused")
    found = consent.state(social, case)
    assert (found["team"].decision, found["team"].holds) == ("given", True)
    assert found["team"].entry_id == found["lawyer"].entry_id == entry
    assert found["team"].on == social.today
    assert consent.allows(social, case, "team").allowed
    assert consent.allows(social, case, "lawyer").reason == "refused"
    assert consent.allows(social, case, "transfer").reason == "not_asked"


def test_a_later_record_changes_only_what_it_asks_about(
    social: Session, case: str
) -> None:
    first = casework.consent(
        social, case, ago(social, 30), team="given", statistics="given"
    )
    second = casework.consent(
        social, case, ago(social, 2), team="not_asked", statistics="refused"
    )
    found = consent.state(social, case)
    assert (found["team"].decision, found["team"].entry_id) == ("given", first)
    assert found["statistics"].decision == "refused"
    assert found["statistics"].entry_id == second


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        (("given", "refused"), "refused"),
        (("refused", "withdrawn"), "withdrawn"),
        (("given", "withdrawn"), "withdrawn"),
        (("given", "not_asked"), "given"),
        (("given", "given"), "given"),
    ],
)
def test_on_one_day_the_most_restrictive_counts(
    social: Session, case: str, said: tuple[str, str], counts: str
) -> None:
    for decision in said:
        casework.consent(social, case, team=decision, contact="given")
    assert consent.state(social, case)["team"].decision == counts


def test_the_order_of_recording_changes_nothing(social: Session) -> None:
    records = [
        (40, {"team": "given", "professions": "given"}),
        (20, {"team": "withdrawn", "professions": "not_asked"}),
        (20, {"team": "given", "professions": "refused"}),
        (5, {"team": "not_asked", "external": "given"}),
    ]
    found = set()
    for order in list(permutations(records))[::5]:
        case = world.intake(social, "Aminata Sow")
        for days, items in order:
            casework.consent(social, case, ago(social, days), **items)
        state = consent.state(social, case)
        found.add(tuple((d.decision, d.on, d.expired) for d in state.values()))
    assert len(found) == 1
    (only,) = found
    assert ("withdrawn", ago(social, 20), False) in only


def test_a_record_with_two_versions_counts_as_its_stricter_one(
    social: Session, case: str
) -> None:
    entry = casework.consent(social, case, team="given", lawyer="given")
    said = {"date": str(social.today), "items": {"team": "withdrawn"}}
    casework.branch(social, "protection", entry, said)
    found = consent.state(social, case)
    assert found["team"].decision == "withdrawn"
    assert found["lawyer"].decision == "not_asked"  # one version does not say it
    casework.consent(social, case, lawyer="given")
    assert consent.allows(social, case, "lawyer").allowed


def test_after_its_day_an_agreement_is_over(social: Session, case: str) -> None:
    casework.consent(
        social,
        case,
        ago(social, 30),
        team="given",
        record={"expires_on": str(ago(social, 1))},
    )
    found = consent.state(social, case)["team"]
    assert (found.decision, found.expired, found.holds) == ("given", True, False)
    assert consent.allows(social, case, "team").reason == "expired"


def test_on_its_last_day_an_agreement_still_holds(social: Session, case: str) -> None:
    casework.consent(
        social,
        case,
        ago(social, 30),
        team="given",
        record={"expires_on": str(social.today)},
    )
    assert consent.allows(social, case, "team").allowed


def test_what_was_not_said_freely_is_not_agreed_to(social: Session, case: str) -> None:
    casework.consent(social, case, freely="no", team="given", lawyer="refused")
    found = consent.state(social, case)
    assert found["team"].decision == "not_asked"
    assert found["lawyer"].decision == "refused"


def test_a_day_to_come_does_not_outlive_a_withdrawal(
    social: Session, case: str
) -> None:
    entry = casework.consent(social, case, ago(social, 3), team="given")
    far = {"date": "2062-11-22", "items": {"team": "given"}}
    root = social.case_file.revisions("protection", entry)[0]
    # as a laptop whose form was made to take it
    with social.case_file.transaction() as transaction:
        transaction.put(
            sign_revision(
                social.case_file.signing,
                compartment="protection",
                entry="f" * 32,
                case=case,
                form="consent",
                form_version=root.fields["form_version"],
                answers=far,
                recorded_at=social.now - timedelta(days=2),
            )
        )
    withdraw(social, case, ["team"])
    assert consent.state(social, case)["team"].decision == "withdrawn"


def body(name: str, decision: str = "given", **more: str) -> dict[str, str]:
    return {"body": name, "body_decision": decision, **more}


def test_outside_only_the_bodies_named_are_told(social: Session, case: str) -> None:
    casework.consent(
        social,
        case,
        external="given",
        bodies=[
            body("Croix-Rouge française", for_what="famille"),
            body("HCR", "refused"),
        ],
    )
    ask = consent.allows
    assert ask(social, case, "external", "la croix rouge française").allowed is False
    assert ask(social, case, "external", "CROIX ROUGE FRANÇAISE").allowed
    assert ask(social, case, "external", "HCR").reason == "refused"
    assert ask(social, case, "external", "OIM").reason == "other_body"
    assert ask(social, case, "external").reason == "other_body"
    found = consent.state(social, case)["external"]
    assert found.bodies == ("Croix-Rouge française",)
    answer = ask(social, case, "external", "croix-rouge française")
    assert answer.decision.what == "famille"


def test_each_body_is_agreed_to_in_its_own_time(social: Session, case: str) -> None:
    casework.consent(
        social, case, ago(social, 9), external="given", bodies=[body("HCR")]
    )
    casework.consent(
        social,
        case,
        ago(social, 5),
        external="given",
        bodies=[body("OIM", body_until=str(ago(social, 1))), body("Cimade")],
    )
    assert consent.state(social, case)["external"].bodies == ("Cimade", "HCR")
    assert consent.allows(social, case, "external", "OIM").reason == "expired"
    withdraw(social, case, ["external"])
    for name in ("HCR", "Cimade", "OIM"):
        reason = consent.allows(social, case, "external", name).reason
        assert reason == "withdrawn"
    assert consent.state(social, case)["external"].bodies == ()


def test_professions_beyond_the_team_are_those_that_were_named(
    social: Session, case: str
) -> None:
    casework.consent(social, case, professions="given", professions_who=["legal"])
    assert consent.allows(social, case, "professions", "legal").allowed
    other = consent.allows(social, case, "professions", "coordinator")
    assert other.reason == "other_body"
    casework.consent(social, case, professions="given")  # all, the same day
    still = consent.allows(social, case, "professions", "coordinator")
    assert still.reason == "other_body"  # the least of both


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Croix-Rouge", "croix rouge", True),
        ("  HCR ", "hcr", True),
        ("Médecins du Monde", "medecins du monde", True),
        ("مفوضيّة اللاجئين", "مفوضية اللاجئين", True),
        ("Centre", "Centre de détention", False),
        ("", "  ", True),
    ],
)
def test_a_body_is_known_by_its_words(one: str, other: str, same: bool) -> None:
    assert (body_key(one) == body_key(other)) is same


def test_a_withdrawal_is_a_record_of_its_own(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        case = world.intake(session, "Aminata Sow")
        casework.consent(session, case, ago(session, 9), team="given", lawyer="given")
        entry = withdraw(
            session, case, ["team", "statistics"], "a peur pour sa famille"
        )
        found = consent.state(session, case)
        assert found["team"].decision == found["statistics"].decision == "withdrawn"
        assert found["lawyer"].decision == "given"
        newest = entries_of(session, case, "consent")[0]
        assert newest.entry_id == entry
        assert newest.answers["record"] == {"why_changed": "a peur pour sa famille"}
        assert newest.occurred_on == session.today
        (details,) = casework.acts(session, "consent_withdrawn")
        assert details["items"] == "statistics,team"
        assert "peur" not in str(details)


def test_a_withdrawal_needs_an_item_that_exists_and_a_day_that_came(
    social: Session, case: str
) -> None:
    with pytest.raises(NothingWritten):
        withdraw(social, case, [])
    with pytest.raises(NotAllowed):
        withdraw(social, case, ["everything"])
    with pytest.raises(ProblemsLeft):
        withdraw(social, case, ["team"], on=social.today + timedelta(days=1))
    assert entries_of(social, case, "consent") == []


def test_who_cannot_read_consent_does_not_know_and_may_do_nothing(
    tripoli: Site,
) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        casework.consent(session, case, team="given")
    with tripoli.as_("mediator") as session:
        found = consent.state(session, case)
        assert {d.decision for d in found.values()} == {"unknown"}
        assert consent.allows(session, case, "team").reason == "unknown"
        assert consent.badges(session, case).rest == ()
        with pytest.raises(NotAllowed):
            withdraw(session, case, ["team"])


def test_a_record_sealed_to_others_leaves_everything_unknown(tripoli: Site) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        casework.consent(session, case, team="given")
        casework.write(
            session,
            case,
            "consent",
            {"date": str(session.today), "items": {"team": "withdrawn"}},
            sensitivity="named",
        )
        assert consent.state(session, case)["team"].decision == "withdrawn"
    with tripoli.as_("coordinator") as session:
        assert consent.allows(session, case, "team").reason == "unknown"


def test_the_badges_that_are_always_shown_and_the_others_that_were_asked(
    social: Session, case: str
) -> None:
    casework.consent(social, case, team="given", statistics="refused", transfer="given")
    found = consent.badges(social, case)
    assert [(b.item, b.decision) for b in found.shown] == [
        ("team", "given"),
        ("lawyer", "not_asked"),
        ("photo_file", "not_asked"),
    ]
    assert {(b.item, b.decision) for b in found.rest} == {
        ("statistics", "refused"),
        ("transfer", "given"),
    }


def test_going_on_without_an_agreement_needs_the_right_and_a_reason(
    tripoli: Site,
) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        answer = consent.allows(session, case, "team")
        with pytest.raises(ConsentMissing) as missing:
            consent.require_or_override(session, answer)
        assert (missing.value.item, missing.value.decision) == ("team", "not_asked")
        with pytest.raises(NotAllowed):
            consent.require_or_override(session, answer, "sa vie est en danger")
    with tripoli.as_("coordinator") as session:
        with pytest.raises(ReasonNeeded):
            consent.require_or_override(session, answer, "urgence absolue")
        assert consent.require_or_override(session, answer, "sa vie est en danger")
        casework.consent(session, case, team="given")
        fine = consent.allows(session, case, "team")
        assert not consent.require_or_override(session, fine, "sa vie est en danger")


def test_the_care_team_is_made_of_roles_that_exist() -> None:
    assert set(roles()) >= consent.CARE_TEAM

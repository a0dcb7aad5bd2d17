# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Referrals: a table of moves, each with what it needs, and none without consent."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from app.commands.consent import withdraw
from app.commands.referrals import every_move, history, move, moves
from app.errors import (
    ConsentMissing,
    EntryIsFinal,
    MoveNotAllowed,
    NotAllowed,
    ProblemsLeft,
    ReasonNeeded,
    TwoVersions,
)
from app.forms.uses import plan_of
from app.queries import agenda
from app.queries.entries import Stored, entry
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.casework import day
from tests.helpers.world import PEOPLE, Site

PLACE = "protection"
# Written out rather than read from referrals.toml: a change there must be meant.
TABLE = {
    "draft": {"sent", "cancelled"},
    "sent": {"received", "accepted", "rejected", "no_answer", "cancelled", "revoked"},
    "received": {"accepted", "rejected", "no_answer", "cancelled", "revoked"},
    "accepted": {"done", "not_attended", "cancelled", "revoked"},
    "not_attended": {"accepted"},
    "no_answer": {"sent"},
    "rejected": set(),
    "done": set(),
    "revoked": set(),
    "cancelled": set(),
}
MORE: dict[str, dict[str, Any]] = {
    "rejected": {"more": {"rejection": "capacity"}},
    "done": {"note": "Consultation faite."},
    "revoked": {"note": "Envoyée par erreur."},
}
# How to get there from a draft.
WAYS = {
    "draft": (),
    "sent": ("sent",),
    "received": ("sent", "received"),
    "accepted": ("sent", "accepted"),
    "rejected": ("sent", "rejected"),
    "done": ("sent", "accepted", "done"),
    "not_attended": ("sent", "accepted", "not_attended"),
    "no_answer": ("sent", "no_answer"),
    "revoked": ("sent", "revoked"),
    "cancelled": ("cancelled",),
}


@pytest.fixture
def social(tripoli: Site, case: str) -> Iterator[Session]:
    with tripoli.as_("social") as session:
        yield session


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        found = world.intake(session, "Aminata Sow")
        casework.consent(
            session,
            found,
            external="given",
            bodies=[{"body": "Hôpital central", "body_decision": "given"}],
        )
        return found


def referral(session: Session, case: str, **answers: Any) -> str:
    said = {
        "service": "health",
        "purpose": "Une consultation.",
        "to": {"kind": "organisation", "organisation": "Hôpital central"},
    }
    return casework.write(session, case, "referral", said | answers)


def go(session: Session, entry_id: str, *states: str) -> Stored:
    for to in states:
        move(session, PLACE, entry_id, to, on=session.today, **MORE.get(to, {}))
    return stored(session, entry_id)


def stored(session: Session, entry_id: str) -> Stored:
    found = entry(session, PLACE, entry_id)
    assert found is not None
    return found


def account(session: Session, role: str) -> str:
    accounts = session.case_file.accounts().values()
    return next(a.id for a in accounts if a.name == PEOPLE[role])


def test_every_state_of_the_list_is_in_the_table(social: Session) -> None:
    form = social.forms.current("referral")
    codes = [choice.name for choice in form.lists["referral_status"]]
    assert set(codes) == set(TABLE)
    asked = {node.path for node in form.walk()}
    for known in every_move():
        assert {f"/{name}" for name in (*known.asks, *known.required)} <= asked
        assert set(known.words) == {"fr", "en", "ar"}
        assert known.to in codes
        assert known.before <= set(codes)


@pytest.mark.parametrize("status", TABLE)
def test_from_each_state_these_moves_and_no_others(
    social: Session, case: str, status: str
) -> None:
    entry_id = referral(social, case)
    found = go(social, entry_id, *WAYS[status])
    assert found.status == status
    assert {m.to for m in moves(social, found)} == TABLE[status]
    for to in TABLE.keys() - TABLE[status]:
        with pytest.raises(MoveNotAllowed) as refused:
            go(social, entry_id, to)
        assert (refused.value.before, refused.value.after) == (status, to)
    assert stored(social, entry_id).heads == found.heads
    for to in TABLE[status]:
        assert go(social, referral_at(social, case, status), to).status == to


def referral_at(session: Session, case: str, status: str) -> str:
    entry_id = referral(session, case)
    go(session, entry_id, *WAYS[status])
    return entry_id


def test_a_move_keeps_the_day_and_what_was_said(social: Session, case: str) -> None:
    entry_id = referral(social, case, respond_by=day(social, 14))
    found = go(social, entry_id, "sent")
    assert found.answers["sent_on"] == day(social)
    assert found.answers["status"] == "sent"
    assert found.answers["consent_entry"]
    assert found.answers["purpose"] == "Une consultation."
    later = {"appointment_on": day(social, 20)}
    move(social, PLACE, entry_id, "accepted", on=social.today, more=later)
    assert stored(social, entry_id).answers["appointment_on"] == day(social, 20)
    found = go(social, entry_id, "done")
    assert found.answers["outcome"] == "Consultation faite."
    assert found.answers["ended_on"] == day(social)


def test_what_no_longer_applies_falls_away(social: Session, case: str) -> None:
    entry_id = referral_at(social, case, "rejected")
    assert stored(social, entry_id).answers["rejection"] == "capacity"
    entry_id = referral(social, case)
    move(
        social,
        PLACE,
        entry_id,
        "sent",
        on=social.today,
        more={"rejection": "capacity", "purpose": "Autre chose.", "outcome": "?"},
    )
    answers = stored(social, entry_id).answers
    assert answers["purpose"] == "Une consultation."  # the move does not ask for it
    assert {"rejection", "outcome"}.isdisjoint(answers)


@pytest.mark.parametrize(
    ("to", "way", "more", "missing"),
    [
        ("rejected", ("sent",), {}, "/rejection"),
        ("done", ("sent", "accepted"), {}, "/outcome"),
        ("done", ("sent", "accepted"), {"note": "   "}, "/outcome"),
        ("revoked", ("sent",), {}, "/reason"),
        ("rejected", ("sent",), {"more": {"rejection": ""}}, "/rejection"),
    ],
)
def test_some_moves_need_a_reason_or_an_outcome(
    social: Session,
    case: str,
    to: str,
    way: tuple[str, ...],
    more: dict[str, Any],
    missing: str,
) -> None:
    entry_id = referral(social, case)
    before = go(social, entry_id, *way)
    with pytest.raises(ProblemsLeft) as problems:
        move(social, PLACE, entry_id, to, on=social.today, **more)
    assert problems.value.places == (missing,)
    assert stored(social, entry_id).heads == before.heads


def test_a_move_is_not_made_on_a_day_to_come(social: Session, case: str) -> None:
    entry_id = referral(social, case)
    tomorrow = social.today + timedelta(days=1)
    with pytest.raises(ProblemsLeft) as problems:
        move(social, PLACE, entry_id, "sent", on=tomorrow)
    assert problems.value.places == ("/sent_on",)
    go(social, entry_id, "sent", "accepted", "not_attended")
    move(social, PLACE, entry_id, "accepted", on=tomorrow)  # the new appointment
    assert stored(social, entry_id).answers["appointment_on"] == day(social, 1)


@pytest.mark.parametrize(
    ("to", "items", "refused"),
    [
        ({"kind": "organisation", "organisation": "HCR"}, {}, ("external", "other_body")),
        ({"kind": "organisation"}, {}, ("external", "other_body")),
        ({"kind": "authority", "organisation": "Préfecture"}, {}, ("external", "other_body")),
        ({"kind": "lawyer", "organisation": "Me Diop"}, {"lawyer": "refused"}, ("lawyer", "refused")),
        ({"kind": "lawyer", "organisation": "Me Diop"}, {"lawyer": "given"}, None),
        ({"kind": "colleague", "colleague": "doctor"}, {}, ("team", "not_asked")),
        ({"kind": "colleague", "colleague": "doctor"}, {"team": "given"}, None),
        ({"kind": "colleague", "colleague": "legal"}, {"team": "given"}, ("professions", "not_asked")),
        ({"kind": "colleague", "colleague": "legal"}, {"professions": "given"}, None),
        (
            {"kind": "colleague", "colleague": "legal"},
            {"professions": "given", "professions_who": ["coordinator"]},
            ("professions", "other_body"),
        ),
        ({"kind": "organisation", "organisation": "hopital CENTRAL"}, {}, None),
    ],
)  # fmt: skip
def test_nothing_is_sent_without_the_agreement_for_that_recipient(
    social: Session,
    case: str,
    to: dict[str, str],
    items: dict[str, Any],
    refused: tuple[str, str] | None,
) -> None:
    if items:
        casework.consent(social, case, **items)
    if "colleague" in to:
        to = to | {"colleague": account(social, to["colleague"])}
    chosen = "lawyer" if items.get("lawyer") else "external"
    entry_id = referral(social, case, to=to, consent_item=chosen)
    if refused is None:
        assert go(social, entry_id, "sent").status == "sent"
        return
    with pytest.raises(ConsentMissing) as missing:
        go(social, entry_id, "sent")
    assert (missing.value.item, missing.value.decision) == refused
    assert stored(social, entry_id).status == "draft"


def test_an_item_that_is_not_for_outside_opens_nothing_outside(
    social: Session, case: str
) -> None:
    casework.consent(social, case, team="given", professions="given")
    to = {"kind": "organisation", "organisation": "HCR"}
    entry_id = referral(social, case, to=to, consent_item="team")
    with pytest.raises(ConsentMissing) as missing:
        go(social, entry_id, "sent")
    assert missing.value.item == "external"


def test_after_a_withdrawal_nothing_more_is_sent(social: Session, case: str) -> None:
    sent = referral_at(social, case, "no_answer")
    entry_id = referral(social, case)
    withdraw(social, case, ["external"])
    for known in (entry_id, sent):
        with pytest.raises(ConsentMissing) as missing:
            go(social, known, "sent")
        assert missing.value.decision == "withdrawn"


def test_an_override_needs_the_right_and_a_reason_and_leaves_a_trace(
    tripoli: Site, case: str
) -> None:
    reason = "elle risque la mort ce soir"
    with tripoli.as_("social") as session:
        withdraw(session, case, ["external"])
        entry_id = referral(session, case)
        with pytest.raises(NotAllowed):
            move(
                session,
                PLACE,
                entry_id,
                "sent",
                on=session.today,
                override_reason=reason,
            )
    with tripoli.as_("coordinator") as session:
        with pytest.raises(ReasonNeeded):
            move(
                session,
                PLACE,
                entry_id,
                "sent",
                on=session.today,
                override_reason="oui",
            )
        move(session, PLACE, entry_id, "sent", on=session.today, override_reason=reason)
        found = stored(session, entry_id)
        assert (found.status, found.answers["consent_override"]) == ("sent", reason)
        (details,) = casework.acts(session, "consent_overridden")
        assert details == {
            "case": case,
            "decision": "withdrawn",
            "entry": entry_id,
            "item": "external",
            "what": "referral",
        }
        moved = casework.acts(session, "referral_moved")
        assert [(d["entry"], d["to"]) for d in moved] == [(entry_id, "sent")]


def test_a_reason_where_everything_is_agreed_overrides_nothing(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("coordinator") as session:
        entry_id = referral(session, case)
        move(
            session,
            PLACE,
            entry_id,
            "sent",
            on=session.today,
            override_reason="pour être sûre de moi",
        )
        assert "consent_override" not in stored(session, entry_id).answers
        assert casework.acts(session, "consent_overridden") == []


def test_a_colleague_answers_for_themselves_and_nobody_for_what_they_sent(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        casework.consent(session, case, team="given")
        to = {"kind": "colleague", "colleague": account(session, "doctor")}
        entry_id = referral(session, case, to=to)
        found = go(session, entry_id, "sent")
        assert {m.to for m in moves(session, found)} == {
            "no_answer",
            "cancelled",
            "revoked",
        }
        with pytest.raises(MoveNotAllowed):
            go(session, entry_id, "accepted")
    with tripoli.as_("doctor") as session:
        found = stored(session, entry_id)
        assert {"received", "accepted", "rejected"} <= {
            m.to for m in moves(session, found)
        }
        assert "revoked" not in {m.to for m in moves(session, found)}
        assert go(session, entry_id, "accepted").status == "accepted"
    with tripoli.as_("doctor") as session:
        own = referral(session, case, to={"kind": "colleague", "colleague": session.me})
        found = go(session, own, "sent")
        assert "accepted" not in {m.to for m in moves(session, found)}


def test_who_wrote_it_and_the_coordination_take_it_back(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        entry_id = referral(session, case)
        go(session, entry_id, "sent")
    with tripoli.as_("social") as session, pytest.raises(MoveNotAllowed):
        go(session, entry_id, "revoked")
    with tripoli.as_("coordinator") as session:
        assert go(session, entry_id, "revoked").status == "revoked"


def test_who_writes_no_referrals_moves_none(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        note = world.note(session, case, "Une note.")
        with pytest.raises(NotAllowed):
            move(session, "social", note, "sent", on=session.today)
        with pytest.raises(NotAllowed):
            move(session, PLACE, "0" * 32, "sent", on=session.today)


def test_the_expected_answer_is_due_until_there_is_one(
    social: Session, case: str
) -> None:
    def due() -> list[tuple[str, str]]:
        until = social.today + timedelta(days=60)
        found = agenda.agenda(social, until=until, mine=False)
        return [(item.place, item.duty) for item in found]

    entry_id = referral(social, case, respond_by=day(social, 14))
    go(social, entry_id, "sent")
    assert due() == [("/respond_by", "follow_up")]
    more = {"appointment_on": day(social, 20)}
    move(social, PLACE, entry_id, "accepted", on=social.today, more=more)
    assert due() == [("/appointment_on", "follow_up")]
    go(social, entry_id, "done")
    assert due() == []
    ended = plan_of(social.forms.current("referral")).ended
    for status in ended:
        referral_at(social, case, status)
    assert due() == []


def test_its_history_is_read_from_its_versions(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        entry_id = referral(session, case)
        go(session, entry_id, "sent", "no_answer", "sent", "accepted")
    with tripoli.as_("coordinator") as session:
        go(session, entry_id, "done")
        steps = history(session, stored(session, entry_id))
        assert [(s.before, s.after) for s in steps] == [
            ("draft", "sent"),
            ("sent", "no_answer"),
            ("no_answer", "sent"),
            ("sent", "accepted"),
            ("accepted", "done"),
        ]
        assert [s.who for s in steps] == [PEOPLE["social"]] * 4 + [
            PEOPLE["coordinator"]
        ]
        assert steps[-1].said["outcome"] == "Consultation faite."
        assert steps[0].said["sent_on"] == day(session)


def test_a_signed_or_double_referral_does_not_move(social: Session, case: str) -> None:
    said = {"service": "health", "purpose": "Une consultation."}
    signed = casework.write(social, case, "referral", said, final=True)
    assert moves(social, stored(social, signed)) == ()
    with pytest.raises(EntryIsFinal):
        go(social, signed, "cancelled")
    double = referral(social, case)
    casework.branch(social, PLACE, double, said | {"status": "draft"})
    assert moves(social, stored(social, double)) == ()
    with pytest.raises(TwoVersions):
        go(social, double, "cancelled")

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Referrals: a table of moves, each with what it needs, and none without consent."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from app.commands.referrals import every_move, history, move, moves
from app.errors import (
    EntryIsFinal,
    MoveNotAllowed,
    NotAllowed,
    ProblemsLeft,
    TwoVersions,
)
from app.forms.uses import plan_of
from app.queries import agenda
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.casework import day
from tests.helpers.referring import PLACE, account, go, referral, stored
from tests.helpers.world import PEOPLE, Site

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
    assert due() == [("/appointment_on", "appointment")]
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

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is sent without the agreement for that recipient, or a reason that stays."""

from collections.abc import Iterator
from typing import Any

import pytest

from app.commands.consent import withdraw
from app.commands.referrals import move
from app.errors import ConsentMissing, NotAllowed, ReasonNeeded
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.referring import PLACE, account, go, referral, stored
from tests.helpers.world import Site


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
    sent = referral(social, case)
    go(social, sent, "sent", "no_answer")
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

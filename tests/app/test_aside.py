# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed outside an entry stays in the compartment it belongs to."""

from typing import Any

import pytest

from app import half_answered
from app.commands.aside import drop_aside, keep_aside, kept_aside, kept_names
from app.commands.cases import set_status
from app.commands.entries import NAMED, drafts
from app.queries.entries import entry
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.world import Site

LONG = "نص طويل " * 25_000  # 200,000 letters


def rows(session: Session, compartment: str) -> list[tuple[Any, ...]]:
    return session.case_file.rows(f"SELECT account, body FROM {compartment}.draft")


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow")


def test_it_stands_in_its_own_compartment_and_nowhere_else(tripoli: Site) -> None:
    with tripoli.as_("doctor") as session:
        assert keep_aside("x", {"text": "Poignet"}, session, compartment="medical")
        assert kept_aside("x", session, compartment="medical") == {"text": "Poignet"}
        assert kept_aside("x", session) == {}
        assert rows(session, "identity") == []
        assert len(rows(session, "medical")) == 1
        drop_aside("x", session, compartment="medical")
        assert rows(session, "medical") == []


def test_without_the_key_nothing_is_kept_and_nothing_goes_wrong(tripoli: Site) -> None:
    with tripoli.as_("legal") as session:
        assert "medical" not in session.compartments
        assert keep_aside("x", {"text": "Poignet"}, session, compartment="medical")
        assert kept_aside("x", session, compartment="medical") == {}
        assert kept_names("", session, compartment="medical") == []
        drop_aside("x", session, compartment="medical")


def test_a_text_as_long_as_an_extract_may_be_is_kept(tripoli: Site) -> None:
    with tripoli.as_("doctor") as session:
        assert len(LONG) == 200_000
        assert keep_aside("x", {"text": LONG}, session, compartment="medical")
        assert kept_aside("x", session, compartment="medical") == {"text": LONG}


def test_what_is_too_long_is_said_and_the_last_that_fitted_stays(
    tripoli: Site,
) -> None:
    with tripoli.as_("doctor") as session:
        for place, size in (("identity", 64 * 1024), ("medical", 1024 * 1024)):
            assert keep_aside("x", {"text": "a"}, session, compartment=place)
            long = {"text": "a" * size}
            assert not keep_aside("x", long, session, compartment=place)
            assert kept_aside("x", session, compartment=place) == {"text": "a"}


def test_it_is_one_account_s_and_no_draft_of_an_entry(tripoli: Site) -> None:
    with tripoli.as_("social") as session:
        keep_aside("x", {"text": "Ma phrase"}, session, compartment="protection")
        assert drafts(session) == []
    with tripoli.as_("coordinator") as session:
        assert kept_aside("x", session, compartment="protection") == {}


def test_words_about_an_entry_for_named_people_are_sealed_to_their_author(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        made = casework.write(
            session,
            case,
            "note",
            {"text": "Confié."},
            sensitivity=NAMED,
            readers=(session.me,),
        )
        source = entry(session, "medical", made)
        assert source is not None
        question = half_answered.of_extract(source)
        said = {"text": "Un secret"}
        assert half_answered.keep(question, said, session)
        ((_account, body),) = rows(session, "medical")
        assert b"secret" not in body
        assert half_answered.kept(question, session) == said
        half_answered.drop(question, session)
        assert half_answered.kept(question, session) == {}


def test_what_was_half_answered_last_comes_first(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        for item in ("team", "lawyer", "external"):
            question = half_answered.of_withdrawal(case, item)
            half_answered.keep(question, {"reason": item}, session)
        question = half_answered.of_withdrawal(case, "lawyer")
        half_answered.keep(question, {"reason": "Autre chose"}, session)
        half_answered.keep(half_answered.of_withdrawal(case, "external"), {}, session)
        assert half_answered.kept_kinds(session, "protection", case) == [
            "withdrawal/lawyer",
            "withdrawal/team",
        ]
        assert half_answered.kept_kinds(session, "protection", case[:8]) == []


def test_why_a_case_is_opened_again_is_kept_where_the_reason_will_stand(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("legal") as session:
        with session.case_file.transaction() as transaction:
            set_status(transaction, session, case, "closed")
        assert half_answered.of_reopening(session, case).compartment == "legal"
        casework.write(session, case, "closure", {"reason": "lost", "summary": "Vu."})
        assert half_answered.of_reopening(session, case).compartment == "protection"

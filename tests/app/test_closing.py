# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing a case: never while a deadline runs, and nothing open is overlooked."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.commands.cases import set_status
from app.commands.closing import Check, checks, close_case, reopen_case
from app.commands.entries import Writing, save_draft, save_entry
from app.commands.referrals import move
from app.commands.tasks import set_done
from app.errors import (
    DeadlineRunning,
    EntryIsFinal,
    NotAcknowledged,
    NotAllowed,
    ProblemsLeft,
    ReasonNeeded,
    TwoVersions,
)
from app.queries import cases, timeline
from app.queries.entries import entries_of, entry
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.casework import day, task
from tests.helpers.world import Site


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow")


def closure(session: Session, case: str, **answers: Any) -> Writing:
    said = {"reason": "goals_met", "summary": "Tout va bien."}
    return casework.writing(session, case, "closure", said | answers)


def status(session: Session, case: str) -> str:
    row = cases.row_of(session, case)
    assert row is not None
    return row.status


def deadline(site: Site, role: str, case: str, place: str, ahead: int) -> str:
    with site.as_(role) as session:
        return casework.write(
            session,
            case,
            "task",
            {"title": "Recours", "due_on": day(session, ahead), "kind": "deadline"},
            compartment=place,
        )


def test_a_case_with_nothing_open_is_closed_and_signed(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        assert checks(session, case) == ()
        close_case(session, closure(session, case))
        (found,) = entries_of(session, case, "closure")
        assert (found.state, status(session, case)) == ("final", "closed")
        assert found.answers["case_status"] == "closed"
    with tripoli.as_("coordinator") as session:
        (details,) = casework.acts(session, "case_closed")
        assert details["entry"] == found.entry_id
        assert (details["status"], details["left"]) == ("closed", 0)


@pytest.mark.parametrize(
    ("reason", "becomes"),
    [
        ("transferred", "transferred"),
        ("lost", "lost"),
        ("duplicate", "duplicate"),
        ("died", "closed"),
    ],
)
def test_the_reason_says_what_the_case_becomes(
    tripoli: Site, case: str, reason: str, becomes: str
) -> None:
    with tripoli.as_("legal") as session:
        # as a program that worked nothing out would write it
        bare = {"reason": reason, "closed_on": day(session)}
        version = session.forms.version("closure")
        writing = Writing("b" * 32, case, "protection", "closure", version, bare)
        close_case(session, writing)
        assert status(session, case) == becomes
        found = entry(session, "protection", "b" * 32)
        assert found is not None
        assert found.answers["case_status"] == becomes


def test_data_are_looked_at_again_two_years_after_the_last_contact(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        keeping = {"last_contact": "2026-03-01"}
        writing = closure(session, case, closed_on="2026-06-01", keeping=keeping)
        close_case(session, writing)
        (found,) = entries_of(session, case, "closure")
        until = date.fromisoformat(found.answers["keeping"]["retain_until"])
        assert abs((until - date(2028, 3, 1)).days) <= 1


def test_a_running_deadline_blocks_even_who_cannot_read_it(
    tripoli: Site, case: str
) -> None:
    for ahead in (30, -5):  # also one that passed and that nobody ended
        made = deadline(tripoli, "doctor", case, "medical", ahead)
        with tripoli.as_("social") as session:
            (check,) = checks(session, case)
            assert check.blocking
            assert (check.kind, check.compartment) == ("deadline", "medical")
            assert check.day == date.fromisoformat(day(session, ahead))
            for seen in (frozenset(), frozenset({check})):
                with pytest.raises(DeadlineRunning) as running:
                    close_case(session, closure(session, case), seen)
                assert running.value.days == (check.day,)
            assert status(session, case) == "open"
            assert entries_of(session, case, "closure") == []
        with tripoli.as_("doctor") as session:
            set_done(session, "medical", made, "/due_on")
    with tripoli.as_("social") as session:
        assert checks(session, case) == ()


def test_a_deadline_one_can_read_is_counted_once(tripoli: Site, case: str) -> None:
    deadline(tripoli, "social", case, "protection", 3)
    deadline(tripoli, "social", case, "protection", 1)
    with tripoli.as_("social") as session:
        (check,) = checks(session, case)
        assert check == Check(
            "deadline",
            "protection",
            date.fromisoformat(day(session, 1)),
            2,
            blocking=True,
        )


def open_things(session: Session, case: str) -> dict[str, str]:
    """Leave one of everything open; return the entries' ids."""
    casework.consent(session, case, lawyer="given")
    said = {"service": "legal", "purpose": "Un recours."}
    to = {"kind": "lawyer", "organisation": "Me Diop"}
    sent = casework.write(
        session, case, "referral", said | {"to": to, "consent_item": "lawyer"}
    )
    move(session, "protection", sent, "sent", on=session.today)
    todo = task(session, case, "Appeler", day(session, 4))
    note = world.note(session, case, "Une version.")
    answers = {"text": "Une autre.", "occurred_on": day(session)}
    casework.branch(session, "social", note, answers)
    draft = casework.writing(session, case, "note", {"text": "Pas fini"})
    save_draft(draft, session)
    return {"referral": sent, "task": todo, "conflict": note, "draft": draft.entry_id}


def test_what_stays_open_is_listed_and_has_to_be_seen(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        open_things(session, case)
        save_draft(closure(session, case), session)  # the closure itself is none
        found = checks(session, case)
        assert [(c.kind, c.compartment, c.count, c.blocking) for c in found] == [
            ("referral", "protection", 1, False),
            ("task", "protection", 1, False),
            ("conflict", "social", 1, False),
            ("draft", "social", 1, False),
        ]
        with pytest.raises(NotAcknowledged) as unseen:
            close_case(session, closure(session, case))
        assert unseen.value.kinds == ("referral", "task", "conflict", "draft")
        with pytest.raises(NotAcknowledged) as unseen:
            close_case(session, closure(session, case), frozenset(found[:2]))
        assert unseen.value.kinds == ("conflict", "draft")
        assert status(session, case) == "open"
        close_case(session, closure(session, case), frozenset(found))
        assert status(session, case) == "closed"
    with tripoli.as_("coordinator") as session:
        (details,) = casework.acts(session, "case_closed")
        assert details["left"] == 4


def test_what_came_after_it_was_seen_has_to_be_seen_too(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        task(session, case, "Un", day(session, 4))
        seen = frozenset(checks(session, case))
        task(session, case, "Deux", day(session, 5))
        with pytest.raises(NotAcknowledged):
            close_case(session, closure(session, case), seen)


def test_the_drafts_of_others_hold_up_nobody(tripoli: Site, case: str) -> None:
    with tripoli.as_("coordinator") as session:
        save_draft(casework.writing(session, case, "note", {"text": "Idée"}), session)
    with tripoli.as_("social") as session:
        assert checks(session, case) == ()


def test_only_who_may_close_closes(tripoli: Site, case: str) -> None:
    with tripoli.as_("doctor") as session:
        with pytest.raises(NotAllowed):
            close_case(session, closure(session, case))
        with pytest.raises(NotAllowed):
            reopen_case(session, case, "Elle est revenue.")


def test_a_closure_says_why(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        version = session.forms.version("closure")
        writing = Writing("b" * 32, case, "protection", "closure", version, {})
        with pytest.raises(ProblemsLeft) as problems:
            close_case(session, writing)
        assert problems.value.places == ("/reason",)
        note = casework.writing(session, case, "note", {"text": "Ce n’est pas cela."})
        with pytest.raises(NotAllowed):
            close_case(session, note)
        assert status(session, case) == "open"


def test_a_closure_is_signed_once(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        writing = closure(session, case)
        close_case(session, writing)
        with pytest.raises(EntryIsFinal):
            close_case(session, writing)
        assert len(entries_of(session, case, "closure")) == 1


@pytest.mark.parametrize("sensitivity", ["named", "discreet"])
def test_a_closure_is_kept_from_nobody_who_holds_the_key(
    tripoli: Site, case: str, sensitivity: str
) -> None:
    with tripoli.as_("social") as session:
        with pytest.raises(NotAllowed):
            close_case(
                session, replace(closure(session, case), sensitivity=sensitivity)
            )
        assert status(session, case) == "open"


def test_a_case_with_two_versions_of_its_facts_waits(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        facts = session.case_file.revisions("registry", case)[0].fields["answers"]
        casework.branch(session, "registry", case, facts | {"risk": "high"})
        with pytest.raises(TwoVersions):
            close_case(session, closure(session, case))
        assert entries_of(session, case, "closure") == []


def test_a_case_comes_back_with_a_reason_beside_its_closure(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        close_case(session, closure(session, case, reason="lost"))
        assert status(session, case) == "lost"
        with pytest.raises(ReasonNeeded):
            reopen_case(session, case, "  ")
        note = reopen_case(session, case, "Elle est revenue à la maraude.")
        assert status(session, case) == "open"
        with pytest.raises(NotAllowed):  # it is open
            reopen_case(session, case, "Encore.")
    with tripoli.as_("coordinator") as session:
        (ended,) = entries_of(session, case, "closure")
        view = timeline.view(session, "protection", ended.entry_id)
        assert view is not None
        (added,) = timeline.addenda(session, view)
        assert added.entry_id == note
        assert added.answers is not None
        assert added.answers["text"] == "Elle est revenue à la maraude."
        (details,) = casework.acts(session, "case_reopened")
        assert "maraude" not in str(details)
        save_entry(casework.writing(session, case, "note", {"text": "Suite."}), session)
        close_case(session, closure(session, case))  # and it can end again
        assert status(session, case) == "closed"


def test_without_a_closure_to_read_the_reason_is_a_note_of_ones_own(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("legal") as session:
        with session.case_file.transaction() as transaction:
            set_status(transaction, session, case, "closed")
        note = reopen_case(session, case, "Fermé par erreur.")
        found = entry(session, "legal", note)
        assert found is not None
        assert (found.form, found.state) == ("note", "final")
        assert status(session, case) == "open"

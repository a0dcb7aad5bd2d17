# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a handover must not do: betray, give a code twice, or pass a case in a circle."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import CustodyImpossible, NotAllowed
from app.extracts import ShareExtract, share_extract
from app.forms.library import entry_of
from app.handover import cards, compose, contacts, ledger, purging, statements
from app.handover.compose import ComposeBundle
from app.progress import Progress
from app.queries import cases as case_queries
from app.session import Session
from storage import reading
from tests.helpers import casework, world
from tests.helpers.world import Site


@pytest.fixture
def here(tripoli: Site) -> Iterator[Session]:
    with tripoli.as_("social") as session:
        yield session


@pytest.fixture
def there(tunis: Site) -> Iterator[Session]:
    with tunis.as_("coordinator") as session:
        yield session


def passed(here: Session, there: Session, case: str, folder: Path) -> None:
    """Hand a case over to the end: receipt, purge."""
    contact = world.introduce(here, there)
    command = ComposeBundle((contact,), (case,), "legal", folder, mode="custody")
    path = compose.compose(command, here, Progress())
    statements.take(world.receive(there, path).statement, here)
    purging.purge(here, ledger.sent(here)[0].bundle_id)


def test_a_code_is_not_given_twice_though_its_case_has_gone(
    here: Session, there: Session, tmp_path: Path
) -> None:
    first = world.intake(here, "Aminata Sow")
    row = case_queries.row_of(here, first)
    passed(here, there, first, tmp_path)
    other = case_queries.row_of(here, world.intake(here, "Moussa Bâ"))
    assert row is not None
    assert other is not None
    assert (row.code[-4:], other.code[-4:]) == ("0001", "0002")


def test_who_hands_nothing_over_takes_no_receipt_in(
    tripoli: Site, there: Session, tmp_path: Path
) -> None:
    with tripoli.as_("social") as here:
        case = world.intake(here, "Aminata Sow")
        path = world.send(here, world.introduce(here, there), (case,), tmp_path)
        receipt = world.receive(there, path).statement
    with tripoli.as_("mediator") as mediator, pytest.raises(NotAllowed):
        statements.take(receipt, mediator)


def test_custody_does_not_go_to_a_colleague_of_the_same_case_file(
    tripoli: Site, tmp_path: Path
) -> None:
    with tripoli.as_("legal") as amal:
        card = cards.my_card(amal)
    with tripoli.as_("social") as here:
        case = world.intake(here, "Aminata Sow")
        known = contacts.add_contact(cards.read_card(card, here), here, verified=True)
        command = ComposeBundle((known,), (case,), "legal", tmp_path, mode="custody")
        with pytest.raises(CustodyImpossible) as caught:
            compose.compose(command, here, Progress())
    assert caught.value.obstacles == ("same_file",)


def test_a_form_that_only_what_stays_was_written_with_stays_too(
    here: Session, there: Session, tmp_path: Path
) -> None:
    case = world.intake(here, "Aminata Sow")
    world.note(here, case, "Entre nous.", discreet=True)
    path = world.send(here, world.introduce(here, there), (case,), tmp_path)
    world.receive(there, path)
    sent = [row[0] for row in reading.entries_of(there.case_file, "form")]
    assert entry_of("note", here.forms.version("note")) not in sent


def test_the_journal_does_not_say_whose_discreet_entry_was_shared_unasked(
    tripoli: Site,
) -> None:
    with tripoli.as_("social") as here:
        case = world.intake(here, "Aminata Sow")
    with tripoli.as_("doctor") as doctor:
        entry = world.note(doctor, case, "Ce qu’elle n’a dit qu’à nous.", discreet=True)
        command = ShareExtract(
            "medical",
            entry,
            ("social",),
            "À ne pas loger seule.",
            "coordination",
            override_reason="urgence vitale pour elle",
        )
        share_extract(command, doctor)
    with tripoli.as_("coordinator") as session:
        told = casework.acts(session, "consent_overridden")
        assert told
        assert not any("case" in act for act in told)

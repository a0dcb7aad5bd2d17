# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody: who answers for a case while it passes from one laptop to another."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from app import custody
from app.commands import consent
from app.errors import (
    BadSignature,
    BundleExpired,
    CaseReadOnly,
    CustodyImpossible,
    CustodyMovedOn,
    NotAcknowledged,
    NotAllowed,
    NotAStatement,
    StatementForged,
    UnknownBundle,
)
from app.handover import (
    arrival,
    cards,
    compose,
    contacts,
    ledger,
    purging,
    statements,
    updates,
)
from app.handover.compose import ComposeBundle
from app.progress import Progress
from app.queries import cases as case_queries
from app.session import Session
from storage import canonical
from tests.helpers import world
from tests.helpers.world import Site


@dataclass(frozen=True)
class Passage:
    """Two laptops, a case of two notes, and what goes between them."""

    here: Session
    there: Session
    contact: str
    back: str
    case: str
    folder: Path

    def send(self, **more: object) -> Path:
        command = ComposeBundle(
            (self.contact,), (self.case,), "transfer_of_care", self.folder
        )
        command = replace(command, mode="custody", **more)  # type: ignore[arg-type]
        return compose.compose(command, self.here, Progress())

    def accept(self, path: Path) -> bytes:
        return world.receive(self.there, path).statement

    def state(self, session: Session) -> str:
        return custody.custody_of(session, self.case).state

    def last(self, direction: str = "sent") -> ledger.LedgerRow:
        rows = ledger.sent if direction == "sent" else ledger.received
        return rows(self.here if direction == "sent" else self.there)[0]


@pytest.fixture
def passage(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Passage]:
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        case = world.intake(here, "Aminata Sow")
        world.note(here, case, "Hébergée jusqu’à vendredi.")
        yield Passage(here, there, contact, here.me, case, tmp_path)


def test_a_case_nobody_spoke_of_is_held_here(passage: Passage) -> None:
    assert passage.state(passage.here) == "held"
    custody.require_writable(passage.here, passage.case)


def test_custody_passes_with_the_receipt_and_then_a_purge(passage: Passage) -> None:
    path = passage.send()
    assert passage.state(passage.here) == "in_transfer"
    assert passage.last().state == "waiting"
    with pytest.raises(CaseReadOnly):
        world.note(passage.here, passage.case, "Trop tard.")
    with pytest.raises(NotAllowed):  # never before the receipt
        purging.purge(passage.here, passage.last().bundle_id)

    receipt = passage.accept(path)
    assert passage.state(passage.there) == "held"

    taken = statements.take(receipt, passage.here)
    assert (taken.outcome, taken.cases) == ("new", 1)
    assert passage.state(passage.here) == "transferred"
    with pytest.raises(CaseReadOnly):
        world.note(passage.here, passage.case, "Trop tard.")

    done = purging.purge(passage.here, passage.last().bundle_id)
    assert (done.cases, done.remaining) == (1, 0)
    assert case_queries.row_of(passage.here, passage.case) is None
    assert passage.last().state == "purged"
    assert statements.take(done.statement, passage.there).outcome == "new"
    assert passage.last("received").state == "purged"


def test_the_case_can_come_back_after_a_purge(passage: Passage) -> None:
    statements.take(passage.accept(passage.send()), passage.here)
    purging.purge(passage.here, passage.last().bundle_id)
    command = ComposeBundle(
        (passage.back,), (passage.case,), "follow_up", passage.folder, mode="custody"
    )
    path = compose.compose(command, passage.there, Progress())
    receipt = world.receive(passage.here, path).statement
    assert passage.state(passage.here) == "held"
    assert case_queries.row_of(passage.here, passage.case) is not None
    world.note(passage.here, passage.case, "De retour.")
    statements.take(receipt, passage.there)
    assert passage.state(passage.there) == "transferred"


def test_a_copy_says_whose_case_it_is(passage: Passage) -> None:
    receipt = passage.accept(
        compose.compose(
            ComposeBundle(
                (passage.contact,), (passage.case,), "follow_up", passage.folder
            ),
            passage.here,
            Progress(),
        )
    )
    assert passage.state(passage.here) == "held"
    assert passage.state(passage.there) == "copy"
    assert statements.take(receipt, passage.here).statement.kind == "copied"
    assert passage.last().state == "confirmed"
    command = ComposeBundle(
        (passage.back,), (passage.case,), "legal", passage.folder, mode="custody"
    )
    with pytest.raises(CustodyImpossible) as caught:  # not theirs to give
        compose.compose(command, passage.there, Progress())
    assert caught.value.obstacles == ("not_ours",)
    done = purging.remove_copies(passage.there, (passage.case,))
    assert done.cases == 1
    assert case_queries.row_of(passage.there, passage.case) is None


def test_a_lost_receipt_is_written_again_the_same(passage: Passage) -> None:
    path = passage.send()
    first = passage.accept(path)
    assert passage.accept(path) == first
    bundle = passage.last("received").bundle_id
    assert statements.own(passage.there, bundle) == first


def test_a_receipt_taken_in_twice_changes_nothing(passage: Passage) -> None:
    receipt = passage.accept(passage.send())
    statements.take(receipt, passage.here)
    before = world.hashes(passage.here.case_file.folder)
    assert statements.take(receipt, passage.here).outcome == "known"
    assert world.hashes(passage.here.case_file.folder) == before


def test_a_refused_bundle_leaves_the_case_where_it_was(passage: Passage) -> None:
    path = passage.send()
    arrived = arrival.inspect(path, passage.there, Progress())
    assert arrived.to_me
    answer = arrival.refuse(arrived, passage.there, "Nous fermons le mois prochain.")
    assert case_queries.row_of(passage.there, passage.case) is None
    taken = statements.take(answer, passage.here)
    assert taken.statement.why == "Nous fermons le mois prochain."
    assert passage.state(passage.here) == "held"
    assert passage.last().state == "refused"
    world.note(passage.here, passage.case, "Nous continuons.")


def test_a_bundle_that_ran_out_is_refused_and_its_cases_taken_back(
    passage: Passage, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = passage.send(days=7)
    for side in (passage.here, passage.there):
        later = side.now + timedelta(days=8)
        monkeypatch.setattr(side.case_file, "clock", lambda later=later: later)
    with pytest.raises(BundleExpired):
        arrival.inspect(path, passage.there, Progress())
    assert passage.last().state == "expired"
    custody.take_back(passage.here, passage.case, "Le paquet n’est pas arrivé.")
    assert passage.state(passage.here) == "held"
    assert passage.last().state == "taken_back"


def test_a_receipt_that_comes_late_counts(
    passage: Passage, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = passage.send(days=7)
    there = passage.there
    arrived = arrival.inspect(path, there, Progress())
    later = there.now + timedelta(days=9)
    monkeypatch.setattr(there.case_file, "clock", lambda: later)
    receipt = arrival.accept(arrived, there, Progress()).statement
    assert statements.take(receipt, passage.here).outcome == "late"
    assert passage.state(passage.here) == "transferred"


def test_both_sides_claim_a_case_that_was_taken_back_too_late(passage: Passage) -> None:
    path = passage.send()
    custody.take_back(passage.here, passage.case, "Sans nouvelles.")
    assert passage.state(passage.here) == "held"
    receipt = passage.accept(path)  # it had arrived after all
    assert statements.take(receipt, passage.here).outcome == "taken_back"
    found = custody.custody_of(passage.here, passage.case)
    assert found.state == "disputed"
    assert set(found.claims) == {passage.here.me, passage.there.me}
    with pytest.raises(NotAllowed):  # claiming it is for coordination to decide
        custody.settle(passage.here, passage.case, passage.here.me, "À nous.")
    custody.settle(passage.here, passage.case, passage.there.me, "Ils l’ont reprise.")
    assert passage.state(passage.here) == "transferred"


def test_a_bundle_taken_back_and_known_so_is_not_taken_over(passage: Passage) -> None:
    path = passage.send()
    custody.take_back(passage.here, passage.case, "Erreur de destinataire.")
    copy = ComposeBundle((passage.contact,), (passage.case,), "legal", passage.folder)
    passage.accept(compose.compose(copy, passage.here, Progress()))
    before = world.hashes(passage.there.case_file.folder)
    with pytest.raises(CustodyMovedOn):
        arrival.inspect(path, passage.there, Progress())
    assert world.hashes(passage.there.case_file.folder) == before


def test_a_bundle_opened_on_two_computers_of_one_coordinator(
    tripoli: Site,
    tunis: Site,
    own_state: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with tripoli.as_("social") as here:
        with tunis.as_("coordinator") as there:
            contact = world.introduce(here, there)
        twin = tunis.copied(tmp_path / "twin")
        case = world.intake(here, "Moussa Bâ")
        command = ComposeBundle(
            (contact,), (case,), "coordination", tmp_path, mode="custody"
        )
        path = compose.compose(command, here, Progress())
        with tunis.as_("coordinator") as there:
            first = world.receive(there, path).statement
        own_state.joinpath("consigne").rename(own_state / "elsewhere")
        with twin.as_("coordinator") as other:  # another computer: it knows no better
            later = other.now + timedelta(minutes=5)
            monkeypatch.setattr(other.case_file, "clock", lambda: later)
            second = world.receive(other, path).statement
        assert first != second
        assert statements.take(first, here).outcome == "new"
        assert statements.take(second, here).outcome == "second"
        assert custody.custody_of(here, case).state == "transferred"


def test_of_two_recipients_one_takes_over_and_the_other_has_a_copy(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    third = world.found(tmp_path / "third", "SFX", ("coordinator",))
    with (
        tripoli.as_("social") as here,
        tunis.as_("coordinator") as there,
        third.as_("coordinator") as deputy,
    ):
        to = (world.introduce(here, there), world.introduce(here, deputy))
        case = world.intake(here, "Aminata Sow")
        command = ComposeBundle(to, (case,), "coordination", tmp_path, mode="custody")
        path = compose.compose(command, here, Progress())
        copied = world.receive(deputy, path).statement
        accepted = world.receive(there, path).statement
        assert custody.custody_of(there, case).state == "held"
        assert custody.custody_of(deputy, case).state == "copy"
        assert statements.take(copied, here).statement.kind == "copied"
        assert custody.custody_of(here, case).state == "in_transfer"
        statements.take(accepted, here)
        assert custody.custody_of(here, case).state == "transferred"


def test_custody_cannot_go_to_somebody_who_may_not_read_who_it_is(
    tripoli: Site, tmp_path: Path
) -> None:
    other = world.found(tmp_path / "other", "SFX", ("coordinator", "mediator"))
    with tripoli.as_("social") as here, other.as_("mediator") as there:
        card = cards.read_card(cards.my_card(there), here)
        contact = contacts.add_contact(card, here, verified=True)
        case = world.intake(here, "Aminata Sow")
        command = ComposeBundle((contact,), (case,), "legal", tmp_path, mode="custody")
        with pytest.raises(CustodyImpossible) as caught:
            compose.compose(command, here, Progress())
        assert caught.value.obstacles == ("protection",)
        assert list(tmp_path.glob("*.consigne")) == []
        assert custody.custody_of(here, case).state == "held"


def test_leaving_out_what_is_needed_makes_custody_impossible(passage: Passage) -> None:
    with pytest.raises(CustodyImpossible) as caught:
        passage.send(compartments=frozenset({"social"}))
    assert caught.value.obstacles == ("identity", "protection")


@pytest.mark.parametrize("what", ["signature", "kind", "shape", "size"])
def test_a_forged_receipt_is_refused_and_changes_nothing(
    passage: Passage, what: str
) -> None:
    receipt = canonical.loads(passage.accept(passage.send()), 100_000)
    before = world.hashes(passage.here.case_file.folder)
    if what == "signature":
        receipt["statement"]["cases"] = 2
    elif what == "kind":
        receipt["statement"]["kind"] = "gone"
    elif what == "shape":
        del receipt["statement"]["by"]
    data = canonical.dumps(receipt) + b" " * (100_000 if what == "size" else 0)
    error = BadSignature if what == "signature" else NotAStatement
    with pytest.raises(error):
        statements.take(data, passage.here)
    assert world.hashes(passage.here.case_file.folder) == before


def test_a_receipt_by_somebody_else_is_refused(passage: Passage, tunis: Site) -> None:
    passage.send()
    line = ledger.sent(passage.here)[0]
    data = passage.here.case_file.rows(
        "SELECT handover FROM registry.bundle WHERE id = ?", (line.bundle_id,)
    )[0][0]
    letter = arrival.read_letter(data)
    forged = statements.packed(
        *statements.make(passage.here, "accepted", letter, data, cases=1)
    )
    with pytest.raises(StatementForged):  # signed by its own sender
        statements.take(forged, passage.here)
    assert passage.state(passage.here) == "in_transfer"


def test_a_receipt_for_a_bundle_that_was_never_sent(passage: Passage) -> None:
    receipt = passage.accept(passage.send())
    with pytest.raises(UnknownBundle):
        statements.take(receipt, passage.there)


def test_what_was_withheld_has_to_be_seen_before_a_purge(passage: Passage) -> None:
    world.note(passage.here, passage.case, "Entre nous.", discreet=True)
    other = world.note(passage.here, passage.case, "Plus tard.")
    assert other
    statements.take(passage.accept(passage.send()), passage.here)
    bundle = passage.last().bundle_id
    assert purging.left_behind(passage.here, bundle) == ()  # custody takes all along
    purging.purge(passage.here, bundle)


def test_an_update_holds_what_is_new_since_what_was_confirmed(passage: Passage) -> None:
    command = ComposeBundle(
        (passage.contact,), (passage.case,), "follow_up", passage.folder
    )
    assert updates.since(passage.here, passage.contact) is None
    first = compose.compose(command, passage.here, Progress())
    statements.take(passage.accept(first), passage.here)
    since = updates.since(passage.here, passage.contact)
    assert since is not None
    assert since.cases == ()
    world.note(passage.here, passage.case, "Ce qui est nouveau.")
    since = updates.since(passage.here, passage.contact)
    assert since is not None
    assert since.cases == (passage.case,)
    small = compose.compose(
        replace(command, update=True, case_ids=()), passage.here, Progress()
    )
    arrived = arrival.inspect(small, passage.there, Progress())
    assert not arrived.gap
    assert arrived.known_cases == 1
    done = arrival.accept(arrived, passage.there, Progress())
    assert (done.new_cases, done.new_entries, done.new_versions) == (0, 1, 1)


def test_acknowledging_is_asked_for_what_came_after_the_bundle(
    passage: Passage,
) -> None:
    path = passage.send()
    consent.withdraw(passage.here, passage.case, ["team"])  # allowed whenever they want
    statements.take(passage.accept(path), passage.here)
    bundle = passage.last().bundle_id
    (left,) = purging.left_behind(passage.here, bundle)
    assert (left.kind, left.compartment, left.entries) == ("later", "protection", 1)
    with pytest.raises(NotAcknowledged):
        purging.purge(passage.here, bundle)
    assert purging.purge(passage.here, bundle, frozenset({left})).cases == 1

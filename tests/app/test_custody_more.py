# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody where several laptops, colleagues and answers cross on their way."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app import custody
from app.commands.accounts import AddAccount, add_account
from app.commands.entries import save_draft
from app.commands.erasing import erase_case
from app.errors import CustodyNeedsKeys, NotAcknowledged, NotAllowed
from app.handover import arrival, cards, compose, contacts, ledger, purging, statements
from app.handover.compose import ComposeBundle
from app.handover.purging import Left
from app.progress import Progress
from app.queries import cases as case_queries
from app.queries.entries import entries_of
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.world import PEOPLE, Site


@dataclass(frozen=True)
class Three:
    """Three laptops that know each other, and a case on the first."""

    here: Session
    there: Session
    third: Session
    case: str
    folder: Path

    def send(
        self, sender: Session, *to: Session, cases: tuple[str, ...] = (), **more: object
    ) -> Path:
        keys = tuple(session.me for session in to)
        made = ComposeBundle(keys, cases or (self.case,), "follow_up", self.folder)
        made = replace(made, **more)  # type: ignore[arg-type]
        return compose.compose(made, sender, Progress())

    def give(self, sender: Session, to: Session, **more: object) -> str:
        """Transfer the case, receipt and all; return the bundle's number."""
        path = self.send(sender, to, mode="custody", **more)
        statements.take(world.receive(to, path).statement, sender)
        return ledger.sent(sender)[0].bundle_id

    def copy(self, sender: Session, to: Session) -> None:
        world.receive(to, self.send(sender, to))

    def state(self, session: Session) -> str:
        return custody.custody_of(session, self.case).state


@pytest.fixture
def three(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Three]:
    site = world.found(tmp_path / "third", "SFX", ("coordinator",))
    with (
        tripoli.as_("social") as here,
        tunis.as_("coordinator") as there,
        site.as_("coordinator") as third,
    ):
        world.introduce(here, there)
        world.introduce(here, third)
        world.introduce(there, third)
        case = world.intake(here, "Aminata Sow")
        world.note(here, case, "Hébergée jusqu’à vendredi.")
        yield Three(here, there, third, case, tmp_path)


def known(reader: Session, sender: Session) -> str:
    """Give one's card to a sender and take theirs; return the contact's id."""
    return world.introduce(sender, reader)


# -- who opens, who answers ----------------------------------------------------------


def test_a_colleague_who_opens_their_copy_first_takes_nothing_from_the_custodian(
    tripoli: Site, tmp_path: Path
) -> None:
    site = world.found(tmp_path / "other", "SFX", ("coordinator", "legal"))
    with tripoli.as_("social") as here:
        to = []
        for role in site.roles:
            with site.as_(role) as reader:
                to.append(known(reader, here))
        case = world.intake(here, "Aminata Sow")
        command = ComposeBundle(tuple(to), (case,), "legal", tmp_path, mode="custody")
        path = compose.compose(command, here, Progress())
        with site.as_("legal") as reader:
            copied = world.receive(reader, path).statement
        with site.as_("coordinator") as reader:
            accepted = world.receive(reader, path).statement
            assert custody.custody_of(reader, case).state == "held"
            assert world.receive(reader, path).statement == accepted
        assert statements.take(copied, here).statement.kind == "copied"
        assert statements.take(accepted, here).statement.kind == "accepted"
        assert custody.custody_of(here, case).state == "transferred"


def test_custody_is_not_taken_with_keys_still_missing(
    tripoli: Site, tmp_path: Path
) -> None:
    site = world.found(tmp_path / "other", "SFX", ("coordinator",))
    with site.as_("coordinator") as founder:  # who holds no medical key to give
        phrase = world.passphrase("doctor")
        add_account(AddAccount(PEOPLE["doctor"], phrase, "doctor"), founder)
    with tripoli.as_("social") as writer:
        case = world.intake(writer, "Aminata Sow")
    with tripoli.as_("doctor") as here, site.as_("doctor") as there:
        contact = known(there, here)
        world.note(here, case, "Fièvre depuis mardi.")
        command = ComposeBundle((contact,), (case,), "legal", tmp_path, mode="custody")
        path = compose.compose(command, here, Progress())
        arrived = arrival.inspect(path, there, Progress())
        before = world.hashes(site.folder)
        with pytest.raises(CustodyNeedsKeys) as caught:
            arrival.accept(arrived, there, Progress())
        assert caught.value.compartments == ("medical",)
        assert world.hashes(site.folder) == before
        statements.take(arrival.refuse(arrived, there, "Clé absente."), here)
        assert custody.custody_of(here, case).state == "held"


def test_who_was_sent_a_copy_cannot_refuse_in_the_custodians_place(
    three: Three,
) -> None:
    path = three.send(three.here, three.there, three.third, mode="custody")
    arrived = arrival.inspect(path, three.third, Progress())
    refused = arrival.refuse(arrived, three.third, "Pas pour nous.")
    assert statements.take(refused, three.here).cases == 0
    assert three.state(three.here) == "in_transfer"
    assert ledger.sent(three.here)[0].state == "waiting"


def test_what_was_taken_in_meanwhile_is_not_refused(three: Three) -> None:
    path = three.send(three.here, three.there, mode="custody")
    seen_before = arrival.inspect(path, three.there, Progress())
    world.receive(three.there, path)
    with pytest.raises(NotAllowed):
        arrival.refuse(seen_before, three.there, "Trop tard.")


def test_who_takes_over_after_refusing_gives_the_receipt(three: Three) -> None:
    path = three.send(three.here, three.there, mode="custody")
    arrived = arrival.inspect(path, three.there, Progress())
    refused = arrival.refuse(arrived, three.there, "Non.")
    accepted = world.receive(three.there, path).statement
    assert statements.read_statement(accepted).kind == "accepted"
    statements.take(accepted, three.here)
    statements.take(refused, three.here)  # it comes late, and changes nothing
    assert three.state(three.here) == "transferred"
    assert ledger.sent(three.here)[0].state == "transferred"


def test_an_update_never_carries_custody(three: Three) -> None:
    """What the copy before kept back would be purged with the rest."""
    world.note(three.here, three.case, "Entre nous.", discreet=True)
    statements.take(
        world.receive(three.there, three.send(three.here, three.there)).statement,
        three.here,
    )
    world.note(three.here, three.case, "Du nouveau.")
    with pytest.raises(NotAllowed):
        three.send(three.here, three.there, update=True, mode="custody")
    three.give(three.here, three.there)
    assert len(entries_of(three.there, three.case, "note")) == 3


# -- what states say of a case that went on -----------------------------------------


def test_a_case_that_went_on_to_a_third_is_claimed_by_one(three: Three) -> None:
    three.give(three.here, three.there)
    bundle = three.give(three.there, three.third)
    three.copy(three.third, three.here)
    found = custody.custody_of(three.here, three.case)
    assert (found.state, found.holder) == ("transferred", three.third.me)
    purging.purge(three.there, bundle)
    three.copy(three.third, three.there)
    assert three.state(three.there) == "copy"


def test_a_copy_of_a_case_that_was_purged_is_a_copy(three: Three) -> None:
    purging.purge(three.here, three.give(three.here, three.there))
    assert three.state(three.here) == "purged"
    three.copy(three.there, three.here)
    assert three.state(three.here) == "copy"
    world.note(three.here, three.case, "Vue à la frontière.")
    seen = frozenset(purging.copies_left(three.here, (three.case,)))
    purging.remove_copies(three.here, (three.case,), seen)
    assert three.state(three.here) == "purged"


def test_their_own_word_is_as_good_as_the_receipt_that_was_lost(three: Three) -> None:
    path = three.send(three.here, three.there, mode="custody")
    receipt = world.receive(three.there, path).statement
    three.copy(three.there, three.here)
    assert three.state(three.here) == "transferred"
    taken = statements.take(receipt, three.here)
    assert (taken.outcome, taken.cases) == ("new", 1)
    assert purging.purge(three.here, ledger.sent(three.here)[0].bundle_id).cases == 1


def test_a_receipt_that_comes_after_the_case_came_back_opens_no_dispute(
    three: Three,
) -> None:
    path = three.send(three.here, three.there, mode="custody")
    receipt = world.receive(three.there, path).statement
    three.give(three.there, three.here)
    assert three.state(three.here) == "held"
    assert statements.take(receipt, three.here).outcome == "new"
    assert three.state(three.here) == "held"


def test_nobody_takes_a_case_by_saying_so(three: Three) -> None:
    three.copy(three.here, three.there)
    with three.there.case_file.transaction() as transaction:
        said = {"state": "held", "holder": three.there.me}
        custody.put_state(transaction, three.there, three.case, **said)
    three.copy(three.there, three.here)
    found = custody.custody_of(three.here, three.case)
    assert found.state == "disputed"
    assert set(found.claims) == {three.here.me, three.there.me}
    custody.settle(three.here, three.case, three.there.me, "Convenu au téléphone.")
    assert (
        three.state(three.here) == "copy"
    )  # no bundle took it there: nothing to purge


def test_a_case_erased_on_its_way_makes_no_dispute(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    with tripoli.as_("coordinator") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        case = world.intake(here, "Aminata Sow")
        command = ComposeBundle((contact,), (case,), "legal", tmp_path, mode="custody")
        path = compose.compose(command, here, Progress())
        receipt = world.receive(there, path).statement
        erase_case(here, case, "asked")
        taken = statements.take(receipt, here)
        assert (taken.outcome, taken.cases) == ("new", 0)


# -- what a purge takes away --------------------------------------------------------


def test_a_purge_is_of_the_bundle_that_took_the_case_away(three: Three) -> None:
    before = three.give(three.here, three.there)
    three.give(three.there, three.here)
    chosen = frozenset({"identity", "protection"})
    last = three.give(three.here, three.third, compartments=chosen)
    with pytest.raises(NotAllowed):
        purging.purge(three.here, before)
    assert [left.kind for left in purging.left_behind(three.here, last)] == ["withheld"]


def test_of_a_transfer_in_two_halves_the_second_can_be_purged_too(
    three: Three,
) -> None:
    second = world.intake(three.here, "Yonas Abebe")
    both = (three.case, second)
    path = three.send(three.here, three.there, cases=both, mode="custody")
    receipt = world.receive(three.there, path).statement
    custody.take_back(three.here, second, "Elle revient.")
    assert statements.take(receipt, three.here).outcome == "taken_back"
    bundle = ledger.sent(three.here)[0].bundle_id
    assert purging.purge(three.here, bundle).cases == 1
    assert ledger.sent(three.here)[0].state == "disputed"
    custody.settle(three.here, second, three.there.me, "Ils la suivent.")
    assert ledger.sent(three.here)[0].state == "transferred"
    assert purging.purge(three.here, bundle).cases == 1
    assert ledger.sent(three.here)[0].state == "purged"


def test_a_draft_is_not_purged_unseen(three: Three) -> None:
    said = {"text": "À finir."}
    save_draft(casework.writing(three.here, three.case, "note", said), three.here)
    bundle = three.give(three.here, three.there)
    (left,) = purging.left_behind(three.here, bundle)
    assert (left.kind, left.entries, left.lost) == ("drafts", 1, True)
    with pytest.raises(NotAcknowledged):
        purging.purge(three.here, bundle)


def test_a_discreet_entry_that_stayed_is_named_before_a_purge(three: Three) -> None:
    entry = casework.writing(three.here, three.case, "note", {"text": "Entre nous."})
    assert entry.compartment in ("social", "protection")
    world.note(three.here, three.case, "Entre nous.", discreet=True)
    chosen = frozenset({"identity", "protection"})
    bundle = three.give(three.here, three.there, compartments=chosen)
    (left,) = purging.left_behind(three.here, bundle)
    assert left == Left(three.case, "withheld", "social", 2)


def test_who_holds_another_part_purges_it_to_the_end(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    with tripoli.as_("social") as here:
        case = world.intake(here, "Aminata Sow")
    with tripoli.as_("doctor") as doctor:
        world.note(doctor, case, "Fièvre.")
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        command = ComposeBundle((contact,), (case,), "legal", tmp_path, mode="custody")
        path = compose.compose(command, here, Progress())
        statements.take(world.receive(there, path).statement, here)
        bundle = ledger.sent(here)[0].bundle_id
        assert purging.purge(here, bundle).remaining == 1
        assert ledger.sent(here)[0].state == "purged"
    with tripoli.as_("doctor") as doctor:
        assert ledger.sent(doctor)[0].state == "transferred"
        left = purging.left_behind(doctor, bundle)
        assert left == (Left(case, "later", "medical", 1),)
        assert purging.purge(doctor, bundle, frozenset(left)).remaining == 0
        assert custody.custody_of(doctor, case).state == "purged"
        assert case_queries.row_of(doctor, case) is None


# -- what a letter gives away -------------------------------------------------------


def test_no_count_in_a_letter_tells_of_a_discreet_entry(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    with tripoli.as_("social") as writer:
        case = world.intake(writer, "Aminata Sow")
        card = cards.my_card(writer)
    with tripoli.as_("doctor") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        contacts.add_contact(cards.read_card(card, there), there, verified=True)
        world.note(
            here, case, "Entre nous.", discreet=True
        )  # not coordination's to read
        command = ComposeBundle((contact,), (case,), "legal", tmp_path, mode="custody")
        path = compose.compose(command, here, Progress())
        letter = arrival.inspect(path, there, Progress()).letter
        assert letter.withheld == ()
        assert letter.cases[0].entries.get("medical", 0) == 0
        statements.take(world.receive(there, path).statement, here)
        left = purging.left_behind(here, ledger.sent(here)[0].bundle_id)
        assert left == (Left(case, "withheld", "medical", 1),)


def test_a_compartment_that_was_not_chosen_hides_what_is_discreet(
    three: Three,
) -> None:
    world.note(three.here, three.case, "Entre nous.", discreet=True)
    for mode in ("copy", "custody"):
        chosen = frozenset({"identity", "protection"})
        path = three.send(three.here, three.there, mode=mode, compartments=chosen)
        letter = arrival.inspect(path, three.there, Progress()).letter
        assert [(w.compartment, w.entries) for w in letter.withheld] == [("social", 1)]


def test_what_was_not_agreed_to_goes_with_the_news_once_it_is(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    with tripoli.as_("coordinator") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        case = world.intake(here, "Aminata Sow")
        said = {"text": "Récit."}
        casework.write(here, case, "note", said, compartment="advocacy")
        command = ComposeBundle((contact,), (case,), "legal", tmp_path)
        path = compose.compose(command, here, Progress())
        statements.take(world.receive(there, path).statement, here)
        assert entries_of(there, case, "note") == []
        casework.consent(here, case, advocacy_anonymous="given")
        update = compose.compose(replace(command, update=True), here, Progress())
        world.receive(there, update)
        (note,) = entries_of(there, case, "note")
        assert note.compartment == "advocacy"


def test_an_update_to_a_case_that_was_removed_shows_its_gap(three: Three) -> None:
    path = three.send(three.here, three.there)
    statements.take(world.receive(three.there, path).statement, three.here)
    purging.remove_copies(three.there, (three.case,))
    world.note(three.here, three.case, "Du nouveau.")
    update = three.send(three.here, three.there, update=True)
    assert arrival.inspect(update, three.there, Progress()).gap

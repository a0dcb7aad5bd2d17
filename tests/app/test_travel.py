# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Before travelling: hand over, purge, cross with a file that holds nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import travel
from app.commands.aside import keep_aside
from app.commands.entries import Writing, save_draft
from app.commands.places import place, remember_place
from app.errors import NotAcknowledged, NotAllowed
from app.handover import exchange_folder, ledger, statements
from app.ids import new_id
from app.mission import records
from app.queries import team
from app.travel import Loss
from storage import ledger as lines
from storage.checking import self_check
from tests.helpers import disk, world
from tests.helpers.travelling import CANARY, Journey, journey_between, traces
from tests.helpers.world import PEOPLE, Site


@pytest.fixture
def journey(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Journey]:
    with journey_between(tripoli, tunis, tmp_path) as made:
        yield made


def test_before_anything_is_handed_over_every_case_is_in_the_way(
    journey: Journey,
) -> None:
    found = journey.state()
    assert [case.state for case in found.cases] == ["held"] * 3
    assert not found.can_purge
    assert not travel.may_travel(journey.here)
    with pytest.raises(NotAllowed):
        travel.purge_all(journey.here)


def test_a_case_on_its_way_says_to_whom_since_when_and_until_when(
    journey: Journey,
) -> None:
    journey.hand_over(journey.cases[:1])
    (case,) = journey.state().in_state("in_transfer")
    assert case.who == PEOPLE["coordinator"]
    assert case.on == journey.here.today.isoformat()
    assert case.until > case.on
    assert not journey.state().can_purge  # never before the receipt


def test_a_file_that_was_emptied_holds_nothing_of_any_case(journey: Journey) -> None:
    words = journey.words()
    assert set(traces(journey.here, words)) == set(words)  # the search finds them
    journey.confirmed()
    done = travel.purge_all(journey.here)
    assert (done.cases, done.done, done.waiting) == (3, True, ())
    journey.here.close()
    with journey.home.as_("recovery") as everything:  # every key there is
        assert traces(everything, words) == {}
        for case in journey.cases:  # a number that says nothing, where it is needed
            assert disk.tables_with(everything.case_file, case.encode()) <= {
                "registry.revision",
                "registry.entry",
                "registry.entry_case",
                "registry.audit",
                "registry.bundle",
                "registry.setting",
            }
        assert not [f for f in self_check(everything.case_file) if f.fault]


def test_who_holds_another_key_looks_there_before_it_is_said_that_nothing_is_left(
    journey: Journey,
) -> None:
    journey.confirmed()
    travel.purge_all(journey.here)
    found = journey.state()
    assert found.done
    assert not found.holds_nothing
    waits = {each.compartment: each.who for each in found.waits_for}
    assert waits["medical"] == (PEOPLE["doctor"],)
    journey.here.close()
    for role in ("doctor", "legal", "coordinator"):
        with journey.home.as_(role) as colleague:
            if not travel.state(colleague).holds_nothing:
                travel.purge_all(colleague)
    with journey.home.as_("coordinator") as last:
        found = travel.state(last)
        assert found.holds_nothing
        assert travel.may_travel(last)


def test_what_only_a_colleague_can_open_keeps_the_case_until_they_took_care_of_it(
    journey: Journey,
) -> None:
    case, here = journey.cases[0], journey.here
    here.close()
    with journey.home.as_("doctor") as doctor:
        world.note(doctor, case, f"Examen: {CANARY}.")
    journey.here = here = journey.home.unlock("social")
    journey.confirmed()
    done = travel.purge_all(here)
    assert (done.cases, done.done) == (3, True)
    (left,) = journey.state().cases
    assert (left.case_id, left.state) == (case, "colleague")
    assert (left.entries, left.elsewhere) == (0, (("medical", 1),))
    assert not journey.state().can_purge
    here.close()
    with journey.home.as_("doctor") as doctor:
        found = travel.state(doctor)
        lost = Loss("later", 1, case, "medical")
        assert found.losses == {lost}  # coordination reads no medical notes
        with pytest.raises(NotAcknowledged):
            travel.purge_all(doctor)
        travel.purge_all(doctor, found.losses)
        said = statements.own(doctor, ledger.sent(doctor)[0].bundle_id)
        assert said is not None
        signed = statements.read_statement(said)  # about what went, codes included
        line = lines.line(journey.there.case_file, signed.bundle_id, lines.RECEIVED)
        assert line is not None
        assert signed.handover_sha256 == line.digest
        assert travel.state(doctor).cases == ()
        assert not [f for f in self_check(doctor.case_file) if f.fault]
        trip = travel.state(doctor).trip
        assert trip is not None
        assert trip.cases == 3  # one journey
        assert {"medical", "social"} <= trip.compartments
    with journey.home.as_("recovery") as everything:
        assert traces(everything, [CANARY]) == {}


def test_what_would_be_lost_is_asked_for_kind_by_kind(journey: Journey) -> None:
    here, case = journey.here, journey.cases[0]
    save_draft(
        Writing(
            new_id(), case, "social", "note", here.forms.version("note"), {"text": "…"}
        ),
        here,
    )
    journey.confirmed()
    (draft,) = journey.state().losses
    assert (draft.kind, draft.count) == ("drafts", 1)
    with pytest.raises(NotAcknowledged) as caught:
        travel.purge_all(here)
    assert caught.value.kinds == ("drafts",)
    assert len(journey.state().cases) == 3
    travel.purge_all(here, frozenset({draft}))
    assert journey.state().done


def test_a_record_of_an_end_of_mission_goes_too_and_is_asked_for(
    journey: Journey,
) -> None:
    here = journey.here
    with here.case_file.transaction() as transaction:
        records.put(
            transaction,
            here,
            new_id(),
            {"remarks": CANARY},
        )
    journey.confirmed()
    losses = journey.state().losses
    assert {loss.kind for loss in losses} == {"records"}
    travel.purge_all(here, losses)
    assert traces(here, [CANARY]) == {}


def test_where_somebody_was_and_typed_is_forgotten_now_and_at_each_lock(
    journey: Journey,
) -> None:
    here = journey.here
    remember_place({"cases": [journey.words()[1]]}, here)
    keep_aside("filter", {"text": CANARY}, here)
    assert not travel.leave_nothing(here)  # cases are here: nothing is forgotten
    assert place(here)
    journey.confirmed()
    travel.purge_all(here)
    assert place(here) == {}
    remember_place({"cases": [CANARY]}, here)
    keep_aside("filter", {"text": CANARY}, here)
    assert travel.leave_nothing(here)
    assert traces(here, [CANARY]) == {}


def test_an_emptied_file_keeps_its_people_its_contacts_and_that_bundles_went(
    journey: Journey,
) -> None:
    before = {row.account_id for row in team.accounts(journey.here)}
    journey.confirmed()
    travel.purge_all(journey.here)
    found = journey.state()
    assert (found.contacts, found.bundles) == (1, 1)
    assert {row.account_id for row in team.accounts(journey.here)} == before
    (row,) = ledger.sent(journey.here)
    assert (row.state, row.cases) == ("purged", 3)


def test_receipts_are_still_judged_by_what_was_signed(journey: Journey) -> None:
    receipt = world.receive(journey.there, journey.hand_over()).statement
    statements.take(receipt, journey.here)
    travel.purge_all(journey.here)
    assert statements.take(receipt, journey.here).outcome == "known"
    (row,) = ledger.sent(journey.here)
    purged = statements.own(journey.here, row.bundle_id)
    assert purged is not None
    assert statements.take(purged, journey.there).outcome == "new"


def test_the_statement_of_the_purge_goes_through_the_exchange_folder(
    journey: Journey,
) -> None:
    folder = journey.folder / "exchange"
    folder.mkdir()
    exchange_folder.set_folder(journey.here, folder)
    journey.confirmed()
    done = travel.purge_all(journey.here)
    assert (done.statements, done.carried) == (1, 1)
    (file,) = (folder / "outbox").iterdir()
    taken = statements.take(file.read_bytes(), journey.there)
    assert taken.statement.kind == "purged"

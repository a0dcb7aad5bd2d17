# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Coming back from a journey, the next one, and emptying that was stopped."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import travel
from app.errors import DiskFull, NotAllowed
from app.handover import arrival, ledger, purging, statements
from app.progress import Cancelled, Progress
from storage.checking import self_check
from tests.helpers import world
from tests.helpers.travelling import Journey, entries, journey_between
from tests.helpers.world import PEOPLE, Site


@pytest.fixture
def journey(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Journey]:
    with journey_between(tripoli, tunis, tmp_path) as made:
        yield made


def test_everything_comes_back_as_it_left(journey: Journey) -> None:
    before = entries(journey.here, journey.cases)
    journey.confirmed()
    travel.purge_all(journey.here)
    trip = journey.state().trip
    assert trip is not None
    assert (trip.cases, trip.back) == (3, 0)
    assert trip.away == ((PEOPLE["coordinator"], 3),)

    accepted = world.receive(journey.here, journey.back())
    assert (accepted.new_cases, accepted.new_files) == (3, 1)
    trip = journey.state().trip
    assert trip is not None
    assert (trip.cases, trip.back, trip.away) == (3, 3, ())
    assert entries(journey.here, journey.cases) == before
    world.note(journey.here, journey.cases[0], "De retour.")
    assert not travel.may_travel(journey.here)
    assert not [f for f in self_check(journey.here.case_file) if f.fault]


def test_what_came_in_since_makes_an_emptying_worth_nothing(journey: Journey) -> None:
    journey.confirmed()
    travel.purge_all(journey.here)
    world.receive(journey.here, journey.back())
    journey.confirmed()
    (row, *_) = ledger.sent(journey.here)
    purging.purge(journey.here, row.bundle_id)
    found = journey.state()
    assert found.cases == ()
    assert not found.done  # the keys are those of before
    assert all(not each.done for each in found.keyless)
    assert travel.purge_all(journey.here).done


def test_the_next_journey_counts_its_own_cases(journey: Journey) -> None:
    journey.confirmed()
    travel.purge_all(journey.here)
    world.receive(journey.here, journey.back())
    journey.cases = journey.cases[:2]
    journey.confirmed()
    travel.purge_all(journey.here)
    trip = journey.state().trip
    assert trip is not None
    assert trip.cases == 2
    (left,) = journey.state().cases
    assert left.state == "held"
    assert not journey.state().done


def test_who_stops_goes_on_later_and_nothing_is_half_done(journey: Journey) -> None:
    journey.confirmed(journey.cases[:1])
    journey.confirmed(journey.cases[1:])
    progress, bundles = Progress(), []

    def stop(done: int, _total: int) -> None:
        bundles.append(done)
        if len(bundles) == 1:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        travel.purge_all(journey.here, progress=progress)
    found = journey.state()
    assert len(found.cases) in (1, 2)
    assert found.trip is not None
    assert not found.trip.finished
    assert not [f for f in self_check(journey.here.case_file) if f.fault]
    assert travel.purge_all(journey.here).done
    trip = journey.state().trip
    assert trip is not None
    assert trip.cases == 3


def test_without_room_for_new_keys_what_was_purged_is_gone_and_the_rest_is_said(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey.confirmed()
    with monkeypatch.context() as full:
        free = shutil.disk_usage(journey.folder)._replace(free=0)
        full.setattr(shutil, "disk_usage", lambda _path: free)
        with pytest.raises(DiskFull):
            travel.purge_all(journey.here)
    found = journey.state()
    assert found.cases == ()
    assert not found.done
    assert found.can_purge
    assert travel.purge_all(journey.here).done


def test_copies_go_with_the_rest(journey: Journey) -> None:
    other = world.intake(journey.there, "Fanta Diallo")
    path = world.send(journey.there, journey.here.me, (other,), journey.folder)
    world.receive(journey.here, path)
    assert [c.case_id for c in journey.state().in_state("copy")] == [other]
    journey.confirmed()
    assert travel.purge_all(journey.here).cases == 4
    assert journey.state().cases == ()


def test_cases_purged_one_by_one_on_that_day_belong_to_the_journey(
    journey: Journey,
) -> None:
    journey.confirmed()
    (row,) = ledger.sent(journey.here)
    purging.purge(journey.here, row.bundle_id)
    found = journey.state()
    assert found.can_purge  # the last traces, and the keys
    travel.purge_all(journey.here)
    trip = journey.state().trip
    assert trip is not None
    assert trip.cases == 3


def test_opening_a_bundle_again_after_an_emptying_is_no_forgery(
    journey: Journey,
) -> None:
    journey.confirmed()
    travel.purge_all(journey.here)
    path = journey.back()
    world.receive(journey.here, path)
    (row,) = ledger.received(journey.here)
    receipt = statements.own(journey.here, row.bundle_id)
    assert receipt is not None
    statements.take(receipt, journey.there)
    journey.confirmed()
    travel.purge_all(journey.here)
    assert arrival.inspect(path, journey.here, Progress()).opened_before


def test_an_account_that_hands_nothing_over_empties_nothing(journey: Journey) -> None:
    journey.confirmed()
    journey.here.close()
    with journey.home.as_("mediator") as mediator, pytest.raises(NotAllowed):
        travel.purge_all(mediator)

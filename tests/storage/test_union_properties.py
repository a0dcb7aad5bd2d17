# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three laptops, anything at all happening on each, bundles crossing in any order.

Once everybody has been given everything they hold the same, whatever came first; a
bundle that comes again changes nothing; and what was erased anywhere is gone everywhere.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import permutations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.erasing import apply_tombstones, erased_cases
from storage.vault.casefile import CaseFile
from tests.helpers import vault
from tests.helpers.laptops import (
    CASES,
    PLACES,
    Send,
    World,
    content,
    every_byte,
    hinted,
    histories,
    rebuilt,
)


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[CaseFile]]:
    """Three case files that hold every compartment."""
    with ExitStack() as stack:
        yield [
            stack.enter_context(
                vault.make(tmp_path_factory.mktemp("v") / str(number)).opened("words")
            )
            for number in range(3)
        ]


property_test = settings(
    max_examples=min(500, settings().max_examples),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.property
@property_test
@given(history=histories, data=st.data())
def test_whatever_happened_everybody_ends_with_the_same(
    three: list[CaseFile], history: list[Any], data: st.DataObject
) -> None:
    with ExitStack() as stack:
        world = World(three, [stack.enter_context(vault.undone(f)) for f in three])
        world.begin()
        for step in history:
            world.do(step)
        ways = list(permutations(range(3), 2))
        rounds = data.draw(st.permutations(ways)) + data.draw(st.permutations(ways))
        for where, to in rounds:  # an update is enough, whatever was erased since
            update = data.draw(st.booleans())
            every = list(CASES), frozenset(PLACES)
            world.do(Send(where, to, *every, new_only=update, again=False))
        found = [content(file) for file in three]
        assert found[0] == found[1] == found[2]
        before = [every_byte(file) for file in three]
        for where, to in data.draw(st.permutations(ways)):
            assert not world.take(to, world.bundle(where, list(CASES))).anything
        assert [every_byte(file) for file in three] == before
        for there in world.open:
            assert not apply_tombstones(there).anything
        for file, expected in zip(three, found, strict=True):
            rebuilt(file)
            assert content(file) == expected
        for file in three:
            erased = erased_cases(file)
            left = {row[1] for row in content(file)["marker"]}
            left |= {row[2] for place in PLACES for row in content(file)[place][0]}
            assert not erased & left
            assert not hinted(file)


@pytest.mark.property
@property_test
@given(history=histories, data=st.data())
def test_bundles_that_come_in_any_order_make_the_same_of_a_laptop(
    three: list[CaseFile], history: list[Any], data: st.DataObject
) -> None:
    with ExitStack() as stack:
        world = World(three, [stack.enter_context(vault.undone(f)) for f in three])
        world.begin()
        bundles = []
        for step in history:
            if isinstance(step, Send) and step.where != step.to:
                bundles.append(world.bundle(step.where, step.cases))
            world.do(step)
        bundles += [world.bundle(where, list(CASES)) for where in range(3)]
    found = []
    for order in (bundles, bundles[::-1], data.draw(st.permutations(bundles))):
        with vault.undone(three[2]) as fresh:
            world = World(three, [fresh] * 3)
            for bundle in order:
                world.take(2, bundle)
            found.append(content(three[2]))
    assert found[0] == found[1] == found[2]

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which statement counts does not depend on the order in which any of them came."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.consent_records import Statement, decided, statements

DAYS = st.dates(date(2026, 1, 1), date(2026, 1, 5))
STATEMENTS = st.builds(
    Statement,
    DAYS,
    st.sampled_from(["given", "refused", "withdrawn"]),
    st.sampled_from(["a", "b", "c", "d"]),
    st.none() | DAYS,
    st.none() | st.frozensets(st.sampled_from(["legal", "coordinator"])),
    st.sampled_from(["", "HCR", "hcr"]),
)
KEYS = st.sampled_from([("team", ""), ("external", ""), ("external", "hcr")])
READINGS = st.dictionaries(KEYS, STATEMENTS, max_size=3)
RECORDS = st.lists(st.lists(READINGS, min_size=1, max_size=3), max_size=5)


@pytest.mark.property
@given(RECORDS, st.randoms(use_true_random=False))
def test_no_order_of_records_or_versions_changes_what_counts(
    records: list[list[dict[tuple[str, str], Statement]]],
    random: Random,
) -> None:
    def outcome() -> dict[tuple[str, str], Statement | None]:
        return {key: decided(about) for key, about in statements(records).items()}

    before = outcome()
    random.shuffle(records)
    for readings in records:
        random.shuffle(readings)
    after = outcome()
    assert {k: v for k, v in before.items() if v} == {
        k: v for k, v in after.items() if v
    }


@pytest.mark.property
@given(st.lists(STATEMENTS, min_size=1, max_size=6))
def test_a_withdrawal_outweighs_everything_of_its_day_and_before(
    said: list[Statement],
) -> None:
    last = max(s.day for s in said)
    found = decided([*said, Statement(last, "withdrawn", "z")])
    assert found is not None
    assert found.decision == "withdrawn"


@pytest.mark.property
@given(RECORDS, READINGS)
def test_a_second_version_of_a_record_never_allows_more(
    records: list[list[dict[tuple[str, str], Statement]]],
    other: dict[tuple[str, str], Statement],
) -> None:
    if not records:
        return
    before, after = (
        statements(records),
        statements([[*records[0], other], *records[1:]]),
    )
    for key, about in after.items():
        now, then = decided(about), decided(before.get(key, ()))
        if now is not None and now.decision == "given":
            assert then is not None
            assert then.decision == "given"

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times in hours: real hours, on clocks that go forward and back."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deadlines.calendars import TERRITORIES, zone
from app.deadlines.computation import Computation, Facts
from app.deadlines.engine import compute
from tests.helpers.deadlines import rule

PARIS = ZoneInfo("Europe/Paris")
HOUR = timedelta(hours=1)
CHANGES = [  # last Sundays of March and October, 01:00 UTC
    datetime(2026, 3, 29, 1),
    datetime(2026, 10, 25, 1),
    datetime(2027, 3, 28, 1),
    datetime(2027, 10, 31, 1),
]
ANY_TIME = st.datetimes(datetime(1980, 1, 1), datetime(2090, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0)
)
NEAR = st.builds(
    lambda change, by: change + timedelta(minutes=by),
    st.sampled_from(CHANGES),
    st.integers(-4_000, 4_000),
)
CLOCKS = st.sampled_from(list(TERRITORIES))


def hours(length: int, **more: Any) -> Any:
    return rule(unit="hours", length=length, **more)


def ends(made: Computation) -> datetime:
    assert isinstance(made.due, datetime)
    return made.due


@pytest.mark.property
@given(ANY_TIME | NEAR, st.integers(1, 200), CLOCKS)
def test_hours_run_in_real_time(moment: datetime, length: int, place: str) -> None:
    began = moment.replace(tzinfo=UTC)
    due = ends(compute(hours(length), {"notified": began}, Facts(place)))
    assert due.astimezone(UTC) - began == timedelta(hours=length)
    # and the clock on the wall there shows what is told
    assert due.replace(tzinfo=None) == due.astimezone(zone(place)).replace(tzinfo=None)


@pytest.mark.property
@given(ANY_TIME | NEAR, st.integers(1, 200), CLOCKS)
def test_a_moment_without_a_zone_never_gives_more_time_than_it_may_mean(
    shown: datetime, length: int, place: str
) -> None:
    made = compute(hours(length), {"notified": shown}, Facts(place))
    began = ends(made).astimezone(UTC) - timedelta(hours=length)
    readings = [
        shown.replace(tzinfo=zone(place), fold=fold).astimezone(UTC) for fold in (0, 1)
    ]
    assert began == min(readings)
    odd = {"time_ambiguous", "time_missing"} & set(made.warnings)
    assert bool(odd) == (readings[0] != readings[1])


@pytest.mark.property
@given(NEAR, st.integers(1, 200))
def test_a_change_of_the_clock_within_the_time_is_said(
    moment: datetime, length: int
) -> None:
    began = moment.replace(tzinfo=UTC)
    made = compute(hours(length), {"notified": began})
    apart = (
        began.astimezone(PARIS).utcoffset() != ends(made).astimezone(PARIS).utcoffset()
    )
    assert ("clock_change" in made.warnings) == apart


@pytest.mark.property
@given(ANY_TIME | NEAR, st.integers(1, 200))
def test_without_an_hour_the_whole_day_is_taken_off(
    moment: datetime, length: int
) -> None:
    day = moment.date()
    made = compute(hours(length), {"notified": day})
    assert made.state == "unclear"
    assert "time_unknown" in made.warnings
    for hour in (0, 8, 23):
        shown = datetime(day.year, day.month, day.day, hour, 30)
        assert ends(made) <= ends(compute(hours(length), {"notified": shown}))


@pytest.mark.property
@given(ANY_TIME | NEAR, st.integers(1, 200))
def test_hours_before_undo_hours_after(moment: datetime, length: int) -> None:
    began = moment.replace(tzinfo=UTC)
    ahead = ends(compute(hours(length), {"notified": began}))
    back = ends(compute(hours(length, direction="before"), {"notified": ahead}))
    assert back == began


@pytest.mark.property
@given(ANY_TIME | NEAR, st.integers(1, 200), CLOCKS)
def test_a_kept_moment_is_the_same_moment(
    moment: datetime, length: int, place: str
) -> None:
    made = compute(hours(length), {"notified": moment}, Facts(place))
    again = Computation.from_json(made.to_json())
    assert again == made
    assert ends(again).utcoffset() == ends(made).utcoffset()


def test_hours_are_not_extended_over_a_holiday() -> None:
    made = compute(hours(48), {"notified": datetime(2026, 12, 23, 9, 30)})
    assert ends(made) == datetime(2026, 12, 25, 9, 30, tzinfo=PARIS)
    assert "not_extended" in [step.code for step in made.steps]


def test_a_clock_of_summer_is_an_hour_ahead() -> None:
    winter = ends(compute(hours(48), {"notified": datetime(2026, 1, 5, 10)}))
    summer = ends(compute(hours(48), {"notified": datetime(2026, 7, 6, 10)}))
    assert (winter.utcoffset(), summer.utcoffset()) == (HOUR, 2 * HOUR)
    assert winter.date() == date(2026, 1, 7)

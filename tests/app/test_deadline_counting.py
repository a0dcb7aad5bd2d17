# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times in days and months, against a calendar walked day by day."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deadlines.calendars import TERRITORIES, is_holiday, is_working
from app.deadlines.computation import Computation, Facts
from app.deadlines.engine import compute
from app.deadlines.reading import rules
from app.errors import BadEvent, MissingEvent
from tests.helpers.day_counting import (
    ONE,
    counted_days,
    easter,
    holidays,
    next_working,
    turn_pages,
    walk,
)
from tests.helpers.deadlines import PAUSE, rule

DAYS = st.dates(date(2008, 1, 1), date(2090, 12, 31))
FEW = st.integers(1, 400)
MONTHS = st.integers(1, 30)
ENDS = st.builds(  # around the ends of months, where months are hard
    lambda year, month, by: date(year, month, 1) + timedelta(days=by),
    st.integers(2008, 2090),
    st.integers(1, 12),
    st.integers(-4, 2),
).filter(lambda day: day.year >= 2008)
EITHER = DAYS | ENDS
AFTER_RULES = [
    one for one in rules().values() if one.direction == "after" and one.unit != "hours"
]


@pytest.mark.property
@given(EITHER, FEW, st.booleans(), st.booleans(), st.booleans())
def test_days_end_where_walking_day_by_day_ends(
    event: date, length: int, clear: bool, extends: bool, alsace: bool
) -> None:
    made = compute(
        rule(length=length, clear=clear, extends=extends),
        {"notified": event},
        Facts("alsace_moselle" if alsace else "mainland"),
    )
    last = walk(event, length) + clear * ONE
    assert made.due == (next_working(last, alsace=alsace) if extends else last)
    assert made.first_day == event + ONE


@pytest.mark.property
@given(EITHER, MONTHS, st.booleans())
def test_months_end_where_turning_the_pages_ends(
    event: date, length: int, extends: bool
) -> None:
    made = compute(
        rule(unit="months", length=length, extends=extends), {"notified": event}
    )
    last = turn_pages(event, length)
    assert made.due == (next_working(last) if extends else last)


@pytest.mark.property
@given(EITHER, MONTHS)
def test_a_clear_time_in_months_takes_the_earlier_of_its_two_readings(
    event: date, length: int
) -> None:
    made = compute(rule(unit="months", length=length, clear=True), {"notified": event})
    from_event = turn_pages(event, length) + ONE
    from_next_day = turn_pages(event + ONE, length)
    assert made.due == min(from_event, from_next_day)


@pytest.mark.property
@given(EITHER, st.integers(1, 10))
def test_a_year_is_twelve_months(event: date, years: int) -> None:
    in_years = compute(rule(unit="years", length=years), {"notified": event})
    in_months = compute(rule(unit="months", length=12 * years), {"notified": event})
    assert in_years.due == in_months.due


@pytest.mark.property
@given(EITHER, EITHER, st.sampled_from(AFTER_RULES), st.sampled_from(list(TERRITORIES)))
def test_a_later_event_never_ends_earlier(
    one: date, other: date, kept: Any, territory: str
) -> None:
    first, second = (
        compute(kept, {kept.event: day}, Facts(territory)).due
        for day in sorted((one, other))
    )
    assert first is not None
    assert second is not None
    assert first <= second


@pytest.mark.property
@given(EITHER, st.sampled_from(list(TERRITORIES)), st.data())
def test_a_time_that_extends_never_ends_on_a_day_off(
    event: date, territory: str, data: st.DataObject
) -> None:
    unit = data.draw(st.sampled_from(["days", "months"]))
    kept = rule(
        unit=unit,
        length=data.draw(st.integers(1, 24)),
        clear=data.draw(st.booleans()),
        extends=True,
        direction=data.draw(st.sampled_from(["after", "before"])),
    )
    made = compute(kept, {"notified": event}, Facts(territory))
    plain = compute(
        rule(unit=unit, length=kept.length, clear=kept.clear, direction=kept.direction),
        {"notified": event},
        Facts(territory),
    )
    assert isinstance(made.due, date)
    assert isinstance(plain.due, date)
    assert is_working(made.due, territory)
    low, high = sorted((made.due, plain.due))
    assert (low == plain.due) == (kept.direction == "after" or low == high)
    between = [plain.due + by * ONE for by in range((high - low).days)]
    if kept.direction == "after":
        assert not any(is_working(day, territory) for day in between)


@pytest.mark.property
@given(EITHER, st.integers(1, 3_000), st.booleans())
def test_before_undoes_after(event: date, length: int, clear: bool) -> None:
    ahead = compute(rule(length=length, clear=clear), {"notified": event})
    assert isinstance(ahead.due, date)
    back = compute(
        rule(length=length, clear=clear, direction="before"), {"notified": ahead.due}
    )
    assert back.due == event


@pytest.mark.property
@given(EITHER, MONTHS, st.booleans(), st.integers(0, 29), st.integers(0, 900))
def test_a_suspension_conserves_the_sum_of_the_days(
    event: date, length: int, clear: bool, begins: int, lasts: int
) -> None:
    pause = (event + begins * ONE, event + (begins + lasts) * ONE)
    kept = rule(unit="months", length=length, clear=clear, pauses=[PAUSE])
    without = compute(kept, {"notified": event}).due
    made = compute(
        kept, {"notified": event, "aid_requested": pause[0], "aid_notified": pause[1]}
    )
    assert isinstance(without, date)
    assert isinstance(made.due, date)
    free = ONE if clear else 0 * ONE
    if pause[0] > without:
        assert made.due == without  # too late: nothing is stopped
        assert "pause_too_late" in made.warnings
        return
    total = (without - free - event).days
    if pause[0] <= without - free:
        assert made.due == walk(event, total, [pause]) + free
        assert counted_days(event + ONE, made.due - free, [pause]) == total
    else:
        assert made.due == pause[1] + ONE  # on the free day: it alone is left


@pytest.mark.property
@given(
    EITHER, st.integers(12, 60), st.lists(st.integers(0, 11), min_size=4, max_size=4)
)
def test_two_suspensions_conserve_the_sum_even_where_they_overlap(
    event: date, length: int, days: list[int]
) -> None:
    codes = ("aid_requested", "aid_notified", "request_sent", "available_on")
    spans = [tuple(sorted(days[:2])), tuple(sorted(days[2:]))]
    pauses = [(event + a * ONE, event + b * ONE) for a, b in spans]
    kept = rule(
        length=length,
        pauses=[PAUSE, {"begins": "request_sent", "ends": "available_on"}],
    )
    given_days = dict(zip(codes, [*pauses[0], *pauses[1]], strict=True))
    made = compute(kept, {"notified": event, **given_days})
    assert made.due == walk(event, length, pauses)


@pytest.mark.property
@given(EITHER, st.integers(1, 90), st.integers(0, 89), st.integers(0, 900))
def test_an_interruption_starts_the_whole_time_again(
    event: date, length: int, begins: int, lasts: int
) -> None:
    first = event + min(begins, length) * ONE
    ends = first + lasts * ONE
    kept = rule(length=length, pauses=[{**PAUSE, "effect": "interrupt"}])
    made = compute(
        kept, {"notified": event, "aid_requested": first, "aid_notified": ends}
    )
    assert made.due == compute(kept, {"notified": ends}).due


@pytest.mark.property
@given(EITHER, st.integers(1, 60), st.integers(0, 60))
def test_while_suspended_no_date_is_given_and_the_days_left_are(
    event: date, length: int, begins: int
) -> None:
    first = event + min(begins, length) * ONE
    kept = rule(length=length, pauses=[PAUSE])
    made = compute(kept, {"notified": event, "aid_requested": first})
    assert (made.due, made.state) == (None, "suspended")
    # Whatever the day it ends on: so many days are left from the next one.
    for days in (0, 1, 400):
        later = compute(
            kept,
            {
                "notified": event,
                "aid_requested": first,
                "aid_notified": first + days * ONE,
            },
        )
        assert later.due == first + (days + (made.left or 0)) * ONE


@pytest.mark.property
@given(DAYS, st.integers(0, 15))
def test_an_unknown_letter_never_gives_a_later_day_than_a_known_one(
    presented: date, kept_for: int
) -> None:
    court = rules()["cnda_appeal"]
    unknown = compute(court, {"letter_presented": presented})
    known = compute(
        court,
        {
            "letter_presented": presented,
            "letter_collected": presented + kept_for * ONE,
        },
    )
    not_claimed = compute(
        court, {"letter_presented": presented}, Facts(letter_claimed=False)
    )
    assert isinstance(unknown.due, date)
    assert isinstance(known.due, date)
    assert unknown.due <= known.due
    assert unknown.due == not_claimed.due
    assert (unknown.state, known.state, not_claimed.state) == (
        "unclear",
        "runs",
        "runs",
    )


@pytest.mark.property
@given(EITHER, st.sampled_from([c for c, t in TERRITORIES.items() if t.overseas]))
def test_the_asylum_court_waits_longer_for_those_overseas(
    event: date, territory: str
) -> None:
    court = rules()["cnda_appeal"]
    there = compute(court, {"notified": event}, Facts(territory)).due
    here = compute(court, {"notified": event}).due
    assert isinstance(there, date)
    assert isinstance(here, date)
    assert there - here >= timedelta(days=24)


@pytest.mark.property
@given(
    st.sampled_from(list(rules().values())),
    st.dictionaries(
        st.sampled_from(sorted({e for r in rules().values() for e in r.events})), DAYS
    ),
    st.sampled_from(list(TERRITORIES)),
    st.lists(st.sampled_from([None, True, False]), min_size=3, max_size=3),
)
def test_any_events_give_a_date_a_state_or_a_named_error(
    kept: Any, events: dict[str, date], territory: str, facts: list[bool | None]
) -> None:
    try:
        made = compute(kept, events, Facts(territory, *facts))
    except (BadEvent, MissingEvent) as error:
        assert error.event in kept.events  # noqa: PT017
        return
    assert (made.due is None) == (made.state in ("suspended", "not_started"))
    assert Computation.from_json(made.to_json()) == made


@pytest.mark.parametrize("alsace", [False, True], ids=["mainland", "alsace"])
def test_the_holidays_are_those_of_the_labour_code(alsace: bool) -> None:
    place = "alsace_moselle" if alsace else "mainland"
    for year in range(2008, 2101):
        first = date(year, 1, 1)
        found = {
            day
            for day in (first + by * ONE for by in range(366))
            if day.year == year and is_holiday(day, place)
        }
        assert found == holidays(year, alsace=alsace), year


@pytest.mark.parametrize(
    ("territory", "month", "day"),
    [
        ("guadeloupe", 5, 27),
        ("martinique", 5, 22),
        ("guyane", 6, 10),
        ("reunion", 12, 20),
        ("mayotte", 4, 27),
        ("saint_martin", 5, 28),
        ("saint_barthelemy", 10, 9),
    ],
)
def test_the_day_of_abolition_is_a_holiday_where_it_is_kept(
    territory: str, month: int, day: int
) -> None:
    for year in (2025, 2026, 2027):
        assert is_holiday(date(year, month, day), territory)
        assert not is_holiday(date(year, month, day), "mainland")


def test_in_libya_friday_is_a_day_off_and_sunday_is_not() -> None:
    friday, sunday = date(2026, 11, 13), date(2026, 11, 15)
    assert not is_working(friday, "libya")
    assert is_working(sunday, "libya")
    kept = rule(country="ly", length=1, extends=True)
    made = compute(kept, {"notified": date(2026, 11, 12)})
    assert made.due == sunday
    assert made.warnings == ("holidays_estimated",)


def test_easter_is_when_it_was() -> None:
    known = {1999: (4, 4), 2008: (3, 23), 2019: (4, 21), 2026: (4, 5), 2038: (4, 25)}
    for year, (month, day) in known.items():
        assert easter(year) == date(year, month, day)

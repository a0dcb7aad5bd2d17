# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How days, counts and kept computations are said."""

import json
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deadlines.computation import Computation, Facts
from app.deadlines.engine import compute
from app.deadlines.reading import rules
from app.deadlines.words import (
    counted,
    event_name,
    explain,
    length_words,
    sentences,
    spelled,
    warning,
)
from app.errors import (
    BadEvent,
    MissingEvent,
    NotAComputation,
    UnknownTerritory,
    UnknownYear,
)
from tests.helpers.deadlines import rule

KEPT = compute(rules()["cnda_appeal"], {"notified": date(2019, 6, 4)}).to_json()


def test_days_are_spelled_in_the_words_of_the_language() -> None:
    day = date(2019, 8, 26)
    assert spelled(day, "fr") == "lundi 26 août 2019"
    assert spelled(day, "en") == "Monday 26 August 2019"
    assert spelled(day, "ar") == "الاثنين 26 أغسطس 2019"
    assert spelled(date(2026, 3, 1), "fr") == "dimanche 1er mars 2026"
    assert (
        spelled(datetime(2026, 3, 1, 9, 5), "fr") == "dimanche 1er mars 2026 à 9 h 05"
    )


@pytest.mark.parametrize(
    ("number", "unit", "language", "said"),
    [
        (1, "days", "fr", "1 jour"),
        (0, "days", "fr", "0 jour"),
        (2, "days", "fr", "2 jours"),
        (1, "months", "fr", "1 mois"),
        (0, "days", "en", "0 days"),
        (1, "hours", "en", "1 hour"),
        (1, "days", "ar", "يوم واحد"),
        (2, "days", "ar", "يومان"),
        (3, "days", "ar", "3 أيام"),
        (10, "days", "ar", "10 أيام"),
        (11, "days", "ar", "11 يومًا"),
        (99, "days", "ar", "99 يومًا"),
        (100, "days", "ar", "100 يوم"),
        (102, "days", "ar", "102 يوم"),
        (103, "days", "ar", "103 أيام"),
    ],
)
def test_counted_things_have_their_plural(
    number: int, unit: str, language: str, said: str
) -> None:
    assert counted(number, unit, language) == said


def test_a_time_in_hours_is_said_in_hours_and_a_week_of_them_in_days() -> None:
    assert length_words(rules()["oqtf_detention"], "fr") == "48 heures, d’heure à heure"
    assert (
        length_words(rules()["oqtf_house_arrest"], "fr") == "7 jours, d’heure à heure"
    )
    assert length_words(rules()["cnda_appeal"], "fr") == "1 mois, délai franc"
    assert length_words(rules()["cnda_summons"], "en") == "30 days before"


def test_a_notice_of_seven_days_is_not_arguable_under_house_arrest() -> None:
    when = {"notified": datetime(2026, 6, 5, 14, 30)}
    for wording, arguable in [
        ("deux jours", True),
        ("two days", True),
        ("48 heures", False),
        ("48 h, soit deux jours", False),
        ("", False),
    ]:
        made = compute(rules()["oqtf_detention"], when, Facts(wording=wording))
        assert ("wording_arguable" in made.warnings) == arguable
    made = compute(rules()["oqtf_house_arrest"], when, Facts(wording="sept jours"))
    assert "wording_arguable" not in made.warnings


def test_a_language_that_was_not_understood_is_said() -> None:
    facts = Facts(language_understood=False, routes_stated=True)
    made = compute(rules()["cnda_appeal"], {"notified": date(2026, 3, 2)}, facts)
    assert made.warnings == ("language_not_understood",)
    assert made.state == "runs"


def test_a_line_has_its_article_and_its_day() -> None:
    one = rules()["childrens_judge_appeal"]
    lines = explain(one, compute(one, {"notified": date(2026, 11, 13)}), "fr")
    assert [line.when for line in lines] == [
        "ven. 13 nov. 2026",
        "premier jour : sam. 14 nov. 2026",
        "dernier jour compté : sam. 28 nov. 2026",
        "lun. 30 nov. 2026",
        "lun. 30 nov. 2026, 24:00",
    ]
    assert lines[1].detail == "Code de procédure civile, art. 641 et 642"
    assert lines[2].detail == "Code de procédure civile, art. 1191"
    assert "greffe" in lines[4].detail


def test_what_has_no_word_is_said_by_its_code() -> None:
    assert event_name("eclipse", "fr") == "eclipse"
    assert warning("eclipse", "fr") == "eclipse"
    assert spelled(date(2026, 1, 2), "xx") == "Friday 2 January 2026"


@pytest.mark.parametrize(
    ("events", "event", "reason"),
    [
        ({"notified": "2026-03-02"}, "notified", "not_a_date"),
        ({"notified": 20260302}, "notified", "not_a_date"),
        (
            {"notified": date(2026, 3, 2), "aid_requested": date(2026, 3, 1)},
            "aid_requested",
            "before_event",
        ),
        (
            {
                "notified": date(2026, 3, 2),
                "aid_requested": date(2026, 3, 9),
                "aid_notified": date(2026, 3, 8),
            },
            "aid_notified",
            "ends_before_it_begins",
        ),
        (
            {
                "letter_presented": date(2026, 3, 2),
                "letter_collected": date(2026, 3, 1),
            },
            "letter_collected",
            "before_presented",
        ),
        (
            {"letter_presented": date(2026, 3, 2), "notified": date(2026, 3, 1)},
            "notified",
            "before_presented",
        ),
    ],
)
def test_days_that_cannot_be_are_named(
    events: dict[str, Any], event: str, reason: str
) -> None:
    with pytest.raises(BadEvent) as caught:
        compute(rules()["cnda_appeal"], events)
    assert (caught.value.event, caught.value.reason) == (event, reason)


def test_a_letter_that_was_not_claimed_was_not_collected() -> None:
    events = {
        "letter_presented": date(2026, 3, 2),
        "letter_collected": date(2026, 3, 9),
    }
    with pytest.raises(BadEvent, match="letter_not_claimed"):
        compute(rules()["cnda_appeal"], events, Facts(letter_claimed=False))


@pytest.mark.parametrize(
    ("events", "facts", "missing"),
    [
        ({}, Facts(), "notified"),
        ({"aid_requested": date(2026, 3, 2)}, Facts(), "notified"),
        (
            {"notified": date(2026, 3, 2), "aid_notified": date(2026, 4, 2)},
            Facts(),
            "aid_requested",
        ),
        ({}, Facts(letter_claimed=False), "letter_presented"),
        (
            {"letter_presented": date(2026, 3, 2)},
            Facts(letter_claimed=True),
            "letter_collected",
        ),
    ],
)
def test_a_missing_day_is_named(
    events: dict[str, date], facts: Facts, missing: str
) -> None:
    with pytest.raises(MissingEvent) as caught:
        compute(rules()["cnda_appeal"], events, facts)
    assert caught.value.event == missing


@pytest.mark.parametrize(
    "day",
    [
        date(1800, 1, 1),
        date(1949, 12, 31),
        date(2100, 12, 31),
        date(9999, 12, 31),
        datetime(1, 1, 1),
        datetime(9999, 12, 31, 23, 59),
    ],
)
@pytest.mark.parametrize(
    "name", ["cnda_appeal", "childrens_judge_appeal", "oqtf_detention"]
)
def test_a_year_whose_holidays_nobody_knows_is_refused(day: date, name: str) -> None:
    with pytest.raises(UnknownYear):
        compute(rules()[name], {"notified": day})


def test_back_from_the_first_year_that_is_known_is_refused() -> None:
    one = rule(direction="before", length=3_000)
    with pytest.raises(UnknownYear):
        compute(one, {"notified": date(1950, 1, 1)})


def test_a_place_without_a_calendar_is_refused() -> None:
    with pytest.raises(UnknownTerritory):
        compute(rules()["oqtf"], {"notified": date(2026, 3, 2)}, Facts("atlantis"))


def test_other_events_of_a_procedure_are_passed_over() -> None:
    events = {"notified": date(2026, 3, 2), "hearing": date(1800, 1, 1)}
    assert compute(rules()["cnda_appeal"], events).due == date(2026, 4, 3)


@pytest.mark.parametrize(
    "change",
    [
        {"due": "yesterday"},
        {"due": None},
        {"due": 3},
        {"due": "2019-07-05T10:00"},
        {"state": "asleep"},
        {"state": "suspended"},
        {"left": "many"},
        {"left": 10**9},
        {"left": True},
        {"rule": "a" * 65},
        {"rule": "{rule.__class__}"},
        {"steps": "none"},
        {"steps": [{}]},
        {"steps": [{"code": "magic", "on": None, "values": {}}]},
        {"steps": [{"code": "due", "on": None, "values": {"reach": "{0}"}}]},
        {"steps": [{"code": "due", "on": None, "values": {"reach": [1]}}]},
        {"steps": [{"code": "due", "on": None, "values": {}}] * 65},
        {"warnings": ["a\u202eb"]},
        {"warnings": [["routes_unknown"]]},
    ],
)
def test_a_kept_computation_that_was_altered_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(NotAComputation):
        Computation.from_json(KEPT | change)


@pytest.mark.parametrize("kept", [None, 3, "text", [], {}, {"rule": "cnda_appeal"}])
def test_something_else_is_no_computation(kept: object) -> None:
    with pytest.raises(NotAComputation):
        Computation.from_json(kept)


PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=12)
STEP = st.fixed_dictionaries(
    {
        "code": st.sampled_from(
            sorted({s["code"] for s in KEPT["steps"]} | {"extended"})
        ),
        "on": st.none() | st.dates().map(str),
        "values": st.dictionaries(
            st.sampled_from(["event", "n", "unit", "kind", "place", "reach", "left"]),
            PLAIN | st.sampled_from(["notified", "days", "sunday", "2019-06-04"]),
        ),
    }
)


@pytest.mark.property
@given(st.lists(STEP, max_size=6), st.sampled_from(["fr", "en", "ar", "xx"]))
def test_whatever_was_kept_can_be_told_or_is_refused(
    steps: list[dict[str, Any]], language: str
) -> None:
    plain = json.loads(json.dumps(KEPT | {"steps": steps}))
    try:
        made = Computation.from_json(plain)
    except NotAComputation:
        return
    one = rules()["cnda_appeal"]
    assert len(sentences(one, made, language)) == len(explain(one, made, language))

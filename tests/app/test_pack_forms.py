# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Incident, protection assessment and social vulnerability, as a team fills them in."""

from typing import Any

import pytest

from app import codes
from app.forms.filling import Filling
from tests.helpers.filled import kept, named, opened, problems

CONTEXTS = (
    "intimate_partner_violence",
    "child_sexual_abuse",
    "early_marriage",
    "possible_sexual_exploitation",
    "possible_sexual_slavery",
    "harmful_traditional_practice",
)


# ------------------------------------------------------------------ social vulnerability

FACTORS = [
    "language",
    "housing",
    "residence",
    "isolation",
    "health_cover",
    "income",
    "food",
    "transport",
]


def social(yes: int, no: int) -> Filling:
    said = ["yes"] * yes + ["no"] * no
    return opened(
        "vulnerability",
        {f"/factors/{n}": a for n, a in zip(FACTORS, said, strict=False)},
    )


@pytest.mark.parametrize(
    ("yes", "no", "result"),
    [
        (5, 3, "distress"),
        (8, 0, "distress"),
        (5, 0, "distress"),
        (4, 4, "no_distress"),
        (4, 3, "open"),
        (0, 0, "open"),
        (0, 4, "no_distress"),
    ],
)
def test_five_factors_make_social_distress_and_missing_answers_leave_it_open(
    yes: int, no: int, result: str
) -> None:
    filling = social(yes, no)
    assert filling.value("/conclusion/score") == yes
    assert filling.value("/conclusion/result") == result
    assert filling.relevant("/conclusion/distress_note") == (result == "distress")
    assert kept(filling).facts["score"] == yes


def test_social_distress_is_said_in_a_sentence_with_its_score() -> None:
    assert "6 facteurs sur 8" in social(6, 2).label("/conclusion/distress_note")


# ---------------------------------------------------------------------------- incident


def incident(**said: Any) -> Filling:
    return named("incident", **said)


def contexts(filling: Filling) -> set[str]:
    return {n for n in CONTEXTS if filling.value(f"/act/context/{n}") == "yes"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"gbv_type": "rape", "age_then": 16}, {"child_sexual_abuse"}),
        ({"gbv_type": "sexual_assault", "minor_then": "yes"}, {"child_sexual_abuse"}),
        ({"gbv_type": "rape", "age_then": 18}, set()),
        ({"gbv_type": "physical_assault", "age_then": 16}, set()),
        ({"gbv_type": "forced_marriage", "age_then": 17}, {"early_marriage"}),
        (
            {"gbv_type": "psychological", "relationship": "intimate_partner"},
            {"intimate_partner_violence"},
        ),
        ({"gbv_type": "non_gbv", "relationship": "intimate_partner"}, set()),
        (
            {"gbv_type": "rape", "goods_exchanged": "yes"},
            {"possible_sexual_exploitation"},
        ),
        ({"gbv_type": "rape", "abduction": "kidnapping"}, {"possible_sexual_slavery"}),
        ({"gbv_type": "rape", "abduction": "none"}, set()),
        (
            {"gbv_type": "sexual_assault", "harmful_practice": "fgm"},
            {"harmful_traditional_practice"},
        ),
        ({"gbv_type": "rape", "abduction": "unknown", "age_then": 30}, set()),
    ],
)
def test_the_context_follows_from_the_answers_and_is_shown(
    said: dict[str, Any], expected: set[str]
) -> None:
    filling = incident(**said)
    assert contexts(filling) == expected
    shown = {n for n in CONTEXTS if filling.relevant(f"/act/context/shows_{n}")}
    assert shown == expected


@pytest.mark.parametrize(
    ("said", "suggested"),
    [
        (["yes"], "rape"),
        (["no", "yes"], "sexual_assault"),
        (["no", "no", "yes"], "physical_assault"),
        (["no"] * 3 + ["yes"], "forced_marriage"),
        (["no"] * 4 + ["yes"], "denial_resources"),
        (["no"] * 5 + ["yes"], "psychological"),
        (["no"] * 6, "non_gbv"),
    ],
)
def test_the_first_yes_suggests_the_type_and_ends_the_questions(
    said: list[str], suggested: str
) -> None:
    asked = ("penetration", "sexual_contact", "physical", "marriage", "denial")
    names = [f"was_{name}" for name in (*asked, "psychological")]
    filling = incident(help_choosing="yes", **dict(zip(names, said, strict=False)))
    assert filling.value("/act/suggested_type") == suggested
    assert filling.relevant(f"/act/suggests_{suggested}")
    assert [filling.relevant(f"/act/{name}") for name in names].count(True) == len(said)
    filling.set("/act/gbv_type", "psychological")
    assert filling.relevant("/act/type_differs") == (suggested != "psychological")


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("2026-11-22", "alert_72_hours"),
        ("2026-11-19", "alert_72_hours"),
        ("2026-11-18", "alert_120_hours"),
        ("2026-11-17", "alert_120_hours"),
        ("2026-11-16", "alert_later"),
    ],
)
def test_recent_sexual_violence_says_which_care_is_still_possible(
    day: str, note: str
) -> None:
    filling = incident(occurred_on=day, gbv_type="rape")
    notes = ("alert_72_hours", "alert_120_hours", "alert_later")
    assert [n for n in notes if filling.relevant(f"/act/{n}")] == [note]
    filling.set("/act/gbv_type", "physical_assault")
    assert not any(filling.relevant(f"/act/{n}") for n in notes)


@pytest.mark.parametrize(
    ("precision", "day", "bucket"),
    [
        ("day", "2026-11-22", "days_0_3"),
        ("day", "2026-11-19", "days_0_3"),
        ("day", "2026-11-18", "days_4_5"),
        ("around", "2026-11-16", "days_6_14"),
        ("day", "2026-11-07", "days_15_30"),
        ("day", "2026-10-23", "days_15_30"),
        ("day", "2026-10-22", "over_month"),
        ("month", "2026-10-01", "unknown"),
        ("month", "2026-07-01", "over_month"),
        ("year", "2026-01-01", "unknown"),
        ("year", "2024-01-01", "over_month"),
    ],
)
def test_the_reporting_delay_is_computed_as_far_as_the_date_is_known(
    precision: str, day: str, bucket: str
) -> None:
    filling = incident(precision=precision, occurred_on=day)
    assert filling.value("/before/reporting_delay") == bucket
    assert kept(filling).facts["reporting_delay"] == bucket


def test_the_delay_of_a_period_runs_from_its_end() -> None:
    filling = incident(
        precision="period", occurred_on="2026-03-01", ended_on="2026-11-20"
    )
    assert filling.value("/before/reporting_delay") == "days_0_3"
    assert kept(filling).occurred_on == "2026-03-01"


def test_nobody_is_referred_without_having_agreed() -> None:
    filling = incident(service_type="police", service_consent="no", outcome="referred")
    path = "/wishes/service[1]/outcome"
    assert problems(filling)[path].startswith("Sans accord, pas d’orientation")
    filling.set(path, "declined")
    assert path not in problems(filling)


def test_gender_based_violence_is_asked_for_among_the_protection_risks() -> None:
    filling = incident(gbv_type="rape", risks=("torture",))
    assert filling.relevant("/act/risk_missing")
    assert filling.relevant("/act/methods")
    filling.set("/act/risks", ("torture", "gender_based_violence"))
    assert not filling.relevant("/act/risk_missing")


def test_what_the_person_said_is_searched_but_never_the_title_of_the_list() -> None:
    filling = incident(account="Ils ont gardé mes papiers", stage="in_libya")
    found = kept(filling)
    assert found.title == ""
    assert "papiers" in found.words
    assert found.facts["summary"] == ["/event/stage", "in_libya"]


def test_the_next_contact_after_an_incident_becomes_a_follow_up() -> None:
    (due,) = kept(incident(next_contact="2026-11-25")).dues
    assert (due.day, due.duty) == ("2026-11-25", "follow_up")


# -------------------------------------------------------------- protection assessment


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("fr", "La fin précède le début."),
        ("en", "The end is before the beginning."),
        ("ar", "النهاية تسبق البداية."),
    ],
)
def test_a_stay_that_ends_before_it_begins_says_so(language: str, message: str) -> None:
    row = "/journey/places[1]"
    filling = opened(
        "protection_assessment",
        {f"{row}/since": "2026-06-18", f"{row}/until": "2026-06-02"},
        language,
    )
    found = filling.problem(f"{row}/until")
    assert found is not None
    assert (found.kind, found.message) == ("constraint", message)
    filling.set(f"{row}/until", "2026-06-18")
    assert filling.problem(f"{row}/until") is None


def test_only_the_concerns_of_the_areas_ticked_are_offered() -> None:
    filling = opened("protection_assessment")
    concerns = "/situation/concerns"
    assert not filling.relevant(concerns)
    filling.set("/situation/areas", ("family", "health"))
    rows = codes.lists()["concern"].rows
    wanted = [c for c, row in rows.items() if row["area"] in ("family", "health")]
    assert [name for name, _ in filling.choices(concerns)] == wanted


def test_every_concern_gives_the_unhcr_codes_of_its_crosswalk() -> None:
    rows = codes.lists()["concern"].rows
    areas = tuple(dict.fromkeys(row["area"] for row in rows.values()))
    filling = opened("protection_assessment", {"/situation/areas": areas})
    for concern in rows:
        filling.set("/situation/concerns", (concern,))
        given = filling.value("/situation/unhcr_codes") or ""
        assert given == " ".join(codes.crosswalk("concern", concern, "unhcr"))


@pytest.mark.parametrize(
    ("name", "scheme", "target"),
    [
        ("concern", "unhcr", "specific_need"),
        ("concern", "gpc", "gpc_risk"),
        ("gbv_type", "gpc", "gpc_risk"),
    ],
)
def test_crosswalks_name_codes_that_exist(name: str, scheme: str, target: str) -> None:
    for code in codes.codes(name):
        for other in codes.crosswalk(name, code, scheme):
            assert other in codes.codes(target), code


def test_the_next_review_becomes_due_and_the_risk_is_the_summary() -> None:
    filling = opened(
        "protection_assessment",
        {"/follow_up/risk_level": "high", "/follow_up/next_review": "2026-11-29"},
    )
    found = kept(filling)
    assert [(due.day, due.duty) for due in found.dues] == [("2026-11-29", "follow_up")]
    assert found.facts["risk_level"] == "high"
    assert found.facts["summary"] == ["/follow_up/risk_level", "high"]
    assert filling.relevant("/follow_up/high_risk")
    assert not filling.relevant("/follow_up/review_missing")


def test_a_review_before_the_interview_is_refused() -> None:
    filling = opened("protection_assessment", {"/follow_up/next_review": "2026-11-22"})
    assert "/follow_up/next_review" in problems(filling)

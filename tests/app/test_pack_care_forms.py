# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Medical and psychological consultations, as a team fills them in."""

from typing import Any

import pytest

from app.forms.filling import Filling
from tests.helpers.filled import form, kept, named, opened, problems

# --------------------------------------------------------------- medical consultation


def test_a_consultation_needs_its_date_and_its_reason_only() -> None:
    filling = opened("medical_consultation")
    assert set(problems(filling)) == {"/visit/reason"}
    filling.set("/visit/held_on", None)
    assert set(problems(filling)) == {"/visit/held_on", "/visit/reason"}


@pytest.mark.parametrize(
    ("at", "note"),
    [
        ("2026-11-22T04:00", "within_72"),
        ("2026-11-19T11:00", "within_72"),
        ("2026-11-19T10:00", "after_72"),
        ("2026-11-10T08:00", "after_72"),
    ],
)
def test_hiv_prevention_is_counted_in_hours(at: str, note: str) -> None:
    filling = opened(
        "medical_consultation",
        {"/exposure/exposed": "yes", "/exposure/exposed_at": at},
    )
    shown = [n for n in ("within_72", "after_72") if filling.relevant(f"/exposure/{n}")]
    assert shown == [note]


def test_hours_since_the_exposure_are_in_the_sentence() -> None:
    said = {"/exposure/exposed": "yes", "/exposure/exposed_at": "2026-11-21T08:00"}
    filling = opened("medical_consultation", said)
    assert ": 26." in filling.label("/exposure/within_72")


def test_vital_signs_out_of_range_or_in_the_wrong_order_are_said() -> None:
    signs = {"temperature": 98.6, "systolic": 80, "diastolic": 120, "oxygen": 97}
    filling = opened(
        "medical_consultation", {f"/vital_signs/{n}": v for n, v in signs.items()}
    )
    found = {path for path in problems(filling) if path.startswith("/vital")}
    assert found == {"/vital_signs/temperature", "/vital_signs/diastolic"}


@pytest.mark.parametrize(
    ("sign", "value", "alert"),
    [
        ("temperature", 40.2, True),
        ("temperature", 38.5, False),
        ("oxygen", 88, True),
        ("systolic", 85, True),
        ("pulse", 72, False),
    ],
)
def test_an_alarming_vital_sign_asks_for_a_doctor(
    sign: str, value: float, alert: bool
) -> None:
    filling = opened("medical_consultation", {f"/vital_signs/{sign}": value})
    assert filling.relevant("/vital_signs/vital_alert") is alert


def test_the_body_mass_index_is_worked_out() -> None:
    said = {"/vital_signs/weight": 60.5, "/vital_signs/height": 172}
    assert opened("medical_consultation", said).value("/vital_signs/bmi") == 20.5


# ---------------------------------------------------------- psychological consultation


def psychological(**said: Any) -> Filling:
    return named("psychological_consultation", **said)


@pytest.mark.parametrize(
    ("said", "risk"),
    [
        ({}, "unknown"),
        ({"suicide_thoughts": "no"}, "none"),
        ({"suicide_thoughts": "declined"}, "unknown"),
        ({"suicide_thoughts": "wish", "suicide_plan": "no"}, "some"),
        ({"suicide_thoughts": "thoughts", "suicide_plan": "yes"}, "high"),
        ({"suicide_thoughts": "thoughts", "suicide_attempt": "yes"}, "high"),
    ],
)
def test_the_risk_of_suicide_says_what_to_do(said: dict[str, str], risk: str) -> None:
    filling = psychological(modality="individual", **said)
    assert filling.value("/safety/suicide_risk") == risk
    shown = [n for n in ("some", "high") if filling.relevant(f"/safety/{n}_note")]
    assert shown == ([risk] if risk in ("some", "high") else [])


def test_a_missed_appointment_asks_nothing_about_the_person() -> None:
    filling = psychological(modality="missed", next_on="2026-11-30")
    hidden = ("state", "safety", "life")
    assert not any(filling.relevant(f"/{group}") for group in hidden)
    assert not problems(filling)


def test_the_next_appointment_is_on_the_agenda_with_its_time() -> None:
    (due,) = kept(psychological(next_on="2026-11-30", next_time="14:30")).dues
    assert (due.day, due.time, due.duty) == ("2026-11-30", "14:30", "appointment")


def test_only_the_shareable_summary_is_offered_as_an_extract() -> None:
    nodes = form("psychological_consultation").walk()
    assert [n.path for n in nodes if "extract" in n.uses] == [
        "/shareable/shareable_summary"
    ]


def test_a_summary_to_share_asks_whether_the_person_agrees() -> None:
    filling = psychological(shareable_summary="Se fatigue vite ; préfère le matin.")
    agreed = "/shareable/share_agreed"
    assert agreed in problems(filling)
    filling.set(agreed, "no")
    assert agreed not in problems(filling)
    assert filling.relevant("/shareable/not_agreed")


def test_a_summary_to_share_stays_short() -> None:
    filling = psychological(shareable_summary="mot " * 200, share_agreed="yes")
    assert "600" in problems(filling)["/shareable/shareable_summary"]


def test_nothing_of_a_psychological_session_becomes_a_title() -> None:
    filling = psychological(modality="individual", complaints="Les nuits sont longues")
    assert kept(filling).title == ""

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked at before a medical examination is signed."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.examination.checks import checks
from app.rows import AttachmentRow
from app.session import Session
from tests.helpers import casework, examinations, world
from tests.helpers.examinations import MEDICAL, finding, found, open_codes, without
from tests.helpers.examinations import with_findings as with_
from tests.helpers.world import Site


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow")


@pytest.fixture
def doctor(tripoli: Site, case: str) -> Iterator[Session]:
    with tripoli.as_("doctor") as session:
        yield session


def test_an_examination_that_lacks_nothing_has_nothing_open(
    doctor: Session, case: str
) -> None:
    assert found(doctor, case, MEDICAL) == []


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("/person/person_name", "no_name"),
        ("/setting/agreed", "no_agreement"),
        ("/setting/interpreter", "no_interpreter"),
        ("/clinician/clinician_name", "no_clinician"),
        ("/clinician/profession", "no_profession"),
        ("/conclusion/opinion", "no_opinion"),
        ("/finding[1]/region", "finding_no_region"),
        ("/finding[1]/side", "finding_no_side"),
        ("/finding[1]/lesion", "finding_no_lesion"),
        ("/finding[1]/length_mm", "finding_no_size"),
        ("/finding[1]/consistency", "finding_no_degree"),
        ("/finding[1]/number", "finding_no_number"),
    ],
)
def test_what_a_court_cannot_do_without_stands_in_the_way(
    doctor: Session, case: str, place: str, code: str
) -> None:
    (check,) = [c for c in found(doctor, case, without(MEDICAL, place)) if c.blocking]
    assert (check.code, check.place) == (code, place)


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("/person/birth_date", "no_birth_date"),
        ("/setting/privacy", "no_privacy"),
        ("/setting/restraint", "no_restraint"),
        ("/setting/present", "no_present"),
        ("/setting/chaperone", "no_chaperone"),
        ("/setting/interpreter_name", "no_interpreter_name"),
        ("/setting/interpreter_language", "no_language"),
        ("/clinician/registration", "no_registration"),
        ("/clinician/qualifications", "no_qualifications"),
        ("/statements/truthfulness", "no_truthfulness"),
        ("/statements/restrictions", "no_restrictions"),
        ("/conclusion/opinion_why", "opinion_no_reasons"),
        ("/photographs/photos_made", "photos_unsaid"),
        ("/finding[1]/view", "finding_not_placed"),
        ("/finding[1]/other_causes", "finding_no_causes"),
        ("/finding[1]/attribution", "finding_no_words"),
    ],
)
def test_what_may_have_its_reason_is_only_to_be_seen(
    doctor: Session, case: str, place: str, code: str
) -> None:
    (check,) = found(doctor, case, without(MEDICAL, place))
    assert (check.code, check.place, check.blocking) == (code, place, False)


def test_an_interpreter_who_was_not_needed_is_not_named(
    doctor: Session, case: str
) -> None:
    setting = without(
        MEDICAL, "/setting/interpreter_name", "/setting/interpreter_language"
    )["setting"] | {"interpreter": "not_needed"}
    assert found(doctor, case, MEDICAL | {"setting": setting}) == []


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"agreed": "no"}, "no_agreement_why"),
        ({"privacy": "none"}, "no_privacy_detail"),
        ({"restraint": "hands"}, "no_restraint_detail"),
    ],
)
def test_an_answer_that_calls_for_more_asks_for_it(
    doctor: Session, case: str, answer: dict[str, str], code: str
) -> None:
    said = MEDICAL | {"setting": MEDICAL["setting"] | answer}
    assert open_codes(doctor, case, said) == {code}


# -- findings ------------------------------------------------------------------


def test_a_size_may_be_said_in_words(doctor: Session, case: str) -> None:
    said = with_(finding(length_mm=None, width_mm=None, size_note="tour complet"))
    assert found(doctor, case, said) == []


def test_a_stiff_joint_has_no_millimetres(doctor: Session, case: str) -> None:
    said = with_(finding(length_mm=None, width_mm=None, lesion="joint_limitation"))
    assert found(doctor, case, said) == []


def test_no_attribution_is_an_answer_when_it_says_why(
    doctor: Session, case: str
) -> None:
    said = finding(consistency="no_attribution", other_causes=None, attribution=None)
    (check,) = [
        c for c in found(doctor, case, with_(finding(number=2), said)) if c.blocking
    ]
    assert check.place == "/finding[2]/no_attribution_why"
    why = said | {"no_attribution_why": "blindfolded"}
    assert found(doctor, case, with_(finding(number=2), why)) == []


def test_two_findings_of_one_number_are_said_once(doctor: Session, case: str) -> None:
    said = with_(finding(), finding(), finding(number=2))
    (check,) = found(doctor, case, said)
    assert (check.code, check.values, check.blocking) == (
        "number_twice",
        {"number": "1"},
        True,
    )


def test_an_intimate_finding_needs_an_agreement_of_its_own(
    doctor: Session, case: str
) -> None:
    said = with_(finding(region="genitals", side="midline", view="genital_female"))
    assert open_codes(doctor, case, said) == {"intimate_without_yes"}
    agreed = MEDICAL["physical"] | {"genitourinary_agreed": "done"}
    assert found(doctor, case, said | {"physical": agreed}) == []


def test_that_nothing_is_seen_is_to_be_acknowledged(doctor: Session, case: str) -> None:
    said = with_(conclusion={"opinion": "no_attribution", "opinion_why": "Récit seul."})
    (check,) = found(doctor, case, said)
    assert (check.code, check.blocking) == ("no_finding", False)


# -- opinion ---------------------------------------------------------------------


def test_an_opinion_beyond_every_finding_needs_its_reasons(
    doctor: Session, case: str
) -> None:
    said = with_(finding(consistency="consistent"))
    (check,) = found(doctor, case, said)
    assert (check.code, check.blocking) == ("opinion_too_strong", False)
    assert check.values == {"opinion": "typical", "strongest": "consistent"}
    (check,) = found(doctor, case, without(said, "/conclusion/opinion_why"))
    assert (check.code, check.blocking) == ("opinion_too_strong", True)


def test_marks_of_an_accident_carry_no_opinion(doctor: Session, case: str) -> None:
    said = with_(
        finding(consistency="consistent"),
        finding(number=2, consistency="diagnostic", origin="surgery", alleged_on=None),
    )
    (check,) = found(doctor, case, said)
    assert check.values["strongest"] == "consistent"


def test_an_opinion_without_attribution_says_why(doctor: Session, case: str) -> None:
    said = MEDICAL | {"conclusion": {"opinion": "no_attribution"}}
    (check,) = found(doctor, case, said)
    assert (check.code, check.blocking) == ("opinion_no_why", True)


# -- dates and identity -----------------------------------------------------------


@pytest.mark.parametrize("on", ["2026-06-14", "2026-06", "2026"])
def test_a_date_that_meets_the_account_is_no_difference(
    doctor: Session, case: str, on: str
) -> None:
    assert found(doctor, case, with_(finding(alleged_on=on))) == []


@pytest.mark.parametrize(
    ("on", "code", "blocking"),
    [
        ("2025-06", "finding_other_date", False),
        ("2026-12", "finding_later", True),
        ("2001", "finding_unborn", False),
    ],
)
def test_a_date_that_differs_from_the_account_is_named(
    doctor: Session, case: str, on: str, code: str, blocking: bool
) -> None:
    (check,) = found(doctor, case, with_(finding(alleged_on=on)))
    assert (check.code, check.blocking) == (code, blocking)


def test_dates_of_the_account_are_compared_with_the_incidents_of_the_file(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        incident = {
            "report": {"reported_on": "2026-11-10"},
            "event": {"precision": "month", "occurred_on": "2025-02-01"},
            "act": {"gbv_type": "non_gbv"},
        }
        casework.write(session, case, "incident", incident)
    with tripoli.as_("doctor") as session:
        (check,) = found(session, case, MEDICAL)
        assert check.code == "episode_other_date"
        assert check.values["written"] == "2026-05 – 2026-07"
        assert check.values["known"] == "2025-02"


@pytest.mark.parametrize(
    ("episode", "code"),
    [
        ({"from_on": "2026-07", "until_on": "2026-05"}, "episode_backwards"),
        ({"from_on": "2027"}, "episode_later"),
    ],
)
def test_what_is_reported_cannot_end_before_it_begins_or_lie_ahead(
    doctor: Session, case: str, episode: dict[str, str], code: str
) -> None:
    said = with_(finding(alleged_on=None), allegations={"episode": [episode]})
    (check,) = found(doctor, case, said)
    assert (check.code, check.blocking) == (code, True)


@pytest.mark.parametrize("name", ["SOW Aminata", "Aminata Sôw", "aminata  sow"])
def test_case_accents_and_order_make_no_other_name(
    doctor: Session, case: str, name: str
) -> None:
    person = MEDICAL["person"] | {"person_name": name}
    assert found(doctor, case, MEDICAL | {"person": person}) == []


def test_another_name_or_birth_year_than_the_file_is_shown_beside_it(
    doctor: Session, case: str
) -> None:
    person = {"person_name": "Aminata Sou", "birth_date": "2008-03-02"}
    name, born = found(doctor, case, MEDICAL | {"person": person})
    assert name.values == {"written": "Aminata Sou", "known": "Aminata Sow"}
    assert born.values == {"written": "2008-03-02", "known": "2009"}
    assert "Sow" not in repr(name)


# -- photographs -------------------------------------------------------------------

FILE = AttachmentRow("ab" * 32, "IMG 1.jpg", "image/jpeg", 10)


def pictured(session: Session, case: str, **photo: Any) -> set[tuple[str, bool]]:
    said = MEDICAL | {
        "photographs": {"photos_made": "yes"},
        "photo": [{"file": FILE.sha256, "findings": "1", "scale": "yes"} | photo],
    }
    made = examinations.writing(session, case, said)
    made = replace(made, attachments=(FILE,))
    return {(check.code, check.blocking) for check in checks(session, made)}


def test_photographs_need_the_persons_agreement(tripoli: Site, case: str) -> None:
    with tripoli.as_("doctor") as session:
        assert pictured(session, case) == {("photo_without_yes", True)}
        casework.consent(session, case, photo_file="given")
        assert pictured(session, case) == set()
        casework.consent(session, case, photo_file="withdrawn")
        assert pictured(session, case) == {("photo_without_yes", True)}


@pytest.mark.parametrize(
    ("photo", "code", "blocking"),
    [
        ({"findings": ""}, "photo_of_nothing", False),
        ({"findings": "1 7"}, "photo_other_finding", True),
        ({"scale": "no"}, "photo_no_scale", False),
        ({"scale": ""}, "photo_scale_unsaid", False),
    ],
)
def test_a_photograph_shows_a_finding_and_a_ruler(
    doctor: Session, case: str, photo: dict[str, str], code: str, blocking: bool
) -> None:
    casework.consent(doctor, case, photo_file="given")
    assert pictured(doctor, case, **photo) == {(code, blocking)}


def test_a_picture_that_is_attached_but_not_listed_is_named(
    doctor: Session, case: str
) -> None:
    made = replace(examinations.writing(doctor, case, MEDICAL), attachments=(FILE,))
    (check,) = checks(doctor, made)
    assert (check.code, check.values["name"]) == ("picture_unlisted", "IMG 1.jpg")
    assert " " not in check.key


def test_a_photograph_whose_file_is_gone_stands_in_the_way(
    doctor: Session, case: str
) -> None:
    casework.consent(doctor, case, photo_file="given")
    codes = pictured(doctor, case, file="cd" * 32)
    assert ("photo_no_file", True) in codes

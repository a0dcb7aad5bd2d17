# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Likely duplicates in the case file, and the search that hears names."""

from collections.abc import Iterator

import pytest

from app.commands.cases import ChangeCase, OpenCase, change_case, open_case
from app.queries import search, similar
from app.queries.cases import CaseFilter, page
from app.session import Session
from tests.helpers import world
from tests.helpers.world import Site

PEOPLE = (
    ("Mohamed Diallo", "", "male", 2009, "0912 345 678"),
    ("Muhammad Jallow", "", "male", 2010, ""),
    ("محمد ديالو", "", "male", 2009, "+218 91 777 88 99"),
    ("Moussa Bâ", "موسى با", "male", 1990, ""),
    ("Mohamed Diallo", "", "female", 1980, ""),
    ("Fatoumata Sow", "", "female", 2001, "00218 92 000 11 22"),
)


@pytest.fixture
def coordinator(tripoli: Site) -> Iterator[Session]:
    with tripoli.as_("coordinator") as session:
        for latin, native, sex, year, phone in PEOPLE:
            facts = {"sex": sex, "birth_year": year, "nationality": "gn"}
            sheet = {"name_latin": latin, "name_native": native, "phone": phone}
            given = {key: value for key, value in sheet.items() if value}
            open_case(OpenCase(facts, given), session)
        yield session


def numbers(found: list[similar.Suggestion]) -> list[int]:
    return [int(one.code[-4:]) for one in found]


def test_spellings_and_scripts_of_a_name_are_suggested_the_likeliest_first(
    coordinator: Session,
) -> None:
    found = similar.like(coordinator, ("Mohammed Diallo",), sex="male", birth_year=2009)
    assert numbers(found)[0] == 1
    assert set(numbers(found)) >= {1, 2, 3}
    assert found[0].name == "Mohamed Diallo"
    assert found[0].why == ("same_name", "same_sex", "near_birth_year")
    other = next(one for one in found if one.code.endswith("5"))
    assert {"other_sex", "other_birth_year"} <= set(other.why)
    assert other.score < found[0].score


def test_the_persons_own_case_is_left_out(coordinator: Session) -> None:
    (mine, *_) = similar.like(coordinator, ("Moussa Ba",))
    assert mine.native == "موسى با"
    others = similar.like(coordinator, ("Moussa Ba",), leave_out=mine.case_id)
    assert mine.case_id not in [one.case_id for one in others]


@pytest.mark.parametrize("typed", ["٠٩١٢٣٤٥٦٧٨", "+218 912 345 678", "912-345-678"])
def test_the_same_phone_is_suggested_whatever_the_name(
    coordinator: Session, typed: str
) -> None:
    (found, *_) = similar.like(coordinator, ("Ousmane Keita",), phone=typed)
    assert numbers([found]) == [1]
    assert found.why[-1] == "same_phone"


def test_a_corrected_name_is_found_by_what_it_is_now(tripoli: Site) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Fatoumata Sow")
        assert [s.case_id for s in similar.like(session, ("Fatou Sow",))] == [case]
        sheet = {"name_latin": "Kadiatou Barry"}
        change_case(ChangeCase(case, identity=sheet), session)
        assert similar.like(session, ("Fatou Sow",)) == []
        found = similar.like(session, ("Khadijatou Bari",))
        assert [s.case_id for s in found] == [case]


def test_without_a_name_there_is_nobody(coordinator: Session) -> None:
    assert similar.like(coordinator, ()) == []
    assert similar.like(coordinator, ("", "12")) == []


def test_who_cannot_read_names_gets_no_suggestion(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        world.intake(session, "Awa Sow")
        held = session.case_file.held
        kept = {k: v for k, v in held.items() if k != "identity"}
        session.case_file.held = kept
        try:
            assert similar.like(session, ("Awa Sow",)) == []
            assert similar.sounding(session, "Awa Sow", 5) == []
            assert search.hits(session, "awa") == []
        finally:
            session.case_file.held = held


def shown(session: Session, text: str) -> list[tuple[int, bool]]:
    return [(int(h.code[-4:]), h.similar) for h in search.hits(session, text)]


def test_a_name_also_finds_who_sounds_like_it_after_the_exact_ones(
    coordinator: Session,
) -> None:
    found = shown(coordinator, "mohamed")
    assert found[:2] == [(5, False), (1, False)]
    assert {(2, True), (3, True)} == set(found[2:])
    assert shown(coordinator, "محمد")[0] == (3, False)
    assert (1, True) in shown(coordinator, "محمد")
    assert (4, True) in shown(coordinator, "mussa ba")


def test_a_name_only_begun_is_heard_too(coordinator: Session) -> None:
    assert (2, True) in shown(coordinator, "mohamed dial")
    assert shown(coordinator, "mohamed zz") == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("TRI-2026-0004", 4),
        ("tri 2026 0004", 4),
        ("TRI20260004", 4),
        ("20260004", 4),
        ("٢٠٢٦٠٠٠٤", 4),
        ("2345", 1),
        ("0912345678", 1),
        ("٩١٢ ٣٤٥", 1),
        ("91 23", 1),
        ("+218 912 345 678", 1),
        ("(0)91.777.88.99", 3),
        ("0 92 000 1122", 6),
    ],
)
def test_codes_and_phone_numbers_are_found_however_they_are_typed(
    coordinator: Session, typed: str, found: int
) -> None:
    assert (found, False) in shown(coordinator, typed)
    rows = page(coordinator, CaseFilter(text=typed), None, 20).rows
    assert found in [int(row.code[-4:]) for row in rows]


def test_notes_and_alike_names_keep_their_place_among_many_people(
    tripoli: Site,
) -> None:
    with tripoli.as_("coordinator") as session:
        for _ in range(12):
            case = world.intake(session, "Mohamed Keita")
        world.intake(session, "Muhammad Keita")
    with tripoli.as_("legal") as session:
        world.note(session, case, "Rendez-vous avec Mohamed.")
        found = search.hits(session, "mohamed", 10)
    assert len(found) == 10
    assert [hit.similar for hit in found].count(True) == 1
    assert "Mohamed" in found[-1].snippet
    assert found[-1].entry_id


def test_a_match_deep_in_a_long_note_is_shown(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        case = world.intake(session, "Awa")
    with tripoli.as_("legal") as session:
        world.note(session, case, "mot é " * 9_000 + "audience fixée " + "fin " * 99)
        (found,) = search.hits(session, "audience")
    assert "audience fixée" in found.snippet
    assert len(found.snippet) < 200

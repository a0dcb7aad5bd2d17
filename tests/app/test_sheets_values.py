# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cells say: dates in every spelling, codes in three languages, phones, ages."""

from datetime import date, datetime

import pytest

from app.sheets.columns import Target, targets
from app.sheets.dates import Written, is_mixed, order_of, read_day
from app.sheets.limits import Cell
from app.sheets.values import About, Birth, read
from app.sheets.words import key

TODAY = date(2026, 11, 22)
TARGETS = {t.key: t for t in targets(None, None, {"a1": "Amal Haddad"})}
ABOUT = About(TODAY)


def day_of(cell: Cell, order: str = "day") -> date:
    written = read_day(cell, order, TODAY)
    assert isinstance(written, Written), written
    assert written.precision == "day"
    assert written.day is not None
    return written.day


def value(name: str, cell: Cell) -> object:
    said = read(TARGETS[name], cell, ABOUT)
    assert not said.problem
    return said.value


def problem(name: str, cell: Cell) -> str:
    return read(TARGETS[name], cell, ABOUT).problem


@pytest.mark.parametrize(
    "cell",
    [
        datetime(2009, 12, 31),
        date(2009, 12, 31),
        40178,
        40178.0,
        "40178",
        "31/12/2009",
        "31-12-2009",
        "31.12.09",
        "31 12 2009",
        " 31/12/2009 00:00:00",
        "2009-12-31",
        "2009/12/31",
        "2009-12-31T10:20:00",
        "20091231",
        20091231,
        "31 déc. 2009",
        "31 décembre 2009",
        "Dec 31, 2009",
        "31-Dec-09",
        "31st December 2009",
        "jeudi 31 décembre 2009",
        "٣١/١٢/٢٠٠٩",
        "٢٠٠٩-١٢-٣١",
        "\u200f31/12/2009",
        "31 ديسمبر 2009",
        "٣١ كانون الأول ٢٠٠٩",
        "31 دجنبر 2009",
    ],
)
def test_a_day_is_read_in_any_spelling(cell: Cell) -> None:
    assert day_of(cell) == date(2009, 12, 31)


def test_what_stands_first_is_the_columns_to_say() -> None:
    assert day_of("03/04/2009", "day") == date(2009, 4, 3)
    assert day_of("03/04/2009", "month") == date(2009, 3, 4)
    assert day_of("2009-03-04", "month") == date(2009, 3, 4)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["03/04/2009", "13/04/2009"], "day"),
        (["03/04/2009", "٠٤/١٣/٢٠٠٩"], "month"),
        (["03/04/2009", "05/06/2009", None, 40178], "ask"),
        (["13/04/2009", "04/13/2009"], "both"),
        (["2009-03-04", "05/05/2009", "2010"], "none"),
    ],
)
def test_a_number_above_twelve_decides_for_its_column(
    cells: list[Cell], expected: str
) -> None:
    assert order_of(cells) == expected


def test_real_dates_among_dates_as_text_are_noticed() -> None:
    assert is_mixed([datetime(2009, 4, 3), "13/04/2009"])
    assert not is_mixed([datetime(2009, 4, 3), "vers 2009"])


@pytest.mark.parametrize(
    ("cell", "precision"),
    [
        ("2009", "year"),
        (2009, "year"),
        ("vers 2009", "year"),
        ("~2009 ?", "year"),
        ("12/2009", "month"),
        ("déc. 2009", "month"),
        ("17 ans", "age"),
        ("17 years old", "age"),
        ("١٧ سنة", "age"),
        (17, "age"),
    ],
)
def test_less_than_a_day_is_taken_for_what_it_is(cell: Cell, precision: str) -> None:
    written = read_day(cell, "day", TODAY)
    assert isinstance(written, Written)
    assert written.precision == precision


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("31/02/2009", "no_such_day"),
        ("2009-13-01", "no_such_day"),
        ("12/05/1430", "hijri"),
        ("1430/05/12", "hijri"),
        ("ne sait pas", "not_a_date"),
        ("2009/2010", "not_a_date"),
        (True, "not_a_date"),
        (123456789, "not_a_date"),
    ],
)
def test_what_is_no_day_is_said_to_be_none(cell: Cell, expected: str) -> None:
    assert read_day(cell, "day", TODAY) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("31/12/2031", "future"), ("1/1/1899", "too_long_ago"), ("190 ans", "odd_age")],
)
def test_a_birth_that_cannot_be_is_a_problem(cell: Cell, expected: str) -> None:
    assert problem("birth_date", cell) == expected


def test_two_digits_of_a_year_are_the_last_that_is_not_to_come() -> None:
    assert day_of("1/2/26").year == 2026
    assert day_of("1/2/27").year == 1927


def test_the_first_of_january_is_mentioned() -> None:
    said = read(TARGETS["birth_date"], "01/01/2009", ABOUT)
    assert said.remark == "first_of_january"
    assert isinstance(said.value, Birth)


@pytest.mark.parametrize("cell", ["17", 17, 17.0, "17 ans", "17,5", "١٧", "17 years"])
def test_ages_are_numbers_with_or_without_words(cell: Cell) -> None:
    birth = value("age", cell)
    assert isinstance(birth, Birth)
    assert (birth.age, birth.precision) == (17, "approximate")


@pytest.mark.parametrize("cell", [190, -1, "200 ans"])
def test_an_age_nobody_has_is_a_problem(cell: Cell) -> None:
    assert problem("age", cell) == "odd_age"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("female", "F f Femme FEMME féminin Fille female Woman أنثى انثى بنت"),
        ("male", "M H homme Masculin garçon male Man ذكر رجل"),
    ],
)
def test_sex_is_known_in_three_languages(code: str, words: str) -> None:
    assert {value("sex", word) for word in words.split()} == {code}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "gn",
            ["Guinée", "guineenne", "GIN", "gn", "Guinean", "Guinée Conakry", "غينيا"],
        ),
        ("ci", ["Côte d’Ivoire", "cote d'ivoire", "Ivoirien", "Ivory Coast", "RCI"]),
        ("sd", ["Soudan", "SUDANESE", "السودان", "سوداني", "سودانية"]),
        ("ss", ["Soudan du Sud", "South Sudan", "جنوب السودان"]),
        ("er", ["Érythrée", "eritrean", "إريتريا", "ارتري"]),
        ("ne", ["Niger", "nigérien", "النيجر"]),
        ("ng", ["Nigeria", "nigériane", "نيجيريا"]),
        ("cd", ["RDC", "République démocratique du Congo", "DRC"]),
    ],
)
def test_countries_are_known_by_name_code_and_people(
    code: str, words: list[str]
) -> None:
    assert {value("nationality", word) for word in words} == {code}


@pytest.mark.parametrize("word", ["congolais", "kurde", "Wakanda", "Afrique"])
def test_a_word_that_may_mean_two_countries_is_left_to_the_person(word: str) -> None:
    assert problem("nationality", word) == "unknown_word"
    about = About(TODAY, meanings={key(word): "cd"})
    assert read(TARGETS["nationality"], word.upper(), about).value == "cd"


def test_a_word_can_be_given_no_meaning() -> None:
    about = About(TODAY, meanings={key("ras"): ""})
    said = read(TARGETS["sex"], "RAS", about)
    assert (said.value, said.problem) == (None, "")


@pytest.mark.parametrize(
    ("cell", "text", "remark"),
    [
        ("+33 6 12 34 56 78", "+33 6 12 34 56 78", ""),
        ("٠٩١٢٣٤٥٦٧٨", "٠٩١٢٣٤٥٦٧٨", ""),
        (612345678, "612345678", "zero_lost"),
        (33612345678.0, "33612345678", "plus_lost"),
    ],
)
def test_phones_are_text_and_what_a_number_lost_is_mentioned(
    cell: Cell, text: str, remark: str
) -> None:
    said = read(TARGETS["phone"], cell, ABOUT)
    assert (said.value, said.remark) == (text, remark)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("3,36E+10", "rounded"), ("non", "no_phone"), (datetime(2009, 1, 1), "no_phone")],
)
def test_what_is_no_phone_number_is_a_problem(cell: Cell, expected: str) -> None:
    assert problem("phone", cell) == expected


@pytest.mark.parametrize(
    "cell", ["peul, français", "Peul / Français", "peul et français", "Fula; French"]
)
def test_languages_are_separated_in_any_way(cell: str) -> None:
    assert value("languages", cell) == ("ff", "fr")


@pytest.mark.parametrize(
    ("name", "cell", "code"),
    [
        ("risk", "Urgent", "high"),
        ("risk", "متوسط", "medium"),
        ("status", "En cours", "open"),
        ("status", "Perdu de vue", "lost"),
        ("profile", "Réfugiée", "refugee"),
        ("profile", "طالب لجوء", "asylum_seeker"),
        ("safe_to_contact", "Oui", "yes"),
        ("safe_to_contact", False, "no"),
        ("owner", "amal HADDAD", "a1"),
    ],
)
def test_coded_answers_are_known_by_their_words(
    name: str, cell: Cell, code: str
) -> None:
    assert value(name, cell) == code


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "?"])
def test_what_says_nothing_is_no_answer_and_no_problem(cell: Cell) -> None:
    for target in TARGETS.values():
        said = read(target, cell, ABOUT)
        assert (said.value, said.problem, said.remark) == (None, "", "")


def test_no_word_stands_for_two_codes_of_a_list() -> None:
    for target in TARGETS.values():
        assert set(target.meanings.values()) <= set(target.codes)
        if target.codes:
            assert set(target.meanings.values()) == set(target.codes), target.key


@pytest.mark.parametrize("target", TARGETS.values(), ids=lambda target: target.key)
def test_every_column_is_called_something_in_three_languages(target: Target) -> None:
    labels = [target.label(language) for language in ("fr", "en", "ar")]
    assert all(labels)
    assert len(set(labels)) > 1

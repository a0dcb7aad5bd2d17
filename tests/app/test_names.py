# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spellings of one name are near each other, and other people's are further away."""

import csv
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.names.alike import Comparison, Person
from app.names.keys import blocking_keys, readings
from app.names.suggestions import LEAST, Register
from app.names.table import table
from resources import ROOT

NEAR = 0.85
SAME = [
    ("Ndiaye", "Njie"),
    ("Yusuf Diallo", "Joseph Jallow"),
    ("Mohd Salah", "Mohamed Saleh"),
    ("Awa Sow", "Hawa Sowe"),
    ("Nourelhouda", "Nour el Huda"),
    ("Nasreddine Hamdi", "Nasr al-Din Hamdi"),
    ("Izz al-Din", "عز الدين"),
    ("Hayat", "حياة"),
    ("Ridha Mansouri", "رضا منصوري"),
    ("Reza Mansuri", "رضا منصوري"),
    ("Nazim Kadhim", "ناظم كاظم"),
    ("Dhakir", "Zakir"),
    ("Thabet", "Sabit"),
    ("Abdessalam Boukhari", "Abd el Salam Boukhary"),
    ("Abderrahmane Kaci", "عبد الرحمن قاسي"),
    ("Abdoulaye Saleh", "Abd Allah Salih"),
    ("Cabdiraxmaan Cumar", "Abdirahman Omar"),
    ("Shire Cali Axmed", "Chireh Ali Ahmed"),
    ("Hailemariam Desalegn", "Haile Mariam Dessalegne"),
    ("Dawit G/Yesus", "ዳዊት ገብረየሱስ"),
    ("Olena Shevchenko", "Олена Шевченко"),
    ("Gholam Reza Heydari", "غلام رضا حیدری"),
    ("Habibullah Nurzai", "حبیب الله نورزی"),
    ("Belgacem", "بلقاسم"),
    ("Bensalem", "Ben Salem"),
    ("Lamine", "El Amine"),
    ("Vahid Vardak", "Wahid Wardak"),
    ("Petros", "Butros"),
    ("Gamal", "Djamel"),
    ("M. Diallo", "Mamadou Diallo"),
    ("Mamadou Diallo", "Diallo, Mamadou"),
    ("Mamadou Diallo", "MAMADOU DIALLO Mamadou Diallo"),
    ("Mamadou Diallo", "Dr. Mamadou Diallo"),
    ("Mamadou Diallo", "Petit (Mamadou Diallo)"),
    ("Mamadou Diallo", "Mamadou Diallo dit Petit"),
    ("Mohamed Ali (محمد علي)", "محمد علي"),
    ("Mamadou Diallo", "Mamdaou Diallo"),
    ("Mamadou Diallo", "\u200fMamadou\u00a0 Diallo 12"),
    ("مُحَمَّد", "محمـد"),
]
OTHERS = [
    ("Salma", "Suleiman"),
    ("Jamila", "Jamal"),
    ("Salem", "Salma"),
    ("Aziz Nasser", "Abdelaziz Nasser"),
    ("Abdelkarim Hassan", "Abdelkader Hassan"),
    ("Ibrahim Ali", "Ismail Ali"),
    ("Aminata Diallo", "Mariama Diallo"),
    ("Hamid Karimi", "Sayed Karimi"),
    ("Omar Hassan", "Moussa Traoré"),
    ("Nasir", "Yasir"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_are_near_and_found_by_a_common_key(one: str, other: str) -> None:
    assert Comparison().names((one,), (other,)) >= NEAR
    assert blocking_keys(one) & blocking_keys(other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_another_person_is_further_away(one: str, other: str) -> None:
    assert Comparison().names((one,), (other,)) < NEAR


def test_one_name_missing_is_less_near_but_still_offered() -> None:
    compare = Comparison()
    whole, part = "Thierno Souleymane Barry", "Souleymane Barry"
    assert LEAST < compare.names((whole,), (part,)) < 1
    assert compare.names((whole,), (part,)) > compare.names((whole,), ("Barry",))


def test_the_order_that_was_written_comes_first() -> None:
    compare = Comparison()
    turned = compare.names(("Ali Hassan",), ("Hassan Ali",))
    assert NEAR < turned < compare.names(("Ali Hassan",), ("Ali Hasan",))


@pytest.mark.parametrize("nothing", ["", "  ", "12 34", "—", "\u200f", "()", "Dr"])
def test_no_name_is_like_nobody(nothing: str) -> None:
    assert readings(nothing) == ()
    assert blocking_keys(nothing) == frozenset()
    assert Comparison().names((nothing,), ("Awa",)) == 0
    assert Register([Person((nothing,)), Person(("Awa",))]).like(0) == []


@given(one=st.text(max_size=60), other=st.text(max_size=60))
def test_any_text_is_compared_the_same_both_ways(one: str, other: str) -> None:
    there, back = (
        Comparison().names(pair, swapped)
        for pair, swapped in (((one,), (other,)), ((other,), (one,)))
    )
    assert 0 <= there <= 1
    assert there == pytest.approx(back, abs=0.02)
    if readings(one):
        assert Comparison().names((one,), (one,)) > 0.7


def test_a_very_long_name_is_cut_not_studied() -> None:
    long = "Abou " * 100_000
    assert len(readings(long)[0]) <= 7
    assert Comparison().names((long,), ("Abou",)) > 0


def test_sex_year_and_country_move_a_score_and_say_why() -> None:
    compare, name = Comparison(), ("Salem Ibrahim",)
    close = ("Salim Brahim",)
    bare = compare.people(Person(name), Person(close))
    agreed = compare.people(
        Person(name, "male", 2009, "ly"), Person(close, "male", 2010, "ly")
    )
    apart = compare.people(
        Person(name, "male", 1980, "ly"), Person(close, "female", 2009, "gn")
    )
    assert apart.score < bare.score < agreed.score <= 1
    assert agreed.why == ("close_name", "same_sex", "near_birth_year", "same_country")
    assert apart.why[1:] == ("other_sex", "other_birth_year", "other_country")
    phone = compare.people(Person(name), Person(close), same_phone=True)
    assert phone.score > bare.score
    assert phone.why[-1] == "same_phone"


def test_the_nearer_of_two_names_counts() -> None:
    both = ("Moussa Ba", "موسى با")
    assert Comparison().names(both, ("موسى با",)) == 1
    assert Comparison().names(both, ("Musa Bah",)) >= NEAR


def test_every_person_of_the_invented_list_is_offered_their_other_spellings() -> None:
    path = Path(__file__).with_name("spellings.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    register = Register([Person((row["name"],)) for row in rows])
    sizes = Counter(row["person"] for row in rows)
    shares = []
    for number, row in enumerate(rows):
        offered = register.like(number, 10)
        scores = [score for _, score in offered]
        assert scores == sorted(scores, reverse=True)
        assert number not in [other for other, _ in offered]
        right = sum(rows[other]["person"] == row["person"] for other, _ in offered)
        if sizes[row["person"]] > 1:
            shares.append(right / (sizes[row["person"]] - 1))
    assert sum(shares) / len(shares) >= 0.98


def test_the_table_names_each_word_once_in_a_row_and_has_no_empty_row() -> None:
    data = tomllib.loads((ROOT / "names.toml").read_text("utf-8"))
    for rows in data["alike"].values():
        for row in rows:
            names = row.split()
            assert len(names) > 1
            assert len(names) == len(set(names)), row
    assert set(data["likeness"]) == set(data["alike"])
    assert all(0 < likely < 1 for likely in table().likeness.values())

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twelve words: two lists that can be said on a bad line, and stand for both keys."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from app.handover.cards import digits_of
from app.handover.check_words import BITS, COUNT, LANGUAGES, word_list, words_of

KEYS = st.binary(min_size=32, max_size=32)
RECIPIENTS = st.text("023456789acdefghjklmnpqrstuvwxyz", min_size=58, max_size=58)
LIST = pytest.mark.parametrize("language", LANGUAGES)


def flipped(key: bytes, bit: int) -> str:
    number = int.from_bytes(key, "big") ^ 1 << bit
    return number.to_bytes(len(key), "big").hex()


@LIST
def test_a_list_has_2048_plain_words_told_apart_by_four_letters(language: str) -> None:
    words = word_list(language)
    assert len(set(words)) == len(words) == 2**BITS
    assert all(re.fullmatch("[a-z]{4,8}", word) for word in words)
    assert len({word[:4] for word in words}) == len(words)
    assert all(one < two for one, two in pairwise(words))


@LIST
def test_no_two_words_of_a_list_differ_in_one_letter_only(language: str) -> None:
    words = word_list(language)
    near = [
        (one, two)
        for at, one in enumerate(words)
        for two in words[at + 1 :]
        if abs(len(one) - len(two)) < 2
        and Levenshtein.distance(one, two, score_cutoff=1) < 2
    ]
    assert near == []


@given(KEYS, RECIPIENTS)
def test_both_languages_say_the_same_132_bits(key: bytes, recipient: str) -> None:
    places = {
        tuple(map(word_list(language).index, words_of(key.hex(), recipient, language)))
        for language in LANGUAGES
    }
    assert len(places) == 1
    assert len(places.pop()) == COUNT


@given(KEYS, RECIPIENTS, st.integers(0, 255), st.sampled_from(LANGUAGES))
def test_two_cards_that_differ_in_one_bit_have_other_words(
    key: bytes, recipient: str, bit: int, language: str
) -> None:
    before = words_of(key.hex(), recipient, language)
    assert words_of(flipped(key, bit), recipient, language) != before


@given(KEYS, RECIPIENTS, st.integers(0, 57), st.sampled_from(LANGUAGES))
def test_another_age_key_has_other_words(
    key: bytes, recipient: str, at: int, language: str
) -> None:
    other = "q" if recipient[at] != "q" else "p"
    changed = recipient[:at] + other + recipient[at + 1 :]
    before = words_of(key.hex(), recipient, language)
    assert words_of(key.hex(), changed, language) != before


def test_words_and_digits_are_two_views_of_the_keys() -> None:
    """Cards whose digits begin alike do not have words that begin alike."""
    by_digits: dict[str, set[str]] = {}
    for at in range(3000):
        key = f"{at:064x}"
        start = digits_of(key, "age1")[0][-2:]
        by_digits.setdefault(start, set()).add(words_of(key, "age1", "en")[0])
    assert min(map(len, by_digits.values())) > 5

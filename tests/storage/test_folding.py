# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Folding: what people type finds what others wrote, in three languages."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.folding import MAX_WORDS, fold, part_query, prefix_query, words

SAME = {
    "French accents": ("Éléonore Çelik à Noël où", "eleonore celik a noel ou"),
    "French ligatures": ("Sœur Læticia", "soeur laeticia"),
    "German and Turkish": ("Groß İstanbul ışık", "gross istanbul isik"),
    "Polish and Norse": ("Łukasz Sørensen Đorđe", "lukasz sorensen dorde"),
    "apostrophes": ("l’audience d’appel", "l'audience d'appel"),
    "hamza on alif": ("أحمد إبراهيم آمنة ٱلله", "احمد ابراهيم امنه الله"),
    "hamza on waw and ya": ("مؤمن رائد", "مومن رايد"),
    "ta marbuta": ("فاطمة", "فاطمه"),
    "alif maqsura": ("ليلى", "ليلي"),
    "Persian letters": ("کریم", "كريم"),
    "tatweel": ("محـــمد", "محمد"),
    "harakat": ("مُحَمَّدٌ", "محمد"),
    "Arabic digits": ("٢٠٢٦ ۱۲۳", "2026 123"),
    "presentation forms": ("ﻓﺎﻃﻤﺔ ﻟﻴﻠﻰ", "فاطمه ليلي"),
    "full width": ("ＴＲＩ－２０２６", "tri-2026"),
    "typeset ligatures": ("ﬁche oﬀerte", "fiche offerte"),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_two_spellings_are_one_word(one: str, other: str) -> None:
    assert fold(one) == other == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("سلمى", "سلما"), ("علي", "علا"), ("ou", "u"), ("حمد", "احمد")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.property
@given(st.text())
def test_case_and_composition_never_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(
        unicodedata.normalize("NFC", text)
    )
    assert fold(text.casefold()) == fold(text)


@pytest.mark.property
@given(st.text())
def test_a_query_is_never_more_than_quoted_words(text: str) -> None:
    for word in words(text):
        assert word.isalnum()
        assert '"' not in word
    assert prefix_query(text).count('"') == 2 * len(words(text))


def test_a_query_is_words_by_their_beginnings() -> None:
    assert prefix_query("Noé, l’Été") == '"noe"* "l"* "ete"*'
    assert part_query("Noé l’Été") == '"noe" "ete"'
    assert prefix_query(" --  ") == part_query("ab") == ""
    assert prefix_query('x" OR "y NEAR(') == '"x"* "or"* "y"* "near"*'


def test_a_pasted_page_is_cut_to_some_words() -> None:
    assert len(words("mot " * 10_000)) == MAX_WORDS

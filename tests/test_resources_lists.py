# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Code lists and word lists: complete in three languages, fit for their use."""

import math
import re
from itertools import pairwise

import pytest

from app import codes
from resources import ROOT

LANGUAGES = codes.LANGUAGES
LISTS = {
    name: {code: {k: row[k] for k in row if k in LANGUAGES} for code, row in rows}
    for name, rows in ((n, found.rows.items()) for n, found in codes.lists().items())
}
ROWS = [
    pytest.param(label, id=f"{name}.{code}")
    for name, rows in LISTS.items()
    for code, label in rows.items()
]
ARABIC = re.compile("[\u0600-\u06ff]")


@pytest.mark.parametrize("label", ROWS)
def test_every_label_exists_in_the_three_languages(label):
    assert set(label) == set(LANGUAGES)
    assert all(text == text.strip() != "" for text in label.values())
    assert ARABIC.search(label["ar"])
    assert not ARABIC.search(label["fr"] + label["en"])
    assert "'" not in label["fr"] + label["en"]  # the typographic apostrophe instead


@pytest.mark.parametrize("name", LISTS)
def test_no_two_codes_of_a_list_are_called_the_same(name):
    for language in ("fr", "en", "ar"):
        labels = [label[language] for label in LISTS[name].values()]
        assert len(set(labels)) == len(labels)


def test_the_lists_that_screens_ask_for_are_there():
    assert set(LISTS) >= {
        "risk",
        "sex",
        "status",
        "profile",
        "role",
        "form",
        "language",
        "nationality",
    }
    assert list(LISTS["risk"]) == ["high", "medium", "low", "none"]
    assert len(LISTS["nationality"]) > 75
    assert {"stateless", "unknown"} < set(LISTS["nationality"])


@pytest.mark.parametrize("name", LISTS)
def test_every_row_of_a_list_names_the_schemes_it_is_to_name(name):
    found = codes.lists()[name]
    for row in found.rows.values():
        assert set(found.crosswalks) <= set(row)


def test_a_code_is_called_by_its_word_and_an_unknown_one_by_itself():
    assert codes.label("risk", "high", "fr") == "Élevé"
    assert codes.label("risk", "high", "xx") == "High"
    assert codes.label("risk", "gone", "fr") == "gone"
    assert codes.label("gone", "high", "fr") == "high"
    assert codes.codes("gone") == ()
    assert codes.crosswalk("risk", "high", "gpc") == ()


@pytest.mark.parametrize("name", ["risk", "sex", "status", "profile"])
def test_labels_of_the_case_list_fit_a_cell(name):
    for label in LISTS[name].values():
        assert max(map(len, label.values())) <= 26


@pytest.mark.parametrize("language", ["fr", "en"])
def test_words_for_pass_phrases_are_many_distinct_and_easy_to_type(language):
    words = (ROOT / "words" / f"{language}.txt").read_text(encoding="ascii").split()
    assert len(words) >= 2048
    assert 6 * math.log2(len(words)) >= 66
    assert all(re.fullmatch("[a-z]{3,8}", word) for word in words)
    assert all(one < two for one, two in pairwise(words))
    plural = {word + ending for word in words for ending in ("s", "x", "es")}
    assert not plural & set(words)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates have their month as a word, and near days are said."""

from datetime import date, datetime, timedelta

import pytest

from ui import i18n, labels, theme

TODAY = date(2026, 11, 24)


@pytest.fixture
def french(look):
    i18n.set_clock(lambda: TODAY)
    theme.apply(look, "light", "fr")
    yield
    i18n.set_clock(date.today)


def test_dates_are_written_with_their_month_as_a_word(french):
    assert i18n.short_date(date(2026, 11, 19)) == "19 nov. 2026"
    assert i18n.long_date(date(2026, 11, 30)) == "lun. 30 nov. 2026"
    assert i18n.full_date(date(2026, 11, 30)) == "lundi 30 novembre 2026"
    assert i18n.clock(datetime(2026, 11, 24, 9, 5)) == "09:05"


def test_sizes_are_written_as_the_language_does(french):
    assert i18n.size(1_234_567).replace("\u00a0", " ") == "1,2 Mo"


@pytest.mark.parametrize("days", [-7, 7, 30])
def test_a_week_away_nothing_is_said(french, days):
    assert i18n.relative(TODAY + timedelta(days)) == ""


@pytest.mark.parametrize("days", range(-6, 7))
def test_within_a_week_it_is_said_how_far(french, days):
    day = TODAY + timedelta(days)
    assert i18n.relative(day)
    assert i18n.when(day) == f"{i18n.long_date(day)} · {i18n.relative(day)}"


def test_codes_stay_left_to_right_in_arabic_only(look):
    theme.apply(look, "light", "fr")
    assert i18n.ltr("LBY-2026-0141") == "LBY-2026-0141"
    theme.apply(look, "light", "ar")
    assert i18n.ltr("LBY-2026-0141") == "\u2066LBY-2026-0141\u2069"


def test_a_name_in_another_direction_is_kept_together(look):
    theme.apply(look, "light", "fr")
    assert i18n.iso("Amal") == "Amal"
    assert i18n.iso("محمد") == "\u2068محمد\u2069"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_compartment_has_a_word_in_every_language(look, language):
    theme.apply(look, "light", language)
    words = [labels.compartment(key) for key in labels.compartments()]
    assert len(set(words)) == 8
    assert not set(words) & set(labels.compartments())


def test_an_unknown_code_says_itself(look):
    assert labels.code("risk", "unheard-of") == "unheard-of"
    assert labels.compartment("unheard-of") == "unheard-of"

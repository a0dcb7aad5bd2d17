# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type for numbers, days and hours, and what is no such thing."""

import pytest

from tests.helpers.form_making import ask
from ui import theme
from ui.forms import typed
from ui.forms.marked import bare, marked
from ui.forms.steps import steps_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("17", 17),
        (" -3 ", -3),
        ("١٧", 17),
        ("۱۷", 17),
        ("1 234", 1234),
        ("1\u202f234,5", 1234.5),
        ("0.5", 0.5),
        ("٣٫٥", 3.5),
        ("", None),
        ("12a", "12a"),
        ("1.", "1."),
        ("9" * 40, "9" * 40),
        ("1e400", "1e400"),
    ],
)
def test_numbers(look, text, value):
    theme.apply(look, "light", "fr", 1.0)
    read = typed.number(text, whole=False)
    assert read == value
    assert type(read) is type(value)


def test_a_comma_before_three_digits_is_not_guessed_at_in_english(look):
    assert typed.number("1,234", whole=False) == "1,234"
    assert typed.number("1,5", whole=False) == 1.5
    theme.apply(look, "light", "fr", 1.0)
    assert typed.number("1,234", whole=False) == 1.234
    assert typed.number_text(1.234) == "1,234"


@pytest.mark.parametrize(
    "text",
    ["2026-11-03", "3/11/2026", "03.11.2026", "3 nov. 2026", "3 NOVEMBRE 2026",
     "3 november 2026", "٣/١١/٢٠٢٦", "3-11-2026"],
)  # fmt: skip
def test_days_in_common_orders(look, text):
    theme.apply(look, "light", "fr", 1.0)
    assert typed.day(text) == "2026-11-03"
    assert typed.day(typed.day_text("2026-11-03")) == "2026-11-03"


@pytest.mark.parametrize("text", ["31/2/2026", "3/11/26", "soon", "3 brumaire 2026"])
def test_what_is_no_day_stays_as_typed(look, text):
    assert typed.day(text) == text


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_read_back_as_it_is_written(look, month):
    for language in ("fr", "en", "ar"):
        theme.apply(look, "light", language, 1.0)
        day = f"2026-{month:02}-07"
        assert typed.day(typed.day_text(day)) == day


@pytest.mark.parametrize(
    ("text", "value"),
    [("14:30", "14:30"), ("9h", "09:00"), ("9h05", "09:05"), ("1430", "14:30"),
     ("٩:٠٥", "09:05"), ("25:00", "25:00"), ("", None), ("noon", "noon")],
)  # fmt: skip
def test_hours(look, text, value):
    assert typed.hour(text) == value


def test_labels_keep_bold_and_let_nothing_else_through():
    assert "font-weight:600'>now</span>" in marked("Ask **now** <script>x</script>")
    assert "&lt;script&gt;" in marked("Ask **now** <script>x</script>")
    assert marked("plain words, 2 * 3") == ""
    assert marked("a_b_c *") == ""
    assert bare("# Ask **now**<br>and _then_") == "Ask now and then"


def test_a_range_of_few_numbers_is_shown_and_a_broken_one_is_typed():
    def steps(**ends: str) -> list[float]:
        return list(steps_of(ask("range", "/r", parameters=ends)).values())

    assert steps(start="0", end="1", step="0.25") == [0, 0.25, 0.5, 0.75, 1]
    assert steps(start="3", end="1", step="1") == [3, 2, 1]
    assert steps(start="0", end="100") == []
    assert steps(start="0", end="5", step="0") == []
    assert steps(start="x", end="5") == []
    assert steps(start="NaN", end="5") == []

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The look can be read: contrast, sizes that follow the text, no stray colour."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QComboBox

from ui import i18n, labels, theme, tokens

UI = Path(__file__).parents[2] / "ui"
WORDS = {
    "text": ("page", "surface", "sunken", "selected", "hover"),
    "text2": ("page", "surface", "sunken", "selected", "window", "hover"),
    "text3": ("page", "surface", "sunken", "window"),
    "accent_text": ("page", "surface", "accent_soft", "selected"),
    "on_accent": ("accent", "accent_hover"),
    "danger": ("surface", "danger_soft", "selected"),
    "warn": ("surface", "warn_soft", "selected"),
    "ok": ("surface", "ok_soft", "selected"),
}
EDGES = {"control": ("surface", "page"), "focus": ("surface", "page", "window")}


@pytest.mark.parametrize("scheme", tokens.SCHEMES)
def test_words_have_a_contrast_of_at_least_four_and_a_half(scheme):
    values = tokens.values(scheme)
    for ink, grounds in WORDS.items():
        for ground in grounds:
            found = tokens.contrast(values[ink], values[ground])
            assert found >= 4.5, f"{ink} on {ground}: {found:.2f}"


@pytest.mark.parametrize("scheme", tokens.SCHEMES)
def test_compartments_can_be_read_on_their_ground_and_on_cards(scheme):
    values = tokens.values(scheme)
    for key in labels.compartments():
        for ground in (f"{key}.soft", "surface"):
            assert tokens.contrast(values[f"{key}.ink"], values[ground]) >= 4.5


@pytest.mark.parametrize("scheme", tokens.SCHEMES)
def test_edges_and_the_focus_ring_have_a_contrast_of_at_least_three(scheme):
    values = tokens.values(scheme)
    for ink, grounds in EDGES.items():
        for ground in grounds:
            assert tokens.contrast(values[ink], values[ground]) >= 3


def test_both_schemes_name_the_same_colours():
    assert tokens.values("light").keys() == tokens.values("dark").keys()


def test_no_colour_is_written_in_the_code():
    stray = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b")
    found = [
        file.name for file in UI.rglob("*.py") if stray.search(file.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark", "system"])
def test_every_role_of_the_palette_is_ours(look, scheme):
    theme.apply(look, scheme, "en")
    ours = {tokens.color(name).rgb() for name in tokens.values(tokens.scheme())}
    palette = look.palette()
    for role in QPalette.ColorRole:
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
            assert palette.color(role).rgb() in ours, role


def test_the_style_sheet_leaves_nothing_to_fill_in(look):
    sheet = theme.sheet()
    assert not re.search(r"\$|px\(|pt\(", sheet)


def test_text_and_controls_double_at_two_hundred_percent(look, qtbot):
    small, low = tokens.font().pointSizeF(), tokens.px(36)
    theme.apply(look, "light", "en", 2.0)
    assert tokens.font().pointSizeF() == pytest.approx(2 * small)
    combo = QComboBox()
    qtbot.addWidget(combo)
    assert combo.sizeHint().height() == tokens.px(36) == 2 * low


def test_our_own_cuts_are_loaded_in_three_weights(look):
    for family in tokens.FAMILIES:
        styles = QFontDatabase.styles(family)
        assert {"Regular", "Medium", "SemiBold"} <= set(styles), family


def test_arabic_turns_the_program_round_and_keeps_western_digits(look):
    theme.apply(look, "light", "ar")
    assert look.isRightToLeft()
    assert i18n.number(1234).startswith("1")
    theme.apply(look, "light", "fr")
    assert look.isLeftToRight()

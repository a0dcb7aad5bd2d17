# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs are there, tinted, sharp, and mirrored only where direction matters."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ui import icons, labels, theme, tokens
from ui.widgets import sidebar, tags

UI = Path(__file__).parents[2] / "ui"
CALLS = {"Glyph", "glyph_text", "icon_button", "set_sign", "set_icon", "EmptyState"}


def image(name: str, colour: str = "text", side: int = 24, ratio: float = 1) -> QImage:
    return icons.pixmap(name, colour, side, ratio).toImage()


def alike(one: QImage, other: QImage) -> bool:
    """Compare but for the last step of smoothing."""
    pixels = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return all(
        abs(one.pixelColor(*at).alpha() - other.pixelColor(*at).alpha()) < 40
        for at in pixels
    )


def named_in_calls() -> set[str]:
    """Find the first words of the calls that take a sign."""
    found = set()
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in CALLS and isinstance(first, ast.Constant) and first.value:
                found.add(str(first.value))
    return found


def test_every_sign_the_program_names_exists():
    wanted = named_in_calls() | {
        labels.compartment_icon(k) for k in labels.compartments()
    }
    wanted |= set(sidebar._ICONS.values()) | {
        sign for sign, _ink in tags.STATES.values()
    }
    assert {name for name in wanted if not icons.exists(name)} == set()


def test_a_sign_takes_the_colour_of_its_token(look):
    picture = image("check", "danger")
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert tokens.hex_of("danger").lower() in colours


@pytest.mark.parametrize(("name", "turns"), [("arrow-left", True), ("clock", False)])
def test_arrows_turn_round_in_arabic_and_clocks_do_not(look, name, turns):
    latin = image(name)
    theme.apply(look, "light", "ar")
    arabic = image(name)
    assert (arabic != latin) is turns
    if turns:
        assert alike(arabic, latin.flipped(Qt.Orientation.Horizontal))


def test_a_sharp_screen_gets_more_pixels(look):
    picture = icons.pixmap("check", "text", 16, 2.0)
    assert picture.width() == 32
    assert picture.devicePixelRatio() == 2.0


def test_a_missing_sign_costs_nobody_their_work(look, caplog):
    assert not icons.pixmap("no-such-sign", "text", 16).isNull()
    assert "no-such-sign" in caplog.text

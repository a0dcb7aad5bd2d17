# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small parts of the legal screens: facts, marks of dates, warnings."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from app.deadlines import words
from ui import i18n
from ui.pages.legal.due_words import DueWords, Mark
from ui.widgets.banners import banner
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import plain, vbox
from ui.widgets.tags import Pill

_INKS = {"2": "text2", "": "text"}


def fact(title: str, value: str, name: str = "") -> QWidget:
    """Put a value under what it is."""
    said = label(value, "medium", wrap=True, selectable=True)
    said.setObjectName(name)
    return plain(vbox(label(title, "caption", "3", wrap=True), said, gap=0))


def facts(title: str, values: Iterable[str]) -> QWidget:
    """Put several sentences under what they are."""
    said = [label(value, "medium", wrap=True, selectable=True) for value in values]
    return plain(vbox(label(title, "caption", "3", wrap=True), *said, gap=2))


def mark(shown: Mark, role: str = "smallstrong", *, side: int = 16) -> QWidget:
    """Show a few words with their sign."""
    tint = _INKS.get(shown.ink, shown.ink)
    return glyph_text(
        shown.icon, shown.words, role, colour=tint, ink=shown.ink, side=side
    )


def unverified() -> Pill:
    """Make the mark of a rule that no lawyer has read."""
    pill = Pill(DueWords().unverified(), "warn", "triangle-alert")
    pill.setObjectName("unverified")
    return pill


def warnings(codes: Iterable[str]) -> list[QWidget]:
    """Return a line for each warning of a computation but that the rule is unverified."""
    found: list[QWidget] = []
    for code in codes:
        if code != "not_verified":
            shown = banner("warn", words.warning(code, i18n.language()))
            shown.setObjectName(f"warning_{code}")
            found.append(shown)
    return found

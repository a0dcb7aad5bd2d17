# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days as letters write them, in the letter's language."""

import tomllib
from datetime import date, time
from functools import cache
from typing import Any

from resources import ROOT


def spelled(day: date | None, language: str) -> str:
    """Return "1er juin 2019", "1 June 2019"; "" where there is no day."""
    if day is None:
        return ""
    words = _words(language)
    number = words["first"] if day.day == 1 else str(day.day)
    return f"{number} {words['months'][day.month - 1]} {day.year}"


def clock(at: time | None, language: str) -> str:
    """Return "14 h 05", "14:05"; "" where there is no hour."""
    if at is None:
        return ""
    said: str = _words(language)["time"].format(hour=at.hour, minute=f"{at.minute:02}")
    return said


@cache
def _words(language: str) -> dict[str, Any]:
    text = (ROOT / "deadline_words.toml").read_text("utf-8")
    every: dict[str, dict[str, Any]] = tomllib.loads(text)["dates"]
    return every.get(language, every["en"])

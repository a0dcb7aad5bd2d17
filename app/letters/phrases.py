# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that letters put together from answers, by language."""

import tomllib
from functools import cache
from typing import Any

from resources import ROOT


@cache
def words(language: str) -> dict[str, Any]:
    """Return the phrases of one language, in English where it has none."""
    text = (ROOT / "letter_words.toml").read_text("utf-8")
    found = tomllib.loads(text).items()
    return {name: row.get(language, row["en"]) for name, row in found}

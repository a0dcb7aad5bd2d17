# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of `resources/deadline_words.toml`."""

import tomllib
from functools import cache
from typing import Any

from resources import ROOT


@cache
def words() -> dict[str, Any]:
    """Return the whole file: dates, counts, events, steps, warnings."""
    return tomllib.loads((ROOT / "deadline_words.toml").read_text("utf-8"))


@cache
def events() -> tuple[str, ...]:
    """Return the codes of the events that a rule may name."""
    return tuple(words()["events"])

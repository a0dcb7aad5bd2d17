# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What case work of the training file is made of: tables with words in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from app.demo.blanks import Blanks
from app.demo.sources import LANGUAGES, Wording, table, wording

FILES = ("tasks", "paths", "protection", "care", "sheet", "examination", "legal")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """The same words in each language."""

    said: Mapping[str, Wording]


@dataclass(frozen=True, slots=True, repr=False)
class Voice:
    """Somebody who writes an entry: in one language, about one person."""

    language: str
    female: bool
    blanks: Blanks

    def say(self, text: Text) -> str:
        """The words, with their blanks filled."""
        return text.said[self.language].fill(female=self.female, blanks=self.blanks)

    def fill(self, node: Any) -> Any:
        """A template's answers as they are stored."""
        if isinstance(node, Text):
            return self.say(node)
        if isinstance(node, dict):
            return {key: self.fill(value) for key, value in node.items()}
        return list(node) if isinstance(node, list) else node


def prepare(raw: Any) -> Any:
    """A table of a file with its texts ready to be filled."""
    if isinstance(raw, dict):
        if set(raw) == set(LANGUAGES):
            return Text({language: wording(said) for language, said in raw.items()})
        return {key: prepare(value) for key, value in raw.items()}
    return [prepare(value) for value in raw] if isinstance(raw, list) else raw


@cache
def library() -> dict[str, Any]:
    """Every table of the files of case work, by its name."""
    return {
        name: prepare(raw)
        for file in FILES
        for name, raw in table(f"demo/{file}.toml").items()
    }


@cache
def fitting(name: str, tags: frozenset[str]) -> tuple[Row, ...]:
    """The rows of a table that can be about a person."""
    rows: list[Row] = library()[name]
    return tuple(row for row in rows if set(row.get("when", "").split()) <= tags)


def apt(rng: Random, name: str, tags: frozenset[str], role: str = "") -> Row | None:
    """One row, more often one about this very situation than what fits anybody."""
    rows = [row for row in fitting(name, tags) if role in ("", *row.get("by", (role,)))]
    if not rows:
        return None
    return rng.choices(rows, [1 + 2 * len(row["when"].split()) for row in rows])[0]

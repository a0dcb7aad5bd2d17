# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The raw material of the training file, read once from `resources/demo`."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.demo.rows import DemoAccount
from resources import ROOT

# "[hébergé|hébergée]": what is said of a man, what is said of a woman.
_GENDERED = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")
_BLANK = re.compile(r"{(\w+)}")

COMPARTMENTS = (
    "protection",
    "social",
    "legal",
    "medical",
    "mental_health",
    "advocacy",
    "identity",
)
LANGUAGES = ("fr", "en", "ar")


@dataclass(frozen=True, slots=True)
class Wording:
    """One format string, as it is said of a man and of a woman; `blanks` it has."""

    male: str
    female: str
    blanks: frozenset[str]

    def fill(self, *, female: bool, blanks: Mapping[str, str]) -> str:
        """The sentence with its blanks filled."""
        return (self.female if female else self.male).format_map(blanks)


@dataclass(frozen=True, slots=True, eq=False)  # two templates are never the same
class Template:
    """A note to be filled; `when` are the tags that a case must have for it.

    `stage` is 1 for the first note of a profession, 2 in the middle, 3 near the end
    of the case, 0 at any time but the first. `story` and `step` order the templates
    that tell one course of events: an appeal is not heard before it is filed.
    """

    title: Wording
    text: Wording
    when: frozenset[str]
    stage: int
    story: str
    step: int


@dataclass(frozen=True, slots=True)
class Phrases:
    """All that can be written in one language."""

    templates: Mapping[str, tuple[Template, ...]]
    more: Mapping[str, tuple[Wording, ...]]


def wording(text: str) -> Wording:
    """Both forms of a sentence whose gendered words stand in brackets."""
    text = text.strip()
    return Wording(
        _GENDERED.sub(r"\1", text),
        _GENDERED.sub(r"\2", text),
        # A day, a date and an hour are of one appointment.
        frozenset(
            "date" if blank in {"day", "time"} else blank
            for blank in _BLANK.findall(text)
        ),
    )


def table(name: str) -> dict[str, Any]:
    """One TOML file below `resources/`."""
    return tomllib.loads(ROOT.joinpath(name).read_text(encoding="utf-8"))


@cache
def phrases(language: str) -> Phrases:
    """The note templates of a language."""
    raw = table(f"demo/notes.{language}.toml")
    return Phrases(
        {part: tuple(map(_template, raw[part])) for part in COMPARTMENTS},
        {part: tuple(map(wording, said)) for part, said in raw["more"].items()},
    )


def _template(raw: Mapping[str, Any]) -> Template:
    story, _, step = raw.get("step", "").partition(" ")
    return Template(
        wording(raw["title"]),
        wording(raw["text"]),
        frozenset(raw.get("when", "").split()),
        raw.get("stage", 0),
        story,
        int(step or 0),
    )


@cache
def people_table() -> dict[str, Any]:
    """Origins with their names, and the story arcs."""
    return table("demo/people.toml")


@cache
def places_table() -> dict[str, Any]:
    """Invented places and people around a case, by site and language."""
    return table("demo/places.toml")


@cache
def labels(name: str, language: str) -> dict[str, str]:
    """The labels of one code list."""
    return {code: said[language] for code, said in table("lists.toml")[name].items()}


@cache
def accounts() -> tuple[DemoAccount, ...]:
    """The five accounts of the training file, one for each profession."""
    return tuple(DemoAccount(**raw) for raw in table("demo/accounts.toml")["account"])

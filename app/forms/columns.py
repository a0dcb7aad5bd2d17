# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The headings of a form's sheets, in any spelling, and cells as their author meant."""

import re
from difflib import get_close_matches
from typing import Any

from app.forms.faults import Findings
from app.forms.sheets import Sheet

Tokens = tuple[str, ...]  # ("label", "Français"), ("bind", "relevant"), ("type",)
Cells = dict[Tokens, str]

_SMART = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_REFERENCE_SPACES = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
# Collect takes AND for "and", after something that can be compared.
_CAPITALS = re.compile(
    r"""("[^"]*"|'[^']*')|(?<=[\s)\]}'"\d.])(AND|OR|DIV|MOD)(?=[\s('"$.\d-])"""
)
_EXPECTED = [
    "type",
    "name",
    "label",
    "hint",
    "guidance_hint",
    "default",
    "required",
    "required_message",
    "constraint",
    "constraint_message",
    "relevant",
    "calculation",
    "choice_filter",
    "appearance",
    "parameters",
    "read_only",
    "repeat_count",
    "list_name",
    "media",
    "image",
    "audio",
    "video",
    "trigger",
    "disabled",
]


def tokens_of(sheet: str, name: str, found: Findings) -> dict[str, Tokens]:
    """Read one heading each; see `tokens` for a whole sheet."""
    from pyxform import aliases
    from pyxform.parsing.sheet_headers import process_header
    from pyxform.question import MultipleChoiceQuestion, Option
    from pyxform.survey import Survey

    other_names: dict[str, Any]
    match sheet:
        case "survey":
            other_names = aliases.survey_header
            columns = MultipleChoiceQuestion.get_slot_names()
        case "choices":
            other_names, columns = aliases.list_header, Option.get_slot_names()
        case _:
            other_names, columns = aliases.settings_header, Survey.get_slot_names()
    _, tokens = process_header(name, False, other_names, set(columns))
    if not all(tokens):
        found.fault(sheet, 1, name, "heading_not_valid", name)
    return {name: tokens}


def rows(name: str, sheet: Sheet, found: Findings) -> list[tuple[int, Cells]]:
    """Return a sheet's rows with canonical headings.

    Two headings that mean the same column are a fault, unless one of them is empty.
    """
    headings: dict[str, Tokens] = {}
    for heading in sheet.headings:
        headings |= tokens_of(name, heading, found)
    used = {heading for _, cells in sheet.rows for heading in cells}
    seen: dict[Tokens, str] = {}
    for heading, tokens in headings.items():
        if heading in used and tokens in seen:
            found.fault(name, 1, heading, "duplicate_column", heading)
        elif heading in used:
            seen[tokens] = heading
    if name == "survey":
        _look_for_slips(headings, used, found)
    return [
        (number, {headings[heading]: value for heading, value in cells.items()})
        for number, cells in sheet.rows
    ]


def _look_for_slips(
    headings: dict[str, Tokens], used: set[str], found: Findings
) -> None:
    """Remark on a column that is nearly, but not, one that counts."""
    for heading, tokens in headings.items():
        word = re.split(r":", heading)[0].strip().lower().replace(" ", "_")
        if heading not in used or tokens[0] != word or word in _EXPECTED:
            continue
        if near := get_close_matches(word, _EXPECTED, n=1, cutoff=0.85):
            found.remark("survey", 1, heading, "column_looks_like", near[0])


def languages(tables: list[list[Tokens]], default: str) -> tuple[str, ...]:
    """Return the languages that translated columns name, in their order.

    A column without a language counts as `default`.
    """
    found: dict[str, None] = {}
    for headings in tables:
        for tokens in headings:
            if (named := language_of(tokens)) is not None:
                found.setdefault(named or default)
    return tuple(found) or (default,)


def language_of(tokens: Tokens) -> str | None:
    """The language of a column of words, "" where it names none, None if no words."""
    match tokens:
        case ("label" | "hint" | "guidance_hint",):
            return ""
        case ("label" | "hint" | "guidance_hint", language):
            return language
        case ("bind", "jr:constraintMsg" | "jr:requiredMsg"):
            return ""
        case ("bind", "jr:constraintMsg" | "jr:requiredMsg", language):
            return language
    return None


def words(cells: Cells, column: Tokens, default: str) -> dict[str, str]:
    """Return the words of one column by language; "-" stands for none."""
    size = len(column)
    return {
        tokens[size] if len(tokens) > size else default: tidy(value)
        for tokens, value in sorted(cells.items(), key=lambda item: len(item[0]))
        if tokens[:size] == column and len(tokens) <= size + 1 and value != "-"
    }


def tidy(text: str) -> str:
    """Take the spaces out of `${ name }`."""
    return _REFERENCE_SPACES.sub(r"${\1}", text)


def expression(text: str) -> str:
    """Return an expression in straight quotes and small operators, on one line."""
    return _CAPITALS.sub(_small, tidy(" ".join(text.translate(_SMART).split())))


def _small(found: re.Match[str]) -> str:
    return found[1] or found[2].lower()


def is_yes(text: str) -> bool:
    """Tell whether a cell says yes."""
    return text.strip().lower() in {"yes", "true", "true()", "1"}

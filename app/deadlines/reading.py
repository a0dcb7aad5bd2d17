# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads files of deadline rules: the program's own, and any other bytes."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.codes import LANGUAGES
from app.deadlines.checking import CODE, Table, checked
from app.deadlines.rules import Note, Rule
from app.errors import BadRule, NotRules
from resources import ROOT

MOST_BYTES = 1_000_000
MOST_RULES = 500
MOST_DOTS = 16  # in one line: a key is nested once for each, and so is its reader
LONGEST_LINE = 8_000
LONGEST_EDITION = 40


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule file: which edition it says it is, its rules and its notes, by id."""

    edition: str
    rules: dict[str, Rule]
    notes: dict[str, Note]


def rules() -> dict[str, Rule]:
    """Return the program's rules by id, in the order of the file."""
    return _own().rules


def notes() -> dict[str, Note]:
    """Return what the program knows about procedures that is no time limit."""
    return _own().notes


def edition() -> str:
    """Return which edition of its rules the program has."""
    return _own().edition


def read_rules(data: bytes) -> dict[str, Rule]:
    """Return the rules of a file by id; they may come from anywhere.

    Raises:
        NotRules: the file as a whole is none of rules.
        BadRule: one of its rules cannot be used; the first one found is named.

    """
    found = read_file(data).rules
    if not found:
        raise NotRules("no_rules")
    return found


def read_file(data: bytes) -> RuleFile:
    """Read a whole rule file.

    Raises:
        NotRules: the file as a whole is none of rules.
        BadRule: one of its rules or notes cannot be used.

    """
    top = _document(data)
    stranger = next(
        (key for key in top if key not in ("edition", "rules", "notes")), ""
    )
    if stranger:
        raise NotRules("unknown_key", stranger[:LONGEST_EDITION])
    edition = top.get("edition", "")
    tables = top.get("rules", {})
    remarks = top.get("notes", {})
    if not (
        isinstance(edition, str)
        and isinstance(tables, dict)
        and isinstance(remarks, dict)
    ):
        raise NotRules("wrong_type")
    if len(edition) > LONGEST_EDITION:
        raise NotRules("too_long", "edition")
    if len(tables) + len(remarks) > MOST_RULES:
        raise NotRules("too_many")
    return RuleFile(
        edition,
        {name: checked(name, table) for name, table in tables.items()},
        {name: _note(name, table) for name, table in remarks.items()},
    )


@cache
def _own() -> RuleFile:
    return read_file((ROOT / "deadlines.toml").read_bytes())


def _document(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise NotRules("too_large")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotRules("not_text") from error
    for number, line in enumerate(text.splitlines(), 1):
        # The standard reader nests, and recurses, as deep as a line tells it to.
        if len(line) > LONGEST_LINE:
            raise NotRules("too_long", str(number))
        if line.split("=")[0].count(".") > MOST_DOTS or line.count("[") > MOST_DOTS:
            raise NotRules("not_toml", str(number))
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits as well
        raise NotRules("not_toml") from error


def _note(name: str, table: Any) -> Note:
    reader = Table(name, table)
    if not CODE.fullmatch(name):
        raise BadRule(name[:LONGEST_EDITION], "id", "bad_id")
    made = Note(
        name,
        reader.procedures("procedures"),
        reader.texts("text"),
        reader.text("basis"),
        reader.text("source"),
    )
    reader.nothing_else()
    if not any(made.texts.get(language) for language in LANGUAGES):
        raise BadRule(name, "text", "missing")
    return made

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The code lists of `resources/lists*.toml`: what is stored, what it is called."""

import tomllib
from dataclasses import dataclass, field
from functools import cache

from resources import ROOT

LANGUAGES = ("fr", "en", "ar")
CROSSWALKS = "crosswalks"  # in a list's heading: the schemes its rows name

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class CodeList:
    """A list: its rows by code, in the order of the file.

    A row has its words under "fr", "en" and "ar", and what else is known of it:
    "ends" = "yes", its codes in another scheme with spaces between. `crosswalks` are
    the schemes each row names, if only to say with "" that none is meant.
    """

    rows: dict[str, Row] = field(default_factory=dict)
    crosswalks: tuple[str, ...] = ()


@cache
def lists() -> dict[str, CodeList]:
    """Return every list, by name.

    Raises:
        ValueError: two files give a list of the same name.

    """
    found: dict[str, CodeList] = {}
    for file in sorted(ROOT.glob("lists*.toml")):
        for name, table in tomllib.loads(file.read_text("utf-8")).items():
            if name in found:
                raise ValueError(f"{file.name}: the list {name} is in two files")
            rows = {code: row for code, row in table.items() if isinstance(row, dict)}
            found[name] = CodeList(rows, tuple(table.get(CROSSWALKS, ())))
    return found


def codes(name: str) -> tuple[str, ...]:
    """Return the codes of a list, in the order of the file; none if it is unknown."""
    return tuple(lists().get(name, CodeList()).rows)


def label(name: str, code: str, language: str) -> str:
    """Return a code's word in a language, in English without one; else the code."""
    row = _row(name, code)
    return row.get(language) or row.get("en") or code


def crosswalk(name: str, code: str, scheme: str) -> tuple[str, ...]:
    """Return a code's codes in another scheme; () where there is none."""
    return tuple(_row(name, code).get(scheme, "").split())


def _row(name: str, code: str) -> Row:
    return lists().get(name, CodeList()).rows.get(code, {})

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences for the authors of forms, in French, English and Arabic."""

import tomllib
from functools import cache
from typing import Any

from app.forms.differences import Difference
from app.forms.faults import Fault
from resources import ROOT


def sentence(fault: Fault, language: str) -> str:
    """Say one fault or remark: where it is, what it is, what to do.

    `language` is "fr", "en" or "ar"; any other gets English.
    """
    table = _table()
    known = table["fault"] | table["remark"]
    what = _fill(_in(known[fault.kind], language), fault)
    if not fault.sheet:
        return what[:1].upper() + what[1:]
    place = "sheet" if not fault.row else "survey"
    if fault.row and fault.sheet != "survey":
        place = "other"
    where = _fill(_in(table["place"][place], language), fault)
    return where + _in(table["place"]["colon"], language) + what


def change(difference: Difference, language: str) -> str:
    """Say one thing that a new version of a form changes."""
    words = _in(_table()["change"][difference.kind], language)
    return words.replace("{detail}", difference.label or difference.name)


def kinds() -> frozenset[str]:
    """Every kind of fault or remark there is a sentence for."""
    return frozenset(_table()["fault"]) | frozenset(_table()["remark"])


def _fill(words: str, fault: Fault) -> str:
    # `detail` last: it is an author's text and may hold anything.
    for name, value in (
        ("{row}", str(fault.row)),
        ("{sheet}", fault.sheet),
        ("{column}", fault.column),
        ("{detail}", fault.detail),
    ):
        words = words.replace(name, value)
    return words


def _in(words: dict[str, str], language: str) -> str:
    return words.get(language) or words["en"]


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((ROOT / "form_faults.toml").read_text(encoding="utf-8"))

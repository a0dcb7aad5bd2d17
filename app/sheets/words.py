# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words as spreadsheets write them, looked up whatever their case, accents or script."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from resources import ROOT
from storage.folding import fold

_WORD = re.compile(r"[^\W_]+")
_AL = re.compile(r"^ال(?=..)")


def key(text: str) -> str:
    """Return what two spellings of one word have in common.

    Case, accents, punctuation, Arabic letter variants and the Arabic article do not
    count; ticks and other signs without letters stay as they are.
    """
    words = [_AL.sub("", word) for word in _WORD.findall(fold(text))]
    return " ".join(words) or text.strip()


def lookup(meanings: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return code by key; a spelling that two codes share means neither."""
    found: dict[str, str] = {}
    shared = set[str]()
    for code, words in meanings.items():
        for word in {key(word) for word in words}:
            if found.setdefault(word, code) != code:
                shared.add(word)
    return {word: code for word, code in found.items() if word not in shared}


@cache
def tables() -> dict[str, Any]:
    """Return `resources/sheets.toml`."""
    return tomllib.loads((ROOT / "sheets.toml").read_text("utf-8"))


@cache
def months() -> dict[str, int]:
    """Return the number of a month by any of its names."""
    named = lookup(tables()["months"])
    return {word: int(number) for word, number in named.items()}


@cache
def synonyms(list_name: str) -> dict[str, list[str]]:
    """Return what spreadsheets call the codes of a list, beside their labels."""
    if list_name == "nationality":
        return {
            code: [code, *words] if len(code) == 2 else list(words)
            for code, words in tables()["nationality"].items()
        }
    found: dict[str, list[str]] = tables()["value"].get(list_name, {})
    return found

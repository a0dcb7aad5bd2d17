# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `resources/names.toml` knows of names: equivalents, particles, titles."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache

from app.names.letters import broad, divine_name, is_arabic, plain, sound
from resources import ROOT

SPELLINGS = "spellings"


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The file's lists, in plain spellings.

    `likeness` is how alike two names of a group are, 0 to 1; `wider` are the groups
    that a spelling brings along; `suffixes` are words that
    belong to the one before, with how they are joined to it.
    """

    likeness: dict[str, float]
    by_spelling: dict[str, frozenset[str]]
    by_sound: dict[str, frozenset[str]]
    wider: dict[str, frozenset[str]]
    drop: frozenset[str]
    articles: frozenset[str]
    suffixes: dict[str, str]
    weights: dict[str, float]
    also_called: re.Pattern[str]

    def groups_of(self, word: str) -> frozenset[str]:
        """Return the groups a plain word belongs to, as it is spelt or as it sounds."""
        found = self.by_spelling.get(word, frozenset())
        if not is_arabic(word) and len(word) > 2:
            found |= self.by_sound.get(_heard(word), frozenset())
        return found.union(*(self.wider.get(group, ()) for group in found))


@lru_cache(maxsize=1)
def table() -> Table:
    """Return the table of the file."""
    data = tomllib.loads((ROOT / "names.toml").read_text("utf-8"))
    likeness: dict[str, float] = {}
    by_spelling: dict[str, set[str]] = {}
    by_sound: dict[str, set[str]] = {}
    wider: dict[str, set[str]] = {}
    for likely, rows in data["alike"].items():
        for row in rows:
            names = [plain(name) for name in row.split()]
            group = f"{likely} {names[0]}"
            likeness[group] = data["likeness"][likely]
            for narrow in set().union(*(by_spelling.get(n, ()) for n in names)):
                if likely != SPELLINGS and narrow.startswith(SPELLINGS):
                    wider.setdefault(narrow, set()).add(group)
            for name in names:
                by_spelling.setdefault(name, set()).add(group)
                if not is_arabic(name) and len(name) > 3:
                    by_sound.setdefault(_heard(name), set()).add(group)
    words = data["words"]
    return Table(
        likeness=likeness,
        by_spelling={name: frozenset(groups) for name, groups in by_spelling.items()},
        by_sound={name: frozenset(groups) for name, groups in by_sound.items()},
        wider={name: frozenset(groups) for name, groups in wider.items()},
        drop=frozenset(plain(word) for word in words["drop"]),
        articles=frozenset(plain(word) for word in words["articles"]),
        suffixes={plain(k): plain(v) for k, v in data["suffixes"].items()},
        weights={
            plain(word): weight["weight"]
            for weight in data["light"]
            for word in weight["words"]
        },
        also_called=re.compile(
            r"(?<!\w)(?:" + "|".join(map(re.escape, words["also_called"])) + r")(?!\w)",
            re.IGNORECASE,
        ),
    )


def _heard(word: str) -> str:
    """Return a plain Latin word's sound, near vowels and every Abd made equal."""
    rest = divine_name(word)
    return "abd " + broad(sound(rest)) if rest else broad(sound(word))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words a certificate should not use, or only as somebody's own between quotes."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from storage.folding import fold

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|„[^“”]*[“”]", re.DOTALL)
_WORD = re.compile(r"[^\W_]+")  # an elided article stands apart: l’ agresseur
# Stems, folded, or whole words with a point: who did it, and on purpose, are for a judge
# to say.
_CULPRIT: Final = (
    *("agresseur", "coupable", "tortionnaire", "violeur", "bourreau", "auteur des"),
    *("assailant", "aggressor", "perpetrator", "culprit", "torturer", "rapist"),
    "attacker",
)
_INTENT: Final = (
    *("volontairement", "intentionnel", "deliberement", "sciemment", "premedit"),
    *("expres.", "tentative de meurtre", "tentative d'homicide", "dans l'intention"),
    *("intentional", "deliberate", "on purpose", "wilful", "premeditat"),
    "attempted murder",
)
_AUTHORITY: Final = ("prefecture", "prefet", "prefectoral")
# What a conclusion claims, and the weakest degree that would carry it.
_CLAIMS: Final = {
    # Not the noun: "a diagnosis of", "le diagnostic de" claims nothing of a cause.
    "diagnostic": (
        *("diagnostique", "diagnostic of", "specifique", "prouv", "demontr", "proves"),
        *("certitude", "est certain", "certainement", "sans aucun doute"),
    ),
    "typical": ("typique", "typical", "caracteristique", "characteristic"),
    "highly_consistent": (
        "hautement compatible",
        "tres compatible",
        "highly consistent",
        "fortement compatible",
    ),
}


def culprits(text: str) -> tuple[str, ...]:
    """Return the words outside quotation marks that point at somebody."""
    return _found(text, _CULPRIT)


def intents(text: str) -> tuple[str, ...]:
    """Return the words outside quotation marks that say something was meant."""
    return _found(text, _INTENT)


def authorities(text: str) -> tuple[str, ...]:
    """Return the words that name the prefecture, quoted or not."""
    return tuple(_words(text, _AUTHORITY))


def claims(text: str) -> tuple[tuple[str, str], ...]:
    """Return (degree, word) for each degree a text seems to claim, the strongest first.

    What is said not to be so ("not typical of") counts as well: a person decides.
    """
    found = []
    for degree, stems in _CLAIMS.items():
        said = list(_words(text, stems))
        found += [(degree, said[0])] if said else []
    return tuple(found)


def quotes(text: str) -> bool:
    """Tell whether anything in a text stands between quotation marks."""
    return _QUOTED.search(text) is not None


def _found(text: str, stems: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_words(_QUOTED.sub(" ", text), stems)))


def _words(text: str, stems: tuple[str, ...]) -> Iterator[str]:
    text = unicodedata.normalize("NFC", text)
    found = list(_WORD.finditer(text))
    folded = [fold(word.group()) for word in found]
    for stem in stems:
        parts = _WORD.findall(stem)
        last = len(parts) - 1
        for at in range(len(folded) - last):
            here = folded[at : at + len(parts)]
            begun = here[last].startswith(parts[last])
            fits = here[last] == parts[last] if stem.endswith(".") else begun
            if here[:last] == parts[:last] and fits:
                yield text[found[at].start() : found[at + last].end()]
                break

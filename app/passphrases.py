# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passphrases: generated from a word list, measured before they are accepted."""

import math
import re
import secrets
from dataclasses import dataclass
from functools import lru_cache

from app.errors import WeakPassphrase
from resources import ROOT

WORDS = 6
LEAST_SCORE = 3  # of zxcvbn's 0 to 4: about 10^10 guesses and more
LEAST_LENGTH = 15
LEAST_WORD = 3  # shorter words of a name are in many others
MEASURED_LENGTH = 100  # zxcvbn is quadratic


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess: `score` 0 to 4, and whether it is accepted."""

    score: int
    accepted: bool


def generate(language: str = "fr") -> str:
    """Return six words drawn at random from the language's list."""
    words = _words("en" if language == "en" else "fr")
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def bits(language: str = "fr") -> float:
    """Return how many bits a generated passphrase is worth."""
    return WORDS * math.log2(len(_words("en" if language == "en" else "fr")))


def strength(passphrase: str, name: str = "") -> Strength:
    """Measure a passphrase; words of the person's own name count for nothing."""
    from zxcvbn import zxcvbn

    # zxcvbn takes many small words for a strong phrase, even where it knows each.
    rest = _without(passphrase[:MEASURED_LENGTH], name)
    if not rest:
        return Strength(0, accepted=False)
    known = [*name.split(), "consigne", "coffre", "tripoli", "paris"]
    score = int(zxcvbn(rest, known)["score"])
    return Strength(score, accepted=score >= LEAST_SCORE and len(rest) >= LEAST_LENGTH)


def require_strong(passphrase: str, name: str, *, training: bool = False) -> None:
    """Raise WeakPassphrase unless it is hard to guess; a training file holds nobody."""
    if not training and not strength(passphrase, name).accepted:
        raise WeakPassphrase


def _without(passphrase: str, name: str) -> str:
    """Return what is left once every word of the name is taken out."""
    for word in name.split():
        if len(word) >= LEAST_WORD:
            passphrase = re.sub(re.escape(word), "", passphrase, flags=re.IGNORECASE)
    return passphrase.strip()


@lru_cache(maxsize=2)
def _words(language: str) -> tuple[str, ...]:
    text = (ROOT / "words" / f"{language}.txt").read_text("utf-8")
    return tuple(word for word in text.split() if word)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passphrases: generated from a word list, measured before they are accepted."""

import math
import secrets
from dataclasses import dataclass
from functools import lru_cache

from app.errors import WeakPassphrase
from resources import ROOT

WORDS = 6
LEAST_SCORE = 3  # of zxcvbn's 0 to 4: about 10^10 guesses and more
LEAST_LENGTH = 15
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

    if not passphrase:
        return Strength(0, accepted=False)
    known = [*name.split(), "consigne", "coffre", "tripoli", "paris"]
    score = int(zxcvbn(passphrase[:MEASURED_LENGTH], known)["score"])
    return Strength(
        score, accepted=score >= LEAST_SCORE and len(passphrase) >= LEAST_LENGTH
    )


def require_strong(passphrase: str, name: str, *, training: bool = False) -> None:
    """Raise WeakPassphrase unless it is hard to guess; a training file holds nobody."""
    if not training and not strength(passphrase, name).accepted:
        raise WeakPassphrase


@lru_cache(maxsize=2)
def _words(language: str) -> tuple[str, ...]:
    text = (ROOT / "words" / f"{language}.txt").read_text("utf-8")
    return tuple(word for word in text.split() if word)

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recovery words, as the wizard shows and checks them."""

from dataclasses import dataclass

from app.errors import RecoveryWordsWrong
from storage.crypto.recovery import new_secret, secret_of, words_of

__all__ = ["RecoveryWords", "check", "new_words", "secret_of"]


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryWords:
    """One line of words per sheet; any `needed` sheets give the secret back."""

    lines: tuple[str, ...]
    needed: int
    secret: bytes


def new_words(shares: int = 1, needed: int = 1) -> RecoveryWords:
    """Make a recovery secret and its words: 1 of 1, or 2 of 3 for instance."""
    secret = new_secret()
    return RecoveryWords(tuple(words_of(secret, shares, needed)), needed, secret)


def check(lines: tuple[str, ...], words: RecoveryWords) -> bool:
    """Tell whether what was typed back gives the same secret."""
    try:
        return secret_of(list(lines)) == words.secret
    except RecoveryWordsWrong:
        return False

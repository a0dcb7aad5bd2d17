# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recovery key: made once, kept off the laptop as SLIP-39 words."""

import os

from storage.errors import RecoveryWordsWrong

SECRET_BYTES = 32


def new_secret() -> bytes:
    """Return the 32 secret bytes that the recovery words stand for."""
    return os.urandom(SECRET_BYTES)


def words_of(secret: bytes, shares: int = 1, needed: int = 1) -> list[str]:
    """Return `shares` lines of SLIP-39 words, any `needed` of which are enough."""
    import shamir_mnemonic

    if shares == 1:
        return list(shamir_mnemonic.generate_mnemonics(1, [(1, 1)], secret)[0])
    return list(shamir_mnemonic.generate_mnemonics(1, [(needed, shares)], secret)[0])


def secret_of(lines: list[str]) -> bytes:
    """Return the recovery secret of one or more lines of words.

    Raises:
        RecoveryWordsWrong: misspelt, incomplete, or of different sets.

    """
    import shamir_mnemonic

    clean = [" ".join(line.lower().split()) for line in lines if line.strip()]
    try:
        secret = shamir_mnemonic.combine_mnemonics(clean)
    except (shamir_mnemonic.MnemonicError, ValueError) as error:
        raise RecoveryWordsWrong from error
    if len(secret) != SECRET_BYTES:
        raise RecoveryWordsWrong
    return bytes(secret)

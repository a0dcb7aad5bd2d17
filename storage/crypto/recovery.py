# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recovery key: made once, kept off the laptop as SLIP-39 words.

No two words of the list begin with the same four letters, and three words of a sheet
are check symbols over GF(1024): a single wrong word can be told by its place.
"""

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.errors import RecoveryWordsWrong

if TYPE_CHECKING:
    from collections.abc import Sequence

SECRET_BYTES = 32
SHEET_WORDS = 33
TELLING = 4  # letters after which no two words of the list are the same
_CHECKS, _BITS = 3, 10  # words that check the others; bits of a word


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """One sheet of words as it was typed.

    `words` are written in full where they could be told. `unknown` are the numbers,
    from 1, of those that are not in the list, and `doubtful` the number of the one word
    that does not fit the others, or 0. `number` says which sheet of its set it is, from
    1, and `needed` how many open the case file; both are 0 unless the sheet is whole.
    """

    words: tuple[str, ...]
    unknown: tuple[int, ...] = ()
    doubtful: int = 0
    number: int = 0
    needed: int = 0
    set_id: int = 0

    @property
    def whole(self) -> bool:
        """Whether every word is there and they fit each other."""
        return self.number > 0


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

    clean = [" ".join(in_full(line)) for line in lines if line.strip()]
    try:
        secret = shamir_mnemonic.combine_mnemonics(clean)
    except (shamir_mnemonic.MnemonicError, ValueError) as error:
        raise RecoveryWordsWrong from error
    if len(secret) != SECRET_BYTES:
        raise RecoveryWordsWrong
    return bytes(secret)


def in_full(text: str) -> tuple[str, ...]:
    """Return the words of a text, those that are known by their beginning in full."""
    from shamir_mnemonic.wordlist import WORDLIST

    by_start = {word[:TELLING]: word for word in WORDLIST}
    found = []
    for typed in text.lower().split():
        word = by_start.get(typed[:TELLING], "")
        known = word == typed or (len(typed) >= TELLING and word.startswith(typed))
        found.append(word if known else typed)
    return tuple(found)


def read_sheet(text: str) -> Sheet:
    """Look at what was typed of one sheet, and at what is wrong with it."""
    from shamir_mnemonic.share import Share
    from shamir_mnemonic.utils import MnemonicError
    from shamir_mnemonic.wordlist import WORD_INDEX_MAP

    words = in_full(text)
    unknown = tuple(
        at for at, word in enumerate(words, 1) if word not in WORD_INDEX_MAP
    )
    if unknown or len(words) != SHEET_WORDS:
        return Sheet(words, unknown)
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        return Sheet(words, (), _misfit([WORD_INDEX_MAP[word] for word in words]))
    return Sheet(
        words,
        number=share.index + 1,
        needed=share.member_threshold,
        set_id=share.identifier,
    )


def _misfit(indices: "Sequence[int]") -> int:
    """Return the number, from 1, of the only wrong word; 0 if there are several.

    The check words are linear over the bits of the others, so what one wrong word does
    to them tells its place: no two single changes do the same.
    """
    data, checks = list(indices[:-_CHECKS]), _packed(indices[-_CHECKS:])
    wrong = _packed(_check_words(data)) ^ checks
    for place in range(_CHECKS):
        own_bits = ((1 << _BITS) - 1) << (_BITS * (_CHECKS - 1 - place))
        if wrong & ~own_bits == 0:
            return len(data) + place + 1
    nothing = _packed(_check_words([0] * len(data)))
    for place in range(len(data)):
        left = wrong
        for image in sorted(_images(place, len(data), nothing), reverse=True):
            left = min(left, left ^ image)
        if left == 0:
            return place + 1
    return 0


def _images(place: int, length: int, nothing: int) -> list[int]:
    """Return what each bit of one word does to the check words, in echelon form."""
    basis: list[int] = []
    for bit in range(_BITS):
        data = [0] * length
        data[place] = 1 << bit
        image = _packed(_check_words(data)) ^ nothing
        for other in sorted(basis, reverse=True):
            image = min(image, image ^ other)
        basis.append(image)
    return basis


def _check_words(data: list[int]) -> list[int]:
    from shamir_mnemonic.constants import CUSTOMIZATION_STRING_EXTENDABLE
    from shamir_mnemonic.rs1024 import create_checksum

    return list(create_checksum(data, CUSTOMIZATION_STRING_EXTENDABLE))


def _packed(words: "Sequence[int]") -> int:
    """Return words as one number, the first in the highest bits."""
    packed = 0
    for word in words:
        packed = packed << _BITS | word
    return packed

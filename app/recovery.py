# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recovery words: made for a new case file, typed back, and what is wrong with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.queries.team import accounts
from app.rows import AccountRow
from app.session import Session
from storage.crypto.recovery import (
    SHEET_WORDS,
    TELLING,
    Sheet,
    in_full,
    new_secret,
    read_sheet,
    secret_of,
    words_of,
)
from storage.vault.members import RECOVERY_ROLE

__all__ = [
    "SHEET_WORDS",
    "TELLING",
    "Missing",
    "RecoveryWords",
    "Sheet",
    "differing",
    "in_full",
    "is_of",
    "missing",
    "new_words",
    "people",
    "read_sheet",
    "secret_of",
]


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryWords:
    """One line of words per sheet; any `needed` sheets give the secret back."""

    lines: tuple[str, ...]
    needed: int
    secret: bytes


class Missing(StrEnum):
    """What several sheets still want before they open anything."""

    NOTHING = ""
    ANOTHER = "another"  # more sheets are needed
    TWICE = "twice"  # one sheet was typed two times
    MIXED = "mixed"  # sheets that were not made together


def new_words(shares: int = 1, needed: int = 1) -> RecoveryWords:
    """Make a recovery secret and its words: 1 of 1, or 2 of 3 for instance."""
    secret = new_secret()
    return RecoveryWords(tuple(words_of(secret, shares, needed)), needed, secret)


def missing(sheets: Sequence[Sheet]) -> Missing:
    """Tell what whole sheets still want to be enough together."""
    if len({(sheet.set_id, sheet.needed) for sheet in sheets}) > 1:
        return Missing.MIXED
    different = len({sheet.number for sheet in sheets})
    if different < len(sheets):
        return Missing.TWICE
    if not sheets or different < sheets[0].needed:
        return Missing.ANOTHER
    return Missing.NOTHING


def is_of(sheet: Sheet, words: RecoveryWords) -> bool:
    """Tell whether a sheet that was typed back is one of those that were shown."""
    return " ".join(sheet.words) in words.lines


def differing(sheet: Sheet, words: RecoveryWords) -> tuple[int, ...]:
    """Return the numbers, from 1, of words that are not those of the sheet it is like."""

    def wrong(line: str) -> tuple[int, ...]:
        pairs = zip(sheet.words, line.split(), strict=False)
        return tuple(at for at, (one, other) in enumerate(pairs, 1) if one != other)

    return min(map(wrong, words.lines), key=len)


def people(session: Session) -> list[AccountRow]:
    """Return who works here: those for whom the words may make another account."""
    return [
        row for row in accounts(session) if row.active and row.role != RECOVERY_ROLE
    ]

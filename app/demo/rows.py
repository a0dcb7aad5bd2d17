# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the training file is filled with, before accounts and keys exist."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, repr=False)
class DemoNote:
    """One note, written by the account that has `author_role`.

    `edited_text` is the text of a second revision, `attachment` is None, "photo"
    or "document". A `discreet` note does not show that it exists to others.
    """

    compartment: str
    author_role: str
    occurred_on: date
    title: str
    text: str
    language: str
    final: bool = False
    discreet: bool = False
    edited_text: str | None = None
    attachment: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class DemoCase:
    """One invented person and the notes about them, in the order of their dates.

    `sex`, `profile`, `risk`, `status`, `nationality` and `languages` are codes of
    `resources/lists.toml`; `name_native`, `alias` and `phone` may be "". A birth date
    is known only where `birth_precision` is "day".
    """

    site: str
    opened_on: date
    name_latin: str
    name_native: str
    alias: str
    sex: str
    birth_date: date | None
    birth_year: int | None
    birth_precision: str
    nationality: str
    languages: tuple[str, ...]
    profile: str
    risk: str
    status: str
    phone: str
    safe_to_contact: bool
    owner_role: str
    notes: tuple[DemoNote, ...]


@dataclass(frozen=True, slots=True, repr=False)
class DemoAccount:
    """A training account; the pass phrase is printed in the manual, not a secret."""

    user: str
    name: str
    name_native: str
    role: str
    passphrase: str

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the training file is filled with, before accounts and keys exist."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any


class Who(str):
    """Stands for the account of a role where an answer is an account."""

    __slots__ = ()


class EntryOf(str):
    """Stands for the id of the case's entry that has this key."""

    __slots__ = ()


class RevisionOf(str):
    """Stands for the id of the last version of the entry that has this key."""

    __slots__ = ()


class FileOf(str):
    """Stands for the SHA-256 of the paper of the entry that has this key."""

    __slots__ = ()


# Each version of an entry: the day it was written, and all its answers.
Versions = tuple[tuple[date, dict[str, Any]], ...]


@dataclass(frozen=True, slots=True, repr=False)
class DemoNote:
    """One note, written by the account that has `author_role`.

    `edited_text` is the text of a second revision, `attachment` is None, "photo"
    or "document". A `discreet` note does not show that it exists to others. `step` is
    the place in a story that it told: "appeal 4", or "".
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
    step: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class DemoEntry:
    """An entry of any other form, in its first and all later versions.

    Answers are as they are stored, but for `Who`, `EntryOf`, `RevisionOf` and
    `FileOf`. `key` is the name other entries of the case know it by; `readers` are the
    roles that a "named" entry is for. `paper` is attached as a PDF: title, paragraphs.
    """

    form: str
    compartment: str
    author_role: str
    versions: Versions
    key: str = ""
    final: bool = False
    sensitivity: str = "normal"
    readers: tuple[str, ...] = ()
    paper: tuple[str, tuple[str, ...]] | None = None


@dataclass(frozen=True, slots=True, repr=False)
class DemoCase:
    """One invented person, the notes about them by date, and the work of the case.

    `sex`, `profile`, `risk`, `status`, `nationality` and `languages` are codes of
    `resources/lists.toml`; `name_native`, `alias` and `phone` may be "". A birth date
    is known only where `birth_precision` is "day". `facts` and `sheet` are further
    answers of the case and of the identity sheet.
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
    safe_to_contact: str
    owner_role: str
    notes: tuple[DemoNote, ...]
    work: tuple[DemoEntry, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)
    sheet: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class DemoAccount:
    """A training account; the pass phrase is printed in the manual, not a secret."""

    user: str
    name: str
    name_native: str
    role: str
    passphrase: str

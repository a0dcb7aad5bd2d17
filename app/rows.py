# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frozen rows that queries answer with; their repr never shows content."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(row: type[T]) -> type[T]:
    """Make a frozen row of a class; its repr never shows content."""
    return dataclass(frozen=True, slots=True, repr=False)(row)


@dataclass(frozen=True, slots=True, repr=False)
class CaseRow:
    """One line of the case list.

    `name` is None where the account cannot open the identity compartment and ""
    where no name was given. `sex`, `nationality`, `risk`, `status` and `profile`
    are codes of `resources/lists.toml`; `owner` is the owner's display name.
    """

    case_id: str
    code: str
    name: str | None
    name_native: str
    sex: str
    birth_year: int | None
    nationality: str
    profile: str
    risk: str
    status: str
    owner: str
    last_on: date | None
    entries: int


@dataclass(frozen=True, slots=True, repr=False)
class TimelineRow:
    """One entry of a case, or a run of entries the account cannot read.

    `hidden` > 0 counts neighbouring unreadable entries of one compartment; then
    `entry_id` is "". `state` is "", "final", "conflict", "draft", or "named": for
    named people, this account not among them. Where `title` is "", `summary` (the
    path of a question and the code chosen) says in a word what the entry is.
    """

    entry_id: str
    compartment: str
    form: str
    title: str
    occurred_on: date
    author: str
    state: str = ""
    hidden: int = 0
    form_version: str = ""
    summary: tuple[str, str] | None = None
    status: str = ""
    named: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class AttachmentRow:
    """A file attached to an entry; `size` in bytes."""

    sha256: str
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True, repr=False)
class RevisionRow:
    """One signed state of an entry, for the history."""

    revision_id: str
    author: str
    recorded_at: datetime
    form_version: str
    answers: dict[str, Any] | None
    final: bool
    parents: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class EntryView:
    """An entry as it is shown beside the timeline.

    `answers` is None where the entry is for named people and this account is not
    among them; `readers` are their names.
    """

    entry_id: str
    case_id: str
    compartment: str
    form: str
    form_version: str
    title: str
    summary: tuple[str, str] | None
    answers: dict[str, Any] | None
    status: str
    sensitivity: str
    occurred_on: date
    author: str
    recorded_at: datetime
    state: str
    may_edit: bool
    heads: tuple[str, ...]
    attachments: tuple[AttachmentRow, ...] = ()
    revisions: tuple[RevisionRow, ...] = ()
    readers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class SearchHit:
    """One result of a search: a case, and the entry that matched (or "").

    `similar` says that the name only sounds like what was typed; `form` is what was
    asked, for an entry without a title.
    """

    case_id: str
    code: str
    name: str | None
    entry_id: str
    compartment: str
    title: str
    snippet: str
    occurred_on: date | None
    similar: bool = False
    form: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class AccountRow:
    """One account of the case file and the compartments whose keys it holds."""

    account_id: str
    name: str
    role: str
    compartments: frozenset[str]
    me: bool
    active: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class ContactRow:
    """Somebody bundles can be sent to or received from.

    `verified_by` is a name, `verified_how` "digits", "words" or "in_person"; `until` is
    the last day of their mission, `expired` that it is past. A revoked contact is
    neither sent to nor believed.
    """

    contact_id: str
    name: str
    role: str
    site: str
    verified_on: date | None
    fingerprint: str
    verified_by: str = ""
    verified_how: str = ""
    revoked_on: date | None = None
    revoked_by: str = ""
    revoked_why: str = ""
    until: date | None = None
    expired: bool = False

    @property
    def state(self) -> str:
        """Return "revoked", "expired", "verified" or "unverified": the first that is so."""
        if self.revoked_on is not None:
            return "revoked"
        if self.expired:
            return "expired"
        return "unverified" if self.verified_on is None else "verified"


@dataclass(frozen=True, slots=True, repr=False)
class KeptBack:
    """Entries of one compartment of one case that do not go, and why.

    `reason` is one of `app.handover.letter.REASONS`; `decision`, for "consent", where
    that stands: "refused", "withdrawn", "expired" or "not_asked".
    """

    reason: str
    entries: int
    decision: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class BundleCell:
    """What becomes of one compartment of one case in a bundle.

    `state` is "goes" (some of it may be kept back all the same), "empty" (nothing
    written there), "not_held" (the sender has no key) or "withheld" (nothing of it
    goes); `entries` counts those that go, `kept_back` the others.
    """

    compartment: str
    state: str
    entries: int
    kept_back: tuple[KeptBack, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class BundleLine:
    """One case of a bundle preview; `obstacles` are why its custody cannot go along.

    They are codes: "identity", "protection" (data without which nobody can answer for
    a case do not go), "not_ours", "on_its_way", "disputed", "same_file" (the recipient
    works in this very case file: there is nothing to pass).
    """

    case_id: str
    code: str
    name: str | None
    entries: int
    cells: tuple[BundleCell, ...]
    obstacles: tuple[str, ...] = ()
    summary: str = ""  # the entry of its one-page summary, "" where there is none
    next_due: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class BundlePreview:
    """What one recipient will be able to read, before anything is written."""

    recipient: ContactRow
    lines: tuple[BundleLine, ...] = field(default=())
    attachment_bytes: int = 0

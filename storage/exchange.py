# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in what others wrote: a union, and nothing foreign; what was erased stays so."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from storage import canonical
from storage.bundle.errors import Damaged
from storage.bundle.received import Compartment, ReceivedFile
from storage.erasing import apply_tombstones, erased_cases
from storage.identifiers import derived_id
from storage.removing import keep_named
from storage.revisions import Revision
from storage.shapes import CUSTODY, ERASURE, is_custody, is_erasure
from storage.sharing import Share, authors, forms_used, last_seq, share
from storage.vault.casefile import COMPARTMENTS, Transaction
from storage.wire import ATTACHMENTS, MARKERS, REVISIONS, revision_in

__all__ = [
    "ATTACHMENTS",
    "MARKERS",
    "REVISIONS",
    "Received",
    "Share",
    "authors",
    "finish",
    "forms_used",
    "last_seq",
    "receive",
    "share",
]

_MARKER_LIMIT = 1024
_MARKER_FIELDS = ("announced_on", "case", "compartment", "entry", "occurred_on")
_ID = re.compile(r"[0-9a-f]{32}")
MAX_PARENTS = 100  # versions that one revision brings together
# They say whom a case file believes, and by what it computes: only its own accounts
# write them.
NEVER_SENT = frozenset({"account", "contact", "deadline_rule"})
# Entries of no case that come along: the forms that the cases were written with.
DEFINITION, CASE = "form", "case"


@dataclass(slots=True, repr=False)
class Received:
    """What an import found that was not here yet, and what it passed over.

    `entries` and `cases` are ids; `erased` counts what came of cases that are erased,
    `erasures` the tombstones that are new here, `asked_to_erase` those by somebody who
    may not erase: nothing was done about them.
    """

    forms: int = 0
    erased: int = 0
    erasures: int = 0
    asked_to_erase: int = 0
    cases: set[str] = field(default_factory=set)
    _case_of_entry: dict[str, str] = field(default_factory=dict)
    _versions: Counter[str] = field(default_factory=Counter)
    _markers: Counter[str] = field(default_factory=Counter)
    _files: set[tuple[str, str]] = field(default_factory=set)

    @property
    def entries(self) -> set[str]:
        """The entries of which the first revision came."""
        return set(self._case_of_entry)

    @property
    def versions(self) -> int:
        """How many revisions were stored."""
        return self._versions.total()

    @property
    def files(self) -> int:
        """How many attached files were stored."""
        return len(self._files)

    @property
    def markers(self) -> int:
        """How many markers told something new."""
        return self._markers.total()

    @property
    def anything(self) -> bool:
        """Tell whether something new was stored."""
        return any((self.versions, self.files, self.markers, self.forms, self.erasures))

    def note_revision(self, case: str, revision: Revision) -> None:
        """Count a revision of a case that was stored."""
        self._versions[case] += 1
        if not revision.parents:
            self._case_of_entry.setdefault(revision.entry, case)
            if revision.fields["form"] == CASE:
                self.cases.add(case)

    def note_marker(self, case: str) -> None:
        """Count a marker that told something new."""
        self._markers[case] += 1

    def note_files(self, compartment: str, files: set[str]) -> None:
        """Count files that were stored."""
        self._files |= {(compartment, sha256) for sha256 in files}

    def forget(self, erased: frozenset[str], transaction: Transaction) -> None:
        """Take back what was counted of cases that are erased after all."""
        for case in erased & (self._versions.keys() | self._markers.keys()):
            self.erased += self._versions.pop(case, 0) + self._markers.pop(case, 0)
        self.cases -= erased
        self._case_of_entry = {
            entry: case
            for entry, case in self._case_of_entry.items()
            if case not in erased
        }
        self._files = {
            each for each in self._files if transaction.has_attachment(*each)
        }


def _nobody(_author: str) -> bool:
    return False


def receive(
    transaction: Transaction,
    compartment: Compartment,
    cases: frozenset[str],
    known_authors: frozenset[str],
    received: Received,
    fits: Callable[[dict[str, Any]], bool],
    may_erase: Callable[[str], bool] = _nobody,
) -> None:
    """Store one compartment of a bundle, inside the import's one transaction.

    `fits` tells whether a revision's answers have the shape of its form, `may_erase`
    whether the tombstones of an author (signing key, hex) count here. After the last
    compartment the import ends with `finish`.

    Raises:
        Damaged: a revision of another compartment or case, by an author the sender
            does not vouch for, of a shape we do not know, that follows another
            entry's, or of an entry that is another case's here; or as the bundle's own
            layers say.

    """
    taking = _Taking(
        transaction, compartment.name, cases, known_authors, received, fits, may_erase
    )
    with compartment.open() as files:
        for file in files:
            if file.name == REVISIONS:
                taking.take_revisions(file)
            elif file.name == MARKERS and compartment.name == "registry":
                taking.take_markers(file)
            elif file.sha256:
                taking.take_attachment(file)
            else:
                raise Damaged("member", "unexpected")
    taking.end()


def _marker_in(line: bytes) -> tuple[str, str, str, str, str]:
    """Return entry, case, compartment, day and the day announced, or ""."""
    try:
        marker = canonical.loads(line, _MARKER_LIMIT)
        fine = (
            set(marker) == set(_MARKER_FIELDS)
            and all(isinstance(value, str) for value in marker.values())
            and _ID.fullmatch(marker["entry"]) is not None
        )
        days = [marker["occurred_on"], marker["announced_on"] or marker["occurred_on"]]
        if not fine or [date.fromisoformat(day).isoformat() for day in days] != days:
            raise Damaged("lines", "marker")
    except (KeyError, TypeError, ValueError) as error:  # NotCanonical is a ValueError
        raise Damaged("lines", "marker") from error
    case, name = marker["case"], marker["compartment"]
    return marker["entry"], case, name, marker["occurred_on"], marker["announced_on"]


def finish(transaction: Transaction, received: Received) -> None:
    """End an import: nothing of an erased case stays, whatever came first."""
    apply_tombstones(transaction)
    received.forget(erased_cases(transaction), transaction)


@dataclass(slots=True, repr=False)
class _Taking:
    """One compartment being taken in."""

    transaction: Transaction
    name: str
    cases: frozenset[str]
    known_authors: frozenset[str]
    received: Received
    fits: Callable[[dict[str, Any]], bool]
    may_erase: Callable[[str], bool]
    start: int = 0
    erased: frozenset[str] = frozenset()
    files: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.start = last_seq(self.transaction, self.name)
        self.erased = erased_cases(self.transaction)

    def take_revisions(self, file: ReceivedFile) -> None:
        touched: dict[str, None] = {}
        for line in file.lines():
            revision = revision_in(line)
            self._check(revision)
            if revision.case is None:
                self._take_of_no_case(revision)
            elif revision.case in self.erased:
                self.received.erased += 1
            elif self.transaction.store(revision):
                self.received.note_revision(revision.case, revision)
                touched[revision.entry] = None
        self._check_parents()
        for entry in touched:
            self.transaction.derive(self.name, entry, since=self.start)

    def take_markers(self, file: ReceivedFile) -> None:
        for line in file.lines():
            entry, case, name, day, announced = _marker_in(line)
            if case not in self.cases or name not in COMPARTMENTS:
                raise Damaged("lines", "foreign marker")
            if case in self.erased:
                self.received.erased += 1
            elif self.transaction.mark_hearsay(entry, case, name, day, announced):
                self.received.note_marker(case)

    def take_attachment(self, file: ReceivedFile) -> None:
        sha256 = file.name.removeprefix(ATTACHMENTS)
        if self.transaction.has_attachment(self.name, sha256):
            for _ in file.chunks():
                pass
            return
        self.transaction.put_attachment(self.name, file.chunks(), sha256)
        self.files.add(sha256)

    def end(self) -> None:
        """Keep those of the files that a revision here names, and of the size it says."""
        lying = self.transaction.rows(
            f"SELECT 1 FROM {self.name}.revision r,"
            " json_each(CAST(r.body AS TEXT), '$.attachments') a"
            f" JOIN {self.name}.attachment f"
            " ON f.sha256 = unhex(json_extract(a.value, '$.sha256'))"
            " WHERE r.seq > ? AND f.size <> json_extract(a.value, '$.size') LIMIT 1",
            (self.start,),
        )
        if lying:
            raise Damaged("attachment", "size")
        kept = keep_named(self.transaction, self.name, self.files, self.start)
        self.received.note_files(self.name, kept)

    def _take_of_no_case(self, revision: Revision) -> None:
        if revision.fields["form"] == ERASURE:
            if not self.may_erase(str(revision.fields["author"])):
                self.received.asked_to_erase += 1
            elif self.transaction.put(revision):
                self.received.erasures += 1
                self.erased |= {str(revision.fields["answers"]["case"])}
        elif self.transaction.put(revision):  # what follows is read by it
            self.received.forms += 1

    def _check(self, revision: Revision) -> None:
        fields = revision.fields
        fine = (
            revision.compartment == self.name
            and self._belongs(revision)
            and fields["author"] in self.known_authors
            and fields["form"] not in NEVER_SENT
            and (fields["form"] == CASE) == (revision.entry == revision.case)
            and len(fields["parents"]) <= MAX_PARENTS
            and self._case_of(revision) == revision.case
            and (fields["form"] in (CUSTODY, ERASURE) or self.fits(fields))
        )
        if not fine:
            raise Damaged("lines", "foreign revision")

    def _belongs(self, revision: Revision) -> bool:
        """Tell whether it is of one of the cases, a form, or a tombstone."""
        form, case = revision.fields["form"], revision.case
        if form == ERASURE:
            return is_erasure(revision)
        if case is None:
            return (
                revision.compartment == "registry"
                and form == DEFINITION
                and bool(revision.fields["final"])
                and not revision.parents
            )
        if case not in self.cases or form == DEFINITION:
            return False
        if form == CUSTODY or revision.entry == derived_id(CUSTODY, case):
            return is_custody(revision)
        return True

    def _case_of(self, revision: Revision) -> str | None:
        """Return the case an entry belongs to: for ever that of its first revision."""
        rows = self.transaction.rows(
            f"SELECT case_id FROM {self.name}.revision WHERE entry_id = ? LIMIT 1",
            (revision.entry,),
        )
        return rows[0][0] if rows else revision.case

    def _check_parents(self) -> None:
        """Refuse what follows another entry's revision, wherever in the file that is."""
        foreign = self.transaction.rows(
            f"SELECT 1 FROM {self.name}.revision r,"
            " json_each(CAST(r.body AS TEXT), '$.parents') p"
            f" JOIN {self.name}.revision q ON q.id = unhex(p.value)"
            " WHERE r.seq > ? AND q.entry_id <> r.entry_id LIMIT 1",
            (self.start,),
        )
        if foreign:
            raise Damaged("lines", "foreign parent")

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a compartment of a bundle without a case file: all is checked, nothing kept.

What is remembered of a revision is its id and its entry's number, to see that parents
stay within an entry; everything else streams by.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from storage import canonical
from storage.bundle.errors import Damaged, ForSomebodyElse
from storage.bundle.received import Compartment, ReceivedFile
from storage.exchange import CASE, DEFINITION, MAX_PARENTS, NEVER_SENT
from storage.identifiers import derived_id
from storage.revisions import Revision
from storage.shapes import CUSTODY, ERASURE, is_custody, is_erasure
from storage.vault.casefile import COMPARTMENTS
from storage.wire import ATTACHMENTS, MARKERS, REVISIONS, revision_in

_REGISTRY = "registry"
_MARKER_LIMIT = 1024
_MARKER = {"announced_on", "case", "compartment", "entry", "occurred_on"}
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(slots=True, repr=False)
class Seen:
    """What a compartment holds.

    `entries` counts entries by case, custody left out; `discreet` those of them of
    which a revision is discreet. `custody` is the answers of each state of custody, by
    revision id (hex). `unreadable`: it is encrypted to others.
    """

    compartment: str
    unreadable: bool = False
    revisions: int = 0
    forms: int = 0
    erasures: int = 0
    attachments: int = 0
    attachment_bytes: int = 0
    missing_files: int = 0
    entries: Counter[str] = field(default_factory=Counter)
    discreet: Counter[str] = field(default_factory=Counter)
    custody: dict[str, dict[str, str]] = field(default_factory=dict)


def look(
    compartment: Compartment,
    cases: frozenset[str],
    vouched: frozenset[str],
    fits: Callable[[dict[str, Any]], bool],
) -> Seen:
    """Read a compartment to its end; `vouched` are the authors the sender answers for.

    `fits` tells whether a revision's answers have the shape of its form.

    Raises:
        Damaged: part "lines", with the reason "revision", "author", "case", "form",
            "compartment", "shape", "answers", "twice", "parents", "parent" or
            "marker"; part "member" for a file that does not belong; or as the bundle's
            layers say.

    """
    looking = _Looking(Seen(compartment.name), cases, vouched, fits)
    try:
        with compartment.open() as files:
            for file in files:
                looking.take(file)
    except ForSomebodyElse:
        return Seen(compartment.name, unreadable=True)
    return looking.end()


@dataclass(slots=True, repr=False)
class _Looking:
    """One compartment that streams by."""

    seen: Seen
    cases: frozenset[str]
    vouched: frozenset[str]
    fits: Callable[[dict[str, Any]], bool]
    places: dict[str, tuple[int, str | None]] = field(default_factory=dict)
    discreet: set[str] = field(default_factory=set)
    of_revision: dict[bytes, int] = field(default_factory=dict)
    waiting: dict[bytes, int] = field(default_factory=dict)  # parent to entry
    named: set[bytes] = field(default_factory=set)
    files: set[bytes] = field(default_factory=set)

    def take(self, file: ReceivedFile) -> None:
        if file.name == REVISIONS:
            for line in file.lines():
                self._take_revision(revision_in(line))
        elif file.name == MARKERS and self.seen.compartment == _REGISTRY:
            for line in file.lines():
                self._take_marker(line)
        elif file.sha256:
            for _ in file.chunks():  # the last one checks the hash
                pass
            self.files.add(bytes.fromhex(file.name.removeprefix(ATTACHMENTS)))
            self.seen.attachments += 1
            self.seen.attachment_bytes += file.size
        else:
            raise Damaged("member", "unexpected")

    def end(self) -> Seen:
        """Check what only the whole file tells."""
        for parent, entry in self.waiting.items():
            if self.of_revision.get(parent, entry) != entry:
                raise Damaged("lines", "parent")
        if self.files - self.named:
            raise Damaged("member", "unnamed")
        seen = self.seen
        seen.missing_files = len(self.named - self.files)
        for place, (_, case) in self.places.items():
            if case is not None:
                seen.entries[case] += 1
                seen.discreet[case] += place in self.discreet
        return seen

    def _take_revision(self, revision: Revision) -> None:
        self._check(revision)
        seen, fields, entry = self.seen, revision.fields, revision.entry
        case = revision.case
        if fields["form"] == CUSTODY:
            seen.custody[revision.id.hex()] = fields["answers"]
            case = None  # counted with no case: every case has one beside it
        seen.revisions += 1
        seen.forms += fields["form"] == DEFINITION
        seen.erasures += fields["form"] == ERASURE
        number, place = self.places.setdefault(entry, (len(self.places), case))
        if place != case:
            raise Damaged("lines", "case")
        if revision.id in self.of_revision:
            raise Damaged("lines", "twice")
        self.of_revision[revision.id] = number
        for parent in revision.parents:
            if self.waiting.setdefault(parent, number) != number:
                raise Damaged("lines", "parent")
        if fields["sensitivity"] == "discreet":
            self.discreet.add(entry)
        self.named.update(revision.attachments)

    def _check(self, revision: Revision) -> None:
        fields = revision.fields
        rules = (
            ("compartment", revision.compartment == self.seen.compartment),
            ("author", fields["author"] in self.vouched),
            ("form", fields["form"] not in NEVER_SENT),
            ("case", self._belongs(revision)),
            ("shape", self._shaped(revision)),
            ("answers", fields["form"] in (CUSTODY, ERASURE) or self.fits(fields)),
            ("parents", len(fields["parents"]) <= MAX_PARENTS),
        )
        wrong = next((reason for reason, fine in rules if not fine), "")
        if wrong:
            raise Damaged("lines", wrong)

    def _belongs(self, revision: Revision) -> bool:
        """Tell whether it is of one of the cases, or of what comes along with them."""
        form, case = revision.fields["form"], revision.case
        if case is None:
            along = form in (DEFINITION, ERASURE)
            return along and self.seen.compartment == _REGISTRY
        return case in self.cases and form not in (DEFINITION, ERASURE)

    def _shaped(self, revision: Revision) -> bool:
        form, case = revision.fields["form"], revision.case
        if case is None and form == DEFINITION:
            return bool(revision.fields["final"]) and not revision.parents
        if case is None:
            return is_erasure(revision)
        if form == CUSTODY or revision.entry == derived_id(CUSTODY, case):
            return is_custody(revision)
        return bool((form == CASE) == (revision.entry == case))

    def _take_marker(self, line: bytes) -> None:
        try:
            marker = canonical.loads(line, _MARKER_LIMIT)
            fine = (
                set(marker) == _MARKER
                and marker["case"] in self.cases
                and marker["compartment"] in COMPARTMENTS
                and _ID.fullmatch(marker["entry"])
                and _is_day(marker["occurred_on"])
                and (not marker["announced_on"] or _is_day(marker["announced_on"]))
            )
        except (TypeError, ValueError) as error:  # NotCanonical is a ValueError
            raise Damaged("lines", "marker") from error
        if not fine:
            raise Damaged("lines", "marker")


def _is_day(text: str) -> bool:
    return date.fromisoformat(text).isoformat() == text

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Laptops on which anything happens, and what they hold in the end, to compare."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from storage import index
from storage.crypto.sign import SigningKey
from storage.erasing import erase, erased_cases, tombstone_of
from storage.exchange import Received, last_seq, share
from storage.identifiers import derived_id
from storage.revisions import Attached, Revision, heads, sign_revision
from storage.vault.casefile import CaseFile, Transaction
from tests.helpers import carrying, vault
from tests.helpers.carrying import Parcel, packed
from tests.helpers.vault import note

CASES = ("a" * 32, "b" * 32, "c" * 32)
PLACES = ("registry", "identity", "legal", "medical")
WRITTEN_IN = PLACES[1:]
KEYS = tuple(SigningKey(bytes([number] * 32)) for number in (1, 2, 3))
SCANS = (b"a scanned page", b"another one", b"the third page")
FILES = tuple(
    Attached(hashlib.sha256(scan).hexdigest(), "scan.png", "image/png", len(scan))
    for scan in SCANS
)
TABLES = (
    *("revision", "attachment", "chunk", "entry", "due", "name_key", "marker"),
    *("activity", "draft", "parcel"),
)
SENSITIVITIES = ("normal", "normal", "discreet")
laptops = st.integers(0, 2)
some_cases = st.sets(st.sampled_from(CASES), min_size=1).map(sorted)
some_places = st.sets(st.sampled_from(PLACES), min_size=1)


@dataclass(frozen=True)
class Write:
    """Somebody writes: a new entry, or a version of one that is known there."""

    where: int
    case: str
    place: str
    which: int  # of the entries known there; a new one where there are not as many
    day: int
    sensitivity: str
    scan: int | None
    final: bool
    adds: bool  # completes another entry rather than changing it


@dataclass(frozen=True)
class Hand:
    """Somebody says who answers for a case."""

    where: int
    case: str
    state: str


@dataclass(frozen=True)
class Erase:
    """Somebody erases a case."""

    where: int
    case: str


@dataclass(frozen=True)
class Send:
    """A bundle of some cases and compartments; perhaps only what is new."""

    where: int
    to: int
    cases: list[str]
    places: Collection[str]
    new_only: bool
    again: bool


steps = st.one_of(
    st.builds(
        Write,
        laptops,
        st.sampled_from(CASES),
        st.sampled_from(WRITTEN_IN),
        st.integers(0, 3),
        st.integers(1, 28),
        st.sampled_from(SENSITIVITIES),
        st.none() | st.integers(0, 2),
        st.booleans(),
        st.booleans(),
    ),
    st.builds(
        Hand,
        laptops,
        st.sampled_from(CASES),
        st.sampled_from(("held", "in_transfer", "transferred", "purged")),
    ),
    st.builds(
        Send,
        laptops,
        laptops,
        some_cases,
        some_places,
        st.booleans(),
        st.booleans(),
    ),
    st.builds(Erase, laptops, st.sampled_from(CASES)),
)
histories = st.lists(steps, min_size=1, max_size=20)


@dataclass
class World:
    """Three case files in open transactions, and what was sent so far."""

    files: list[CaseFile]
    open: list[Transaction]
    upto: dict[tuple[int, int, str, str], int] = field(default_factory=dict)
    written: int = 0

    def begin(self) -> None:
        """Open three cases on the first laptop; of the third the others have to hear."""
        for case in CASES:
            made = note(
                KEYS[0], "", entry=case, case=case, compartment="registry", form="case"
            )
            self.open[0].put(made)
        for other in (1, 2):
            self.take(other, self.bundle(0, list(CASES[:2])))

    def do(self, step: Any) -> None:
        match step:
            case Write():
                self._write(step)
            case Hand():
                self._hand(step)
            case Erase(where, case):
                if self._knows(where, case):
                    self.erase(where, case)
            case Send() if step.where != step.to:
                self._send(step)

    def erase(self, where: int, case: str) -> None:
        erase(self.open[where], case, "asked", "2026-11-22")

    def bundle(
        self,
        where: int,
        cases: list[str],
        places: Collection[str] = PLACES,
        after: dict[str, dict[str, int]] | None = None,
    ) -> list[Parcel]:
        here = self.files[where]
        stones = [tombstone_of(case) for case in sorted(erased_cases(here))]
        return [
            packed(
                share(
                    here,
                    place,
                    tuple(cases),
                    also=stones if place == "registry" else (),
                    after=(after or {}).get(place),
                )
            )
            for place in PLACES
            if place in places
        ]

    def take(self, where: int, bundle: list[Parcel]) -> Received:
        known = frozenset(key.public.hex() for key in KEYS) | {
            file.me for file in self.files
        }
        return carrying.taken(self.open[where], bundle, frozenset(CASES), known)

    def _knows(self, where: int, case: str) -> bool:
        return bool(self.open[where].has_entry("registry", case))

    def _write(self, step: Write) -> None:
        if not self._knows(step.where, step.case):
            return
        there = self.open[step.where]
        known = [
            str(row[0])
            for row in there.rows(
                f"SELECT id FROM {step.place}.entry WHERE case_id = ? ORDER BY id",
                (step.case,),
            )
        ]
        fresh = step.adds or step.which >= len(known)
        self.written += 1
        entry = f"{self.written:032x}" if fresh else known[step.which]
        parents = () if fresh else tuple(heads(there.revisions(step.place, entry)))
        answers: dict[str, Any] = {"day": f"2026-11-{step.day:02}"}
        answers["due"] = f"2026-12-{step.day:02}"
        if step.adds and known:
            answers["addendum_to"] = known[0]
        files: tuple[Attached, ...] = ()
        if step.scan is not None:
            there.put_attachment(step.place, iter([SCANS[step.scan]]))
            files = (FILES[step.scan],)
        there.put(
            note(
                KEYS[step.where],
                f"words {self.written}",
                entry=entry,
                compartment=step.place,
                case=step.case,
                parents=parents,
                files=files,
                final=step.final,
                sensitivity=step.sensitivity,
                answers=answers,
            )
        )

    def _hand(self, step: Hand) -> None:
        if not self._knows(step.where, step.case):
            return
        there, entry = self.open[step.where], derived_id("custody", step.case)
        before = there.revisions("registry", entry)
        there.put(custody(step.where, step.case, step.state, before))

    def _send(self, step: Send) -> None:
        after: dict[str, dict[str, int]] = {}
        for place in step.places:
            known = {
                case: self.upto.get((step.where, step.to, place, case), 0)
                for case in step.cases
            }
            after[place] = known if step.new_only else {}
        bundle = self.bundle(step.where, step.cases, step.places, after)
        for _ in range(1 + step.again):
            self.take(step.to, bundle)
        for place in step.places:
            last = last_seq(self.files[step.where], place)
            for case in step.cases:
                self.upto[step.where, step.to, place, case] = last


def custody(where: int, case: str, state: str, before: list[Revision]) -> Revision:
    """Sign a state of a case's custody, on top of what is known."""
    return sign_revision(
        KEYS[where],
        compartment="registry",
        entry=derived_id("custody", case),
        case=case,
        form="custody",
        form_version="1",
        answers={
            "bundle": "",
            "holder": KEYS[where].public.hex(),
            "on": "2026-11-22",
            "state": state,
            "to": "",
            "until": "",
            "why": "",
        },
        recorded_at=vault.MOMENT,
        parents=tuple(r.id.hex() for r in heads(before)) if before else (),
    )


def content(case_file: CaseFile) -> dict[str, Any]:
    """Return what cases say, whatever the order it came in and however it is numbered."""
    found: dict[str, Any] = {}
    with case_file.reading() as here:

        def rows(sql: str) -> list[Any]:
            return sorted(here.execute(sql).fetchall())

        for place in PLACES:
            numbers: dict[int, str] = dict(
                here.execute(f"SELECT num, id FROM {place}.entry").fetchall()
            )
            ours = (
                f"WHERE rowid IN (SELECT num FROM {place}.entry"
                " WHERE case_id IS NOT NULL)"
            )
            entries = rows(f"SELECT * FROM {place}.entry WHERE case_id IS NOT NULL")
            found[place] = [
                rows(
                    f"SELECT id, entry_id, case_id, body, signature FROM {place}.revision"
                    " WHERE case_id IS NOT NULL OR entry_id IN"
                    f" (SELECT id FROM {place}.entry WHERE form = 'erasure')"
                ),
                sorted(row[1:] for row in entries),
                rows(f"SELECT sha256, size FROM {place}.attachment"),
                [bytes(row[0]) for row in rows(f"SELECT data FROM {place}.chunk")],
                [
                    sorted((numbers[num], *rest) for num, *rest in rows(sql))
                    for sql in (
                        f"SELECT * FROM {place}.due",
                        f"SELECT num, key FROM {place}.name_key",
                        f"SELECT rowid, words FROM {place}.search {ours}",
                        f"SELECT rowid, names FROM {place}.part {ours}",
                        f"SELECT rowid FROM {place}.search WHERE search MATCH 'words'",
                        f"SELECT rowid FROM {place}.part WHERE part MATCH 'ords'",
                    )
                ],
            ]
        found["marker"] = rows("SELECT * FROM registry.marker")
        found["activity"] = rows("SELECT * FROM registry.activity")
    return found


def hinted(case_file: CaseFile) -> list[Any]:
    """Return the discreet entries that markers tell everybody of."""
    return [
        row
        for place in PLACES
        for row in case_file.rows(
            "SELECT m.entry_id FROM registry.marker m"
            f" JOIN {place}.entry e ON e.id = m.entry_id"
            " WHERE e.sensitivity = 'discreet'"
        )
    ]


def every_byte(case_file: CaseFile) -> bytes:
    """Return a digest of the content tables, numbers and order included."""
    digest = hashlib.sha256()
    with case_file.reading() as here:
        for place in PLACES:
            for table in TABLES:
                rows = here.execute(f"SELECT * FROM {place}.{table} ORDER BY 1")
                digest.update(repr(rows.fetchall()).encode())
            for table, column in (("search", "words"), ("part", "names")):
                rows = here.execute(f"SELECT rowid, {column} FROM {place}.{table}")
                digest.update(repr(sorted(rows.fetchall())).encode())
    return digest.digest()


def rebuilt(case_file: CaseFile) -> None:
    with case_file.reading() as here:
        for place in PLACES:
            for _ in index.rebuild(here, place, vault.project):
                pass

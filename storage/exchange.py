# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a compartment contributes to a bundle, and how it is taken in again.

`revisions.jsonl`: {"body":BODY,"signature":"BASE64"} per line, BODY being the signed
bytes themselves. `markers.jsonl` (registry): {"announced_on","case","compartment",
"entry","occurred_on"}. `attachments/SHA256`: the files, as they are.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from storage import canonical
from storage.bundle.errors import Damaged
from storage.bundle.member import InnerFile
from storage.bundle.received import Compartment, ReceivedFile
from storage.errors import Damaged as DamagedHere
from storage.revisions import Revision, read_revision
from storage.vault.casefile import COMPARTMENTS, CaseFile, Transaction

REVISIONS, MARKERS, ATTACHMENTS = "revisions.jsonl", "markers.jsonl", "attachments/"
_BEFORE, _BETWEEN, _AFTER = b'{"body":', b',"signature":"', b'"}'
_SIGNATURE_CHARS = 88
_AROUND = len(_BEFORE) + len(_BETWEEN) + _SIGNATURE_CHARS + len(_AFTER)
_MARKER_LIMIT = 1024
_PAGE = 500
# They say whom a case file believes: only its own accounts write them.
NEVER_SENT = frozenset({"account", "contact"})
# Entries of no case that come along: the forms that the cases were written with.
DEFINITION = "form"


# Which revisions go; the one parameter is JSON: the cases, what comes along, what stays.
_WANTED = (
    "(r.case_id IN (SELECT value FROM json_each(?1, '$.cases'))"
    " OR r.entry_id IN (SELECT value FROM json_each(?1, '$.also')))"
    " AND r.entry_id NOT IN (SELECT value FROM json_each(?1, '$.without'))"
)


@dataclass(frozen=True, slots=True, repr=False)
class Share:
    """One compartment's part of a bundle; `attachment_bytes` is their sum."""

    compartment: str
    files: tuple[InnerFile, ...]
    revisions: int
    attachments: int
    attachment_bytes: int


@dataclass(slots=True, repr=False)
class Received:
    """What an import found that was not here yet."""

    entries: set[str] = field(default_factory=set)
    cases: set[str] = field(default_factory=set)
    versions: int = 0
    files: int = 0
    markers: int = 0
    forms: int = 0

    @property
    def anything(self) -> bool:
        """Tell whether something new was stored."""
        return bool(self.versions or self.files or self.markers or self.forms)


def share(
    case_file: CaseFile,
    compartment: str,
    cases: tuple[str, ...],
    *,
    also: Iterable[str] = (),
    without: Iterable[str] = (),
) -> Share:
    """Return what to write of one compartment, its sizes already known.

    `also` are entries of no case that go with them, `without` entries that stay. Later
    revisions of the same cases are left out, so that sizes stay true.
    """
    case_file.require(compartment)
    wanted = json.dumps(
        {"cases": list(cases), "also": list(also), "without": list(without)}
    )
    count, total, last = case_file.rows(
        f"SELECT count(*), coalesce(sum(length(body)), 0), coalesce(max(seq), 0)"
        f" FROM {compartment}.revision r WHERE {_WANTED}",
        (wanted,),
    )[0]
    files = [
        InnerFile(
            REVISIONS,
            total + count * (_AROUND + 1),
            _revision_lines(case_file, compartment, wanted, last),
        )
    ]
    if compartment == "registry":
        lines = _marker_lines(case_file, json.dumps(list(cases)))
        files.append(InnerFile(MARKERS, sum(map(len, lines)), lines))
    attached = _attached(case_file, compartment, wanted, last)
    files += [
        InnerFile(
            ATTACHMENTS + sha256,
            size,
            # The bundle's writer checks each hash against the name.
            case_file.read_attachment(compartment, sha256, check=False),
        )
        for sha256, size in attached
    ]
    return Share(
        compartment, tuple(files), count, len(attached), sum(s for _, s in attached)
    )


def authors(
    case_file: CaseFile,
    compartment: str,
    cases: tuple[str, ...],
    *,
    also: Iterable[str] = (),
) -> set[str]:
    """Return the signing keys of everybody who wrote in these cases."""
    rows = case_file.rows(
        "SELECT DISTINCT json_extract(CAST(body AS TEXT), '$.author')"
        f" FROM {compartment}.revision r WHERE {_WANTED}",
        (json.dumps({"cases": list(cases), "also": list(also), "without": []}),),
    )
    return {str(row[0]) for row in rows}


def forms_used(
    case_file: CaseFile, compartment: str, cases: tuple[str, ...]
) -> set[tuple[str, str]]:
    """Return (form, version) of everything written in these cases."""
    rows = case_file.rows(
        "SELECT DISTINCT json_extract(CAST(body AS TEXT), '$.form'),"
        " json_extract(CAST(body AS TEXT), '$.form_version')"
        f" FROM {compartment}.revision"
        " WHERE case_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(cases)),),
    )
    return {(str(form), str(version)) for form, version in rows}


def receive(
    transaction: Transaction,
    compartment: Compartment,
    cases: frozenset[str],
    known_authors: frozenset[str],
    received: Received,
    fits: Callable[[dict[str, Any]], bool],
) -> None:
    """Store one compartment of a bundle, inside the import's one transaction.

    `fits` tells whether a revision's answers have the shape of its form.

    Raises:
        Damaged: a revision of another compartment or case, by an author the sender
            does not vouch for, of a shape we do not know, or of an entry that is
            another case's here; or as the bundle's own layers say.

    """

    def check(revision: Revision) -> None:
        fields = revision.fields
        fine = (
            revision.compartment == compartment.name
            and _belongs(revision, cases)
            and fields["author"] in known_authors
            and fields["form"] not in NEVER_SENT
            and (fields["form"] == "case") == (revision.entry == revision.case)
            and _case_of(transaction, revision) == revision.case
            and fits(fields)
        )
        if not fine:
            raise Damaged("lines", "foreign revision")

    with compartment.open() as files:
        for file in files:
            if file.name == REVISIONS:
                _receive_revisions(transaction, compartment.name, file, check, received)
            elif file.name == MARKERS and compartment.name == "registry":
                _receive_markers(transaction, file, cases, received)
            elif file.sha256:
                _receive_attachment(transaction, compartment.name, file, received)
            else:
                raise Damaged("member", "unexpected")


def _belongs(revision: Revision, cases: frozenset[str]) -> bool:
    """Tell whether a revision is of one of the cases, or a form of the registry."""
    if revision.case is not None:
        return revision.case in cases and revision.fields["form"] != DEFINITION
    return (
        revision.compartment == "registry"
        and revision.fields["form"] == DEFINITION
        and bool(revision.fields["final"])
        and not revision.parents
    )


def _case_of(transaction: Transaction, revision: Revision) -> str | None:
    """Return the case an entry belongs to: for ever that of its first revision."""
    rows = transaction.rows(
        f"SELECT case_id FROM {revision.compartment}.revision WHERE entry_id = ?"
        " LIMIT 1",
        (revision.entry,),
    )
    return rows[0][0] if rows else revision.case


def _receive_revisions(
    transaction: Transaction,
    compartment: str,
    file: ReceivedFile,
    check: Callable[[Revision], None],
    received: Received,
) -> None:
    touched: dict[str, None] = {}
    for line in file.lines():
        revision = _parse(line)
        check(revision)
        if revision.case is None:
            if transaction.store(revision):
                received.forms += 1
                transaction.derive(
                    compartment, revision.entry
                )  # read what follows by it
        elif transaction.store(revision):
            received.versions += 1
            if revision.entry not in touched and not revision.parents:
                received.entries.add(revision.entry)
            touched[revision.entry] = None
            if revision.fields["form"] == "case" and not revision.parents:
                received.cases.add(revision.entry)
    for entry in touched:
        transaction.derive(compartment, entry)


def _receive_markers(
    transaction: Transaction,
    file: ReceivedFile,
    cases: frozenset[str],
    received: Received,
) -> None:
    for line in file.lines():
        try:
            marker = canonical.loads(line, _MARKER_LIMIT)
            entry, case = str(marker["entry"]), str(marker["case"])
            name, day = str(marker["compartment"]), str(marker["occurred_on"])
            announced = str(marker.get("announced_on", ""))
            date.fromisoformat(day)
            date.fromisoformat(announced or day)
        except (ValueError, KeyError) as error:  # NotCanonical is a ValueError
            raise Damaged("lines", "marker") from error
        if case not in cases or name not in COMPARTMENTS:
            raise Damaged("lines", "foreign marker")
        if transaction.mark_hearsay(entry, case, name, day, announced):
            received.markers += 1


def _receive_attachment(
    transaction: Transaction, compartment: str, file: ReceivedFile, received: Received
) -> None:
    sha256 = file.name.removeprefix(ATTACHMENTS)
    if transaction.has_attachment(compartment, sha256):
        for _ in file.chunks():
            pass
        return
    transaction.put_attachment(compartment, file.chunks(), sha256)
    received.files += 1


def _parse(line: bytes) -> Revision:
    cut = len(line) - len(_AFTER) - _SIGNATURE_CHARS - len(_BETWEEN)
    fine = (
        line.startswith(_BEFORE)
        and line.endswith(_AFTER)
        and cut > len(_BEFORE)
        and line[cut : cut + len(_BETWEEN)] == _BETWEEN
    )
    if not fine:
        raise Damaged("lines", "revision")
    signature = line[cut + len(_BETWEEN) : -len(_AFTER)].decode("ascii", "replace")
    try:
        return read_revision(line[len(_BEFORE) : cut], canonical.unb64(signature, 64))
    except (DamagedHere, canonical.NotCanonical) as error:
        raise Damaged("lines", "revision") from error


def _revision_lines(
    case_file: CaseFile, compartment: str, wanted: str, last: int
) -> Iterator[bytes]:
    after = 0
    while True:
        rows = case_file.rows(
            f"SELECT seq, body, signature FROM {compartment}.revision r"
            f" WHERE {_WANTED} AND seq > ?2 AND seq <= ?3 ORDER BY seq LIMIT ?4",
            (wanted, after, last, _PAGE),
        )
        if not rows:
            return
        after = rows[-1][0]
        for _, body, signature in rows:
            sealed = canonical.b64(bytes(signature)).encode()
            yield _BEFORE + bytes(body) + _BETWEEN + sealed + _AFTER + b"\n"


def _marker_lines(case_file: CaseFile, wanted: str) -> list[bytes]:
    rows = case_file.rows(
        "SELECT announced_on, case_id, compartment, entry_id, occurred_on"
        " FROM registry.marker WHERE case_id IN (SELECT value FROM json_each(?)) ORDER BY entry_id",
        (wanted,),
    )
    keys = ("announced_on", "case", "compartment", "entry", "occurred_on")
    return [canonical.dumps(dict(zip(keys, row, strict=True))) + b"\n" for row in rows]


def _attached(
    case_file: CaseFile, compartment: str, wanted: str, last: int
) -> list[tuple[str, int]]:
    return [
        (str(sha256), int(size))
        for sha256, size in case_file.rows(
            "SELECT lower(hex(a.sha256)), a.size"
            f" FROM {compartment}.attachment a WHERE lower(hex(a.sha256)) IN ("
            "SELECT json_extract(f.value, '$.sha256')"
            f" FROM {compartment}.revision r,"
            " json_each(CAST(r.body AS TEXT), '$.attachments') f"
            f" WHERE r.seq <= ?2 AND {_WANTED}) ORDER BY a.num",
            (wanted, last),
        )
    ]

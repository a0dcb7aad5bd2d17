# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a compartment contributes to a bundle: all of some cases, or what is new."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from storage import canonical
from storage.bundle.member import InnerFile
from storage.index import LAST_SEQ
from storage.revisions import Revision
from storage.vault.casefile import CaseFile, Transaction
from storage.wire import AROUND, ATTACHMENTS, MARKERS, REVISIONS, line_of

_PAGE = 500
# Which revisions go; the one parameter is JSON: the cases, from which revision on,
# what comes along, what stays.
_WANTED = (
    "(r.case_id IN (SELECT value FROM json_each(?1, '$.cases'))"
    "{newer}"
    " OR r.entry_id IN (SELECT value FROM json_each(?1, '$.also')))"
    " AND r.entry_id NOT IN (SELECT value FROM json_each(?1, '$.without'))"
)
_NEWER = " AND r.seq > coalesce(json_extract(?1, '$.after.\"' || r.case_id || '\"'), 0)"


@dataclass(frozen=True, slots=True, repr=False)
class Share:
    """One compartment's part of a bundle; `attachment_bytes` is their sum."""

    compartment: str
    files: tuple[InnerFile, ...]
    revisions: int
    attachments: int
    attachment_bytes: int


@dataclass(frozen=True, slots=True, repr=False)
class _Choice:
    """Which revisions of a compartment go: a condition, and its one parameter."""

    compartment: str
    sql: str
    parameter: str


def share(
    case_file: CaseFile,
    compartment: str,
    cases: tuple[str, ...],
    *,
    also: Iterable[str] = (),
    without: Iterable[str] = (),
    after: Mapping[str, int] | None = None,
    extra: Iterable[Revision] = (),
) -> Share:
    """Return what to write of one compartment, its sizes already known.

    `also` are entries of no case that go with them, `without` entries that stay.
    `after` gives, for a case, the `last_seq` that its reader has already: only later
    revisions go and the files they name, but every marker. `extra` are signed
    revisions that are not stored yet and name no file; those of this compartment are
    written at the end. What is stored after this call is left out, so that sizes stay
    true.

    Raises:
        NoKey: the compartment is not open to this session.

    """
    case_file.require(compartment)
    choice = _choice(compartment, cases, also, without, after)
    more = [
        line_of(revision.body, revision.signature)
        for revision in extra
        if revision.compartment == compartment
    ]
    count, total, last = case_file.rows(
        f"SELECT count(*), coalesce(sum(length(body)), 0), coalesce(max(seq), 0)"
        f" FROM {compartment}.revision r WHERE {choice.sql}",
        (choice.parameter,),
    )[0]
    files = [
        InnerFile(
            REVISIONS,
            total + count * AROUND + sum(map(len, more)),
            _revision_lines(case_file, choice, last, more),
        )
    ]
    if compartment == "registry":
        lines = _marker_lines(case_file, json.dumps(list(cases)))
        files.append(InnerFile(MARKERS, sum(map(len, lines)), lines))
    attached = _attached(case_file, choice, last)
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
        compartment,
        tuple(files),
        count + len(more),
        len(attached),
        sum(size for _, size in attached),
    )


def authors(
    case_file: CaseFile,
    compartment: str,
    cases: tuple[str, ...],
    *,
    also: Iterable[str] = (),
    without: Iterable[str] = (),
    after: Mapping[str, int] | None = None,
    extra: Iterable[Revision] = (),
) -> set[str]:
    """Return the signing keys of everybody who wrote what `share` would write."""
    choice = _choice(compartment, cases, also, without, after)
    rows = case_file.rows(
        "SELECT DISTINCT json_extract(CAST(body AS TEXT), '$.author')"
        f" FROM {compartment}.revision r WHERE {choice.sql}",
        (choice.parameter,),
    )
    return {str(row[0]) for row in rows} | {
        str(revision.fields["author"])
        for revision in extra
        if revision.compartment == compartment
    }


def last_seq(where: CaseFile | Transaction, compartment: str) -> int:
    """Return the number of the last revision ever stored in a compartment, 0 if none.

    Numbers are not given twice, whatever was removed since: what comes later is greater.
    """
    return int(where.rows(LAST_SEQ.format(schema=compartment))[0][0])


def forms_used(
    case_file: CaseFile,
    compartment: str,
    cases: tuple[str, ...],
    without: Iterable[str] = (),
) -> set[tuple[str, str]]:
    """Return (form, version) of what was written in these cases, but some entries."""
    rows = case_file.rows(
        "SELECT DISTINCT json_extract(CAST(body AS TEXT), '$.form'),"
        " json_extract(CAST(body AS TEXT), '$.form_version')"
        f" FROM {compartment}.revision"
        " WHERE case_id IN (SELECT value FROM json_each(?))"
        " AND entry_id NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(list(cases)), json.dumps(list(without))),
    )
    return {(str(form), str(version)) for form, version in rows}


def _choice(
    compartment: str,
    cases: tuple[str, ...],
    also: Iterable[str],
    without: Iterable[str],
    after: Mapping[str, int] | None,
) -> _Choice:
    parameter = {
        "cases": list(cases),
        "also": list(also),
        "without": list(without),
        "after": dict(after or {}),
    }
    sql = _WANTED.format(newer=_NEWER if after else "")
    return _Choice(compartment, sql, json.dumps(parameter))


def _revision_lines(
    case_file: CaseFile, choice: _Choice, last: int, more: list[bytes]
) -> Iterator[bytes]:
    done = 0
    while True:
        rows = case_file.rows(
            f"SELECT seq, body, signature FROM {choice.compartment}.revision r"
            f" WHERE {choice.sql} AND seq > ?2 AND seq <= ?3 ORDER BY seq LIMIT ?4",
            (choice.parameter, done, last, _PAGE),
        )
        if not rows:
            break
        done = rows[-1][0]
        for _, body, signature in rows:
            yield line_of(bytes(body), bytes(signature))
    yield from more


def _marker_lines(case_file: CaseFile, wanted: str) -> list[bytes]:
    rows = case_file.rows(
        "SELECT announced_on, case_id, compartment, entry_id, occurred_on"
        " FROM registry.marker WHERE case_id IN (SELECT value FROM json_each(?))"
        " ORDER BY entry_id",
        (wanted,),
    )
    keys = ("announced_on", "case", "compartment", "entry", "occurred_on")
    return [canonical.dumps(dict(zip(keys, row, strict=True))) + b"\n" for row in rows]


def _attached(case_file: CaseFile, choice: _Choice, last: int) -> list[tuple[str, int]]:
    return [
        (str(sha256), int(size))
        for sha256, size in case_file.rows(
            "SELECT lower(hex(a.sha256)), a.size"
            f" FROM {choice.compartment}.attachment a WHERE lower(hex(a.sha256)) IN ("
            "SELECT json_extract(f.value, '$.sha256')"
            f" FROM {choice.compartment}.revision r,"
            " json_each(CAST(r.body AS TEXT), '$.attachments') f"
            f" WHERE r.seq <= ?2 AND {choice.sql}) ORDER BY a.num",
            (choice.parameter, last),
        )
    ]

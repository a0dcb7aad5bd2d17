# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging a backup: the union of what it and the open case file know of cases.

A backup comes from the same case file, signed with the registry's key: whoever could
slip something into it could have written it here as well. So answers are not judged
again as those of a bundle are; signatures, authors and places are. Where keys were
renewed since, it may be the work of somebody who was removed and still knows the old
ones: then only who is believed today counts as an author (`app.merging`).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from storage import attachments
from storage.attach import Connection, Row
from storage.erasing import apply_tombstones
from storage.errors import Damaged
from storage.exchange import DEFINITION, NEVER_SENT
from storage.merging_ledger import merge_ledger
from storage.merging_sides import Believed, shared
from storage.revisions import Revision, read_revision
from storage.shapes import CUSTODY, ERASURE, is_custody, is_day, is_erasure, is_id
from storage.vault.backup import BackupDamaged
from storage.vault.backup_opening import OpenedBackup, reading_it
from storage.vault.casefile import COMPARTMENTS, CaseFile, Transaction

CASE = "case"
# Of no case, and merged all the same: what cases need, and what ended some of them.
_FREE = frozenset({DEFINITION, ERASURE, "mission", "deadline_rule"})
_AUTHOR = "json_extract(CAST(body AS TEXT), '$.author')"
_HERE = "SELECT 1 FROM {0}.revision WHERE id = ?"

Step = Callable[[int, int], None]


@dataclass(slots=True, repr=False)
class Merged:
    """What a backup knows that the case file did not.

    `cases` and `entries` are ids that are new here, `changed` entries known here of
    which another version comes; `conflicts` are those that now wait for a choice.
    """

    cases: set[str] = field(default_factory=set)
    entries: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    conflicts: set[str] = field(default_factory=set)
    versions: int = 0
    files: int = 0
    markers: int = 0
    tombstones: int = 0
    lines: int = 0  # of the ledger of bundles
    left: int = 0  # versions by who is not, or no longer, believed

    @property
    def anything(self) -> bool:
        """Tell whether there is something new."""
        return bool(self.versions or self.files or self.markers or self.lines)


def difference(
    case_file: CaseFile,
    opened: OpenedBackup,
    without: frozenset[str],
    believed: Believed,
    step: Step,
) -> Merged:
    """Count what a merge would bring; nothing is written.

    `without` and `believed` as in `merge`.

    Raises:
        BackupDamaged

    """
    result, done = Merged(), 0
    total = _count(opened, shared(case_file, opened))
    for name in shared(case_file, opened):
        for seq, digest, entry, case, form in _listed(opened.connection, name):
            done += 1
            step(done, total)
            if not _comes(case, form, without):
                continue
            with case_file.reading() as connection:
                if _has(connection, name, bytes(digest)):
                    continue
                known = _knows(connection, name, entry)
            if not believed.says(_author(opened.connection, name, seq), form):
                result.left += 1
                continue
            _note(result, entry, case, form, known=known)
        with case_file.reading() as connection:
            wanted = _wanted_files(opened.connection, name, without, believed)
            result.files += sum(
                attachments.size_of(connection, name, sha256) is None
                for sha256 in wanted
            )
    return result


def merge(
    transaction: Transaction,
    case_file: CaseFile,
    opened: OpenedBackup,
    without: frozenset[str],
    believed: Believed,
    step: Step,
) -> Merged:
    """Take the union in, inside the caller's transaction; the same again adds nothing.

    `without` are cases left out. What is by nobody who is `believed` is left out
    and counted. Accounts, contacts, drafts and settings stay as they are here.

    Raises:
        BackupDamaged: a version that is not whole, or of an entry that is another
            case's here.
        DiskFull

    """
    result, done = Merged(), 0
    names = shared(case_file, opened)
    total = _count(opened, names)
    for name in names:
        touched: dict[str, None] = {}
        for seq, digest, entry, case, form in _listed(opened.connection, name):
            done += 1
            step(done, total)
            if not _comes(case, form, without):
                continue
            if transaction.rows(_HERE.format(name), (digest,)):
                continue
            known = transaction.has_entry(name, entry)
            revision = _revision(opened.connection, name, seq, bytes(digest))
            if not believed.says(revision.fields["author"], revision.fields["form"]):
                result.left += 1
                continue
            _check(transaction, revision, name)
            transaction.store(revision)
            _note(result, entry, case, form, known=known)
            if case is None:
                transaction.derive(name, entry)  # what follows is read by it
            else:
                touched[entry] = None
        for entry in touched:
            transaction.derive(name, entry)
        result.conflicts |= _conflicts(transaction, name, touched)
        wanted = _wanted_files(opened.connection, name, without, believed)
        result.files += _files(transaction, opened.connection, name, wanted)
    result.markers = _markers(transaction, opened.connection, without)
    result.lines = merge_ledger(transaction, opened, believed)
    if result.tombstones:
        apply_tombstones(transaction)  # what was erased after this state was kept
    return result


def _listed(connection: Connection, name: str) -> Iterator[Row]:
    """Yield (seq, id, entry, case, form if of no case) in the order of arrival.

    What is of no case comes first: forms are what the rest is read by.
    """
    with reading_it():
        yield from connection.execute(
            "SELECT seq, id, entry_id, case_id, CASE WHEN case_id IS NULL"
            " THEN json_extract(CAST(body AS TEXT), '$.form') END"
            f" FROM {name}.revision ORDER BY case_id IS NOT NULL, seq"
        )


def _count(opened: OpenedBackup, names: Iterable[str]) -> int:
    total = 0
    with reading_it():
        for name in names:
            sql = f"SELECT count(*) FROM {name}.revision"
            row = opened.connection.execute(sql).fetchone()
            total += row[0] if row else 0
    return total


def _comes(case: str | None, form: str | None, without: frozenset[str]) -> bool:
    return form in _FREE if case is None else case not in without


def _note(
    result: Merged, entry: str, case: str | None, form: str | None, *, known: bool
) -> None:
    result.versions += 1
    if case is None:
        result.tombstones += form == ERASURE
        return
    if known and entry not in result.entries:
        result.changed.add(entry)
    else:
        result.entries.add(entry)
        if entry == case:
            result.cases.add(entry)


def _revision(connection: Connection, name: str, seq: int, digest: bytes) -> Revision:
    with reading_it():
        row = connection.execute(
            f"SELECT body, signature, entry_id, case_id FROM {name}.revision"
            " WHERE seq = ?",
            (seq,),
        ).fetchone()
    assert row is not None  # it was listed just now
    try:
        revision = read_revision(bytes(row[0]), bytes(row[1]))
    except Damaged as error:
        raise BackupDamaged from error
    if (revision.id, revision.entry, revision.case) != (digest, row[2], row[3]):
        raise BackupDamaged
    return revision


def _author(connection: Connection, name: str, seq: int) -> str:
    with reading_it():
        row = connection.execute(
            f"SELECT {_AUTHOR} FROM {name}.revision WHERE seq = ?", (seq,)
        ).fetchone()
    return str(row[0]) if row else ""


def _check(transaction: Transaction, revision: Revision, name: str) -> None:
    fields = revision.fields
    case = transaction.rows(
        f"SELECT case_id FROM {name}.revision WHERE entry_id = ? LIMIT 1",
        (revision.entry,),
    )
    fine = (
        revision.compartment == name
        and _is_in_shape(revision)
        and (fields["form"] == CASE) == (revision.entry == revision.case)
        and (not case or case[0][0] == revision.case)
    )
    if not fine:
        raise BackupDamaged


def _is_in_shape(revision: Revision) -> bool:
    """Tell whether what the program writes by itself looks and lies as it must."""
    form = revision.fields["form"]
    if form == CUSTODY:
        return is_custody(revision)
    if form == ERASURE:
        return is_erasure(revision)
    if revision.case is None:
        return form in _FREE and revision.compartment == "registry"
    return form not in _FREE and form not in NEVER_SENT


def _conflicts(transaction: Transaction, name: str, entries: Iterable[str]) -> set[str]:
    sql = f"SELECT 1 FROM {name}.entry WHERE id = ? AND conflict = 1"
    return {entry for entry in entries if transaction.rows(sql, (entry,))}


def _wanted_files(
    connection: Connection,
    name: str,
    without: frozenset[str],
    believed: Believed,
) -> list[str]:
    """Return the SHA-256 of every file that what comes along names."""
    with reading_it():
        rows = connection.execute(
            "SELECT DISTINCT lower(hex(a.sha256)), r.case_id,"
            " json_extract(CAST(r.body AS TEXT), '$.form'),"
            " json_extract(CAST(r.body AS TEXT), '$.author')"
            f" FROM {name}.revision r,"
            " json_each(CAST(r.body AS TEXT), '$.attachments') j"
            f" JOIN {name}.attachment a"
            " ON a.sha256 = unhex(json_extract(j.value, '$.sha256'))"
            " ORDER BY 1"
        ).fetchall()
    return list(
        dict.fromkeys(
            str(sha256)
            for sha256, case, form, author in rows
            if believed.says(author, form) and _comes(case, form, without)
        )
    )


def _files(
    transaction: Transaction, connection: Connection, name: str, wanted: list[str]
) -> int:
    count = 0
    for sha256 in wanted:
        if transaction.has_attachment(name, sha256):
            continue
        with reading_it():
            chunks = attachments.read(connection, name, sha256)
            transaction.put_attachment(name, chunks, sha256)
        count += 1
    return count


def _markers(
    transaction: Transaction, connection: Connection, without: frozenset[str]
) -> int:
    """Take in what nobody signed: of cases that are here, and only what a list can show."""
    with reading_it():
        rows = connection.execute(
            "SELECT entry_id, case_id, compartment, occurred_on, announced_on"
            " FROM registry.marker ORDER BY entry_id"
        ).fetchall()
    return sum(
        transaction.mark_hearsay(*row)
        for row in rows
        if _is_marker(row)
        and row[1] not in without
        and transaction.has_entry("registry", row[1])
    )


def _is_marker(row: Row) -> bool:
    if not all(isinstance(value, str) for value in row):
        return False
    entry, _case, compartment, day, announced = row
    days = is_day(day) and (not announced or is_day(announced))
    return days and is_id(entry) and compartment in COMPARTMENTS


def _has(connection: Connection, name: str, digest: bytes) -> bool:
    return connection.execute(_HERE.format(name), (digest,)).fetchone() is not None


def _knows(connection: Connection, name: str, entry: str) -> bool:
    sql = f"SELECT 1 FROM {name}.revision WHERE entry_id = ? LIMIT 1"
    return connection.execute(sql, (entry,)).fetchone() is not None

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing cases from the compartments a session holds, so that nothing is left of them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from storage import attachments, parcels
from storage.errors import Damaged
from storage.index import LAST_SEQ
from storage.shapes import CUSTODY
from storage.vault.casefile import CaseFile, Transaction

_DERIVED = ("search", "part")
_ENTRY_OF = "json_extract(CAST(body AS TEXT), '$.{}')"
# Drafts are JSON that `app` writes; the columns say only whose they are.
_DRAFT = "CASE WHEN json_valid(CAST(body AS TEXT)) THEN " + _ENTRY_OF + " END"


@dataclass(frozen=True, slots=True, repr=False)
class _Plan:
    """Which entries go: those of the cases but not of these forms, nor these."""

    cases: tuple[str, ...]
    keep_forms: frozenset[str]
    keep_entries: frozenset[str]
    sweep: bool


@dataclass(slots=True, repr=False)
class Removed:
    """How much was removed, over every compartment this session holds."""

    cases: int = 0
    entries: int = 0
    revisions: int = 0
    attachments: int = 0
    drafts: int = 0
    markers: int = 0
    parcels: int = 0

    @property
    def anything(self) -> bool:
        """Tell whether something was there to remove."""
        counts = (self.entries, self.drafts, self.markers, self.parcels)
        return any((*counts, self.attachments))


def remove_case(
    transaction: Transaction,
    case_id: str,
    *,
    keep_forms: frozenset[str] = frozenset({CUSTODY}),
    keep_entries: frozenset[str] = frozenset(),
    wait: bool = True,
    sweep: bool = False,
) -> Removed:
    """Remove one case, as `remove_cases` does."""
    return remove_cases(
        transaction,
        (case_id,),
        keep_forms=keep_forms,
        keep_entries=keep_entries,
        wait=wait,
        sweep=sweep,
    )


def remove_cases(
    transaction: Transaction,
    case_ids: Iterable[str],
    *,
    keep_forms: frozenset[str] = frozenset({CUSTODY}),
    keep_entries: frozenset[str] = frozenset(),
    wait: bool = True,
    sweep: bool = False,
) -> Removed:
    """Remove everything of some cases from the compartments this session holds.

    Revisions, what is derived from them, everybody's drafts, markers, parcels this
    account can open, and the files that nothing else names. Entries of `keep_forms`
    and `keep_entries` stay whole. Markers of compartments that are not held stay: what
    they stand for is somebody else's to remove, and unless `wait` is False the
    registry's entry of the case stays with them. `sweep` also removes every other file
    that nothing names; not while somebody is writing.
    """
    cases, removed = tuple(dict.fromkeys(case_ids)), Removed()
    if not cases:
        return removed
    held = transaction.case_file.compartments
    plan = _Plan(cases, keep_forms, keep_entries, sweep)
    for name in held:
        if name != "registry":
            _remove(transaction, name, plan, removed)
    _drop_parcels(transaction, frozenset(cases), removed)
    _drop_markers(transaction, cases, held, removed)
    waiting = transaction.rows(
        "SELECT DISTINCT case_id FROM registry.marker WHERE NOT heard"
        " AND case_id IN (SELECT value FROM json_each(?))"
        " AND compartment NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(cases), json.dumps(held)),
    )
    keep = keep_entries | ({str(row[0]) for row in waiting} if wait else set())
    _remove(transaction, "registry", replace(plan, keep_entries=keep), removed)
    removed.cases = len(cases) - len(keep & set(cases))
    return removed


def _remove(
    transaction: Transaction, schema: str, plan: _Plan, removed: Removed
) -> None:
    """Remove whole entries of the cases from one compartment."""
    entries = {
        str(entry): int(num)
        for entry, num in transaction.rows(
            f"SELECT entry_id, min(seq) FROM {schema}.revision WHERE case_id IN"
            " (SELECT value FROM json_each(?1)) AND entry_id NOT IN"
            " (SELECT value FROM json_each(?2)) GROUP BY entry_id"
            f" HAVING max({_ENTRY_OF.format('form')} IN"
            " (SELECT value FROM json_each(?3))) = 0",
            (
                json.dumps(plan.cases),
                json.dumps(sorted(plan.keep_entries)),
                json.dumps(sorted(plan.keep_forms)),
            ),
        )
    }
    gone = json.dumps(list(entries))
    files = _files_of_revisions(transaction, schema, "entry_id IN", gone)
    drafts = _drafts(transaction, schema, plan.cases, gone)
    files |= _files_of_drafts(transaction, schema, drafts)
    removed.drafts += transaction.execute(
        f"DELETE FROM {schema}.draft WHERE rowid IN (SELECT value FROM json_each(?))",
        (drafts,),
    )
    if entries:
        removed.entries += len(entries)
        removed.revisions += remove_entries(transaction, schema, entries)
    if plan.sweep:
        files = _every_file(transaction, schema)
    if files:
        removed.attachments += _drop_files(transaction, schema, files)


def remove_entries(
    transaction: Transaction, schema: str, entries: Mapping[str, int]
) -> int:
    """Remove whole entries (id to number) of a compartment; return how many versions.

    What is derived from them goes with them; drafts, markers and files do not.
    """
    gone = json.dumps(list(entries))
    transaction.execute(
        f"INSERT OR REPLACE INTO {schema}.meta (name, value)"
        f" VALUES ('last_seq', ({LAST_SEQ.format(schema=schema)}))"
    )
    _drop_derived(transaction, schema, gone, list(entries.values()))
    return transaction.execute(
        f"DELETE FROM {schema}.revision"
        " WHERE entry_id IN (SELECT value FROM json_each(?))",
        (gone,),
    )


def _drop_derived(
    transaction: Transaction, schema: str, entries: str, nums: list[int]
) -> None:
    numbers = json.dumps(nums)
    for table in _DERIVED:
        transaction.execute(
            f"DELETE FROM {schema}.{table}"
            " WHERE rowid IN (SELECT value FROM json_each(?))",
            (numbers,),
        )
    for table in ("due", "name_key"):
        transaction.execute(
            f"DELETE FROM {schema}.{table}"
            " WHERE num IN (SELECT value FROM json_each(?))",
            (numbers,),
        )
    transaction.execute(
        f"DELETE FROM {schema}.entry WHERE id IN (SELECT value FROM json_each(?))",
        (entries,),
    )


def cases_of_drafts(where: CaseFile | Transaction, schema: str, cases: str) -> set[str]:
    """Return those of the cases (JSON) that a draft of a compartment is about."""
    rows = where.rows(
        f"SELECT DISTINCT c.value FROM {schema}.draft d, json_each(?) c"
        f" WHERE {_DRAFT.format('case_id')} = c.value OR instr(entry_id, c.value)",
        (cases,),
    )
    return {str(row[0]) for row in rows}


def _drafts(
    transaction: Transaction, schema: str, cases: tuple[str, ...], entries: str
) -> str:
    """Return the rows, as JSON, of drafts of the cases and what was asked about them.

    A half-answered question is kept under a name that holds the id it is about.
    """
    mine = transaction.rows(
        f"SELECT rowid, entry_id FROM {schema}.draft"
        f" WHERE {_DRAFT.format('case_id')} IN (SELECT value FROM json_each(?1))"
        " OR EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(entry_id, value))"
        " OR EXISTS (SELECT 1 FROM json_each(?2) WHERE instr(entry_id, value))",
        (json.dumps(cases), entries),
    )
    begun = json.dumps([entry for _, entry in mine])  # asked about a draft
    also = transaction.rows(
        f"SELECT rowid FROM {schema}.draft"
        " WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(entry_id, value))",
        (begun,),
    )
    return json.dumps(sorted({row[0] for row in (*mine, *also)}))


def _files_of_revisions(
    transaction: Transaction, schema: str, which: str, values: str
) -> set[str]:
    rows = transaction.rows(
        f"SELECT DISTINCT json_extract(f.value, '$.sha256') FROM {schema}.revision r,"
        " json_each(CAST(r.body AS TEXT), '$.attachments') f"
        f" WHERE r.{which} (SELECT value FROM json_each(?))",
        (values,),
    )
    return {str(row[0]) for row in rows}


def _files_of_drafts(transaction: Transaction, schema: str, rowids: str) -> set[str]:
    rows = transaction.rows(
        f"SELECT DISTINCT json_extract(f.value, '$[0]') FROM {schema}.draft d,"
        " json_each(CASE WHEN json_valid(CAST(d.body AS TEXT))"
        " THEN CAST(d.body AS TEXT) ELSE '{}' END, '$.attachments') f"
        " WHERE d.rowid IN (SELECT value FROM json_each(?)) AND f.type = 'array'",
        (rowids,),
    )
    return {str(row[0]) for row in rows}


def _every_file(transaction: Transaction, schema: str) -> set[str]:
    rows = transaction.rows(f"SELECT lower(hex(sha256)) FROM {schema}.attachment")
    return {str(row[0]) for row in rows}


def _drop_files(transaction: Transaction, schema: str, files: set[str]) -> int:
    """Drop these files, but what a revision or a draft still names."""
    named = _named(transaction, schema, files, 0)
    rest = transaction.rows(f"SELECT json_group_array(rowid) FROM {schema}.draft")
    named |= _files_of_drafts(transaction, schema, str(rest[0][0]))
    return _drop(transaction, schema, files - named)


def keep_named(
    transaction: Transaction, schema: str, files: set[str], since: int
) -> set[str]:
    """Drop those of newly stored files that no revision names; return the others.

    `since` is the `last_seq` before the revisions that probably name them.
    """
    named = _named(transaction, schema, files, since) if files else set()
    if files - named:
        named |= _named(transaction, schema, files - named, 0)
    _drop(transaction, schema, files - named)
    return named


def _named(
    transaction: Transaction, schema: str, files: set[str], since: int
) -> set[str]:
    """Return those of the files that a revision after `since` names."""
    rows = transaction.rows(
        f"SELECT DISTINCT json_extract(f.value, '$.sha256') FROM {schema}.revision r,"
        " json_each(CAST(r.body AS TEXT), '$.attachments') f"
        " WHERE r.seq > ? AND json_extract(f.value, '$.sha256')"
        " IN (SELECT value FROM json_each(?))",
        (since, json.dumps(sorted(files))),
    )
    return {str(row[0]) for row in rows}


def _drop(transaction: Transaction, schema: str, files: set[str]) -> int:
    numbers = transaction.rows(
        f"SELECT num FROM {schema}.attachment"
        " WHERE lower(hex(sha256)) IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(files)),),
    )
    for (num,) in numbers:
        attachments.drop(transaction, schema, num)
    return len(numbers)


def _drop_parcels(
    transaction: Transaction, cases: frozenset[str], removed: Removed
) -> None:
    """Forget what waits for this account about the cases; the rest is refused later."""
    case_file = transaction.case_file
    for parcel_id, compartment, body in parcels.waiting(
        case_file, case_file.compartments
    ):
        key = case_file.keys.sealing
        try:
            found = parcels.open_parcel(parcel_id, compartment, body, case_file.me, key)
        except Damaged:
            continue  # refused when it is delivered
        if found is not None and found.case in cases:
            parcels.drop_parcel(transaction, parcel_id)
            removed.parcels += 1


def _drop_markers(
    transaction: Transaction,
    cases: tuple[str, ...],
    held: tuple[str, ...],
    removed: Removed,
) -> None:
    """Forget the markers of entries that are not here, and count activity anew.

    What only a bundle told of was never here: no colleague has to act.
    """
    removed.markers += transaction.execute(
        "DELETE FROM registry.marker WHERE heard"
        " AND case_id IN (SELECT value FROM json_each(?1))"
        " AND compartment NOT IN (SELECT value FROM json_each(?2))",
        (json.dumps(cases), json.dumps(held)),
    )
    for name in held:
        removed.markers += transaction.execute(
            "DELETE FROM registry.marker WHERE compartment = ?1"
            " AND case_id IN (SELECT value FROM json_each(?2))"
            f" AND entry_id NOT IN (SELECT id FROM {name}.entry)",
            (name, json.dumps(cases)),
        )
    for case_id in cases:
        transaction.recount(case_id)

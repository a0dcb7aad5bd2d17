# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case file still holds of any case, and taking the last of it away."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from storage import attachments, ledger
from storage.removing import remove_entries
from storage.shapes import CUSTODY, ERASURE
from storage.vault.casefile import CaseFile, Transaction

# Entries that tell of no person: who works here, whom they know, what forms ask, and,
# of cases, only where they went or that they were erased.
KEPT = ("account", "contact", "form", "deadline_rule", CUSTODY, ERASURE)
_KEPT = json.dumps(KEPT)
_ASIDE = "%/aside"  # the owner of what was typed outside an entry
PLACE = "place"  # the setting that says where somebody was


@dataclass(frozen=True, slots=True, repr=False)
class Rest:
    """What is here beside the entries of cases, in the compartments that are held.

    `drafts` were begun and never saved, by anybody; `asides` are what was typed outside
    of entries; `records` are entries about cases that belong to none of them;
    `unindexed` counts derived rows without an entry, and versions without either.
    """

    drafts: int = 0
    asides: int = 0
    records: int = 0
    files: int = 0
    parcels: int = 0
    unindexed: int = 0

    @property
    def anything(self) -> bool:
        """Tell whether something is here."""
        return self.unfinished or bool(self.asides or self.parcels)

    @property
    def unfinished(self) -> bool:
        """Tell whether something is here that an emptied case file does not hold.

        What is typed outside of entries is forgotten at every lock of such a file;
        parcels wait for colleagues until these have emptied what they hold.
        """
        return any((self.drafts, self.records, self.files, self.unindexed))


def cases_here(case_file: CaseFile) -> dict[str, dict[str, int]]:
    """Return how many entries each case has, by held compartment.

    The custody of a case is not among them: it says where the case went.
    """
    found: dict[str, dict[str, int]] = {}
    for name in case_file.compartments:
        for case, count in case_file.rows(
            f"SELECT case_id, count(*) FROM {name}.entry"
            " WHERE case_id IS NOT NULL AND form <> ? GROUP BY case_id",
            (CUSTODY,),
        ):
            found.setdefault(str(case), {})[name] = int(count)
    return found


def marks(case_file: CaseFile) -> dict[str, dict[str, int]]:
    """Return how many entries everybody knows of that are not here, by case.

    By compartment too; of those that are held, what was only heard of.
    """
    found: dict[str, dict[str, int]] = {}
    for case, entry, name in case_file.rows(
        "SELECT case_id, entry_id, compartment FROM registry.marker"
    ):
        if name in case_file.held and case_file.rows(
            f"SELECT 1 FROM {name}.entry WHERE id = ?", (entry,)
        ):
            continue
        counts = found.setdefault(str(case), {})
        counts[str(name)] = counts.get(str(name), 0) + 1
    return found


def cases_spoken_of(case_file: CaseFile) -> tuple[str, ...]:
    """Return the cases of which it is known who answers for them."""
    rows = case_file.rows(
        "SELECT case_id FROM registry.entry WHERE form = ? ORDER BY num", (CUSTODY,)
    )
    return tuple(str(row[0]) for row in rows)


def rest(case_file: CaseFile) -> Rest:
    """Return what is here beside the entries of cases."""
    drafts = asides = files = unindexed = 0
    for name in case_file.compartments:
        drafts += _count(
            case_file, f"SELECT count(*) FROM {name}.draft WHERE account NOT LIKE ?1"
        )
        asides += _count(
            case_file, f"SELECT count(*) FROM {name}.draft WHERE account LIKE ?1"
        )
        files += _number(case_file, f"SELECT count(*) FROM {name}.attachment")
        unindexed += _number(
            case_file,
            f"SELECT (SELECT count(*) FROM {name}.revision"
            f" WHERE entry_id NOT IN (SELECT id FROM {name}.entry))"
            + "".join(
                f" + (SELECT count(*) FROM {name}.{table}"
                f" WHERE {key} NOT IN (SELECT num FROM {name}.entry))"
                for table, key in _DERIVED
            ),
        )
    return Rest(
        drafts,
        asides,
        len(_records(case_file)),
        files,
        _number(
            case_file,
            "SELECT count(*) FROM registry.parcel WHERE instr(id, '/') = 0",
        ),
        unindexed,
    )


def empty(
    transaction: Transaction,
    without_codes: Callable[[bytes], bytes | None],
    *,
    parcels: bool,
) -> Rest:
    """Take away what is left when every case has gone; return what it was.

    Everybody's drafts, records about cases, files, parcels, rows of an index that
    belong to nothing, where people were, and, in the letters of bundles, what
    `without_codes` takes out of them (None: nothing). `parcels`: also what is on its way
    to colleagues. The caller has made sure that no case is here that can be opened.
    """
    case_file = transaction.case_file
    found = rest(case_file)
    records = _records(case_file)
    if records:
        remove_entries(transaction, "registry", records)
    for name in case_file.compartments:
        transaction.execute(f"DELETE FROM {name}.draft")
        for (num,) in transaction.rows(f"SELECT num FROM {name}.attachment"):
            attachments.drop(transaction, name, num)
        for table, key in _DERIVED:
            transaction.execute(
                f"DELETE FROM {name}.{table}"
                f" WHERE {key} NOT IN (SELECT num FROM {name}.entry)"
            )
    if parcels:
        transaction.execute("DELETE FROM registry.parcel")
    forget_places(transaction)
    _shorten_letters(transaction, without_codes)
    return found


def forget_places(transaction: Transaction) -> None:
    """Forget where people were, and what they typed outside of entries."""
    transaction.execute("DELETE FROM registry.setting WHERE name = ?", (PLACE,))
    for name in transaction.case_file.compartments:
        transaction.execute(f"DELETE FROM {name}.draft WHERE account LIKE ?", (_ASIDE,))


_DERIVED = (("search", "rowid"), ("part", "rowid"), ("due", "num"), ("name_key", "num"))


def _records(case_file: CaseFile) -> dict[str, int]:
    """Return the entries (id to number) of the registry that are about no one case."""
    rows = case_file.rows(
        "SELECT id, num FROM registry.entry WHERE case_id IS NULL"
        " AND form NOT IN (SELECT value FROM json_each(?))",
        (_KEPT,),
    )
    return {str(entry): int(num) for entry, num in rows}


def _shorten_letters(
    transaction: Transaction, without_codes: Callable[[bytes], bytes | None]
) -> None:
    rows = transaction.rows("SELECT id, direction, handover FROM registry.bundle")
    for bundle, direction, handover in rows:
        shorter = without_codes(bytes(handover))
        if shorter is not None:
            ledger.shorten(transaction, str(bundle), str(direction), shorter)


def _count(case_file: CaseFile, sql: str) -> int:
    return int(case_file.rows(sql, (_ASIDE,))[0][0])


def _number(case_file: CaseFile, sql: str) -> int:
    return int(case_file.rows(sql)[0][0])

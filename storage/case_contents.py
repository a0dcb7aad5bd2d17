# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What several cases hold, asked at once: entries, counts, days, summaries."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from storage.vault.casefile import CaseFile


def contents(
    case_file: CaseFile,
    compartment: str,
    case_ids: Iterable[str],
    after: Mapping[str, int] | None = None,
) -> list[tuple[str, str, str, str]]:
    """Return (case id, entry id, form, sensitivity) of a compartment's entries.

    `after` keeps, for a case, the entries with a revision later than that number.

    Raises:
        NoKey

    """
    case_file.require(compartment)
    newer = (
        f" AND EXISTS (SELECT 1 FROM {compartment}.revision r WHERE r.entry_id = e.id"
        " AND r.seq > coalesce(json_extract(?1, '$.after.\"' || e.case_id || '\"'), 0))"
    )
    return [
        (str(case), str(entry), str(form), str(sensitivity))
        for case, entry, form, sensitivity in case_file.rows(
            f"SELECT e.case_id, e.id, e.form, e.sensitivity FROM {compartment}.entry e"
            " WHERE e.case_id IN (SELECT value FROM json_each(?1, '$.cases'))"
            f"{newer if after else ''} ORDER BY e.num",
            (json.dumps({"cases": list(case_ids), "after": dict(after or {})}),),
        )
    ]


def marked(case_file: CaseFile, case_ids: Iterable[str]) -> dict[tuple[str, str], int]:
    """Return how many entries everybody knows of, by (case id, compartment)."""
    return {
        (str(case), str(compartment)): int(count)
        for case, compartment, count in case_file.rows(
            "SELECT case_id, compartment, count(*) FROM registry.marker"
            " WHERE case_id IN (SELECT value FROM json_each(?))"
            " GROUP BY case_id, compartment",
            (json.dumps(list(case_ids)),),
        )
    }


def first_due(
    case_file: CaseFile, case_ids: Iterable[str], since: str
) -> dict[str, str]:
    """Return the first ISO day from `since` on of what is due, readable here, by case."""
    wanted, found = json.dumps(list(case_ids)), dict[str, str]()
    for name in case_file.compartments:
        for case, day in case_file.rows(
            f"SELECT case_id, min(day) FROM {name}.due WHERE day >= ?"
            " AND case_id IN (SELECT value FROM json_each(?)) GROUP BY case_id",
            (since, wanted),
        ):
            found[str(case)] = min(str(day), found.get(str(case), str(day)))
    return found


def latest(
    case_file: CaseFile, compartment: str, form: str, case_ids: Iterable[str]
) -> dict[str, str]:
    """Return the latest entry of a form in each case that has one.

    Raises:
        NoKey

    """
    case_file.require(compartment)
    rows = case_file.rows(
        f"SELECT case_id, id FROM {compartment}.entry WHERE form = ?"
        " AND case_id IN (SELECT value FROM json_each(?)) ORDER BY occurred_on, num",
        (form, json.dumps(list(case_ids))),
    )
    return {str(case): str(entry) for case, entry in rows}


def drafts(
    case_file: CaseFile, compartment: str, case_ids: Iterable[str]
) -> dict[str, int]:
    """Return how many drafts, anybody's, a compartment keeps of each case.

    Raises:
        NoKey

    """
    case_file.require(compartment)
    return {
        str(case): int(count)
        for case, count in case_file.rows(
            "SELECT c.value, count(*) FROM json_each(?) c"
            f" JOIN {compartment}.draft d ON c.value ="
            " CASE WHEN json_valid(CAST(d.body AS TEXT))"
            " THEN json_extract(CAST(d.body AS TEXT), '$.case_id') END"
            " GROUP BY c.value",
            (json.dumps(list(case_ids)),),
        )
    }


@dataclass(frozen=True, slots=True, repr=False)
class Written:
    """One version of an entry of a case; `seq` numbers it in its compartment.

    `recorded_at` is the stamp that its author signed.
    """

    case_id: str
    entry_id: str
    sensitivity: str
    seq: int
    recorded_at: str


def written(
    case_file: CaseFile,
    compartment: str,
    case_ids: Iterable[str],
    authors: Iterable[str],
) -> list[Written]:
    """Return every version that some authors (signing keys, hex) wrote in some cases.

    Raises:
        NoKey

    """
    case_file.require(compartment)
    rows = case_file.rows(
        "SELECT e.case_id, e.id, e.sensitivity, r.seq,"
        " json_extract(CAST(r.body AS TEXT), '$.recorded_at')"
        f" FROM {compartment}.revision r JOIN {compartment}.entry e ON e.id = r.entry_id"
        " WHERE r.case_id IN (SELECT value FROM json_each(?1))"
        " AND json_extract(CAST(r.body AS TEXT), '$.author')"
        " IN (SELECT value FROM json_each(?2)) ORDER BY r.seq",
        (json.dumps(list(case_ids)), json.dumps(list(authors))),
    )
    return [
        Written(str(case), str(entry), str(sensitivity), int(seq), str(at))
        for case, entry, sensitivity, seq, at in rows
    ]


def entries_of_form(
    case_file: CaseFile, compartment: str, form: str, status: str
) -> list[tuple[str, str]]:
    """Return (entry id, case id) of what has a form and a status, by case.

    Raises:
        NoKey

    """
    case_file.require(compartment)
    rows = case_file.rows(
        f"SELECT id, case_id FROM {compartment}.entry"
        " WHERE form = ? AND status = ? AND case_id IS NOT NULL ORDER BY case_id, num",
        (form, status),
    )
    return [(str(entry), str(case)) for entry, case in rows]

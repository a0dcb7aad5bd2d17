# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What everybody may know: that entries exist, and the days of deadlines."""

import json
from collections.abc import Iterable

from storage.vault.casefile import CaseFile


def hidden_deadlines(
    case_file: CaseFile, until: str, owner: str = ""
) -> list[tuple[str, str, str, str]]:
    """Return (ISO day, compartment, case id, case code), the earliest first.

    `until` is an ISO day; `owner` keeps the cases that an account owns.
    """
    held = case_file.compartments
    marks = ",".join("?" * len(held))
    owned, values = "", (until, *held)
    if owner:
        values += (owner,)
        owned = (
            " AND m.case_id IN (SELECT id FROM registry.entry"
            " WHERE assignee = ? AND form = 'case')"
        )
    return [
        (str(day), str(compartment), str(case_id), str(code))
        for day, compartment, case_id, code in case_file.rows(
            "SELECT m.announced_on, m.compartment, m.case_id, c.title"
            " FROM registry.marker m INDEXED BY marker_announced"
            " CROSS JOIN registry.entry c ON c.id = m.case_id"
            " WHERE m.announced_on <> '' AND m.announced_on <= ?"
            f" AND m.compartment NOT IN ({marks}){owned}"
            " ORDER BY m.announced_on, m.entry_id",
            values,
        )
    ]


def marked(case_file: CaseFile, entries: Iterable[str]) -> int:
    """Return how many of these entries everybody knows to exist: not the discreet."""
    rows = case_file.rows(
        "SELECT count(*) FROM registry.marker"
        " WHERE entry_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(entries)),),
    )
    return int(rows[0][0])

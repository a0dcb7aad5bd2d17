# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The SQL behind likely duplicates: who shares keys of names, or a phone number."""

import json
from collections.abc import Iterable, Mapping

from storage.attach import Row
from storage.folding import part_query, prefix_query
from storage.vault.casefile import CaseFile

_SHEETS = (
    " JOIN registry.entry c ON c.id = e.case_id"
    " WHERE e.form = 'identity' AND e.case_id <> ?2"
)
_WIDER = 2  # other entries than sheets have names too
_COLUMNS = "e.case_id, c.title, e.title, e.facts, c.facts, c.assignee"


def key_counts(case_file: CaseFile, keys: Iterable[str]) -> dict[str, int]:
    """Return how many entries hold each of these keys; those that none holds, not.

    Raises:
        NoKey: the account cannot read names.

    """
    case_file.require("identity")
    rows = case_file.rows(
        "SELECT j.value, count(*) FROM json_each(?) j"
        " CROSS JOIN identity.name_key k ON k.key = j.value GROUP BY j.value",
        (json.dumps(sorted(keys)),),
    )
    return {str(key): int(count) for key, count in rows}


def sharing(
    case_file: CaseFile,
    worth: Mapping[str, float],
    limit: int,
    *,
    leave_out: str = "",
    without: str = "",
) -> list[Row]:
    """Return the identity sheets whose shared keys are worth most together.

    `worth` is what each key counts for; `leave_out` is a case; sheets that hold the
    words of `without` are left out too. Row: case id, code, title, facts of the sheet
    (JSON), facts of the case (JSON), owner of the case or None.

    Raises:
        NoKey

    """
    case_file.require("identity")
    hidden, values = "", list[str]()
    for table, expression in (
        ("search", prefix_query(without)),
        ("part", part_query(without)),
    ):
        if expression:
            values.append(expression)
            hidden += (
                f" AND k.num NOT IN (SELECT rowid FROM identity.{table}"
                f" WHERE {table} MATCH ?{3 + len(values)})"
            )
    # Cut before the sheets are read: most of the time goes into reading them.
    return case_file.rows(
        "WITH shared AS (SELECT k.num, sum(j.value) AS worth FROM json_each(?1) j"
        f" CROSS JOIN identity.name_key k ON k.key = j.key{hidden}"
        f" GROUP BY k.num ORDER BY worth DESC, k.num LIMIT {_WIDER} * ?3)"
        f" SELECT {_COLUMNS} FROM shared s CROSS JOIN identity.entry e ON e.num = s.num"
        f"{_SHEETS} ORDER BY s.worth DESC, s.num LIMIT ?3",
        (json.dumps(dict(worth)), leave_out, limit, *values),
    )


def with_phone(
    case_file: CaseFile, digits: str, limit: int, *, leave_out: str = ""
) -> list[Row]:
    """Return the identity sheets with a number that holds `digits` (three or more).

    Rows as in `sharing`.

    Raises:
        NoKey

    """
    case_file.require("identity")
    return case_file.rows(
        f"SELECT {_COLUMNS} FROM identity.part f"
        f" JOIN identity.entry e ON e.num = f.rowid{_SHEETS}"
        " AND f.part MATCH ?1 ORDER BY e.num LIMIT ?3",
        (f'"{digits}"', leave_out, limit),
    )

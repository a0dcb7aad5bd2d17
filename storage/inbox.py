# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The SQL behind the inbox of entries that were written in two places at once."""

from storage.attach import Row
from storage.vault.casefile import CaseFile

# Who holds a case is not chosen field by field: it has rules of its own.
_WAITING = (
    " FROM {name}.entry e JOIN registry.entry c ON c.id = e.case_id"
    " WHERE e.conflict = 1 AND e.form <> 'custody' AND (e.sensitivity <> 'named'"
    " OR ?1 IN (SELECT value FROM json_each(e.facts, '$.readers')))"
)


def conflict_rows(case_file: CaseFile, reader: str, most: int) -> list[Row]:
    """Return the first entries that wait for a choice, those of one case together.

    Only what `reader`, an account, can read. Row: entry id, compartment, case id, form,
    title, final, sensitivity, facts (JSON), code of the case.
    """
    selects = [
        f"SELECT e.id, '{name}', e.case_id, e.form, e.title, e.final, e.sensitivity,"
        f" e.facts, c.title{_WAITING.format(name=name)}"
        for name in case_file.compartments
    ]
    sql = f"{' UNION ALL '.join(selects)} ORDER BY 9, 2, 1 LIMIT ?2"
    return case_file.rows(sql, (reader, most))


def conflict_count(case_file: CaseFile, reader: str) -> int:
    """Return how many entries that `reader` can read wait for a choice."""
    return sum(
        int(
            case_file.rows(f"SELECT count(*){_WAITING.format(name=name)}", (reader,))[
                0
            ][0]
        )
        for name in case_file.compartments
    )


def conflicts_of_case(case_file: CaseFile, case_id: str, reader: str) -> list[Row]:
    """Return the entries of one case that wait. Row: form, compartment, entry id."""
    selects = [
        f"SELECT e.form, '{name}', e.id{_WAITING.format(name=name)} AND e.case_id = ?2"
        for name in case_file.compartments
    ]
    sql = f"{' UNION ALL '.join(selects)} ORDER BY 2, 3"
    return case_file.rows(sql, (reader, case_id))

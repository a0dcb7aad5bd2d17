# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case file as an older Consigne left it."""

from storage.vault.casefile import CaseFile

_TAKEN_BACK = (
    "ALTER TABLE {schema}.marker DROP COLUMN heard",
    "DROP INDEX {schema}.entry_conflict",
    "DROP TABLE {schema}.statement",
    "ALTER TABLE {schema}.bundle DROP COLUMN upto",
    "DROP TABLE {schema}.due",
    "DROP TABLE {schema}.name_key",
    "DROP TABLE {schema}.parcel",
    "DROP INDEX {schema}.entry_assignee",
    "DROP INDEX {schema}.marker_announced",
    "ALTER TABLE {schema}.marker DROP COLUMN announced_on",
    "PRAGMA {schema}.user_version = 1",
)


def take_back(case_file: CaseFile) -> None:
    """Undo every migration after the first of every compartment that is held."""
    with case_file.reading() as connection:
        for schema in case_file.compartments:
            for statement in _TAKEN_BACK:
                connection.execute(statement.format(schema=schema))

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbered SQL files, applied in order, one way, to each attached compartment."""

import re
from pathlib import Path
from string import Template

from storage.attach import Connection
from storage.errors import NewerFormat

FOLDER = Path(__file__).parent / "schema"


def steps() -> list[tuple[int, str]]:
    """Return (number, SQL template) of every migration, oldest first."""
    files = sorted(FOLDER.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    return [(int(file.name[:4]), file.read_text("utf-8")) for file in files]


def migrate(connection: Connection, schema: str) -> bool:
    """Bring one compartment up to date, inside the caller's transaction.

    Return whether anything changed: then its derived tables have to be built anew.

    Raises:
        NewerFormat: written by a newer Consigne; nothing was changed.

    """
    row = connection.execute(f"PRAGMA {schema}.user_version").fetchone()
    version = row[0] if row else 0
    known = steps()
    if version > known[-1][0]:
        raise NewerFormat("database")
    for number, text in known:
        if number > version:
            for statement in statements(text):
                connection.execute(Template(statement).substitute(s=schema))
            connection.execute(f"PRAGMA {schema}.user_version = {number}")
    return version < known[-1][0]


def statements(text: str) -> list[str]:
    """Split a migration into statements; comments have lines of their own."""
    bare = re.sub(r"^\s*--.*$", "", text, flags=re.MULTILINE)
    return [part.strip() for part in bare.split(";") if part.strip()]

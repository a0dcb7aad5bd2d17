# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small case file that somebody leaves, and what tests look at in it."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from storage.desk import put_draft
from storage.revisions import Attached
from storage.vault import opening
from storage.vault.casefile import CaseFile
from storage.vault.grants import CompartmentKey
from storage.vault.rotation import rotate
from storage.vault.trust import Account
from tests.helpers import vault as vaults
from tests.helpers.vault import EVERYBODY, MOMENT, Vault, note, put

HERS = EVERYBODY["Salma"]
CANARY = "grenat verrouillé"
SCAN = bytes(range(256)) * 5000


def with_salma(folder: Path) -> Vault:
    """Make a case file in which Salma wrote and attached something."""
    made = vaults.make(folder)
    with made.opened("Salma") as case_file:
        with case_file.transaction() as transaction:
            sha256, size = transaction.put_attachment("identity", iter([SCAN]))
            file = Attached(sha256, "scan.png", "image/png", size)
            transaction.put(note(case_file.signing, CANARY, files=(file,)))
            transaction.put(note(case_file.signing, "m", compartment="medical"))
            put_draft(transaction, "identity", case_file.me, "d" * 32, b"{}", MOMENT)
            transaction.audit("entry_saved")
        put(case_file, note(case_file.signing, "Effacé", entry="f" * 32))
    return made


def person(case_file: CaseFile, name: str) -> Account:
    found = (a for a in case_file.accounts().values() if a.name == name)
    return next(found)


def medical(vault: Vault, case_file: CaseFile) -> dict[str, CompartmentKey]:
    """Return what the recovery words open that Inès does not hold."""
    keys = opening.recovered_keys(case_file.header, vault.secret)
    return {"medical": keys["medical"]}


def let_go(vault: Vault, **more: Any) -> None:
    """Remove Salma, as Inès."""
    with vault.opened() as case_file:
        salma = person(case_file, "Salma")
        rotate(
            case_file,
            HERS - {"medical"} | set(more.get("extra", {})),
            leaving=salma,
            fill=lambda transaction: transaction.audit("account_removed"),
            **more,
        )


def contents(case_file: CaseFile, schema: str) -> dict[str, list[Any]]:
    """Return every row of every table but those a renewal writes."""
    tables = [
        str(name)
        for (name,) in case_file.rows(
            f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"
            " AND rootpage > 0 AND name NOT IN ('setting', 'audit', 'meta')"
        )
    ]
    return {
        name: case_file.rows(f'SELECT * FROM {schema}."{name}" ORDER BY 1')
        for name in tables
    }


def data_of(vault: Vault) -> list[Path]:
    with suppress(FileNotFoundError):
        return sorted((vault.folder / "data").glob("*.db"))
    return []

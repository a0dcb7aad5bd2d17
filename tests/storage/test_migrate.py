# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case file of an older Consigne: brought up to date, its lists filled."""

from storage.attach import Row
from storage.vault.casefile import CaseFile
from storage.vault.migrate import steps
from tests.helpers import vault as vaults
from tests.helpers.older import take_back
from tests.helpers.vault import Vault, note

DUE = "SELECT day, case_id FROM identity.due"


def version(case_file: CaseFile, schema: str) -> int:
    return int(case_file.rows(f"PRAGMA {schema}.user_version")[0][0])


def everything(case_file: CaseFile) -> dict[str, dict[str, list[Row]]]:
    with case_file.reading() as connection:
        return {n: vaults.derived(connection, n) for n in case_file.compartments}


def test_the_lists_of_an_older_case_file_are_filled_when_it_is_opened(
    vault: Vault,
) -> None:
    with vault.opened("words") as case_file:
        vaults.put(
            case_file, note(case_file.signing, "a", answers={"due": "2026-12-01"})
        )
        before = everything(case_file)
        take_back(case_file)
    with vault.opened() as case_file:
        assert case_file.rows(DUE) == [("2026-12-01", vaults.CASE)]
        assert version(case_file, "identity") == steps()[-1][0]
    with vault.opened("words") as case_file:
        assert everything(case_file) == before

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers for named people: who is named reads them, who holds the key does not."""

import pytest

from storage import canonical, named
from storage.errors import Damaged
from storage.vault.casefile import CaseFile
from storage.vault.trust import Account
from tests.helpers import vault as vaults
from tests.helpers.vault import Vault, note

CANARY = "le canari dort dans la mine"
ENTRY = "e" * 32
ANSWERS = {"text": CANARY, "group": {"list": ["a", "b"], "number": 3}}


def account(case_file: CaseFile, name: str) -> Account:
    return next(a for a in case_file.accounts().values() if a.name == name)


def opened(
    case_file: CaseFile, sealed: dict[str, object], entry: str = ENTRY
) -> dict[str, object] | None:
    key = case_file.keys.sealing
    return named.open_answers(sealed, case_file.me, key, entry)


def test_each_person_named_reads_the_same_answers(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        both = [account(ines, "Inès"), account(ines, "Salma")]
        sealed = named.seal_answers(ANSWERS, both, ENTRY)
        assert opened(ines, sealed) == ANSWERS
        assert set(named.readers_of(sealed)) == {a.id for a in both}
    with vault.opened("Salma") as salma:
        assert opened(salma, sealed) == ANSWERS


def test_somebody_else_sees_who_may_read_and_not_a_word(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        salma = account(ines, "Salma")
        sealed = named.seal_answers(ANSWERS, [salma], ENTRY)
        assert opened(ines, sealed) is None
        assert named.readers_of(sealed) == (salma.id,)
        assert CANARY not in canonical.dumps(sealed).decode()
        assert "group" not in sealed


def test_the_same_answers_are_sealed_differently_each_time(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        me = [account(ines, "Inès")]
        one, other = (named.seal_answers(ANSWERS, me, ENTRY) for _ in range(2))
        assert one["sealed"] != other["sealed"]
        assert one["keys"] != other["keys"]


def test_what_was_sealed_for_one_entry_does_not_open_as_another(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        sealed = named.seal_answers(ANSWERS, [account(ines, "Inès")], ENTRY)
        with pytest.raises(Damaged):
            opened(ines, sealed, "f" * 32)


def test_altered_answers_are_damage_and_not_answers(vault: Vault) -> None:
    with vault.opened("Inès") as ines:
        sealed = named.seal_answers(ANSWERS, [account(ines, "Inès")], ENTRY)
        for spoilt in (
            sealed | {"sealed": sealed["sealed"][:-4] + "AAA="},
            sealed | {"sealed": "pas du tout"},
            sealed | {"keys": {ines.me: "AAAA"}},
            {"keys": sealed["keys"]},
        ):
            with pytest.raises(Damaged):
                opened(ines, spoilt)
        assert opened(ines, {}) is None
        assert opened(ines, {"keys": [], "sealed": ""}) is None


def test_no_row_of_the_database_holds_a_word_of_it(everything: CaseFile) -> None:
    holders = [account(everything, "Inès")]
    answers = named.seal_answers(ANSWERS, holders, ENTRY)
    revision = note(
        everything.signing,
        "",
        entry=ENTRY,
        answers=answers | {"text": ""},
        sensitivity="named",
    )
    vaults.put(everything, revision)
    tables = [
        row[0]
        for row in everything.rows(
            "SELECT name FROM identity.sqlite_schema WHERE type = 'table'"
        )
    ]
    assert {"revision", "entry", "search_content", "part_content"} <= set(tables)
    for table in tables:
        for row in everything.rows(f"SELECT * FROM identity.{table}"):
            for cell in row:
                raw = cell if isinstance(cell, bytes) else str(cell).encode()
                assert b"canari" not in raw

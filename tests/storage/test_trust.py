# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom an account believes: only who was let in by somebody let in before."""

from dataclasses import replace

import pytest

from storage.crypto.sign import SigningKey
from storage.revisions import Revision
from storage.vault.casefile import CaseFile
from storage.vault.members import account_of
from storage.vault.slots import AccountKeys, new_keys
from storage.vault.trust import RECOVERY_ROLE, Account, account_answers
from tests.helpers import vault as vaults
from tests.helpers.vault import Vault, note

KEYS = new_keys("")


def new_account(name: str, keys: AccountKeys) -> Account:
    return account_of(
        vaults.NewAccount(name, "", "any", frozenset()), keys, "", frozenset()
    )


def entry_of(account: Account, by: SigningKey, *, entry: str = "", **more) -> Revision:
    return note(
        by,
        "",
        compartment="registry",
        entry=entry or account.entry,
        form="account",
        answers=account_answers(account),
        **({"case": None} | more),
    )


def named(case_file: CaseFile) -> set[str]:
    return {account.name for account in case_file.accounts().values()}


def somebody(case_file: CaseFile, name: str) -> Account:
    return next(a for a in case_file.accounts().values() if a.name == name)


def test_the_founder_and_who_came_after_are_believed(vault: Vault) -> None:
    for name in ("Inès", "Salma", "words"):
        with vault.opened(name) as case_file:
            assert named(case_file) == {"Inès", "Salma", ""}


def test_who_a_colleague_lets_in_is_believed_and_may_let_in(vault: Vault) -> None:
    nurse, mediator = new_account("Farid", KEYS), new_account("Yonas", new_keys(""))
    with vault.opened("Salma") as case_file:
        vaults.put(
            case_file,
            entry_of(nurse, case_file.signing),
            entry_of(mediator, KEYS.signing),
        )
        assert {"Farid", "Yonas"} <= named(case_file)


def test_who_a_stranger_lets_in_is_not_believed(
    vault: Vault, stranger: SigningKey
) -> None:
    keys = new_keys("")
    with vault.opened() as case_file:
        before = named(case_file)
        vaults.put(
            case_file,
            entry_of(new_account("Intrus", keys), stranger),
            entry_of(new_account("Moi", keys), keys.signing),
        )
        assert named(case_file) == before


def test_nobody_takes_over_the_entry_of_another(vault: Vault) -> None:
    # Salma is believed; what she writes under Inès's name in an entry of her own,
    # or about herself in the entry of Inès, is not.
    with vault.opened("Salma") as case_file:
        ines, salma = somebody(case_file, "Inès"), somebody(case_file, "Salma")
        vaults.put(
            case_file,
            entry_of(replace(ines, name="Autre"), case_file.signing, entry="1" * 32),
            entry_of(replace(salma, name="Chef"), case_file.signing, entry=ines.entry),
        )
        assert named(case_file) == {"Inès", "Salma", ""}


def test_the_founder_alone_says_which_account_the_recovery_words_are(
    vault: Vault,
) -> None:
    words = replace(new_account("", KEYS), role=RECOVERY_ROLE)
    with vault.opened("Salma") as case_file:
        before = set(case_file.accounts())
        vaults.put(case_file, entry_of(words, case_file.signing))
        assert set(case_file.accounts()) == before


def test_an_account_that_is_about_a_case_is_not_believed(vault: Vault) -> None:
    with vault.opened() as case_file:
        vaults.put(
            case_file,
            entry_of(new_account("Intrus", KEYS), case_file.signing, case="c" * 32),
        )
        assert "Intrus" not in named(case_file)


@pytest.mark.parametrize(
    "change",
    [
        {"sealing_public": "eA=="},
        {"sealing_public": None},
        {"compartments": 5},
        {"handle": ...},
    ],
    ids=str,
)
def test_an_account_of_another_shape_is_not_believed(
    vault: Vault, change: dict[str, object]
) -> None:
    answers = account_answers(new_account("Intrus", KEYS)) | change
    answers = {key: value for key, value in answers.items() if value is not ...}
    with vault.opened() as case_file:
        vaults.put(
            case_file,
            note(
                case_file.signing,
                "",
                compartment="registry",
                entry="1" * 32,
                case=None,
                form="account",
                answers=answers,
            ),
        )
        assert "Intrus" not in named(case_file)


def test_a_later_version_adds_keys_and_changes_nothing_else_of_somebody(
    vault: Vault,
) -> None:
    with vault.opened() as case_file:
        salma = somebody(case_file, "Salma")
        before = case_file.revisions("registry", salma.entry)

        def written(**changes: object) -> Account:
            vaults.put(
                case_file,
                entry_of(
                    replace(salma, **changes),
                    case_file.signing,
                    parents=(before[-1],),
                ),
            )
            return case_file.accounts()[salma.id]

        wider = salma.compartments | {"advocacy"}
        assert written(compartments=wider).compartments == wider
        assert written(name="Salma Benali").name == "Salma"
        assert written(role="coordinator").role == salma.role
        assert written(age_recipient="age1x").age_recipient == salma.age_recipient

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recovery words: any of the agreed sheets, and no garbage for a key."""

from itertools import combinations

import pytest

from storage.crypto.recovery import SECRET_BYTES, new_secret, secret_of, words_of
from storage.errors import RecoveryWordsWrong
from storage.vault.casefile import COMPARTMENTS
from storage.vault.members import add_account
from storage.vault.opening import unlock_with_words
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.vault import NewAccount, Vault, project


@pytest.fixture(scope="module")
def secret() -> bytes:
    return new_secret()


@pytest.fixture(scope="module")
def two_of_three(secret: bytes) -> list[str]:
    return words_of(secret, 3, 2)


def test_one_sheet_of_one(secret: bytes) -> None:
    (line,) = words_of(secret)
    assert len(line.split()) == 33
    assert secret_of([line]) == secret
    assert len(secret) == SECRET_BYTES


def test_any_two_sheets_of_three_in_any_order(
    secret: bytes, two_of_three: list[str]
) -> None:
    assert len(set(two_of_three)) == 3
    for pair in combinations(two_of_three, 2):
        assert secret_of(list(pair)) == secret
        assert secret_of(list(reversed(pair))) == secret


def test_one_sheet_of_three_is_not_enough(two_of_three: list[str]) -> None:
    for line in two_of_three:
        with pytest.raises(RecoveryWordsWrong):
            secret_of([line])
        with pytest.raises(RecoveryWordsWrong):
            secret_of([line, line])


def test_letters_and_spaces_and_empty_lines_do_not_matter(
    secret: bytes, two_of_three: list[str]
) -> None:
    first, second, _ = two_of_three
    typed = ["", f"  {first.upper()}  ", "\t", second.replace(" ", "   "), ""]
    assert secret_of(typed) == secret


def test_one_misspelt_word_is_found_wherever_it_is(two_of_three: list[str]) -> None:
    first, second, _ = two_of_three
    words = first.split()
    for at, word in enumerate(words):
        other = "zero" if word != "zero" else "yoga"
        for wrong in (other, word[:-1] + "#", ""):
            line = " ".join([*words[:at], wrong, *words[at + 1 :]])
            with pytest.raises(RecoveryWordsWrong):
                secret_of([line, second])


def test_sheets_of_two_sets_do_not_mix(secret: bytes, two_of_three: list[str]) -> None:
    for other in (words_of(secret, 3, 2), words_of(new_secret(), 3, 2)):
        with pytest.raises(RecoveryWordsWrong):
            secret_of([two_of_three[0], other[1]])


@pytest.mark.parametrize(
    "lines", [[], [""], ["un deux trois"], ["zero " * 33], ["zero " * 20]]
)
def test_what_is_not_words_is_refused(lines: list[str]) -> None:
    with pytest.raises(RecoveryWordsWrong):
        secret_of(lines)


def test_words_open_every_compartment_and_give_an_account(vault: Vault) -> None:
    with vault.opened("words") as case_file:
        assert case_file.compartments == COMPARTMENTS
        new = NewAccount("Nour", "p", "any", frozenset({"registry", "advocacy"}))
        with case_file.transaction() as transaction:
            add_account(case_file, transaction, new, limits=TEST_ONLY_LIMITS)
    case_file = vault.unlock("Nour", "p")
    assert case_file.compartments == ("registry", "advocacy")
    case_file.close()


def test_words_of_another_case_file_are_wrong(vault: Vault, secret: bytes) -> None:
    with pytest.raises(RecoveryWordsWrong):
        unlock_with_words(vault.folder, secret, project, limits=TEST_ONLY_LIMITS)
    vault.unlock().close()

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recovery words: any of the agreed sheets, and no garbage for a key."""

from itertools import combinations

import pytest

from storage.crypto.recovery import (
    SECRET_BYTES,
    in_full,
    new_secret,
    read_sheet,
    secret_of,
    words_of,
)
from storage.errors import RecoveryWordsWrong
from storage.vault.casefile import COMPARTMENTS
from storage.vault.members import NewAccount, add_account
from storage.vault.opening import unlock_with_words
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.vault import Vault, project


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


def test_four_letters_of_each_word_are_enough(
    secret: bytes, two_of_three: list[str]
) -> None:
    first, _, third = two_of_three
    short = [" ".join(word[:4] for word in line.split()) for line in (first, third)]
    assert secret_of(short) == secret
    assert in_full("ACAD academ academi# aca zzzz") == (
        *("academic", "academic", "academi#", "aca", "zzzz"),
    )


def test_a_sheet_says_which_of_how_many_it_is(two_of_three: list[str]) -> None:
    sheets = [read_sheet(line) for line in two_of_three]
    assert [(sheet.number, sheet.needed) for sheet in sheets] == [
        (1, 2),
        (2, 2),
        (3, 2),
    ]
    assert len({sheet.set_id for sheet in sheets}) == 1
    assert all(sheet.whole for sheet in sheets)


def test_one_wrong_word_is_told_by_its_place(two_of_three: list[str]) -> None:
    words = two_of_three[0].split()
    for at, word in enumerate(words):
        for other in ("academic", "resident", "zero"):
            sheet = read_sheet(" ".join([*words[:at], other, *words[at + 1 :]]))
            assert sheet.doubtful == (0 if other == word else at + 1)
            assert sheet.whole == (other == word)


def test_words_that_changed_places_are_not_blamed_on_one(
    two_of_three: list[str],
) -> None:
    words = two_of_three[0].split()
    sheet = read_sheet(" ".join([words[-1], *words[1:-1], words[0]]))
    assert (sheet.whole, sheet.doubtful) == (False, 0)


def test_words_out_of_no_list_are_told_by_their_numbers() -> None:
    assert read_sheet("academic voiture acid 12").unknown == (2, 4)
    assert read_sheet("").words == ()


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

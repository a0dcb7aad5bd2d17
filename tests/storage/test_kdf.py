# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From what is typed to a key: the same on every keyboard, another for every slip."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.crypto import kdf
from storage.crypto.kdf import Derived, account_key, derive, expand
from storage.errors import CannotUnlock
from storage.vault.casefile import CaseFile
from storage.vault.members import resealed
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS
from tests.helpers.vault import Vault

SALT = bytes(16)


def derived(name: str, passphrase: str, salt: bytes = SALT) -> Derived:
    return derive(name, passphrase, salt, TEST_ONLY_PARAMETERS, TEST_ONLY_LIMITS)


def test_it_gives_the_same_for_ever() -> None:
    # A vector of this format: if it changes, no case file opens any more.
    made = derived("Inès", "violon sable citron")
    assert made.slot_name == "86551a857b8bacf0d304e2695e42c454"
    assert account_key(made, b"", b"context").hex() == (
        "3c67a97dd82ee9542bbddcb906ee373cc8878f3a2d5f3857bb559e6702a034e4"
    )


@pytest.mark.parametrize(
    "typed",
    [
        "Inès Moreau",
        "inès moreau",
        "INÈS MOREAU",
        "  Inès   Moreau ",
        "Ine\u0300s Moreau",
    ],
)
def test_case_and_spacing_and_composition_of_a_name_do_not_matter(typed: str) -> None:
    assert derived(typed, "p") == derived("Inès Moreau", "p")


def test_another_name_or_salt_or_letter_gives_another_slot_and_key() -> None:
    every = [
        derived("Inès", "p"),
        derived("Ines", "p"),
        derived("Inès", "P"),
        derived("Inès", "p "),
        derived("Inès", " p"),
        derived("Inès", "p", bytes(15) + b"\1"),
        derived("", "p"),
        derived("Inès", ""),
    ]
    assert len({d.slot_name for d in every}) == len({d.secret for d in every}) == 8


PASSPHRASES = {
    "composed": unicodedata.normalize("NFC", "forêt été où"),
    "decomposed": unicodedata.normalize("NFD", "forêt été où"),
    "wide": "ｆｕｌｌ ｗｉｄｔｈ",
    "empty": "",
    "nul": "a\0b",
    "spaces": "  p  ",
    "right to left": "عبارة مرور \u200fطويلة",
    "lone surrogate": "a\ud800b",
    "emoji": "👩🏽‍⚕️ 🔑",
    "one mebibyte": "é" * 2**19,
}


@pytest.mark.parametrize("passphrase", PASSPHRASES.values(), ids=PASSPHRASES)
def test_any_passphrase_opens_and_nothing_close_to_it_does(
    passphrase: str, vault: Vault
) -> None:
    with vault.opened("Salma") as case_file:
        reseal(case_file, passphrase)
    vault.unlock("Salma", passphrase).close()
    for other in (passphrase + " ", passphrase + "\0", passphrase[:-1] or "a"):
        with pytest.raises(CannotUnlock):
            vault.unlock("Salma", other)


def test_twins_of_composition_open_each_other(vault: Vault) -> None:
    nfc, nfd = PASSPHRASES["composed"], PASSPHRASES["decomposed"]
    assert nfc != nfd
    with vault.opened("Salma") as case_file:
        reseal(case_file, nfd)
    vault.unlock("sALMA ", nfc).close()


@pytest.mark.property
@given(st.text(max_size=20), st.text(max_size=20))
def test_two_passphrases_are_the_same_only_in_their_normal_form(
    one: str, other: str
) -> None:
    same = unicodedata.normalize("NFKC", one) == unicodedata.normalize("NFKC", other)
    assert (kdf.normal_passphrase(one) == kdf.normal_passphrase(other)) is same


def test_a_device_secret_and_a_context_are_part_of_the_key() -> None:
    made = derived("Inès", "p")
    keys = {
        account_key(made, secret, context)
        for secret in (b"", b"device")
        for context in (b"", b"other")
    }
    assert len(keys) == 4
    assert len(expand(b"secret", b"info", 80)) == 80


def test_calibration_never_goes_under_the_floor() -> None:
    quick, slow = kdf.calibrated(0.0), kdf.calibrated(1e9)
    assert quick == kdf.FLOOR
    kdf.LIMITS.check(slow)
    assert slow.passes == 10


def reseal(
    case_file: CaseFile,
    new: str,
    name: str = "Salma",
    old: str = "passphrase of Salma",
) -> None:
    with resealed(case_file, name, old, new, TEST_ONLY_LIMITS):
        pass

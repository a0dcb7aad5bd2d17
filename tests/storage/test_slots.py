# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Slots: one account's keys behind one passphrase, all alike from outside."""

from pathlib import Path

import pytest

from storage.crypto.kdf import Derived
from storage.errors import CannotUnlock, Damaged, StorageError
from storage.vault.casefile import CaseFile
from storage.vault.members import NameTaken, add_account, resealed
from storage.vault.slots import (
    MAGIC,
    SLOT_BYTES,
    needs_device_secret,
    new_keys,
    read_slot,
    recovery_keys,
    write_slot,
)
from tests.helpers import vault as vaults
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.vault import Vault

CONTEXT = b"this case file"
DERIVED = Derived("ab" * 16, bytes(range(32)))
IDENTITY = "AGE-SECRET-KEY-1" + "Q" * 58


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_slot(tmp_path, DERIVED, new_keys(IDENTITY), CONTEXT)
    return tmp_path


def path(folder: Path) -> Path:
    return folder / DERIVED.slot_name


def test_keys_read_back_as_they_were_written(tmp_path: Path) -> None:
    keys = new_keys(IDENTITY, root=bytes(32))
    write_slot(tmp_path, DERIVED, keys, CONTEXT)
    assert read_slot(tmp_path, DERIVED, CONTEXT) == keys
    assert keys.signing.public != keys.root


def test_a_first_account_is_its_own_root() -> None:
    keys = new_keys(IDENTITY)
    assert keys.root == keys.signing.public


def test_slots_are_of_one_size_and_their_own_randomness(tmp_path: Path) -> None:
    seen = set()
    for identity in ("", IDENTITY):
        for secret in (b"", b"device"):
            write_slot(tmp_path, DERIVED, new_keys(identity), CONTEXT, secret)
            data = path(tmp_path).read_bytes()
            assert len(data) == SLOT_BYTES
            seen.add(data[len(MAGIC) + 1 :])
    assert len(seen) == 4


def test_the_slots_of_a_case_file_name_nobody(vault: Vault) -> None:
    names = [slot.name for slot in vault.folder.glob("slots/*")]
    assert len(names) == len(vaults.EVERYBODY)
    assert all(len(name) == 32 and int(name, 16) for name in names)


def test_no_slot_is_cannot_unlock(tmp_path: Path) -> None:
    with pytest.raises(CannotUnlock):
        read_slot(tmp_path, DERIVED, CONTEXT)


def test_another_passphrase_or_case_file_or_computer_does_not_open_it(
    tmp_path: Path,
) -> None:
    write_slot(tmp_path, DERIVED, new_keys(IDENTITY), CONTEXT, b"device")
    other = Derived(DERIVED.slot_name, bytes(32))
    assert needs_device_secret(tmp_path, DERIVED)
    assert read_slot(tmp_path, DERIVED, CONTEXT, b"device")
    for derived, context, secret in (
        (other, CONTEXT, b"device"),
        (DERIVED, CONTEXT + b"!", b"device"),
        (DERIVED, CONTEXT, b""),
        (DERIVED, CONTEXT, b"devicf"),
    ):
        with pytest.raises(Damaged):
            read_slot(tmp_path, derived, context, secret)


def test_flipped_bits_are_refused(folder: Path) -> None:
    whole = path(folder).read_bytes()
    for at in (*range(8 * 40), *range(320, 8 * len(whole), 63)):
        data = bytearray(whole)
        data[at // 8] ^= 1 << at % 8
        path(folder).write_bytes(data)
        with pytest.raises(Damaged):
            read_slot(folder, DERIVED, CONTEXT)


def test_every_other_length_is_refused(folder: Path) -> None:
    whole = path(folder).read_bytes()
    lengths = (*range(40), *range(40, len(whole), 41))
    for data in (*(whole[:n] for n in lengths), whole + b"\0", whole * 1000):
        path(folder).write_bytes(data)
        with pytest.raises(Damaged):
            read_slot(folder, DERIVED, CONTEXT)


def test_a_folder_in_the_place_of_a_slot_is_a_fault_not_a_crash(
    folder: Path,
) -> None:
    path(folder).unlink()
    path(folder).mkdir()
    with pytest.raises(StorageError):
        read_slot(folder, DERIVED, CONTEXT)


def test_the_words_give_the_same_account_each_time() -> None:
    one, two = recovery_keys(bytes(32)), recovery_keys(bytes(32))
    assert one == two
    other = recovery_keys(bytes(31) + b"\1")
    assert {one.handle, one.signing_seed, one.sealing_seed}.isdisjoint(
        {other.handle, other.signing_seed, other.sealing_seed}
    )


def test_a_changed_passphrase_opens_and_the_old_one_does_not(vault: Vault) -> None:
    with vault.opened("Salma") as case_file:
        reseal(case_file, "nouvelle")
    vault.unlock("Salma", "nouvelle").close()
    with pytest.raises(CannotUnlock):
        vault.unlock("Salma")
    assert len(list(vault.folder.glob("slots/*"))) == len(vaults.EVERYBODY)


def test_a_wrong_old_passphrase_changes_nothing(vault: Vault) -> None:
    with vault.opened("Salma") as case_file:
        for name, old in (("Salma", "wrong"), ("Inès", "passphrase of Inès")):
            with pytest.raises(CannotUnlock):
                reseal(case_file, "nouvelle", name, old)
    vault.unlock("Salma").close()
    vault.unlock("Inès").close()


def test_the_same_name_and_passphrase_twice_are_refused(vault: Vault) -> None:
    with vault.opened() as case_file:
        with (
            pytest.raises(NameTaken),
            case_file.transaction() as transaction,
        ):
            add_account(
                case_file, transaction, vaults.account("Salma"), limits=TEST_ONLY_LIMITS
            )
        assert len(case_file.accounts()) == len(vaults.EVERYBODY) + 1


def test_an_account_whose_making_was_interrupted_can_be_made_again(
    vault: Vault,
) -> None:
    new = vaults.NewAccount("Jonas", "p", "any", frozenset({"registry"}))
    with vault.opened() as case_file, vaults.undone(case_file) as transaction:
        add_account(case_file, transaction, new, limits=TEST_ONLY_LIMITS)
    with pytest.raises(CannotUnlock):
        vault.unlock("Jonas", "p")
    with vault.opened() as case_file, case_file.transaction() as transaction:
        add_account(case_file, transaction, new, limits=TEST_ONLY_LIMITS)
    case_file = vault.unlock("Jonas", "p")
    assert case_file.compartments == ("registry",)
    case_file.close()


def reseal(
    case_file: CaseFile,
    new: str,
    name: str = "Salma",
    old: str = "passphrase of Salma",
) -> None:
    with resealed(case_file, name, old, new, TEST_ONLY_LIMITS):
        pass


def test_a_passphrase_stays_where_its_change_could_not_be_recorded(
    vault: Vault,
) -> None:
    with (
        vault.opened("Salma") as case_file,
        pytest.raises(KeyboardInterrupt),
        resealed(
            case_file, "Salma", "passphrase of Salma", "nouvelle", TEST_ONLY_LIMITS
        ),
    ):
        raise KeyboardInterrupt
    vault.unlock("Salma").close()
    with pytest.raises(CannotUnlock):
        vault.unlock("Salma", "nouvelle")
    assert len(list(vault.folder.glob("slots/*"))) == len(vaults.EVERYBODY)

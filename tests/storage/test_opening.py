# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening what is newer, half given, bound to another computer, or not readable."""

import shutil
from pathlib import Path

import pytest
import shamir_mnemonic

from storage.crypto.recovery import secret_of
from storage.crypto.sign import SigningKey
from storage.errors import (
    CannotUnlock,
    Damaged,
    DiskFull,
    FolderTaken,
    NewerFormat,
    NotWritable,
    RecoveryWordsWrong,
)
from storage.vault.casefile import CaseFile
from storage.vault.founding import create
from storage.vault.grants import CompartmentKey, decoy_grant, seal_grant
from storage.vault.label import LABEL_LENGTH, NoCaseFile, read_label
from storage.vault.members import NameTaken, add_account, encoded, resealed
from storage.vault.opening import unlock
from tests.helpers import vault as vaults
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS
from tests.helpers.vault import Vault, project

PHRASE = "passphrase of Salma"


def bind(case_file: CaseFile, secret: bytes, before: bytes = b"") -> None:
    with resealed(
        case_file,
        "Salma",
        PHRASE,
        PHRASE,
        TEST_ONLY_LIMITS,
        device_secret=before,
        new_device_secret=secret,
    ):
        pass


def unlock_with(vault: Vault, secret: bytes) -> CaseFile:
    return unlock(
        vault.folder,
        "Salma",
        PHRASE,
        project,
        limits=TEST_ONLY_LIMITS,
        device_secret=lambda _vault_id: secret,
    )


def test_an_account_bound_to_a_computer_opens_there_alone(vault: Vault) -> None:
    with vault.opened("Salma") as case_file:
        bind(case_file, b"this computer")
        new = vaults.account("Salma")
        with (
            pytest.raises(NameTaken),
            case_file.transaction() as transaction,
        ):
            add_account(case_file, transaction, new, limits=TEST_ONLY_LIMITS)
    with pytest.raises(Damaged):
        vault.unlock("Salma")
    with pytest.raises(Damaged):
        unlock_with(vault, b"another")
    with pytest.raises(CannotUnlock):
        vault.unlock("Salma", "wrong")
    case_file = unlock_with(vault, b"this computer")
    bind(case_file, b"", b"this computer")
    case_file.close()
    vault.unlock("Salma").close()
    with vault.opened("words"):
        pass  # never needed to recover


def test_a_newer_database_is_said_to_be_newer_and_not_touched(vault: Vault) -> None:
    path = vault.data("identity")
    with vault.opened() as case_file, case_file.transaction() as transaction:
        transaction.execute("PRAGMA identity.user_version = 99")
    before = path.read_bytes()
    with pytest.raises(NewerFormat) as caught:
        vault.unlock()
    assert caught.value.part == "database"
    assert path.read_bytes() == before


def test_a_registry_without_its_copy_of_the_header_is_damaged(vault: Vault) -> None:
    with vault.opened() as case_file, case_file.transaction() as transaction:
        transaction.execute("DELETE FROM registry.meta WHERE name = 'header'")
    with pytest.raises(Damaged):
        vault.unlock()


def test_a_header_that_cannot_be_read_is_no_crash(vault: Vault) -> None:
    (vault.folder / "header.json").unlink()
    (vault.folder / "header.json").mkdir()
    with pytest.raises(NotWritable):
        vault.unlock()


def regranted(vault: Vault, handle: str, files: dict[str, bytes]) -> None:
    with vault.opened("words") as everything:
        of = everything.header.grants[handle] | files
        header = everything.header.with_grants(handle, of)
        with everything.transaction() as transaction:
            transaction.replace_header(header, encoded(header, everything.held))


def test_two_keys_of_one_compartment_are_damage(vault: Vault) -> None:
    with vault.opened("words") as everything:
        salma = next(a for a in everything.accounts().values() if a.name == "Salma")
        file = everything.held["legal"].file
        twin = CompartmentKey("medical", file, 1, bytes(32))
        grant = seal_grant(
            twin, salma.sealing_public, everything.signing, everything.header.vault_id
        )
    regranted(vault, salma.handle, {file: grant})
    with pytest.raises(Damaged):
        vault.unlock("Salma")


def test_words_that_no_longer_open_everything_are_said_so(vault: Vault) -> None:
    with vault.opened("words") as everything:
        file, vault_id = everything.held["legal"].file, everything.header.vault_id
        handle = everything.keys.handle
    regranted(vault, handle, {file: decoy_grant(vault_id, file)})
    with pytest.raises(Damaged):
        vault.recover()


def test_words_of_another_length_are_no_key() -> None:
    ((line,),) = shamir_mnemonic.generate_mnemonics(1, [(1, 1)], bytes(16))
    with pytest.raises(RecoveryWordsWrong):
        secret_of([line])


def test_a_revision_filed_under_another_entry_is_damage(vault: Vault) -> None:
    with vault.opened() as case_file:
        vaults.put(case_file, vaults.note(case_file.signing, "x"))
        with case_file.transaction() as transaction:
            transaction.execute(
                "UPDATE identity.revision SET entry_id = ?", ("f" * 32,)
            )
        with pytest.raises(Damaged):
            case_file.revisions("identity", "f" * 32)


@pytest.mark.parametrize("error", [KeyboardInterrupt, DiskFull, PermissionError])
def test_a_case_file_that_could_not_be_made_leaves_nothing(
    error: type[BaseException], tmp_path: Path
) -> None:
    def fail(_fields: object) -> None:
        raise error

    with pytest.raises(NotWritable if error is PermissionError else error):
        create(
            tmp_path / "file",
            "Essai",
            vaults.account("Inès"),
            bytes(32),
            TEST_ONLY_PARAMETERS,
            fail,  # type: ignore[arg-type]  # what fails is not the point
            limits=TEST_ONLY_LIMITS,
        )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_empty_is_taken(vault: Vault) -> None:
    with pytest.raises(FolderTaken):
        vaults.make(vault.folder)
    vault.unlock().close()


def test_the_label_is_read_without_any_key(vault: Vault, tmp_path: Path) -> None:
    assert read_label(vault.folder) == ("Essai", False)
    path = vault.folder / "header.json"
    whole = path.read_text()
    for text in (
        "",
        "[]",
        "{}",
        "[" * 100_000,
        whole.replace("consigne-case-file", "other"),
        whole.replace('"Essai"', "5"),
        whole.replace('"training":false', '"training":0'),
    ):
        path.write_text(text)
        with pytest.raises(NoCaseFile):
            read_label(vault.folder)
    path.write_text(whole.replace("Essai", "\\u202e" + "x" * 500))
    assert read_label(vault.folder) == ("x" * LABEL_LENGTH, False)
    path.write_text(whole.replace("Essai", "\\u0007"))
    assert read_label(vault.folder) == (vault.folder.name, False)
    shutil.rmtree(vault.folder)
    with pytest.raises(NoCaseFile):
        read_label(vault.folder)


def test_a_grant_by_who_is_not_in_the_registry_is_not_believed(vault: Vault) -> None:
    with vault.opened() as case_file:
        me, key = case_file.keys, case_file.held["legal"]
        stranger = SigningKey(bytes(32))
        grant = seal_grant(key, me.sealing.public, stranger, case_file.header.vault_id)
    regranted(vault, me.handle, {key.file: grant})
    with pytest.raises(Damaged):
        vault.unlock()

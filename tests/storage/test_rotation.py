# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""New keys: everything is there under them, and who left opens nothing any more."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from storage.attach import attach, connect
from storage.checking import self_check
from storage.errors import CannotUnlock, Damaged
from storage.index import rebuild
from storage.vault.casefile import COMPARTMENTS
from storage.vault.members import add_account, put_account
from storage.vault.opening import open_grants, read_header
from storage.vault.rotation import rotate
from storage.vault.trust import RECOVERY_ROLE
from tests.helpers import vault as vaults
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.leaving import (
    CANARY,
    HERS,
    SCAN,
    contents,
    data_of,
    let_go,
    person,
    with_salma,
)
from tests.helpers.vault import Vault, derived, note, put, undone


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return with_salma(tmp_path / "case-file")


# ------------------------------------------------------------------ what stays


def test_every_row_is_the_same_under_the_new_keys(vault: Vault) -> None:
    with vault.opened("words") as case_file:
        before = {name: contents(case_file, name) for name in COMPARTMENTS}
        salts = {vault_file.read_bytes()[:16] for vault_file in data_of(vault)}
        old = dict(case_file.held)
        rotate(case_file, COMPARTMENTS)
        assert {name: contents(case_file, name) for name in COMPARTMENTS} == before
        for name, key in case_file.held.items():
            assert key.epoch == old[name].epoch + 1
            assert key.key != old[name].key
            assert key.file != old[name].file
    assert not salts & {file.read_bytes()[:16] for file in data_of(vault)}
    assert len(data_of(vault)) == len(COMPARTMENTS)
    with vault.opened("words") as case_file:
        assert {name: contents(case_file, name) for name in COMPARTMENTS} == before
        for name in ("search", "part"):
            for schema in COMPARTMENTS:
                assert ("secure-delete", 1) in case_file.rows(
                    f"SELECT k, v FROM {schema}.{name}_config"
                )


def test_what_was_written_before_is_read_and_found_after(vault: Vault) -> None:
    let_go(vault)
    with vault.opened() as case_file:
        (revision,) = case_file.revisions("identity", "e" * 32)
        salma = person(case_file, "Salma")
        assert revision.fields["answers"]["text"] == CANARY
        assert revision.fields["author"] == salma.id
        assert salma.removed
        assert case_file.rows(
            "SELECT 1 FROM identity.search WHERE search MATCH ?", ("grenat",)
        )
        sha256 = revision.attachments[0].hex()
        assert b"".join(case_file.read_attachment("identity", sha256)) == SCAN
        drafts = case_file.rows("SELECT account FROM identity.draft")
        assert drafts == [(salma.id,)]


def test_rebuilding_under_the_new_keys_gives_the_same_rows(vault: Vault) -> None:
    let_go(vault)
    with vault.opened() as case_file, case_file.reading() as connection:
        for name in case_file.compartments:
            before = derived(connection, name)
            with undone(case_file):
                for _ in rebuild(connection, name, vaults.project):
                    pass
                assert derived(connection, name) == before


def test_a_self_check_finds_nothing_wrong_afterwards(vault: Vault) -> None:
    with vault.opened() as case_file:
        head = case_file.audit_head()
    let_go(vault)
    with vault.opened("words") as case_file:
        assert not [found for found in self_check(case_file, head) if found.fault]
        assert case_file.audit_head().seq == head.seq + 1


def test_the_open_case_file_goes_on_with_the_new_keys(vault: Vault) -> None:
    with vault.opened() as case_file:
        salma = person(case_file, "Salma")
        rotate(case_file, HERS - {"medical"}, leaving=salma)
        put(case_file, note(case_file.signing, "Après", entry="b" * 32))
        put(
            case_file,
            note(case_file.signing, "Droit", entry="9" * 32, compartment="legal"),
        )
        generation = case_file.header.generation
    with vault.opened() as case_file:
        assert case_file.revisions("identity", "b" * 32)
        assert case_file.revisions("legal", "9" * 32)
        assert case_file.header.generation == generation


def test_keys_are_renewed_a_second_time(vault: Vault) -> None:
    let_go(vault)
    with vault.opened("words") as case_file:
        rotate(case_file, COMPARTMENTS)
        assert case_file.held["identity"].epoch == 3
        assert case_file.held["medical"].epoch == 2
    with vault.opened() as case_file:
        assert case_file.held["registry"].epoch == 3
        assert case_file.revisions("identity", "e" * 32)


# ----------------------------------------------------------- who left, who stays


def test_the_passphrase_of_who_left_opens_nothing(vault: Vault) -> None:
    with vault.opened("Salma") as case_file:
        keys = case_file.keys
    assert len(list((vault.folder / "slots").iterdir())) == 2
    let_go(vault)
    with pytest.raises(CannotUnlock):
        vault.unlock("Salma")
    assert len(list((vault.folder / "slots").iterdir())) == 1
    header = read_header(vault.folder, TEST_ONLY_LIMITS)
    assert keys.handle not in header.grants
    assert not open_grants(header, keys).keys


def test_a_slot_that_came_back_opens_nothing(vault: Vault) -> None:
    slots = vault.folder / "slots"
    kept = {path.name: path.read_bytes() for path in slots.iterdir()}
    let_go(vault)
    for name, data in kept.items():
        (slots / name).write_bytes(data)
    with pytest.raises(CannotUnlock):
        vault.unlock("Salma")
    with vault.opened():
        pass


def test_keys_of_an_old_copy_read_no_new_file(vault: Vault, tmp_path: Path) -> None:
    old = Vault(tmp_path / "copy", vault.secret)
    shutil.copytree(vault.folder, old.folder)
    let_go(vault)
    with old.opened("Salma") as case_file:
        known = dict(case_file.held)
    renewed = 0
    for file in data_of(vault):
        for key in known.values():
            with closing(connect(vault.folder / "anchor.db")) as connection:
                if file.stem == key.file:  # medical: nobody here could renew it
                    assert key.compartment == "medical"
                    continue
                with pytest.raises(Damaged):
                    attach(connection, "seen", file, bytearray(key.key))
                renewed += 1
    assert renewed == 8 * 3 - 1
    # The old header put back leads to files that are not there any more.
    shutil.copy(old.folder / "header.json", vault.folder / "header.json")
    shutil.copytree(old.folder / "slots", vault.folder / "slots", dirs_exist_ok=True)
    with pytest.raises(Damaged):
        vault.unlock("Salma")
    assert len(data_of(vault)) == len(COMPARTMENTS)


def test_the_old_files_are_gone(vault: Vault) -> None:
    before = {file.name: file for file in data_of(vault)}
    let_go(vault)
    after = {file.name for file in data_of(vault)}
    assert len(after) == len(COMPARTMENTS)
    assert len(after & set(before)) == len(COMPARTMENTS) - 2
    assert not list(vault.folder.rglob("*.new"))
    assert not list(vault.folder.rglob("*-journal"))
    assert not list(vault.folder.glob("*-mj*"))
    with vault.opened() as case_file:
        assert not case_file.rows(
            "SELECT 1 FROM registry.setting WHERE name = 'rotation'"
        )


def test_the_recovery_words_open_everything_afterwards(vault: Vault) -> None:
    let_go(vault)
    with vault.opened("words") as case_file:
        assert case_file.compartments == COMPARTMENTS
        assert case_file.revisions("medical", "e" * 32)
        rotate(case_file, COMPARTMENTS)
    with vault.opened("words") as case_file:
        assert case_file.compartments == COMPARTMENTS


def test_who_left_is_believed_as_the_author_of_what_came_before(vault: Vault) -> None:
    let_go(vault)
    with vault.opened("words") as case_file:
        accounts = case_file.accounts()
        (revision,) = case_file.revisions("medical", "e" * 32)
        assert accounts[str(revision.fields["author"])].name == "Salma"
        everybody = [a.name for a in accounts.values() if not a.removed]
        assert everybody == ["Inès", ""]


def test_nobody_is_taken_back_in_whatever_comes_after(vault: Vault) -> None:
    with vault.opened() as case_file:
        salma = person(case_file, "Salma")
    let_go(vault)
    with vault.opened() as case_file:
        with case_file.transaction() as transaction:
            put_account(case_file, transaction, salma)  # as it was
        assert person(case_file, "Salma").removed


def test_the_recovery_words_cannot_be_removed(vault: Vault) -> None:
    with vault.opened() as case_file:
        words = next(
            a for a in case_file.accounts().values() if a.role == RECOVERY_ROLE
        )
        with case_file.transaction() as transaction:
            put_account(case_file, transaction, replace(words, removed=True))
        assert not case_file.accounts()[words.id].removed
        rotate(case_file, {"identity"})
    with vault.opened("words") as case_file:
        assert case_file.compartments == COMPARTMENTS


def test_a_colleague_with_the_same_name_and_passphrase_may_come_later(
    vault: Vault,
) -> None:
    let_go(vault)
    with vault.opened() as case_file, case_file.transaction() as transaction:
        added = add_account(
            case_file, transaction, vaults.account("Salma"), limits=TEST_ONLY_LIMITS
        )
        assert added.compartments == {"registry", "identity"}
    for _ in range(2):  # the slot is hers now: nothing sweeps it
        with vault.opened("Salma") as case_file:
            assert case_file.me == added.id
            assert case_file.revisions("identity", "e" * 32)

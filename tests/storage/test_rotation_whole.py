# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""New keys: which can be renewed and by whom, and that nothing is done by halves."""

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from storage.errors import CannotUnlock, DiskFull, NoKey
from storage.revisions import Revision
from storage.vault import holders
from storage.vault.casefile import COMPARTMENTS, Transaction
from storage.vault.grants import CompartmentKey
from storage.vault.members import give_key, put_account, resealed
from storage.vault.rotation import pending, rotate
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.leaving import (
    HERS,
    data_of,
    let_go,
    medical,
    person,
    with_salma,
)
from tests.helpers.vault import EVERYBODY, Vault, note, put


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return with_salma(tmp_path / "case-file")


# ------------------------------------------------------------- keys not at hand


def test_what_nobody_present_opens_stays_and_is_named(vault: Vault) -> None:
    file = vault.data("medical")
    let_go(vault)
    assert file.exists()
    with vault.opened() as case_file:
        assert pending(case_file) == ("medical",)
    with vault.opened("words") as case_file:
        rotate(case_file, {"medical"})
        assert pending(case_file) == ()
    assert not file.exists()


def test_keys_from_the_recovery_words_are_renewed_too(vault: Vault) -> None:
    with vault.opened() as case_file:
        extra = medical(vault, case_file)
    let_go(vault, extra=extra)
    with vault.opened() as case_file:
        assert pending(case_file) == ()
        assert "medical" not in case_file.held
    with vault.opened("words") as case_file:
        assert case_file.held["medical"].epoch == 2
        assert case_file.revisions("medical", "e" * 32)


def test_a_key_that_is_not_at_hand_is_refused(vault: Vault) -> None:
    with vault.opened() as case_file, pytest.raises(NoKey):
        rotate(case_file, {"medical"})
    with vault.opened("Salma"):
        pass


def test_who_stays_keeps_what_they_had_and_nothing_more(vault: Vault) -> None:
    with vault.opened("words") as case_file:
        result = rotate(case_file, COMPARTMENTS)
    assert not result.left_out
    for name, compartments in EVERYBODY.items():
        with vault.opened(name) as case_file:
            assert set(case_file.compartments) == compartments


def test_who_only_says_to_hold_a_key_is_not_given_the_new_one(vault: Vault) -> None:
    """Anybody on the team can write an account's entry; only a holder can prove it."""
    with vault.opened("Salma") as case_file, case_file.transaction() as transaction:
        salma = person(case_file, "Salma")
        wider = replace(salma, compartments=salma.compartments | {"legal"})
        put_account(case_file, transaction, wider)
        holders.note_without(transaction, salma.id, "legal")
        false = CompartmentKey("legal", "0" * 32, 1, os.urandom(32))
        holders.note_keys(transaction, case_file.header.vault_id, salma, [false])
    with vault.opened() as case_file:
        result = rotate(case_file, {"legal", "identity"})
        assert result.left_out == {(salma.id, "legal")}
    with vault.opened("Salma") as case_file:
        assert set(case_file.compartments) == HERS
    with vault.opened() as case_file, case_file.transaction() as transaction:
        account = person(case_file, "Salma")
        assert holders.left_out(holders.noted(case_file), account) == {"legal"}
        give_key(case_file, transaction, account, {"legal": case_file.held["legal"]})
    with vault.opened("Salma") as case_file:
        assert "legal" in case_file.compartments
        assert not holders.left_out(holders.noted(case_file), wider)


def test_an_account_notes_its_own_keys_and_slot_when_it_opens(vault: Vault) -> None:
    with vault.opened() as case_file, case_file.transaction() as transaction:
        transaction.execute("DELETE FROM registry.setting")  # an older case file
    with vault.opened("Salma") as case_file:
        with case_file.transaction() as transaction:
            holders.remember(case_file, transaction)
        assert case_file.slot
        assert holders.slot_of(case_file, case_file.me) == case_file.slot
    with vault.opened("words") as case_file:
        ines = person(case_file, "Inès")
        result = rotate(case_file, {"identity"})
        assert result.left_out == {(ines.id, "identity")}  # she has not opened it since
    with vault.opened("Salma") as case_file:
        assert set(case_file.compartments) == HERS


def test_a_changed_passphrase_moves_the_slot_that_is_removed(vault: Vault) -> None:
    with vault.opened("Salma") as case_file:
        changing = resealed(
            case_file, "Salma", "passphrase of Salma", "other", TEST_ONLY_LIMITS
        )
        with changing as slot, case_file.transaction() as transaction:
            holders.note_slot(transaction, case_file.me, slot)
    let_go(vault)
    assert len(list((vault.folder / "slots").iterdir())) == 1
    with pytest.raises(CannotUnlock):
        vault.unlock("Salma", "other")


# ------------------------------------------------------------------ all or nothing


class Enough(Exception):
    """Somebody asked to stop."""


def test_stopping_leaves_everything_as_it_was(vault: Vault) -> None:
    files = {path.name for path in data_of(vault)}
    steps: list[tuple[int, int]] = []

    def count(done: int, total: int) -> None:
        steps.append((done, total))

    with vault.opened("words") as case_file:
        rotate(case_file, COMPARTMENTS, step=count)
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    files = {path.name for path in data_of(vault)}
    for stop in range(0, len(steps), 7):
        left = [stop]

        def enough(_done: int, _total: int, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise Enough

        with vault.opened("words") as case_file:
            before = case_file.header
            with pytest.raises(Enough):
                rotate(case_file, COMPARTMENTS, step=enough)
            assert case_file.header is before
            assert not case_file.rows(
                "SELECT 1 FROM registry.setting WHERE name = 'rotation'"
            )
            put(case_file, note(case_file.signing, str(stop), entry=f"{stop:032x}"))
        assert {path.name for path in data_of(vault)} == files
    with vault.opened("Salma"):
        pass


def test_what_fails_while_it_is_written_changes_nothing(vault: Vault) -> None:
    def fail(transaction: Any) -> None:
        transaction.audit("account_removed")
        raise Enough

    files = {path.name for path in data_of(vault)}
    with vault.opened() as case_file:
        head = case_file.audit_head()
        salma = person(case_file, "Salma")
        with pytest.raises(Enough):
            rotate(case_file, {"identity"}, leaving=salma, fill=fail)
        assert case_file.audit_head() == head
        assert not person(case_file, "Salma").removed
    assert {path.name for path in data_of(vault)} == files
    with vault.opened("Salma"):
        pass


def test_only_what_is_renewed_may_be_written_in_meanwhile(vault: Vault) -> None:
    with vault.opened() as case_file:
        key = case_file.signing
        with pytest.raises(NoKey):
            rotate(
                case_file,
                {"identity"},
                fill=lambda t: writes(t, note(key, "x", compartment="legal")),
            )
        rotate(
            case_file,
            {"identity"},
            fill=lambda t: writes(t, note(key, "x", entry="a" * 32)),
        )
        put(case_file, note(key, "x", compartment="legal", entry="8" * 32))
    with vault.opened() as case_file:
        assert case_file.revisions("identity", "a" * 32)


def test_a_full_disk_changes_nothing(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in data_of(vault)}
    usage = shutil.disk_usage(vault.folder)
    with vault.opened() as case_file:
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=10_000))
        with pytest.raises(DiskFull):
            rotate(case_file, {"identity"})
    assert {path: path.read_bytes() for path in data_of(vault)} == before


def test_what_a_kill_left_is_removed_at_the_next_opening_and_nothing_else(
    vault: Vault, tmp_path: Path
) -> None:
    """Killed before the header counts: new files lie there, noted in the registry."""
    kept = vault.folder / "data" / f"{'0' * 32}.db"
    kept.write_bytes(b"not ours to remove")
    killed = Vault(tmp_path / "killed", vault.secret)
    with vault.opened() as case_file:

        def copy_now(_transaction: Any) -> None:
            shutil.copytree(vault.folder, killed.folder)

        rotate(case_file, {"identity"}, fill=copy_now)
    assert len(data_of(killed)) > len(COMPARTMENTS) + 1
    with killed.opened("Salma") as case_file:
        assert case_file.revisions("identity", "e" * 32)
    assert len(data_of(killed)) == len(COMPARTMENTS) + 1
    assert (killed.folder / "data" / kept.name).exists()
    assert not list(killed.folder.rglob("*-journal"))
    assert not list(killed.folder.glob("*-mj*"))
    with vault.opened():
        assert kept.exists()


def writes(transaction: Transaction, revision: Revision) -> None:
    transaction.put(revision)

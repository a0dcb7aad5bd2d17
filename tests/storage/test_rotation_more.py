# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""New keys, attacked: who writes that a key is theirs, and disks that come and go."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from storage.errors import NotWritable
from storage.vault.casefile import COMPARTMENTS, CaseFile
from storage.vault.members import NewAccount, account_of, encoded, seal_grants
from storage.vault.opening import open_grants
from storage.vault.rotation import rotate
from storage.vault.slots import AccountKeys, new_keys
from storage.vault.trust import RECOVERY_ROLE, Account, account_answers
from tests.helpers.leaving import data_of, person, with_salma
from tests.helpers.vault import Vault, note, put

EVERY = frozenset(COMPARTMENTS)
FALSE = "1" * 32


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return with_salma(tmp_path / "case-file")


# ------------------------------------------------- a colleague with tools of their own


def claim(case_file: CaseFile, account: Account, entry: str, keys: AccountKeys) -> None:
    """Write an account's entry, and a place for it in the header."""
    put(
        case_file,
        note(
            case_file.signing,
            "",
            compartment="registry",
            entry=entry,
            case=None,
            form="account",
            answers=account_answers(account),
        ),
    )
    grants = seal_grants(case_file.header, keys.sealing.public, {}, case_file.signing)
    with case_file.transaction() as transaction:
        header = case_file.header.with_grants(keys.handle, grants)
        transaction.replace_header(header, encoded(header, case_file.held))


def put_first(case_file: CaseFile, *entries: str) -> None:
    """Have entries come before all others: numbers are signed by nobody."""
    with case_file.transaction() as transaction:
        for number, entry in enumerate(entries, -len(entries)):
            transaction.execute(
                "UPDATE registry.revision SET seq = ? WHERE entry_id = ?",
                (number, entry),
            )
            transaction.execute(
                "UPDATE registry.entry SET num = ? WHERE id = ?", (number, entry)
            )


def test_nobody_makes_recovery_words_of_their_own(vault: Vault) -> None:
    keys = new_keys("")
    words = account_of(NewAccount("", "", RECOVERY_ROLE, EVERY), keys, "", EVERY)
    with vault.opened("Salma") as case_file:
        claim(case_file, words, FALSE, keys)
        put_first(case_file, person(case_file, "Salma").entry, FALSE)
    with vault.opened() as case_file:
        rotate(case_file, {"identity", "protection", "legal"})
        assert set(open_grants(case_file.header, keys).keys) <= {"registry"}
    with vault.opened("words") as case_file:
        assert set(case_file.held) == EVERY


@pytest.mark.parametrize("who", ["words", "Inès"])
def test_a_key_goes_to_nobody_who_writes_that_a_holder_has_other_keys(
    vault: Vault, who: str
) -> None:
    keys = new_keys("")
    with vault.opened("Salma") as case_file:
        victim = person(case_file, "Inès")
        false = replace(victim, sealing_public=keys.sealing.public, handle=keys.handle)
        claim(case_file, false, FALSE, keys)
        put_first(case_file, person(case_file, "Salma").entry, FALSE)
    with vault.opened(who) as case_file:
        rotate(case_file, {"legal", "protection"})
        assert set(open_grants(case_file.header, keys).keys) <= {"registry"}


def test_a_founder_gets_no_key_that_only_another_holds(vault: Vault) -> None:
    keys = new_keys("")
    with vault.opened() as case_file:
        salma = person(case_file, "Salma")
        false = replace(salma, sealing_public=keys.sealing.public, handle=keys.handle)
        claim(case_file, false, person(case_file, "Inès").entry, keys)
    with vault.opened("words") as case_file:
        rotate(case_file, COMPARTMENTS)
        assert "medical" not in open_grants(case_file.header, keys).keys


# ------------------------------------------------------- disks that come and go


def test_what_could_not_be_removed_goes_after_a_second_renewal_too(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, unlink = {path.name for path in data_of(vault)}, Path.unlink

    def held_open(path: Path, *, missing_ok: bool = False) -> None:
        if path.name in old:
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    with vault.opened("words") as case_file:
        with monkeypatch.context() as patch:
            patch.setattr(Path, "unlink", held_open)
            rotate(case_file, COMPARTMENTS)
            rotate(case_file, COMPARTMENTS)
        assert old < {path.name for path in data_of(vault)}
    files = header_files(vault)
    assert {path.stem for path in data_of(vault)} == set(files)


@pytest.mark.parametrize("renamed", [False, True])
def test_where_the_header_cannot_be_read_back_no_file_is_removed(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, *, renamed: bool
) -> None:
    """The disk goes as the header is put in place, and is back a moment later."""
    replace_file: Callable[..., Any] = Path.replace
    open_file: Callable[..., Any] = Path.open
    gone = [False]

    def pulled_out(path: Path, target: Path) -> Any:
        if target.name != "header.json":
            return replace_file(path, target)
        if renamed:
            replace_file(path, target)
        gone[0] = True
        raise OSError

    def unreadable(path: Path, *mode: str) -> Any:
        if gone[0] and path.name == "header.json":
            gone[0] = False
            raise OSError
        return open_file(path, *mode)

    with vault.opened() as case_file, monkeypatch.context() as patch:
        patch.setattr(Path, "replace", pulled_out)
        patch.setattr(Path, "open", unreadable)
        with pytest.raises(NotWritable):
            rotate(case_file, {"identity"})
    for name in ("Inès", "Salma", "words"):
        with vault.opened(name) as case_file:
            assert case_file.revisions("identity", "e" * 32)
            assert case_file.held["identity"].epoch == 1 + renamed
    assert {path.stem for path in data_of(vault)} == set(header_files(vault))


def header_files(vault: Vault) -> tuple[str, ...]:
    with vault.opened() as case_file:
        return case_file.header.files

# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Grants: who holds which key, readable by nobody else, given by somebody believed."""

import os

import pytest

from storage.crypto.seal import (
    SEED_BYTES,
    CannotOpen,
    SealingKey,
    open_with,
    seal_to,
    seal_with,
)
from storage.crypto.sign import SigningKey
from storage.errors import CannotUnlock, Damaged, NoKey, RecoveryWordsWrong
from storage.vault import grants
from storage.vault.casefile import CaseFile
from storage.vault.grants import CompartmentKey, decoy_grant, open_grant, seal_grant
from storage.vault.header import Grants
from storage.vault.members import encoded, give_key
from storage.vault.trust import Account
from tests.helpers.vault import EVERYBODY, Vault

VAULT, FILE = "a" * 32, "f" * 32
KEY = CompartmentKey("mental_health", FILE, 3, bytes(range(32)))


@pytest.fixture(scope="module")
def mine() -> SealingKey:
    return SealingKey(os.urandom(SEED_BYTES))


@pytest.fixture(scope="module")
def sealed(mine: SealingKey, key: SigningKey) -> bytes:
    return seal_grant(KEY, mine.public, key, VAULT)


def test_a_grant_opens_for_whom_it_is_and_names_who_gave_it(
    sealed: bytes, mine: SealingKey, key: SigningKey
) -> None:
    grant = open_grant(sealed, mine, VAULT, FILE)
    assert grant is not None
    assert (grant.key, grant.granter) == (KEY, key.public)


def test_nobody_else_opens_it(sealed: bytes) -> None:
    other = SealingKey(os.urandom(SEED_BYTES))
    assert open_grant(sealed, other, VAULT, FILE) is None


@pytest.mark.parametrize(("vault", "file"), [("b" * 32, FILE), (VAULT, "e" * 32)])
def test_a_grant_moved_to_another_place_is_none(
    sealed: bytes, mine: SealingKey, vault: str, file: str
) -> None:
    assert open_grant(sealed, mine, vault, file) is None


def test_an_altered_grant_is_none(sealed: bytes, mine: SealingKey) -> None:
    for at in range(0, len(sealed), 97):
        data = bytearray(sealed)
        data[at] ^= 1
        assert open_grant(bytes(data), mine, VAULT, FILE) is None
    for data in (b"", sealed[:-1], sealed + b"\0"):
        assert open_grant(data, mine, VAULT, FILE) is None


def test_a_grant_whose_giver_did_not_sign_it_is_none(
    mine: SealingKey, key: SigningKey, stranger: SigningKey
) -> None:
    packed, info = KEY.packed(), grants._info(VAULT, FILE)
    elsewhere = SealingKey(os.urandom(SEED_BYTES)).public
    for public, signature in (
        (key.public, stranger.sign("grant", packed + mine.public + info)),
        (key.public, key.sign("header", packed + mine.public + info)),
        (key.public, key.sign("grant", packed + elsewhere + info)),  # re-wrapped
        (key.public, bytes(64)),
        (bytes(32), bytes(64)),
    ):
        data = seal_to(mine.public, packed + public + signature, info)
        assert open_grant(data, mine, VAULT, FILE) is None
    for data in (b"", packed, packed + key.public + bytes(65)):
        assert open_grant(seal_to(mine.public, data, info), mine, VAULT, FILE) is None


def test_what_is_not_given_looks_like_what_is(sealed: bytes, mine: SealingKey) -> None:
    decoy = decoy_grant(VAULT, FILE)
    assert len(decoy) == len(sealed)
    assert open_grant(decoy, mine, VAULT, FILE) is None
    assert decoy != decoy_grant(VAULT, FILE)


def test_the_header_does_not_show_who_may_read_what(vault: Vault) -> None:
    with vault.opened() as case_file:
        given = case_file.header.grants
    assert len(given) == len(EVERYBODY) + 1  # the words
    sizes = {len(grant) for of in given.values() for grant in of.values()}
    assert len(sizes) == 1
    assert {tuple(sorted(of)) for of in given.values()} == {case_file.header.files}


def test_each_account_opens_its_compartments_and_no_other(vault: Vault) -> None:
    for name, compartments in EVERYBODY.items():
        with vault.opened(name) as case_file:
            assert set(case_file.compartments) == compartments
            for other in {"medical", "legal", "advocacy"} - compartments:
                with pytest.raises(NoKey):
                    case_file.require(other)
                with pytest.raises(NoKey):
                    case_file.revisions(other, "e" * 32)
                with pytest.raises(NoKey):
                    next(case_file.read_attachment(other, "0" * 64))
                with pytest.raises(Exception, match=r"no such table|unknown database"):
                    case_file.rows(f"SELECT * FROM {other}.revision")


def regrant(case_file: CaseFile, handle: str, of: Grants) -> None:
    """Write other grants for an account, as any account could."""
    header = case_file.header.with_grants(handle, of)
    with case_file.transaction() as transaction:
        transaction.replace_header(header, encoded(header, case_file.held))


def somebody(case_file: CaseFile, name: str) -> Account:
    return next(a for a in case_file.accounts().values() if a.name == name)


@pytest.fixture
def forged(vault: Vault, stranger: SigningKey) -> Vault:
    """A header in which a stranger who knows every key gave Salma another one."""
    with vault.opened("words") as everything:
        salma, legal = somebody(everything, "Salma"), everything.held["legal"]
        grant = seal_grant(
            legal, salma.sealing_public, stranger, everything.header.vault_id
        )
        of = everything.header.grants[salma.handle] | {legal.file: grant}
        regrant(everything, salma.handle, of)
    return vault


def test_a_key_given_by_somebody_unknown_is_not_taken(forged: Vault) -> None:
    with pytest.raises(Damaged) as caught:
        forged.unlock("Salma")
    assert caught.value.part == "grant"
    forged.unlock("Inès").close()


def test_a_key_is_given_to_an_account_that_exists(vault: Vault) -> None:
    with vault.opened() as case_file, case_file.transaction() as transaction:
        salma = somebody(case_file, "Salma")
        wider = give_key(
            case_file, transaction, salma, {"legal": case_file.held["legal"]}
        )
    assert wider.compartments == EVERYBODY["Salma"] | {"legal"}
    with vault.opened("Salma") as case_file:
        assert set(case_file.compartments) == EVERYBODY["Salma"] | {"legal"}


def test_an_account_without_the_registrys_key_cannot_unlock(vault: Vault) -> None:
    with vault.opened("words") as everything:
        header, salma = everything.header, somebody(everything, "Salma")
        decoys = {file: decoy_grant(header.vault_id, file) for file in header.files}
        regrant(everything, salma.handle, decoys)
    with pytest.raises(CannotUnlock):
        vault.unlock("Salma")


def test_words_of_another_case_file_open_nothing(vault: Vault) -> None:
    with pytest.raises(RecoveryWordsWrong):
        vault.recover(bytes(32))


def test_a_sealed_secret_opens_in_its_context_alone() -> None:
    data = seal_with(bytes(32), b"secret", b"here")
    assert open_with(bytes(32), data, b"here") == b"secret"
    for key, sealed_, context in (
        (bytes(31) + b"\1", data, b"here"),
        (bytes(32), data, b"there"),
        (bytes(32), data[:-1], b"here"),
        (bytes(32), b"", b"here"),
    ):
        with pytest.raises(CannotOpen):
            open_with(key, sealed_, context)


@pytest.mark.parametrize("public", [b"", bytes(1215), bytes(1217), b"\xff" * 1216])
def test_what_is_no_public_key_is_refused(public: bytes) -> None:
    with pytest.raises(CannotOpen):
        seal_to(public, b"secret", b"")
